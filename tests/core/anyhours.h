#pragma once

#include "core/calendar/openinghours.h"

#include <rapidcheck.h>

// Hours of every kind, made of what a rapidcheck property draws; what fails is shrunk.

constexpr int minutesOfADay = 24 * 60;

inline QTime timeOf(int minute)
{
    return QTime(minute / 60, minute % 60);
}

inline rc::Gen<calendar::WeeklyWindow> anyWindow()
{
    using calendar::WeeklyWindow;
    const auto time = rc::gen::map(rc::gen::inRange(0, minutesOfADay), timeOf);
    return rc::gen::build<WeeklyWindow>(
        rc::gen::set(&WeeklyWindow::day,
                     rc::gen::map(rc::gen::inRange(1, 8),
                                  [](int day) { return static_cast<Qt::DayOfWeek>(day); })),
        rc::gen::set(&WeeklyWindow::opens, time), rc::gen::set(&WeeklyWindow::closes, time));
}

inline QList<calendar::WeeklyWindow> anyWindows(int most)
{
    QList<calendar::WeeklyWindow> windows;
    for (int count = *rc::gen::inRange(0, most + 1); count > 0; --count)
        windows.append(*anyWindow());
    return windows;
}

inline QDate anyDay(const QDate &first, int days)
{
    return first.addDays(*rc::gen::inRange(0, days));
}

inline calendar::Closure closureAt(const QDate &first, int startMinute, int length)
{
    const auto from = QDateTime(first, QTime(0, 0), Qt::UTC).addSecs(startMinute * 60LL);
    return {from, from.addSecs(length * 60LL), QStringLiteral("closure")};
}

// Windows past midnight too, beside one that surely opens; periods, patron days and closures of
// part of a day or of days within so many days of the first, and Pentecost Monday or not.
inline calendar::HoursRules anyRules(const QDate &first, int days)
{
    calendar::HoursRules rules;
    rules.zone = QTimeZone("Europe/Rome");
    rules.windows = anyWindows(4);
    rules.windows.append({Qt::Wednesday, QTime(9, 0), QTime(13, 0)});
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
        const auto from = anyDay(first, days);
        rules.periods.append({QStringLiteral("period %1").arg(count), from,
                              from.addDays(*rc::gen::inRange(0, 90)), anyWindows(4)});
    }
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        rules.patronDays.append({anyDay(first, days), QStringLiteral("patron")});
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
        rules.closures.append(closureAt(first, *rc::gen::inRange(0, days * minutesOfADay),
                                        *rc::gen::inRange(1, 5 * minutesOfADay)));
    }
    if (*rc::gen::arbitrary<bool>())
        rules.holidays.append(calendar::RegionalHoliday::PentecostMonday);
    return rules;
}
