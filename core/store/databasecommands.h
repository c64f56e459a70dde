#pragma once

#include "core/ports/commands.h"
#include "core/store/databaselink.h"

namespace store {

// Each command is one function of the database, which decides.
class DatabaseCommands final : public ports::Commands
{
public:
    explicit DatabaseCommands(DatabaseLink &link) : m_link(link) {}

    Answer<ports::Claim> takeNext(ports::CommandId id) override;
    Answer<ports::Claim> claim(ports::CommandId id, base::CallbackId callback,
                               base::Revision expected) override;
    Answer<void> release(ports::CommandId id, base::CallbackId callback,
                         const QString &reason) override;
    Answer<void> giveBack(ports::CommandId id, base::CallbackId callback,
                          const QString &reason) override;
    Answer<ports::BegunAttempt> beginAttempt(ports::CommandId id,
                                             base::CallbackId callback) override;
    Answer<void> attemptDialled(ports::CommandId id, base::AttemptId attempt,
                                const QString &conversation) override;
    Answer<ports::EndedAttempt> endAttempt(
        ports::CommandId id, base::AttemptId attempt, const QString &outcome,
        const std::optional<ports::ConversationRecord> &record) override;
    Answer<void> saveRecord(ports::CommandId id, base::CallId call,
                            const ports::ConversationRecord &record) override;
    Answer<void> recordElsewhere(ports::CommandId id,
                                 const ports::Conversation &conversation) override;
    Answer<void> closeUnreachable(ports::CommandId id, base::CallbackId callback) override;
    Answer<void> closeAnswered(ports::CommandId id, base::CallbackId callback,
                               base::CallId call) override;
    Answer<ports::OfferedHandOver> handOver(ports::CommandId id,
                                            const ports::Conversation &conversation,
                                            const QString &office, const QString &sheet) override;
    Answer<void> refer(ports::CommandId id, const ports::Conversation &conversation,
                       const QString &directorate, const QString &sheet) override;
    Answer<void> takeHandOver(ports::CommandId id, base::HandOverId handOver) override;
    Answer<void> requeueHandOver(ports::CommandId id, base::HandOverId handOver) override;
    Answer<void> recordIntervention(ports::CommandId id, const ports::InterventionSubject &subject,
                                    const QString &outcome, const QString &note) override;
    Answer<void> reopenIntervention(ports::CommandId id, base::HandOverId handOver) override;
    Answer<void> sendBack(ports::CommandId id, base::HandOverId handOver,
                          const QString &reason) override;
    Answer<base::CallId> writeCall(ports::CommandId id, const QString &caller) override;
    Answer<base::CallId> returnCall(ports::CommandId id, base::CallId call) override;
    Answer<void> endCall(ports::CommandId id, base::CallId call) override;
    Answer<QJsonObject> sealDay(const QDate &day) override;
    Answer<QJsonObject> keepSealedPaper(const QDate &day, int pages,
                                        const QByteArray &pdf) override;
    Answer<void> closeNow(ports::CommandId id, const QString &office,
                          const QString &reason) override;
    Answer<void> setDeskOfDay(ports::CommandId id, const QString &office,
                              const QString &desk) override;
    Answer<void> reopenNow(ports::CommandId id, qint64 closing) override;
    Answer<QJsonObject> noteCitizenRequest(ports::CommandId id, const QString &reference,
                                           const QString &kind, const QDate &receivedOn) override;
    Answer<void> answerCitizenRequest(ports::CommandId id, qint64 request,
                                      bool isAnswered) override;
    Answer<QJsonObject> exportCitizen(ports::CommandId id, const Citizen &citizen,
                                      const QString &reference) override;
    Answer<QJsonObject> rectifyCitizen(ports::CommandId id, const Citizen &citizen,
                                       const Citizen &correct, const QString &reference) override;
    Answer<QJsonObject> eraseCitizen(ports::CommandId id, const Citizen &citizen,
                                     const QString &reference) override;
    Answer<void> applyConfiguration(ports::CommandId id, const QByteArray &json, const QDate &today,
                                    qint64 expected) override;
    Answer<QDateTime> keepDraft(const QString &subject, qint64 subjectId,
                                const QJsonObject &content, qint64 sequence) override;

    Answer<ports::Claim> split(ports::CommandId id, base::CallbackId callback) override;
    Answer<void> changeNumber(ports::CommandId id, base::CallbackId callback,
                              const QString &number) override;
    Answer<void> preferTime(ports::CommandId id, base::CallbackId callback,
                            calls::DayPart preferred) override;
    Answer<void> setLanguage(ports::CommandId id, base::CallbackId callback,
                             const QString &language) override;
    Answer<void> reopen(ports::CommandId id, base::CallbackId callback,
                        const QString &reason) override;
    Answer<void> reassign(ports::CommandId id, base::CallbackId callback, const QString &login,
                          const QString &reason) override;
    Answer<QJsonObject> lookUp(ports::CommandId id, const ports::LookedUp &row,
                               const QString &reason) override;
    Answer<QJsonObject> findNumber(ports::CommandId id, const QString &number,
                                   const QString &reason) override;
    Answer<QJsonObject> findRequest(ports::CommandId id, const QString &code,
                                    const QString &reason) override;
    Answer<void> requeueHandOverTo(ports::CommandId id, base::HandOverId handOver,
                                   const QString &number) override;

private:
    template <class T, class Read> Answer<T> ask(const QString &function, ports::CommandId id,
                                                 const QVariantList &arguments, Read read)
    {
        const auto all = QVariantList{id.toString(QUuid::WithoutBraces)} + arguments;
        return m_link.call(function, all)
            .then([read](const base::Result<QJsonValue> &answer) -> base::Result<T> {
                if (!answer)
                    return tl::unexpected(answer.error());
                return read(answer->toObject());
            });
    }
    Answer<void> tell(const QString &function, ports::CommandId id, const QVariantList &arguments);

    DatabaseLink &m_link;
};

} // namespace store
