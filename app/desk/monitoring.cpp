#include "app/desk/monitoring.h"

#include "core/base/follow.h"

namespace desk {

using namespace Qt::StringLiterals;
using ui::Period;
using ui::Span;

namespace {

constexpr int pause = 1000; // milliseconds: no question more often than this

} // namespace

Monitoring::Monitoring(const Sight &sight, ports::Reports &reports, ui::MonitoringPlace &place,
                       QObject *parent)
    : QObject(parent), m_sight(sight), m_reports(reports), m_place(place)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Monitoring::ask);
    connect(&place, &ui::MonitoringPlace::periodRequested, this, &Monitoring::goTo);
    connect(&place, &ui::MonitoringPlace::cancelRequested, this, &Monitoring::cancel);
}

void Monitoring::setSentences(const words::Sentences &sentences)
{
    m_sentences = &sentences;
    m_place.setMayChoosePeriod(isForMe());
    show();
}

bool Monitoring::isForMe() const
{
    return m_sight.me.role == offices::Role::Supervisor
           || m_sight.me.role == offices::Role::Administrator;
}

QDate Monitoring::today() const
{
    return m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
}

Period Monitoring::period() const
{
    return m_wanted.since.isValid() ? m_wanted : ui::periodOf(Span::Day, today());
}

void Monitoring::ask()
{
    if (period().isDay())
        askDay(period().since);
    else if (!m_isCounting)
        askPeriod(period());
}

void Monitoring::refresh()
{
    m_isToBeTold = true;
    ask();
}

// A year is not counted again for each call.
void Monitoring::follow()
{
    if (period().isDay() && !m_pause.isActive())
        m_pause.start();
}

// Who goes on does not wait for what they have left.
void Monitoring::goTo(const Period &period)
{
    if (std::exchange(m_isCounting, false)) {
        m_reports.cancel();
        m_place.setWork(ui::DayHead::Work::None);
    }
    m_wanted = period;
    m_isToBeTold = true;
    if (period.isDay())
        askDay(period.since);
    else
        askPeriod(period);
}

void Monitoring::askDay(const QDate &day)
{
    const int asked = ++m_asked;
    base::follow(m_reports.dayFigures(day), this,
                 [this, asked, day](const base::Result<QJsonValue> &told) {
                     if (asked != m_asked)
                         return;
                     if (!told)
                         return fail(told.error());
                     const bool isOther = !m_day || m_day->day != day;
                     m_day = ui::figuresOf(told->toObject(), day);
                     if (isOther)
                         m_weekBefore.reset();
                     show();
                     if (isOther && isForMe())
                         askWeekBefore(day);
                     tell();
                 });
}

// Of a past day: asked once.
void Monitoring::askWeekBefore(const QDate &day)
{
    base::follow(m_reports.periodFigures(day, day), this,
                 [this, day](const base::Result<QJsonValue> &told) {
                     if (!told || !m_day || m_day->day != day)
                         return;
                     m_weekBefore = ui::periodFiguresOf(told->toObject(),
                                                        ui::periodOf(Span::Day, day), m_sight.now)
                                        .weekBefore;
                     show();
                 });
}

void Monitoring::askPeriod(const Period &period)
{
    const int asked = ++m_asked;
    m_isCounting = true;
    m_place.setWork(ui::DayHead::Work::Counting);
    base::follow(m_reports.periodFigures(period.since, period.until), this,
                 [this, asked, period](const base::Result<QJsonValue> &told) {
                     if (asked != m_asked)
                         return;
                     m_isCounting = false;
                     m_place.setWork(ui::DayHead::Work::None);
                     if (!told)
                         return fail(told.error());
                     m_period = ui::periodFiguresOf(told->toObject(), period, m_sight.now);
                     show();
                     tell();
                 });
}

void Monitoring::show()
{
    if (!m_sentences)
        return;
    if (!period().isDay() && m_period && m_period->period == period())
        return m_place.show(*m_period, *m_sentences, m_sight.now);
    if (!period().isDay() || !m_day)
        return;
    m_place.show(*m_day, *m_sentences, m_sight.now);
    m_place.compareWith(m_weekBefore);
}

void Monitoring::tell()
{
    if (std::exchange(m_isToBeTold, false))
        Q_EMIT said(m_place.summary());
}

// What nobody asked for is asked again when something moves.
void Monitoring::fail(const base::Error &error)
{
    const bool isAwaited = m_isToBeTold || !m_wanted.isDay();
    stay();
    if (isAwaited)
        Q_EMIT refused(error);
}

// What is shown goes on being shown.
void Monitoring::stay()
{
    m_isToBeTold = false;
    m_wanted = m_place.period();
    show();
}

void Monitoring::cancel()
{
    m_reports.cancel();
    if (!std::exchange(m_isCounting, false))
        return;
    ++m_asked;
    m_place.setWork(ui::DayHead::Work::None);
    stay();
    Q_EMIT said(tr("Cancelled."));
}

} // namespace desk
