#include "tests/core/wallreference.h"

#include <algorithm>
#include <array>

using calendar::HoursRules;
using calendar::WeeklyWindow;

namespace {

struct MonthAndDay
{
    int month;
    int day;
};

constexpr int firstYear = 2024;
constexpr int lastYear = 2035;
constexpr std::array<MonthAndDay, 12> easterMondays{{{4, 1},
                                                     {4, 21},
                                                     {4, 6},
                                                     {3, 29},
                                                     {4, 17},
                                                     {4, 2},
                                                     {4, 22},
                                                     {4, 14},
                                                     {3, 29},
                                                     {4, 18},
                                                     {4, 10},
                                                     {3, 26}}};
constexpr std::array<MonthAndDay, 10> everyYear{
    {{1, 1}, {1, 6}, {4, 25}, {5, 1}, {6, 2}, {8, 15}, {11, 1}, {12, 8}, {12, 25}, {12, 26}}};

QDate easterMonday(int year)
{
    const auto index = static_cast<std::size_t>(std::clamp(year, firstYear, lastYear) - firstYear);
    return {year, easterMondays[index].month, easterMondays[index].day};
}

QDate lastSunday(int year, int month)
{
    auto date = QDate(year, month, 31);
    while (date.dayOfWeek() != Qt::Sunday)
        date = date.addDays(-1);
    return date;
}

bool isHoliday(const HoursRules &rules, const QDate &date)
{
    const auto isThis = [&date](const MonthAndDay &one) {
        return one.month == date.month() && one.day == date.day();
    };
    const bool isFrancis = isThis({10, 4}) && date.year() >= 2026;
    const bool isPentecost = !rules.holidays.isEmpty()
                             && easterMonday(date.year()).addDays(49) == date;
    return date.dayOfWeek() == Qt::Sunday || isFrancis || isPentecost
           || std::any_of(everyYear.begin(), everyYear.end(), isThis)
           || easterMonday(date.year()) == date
           || std::any_of(rules.patronDays.begin(), rules.patronDays.end(),
                          [&date](const auto &patron) { return patron.day == date; });
}

const QList<WeeklyWindow> &windowsOf(const HoursRules &rules, const QDate &date)
{
    const auto holds = [&date](const auto &period) {
        return period.from <= date && date <= period.until;
    };
    const auto found = std::find_if(rules.periods.begin(), rules.periods.end(), holds);
    return found == rules.periods.end() ? rules.windows : found->windows;
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

// The minutes that the wall clock shows on a day and that are within a window.
void mark(const HoursRules &rules, const QDate &date, std::vector<char> &shown)
{
    const auto open = [&shown](int from, int until) {
        std::fill(shown.begin() + from, shown.begin() + until, char(1));
    };
    std::fill(shown.begin(), shown.end(), char(0));
    const auto wholeDay = static_cast<int>(WallReference::minutesOfDay);
    for (const auto &offset : {0, -1}) {
        const auto opensOn = date.addDays(offset);
        if (isHoliday(rules, opensOn))
            continue;
        for (const auto &window : windowsOf(rules, opensOn)) {
            const bool isOvernight = window.closes <= window.opens;
            if (window.day != opensOn.dayOfWeek() || (offset < 0 && !isOvernight))
                continue;
            if (offset < 0)
                open(0, minuteOf(window.closes));
            else
                open(minuteOf(window.opens), isOvernight ? wholeDay : minuteOf(window.closes));
        }
    }
    for (const auto &closure : rules.closures) {
        const auto within = [&date, wholeDay](const QDateTime &at) {
            const auto days = date.daysTo(at.date());
            return days < 0 ? 0 : days > 0 ? wholeDay : minuteOf(at.time());
        };
        std::fill(shown.begin() + within(closure.from), shown.begin() + within(closure.until),
                  char(0));
    }
}

} // namespace

QDateTime WallReference::begin()
{
    return QDateTime(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
}

QDateTime WallReference::end()
{
    return QDateTime(QDate(lastYear + 1, 1, 1), QTime(0, 0), Qt::UTC);
}

QList<QDate> WallReference::clockChanges()
{
    QList<QDate> sundays;
    for (int year = firstYear; year <= lastYear; ++year)
        sundays << lastSunday(year, 3) << lastSunday(year, 10);
    return sundays;
}

WallReference::WallReference(const HoursRules &rules)
{
    const auto all = begin().secsTo(end()) / 60;
    m_isOpen.reserve(index(all));
    m_before.reserve(index(all) + 1);
    std::vector<char> shown(index(minutesOfDay));
    qint64 known = -1;
    qint64 sum = 0;
    qint64 summerFrom = 0;
    qint64 summerUntil = 0;
    int year = 0;
    for (qint64 minute = 0; minute < all; ++minute) {
        // One or two hours ahead of UTC: summer begins and ends at 1:00 UTC.
        const bool isMidnight = minute % minutesOfDay == 0;
        const int now = isMidnight ? begin().date().addDays(minute / minutesOfDay).year() : year;
        if (now != year) {
            year = now;
            const auto change = [](const QDate &sunday) {
                return begin().date().daysTo(sunday) * minutesOfDay + 60;
            };
            summerFrom = change(lastSunday(year, 3));
            summerUntil = change(lastSunday(year, 10));
        }
        const bool isSummer = summerFrom <= minute && minute < summerUntil;
        const auto wall = minute + (isSummer ? 120 : 60);
        if (wall / minutesOfDay != known) {
            known = wall / minutesOfDay;
            mark(rules, begin().date().addDays(known), shown);
        }
        m_before.push_back(sum);
        m_isOpen.push_back(shown[index(wall % minutesOfDay)]);
        sum += m_isOpen.back();
    }
    m_before.push_back(sum);
}

qint64 WallReference::secondsBefore(qint64 second) const
{
    const auto minute = second / 60;
    const auto part = minute < minutes() && isOpen(minute) ? second % 60 : 0;
    return m_before[index(minute)] * 60 + part;
}

qint64 WallReference::firstFrom(qint64 minute, bool isOpen) const
{
    const auto wanted = static_cast<char>(isOpen ? 1 : 0);
    const auto found = std::find(m_isOpen.begin() + minute, m_isOpen.end(), wanted);
    return found - m_isOpen.begin();
}
