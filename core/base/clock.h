#pragma once

#include <QDateTime>

namespace base {

// Business time. Programs are handed one and ask nothing else what time it is; liveness (leases,
// back-off, time-outs) is measured in real time and does not come from here. Instants are UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

// The clock of a training database: at `realAt` it showed `at` and has run at `speed` since;
// speed 0 is the stepped clock of a rehearsal.
class TrainingClock final : public Clock
{
public:
    void set(const QDateTime &at, const QDateTime &realAt, double speed)
    {
        m_at = at;
        m_realAt = realAt;
        m_speed = speed;
    }
    [[nodiscard]] QDateTime now() const override
    {
        const auto real = m_realAt.msecsTo(QDateTime::currentDateTimeUtc());
        return m_at.addMSecs(static_cast<qint64>(static_cast<double>(real) * m_speed));
    }

private:
    QDateTime m_at = QDateTime::currentDateTimeUtc();
    QDateTime m_realAt = m_at;
    double m_speed = 1.0;
};

} // namespace base
