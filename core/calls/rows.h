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
    std::optional<QDateTime> answeredAt;
    std::optional<QDateTime> endedAt;
    bool isMine = false;
    bool isRecorded = false;
    std::optional<base::CallbackId> openCallback;
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
    std::optional<QDateTime> lineEndedAt;
    QString outcome; // empty while open
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
    int requests = 1;
    int attempts = 0;
    QDateTime notBefore;
    bool isMine = false;
    QString closing;
    std::optional<Attempt> attempt; // the newest
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
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

// Out of the picture: nobody has anything more to do with it.
[[nodiscard]] inline bool isOver(const Call &call)
{
    return call.endedAt.has_value();
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
