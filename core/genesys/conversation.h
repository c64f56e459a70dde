#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace genesys {

// One party's call in a conversation, from the exchange's nested shape. What is not known yet is
// empty; states that are not known are Unknown.
struct Leg
{
    enum class State { Unknown, Scheduled, Alerting, Dialling, Connected, Ended };
    QString id; // the communication
    State state = State::Unknown;
    bool isHeld = false;
    bool isOutbound = false;  // we called
    QString disconnectType{}; // why it ended: "client" where the party itself hung up
    int cause = 0;            // why it ended, as ITU-T Q.850 numbers it; 0: not said
    QDateTime connectedAt{};  // UTC; its own, or its party's where it says none
    QDateTime endedAt{};
};

// One party's share of a callback that the exchange owns: it waits at a queue, or somebody of ours
// has picked it.
struct CallbackShare
{
    QString id; // the communication
    Leg::State state = Leg::State::Unknown;
    QDateTime scheduledAt{}; // UTC; not before then
    QDateTime connectedAt{};
    QDateTime endedAt{};
};

// Blind or after a consult, in the exchange's order.
struct Transfer
{
    enum class State { Unknown, UnderWay, Complete, Failed, Cancelled };
    QString id;
    State state = State::Unknown;
    QDateTime issuedAt; // UTC
    QString from;       // the user who asked for it
    QString toUser;
    QString toQueue; // as the parties tell it
};

struct Participant
{
    QString id;
    QString purpose; // customer, agent, user, acd, ivr, external... an open set
    QString user;
    QString queue;
    QString address;       // a number, of who is no user
    QDateTime connectedAt; // UTC
    QDateTime endedAt;
    QMap<QString, QString> attributes;
    QList<Leg> calls;
    QList<CallbackShare> callbacks{};
    QString consultOf{}; // the party whose consult it is part of

    [[nodiscard]] bool isOurs() const; // an agent or a user: somebody at a desk
    [[nodiscard]] bool isCitizen() const;
    [[nodiscard]] const Leg *openCall() const;
    [[nodiscard]] const CallbackShare *openCallback() const;
    [[nodiscard]] bool hasEnded() const;
};

struct Conversation
{
    QString id;
    QList<Participant> participants; // in the exchange's order: later ones joined later
    QList<Transfer> transfers{};

    // Whom it is about. Rung back in the same conversation they are a party once more.
    [[nodiscard]] const Participant *citizen() const;
    [[nodiscard]] const Participant *citizenOnLine() const;
    // The last of that user's that has a call open.
    [[nodiscard]] const Participant *openOf(const QString &user) const;
    // Somebody is asked beside it.
    [[nodiscard]] bool isConsulting() const;
    // The last of that user's that has the callback: it rings them, or they have picked it.
    [[nodiscard]] const Participant *callbackOf(const QString &user) const;
    // The citizen has hung up; a callback of the exchange's may wait in it for days.
    [[nodiscard]] bool isQuiet() const;
};

// Tolerant: what it does not know it leaves out (the exchange's models grow every week).
[[nodiscard]] Conversation conversationOf(const QJsonObject &json);

} // namespace genesys
