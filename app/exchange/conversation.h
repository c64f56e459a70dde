#pragma once

#include "app/exchange/citizen.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace exchange {

// Somebody asked beside a conversation, while its citizen is held. One of the three is named.
struct Consult
{
    QString user; // login
    QString queue;
    QString number;
    QString hears = QStringLiteral("DESTINATION"); // as the exchange says it
    bool hasAnswered = false;
    QString answeredBy{}; // login; empty: nobody of the house
};

// What the exchange remembers of who was in a conversation. Open while `until` is not valid.
struct Stay
{
    QString user; // login; empty: it rang or waited at the queue
    QString queue;
    QDateTime from;
    bool isOurs = false; // of a call that we placed
    QDateTime until{};
    qsizetype share = -1; // of the callback, by which they rang the citizen back
};

struct Transfer
{
    enum class State { Active, Complete, Failed, Cancelled };
    State state = State::Active;
    QDateTime at;
    QString from; // login
    QString toUser;
    QString toQueue;
    QString toNumber;
};

// Who has a callback that the exchange owns. Open while `until` is not valid.
struct Share
{
    QString user; // login; empty: it waits at the queue
    QDateTime from;
    QDateTime scheduled{}; // it does not wait before then
    QDateTime picked{};    // by the user; not valid: it rings them
    QDateTime until{};
    QMap<QString, QString> attributes{};
};

// A callback that the exchange owns: it waits in the conversation of the call that asked for it.
struct Callback
{
    QString queue;
    QString number;
    QList<Share> shares{}; // in their order
    QDateTime ended{};
};

// A call with the citizen that is over, in a conversation that goes on.
struct EarlierCall
{
    QString number;
    bool isOurs = false;
    QString answeredBy;
    QString ending;
    QDateTime began;
    QDateTime answered;
    QDateTime ended;
};

struct Conversation
{
    enum class State { Menu, Ringing, Offering, Talking, Transferring, Dialling, Ended };
    QString id;
    QString directorate;
    Citizen citizen;
    State state = State::Menu;
    QJsonObject route;   // intake's answer
    QString queue;       // that rings, or that talks
    QString user;        // who talks, or who dialled
    QString attempt;     // our attempt id, on calls that we placed
    QString answeredBy;  // of calls that we placed
    QString toUser;      // whom a transfer rings, where it is one person
    QString toNumber;    // where a transfer leads out of the house
    bool isOurs = false; // we called
    bool isHeld = false;
    std::optional<Consult> consult;
    QList<Stay> stays;                 // in their order
    QList<Transfer> transfers;         // likewise
    QDateTime answered;                // by the citizen, of calls that we placed
    QString ending;                    // why it ended
    bool hasEndedInFlow = false;       // which tells it, then: it rang nowhere
    QMap<QString, QString> attributes; // that our side attached
    QSet<QString> wrappedUp;           // communications
    QDateTime began;
    QDateTime ended;
    QDateTime patienceEnds;
    quint64 moment = 0; // grows with each change: what was planned for an older one is void

    std::optional<Callback> callback;
    QList<EarlierCall> earlier; // what is above is of the last call

    [[nodiscard]] bool hasHad(const QString &login) const;
    // Who has the callback now; null: nobody, any more.
    [[nodiscard]] const Share *openShare() const;
};

} // namespace exchange
