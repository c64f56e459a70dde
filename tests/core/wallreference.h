#pragma once

#include "core/calendar/hoursrules.h"

#include <QList>

#include <vector>

// What somebody with a wall clock and a calendar on the wall would say, minute by minute, of an
// office in Italy from 2024 to 2035. It shares nothing with core/calendar but the rules themselves:
// Easter is a printed table, the clock changes are the directive's (2000/84/EC).
class WallReference
{
public:
    explicit WallReference(const calendar::HoursRules &rules);

    static constexpr qint64 minutesOfDay = 24 * 60;
    [[nodiscard]] static QDateTime begin(); // UTC
    [[nodiscard]] static QDateTime end();
    [[nodiscard]] static QList<QDate> clockChanges();

    [[nodiscard]] qint64 minutes() const { return static_cast<qint64>(m_isOpen.size()); }
    [[nodiscard]] QDateTime instant(qint64 minute) const { return begin().addSecs(minute * 60); }
    [[nodiscard]] bool isOpen(qint64 minute) const { return m_isOpen[index(minute)] != 0; }
    // Open seconds before an instant of so many seconds after begin().
    [[nodiscard]] qint64 secondsBefore(qint64 second) const;
    // The first minute from this one on that is open, or closed; minutes() when there is none.
    [[nodiscard]] qint64 firstFrom(qint64 minute, bool isOpen) const;

private:
    [[nodiscard]] static std::size_t index(qint64 minute)
    {
        return static_cast<std::size_t>(minute);
    }

    std::vector<char> m_isOpen;
    std::vector<qint64> m_before; // open minutes before each
};
