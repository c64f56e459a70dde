#pragma once

#include "app/exchange/exchange.h"

namespace exchange {

// A party's call, as both shapes of a conversation need it.
struct PartyCall
{
    QString state;
    bool isOurs = false; // we called
    bool isHeld = false;
    QDateTime connected{};
    QDateTime ended{};
    QString disconnectType{};
    int cause = 0; // ITU-T Q.850; 0: none
};

// A party's share of a callback that the exchange owns.
struct PartyCallback
{
    QString state;
    QDateTime scheduled{};
    QDateTime connected{};
    QDateTime ended{};
};

struct Party
{
    QString key;
    QString purpose;
    QString user{};
    QString queue{};
    QString address{};
    QMap<QString, QString> attributes{};
    QList<PartyCall> calls{};
    QList<PartyCallback> callbacks{};
    QDateTime joined{}; // not valid: they are asked in
    bool isConsulted = false;

    [[nodiscard]] QDateTime connected() const;
    [[nodiscard]] QDateTime ended() const; // not valid while anything of theirs is open
};

// Everybody who is or was in it, in the order in which they came. Whom the citizen is rung back as
// is another party: what the first call told stays told.
[[nodiscard]] QList<Party> partiesOf(const Exchange &exchange, const Conversation &call);
// The citizen's, of the last call with them.
[[nodiscard]] QString citizenParty(const Conversation &call);
// A user's newest party.
[[nodiscard]] QString currentParty(const Exchange &exchange, const Conversation &call,
                                   const QString &login);
// Whoever is asked beside the conversation, or who is to answer for them.
[[nodiscard]] QString consultedParty(const Exchange &exchange, const Conversation &call);
// By which share of the callback that party is there; -1: by none.
[[nodiscard]] qsizetype shareOf(const Conversation &call, const QString &party);

} // namespace exchange
