#pragma once

#include "app/desk/telephoneinuse.h"
#include "core/base/bell.h"
#include "core/ports/commands.h"
#include "core/ports/telephony.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QMap>
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
    LineChanged,
    RecordedElsewhere,
    Reassigned,
    InterventionReopened,
    WishKept,
    Split,
    PutThrough,
    BackToCitizen,
    Referred,
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
    // The exchange's wrap-up codes by our outcomes; where one is missing nothing is told.
    void setWrapUpCodes(const QMap<QString, QString> &codes) { m_wrapUpCodes = codes; }
    // While nothing is asked of the one in use.
    void setTelephone(const TelephoneInUse &telephone);
    void goOn(); // the database answers again

    void answer(const QString &conversation, base::CallId call);
    void hangUp(const QString &conversation);
    void takeNext();
    void take(base::CallbackId callback, base::Revision seen);
    void release(base::CallbackId callback);
    void dial(base::CallbackId callback, const QString &queue);
    // What becomes of a line once what was said is recorded.
    struct Ending
    {
        QString conversation; // empty: there is none
        bool hangsUp = true;  // else the citizen is with somebody else by now
    };
    void endAttempt(base::AttemptId attempt, const QString &outcome,
                    const std::optional<ports::ConversationRecord> &record, const Ending &ending);
    struct CallRecord
    {
        base::CallId call;
        ports::ConversationRecord record;
        Ending ending;
        std::optional<base::CallbackId> callback; // closed with this call
        bool isByHand = false;                    // ends with its record
        QString intervention;                     // what the internal office did; empty: nothing
    };
    void save(const CallRecord &wanted);
    void recordElsewhere(const ports::Conversation &saved);
    void handOver(const ports::Conversation &ours, const QString &conversation,
                  const QString &office, const QString &sheet);
    // What an exchange's line can do besides; how it is then, `lineRead` tells first.
    void readLine(const QString &conversation);
    void holdOrResume(const QString &conversation);
    void consult(const ports::Conversation &ours, const QString &conversation,
                 const QString &office, const QString &sheet);
    void consultNumber(const QString &conversation, const QString &number);
    void speakTo(const QString &conversation, ports::Hears who);
    void completeConsult(const QString &conversation);
    // `offered` rings in vain; without one whoever was asked had answered.
    void backToCitizen(const QString &conversation, const std::optional<base::HandOverId> &offered);
    void transferTo(const QString &conversation, const QString &number);
    void refer(const ports::Conversation &ours, const QString &directorate, const QString &sheet);
    void requeue(base::HandOverId handOver);
    void takeHandOver(base::HandOverId handOver, const QString &conversation);
    void recordIntervention(const ports::InterventionSubject &subject, const QString &outcome,
                            const QString &note, const QString &conversation);
    void sendBack(base::HandOverId handOver, const QString &reason,
                  const QString &conversation); // hung up after; empty: no line
    void writeCall(const QString &caller);
    void returnCall(base::CallId call); // that rang while it was closed
    void closeUnreachable(base::CallbackId callback);
    void reassign(base::CallbackId callback, const QString &login, const QString &reason);
    void reopenIntervention(base::HandOverId handOver);
    // What the citizen wishes of a callback that this person holds.
    void changeNumber(base::CallbackId callback, const QString &number);
    void preferTime(base::CallbackId callback, calls::DayPart preferred);
    void setLanguage(base::CallbackId callback, const QString &language);
    void split(base::CallbackId callback);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void lineRead(const QString &conversation, const ports::Line &line);
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
                           std::optional<ports::ConversationRecord> record, Ending ending);
    QCoro::Task<> close(Ending ending, QString outcome);
    QCoro::Task<> wrapUp(QString conversation, QString code);
    QCoro::Task<> endOwned(ports::EndedAttempt ended);
    Work saveCall(CallRecord wanted);
    // Records the hand-over, then brings its call to the office's queue; not taken, it is undone.
    using Bring = QFuture<base::Result<void>> (ports::Telephony::*)(const QString &,
                                                                    const ports::Destination &);
    Work offer(ports::Conversation ours, QString conversation, QString office, QString sheet,
               Bring bring);
    QCoro::Task<> lookAtLine(QString conversation);
    Work changeHold(QString conversation);
    Work offerBeside(ports::Conversation ours, QString conversation, QString office, QString sheet);
    Work askNumber(QString conversation, QString number);
    Work changeHearer(QString conversation, ports::Hears who);
    Work leaveConsult(QString conversation);
    Work returnToCitizen(QString conversation, std::optional<base::HandOverId> offered);
    Work sendAway(QString conversation, QString number);
    Work receive(base::HandOverId handOver, QString conversation);
    Work writeIntervention(ports::InterventionSubject subject, QString outcome, QString note,
                           QString conversation);
    Work giveBack(base::HandOverId handOver, QString reason, QString conversation);
    Work answerLine(QString conversation, base::CallId call);
    QCoro::Task<> mark(QString conversation, base::CallId call);

    ports::Commands &m_commands;
    ports::Telephony *m_telephony; // null: nothing here takes commands
    const Softphone *m_softphone;
    QMap<QString, QString> m_wrapUpCodes;
    Synchronise m_synchronise;
    // When the database answers again; soon in any case, since a command may find it busy.
    [[nodiscard]] QFuture<void> again();

    base::Bell m_reconnected;
    QTimer m_soon;
    bool m_isBusy = false;
};

} // namespace desk
