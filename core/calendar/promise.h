#pragma once

#include "core/calendar/openinghours.h"

namespace calendar {

enum class PromiseState { OnTime, AtRisk, Broken };

// "Call by": opening time from the first ring. May equal a closing instant.
[[nodiscard]] QDateTime promise(const OpeningHours &hours, const QDateTime &firstRing, int minutes);

// Opening seconds left until it. While an emergency closing lasts, as if that ended now.
[[nodiscard]] qint64 secondsLeft(const OpeningHours &hours, const QDateTime &promise,
                                 const QDateTime &now);

// At risk under 20 opening minutes (a default of ours); broken once it has passed.
[[nodiscard]] PromiseState promiseState(const OpeningHours &hours, const QDateTime &promise,
                                        const QDateTime &now, int atRiskMinutes = 20);

// Kept: the first attempt began no later than the promise.
[[nodiscard]] bool isKept(const QDateTime &promise, const QDateTime &firstAttempt);

} // namespace calendar
