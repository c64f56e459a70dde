#include "app/exchange/conductor_async.h"

#include "app/exchange/messages.h"

#include <QCoroFuture>
#include <QTimer>

namespace exchange {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestIdle = 1800;         // seconds of business time
constexpr double longestWait = 3'600'000; // milliseconds, until it looks again all the same

} // namespace

QCoro::Task<> Conductor::robotsAreThere()
{
    const auto isMissing = [](const Robot &robot) { return !robot.hasBegun; };
    while (std::any_of(m_robots.begin(), m_robots.end(), isMissing) && !m_isStopped)
        co_await m_arrived.next();
}

QCoro::Task<> Conductor::play(QDateTime begin, QDateTime end, double speed)
{
    setSpeed(speed);
    co_await startClock(begin);
    while (!m_isStopped) {
        const auto next = nextInstant();
        if (!next || *next > end)
            break;
        if (m_speed > 0 && m_clock.now().secsTo(*next) > longestIdle)
            co_await startClock(next->addSecs(-5)); // a night passes at once
        if (m_speed > 0)
            co_await waitFor(*next);
        co_await advanceTo(m_speed > 0 ? m_clock.now() : std::max(*next, m_now));
    }
}

// Nights last as long as they do: somebody may sit there and wait.
QCoro::Task<> Conductor::run(QDateTime from, double speed, QDateTime until)
{
    setSpeed(speed);
    co_await startClock(from);
    while (!m_isStopped) {
        auto next = nextInstant();
        if (until.isValid())
            next = std::min(next.value_or(until), until);
        co_await waitFor(next.value_or(m_clock.now().addDays(1)));
        if (until.isValid() && m_clock.now() >= until)
            break;
        co_await advanceTo(m_clock.now());
    }
}

QCoro::Task<> Conductor::startClock(QDateTime at)
{
    m_clock.set(at, QDateTime::currentDateTimeUtc(), m_speed);
    m_now = at;
    co_await setClocks();
}

// The clock runs: look again at `next`, or earlier when somebody stirs.
QCoro::Task<> Conductor::waitFor(QDateTime next)
{
    const auto milliseconds = static_cast<double>(m_clock.now().msecsTo(next)) / m_speed;
    if (milliseconds <= 0 || std::exchange(m_hasStirred, false))
        co_return;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer); // a coarse one may be late by a ring
    connect(&timer, &QTimer::timeout, this, [this] { m_stirred.ring(); });
    timer.start(static_cast<int>(std::min(milliseconds, longestWait)) + 1);
    co_await m_stirred.next();
    m_hasStirred = false;
}

QCoro::Task<> Conductor::advanceTo(QDateTime now)
{
    const bool isNew = now != m_now;
    m_now = now;
    m_exchange.setNow(now);
    if (m_speed <= 0 && isNew) {
        m_clock.set(now, QDateTime::currentDateTimeUtc(), 0);
        co_await setClocks();
    }
    bool hasChanged = true;
    while (hasChanged && !m_isStopped) {
        while (m_timeline.isDue(now)) {
            m_timeline.happenNext();
            co_await exchangeIsIdle();
        }
        hasChanged = co_await stepRobots();
    }
}

// Each database is told, and intake has read it, before anything happens at this instant.
QCoro::Task<> Conductor::setClocks()
{
    for (const auto &database : m_databases) {
        while (!m_isStopped) {
            const auto set = co_await database->call(u"set_clock"_s, clockArguments());
            if (set)
                break;
            qWarning("the clock could not be set: %s", qPrintable(set.error().detail));
            co_await base::realPause(200ms);
        }
    }
    QPromise<void> promise;
    promise.start();
    m_intake.settle([&promise] { promise.finish(); });
    co_await promise.future();
}

QCoro::Task<> Conductor::exchangeIsIdle()
{
    while (!m_intake.isIdle() && !m_isStopped)
        co_await m_intakeIdle.next();
}

// One after the other, in a fixed order, until none has anything left to do: true when any acted.
QCoro::Task<bool> Conductor::stepRobots()
{
    bool hasActed = false;
    for (qsizetype index = 0; index < m_robots.size() && !m_isStopped; ++index) {
        if (!needsStep(m_robots.at(index)))
            continue;
        co_await step(index);
        co_await exchangeIsIdle();
        hasActed = hasActed || m_robots.at(index).hasActed;
    }
    co_return hasActed;
}

QCoro::Task<> Conductor::step(qsizetype index)
{
    {
        auto &robot = m_robots[index];
        robot.isIdle = false;
        robot.hasActed = false;
        robot.seen = m_changes[robot.service];
        send(*robot.socket, stepMessage());
    }
    while (!m_robots.at(index).isIdle && !m_isStopped)
        co_await m_robotIdle.next();
    if (auto &robot = m_robots[index]; robot.hasActed)
        ++m_changes[robot.service];
}

} // namespace exchange
