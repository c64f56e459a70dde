#pragma once

#include "core/genesys/conversation.h"

namespace genesys {

// What the flow cannot tell because the call has left it: somebody answered, put it through, had it
// back; the call ended.
struct Happening
{
    enum class Kind { Answered, Transferred, Returned, Ended };
    enum class Ending { HungUp, Desk, Engaged, NoAnswer }; // HungUp: the citizen did

    Kind kind = Kind::Answered;
    QDateTime at; // UTC, the exchange's: the same from whichever snapshot it is read
    QString queue{};
    QString user{};
    Ending ending = Ending::Desk;
    QString attempt{}; // of ours, of calls that we placed

    friend bool operator==(const Happening &, const Happening &) = default;
};

// Everything that a full snapshot tells of what happened, in order. Snapshots come twice, late or
// not at all: whoever knows what was recorded takes what is new here, whichever snapshot it is.
//
// A callback that the exchange owns is in the conversation of the call that asked for it: ringing
// the citizen back begins another call with them, and what happens from then on belongs to that
// attempt. What happened before stays as it was told.
//
// A call that nobody of ours answered is said to have ended only where it was ringing at a queue
// until then: any other end is the flow's own, and the flow tells it.
[[nodiscard]] QList<Happening> happeningsIn(const Conversation &conversation);

} // namespace genesys
