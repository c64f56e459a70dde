#pragma once

#include <QDate>

namespace ui {

enum class Span { Day, Week, Month, Year };

// Whole days of the calendar, both ends included. Weeks begin on Monday (ISO 8601).
struct Period
{
    Span span = Span::Day;
    QDate since;
    QDate until;
    [[nodiscard]] bool isDay() const { return span == Span::Day; }
    friend bool operator==(const Period &, const Period &) = default;
};

// The one in which the day lies; of no day, none.
[[nodiscard]] Period periodOf(Span span, const QDate &day);
[[nodiscard]] Period periodAfter(const Period &period, int steps); // negative: before

} // namespace ui
