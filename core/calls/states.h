#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace calls {

enum class CallState {
    Arrived,
    Ringing,
    Offered,
    Answered,
    Closed,
    Abandoned,
    Declined,
    Accepted,
    Completed
};
enum class CallbackState { Waiting, Claimed, Calling, Closed };
enum class HandOverState { Offered, Taken, Done, Returned, Requeued };
enum class InterventionState { Open, Recorded };
// The half of a day's opening in which the citizen prefers to be called.
enum class DayPart { Any, Early, Late };

// The allowed moves of each, to enable what may be done. The database holds the same tables and
// decides; a test walks every pair. README.md here draws them.
[[nodiscard]] bool mayMove(CallState from, CallState to);
[[nodiscard]] bool mayMove(CallbackState from, CallbackState to);
[[nodiscard]] bool mayMove(HandOverState from, HandOverState to);
[[nodiscard]] bool mayMove(InterventionState from, InterventionState to);

// The names the database uses.
[[nodiscard]] QString nameOf(CallState value);
[[nodiscard]] QString nameOf(CallbackState value);
[[nodiscard]] QString nameOf(HandOverState value);
[[nodiscard]] QString nameOf(InterventionState value);
[[nodiscard]] QString nameOf(DayPart value);
[[nodiscard]] std::optional<CallState> callState(const QString &text);
[[nodiscard]] std::optional<CallbackState> callbackState(const QString &text);
[[nodiscard]] std::optional<HandOverState> handOverState(const QString &text);
[[nodiscard]] std::optional<DayPart> dayPart(const QString &text);

} // namespace calls
