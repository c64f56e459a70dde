#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/calls/states.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <variant>

namespace ports {

// Names one command: asked again with the same key, a command answers what it answered first.
using CommandId = QUuid;

struct Claim
{
    base::CallbackId callback;
    base::Revision revision;
};

struct BegunAttempt
{
    base::AttemptId attempt;
    QString number;        // to dial: clear, the caller holds the callback
    QString ownedCallback; // the exchange's own, to be picked there; empty: it has none
};

struct EndedAttempt
{
    QString ownedCallback;          // as above: it ends there, too, or waits for the next attempt
    std::optional<QDateTime> again; // UTC, the earliest; none: the callback is closed
};

struct OfferedHandOver
{
    base::HandOverId handOver;
    QString queue; // of the receiving office, at the exchange
};

struct GivenCard
{
    QString code;
    int version = 1;
    friend bool operator==(const GivenCard &, const GivenCard &) = default;
};

// What was said; outcome and speaker are codes of closed lists (core/words has their texts).
struct ConversationRecord
{
    QString speaker;
    QString topic;
    QList<GivenCard> cards;
    QString note;
    QString outcome;
    QStringList otherTopics{}; // beside the first, in the order they came up
    bool isCopied = false;     // as it is, for the procedure where it is recorded, too
};

// All of them, the first first; none: nothing was chosen.
[[nodiscard]] inline QStringList topicsOf(const ConversationRecord &record)
{
    return record.topic.isEmpty() ? QStringList() : QStringList(record.topic) + record.otherTopics;
}

// A citizen on the line: a call that rang us, or an attempt of ours.
using Conversation = std::variant<base::CallId, base::AttemptId>;
// What an intervention answers: a hand-over, or a call that reached the office directly.
using InterventionSubject = std::variant<base::HandOverId, base::CallId>;

// What a row of the board is looked up in full for.
using LookedUp = std::variant<base::CallId, base::CallbackId, base::HandOverId>;

// Screen -> database. The answer says accepted or refused; the picture changes only by the feed.
// Unavailable leaves the outcome unknown: ask again with the same key.
class Commands
{
public:
    template <class T> using Answer = QFuture<base::Result<T>>;

    virtual ~Commands() = default;
    [[nodiscard]] virtual Answer<Claim> takeNext(CommandId id) = 0;
    [[nodiscard]] virtual Answer<Claim> claim(CommandId id, base::CallbackId callback,
                                              base::Revision expected) = 0;
    [[nodiscard]] virtual Answer<void> release(CommandId id, base::CallbackId callback,
                                               const QString &reason) = 0;
    [[nodiscard]] virtual Answer<void> giveBack(CommandId id, base::CallbackId callback,
                                                const QString &reason) = 0;
    [[nodiscard]] virtual Answer<BegunAttempt> beginAttempt(CommandId id,
                                                            base::CallbackId callback) = 0;
    [[nodiscard]] virtual Answer<void> attemptDialled(CommandId id, base::AttemptId attempt,
                                                      const QString &conversation) = 0;
    [[nodiscard]] virtual Answer<EndedAttempt> endAttempt(
        CommandId id, base::AttemptId attempt, const QString &outcome,
        const std::optional<ConversationRecord> &record) = 0;
    [[nodiscard]] virtual Answer<void> saveRecord(CommandId id, base::CallId call,
                                                  const ConversationRecord &record) = 0;
    // What was saved before is recorded in the other procedure, too.
    [[nodiscard]] virtual Answer<void> recordElsewhere(CommandId id,
                                                       const Conversation &conversation) = 0;
    [[nodiscard]] virtual Answer<void> closeUnreachable(CommandId id,
                                                        base::CallbackId callback) = 0;
    [[nodiscard]] virtual Answer<void> closeAnswered(CommandId id, base::CallbackId callback,
                                                     base::CallId call) = 0;
    // Another person behind a shared number: the newest request, as a callback of its own.
    [[nodiscard]] virtual Answer<Claim> split(CommandId id, base::CallbackId callback) = 0;
    // E.164; the caller holds it.
    [[nodiscard]] virtual Answer<void> changeNumber(CommandId id, base::CallbackId callback,
                                                    const QString &number) = 0;
    [[nodiscard]] virtual Answer<void> preferTime(CommandId id, base::CallbackId callback,
                                                  calls::DayPart preferred) = 0;
    // ISO 639; empty: unknown.
    [[nodiscard]] virtual Answer<void> setLanguage(CommandId id, base::CallbackId callback,
                                                   const QString &language) = 0;
    [[nodiscard]] virtual Answer<void> reopen(CommandId id, base::CallbackId callback,
                                              const QString &reason) = 0;
    // A supervisor's: to whoever serves its office today.
    [[nodiscard]] virtual Answer<void> reassign(CommandId id, base::CallbackId callback,
                                                const QString &login, const QString &reason) = 0;
    // In full what is masked on the board. The reason, 10 letters or more, and who asked are kept.
    [[nodiscard]] virtual Answer<QJsonObject> lookUp(CommandId id, const LookedUp &row,
                                                     const QString &reason) = 0;
    // A supervisor's: "calls", "callbacks" and "handOvers" of a number (E.164), as rows in full.
    [[nodiscard]] virtual Answer<QJsonObject> findNumber(CommandId id, const QString &number,
                                                         const QString &reason) = 0;
    // A supervisor's: the callback that the citizen was told this code of, as a row in full.
    [[nodiscard]] virtual Answer<QJsonObject> findRequest(CommandId id, const QString &code,
                                                          const QString &reason) = 0;
    [[nodiscard]] virtual Answer<OfferedHandOver> handOver(CommandId id,
                                                           const Conversation &conversation,
                                                           const QString &office,
                                                           const QString &sheet) = 0;
    // To another directorate, which calls the citizen back; `sheet` goes along.
    [[nodiscard]] virtual Answer<void> refer(CommandId id, const Conversation &conversation,
                                             const QString &directorate, const QString &sheet) = 0;
    [[nodiscard]] virtual Answer<void> takeHandOver(CommandId id, base::HandOverId handOver) = 0;
    [[nodiscard]] virtual Answer<void> requeueHandOver(CommandId id, base::HandOverId handOver) = 0;
    // To a number the citizen gave: theirs is withheld, or another one is better.
    [[nodiscard]] virtual Answer<void> requeueHandOverTo(CommandId id, base::HandOverId handOver,
                                                         const QString &number) = 0;
    [[nodiscard]] virtual Answer<void> recordIntervention(CommandId id,
                                                          const InterventionSubject &subject,
                                                          const QString &outcome,
                                                          const QString &note) = 0;
    // What was recorded today is written again: its text comes back as a draft of the hand-over.
    [[nodiscard]] virtual Answer<void> reopenIntervention(CommandId id,
                                                          base::HandOverId handOver) = 0;
    // The office does not have the matter, or, said by the sender, nobody answered there.
    [[nodiscard]] virtual Answer<void> sendBack(CommandId id, base::HandOverId handOver,
                                                const QString &reason) = 0;
    // A call without an exchange: the caller may be empty.
    [[nodiscard]] virtual Answer<base::CallId> writeCall(CommandId id, const QString &caller) = 0;
    // One to a number that rang while it was closed; `call` is the one it rang with.
    [[nodiscard]] virtual Answer<base::CallId> returnCall(CommandId id, base::CallId call) = 0;
    [[nodiscard]] virtual Answer<void> endCall(CommandId id, base::CallId call) = 0;
    // The log of that day never changes from then on; asked again, the same seal is answered.
    [[nodiscard]] virtual Answer<QJsonObject> sealDay(const QDate &day) = 0;
    // The paper of a closed day; answers the one that is kept, as Reports::sealedPaper does: whose came
    // first.
    [[nodiscard]] virtual Answer<QJsonObject> keepSealedPaper(const QDate &day, int pages,
                                                              const QByteArray &pdf) = 0;
    // From now on, until it is opened again; empty: all offices.
    [[nodiscard]] virtual Answer<void> closeNow(CommandId id, const QString &office,
                                                const QString &reason) = 0;
    [[nodiscard]] virtual Answer<void> reopenNow(CommandId id, qint64 closing) = 0;
    // Which desk of an office answers today, never who sits there; empty: the usual one again.
    [[nodiscard]] virtual Answer<void> setDeskOfDay(CommandId id, const QString &office,
                                                    const QString &desk) = 0;
    // An administrator's: all of it, as JSON without a mistake; openings are computed from `today` on.
    // Outdated where another revision than `expected` is in force: somebody else has applied one.
    [[nodiscard]] virtual Answer<void> applyConfiguration(CommandId id, const QByteArray &json,
                                                          const QDate &today, qint64 expected) = 0;
    // What a citizen asks about their own data, an administrator's. `kind`: "export", "rectify",
    // "erase"; `reference`: the number of their request in the protocol, which names nobody.
    [[nodiscard]] virtual Answer<QJsonObject> noteCitizenRequest(CommandId id,
                                                                 const QString &reference,
                                                                 const QString &kind,
                                                                 const QDate &receivedOn) = 0;
    [[nodiscard]] virtual Answer<void> answerCitizenRequest(CommandId id, qint64 request,
                                                            bool isAnswered) = 0;
    struct Citizen // by one of the two
    {
        QString number; // E.164
        QString taxCode;
    };
    // Does it, and answers with the receipt; of an export with `held`, of an erasure with what is
    // left open.
    [[nodiscard]] virtual Answer<QJsonObject> exportCitizen(CommandId id, const Citizen &citizen,
                                                            const QString &reference) = 0;
    [[nodiscard]] virtual Answer<QJsonObject> rectifyCitizen(CommandId id, const Citizen &citizen,
                                                             const Citizen &correct,
                                                             const QString &reference) = 0;
    [[nodiscard]] virtual Answer<QJsonObject> eraseCitizen(CommandId id, const Citizen &citizen,
                                                           const QString &reference) = 0;
    // Needs no key: of two writes the one with the higher sequence stays, whichever comes last.
    // Answers the business time at which what stays was kept.
    [[nodiscard]] virtual Answer<QDateTime> keepDraft(const QString &subject, qint64 subjectId,
                                                      const QJsonObject &content,
                                                      qint64 sequence) = 0;
};

} // namespace ports
