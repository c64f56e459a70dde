#pragma once

#include "core/genesys/errand.h"
#include "core/ports/telephony.h"

namespace genesys {

// What is done with a callback that the exchange owns, `user` being the exchange's id of the person.
// Conflict: somebody else has it, or nobody can have it any more.

// Picked from its queue, marked with the attempt, and its citizen rung: once for each attempt. The
// party's attribute "attempt" has a word for each of its calls.
[[nodiscard]] Errand::Choose untilDialled(const QString &user, const ports::Dial &wanted);
// Given back to its queue, where it waits until `again`.
[[nodiscard]] Errand::Choose untilWaiting(const QString &user, const QDateTime &again);
// Taken off its queue for good.
[[nodiscard]] Errand::Choose untilDone(const QString &user);

} // namespace genesys
