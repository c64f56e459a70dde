#pragma once

#include <QDateTime>

#include <functional>
#include <map>
#include <optional>

namespace exchange {

// What is to happen when, in business time. Equal instants happen in the order they were planned,
// so that the same plan is always the same morning.
class Timeline
{
public:
    using Happening = std::function<void()>;

    void plan(const QDateTime &at, Happening happening)
    {
        m_planned.emplace(std::pair(at.toMSecsSinceEpoch(), m_sequence++), std::move(happening));
    }
    [[nodiscard]] std::optional<QDateTime> next() const
    {
        if (m_planned.empty())
            return std::nullopt;
        return QDateTime::fromMSecsSinceEpoch(m_planned.begin()->first.first, Qt::UTC);
    }
    [[nodiscard]] bool isDue(const QDateTime &now) const
    {
        return !m_planned.empty() && m_planned.begin()->first.first <= now.toMSecsSinceEpoch();
    }
    void happenNext()
    {
        auto first = m_planned.extract(m_planned.begin());
        first.mapped()();
    }

private:
    std::map<std::pair<qint64, quint64>, Happening> m_planned;
    quint64 m_sequence = 0;
};

} // namespace exchange
