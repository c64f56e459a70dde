#include "app/exchange/training_async.h"

#include <QCoroFuture>

#include <cstdio>

namespace exchange {

QCoro::Task<> Training::run()
{
    std::fputs("The morning is being prepared...\n", stderr);
    const auto begun = co_await m_morning.begin();
    if (!begun)
        co_return fail(begun.error());
    const auto from = opening();
    co_await m_morning.conductor().play(m_morning.beginning(), from, 0);
    if (m_hasFinished)
        co_return;
    if (const auto stands = stand(); !stands)
        co_return fail(stands.error());
    co_await m_morning.conductor().run(from, m_options.speed, m_morning.options().until);
    finish(0);
}

} // namespace exchange
