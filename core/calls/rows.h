#pragma once

#include "core/base/id.h"
#include "core/calls/states.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace calls {

// One row of the shared picture each, as this person may see it: numbers of what others hold come
// masked from the database. Instants are UTC.

struct Call
{
    base::CallId id;
    base::Revision revision;
    QString number; // ours, "C-000123"
    CallState state = CallState::Arrived;
    QString caller;
    QString conversation;
    QString option;
    QString office;
    QDateTime arrivedAt;
    std::optional<QDateTime> firstRingAt;
    std::optional<QDateTime> answeredAt; // of one's own only
    bool hasEnded = false;
    bool isMine = false;
    bool isRecorded = false; // what was said, or what the office did
    std::optional<base::CallbackId> openCallback;
    int rings = 0;                         // that the newest ring step allows; 0: rang nobody yet
    std::optional<QDateTime> ringingSince; // that step's instant
    int earlier = 0;                       // calls of the same number before this one
    bool isByHand = false;                 // opened by a person, without an exchange
    bool isReturn = false;                 // made, to a number that rang while it was closed
    friend bool operator==(const Call &, const Call &) = default;
};

enum class Line { Dialling, Connected, Ended };

struct Attempt
{
    base::AttemptId id;
    QString conversation;
    Line line = Line::Dialling;
    QString lineReason; // the exchange's word for how the line ended
    QDateTime beganAt;
    std::optional<QDateTime> lineEndedAt; // of a colleague's only while the attempt is open
    QString outcome;                      // empty while open
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

struct Callback
{
    base::CallbackId id;
    base::Revision revision;
    QString requestCode;
    CallbackState state = CallbackState::Waiting;
    QString number;
    QString office;
    QDateTime firstRingAt;
    QDateTime promise;
    bool isKept = false; // the first attempt began no later than the promise
    int requests = 1;
    int attempts = 0;
    QDateTime notBefore;
    bool isMine = false;
    QString closing;
    std::optional<Attempt> attempt; // the newest
    QString option;                 // label of the newest request's menu option; may be empty
    QString lastOutcome;            // of the newest attempt that has ended; may be empty
    QDateTime acceptedAt;
    std::optional<QDateTime> promiseBefore; // where it was moved: the one before the newest move
    QString promiseReason;                  // of that move: a closure's, or "configuration"
    DayPart preferred = DayPart::Any;
    std::optional<QDateTime> offeredFrom; // the preferred part begins; before, taken by name only
    QString language;                     // ISO 639; empty: unknown
    int personOrdinal = 1;                // behind a number that several people share
    bool isNumberWrong = false;           // dialled no more until it is changed
    int attemptsAllowed = 0;              // in all, where that is more than the directorate's
    friend bool operator==(const Callback &, const Callback &) = default;
};

struct HandOver
{
    base::HandOverId id;
    base::Revision revision;
    HandOverState state = HandOverState::Offered;
    QString office;
    QString conversation;
    QString sheet;
    QDateTime offeredAt;
    bool isMine = false;
    bool isFromMe = false;
    QString number;                   // of the citizen; empty: withheld
    QString topic;                    // code; empty while the sender has recorded none
    std::optional<QDateTime> takenAt; // by oneself
    QString reason;                   // why it was last sent back
    std::optional<base::CallId> call; // the sender's conversation: one of these two
    std::optional<base::AttemptId> attempt;
    QString fromOffice; // code
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

// Out of the picture: this person has nothing more to do with it. A call of theirs that has ended
// stays until they have recorded it.
[[nodiscard]] inline bool isOver(const Call &call)
{
    const bool isUnrecorded = call.isMine && call.answeredAt && !call.isRecorded;
    return call.hasEnded && !isUnrecorded;
}
[[nodiscard]] inline bool isOver(const Callback &callback)
{
    return callback.state == CallbackState::Closed;
}
[[nodiscard]] inline bool isOver(const HandOver &handOver)
{
    return handOver.state == HandOverState::Done || handOver.state == HandOverState::Requeued;
}

} // namespace calls
