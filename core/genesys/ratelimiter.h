#pragma once

#include <QtGlobal>

namespace genesys {

// Keeps one token within the exchange's limits, as its own headers tell them (inin-ratelimit-count,
// -allowed, -reset; 429 with Retry-After). Instants are milliseconds of a steady clock.
class RateLimiter
{
public:
    enum class Urgency { Usual, Urgent };

    // What an answer's headers said; `resetSeconds` until the count begins anew.
    void answered(int count, int allowed, int resetSeconds, qint64 now);
    // 429: nothing goes before.
    void refused(int retryAfterSeconds, qint64 now);
    // How long a request waits yet; 0: it may go. The last of the budget is kept for whoever has
    // somebody on the line.
    [[nodiscard]] qint64 pause(Urgency urgency, int underWay, qint64 now) const;

private:
    int m_left = 0; // by the last answer
    int m_allowed = 0;
    qint64 m_windowEnds = 0; // 0: nothing is known yet
    qint64 m_stoppedUntil = 0;
};

} // namespace genesys
