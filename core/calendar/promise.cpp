#include "core/calendar/promise.h"

namespace calendar {

namespace {
constexpr qint64 secondsOfMinute = 60;
}

QDateTime promise(const OpeningHours &hours, const QDateTime &firstRing, int minutes)
{
    return hours.add(firstRing, minutes * secondsOfMinute);
}

qint64 secondsLeft(const OpeningHours &hours, const QDateTime &promise, const QDateTime &now)
{
    if (hours.rules().emergencies.isEmpty())
        return hours.elapsed(now, promise);
    return hours.reopenedAt(now).elapsed(now, promise);
}

PromiseState promiseState(const OpeningHours &hours, const QDateTime &promise, const QDateTime &now,
                          int atRiskMinutes)
{
    if (now > promise)
        return PromiseState::Broken;
    const bool isNear = secondsLeft(hours, promise, now) < atRiskMinutes * secondsOfMinute;
    return isNear ? PromiseState::AtRisk : PromiseState::OnTime;
}

bool isKept(const QDateTime &promise, const QDateTime &firstAttempt)
{
    return firstAttempt <= promise;
}

} // namespace calendar
