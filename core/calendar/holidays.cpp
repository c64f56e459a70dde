#include "core/calendar/holidays.h"

#include <QtGlobal>

#include <array>

namespace calendar {

namespace {

struct FixedHoliday
{
    int month;
    int day;
    int firstYear;
    int lastYear;
    const char *name;
};

constexpr int forGood = 9999;
constexpr int sinceTheLaw = 1949; // law 260/1949

// Law 54/1977 took some away; decree 792/1985, law 336/2000 and law 151/2025 gave back or added.
constexpr std::array<FixedHoliday, 13> fixedHolidays{{
    {1, 1, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "New Year's Day")},
    {1, 6, sinceTheLaw, 1977, QT_TRANSLATE_NOOP("opening", "Epiphany")},
    {1, 6, 1986, forGood, "Epiphany"},
    {4, 25, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "Liberation Day")},
    {5, 1, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "Labour Day")},
    {6, 2, sinceTheLaw, 1976, QT_TRANSLATE_NOOP("opening", "Republic Day")},
    {6, 2, 2001, forGood, "Republic Day"},
    {8, 15, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "Assumption Day")},
    {10, 4, 2026, forGood, QT_TRANSLATE_NOOP("opening", "Saint Francis of Assisi")},
    {11, 1, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "All Saints' Day")},
    {12, 8, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "Immaculate Conception")},
    {12, 25, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "Christmas Day")},
    {12, 26, sinceTheLaw, forGood, QT_TRANSLATE_NOOP("opening", "Saint Stephen's Day")},
}};

constexpr const char *easterMonday = QT_TRANSLATE_NOOP("opening", "Easter Monday");
constexpr const char *pentecostMonday = QT_TRANSLATE_NOOP("opening", "Pentecost Monday");
constexpr const char *sunday = QT_TRANSLATE_NOOP("opening", "Sunday");

} // namespace

// The Gregorian computus (Meeus, Jones, Butcher).
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int correction = (8 * century + 13) / 25;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * late + 114;
    return {year, sum / 31, sum % 31 + 1};
}

const char *nationalHoliday(const QDate &day)
{
    int year = 0;
    int month = 0;
    int ofMonth = 0;
    day.getDate(&year, &month, &ofMonth);
    for (const auto &holiday : fixedHolidays) {
        if (holiday.month == month && holiday.day == ofMonth && holiday.firstYear <= year
            && year <= holiday.lastYear)
            return holiday.name;
    }
    const int weekday = day.dayOfWeek();
    if (weekday == Qt::Sunday)
        return sunday;
    const bool mayBeEaster = weekday == Qt::Monday && (month == 3 || month == 4);
    if (mayBeEaster && year >= sinceTheLaw && day == easterSunday(year).addDays(1))
        return easterMonday;
    return nullptr;
}

const char *regionalHoliday(RegionalHoliday holiday, const QDate &day)
{
    constexpr int daysAfterEaster = 50;
    const bool mayBe = holiday == RegionalHoliday::PentecostMonday && day.dayOfWeek() == Qt::Monday
                       && (day.month() == 5 || day.month() == 6);
    return mayBe && day == easterSunday(day.year()).addDays(daysAfterEaster) ? pentecostMonday
                                                                             : nullptr;
}

} // namespace calendar
