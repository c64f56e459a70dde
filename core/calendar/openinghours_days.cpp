#include "core/calendar/openinghours.h"
#include "core/calendar/stretches.h"

namespace calendar {

const char *OpeningHours::holidayOn(const QDate &date) const
{
    if (const auto *national = nationalHoliday(date))
        return national;
    for (const auto holiday : m_rules.holidays) {
        if (const auto *regional = regionalHoliday(holiday, date))
            return regional;
    }
    return nullptr;
}

const PatronDay *OpeningHours::patronDayOn(const QDate &date) const
{
    for (const auto &patron : m_rules.patronDays) {
        if (patron.day == date)
            return &patron;
    }
    return nullptr;
}

const Period *OpeningHours::periodOn(const QDate &date) const
{
    for (const auto &period : m_rules.periods) {
        if (period.from <= date && date <= period.until)
            return &period;
    }
    return nullptr;
}

QList<OpeningHours::Stretch> OpeningHours::windowsOn(const QDate &date) const
{
    QList<Stretch> wall;
    if (holidayOn(date) || patronDayOn(date))
        return wall;
    const auto *period = periodOn(date);
    const qint64 start = startOf(date);
    const int weekday = date.dayOfWeek();
    for (const auto &window : period ? period->windows : m_rules.windows) {
        if (window.day != weekday)
            continue;
        const qint64 nextDay = window.closes <= window.opens ? day : 0;
        wall.append({start + window.opens.msecsSinceStartOfDay(),
                     start + window.closes.msecsSinceStartOfDay() + nextDay});
    }
    tidy(wall);
    return wall;
}

QList<OpeningHours::Stretch> OpeningHours::withoutClosures(QList<Stretch> wall) const
{
    for (const auto &closed : m_closed)
        cutOut(closed, wall);
    return wall;
}

QList<OpeningHours::Stretch> OpeningHours::instantsOn(const QDate &date) const
{
    QList<Stretch> instants;
    for (const auto &wall : withoutClosures(windowsOn(date)))
        appendInstants(wall, instants);
    tidy(instants);
    for (const auto &emergency : m_emergencies)
        cutOut(emergency, instants);
    return instants;
}

// Open whenever the wall clock shows a time of the window: an hour that is skipped opens nothing,
// an hour that comes twice opens twice.
void OpeningHours::appendInstants(Stretch wall, QList<Stretch> &instants) const
{
    qint64 before = wall.from - day;
    qint64 after = wall.until + day;
    const qint64 offsetBefore = offset(before);
    const qint64 offsetAfter = offset(after);
    if (offsetBefore == offsetAfter) {
        instants.append({wall.from - offsetBefore, wall.until - offsetBefore});
        return;
    }
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offset(middle) == offsetBefore ? before : after) = middle;
    }
    const Stretch early{wall.from - offsetBefore, std::min(wall.until - offsetBefore, after)};
    const Stretch late{std::max(wall.from - offsetAfter, after), wall.until - offsetAfter};
    for (const auto &stretch : {early, late}) {
        if (stretch.from < stretch.until)
            instants.append(stretch);
    }
}

Opening OpeningHours::closedOn(const QDate &date, qint64 wall) const
{
    if (const auto *holiday = holidayOn(date))
        return {false, Why::Holiday, QString::fromLatin1(holiday), {}, {}};
    if (const auto *patron = patronDayOn(date))
        return {false, Why::PatronDay, patron->name, {}, {}};
    const auto *period = periodOn(date);
    Opening closed{false, Why::NoWindowThatDay, {}, {}, period ? period->name : QString()};
    const auto windows = windowsOn(date);
    if (windows.isEmpty())
        return closed;
    const auto left = withoutClosures(windows);
    for (qsizetype index = 0; index < m_closed.size(); ++index) {
        const auto &closure = m_closed[index];
        const bool isNow = closure.from <= wall && wall < closure.until;
        const bool tookTheDay = left.isEmpty() && closure.from < windows.last().until
                                && windows.first().from < closure.until;
        if (isNow || tookTheDay)
            return {false, Why::Closure, m_rules.closures[index].reason, {}, closed.period};
    }
    if (left.isEmpty() || wall < left.first().from)
        closed.why = Why::BeforeOpening;
    else
        closed.why = wall >= left.last().until ? Why::AfterClosing : Why::BetweenWindows;
    return closed;
}

const EmergencyClosing *OpeningHours::emergencyAt(qint64 instant) const
{
    for (qsizetype index = 0; index < m_emergencies.size(); ++index) {
        if (m_emergencies[index].from <= instant && instant < m_emergencies[index].until)
            return &m_rules.emergencies[index];
    }
    return nullptr;
}

} // namespace calendar
