#include "core/calendar/openinghours.h"

#include "core/calendar/holidays.h"

#include <algorithm>

namespace calendar {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24LL * 60 * minute;
constexpr qint64 julianDayOfEpoch = 2440588;
constexpr int daysOfYear = 366;
// More opening time than this is nobody's promise; without an end it would be looked for for long.
constexpr qint64 century = 100LL * daysOfYear * day / second;
// Sundays are holidays, so no opening is longer than the week between two of them.
constexpr int daysOfLongestOpening = 8;

qint64 startOf(const QDate &date)
{
    return (date.toJulianDay() - julianDayOfEpoch) * day;
}

QDate dayOf(qint64 wall)
{
    const qint64 days = wall >= 0 ? wall / day : -((-wall + day - 1) / day);
    return QDate::fromJulianDay(julianDayOfEpoch + days);
}

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

// In order, and those that overlap or touch made one.
template <class Stretch> void tidy(QList<Stretch> &stretches)
{
    if (stretches.size() < 2)
        return;
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    qsizetype last = 0;
    for (qsizetype index = 1; index < stretches.size(); ++index) {
        if (stretches[index].from <= stretches[last].until)
            stretches[last].until = std::max(stretches[last].until, stretches[index].until);
        else
            stretches[++last] = stretches[index];
    }
    stretches.resize(last + 1);
}

} // namespace

// The openings in order, day after day, those that touch at midnight made one. It ends where
// nothing opens for more than a year after the last closure.
class OpeningHours::Walk
{
public:
    Walk(const OpeningHours &hours, const QDate &first)
        : m_hours(hours),
          m_day(hours.m_reachesMidnight ? first.addDays(-daysOfLongestOpening) : first)
    {
        for (const auto &closed : hours.m_closed)
            m_reopened = std::max(m_reopened, dayOf(closed.until));
        putOffTheEnd();
    }

    [[nodiscard]] std::optional<Stretch> next()
    {
        if (!isReady())
            return std::nullopt;
        auto stretch = m_ready[m_index++];
        while (m_hours.m_reachesMidnight && isReady() && m_ready[m_index].from <= stretch.until)
            stretch.until = std::max(stretch.until, m_ready[m_index++].until);
        return stretch;
    }

private:
    bool isReady()
    {
        while (m_index == m_ready.size()) {
            if (m_day > m_end)
                return false;
            m_ready = m_hours.instantsOn(m_day);
            m_index = 0;
            m_day = m_day.addDays(1);
            if (!m_ready.isEmpty())
                putOffTheEnd();
        }
        return true;
    }

    void putOffTheEnd()
    {
        const QDate lastOfAll(9999, 12, 31);
        m_end = std::min(std::max(m_day, m_reopened).addDays(daysOfYear), lastOfAll);
    }

    const OpeningHours &m_hours;
    QDate m_day;
    QDate m_reopened = m_day;
    QDate m_end;
    QList<Stretch> m_ready;
    qsizetype m_index = 0;
};

OpeningHours::OpeningHours(const QTimeZone &zone, QList<WeeklyWindow> windows,
                           QList<Closure> closures, int lastMinutes)
    : m_zone(zone), m_windows(std::move(windows)), m_closures(std::move(closures)),
      m_lastMinutes(std::max(lastMinutes, 0))
{
    const auto wall = [](const QDateTime &shown) {
        return startOf(shown.date()) + shown.time().msecsSinceStartOfDay();
    };
    for (const auto &closure : std::as_const(m_closures))
        m_closed.append({wall(closure.from), wall(closure.until)});
    m_reachesMidnight = std::any_of(m_windows.cbegin(), m_windows.cend(), [](const auto &window) {
        return window.closes <= window.opens;
    });
}

OpeningHours OpeningHours::standard()
{
    QList<WeeklyWindow> windows;
    for (const auto weekday : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        windows.append({weekday, QTime(9, 0), QTime(13, 0)});
    return {QTimeZone("Europe/Rome"), windows};
}

Opening OpeningHours::at(const QDateTime &instant) const
{
    if (!instant.isValid())
        return {};
    const qint64 asked = instant.toMSecsSinceEpoch();
    const auto stretch = firstEndingAfter(asked, 0);
    const bool isOpen = stretch && stretch->from <= asked;
    auto opening = isOpen ? Opening{true, Why::Open, {}, {}} : closedAt(asked + offset(asked));
    if (stretch)
        opening.window = Span{instantOf(stretch->from), instantOf(stretch->until)};
    return opening;
}

AttemptAnswer OpeningHours::mayAttempt(const QDateTime &instant) const
{
    if (!instant.isValid())
        return {};
    const qint64 asked = instant.toMSecsSinceEpoch();
    const auto stretch = firstEndingAfter(asked, m_lastMinutes * minute);
    AttemptAnswer answer;
    answer.allowed = stretch && stretch->from <= asked;
    const auto opening = at(instant);
    answer.why = opening.open && !answer.allowed ? Why::LastMinutes : opening.why;
    answer.name = opening.name;
    if (stretch)
        answer.next = answer.allowed ? instant.toUTC() : instantOf(stretch->from);
    return answer;
}

qint64 OpeningHours::elapsed(const QDateTime &from, const QDateTime &until) const
{
    if (!from.isValid() || !until.isValid())
        return 0;
    const qint64 begin = from.toMSecsSinceEpoch();
    const qint64 end = until.toMSecsSinceEpoch();
    if (end <= begin)
        return 0;
    qint64 sum = 0;
    Walk walk(*this, localDay(begin));
    for (auto stretch = walk.next(); stretch && stretch->from < end; stretch = walk.next()) {
        const qint64 part = std::min(stretch->until, end) - std::max(stretch->from, begin);
        sum += std::max<qint64>(part, 0);
    }
    return sum / second;
}

QDateTime OpeningHours::add(const QDateTime &from, qint64 seconds) const
{
    if (!from.isValid() || seconds <= 0)
        return from.toUTC();
    const qint64 begin = from.toMSecsSinceEpoch();
    if (seconds > century)
        return {};
    Walk walk(*this, localDay(begin));
    qint64 left = seconds * second;
    for (auto stretch = walk.next(); stretch; stretch = walk.next()) {
        const qint64 start = std::max(stretch->from, begin);
        const qint64 length = std::max<qint64>(stretch->until - start, 0);
        if (length >= left)
            return instantOf(start + left);
        left -= length;
    }
    return {};
}

QList<Span> OpeningHours::spans(const QDate &first, const QDate &last) const
{
    QList<Span> result;
    if (!first.isValid() || !last.isValid())
        return result;
    Walk walk(*this, first);
    for (auto stretch = walk.next(); stretch; stretch = walk.next()) {
        const auto begins = localDay(stretch->from);
        if (begins > last)
            break;
        if (begins >= first)
            result.append({instantOf(stretch->from), instantOf(stretch->until)});
    }
    return result;
}

QList<Span> OpeningHours::attemptSpans(const QDate &first, const QDate &last) const
{
    QList<Span> result;
    for (const auto &span : spans(first, last)) {
        const auto until = span.until.addMSecs(-m_lastMinutes * minute);
        if (span.from < until)
            result.append({span.from, until});
    }
    return result;
}

QList<OpeningHours::Stretch> OpeningHours::windowsOn(const QDate &date) const
{
    QList<Stretch> wall;
    if (nationalHoliday(date))
        return wall;
    const qint64 start = startOf(date);
    const int weekday = date.dayOfWeek();
    for (const auto &window : m_windows) {
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
    for (const auto &closed : m_closed) {
        QList<Stretch> kept;
        for (const auto &stretch : std::as_const(wall)) {
            if (closed.until <= stretch.from || stretch.until <= closed.from) {
                kept.append(stretch);
                continue;
            }
            if (stretch.from < closed.from)
                kept.append({stretch.from, closed.from});
            if (closed.until < stretch.until)
                kept.append({closed.until, stretch.until});
        }
        wall = kept;
    }
    return wall;
}

QList<OpeningHours::Stretch> OpeningHours::instantsOn(const QDate &date) const
{
    QList<Stretch> instants;
    for (const auto &wall : withoutClosures(windowsOn(date)))
        appendInstants(wall, instants);
    tidy(instants);
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

qint64 OpeningHours::offset(qint64 instant) const
{
    return m_zone.offsetFromUtc(instantOf(instant)) * second;
}

QDate OpeningHours::localDay(qint64 instant) const
{
    return dayOf(instant + offset(instant));
}

std::optional<OpeningHours::Stretch> OpeningHours::firstEndingAfter(qint64 instant,
                                                                    qint64 leftOut) const
{
    Walk walk(*this, localDay(instant));
    for (auto stretch = walk.next(); stretch; stretch = walk.next()) {
        if (stretch->from > instant + daysOfYear * day)
            break;
        if (stretch->until - leftOut > std::max(instant, stretch->from))
            return stretch;
    }
    return std::nullopt;
}

Opening OpeningHours::closedAt(qint64 wall) const
{
    const auto date = dayOf(wall);
    if (const auto *holiday = nationalHoliday(date))
        return {false, Why::Holiday, QString::fromLatin1(holiday), {}};
    const auto windows = windowsOn(date);
    if (windows.isEmpty())
        return {false, Why::NoWindowThatDay, {}, {}};
    const auto left = withoutClosures(windows);
    for (qsizetype index = 0; index < m_closed.size(); ++index) {
        const auto &closed = m_closed[index];
        const bool isNow = closed.from <= wall && wall < closed.until;
        const bool tookTheDay = left.isEmpty() && closed.from < windows.last().until
                                && windows.first().from < closed.until;
        if (isNow || tookTheDay)
            return {false, Why::Closure, m_closures[index].reason, {}};
    }
    if (left.isEmpty() || wall < left.first().from)
        return {false, Why::BeforeOpening, {}, {}};
    return {false, wall >= left.last().until ? Why::AfterClosing : Why::BetweenWindows, {}, {}};
}

} // namespace calendar
