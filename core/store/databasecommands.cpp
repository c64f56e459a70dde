#include "core/store/databasecommands.h"

#include "core/ports/recordjson.h"
#include "core/store/configuration.h"
#include "core/store/rows.h"

#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ports::Claim claimOf(const QJsonObject &answer)
{
    return {base::CallbackId(numberOf(answer[u"id"])),
            base::Revision(numberOf(answer[u"revision"]))};
}

// A null QString would travel as NULL.
QString textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

const QVariant nothing = QVariant(QMetaType::fromType<QString>());

} // namespace

ports::Commands::Answer<void> DatabaseCommands::tell(const QString &function, ports::CommandId id,
                                                     const QVariantList &arguments)
{
    return ask<void>(function, id, arguments,
                     [](const QJsonObject &) -> Result<void> { return {}; });
}

ports::Commands::Answer<ports::Claim> DatabaseCommands::takeNext(ports::CommandId id)
{
    return ask<ports::Claim>(u"take_next"_s, id, {}, &claimOf);
}

ports::Commands::Answer<ports::Claim> DatabaseCommands::claim(ports::CommandId id,
                                                              base::CallbackId callback,
                                                              base::Revision expected)
{
    return ask<ports::Claim>(u"claim_callback"_s, id, {callback.value(), expected.value()},
                             &claimOf);
}

ports::Commands::Answer<void> DatabaseCommands::release(ports::CommandId id,
                                                        base::CallbackId callback,
                                                        const QString &reason)
{
    return tell(u"release_callback"_s, id, {callback.value(), textOf(reason)});
}

ports::Commands::Answer<void> DatabaseCommands::giveBack(ports::CommandId id,
                                                         base::CallbackId callback,
                                                         const QString &reason)
{
    return tell(u"return_callback"_s, id, {callback.value(), textOf(reason)});
}

ports::Commands::Answer<ports::BegunAttempt> DatabaseCommands::beginAttempt(
    ports::CommandId id, base::CallbackId callback)
{
    return ask<ports::BegunAttempt>(
        u"begin_attempt"_s, id, {callback.value()}, [](const QJsonObject &answer) {
            return ports::BegunAttempt{base::AttemptId(numberOf(answer[u"id"])),
                                       answer[u"number"].toString(),
                                       answer[u"ownedCallback"].toString()};
        });
}

ports::Commands::Answer<void> DatabaseCommands::attemptDialled(ports::CommandId id,
                                                               base::AttemptId attempt,
                                                               const QString &conversation)
{
    return tell(u"attempt_dialled"_s, id, {attempt.value(), conversation});
}

ports::Commands::Answer<ports::EndedAttempt> DatabaseCommands::endAttempt(
    ports::CommandId id, base::AttemptId attempt, const QString &outcome,
    const std::optional<ports::ConversationRecord> &record)
{
    return ask<ports::EndedAttempt>(
        u"end_attempt"_s, id,
        {attempt.value(), outcome, record ? QVariant(compact(ports::jsonOf(*record))) : nothing},
        [](const QJsonObject &answer) {
            ports::EndedAttempt ended{answer[u"ownedCallback"].toString(), {}};
            if (const auto again = answer[u"notBefore"].toString(); !again.isEmpty())
                ended.again = QDateTime::fromString(again, Qt::ISODateWithMs).toUTC();
            return ended;
        });
}

ports::Commands::Answer<void> DatabaseCommands::saveRecord(ports::CommandId id, base::CallId call,
                                                           const ports::ConversationRecord &record)
{
    return tell(u"save_record"_s, id, {call.value(), compact(ports::jsonOf(record))});
}

ports::Commands::Answer<void> DatabaseCommands::recordElsewhere(
    ports::CommandId id, const ports::Conversation &conversation)
{
    const auto *call = std::get_if<base::CallId>(&conversation);
    const auto *attempt = std::get_if<base::AttemptId>(&conversation);
    return tell(
        u"record_elsewhere"_s, id,
        {call ? QVariant(call->value()) : nothing, attempt ? QVariant(attempt->value()) : nothing});
}

ports::Commands::Answer<void> DatabaseCommands::closeUnreachable(ports::CommandId id,
                                                                 base::CallbackId callback)
{
    return tell(u"close_unreachable"_s, id, {callback.value()});
}

ports::Commands::Answer<void> DatabaseCommands::closeAnswered(ports::CommandId id,
                                                              base::CallbackId callback,
                                                              base::CallId call)
{
    return tell(u"close_answered"_s, id, {callback.value(), call.value()});
}

ports::Commands::Answer<ports::OfferedHandOver> DatabaseCommands::handOver(
    ports::CommandId id, const ports::Conversation &conversation, const QString &office,
    const QString &sheet)
{
    const auto *call = std::get_if<base::CallId>(&conversation);
    const auto *attempt = std::get_if<base::AttemptId>(&conversation);
    return ask<ports::OfferedHandOver>(
        u"hand_over"_s, id,
        {call ? QVariant(call->value()) : nothing, attempt ? QVariant(attempt->value()) : nothing,
         office, textOf(sheet)},
        [](const QJsonObject &answer) {
            return ports::OfferedHandOver{base::HandOverId(numberOf(answer[u"id"])),
                                          answer[u"queue"].toString()};
        });
}

ports::Commands::Answer<void> DatabaseCommands::refer(ports::CommandId id,
                                                      const ports::Conversation &conversation,
                                                      const QString &directorate,
                                                      const QString &sheet)
{
    const auto *call = std::get_if<base::CallId>(&conversation);
    const auto *attempt = std::get_if<base::AttemptId>(&conversation);
    return tell(u"refer"_s, id,
                {call ? QVariant(call->value()) : nothing,
                 attempt ? QVariant(attempt->value()) : nothing, directorate, textOf(sheet)});
}

ports::Commands::Answer<void> DatabaseCommands::takeHandOver(ports::CommandId id,
                                                             base::HandOverId handOver)
{
    return tell(u"take_hand_over"_s, id, {handOver.value()});
}

ports::Commands::Answer<void> DatabaseCommands::requeueHandOver(ports::CommandId id,
                                                                base::HandOverId handOver)
{
    return tell(u"requeue_hand_over"_s, id, {handOver.value()});
}

ports::Commands::Answer<void> DatabaseCommands::recordIntervention(
    ports::CommandId id, const ports::InterventionSubject &subject, const QString &outcome,
    const QString &note)
{
    const auto *handOver = std::get_if<base::HandOverId>(&subject);
    const auto *call = std::get_if<base::CallId>(&subject);
    return tell(u"record_intervention"_s, id,
                {handOver ? QVariant(handOver->value()) : nothing,
                 call ? QVariant(call->value()) : nothing, outcome, textOf(note)});
}

ports::Commands::Answer<void> DatabaseCommands::reopenIntervention(ports::CommandId id,
                                                                   base::HandOverId handOver)
{
    return tell(u"reopen_intervention"_s, id, {handOver.value()});
}

ports::Commands::Answer<void> DatabaseCommands::sendBack(ports::CommandId id,
                                                         base::HandOverId handOver,
                                                         const QString &reason)
{
    return tell(u"send_back"_s, id, {handOver.value(), textOf(reason)});
}

ports::Commands::Answer<base::CallId> DatabaseCommands::writeCall(ports::CommandId id,
                                                                  const QString &caller)
{
    return ask<base::CallId>(u"write_call"_s, id, {textOf(caller)}, [](const QJsonObject &answer) {
        return base::CallId(numberOf(answer[u"id"]));
    });
}

ports::Commands::Answer<base::CallId> DatabaseCommands::returnCall(ports::CommandId id,
                                                                   base::CallId call)
{
    return ask<base::CallId>(u"return_call"_s, id, {call.value()}, [](const QJsonObject &answer) {
        return base::CallId(numberOf(answer[u"id"]));
    });
}

ports::Commands::Answer<void> DatabaseCommands::endCall(ports::CommandId id, base::CallId call)
{
    return tell(u"end_call"_s, id, {call.value()});
}

ports::Commands::Answer<QDateTime> DatabaseCommands::keepDraft(const QString &subject,
                                                               qint64 subjectId,
                                                               const QJsonObject &content,
                                                               qint64 sequence)
{
    return m_link.call(u"keep_draft"_s, {subject, subjectId, compact(content), sequence})
        .then([](const Result<QJsonValue> &answer) -> Result<QDateTime> {
            if (!answer)
                return tl::unexpected(answer.error());
            return instantOf(answer->toObject()[u"keptAt"]).value_or(QDateTime());
        });
}

ports::Commands::Answer<QJsonObject> DatabaseCommands::sealDay(const QDate &day)
{
    return m_link.call(u"seal_day"_s, {day.toString(Qt::ISODate)})
        .then([](const Result<QJsonValue> &answer) {
            return answer.map([](const QJsonValue &seal) { return seal.toObject(); });
        });
}

ports::Commands::Answer<QJsonObject> DatabaseCommands::keepSealedPaper(const QDate &day, int pages,
                                                                       const QByteArray &pdf)
{
    return m_link
        .call(u"keep_sealed_paper"_s,
              {day.toString(Qt::ISODate), pages, QString::fromLatin1(pdf.toBase64())})
        .then([](const Result<QJsonValue> &answer) {
            return answer.map([](const QJsonValue &kept) { return kept.toObject(); });
        });
}

ports::Commands::Answer<void> DatabaseCommands::closeNow(ports::CommandId id, const QString &office,
                                                         const QString &reason)
{
    return tell(u"close_now"_s, id, {office.isEmpty() ? nothing : QVariant(office), reason});
}

ports::Commands::Answer<void> DatabaseCommands::reopenNow(ports::CommandId id, qint64 closing)
{
    return tell(u"reopen_now"_s, id, {closing});
}

ports::Commands::Answer<void> DatabaseCommands::setDeskOfDay(ports::CommandId id,
                                                             const QString &office,
                                                             const QString &desk)
{
    return tell(u"set_desk_of_day"_s, id, {office, desk.isEmpty() ? nothing : QVariant(desk)});
}

// The openings of more than a year take their time, which is not the caller's.
ports::Commands::Answer<void> DatabaseCommands::applyConfiguration(ports::CommandId id,
                                                                   const QByteArray &json,
                                                                   const QDate &today,
                                                                   qint64 expected)
{
    auto computed = std::make_shared<QPromise<Result<Applicable>>>();
    computed->start();
    QThreadPool::globalInstance()->start([computed, json, today] {
        computed->addResult(applicable(json, today));
        computed->finish();
    });
    return computed->future()
        .then(
            &m_link,
            [this, id, expected](const Result<Applicable> &wanted) -> QFuture<Result<QJsonValue>> {
                if (!wanted) {
                    QPromise<Result<QJsonValue>> refused;
                    refused.start();
                    refused.addResult(Result<QJsonValue>(tl::unexpected(wanted.error())));
                    refused.finish();
                    return refused.future();
                }
                return m_link.call(u"apply_configuration"_s,
                                   {wanted->document, wanted->openings,
                                    id.toString(QUuid::WithoutBraces), expected});
            })
        .unwrap()
        .then([](const Result<QJsonValue> &answer) {
            return answer ? Result<void>() : Result<void>(tl::unexpected(answer.error()));
        });
}

} // namespace store
