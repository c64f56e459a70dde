#include "app/exchange/morning_async.h"

#include <QCoroFuture>

namespace exchange {

using base::Result;

QCoro::Task<Result<void>> Morning::begin()
{
    if (const auto prepared = prepare(); !prepared)
        co_return tl::unexpected(prepared.error());
    const auto intake = configureIntake();
    if (!intake)
        co_return tl::unexpected(intake.error());
    if (const auto listening = listen(); !listening)
        co_return tl::unexpected(listening.error());
    startRobots();
    m_programs.startIntake(*intake);
    co_await m_intakeListens.next();
    co_await m_conductor.robotsAreThere();
    co_return Result<void>();
}

} // namespace exchange
