#pragma once

#include "app/exchange/staff/colleague_async.h"

namespace exchange {

// What every desk of an office does: answers, calls back, puts through, writes down.
class DeskWorker : public Colleague
{
    Q_OBJECT

public:
    using Colleague::Colleague;

protected:
    QCoro::Task<> work() override;
    // One round of what there is to do, most urgent first; false: nothing.
    [[nodiscard]] virtual bool hasWork() const;
    virtual QCoro::Task<> workOnce();
    // A citizen who rang is on the line.
    virtual QCoro::Task<> serve(const calls::Call &call);

    [[nodiscard]] ports::ConversationRecord recordOf(const ports::Heard &heard,
                                                     const QString &outcome) const;
    QCoro::Task<> callBack();
    // True: the office took it; false: it came back and was made a callback of that office.
    QCoro::Task<bool> putThrough(const ports::Conversation &conversation,
                                 const QString &exchangeConversation, const ports::Heard &heard);

    [[nodiscard]] const calls::Callback *exhausted() const;
    enum class Promised { AtAnyTime, AtRisk };
    [[nodiscard]] bool mayTake(Promised promised) const;
    [[nodiscard]] std::optional<QDateTime> nextDue() const;
    [[nodiscard]] const calendar::Span &morning() const { return m_morning; }

private:
    QCoro::Task<> answerRinging();
    QCoro::Task<> attempt(const ports::Claim &claim);
    QCoro::Task<> endOwned(ports::EndedAttempt ended);
    QCoro::Task<> talkTo(const ports::BegunAttempt &begun, const QString &conversation,
                         base::CallbackId callback);
    struct Talk
    {
        QString outcome = QStringLiteral("line-dropped");
        std::optional<ports::ConversationRecord> record;
        bool isTaken = false; // by the office the citizen was put through to
    };
    QCoro::Task<Talk> converse(const ports::Conversation &ours, const QString &conversation);
    QCoro::Task<> giveUp(base::CallbackId callback);
    [[nodiscard]] bool isMine(const calls::Callback &callback) const;

    calendar::Span m_morning;
    QDateTime m_nothingBefore;      // "take next" had nothing: do not ask at every step
    bool m_hasAnsweredLast = false; // calls and promises at risk take turns
    QSet<base::CallbackId> m_kept;  // may not be given up yet
};

} // namespace exchange
