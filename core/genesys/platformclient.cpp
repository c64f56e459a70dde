#include "core/genesys/platformclient.h"

#include "core/base/follow.h"
#include "core/genesys/ownedcallback.h"

#include <QJsonArray>

namespace genesys {

using base::Error;
using base::Reason;
using base::Result;
using ports::Destination;
using ports::Hears;
using namespace Qt::StringLiterals;

namespace {

template <class T> auto promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class Promise, class T> void settle(const Promise &promise, const T &result)
{
    promise->addResult(result);
    promise->finish();
}

Result<void> withoutValue(const Result<QJsonValue> &answer)
{
    return answer.map([](const QJsonValue &) {});
}

tl::unexpected<Error> noPart(const char *whose)
{
    return base::failure(
        Error::Kind::Conflict, Reason::ExchangeRefused,
        u"the conversation has no open part of %1"_s.arg(QString::fromLatin1(whose)));
}

// It may have happened all the same.
bool isUncertain(const Error &error)
{
    return error.kind == Error::Kind::Unavailable;
}

QString wordOf(Hears who)
{
    switch (who) {
    case Hears::Consulted:
        return u"DESTINATION"_s;
    case Hears::Citizen:
        return u"OBJECT"_s;
    case Hears::Everybody:
        return u"BOTH"_s;
    }
    Q_UNREACHABLE();
}

struct Towards
{
    Operation transfer;
    Operation consult;
    QString key; // of the destination in the body
};

Towards towards(Destination::Kind kind)
{
    switch (kind) {
    case Destination::Kind::Queue:
        return {Operation::TransferToQueue, Operation::ConsultQueue, u"queueId"_s};
    case Destination::Kind::Person:
        return {Operation::TransferToPerson, Operation::ConsultPerson, u"userId"_s};
    case Destination::Kind::Number: // of calls only: a callback's part has no number to go to
        return {Operation::TransferToNumber, Operation::ConsultNumber, u"address"_s};
    }
    Q_UNREACHABLE();
}

bool isTowards(const Participant &participant, const Destination &destination)
{
    if (participant.hasEnded())
        return false;
    return destination.kind == Destination::Kind::Queue    ? participant.queue == destination.id
           : destination.kind == Destination::Kind::Person ? participant.user == destination.id
                                                           : false;
}

} // namespace

PlatformClient::PlatformClient(QUrl api, QString user, const QByteArray &token,
                               const Patience &patience, QObject *parent)
    : QObject(parent), m_patience(patience), m_transport(std::move(api), patience),
      m_user(std::move(user))
{
    m_transport.setToken(token);
}

QFuture<Result<Conversation>> PlatformClient::read(const QString &conversation)
{
    return m_transport.ask({Operation::ReadConversation, {conversation}})
        .then([](const Result<QJsonValue> &answer) -> Result<Conversation> {
            return answer.map(
                [](const QJsonValue &told) { return conversationOf(told.toObject()); });
        });
}

Result<Call> PlatformClient::ofOurs(const Conversation &conversation, Operation operation,
                                    const QJsonObject &body) const
{
    const auto *ours = conversation.openOf(m_user);
    if (!ours)
        return noPart("ours");
    return Call{operation, {conversation.id, ours->id}, body};
}

Result<Call> PlatformClient::ofCitizen(const Conversation &conversation, Operation operation,
                                       const QJsonValue &body) const
{
    const auto *citizen = conversation.citizenOnLine();
    if (!citizen)
        return noPart("the citizen's");
    return Call{operation, {conversation.id, citizen->id}, body};
}

ports::Telephony::Answer<void> PlatformClient::command(const QString &conversation, Prepare prepare,
                                                       HasHappened hasHappened)
{
    auto promise = promised<void>();
    base::follow(read(conversation), this, [=, this](const Result<Conversation> &now) {
        const auto call = now.and_then(prepare);
        if (!call)
            return settle(promise, Result<void>(tl::unexpected(call.error())));
        base::follow(m_transport.ask(*call), this, [=, this](const Result<QJsonValue> &answer) {
            if (answer || !hasHappened || !isUncertain(answer.error()))
                settle(promise, withoutValue(answer));
            else
                lookFor(conversation, hasHappened, answer.error(), promise);
        });
    });
    return promise->future();
}

void PlatformClient::lookFor(const QString &conversation, const HasHappened &hasHappened,
                             const Error &error, const Promise<void> &promise)
{
    base::follow(read(conversation), this, [=](const Result<Conversation> &now) {
        settle(promise,
               now && hasHappened(*now) ? Result<void>() : Result<void>(tl::unexpected(error)));
    });
}

ports::Telephony::Answer<void> PlatformClient::setPresence(Presence presence)
{
    const auto status = presence == Presence::OnQueue ? u"IDLE"_s : u"OFF_QUEUE"_s;
    return m_transport
        .ask({Operation::SetRoutingStatus, {m_user}, QJsonObject{{u"status"_s, status}}})
        .then(&withoutValue);
}

ports::Telephony::Answer<QString> PlatformClient::dial(const ports::Dial &wanted)
{
    if (!wanted.callback.isEmpty())
        return dialOwned(wanted);
    auto promise = promised<QString>();
    const auto attempt = wanted.attempt;
    const QJsonObject attributes{{u"attempt"_s, QString::number(attempt.value())}};
    const Call call{Operation::PlaceCall,
                    {},
                    QJsonObject{{u"phoneNumber"_s, wanted.number},
                                {u"callFromQueueId"_s, wanted.fromQueue},
                                {u"attributes"_s, attributes}}};
    base::follow(m_transport.ask(call), this, [=, this](const Result<QJsonValue> &answer) {
        if (answer)
            settle(promise, Result<QString>((*answer)[u"id"].toString()));
        else if (isUncertain(answer.error()))
            lookForCall(attempt, answer.error(), promise);
        else
            settle(promise, Result<QString>(tl::unexpected(answer.error())));
    });
    return promise->future();
}

ports::Telephony::Answer<QString> PlatformClient::dialOwned(const ports::Dial &wanted)
{
    auto promise = promised<QString>();
    base::follow(
        Errand::run(m_transport, wanted.callback, untilDialled(m_user, wanted), m_patience, this),
        this, [this, promise, wanted](const Result<void> &dialled) {
            // It has none of it any more: ours is no second one.
            if (!dialled && dialled.error().kind == Error::Kind::NotFound) {
                auto ours = wanted;
                ours.callback.clear();
                base::follow(dial(ours), this,
                             [promise](const Result<QString> &placed) { settle(promise, placed); });
                return;
            }
            settle(promise, dialled.map([&wanted] { return wanted.callback; }));
        });
    return promise->future();
}

ports::Telephony::Answer<void> PlatformClient::endCallback(const QString &conversation,
                                                           const std::optional<QDateTime> &again)
{
    return Errand::run(m_transport, conversation,
                       again ? untilWaiting(m_user, *again) : untilDone(m_user), m_patience, this);
}

// A call that was placed rings at the citizen's whether we heard of it or not: a second one would
// ring beside it.
void PlatformClient::lookForCall(base::AttemptId attempt, const Error &error,
                                 const Promise<QString> &promise)
{
    base::follow(
        m_transport.ask({Operation::ListMyCalls, {}}), this, [=](const Result<QJsonValue> &answer) {
            const auto calls = answer.value_or(QJsonValue())[u"entities"].toArray();
            for (const auto &each : calls) {
                const auto call = conversationOf(each.toObject());
                for (const auto &one : call.participants) {
                    if (one.attributes.value(u"attempt"_s) == QString::number(attempt.value()))
                        return settle(promise, Result<QString>(call.id));
                }
            }
            settle(promise, Result<QString>(tl::unexpected(error)));
        });
}

ports::Telephony::Answer<void> PlatformClient::answer(const QString &conversation)
{
    return command(conversation, [this](const Conversation &now) {
        return ofOurs(now, Operation::ChangeCallParticipant, {{u"state"_s, u"connected"_s}});
    });
}

ports::Telephony::Answer<ports::Heard> PlatformClient::listen(const QString &conversation)
{
    return read(conversation).then([](const Result<Conversation> &now) -> Result<ports::Heard> {
        if (!now)
            return tl::unexpected(now.error());
        const auto *citizen = now->citizenOnLine() ? now->citizenOnLine() : now->citizen();
        if (!citizen)
            return noPart("the citizen's");
        const auto &told = citizen->attributes;
        return ports::Heard{told.value(u"topic"_s), told.value(u"wantsOffice"_s),
                            told.value(u"talkSeconds"_s).toInt(), told.value(u"answeredBy"_s)};
    });
}

// Which of the two parties says that it is held, the exchange's documents leave open.
ports::Telephony::Answer<ports::Line> PlatformClient::readLine(const QString &conversation)
{
    return read(conversation).then([user = m_user](const Result<Conversation> &now) {
        return now.map([&user](const Conversation &told) {
            const auto *ours = told.openOf(user);
            const auto *citizen = told.citizenOnLine();
            const bool isHeld = (ours && ours->openCall()->isHeld)
                                || (citizen && citizen->openCall()->isHeld);
            return ports::Line{ours && citizen, isHeld, told.isConsulting()};
        });
    });
}

ports::Telephony::Answer<void> PlatformClient::hold(const QString &conversation, bool isHeld)
{
    return command(conversation, [this, isHeld](const Conversation &now) {
        return ofOurs(now, Operation::ChangeCallParticipant, {{u"held"_s, isHeld}});
    });
}

ports::Telephony::Answer<void> PlatformClient::hangUp(const QString &conversation)
{
    return command(conversation, [this](const Conversation &now) {
        return ofOurs(now, Operation::ChangeCallParticipant, {{u"state"_s, u"disconnected"_s}});
    });
}

ports::Telephony::Answer<void> PlatformClient::transfer(const QString &conversation,
                                                        const Destination &destination)
{
    const auto way = towards(destination.kind);
    return command(
        conversation,
        [this, way, destination](const Conversation &now) {
            return ofOurs(now, way.transfer,
                          {{u"transferType"_s, u"Unattended"_s}, {way.key, destination.id}});
        },
        [this, destination](const Conversation &now) {
            return !now.openOf(m_user)
                   || std::any_of(now.participants.begin(), now.participants.end(),
                                  [&](const Participant &each) {
                                      return each.user != m_user && isTowards(each, destination);
                                  });
        });
}

ports::Telephony::Answer<void> PlatformClient::consult(const QString &conversation,
                                                       const Destination &destination)
{
    const auto way = towards(destination.kind);
    return command(
        conversation,
        [this, way, destination](const Conversation &now) {
            return ofCitizen(
                now, way.consult,
                QJsonObject{{u"speakTo"_s, wordOf(Hears::Consulted)}, {way.key, destination.id}});
        },
        [destination](const Conversation &now) {
            return std::any_of(
                now.participants.begin(), now.participants.end(),
                [&](const Participant &each) { return isTowards(each, destination); });
        });
}

ports::Telephony::Answer<void> PlatformClient::speakTo(const QString &conversation, Hears who)
{
    return command(conversation, [this, who](const Conversation &now) {
        return ofCitizen(now, Operation::ChangeConsult, QJsonObject{{u"speakTo"_s, wordOf(who)}});
    });
}

ports::Telephony::Answer<void> PlatformClient::cancelConsult(const QString &conversation)
{
    return command(conversation, [this](const Conversation &now) {
        return ofCitizen(now, Operation::CancelConsult, QJsonValue(QJsonValue::Undefined));
    });
}

// Of the last call that was ours, ended or not: wrapping up is what is done afterwards.
ports::Telephony::Answer<void> PlatformClient::wrapUp(const QString &conversation,
                                                      const QString &code)
{
    auto promise = promised<void>();
    base::follow(read(conversation), this, [=, this](const Result<Conversation> &now) {
        if (!now)
            return settle(promise, Result<void>(tl::unexpected(now.error())));
        const auto ours = std::find_if(
            now->participants.rbegin(), now->participants.rend(), [this](const auto &each) {
                return each.isOurs() && each.user == m_user && !each.calls.isEmpty();
            });
        if (ours == now->participants.rend())
            return settle(promise, Result<void>(noPart("ours")));
        const auto communication = ours->calls.constLast().id;
        if (m_wrappedUp.contains(communication))
            return settle(promise, Result<void>());
        m_wrappedUp.insert(communication);
        const Call call{Operation::WrapUp,
                        {conversation, ours->id, communication},
                        QJsonObject{{u"code"_s, code}, {u"notes"_s, QString()}}};
        base::follow(m_transport.ask(call), this, [=, this](const Result<QJsonValue> &answer) {
            if (!answer && !isUncertain(answer.error()))
                m_wrappedUp.remove(communication);
            settle(promise, withoutValue(answer));
        });
    });
    return promise->future();
}

ports::Telephony::Answer<void> PlatformClient::attach(const QString &conversation,
                                                      const QMap<QString, QString> &attributes)
{
    QJsonObject values;
    for (auto each = attributes.begin(); each != attributes.end(); ++each)
        values.insert(each.key(), *each);
    return command(conversation, [this, values](const Conversation &now) {
        return ofOurs(now, Operation::SetAttributes, {{u"attributes"_s, values}});
    });
}

} // namespace genesys
