#include "core/calendar/openinghours.h"

#include "core/calendar/stretches.h"

#include <QHash>
#include <QMutex>

#include <limits>

namespace calendar {

namespace {

constexpr int daysOfYear = 366;
// More opening time than this is nobody's promise; without an end it would be looked for for long.
constexpr qint64 century = 100LL * daysOfYear * day / second;
// Sundays are holidays, so no opening is longer than the week between two of them.
constexpr int daysOfLongestOpening = 8;
constexpr int lastYear = 9998;

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

// Opening time of whole local years, worked out when first asked for: far away is looked for year
// by year and only then day by day.
class OpeningHours::Years
{
public:
    template <class WorkOut> qint64 total(int year, WorkOut workOut)
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_totals.constFind(year);
        return known != m_totals.constEnd() ? *known : *m_totals.insert(year, workOut());
    }

private:
    QMutex m_mutex;
    QHash<int, qint64> m_totals;
};

// The openings in order, day after day, those that touch at midnight made one. It ends where
// nothing opens for more than a year after the last exception.
class OpeningHours::Walk
{
public:
    Walk(const OpeningHours &hours, const QDate &first)
        : m_hours(hours),
          m_day(hours.m_reachesMidnight ? first.addDays(-daysOfLongestOpening) : first)
    {
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
        const auto usual = std::max(m_day, m_hours.m_lastException);
        m_end = std::min(usual.addDays(daysOfYear), m_hours.m_lastDay);
    }

    const OpeningHours &m_hours;
    QDate m_day;
    QDate m_end;
    QList<Stretch> m_ready;
    qsizetype m_index = 0;
};

OpeningHours::OpeningHours(HoursRules rules)
    : m_rules(std::move(rules)), m_lastException(1900, 1, 1), m_lastDay(9999, 12, 31),
      m_years(std::make_shared<Years>())
{
    m_rules.lastMinutes = std::max(m_rules.lastMinutes, 0);
    const auto wall = [](const QDateTime &shown) {
        return startOf(shown.date()) + shown.time().msecsSinceStartOfDay();
    };
    for (const auto &closure : std::as_const(m_rules.closures)) {
        m_closed.append({wall(closure.from), wall(closure.until)});
        m_lastException = std::max(m_lastException, closure.until.date());
    }
    const auto touchesMidnight = [](const QList<WeeklyWindow> &windows) {
        return std::any_of(windows.cbegin(), windows.cend(),
                           [](const auto &window) { return window.closes <= window.opens; });
    };
    m_reachesMidnight = touchesMidnight(m_rules.windows);
    for (const auto &period : std::as_const(m_rules.periods)) {
        m_reachesMidnight = m_reachesMidnight || touchesMidnight(period.windows);
        m_lastException = std::max(m_lastException, period.until);
    }
    for (const auto &emergency : std::as_const(m_rules.emergencies)) {
        const auto from = emergency.from.toMSecsSinceEpoch();
        m_emergencies.append({from, emergency.until ? emergency.until->toMSecsSinceEpoch()
                                                    : std::numeric_limits<qint64>::max()});
        if (emergency.until)
            m_lastException = std::max(m_lastException, emergency.until->date());
        else
            m_lastDay = std::min(m_lastDay, localDay(from));
    }
}

OpeningHours::OpeningHours(const QTimeZone &zone, QList<WeeklyWindow> windows,
                           QList<Closure> closures, int lastMinutes)
    : OpeningHours(HoursRules{.zone = zone,
                              .windows = std::move(windows),
                              .closures = std::move(closures),
                              .lastMinutes = lastMinutes})
{
}

OpeningHours OpeningHours::standard()
{
    QList<WeeklyWindow> windows;
    for (const auto weekday : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        windows.append({weekday, QTime(9, 0), QTime(13, 0)});
    return {QTimeZone("Europe/Rome"), windows};
}

OpeningHours OpeningHours::withEmergencies(QList<EmergencyClosing> emergencies) const
{
    if (emergencies == m_rules.emergencies)
        return *this;
    auto rules = m_rules;
    rules.emergencies = std::move(emergencies);
    return OpeningHours(rules);
}

OpeningHours OpeningHours::reopenedAt(const QDateTime &instant) const
{
    auto emergencies = m_rules.emergencies;
    for (auto &emergency : emergencies) {
        if (!emergency.until)
            emergency.until = std::max(emergency.from, instant.toUTC());
    }
    return withEmergencies(emergencies);
}

Opening OpeningHours::at(const QDateTime &instant) const
{
    if (!instant.isValid())
        return {};
    const qint64 asked = instant.toMSecsSinceEpoch();
    const auto stretch = firstEndingAfter(asked, 0);
    const qint64 wall = asked + offset(asked);
    Opening opening;
    if (stretch && stretch->from <= asked) {
        const auto *period = periodOn(dayOf(wall));
        opening = {true, Why::Open, {}, {}, period ? period->name : QString()};
    } else if (const auto *emergency = emergencyAt(asked)) {
        opening = {false, Why::Emergency, emergency->reason, {}, {}};
    } else {
        opening = closedOn(dayOf(wall), wall);
    }
    if (stretch)
        opening.window = Span{instantOf(stretch->from), instantOf(stretch->until)};
    return opening;
}

AttemptAnswer OpeningHours::mayAttempt(const QDateTime &instant) const
{
    if (!instant.isValid())
        return {};
    const qint64 asked = instant.toMSecsSinceEpoch();
    const auto stretch = firstEndingAfter(asked, m_rules.lastMinutes * minute);
    AttemptAnswer answer;
    answer.allowed = stretch && stretch->from <= asked;
    const auto opening = at(instant);
    answer.why = opening.open && !answer.allowed ? Why::LastMinutes : opening.why;
    answer.name = opening.name;
    answer.period = opening.period;
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
    const int first = localDay(begin).year() + 1;
    const int last = localDay(end).year();
    if (last - first < 1)
        return elapsed(begin, end) / second;
    qint64 sum = elapsed(begin, startOfYear(first)) + elapsed(startOfYear(last), end);
    for (int year = first; year < last; ++year) {
        const qint64 total = elapsedInYear(year);
        if (total == 0 && year > m_lastException.year())
            break;
        sum += total;
    }
    return sum / second;
}

QDateTime OpeningHours::add(const QDateTime &from, qint64 seconds) const
{
    if (!from.isValid() || seconds <= 0)
        return from.toUTC();
    if (seconds > century)
        return {};
    qint64 begin = from.toMSecsSinceEpoch();
    qint64 left = seconds * second;
    // What is near is looked for day by day, and the rest from a new year on.
    int year = localDay(begin + daysOfYear * day / 2).year();
    for (bool isNear = true; year <= lastYear; isNear = false, begin = startOfYear(++year)) {
        const qint64 total = isNear ? left : elapsedInYear(year);
        if (total < left) {
            if (total == 0 && year > m_lastException.year())
                return {};
            left -= total;
            continue;
        }
        const qint64 end = startOfYear(year + 1);
        Walk walk(*this, localDay(begin));
        for (auto next = walk.next(); next && next->from < end; next = walk.next()) {
            const qint64 start = std::max(next->from, begin);
            const qint64 length = std::max<qint64>(std::min(next->until, end) - start, 0);
            if (length >= left)
                return instantOf(start + left);
            left -= length;
        }
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
        const auto until = span.until.addMSecs(-m_rules.lastMinutes * minute);
        if (span.from < until)
            result.append({span.from, until});
    }
    return result;
}

qint64 OpeningHours::offset(qint64 instant) const
{
    return m_rules.zone.offsetFromUtc(instantOf(instant)) * second;
}

QDate OpeningHours::localDay(qint64 instant) const
{
    return dayOf(instant + offset(instant));
}

qint64 OpeningHours::startOfYear(int year) const
{
    const qint64 wall = startOf({year, 1, 1});
    return wall - offset(wall - offset(wall));
}

qint64 OpeningHours::elapsed(qint64 begin, qint64 end) const
{
    qint64 sum = 0;
    if (end <= begin)
        return sum;
    Walk walk(*this, localDay(begin));
    for (auto stretch = walk.next(); stretch && stretch->from < end; stretch = walk.next()) {
        const qint64 part = std::min(stretch->until, end) - std::max(stretch->from, begin);
        sum += std::max<qint64>(part, 0);
    }
    return sum;
}

qint64 OpeningHours::elapsedInYear(int year) const
{
    return m_years->total(year, [&] { return elapsed(startOfYear(year), startOfYear(year + 1)); });
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

} // namespace calendar
