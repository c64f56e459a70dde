#pragma once

#include "app/exchange/conversation.h"
#include "app/exchange/intakeclient.h"
#include "app/exchange/timeline.h"
#include "app/exchange/truth.h"
#include "core/base/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <optional>

namespace exchange {

// Somebody with a telephone. The exchange knows people by their login.
struct User
{
    QString login;
    QString directorate; // service name
    QStringList queues;
    bool isOnQueue = false;
    QString conversation; // the one they are in; empty: free
    quint64 absences = 0; // grows when they go and when they are back
};

// Behaves like the real exchange on both sides: rings, counts rings, gives up, offers, accepts or
// hangs up as citizens do, asks intake for each routing decision, and does what its users' desks
// ask. It tells intake what happened and keeps its own truth.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(Timeline &timeline, IntakeClient &intake, Truth &truth, QObject *parent = nullptr);

    void addDirectorate(const QString &service, const offices::Directorate &directorate);
    void expect(const QString &service, const Citizen &citizen);
    void setNow(const QDateTime &now) { m_now = now; }
    // Its flows tell intake only what a flow can know; the rest is in the notifications.
    void notifyInstead() { m_isNotifying = true; }
    // A clock that runs: people act between two steps, too.
    void follow(const base::Clock &clock) { m_clock = &clock; }
    [[nodiscard]] QDateTime now() const { return m_clock ? m_clock->now() : m_now; }

    // What users' desks ask. False: not possible now.
    [[nodiscard]] const User *user(const QString &login) const;
    void setOnQueue(const QString &login, bool isOnQueue);
    [[nodiscard]] QString dial(const QString &login, const QString &number, const QString &queue,
                               const QString &attempt);
    [[nodiscard]] bool answer(const QString &login, const QString &id);
    [[nodiscard]] bool hangUp(const QString &login, const QString &id);
    [[nodiscard]] bool transfer(const QString &login, const QString &id, const QString &queue);
    [[nodiscard]] bool transferToUser(const QString &login, const QString &id, const QString &user);
    [[nodiscard]] bool transferToNumber(const QString &login, const QString &id,
                                        const QString &number);
    [[nodiscard]] bool hold(const QString &login, const QString &id, bool isHeld);
    [[nodiscard]] bool consult(const QString &login, const QString &id, const Consult &whom);
    [[nodiscard]] bool speakTo(const QString &login, const QString &id, const QString &hears);
    [[nodiscard]] bool cancelConsult(const QString &login, const QString &id);
    [[nodiscard]] bool attach(const QString &id, const QMap<QString, QString> &attributes);
    // False: it was already.
    [[nodiscard]] bool wrapUp(const QString &id, const QString &communication);
    // Of a callback that the exchange owns: who picks it is rung, takes it, rings the citizen back
    // in the same conversation, and ends it or lets it wait again.
    [[nodiscard]] bool assign(const QString &login, const QString &id);
    [[nodiscard]] bool takeCallback(const QString &login, const QString &id);
    [[nodiscard]] bool dialCallback(const QString &login, const QString &id, const QString &number);
    [[nodiscard]] bool endCallback(const QString &login, const QString &id);
    [[nodiscard]] bool withdrawCallback(const QString &id); // that nobody has picked
    [[nodiscard]] bool reschedule(const QString &login, const QString &id, const QDateTime &at);
    [[nodiscard]] bool mark(const QString &id, qsizetype share,
                            const QMap<QString, QString> &attributes);
    // Whose telephones ring for it now.
    [[nodiscard]] QStringList alerted(const Conversation &call) const;
    [[nodiscard]] QStringList openOf(const QString &login) const; // conversations
    [[nodiscard]] QStringList waitingIn(const QString &queue) const;
    [[nodiscard]] QStringList callbacksWaitingIn(const QString &queue) const;
    [[nodiscard]] QStringList queues() const;
    [[nodiscard]] const Conversation *conversation(const QString &id) const;
    // A desk that died: its citizens notice and hang up.
    void loseUser(const QString &login);
    // Is there again, or somebody else is in the place: who is on the line stays.
    void findUser(const QString &login);

    [[nodiscard]] bool hasOpenConversations() const;

Q_SIGNALS:
    void changed(const QString &directorate); // something was told to intake, or is planned
    void conversationChanged(const QString &id);

private:
    void arrive(const QString &service, const Citizen &citizen);
    void choose(Conversation &call);
    void routed(const QString &id, const std::optional<QJsonObject> &route);
    void ring(Conversation &call, const QString &queue, int rings,
              std::function<void()> unanswered);
    void ringStep(Conversation &call, int step);
    void offer(Conversation &call);
    void accept(Conversation &call);
    void accepted(const QString &id, const std::optional<QJsonObject> &answer);
    void comeBack(Conversation &call);
    [[nodiscard]] bool mayAnswer(const User &user, const Conversation &call) const;
    [[nodiscard]] Conversation *talkOf(const QString &login, const QString &id);
    // Whoever is asked beside it leaves.
    void endConsult(Conversation &call);
    // Whoever asked leaves: those two stay.
    void completeConsult(Conversation &call);
    void ringTo(Conversation &call, const QString &from, const QString &queue);
    void react(Conversation &call);
    void keepCallback(Conversation &call);
    void letWait(Conversation &call, const QDateTime &scheduled);
    // Whose callback is in their hands, with nobody of theirs on the line.
    [[nodiscard]] Conversation *pickOf(const QString &login, const QString &id);
    void end(Conversation &call, const QString &reason);
    void free(const QString &login);
    // Plans for a conversation what is void once it has moved on.
    void after(const Conversation &call, int seconds, std::function<void(Conversation &)> then);
    void tell(const Conversation &call, const QString &event, QJsonObject more = {});
    void noteRepeat(const QJsonObject &event);
    [[nodiscard]] QString desksOf(const QString &directorate, const QString &queue) const;
    [[nodiscard]] QString newId();
    void enter(Conversation &call, const QString &user);
    void leaveAll(Conversation &call);
    void settleTransfer(Conversation &call, Transfer::State state);

    Timeline &m_timeline;
    IntakeClient &m_intake;
    Truth &m_truth;
    QDateTime m_now;
    const base::Clock *m_clock = nullptr;
    QMap<QString, offices::Directorate> m_directorates;
    QMap<QString, User> m_users;
    QMap<QString, Conversation> m_conversations;
    QHash<QString, Citizen> m_known; // by number: who is rung back
    QHash<QString, int> m_timesRung;
    quint32 m_conversationCount = 0;
    bool m_isNotifying = false;
};

} // namespace exchange
