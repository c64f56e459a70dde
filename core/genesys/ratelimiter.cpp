#include "core/genesys/ratelimiter.h"

#include <algorithm>

namespace genesys {

namespace {

constexpr int tenth = 10; // of the budget is kept for what is urgent

} // namespace

void RateLimiter::answered(int count, int allowed, int resetSeconds, qint64 now)
{
    if (allowed <= 0)
        return;
    m_allowed = allowed;
    m_left = allowed - count;
    m_windowEnds = now + std::max(resetSeconds, 1) * qint64(1000);
}

void RateLimiter::refused(int retryAfterSeconds, qint64 now)
{
    m_stoppedUntil = now + std::max(retryAfterSeconds, 1) * qint64(1000);
}

qint64 RateLimiter::pause(Urgency urgency, int underWay, qint64 now) const
{
    if (now < m_stoppedUntil)
        return m_stoppedUntil - now;
    if (m_windowEnds == 0 || now >= m_windowEnds)
        return 0;
    const int kept = urgency == Urgency::Urgent ? 0 : std::max(m_allowed / tenth, 1);
    return m_left - underWay > kept ? 0 : m_windowEnds - now;
}

} // namespace genesys
