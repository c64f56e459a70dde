#include "app/exchange/staff/colleague_async.h"

namespace exchange {

using namespace std::chrono_literals;

Colleague::Colleague(const Means &means, Desk desk, quint32 seed)
    : m_means(means), m_desk(std::move(desk)), m_random(seed ^ qHash(m_desk.login, 0))
{
    connect(&means.feed, &ports::Feed::callsArrived, this,
            [this](const auto &rows, auto completeness) { m_calls.apply(rows, completeness); });
    connect(&means.feed, &ports::Feed::callbacksArrived, this,
            [this](const auto &rows, auto completeness) { m_callbacks.apply(rows, completeness); });
    connect(&means.feed, &ports::Feed::handOversArrived, this,
            [this](const auto &rows, auto completeness) { m_handOvers.apply(rows, completeness); });
}

QCoro::Task<> Colleague::step(QDateTime now)
{
    co_await look();
    m_now = now;
    m_hasActed = false;
    if (!m_work) {
        m_work = work();
    } else if (m_waiting && m_waiting->holds()) {
        m_waiting.reset();
        std::exchange(m_handle, {}).resume();
    } else {
        Q_EMIT idle(m_waiting ? m_waiting->at() : std::nullopt, false);
    }
}

QCoro::Task<> Colleague::look()
{
    while (true) {
        const auto seen = co_await m_means.feed.sync();
        if (seen)
            co_return;
        co_await base::realPause(100ms);
    }
}

void Colleague::wait(const Waiting &waiting, std::coroutine_handle<> handle)
{
    m_waiting = waiting;
    m_handle = handle;
    Q_EMIT idle(waiting.at(), m_hasActed);
}

int Colleague::between(int least, int most)
{
    return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
}

const calls::Call *Colleague::ringingCall() const
{
    const calls::Call *oldest = nullptr;
    for (const auto &call : m_calls.rows()) {
        if (call.state == calls::CallState::Ringing && call.office == m_desk.office
            && (!oldest || call.id < oldest->id))
            oldest = &call;
    }
    return oldest;
}

} // namespace exchange
