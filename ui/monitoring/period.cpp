#include "ui/monitoring/period.h"

namespace ui {

Period periodOf(Span span, const QDate &day)
{
    if (!day.isValid())
        return {span, {}, {}};
    switch (span) {
    case Span::Day:
        return {span, day, day};
    case Span::Week: {
        const auto monday = day.addDays(1 - day.dayOfWeek());
        return {span, monday, monday.addDays(6)};
    }
    case Span::Month:
        return {span, QDate(day.year(), day.month(), 1),
                QDate(day.year(), day.month(), day.daysInMonth())};
    case Span::Year:
        return {span, QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    Q_UNREACHABLE();
}

Period periodAfter(const Period &period, int steps)
{
    switch (period.span) {
    case Span::Day:
        return periodOf(period.span, period.since.addDays(steps));
    case Span::Week:
        return periodOf(period.span, period.since.addDays(7LL * steps));
    case Span::Month:
        return periodOf(period.span, period.since.addMonths(steps));
    case Span::Year:
        return periodOf(period.span, period.since.addYears(steps));
    }
    Q_UNREACHABLE();
}

} // namespace ui
