#pragma once

#include "core/calendar/holidays.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace calendar {

// Local to the office; closes is exclusive. A window that closes no later than it opens runs past
// midnight; it belongs to the day it opens on, and a holiday takes away the windows of its day.
struct WeeklyWindow
{
    Qt::DayOfWeek day = Qt::Monday;
    QTime opens;
    QTime closes;
    friend bool operator==(const WeeklyWindow &, const WeeklyWindow &) = default;
};

// Summer hours and the like: on the local days [from, until] its windows replace the usual ones.
// Where two overlap, the first in the list holds.
struct Period
{
    QString name;
    QDate from;
    QDate until; // last day
    QList<WeeklyWindow> windows;
    friend bool operator==(const Period &, const Period &) = default;
};

// A day, part of a day or a range, local to the office; `until` is exclusive. What the wall clock
// shows counts, so only date and time are read, never the time specification.
struct Closure
{
    QDateTime from;
    QDateTime until;
    QString reason;
    friend bool operator==(const Closure &, const Closure &) = default;
};

// Of the place of work, confirmed for one year; no law gives it, and it moves.
struct PatronDay
{
    QDate day;
    QString name;
    friend bool operator==(const PatronDay &, const PatronDay &) = default;
};

// From an instant until it is revoked. While it lasts nobody knows its end: nothing opens any more.
struct EmergencyClosing
{
    QDateTime from;                 // UTC
    std::optional<QDateTime> until; // UTC, exclusive; none while it lasts
    QString reason;
    friend bool operator==(const EmergencyClosing &, const EmergencyClosing &) = default;
};

// Everything that opens and closes one office.
struct HoursRules
{
    QTimeZone zone;
    QList<WeeklyWindow> windows;
    QList<Period> periods;
    QList<RegionalHoliday> holidays;
    QList<PatronDay> patronDays;
    QList<Closure> closures;
    QList<EmergencyClosing> emergencies;
    int lastMinutes = 5; // no attempt begins so close to a closing; a default of ours
    friend bool operator==(const HoursRules &, const HoursRules &) = default;
};

} // namespace calendar
