#pragma once

#include <QDate>

namespace calendar {

[[nodiscard]] QDate easterSunday(int year);

// The national public holiday of a day, null on any other day: its English name, which core/words
// translates. A Sunday that is nothing else is "Sunday". Patron days are closures of an office.
[[nodiscard]] const char *nationalHoliday(const QDate &day);

} // namespace calendar
