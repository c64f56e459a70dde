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
constexpr int monthsOfYear = 12;
constexpr int lastMonth = 9998 * monthsOfYear;
constexpr int daysNear = 40;

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

// Opening time of whole local months, worked out when first asked for: far away is looked for month
// by month and only then day by day.
class OpeningHours::Months
{
public:
    template <class WorkOut> qint64 total(int month, WorkOut workOut)
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_totals.constFind(month);
        return known != m_totals.constEnd() ? *known : *m_totals.insert(month, workOut());
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
      m_months(std::make_shared<Months>())
{
    m_rules.lastMinutes = std::max(m_rules.lastMinutes, 0);
    const auto wall = [](const QDateTime &shown) {
        return shown.isValid() ? startOf(shown.date()) + shown.time().msecsSinceStartOfDay() : 0;
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
    for (const auto &patron : std::as_const(m_rules.patronDays))
        m_lastException = std::max(m_lastException, patron.day);
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
    // Nobody foresees an emergency: no minute before it is a last one.
    if (opening.open && !answer.allowed && !m_emergencies.isEmpty())
        answer.allowed = withEmergencies({}).mayAttempt(instant).allowed;
    answer.why = opening.open && !answer.allowed ? Why::LastMinutes : opening.why;
    answer.name = opening.name;
    answer.period = opening.period;
    if (answer.allowed)
        answer.next = instant.toUTC();
    else if (stretch)
        answer.next = instantOf(stretch->from);
    return answer;
}

qint64 OpeningHours::elapsed(const QDateTime &from, const QDateTime &until) const
{
    if (!from.isValid() || !until.isValid())
        return 0;
    const qint64 begin = from.toMSecsSinceEpoch();
    const qint64 end = until.toMSecsSinceEpoch();
    const int first = monthOf(localDay(begin)) + 1;
    const int last = monthOf(localDay(end));
    if (last - first < 1)
        return elapsed(begin, end) / second;
    qint64 sum = elapsed(begin, startOfMonth(first)) + elapsed(startOfMonth(last), end);
    const int usual = monthOf(m_lastException) + 1;
    for (int month = first; month < last; ++month) {
        const qint64 total = elapsedInMonth(month);
        if (total == 0 && month >= usual)
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
    const qint64 begin = from.toMSecsSinceEpoch();
    qint64 left = seconds * second;
    int month = monthOf(localDay(begin + daysNear * day)) + 1;
    if (const auto near = add(begin, startOfMonth(month), left); near.isValid())
        return near;
    const int usual = monthOf(m_lastException) + 1;
    for (; month < lastMonth; ++month) {
        const qint64 total = elapsedInMonth(month);
        if (total >= left)
            return add(startOfMonth(month), startOfMonth(month + 1), left);
        if (total == 0 && month >= usual)
            break;
        left -= total;
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

int OpeningHours::monthOf(const QDate &date)
{
    return date.year() * monthsOfYear + date.month() - 1;
}

qint64 OpeningHours::startOfMonth(int month) const
{
    const qint64 wall = startOf({month / monthsOfYear, month % monthsOfYear + 1, 1});
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

qint64 OpeningHours::elapsedInMonth(int month) const
{
    return m_months->total(month,
                           [&] { return elapsed(startOfMonth(month), startOfMonth(month + 1)); });
}

// Day by day; invalid where the end comes first: then `left` is what remains.
QDateTime OpeningHours::add(qint64 begin, qint64 end, qint64 &left) const
{
    Walk walk(*this, localDay(begin));
    for (auto next = walk.next(); next && next->from < end; next = walk.next()) {
        const qint64 start = std::max(next->from, begin);
        const qint64 length = std::max<qint64>(std::min(next->until, end) - start, 0);
        if (length >= left)
            return instantOf(start + left);
        left -= length;
    }
    return {};
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
