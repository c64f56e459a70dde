#pragma once

#include <QDate>

namespace calendar {

[[nodiscard]] QDate easterSunday(int year);

// The national public holiday of a day, null on any other day: its English name, which core/words
// translates. A Sunday that is nothing else is "Sunday". Patron days are of an office.
[[nodiscard]] const char *nationalHoliday(const QDate &day);

// Holidays of a part of the country: Pentecost Monday in Alto Adige (L.P. 36/1992).
enum class RegionalHoliday { PentecostMonday };

// The English name of the day's, which core/words translates; null when it is another day.
[[nodiscard]] const char *regionalHoliday(RegionalHoliday holiday, const QDate &day);

} // namespace calendar
