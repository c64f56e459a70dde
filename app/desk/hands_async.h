#pragma once

#include "app/desk/telephoneinuse.h"
#include "core/base/bell.h"
#include "core/ports/commands.h"
#include "core/ports/telephony.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace desk {

// What was done, when it is done.
enum class Deed {
    Answered,
    HungUp,
    Taken,
    Released,
    Dialled,
    AttemptEnded,
    Saved,
    HandedOver,
    Requeued,
    HandOverTaken,
    InterventionRecorded,
    SentBack,
    Written,
    Closed,
};

// Does with database and telephone what a person asks for, one thing at a time: recorded first,
// telephoned after. While the database is away a command waits and is then asked again with its
// key, so that it happens once.
class Hands : public QObject
{
    Q_OBJECT

public:
    // `synchronised` answers when what a command changed is in the picture.
    using Synchronise = std::function<QFuture<base::Result<void>>()>;
    Hands(ports::Commands &commands, const TelephoneInUse &telephone, Synchronise synchronise,
          QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    // Between two calls: what is under way goes on with the telephone that it began with.
    void setTelephone(const TelephoneInUse &telephone);
    void goOn(); // the database answers again

    void answer(const QString &conversation);
    void hangUp(const QString &conversation);
    void takeNext();
    void take(base::CallbackId callback, base::Revision seen);
    void release(base::CallbackId callback);
    void dial(base::CallbackId callback, const QString &queue);
    void endAttempt(base::AttemptId attempt, const QString &outcome,
                    const std::optional<ports::ConversationRecord> &record,
                    const QString &conversation); // hung up after; empty: no line
    struct CallRecord
    {
        base::CallId call;
        ports::ConversationRecord record;
        QString conversation;                     // hung up after; empty: no line
        std::optional<base::CallbackId> callback; // closed with this call
        bool isByHand = false;                    // ends with its record
        QString intervention;                     // what the internal office did; empty: nothing
    };
    void save(const CallRecord &wanted);
    void handOver(const ports::Conversation &ours, const QString &conversation,
                  const QString &office, const QString &sheet);
    void requeue(base::HandOverId handOver);
    void takeHandOver(base::HandOverId handOver, const QString &conversation);
    void recordIntervention(const ports::InterventionSubject &subject, const QString &outcome,
                            const QString &note, const QString &conversation);
    void sendBack(base::HandOverId handOver, const QString &reason,
                  const QString &conversation); // hung up after; empty: no line
    void writeCall(const QString &caller);
    void closeUnreachable(base::CallbackId callback);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void done(desk::Deed deed);
    void refused(desk::Deed deed, const base::Error &error);

private:
    template <class T> using Command = std::function<QFuture<base::Result<T>>(ports::CommandId)>;
    // Name the command before awaiting it: GCC 12 destroys what a lambda in the awaited expression
    // has captured twice.
    template <class T> QCoro::Task<base::Result<T>> insist(Command<T> command)
    {
        const auto id = ports::CommandId::createUuid();
        while (true) {
            const auto answer = co_await command(id);
            if (answer || answer.error().kind != base::Error::Kind::Unavailable)
                co_return answer;
            qWarning("the database is asked again: %s", qPrintable(answer.error().detail));
            co_await again();
        }
    }
    using Work = QCoro::Task<base::Result<void>>;
    QCoro::Task<> perform(Deed deed, Work work);
    template <class T> Work ask(Command<T> command);
    Work takeUpDialling(base::CallbackId callback, QString queue);
    Work endLine(QString conversation);
    Work endAttemptAndLine(base::AttemptId attempt, QString outcome,
                           std::optional<ports::ConversationRecord> record, QString conversation);
    QCoro::Task<> endOwned(ports::EndedAttempt ended);
    Work saveCall(CallRecord wanted);
    Work offer(ports::Conversation ours, QString conversation, QString office, QString sheet);
    Work receive(base::HandOverId handOver, QString conversation);
    Work writeIntervention(ports::InterventionSubject subject, QString outcome, QString note,
                           QString conversation);
    Work giveBack(base::HandOverId handOver, QString reason, QString conversation);
    Work answerLine(QString conversation);

    ports::Commands &m_commands;
    ports::Telephony *m_telephony; // null: nothing here takes commands
    const Softphone *m_softphone;
    Synchronise m_synchronise;
    // When the database answers again; soon in any case, since a command may find it busy.
    [[nodiscard]] QFuture<void> again();

    base::Bell m_reconnected;
    QTimer m_soon;
    bool m_isBusy = false;
};

} // namespace desk
