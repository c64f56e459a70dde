#include "app/exchange/staff/supervisor_async.h"

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceSeconds = 900;

std::optional<QDateTime> suspicion(const calls::Callback &callback)
{
    if (callback.state != calls::CallbackState::Calling || !callback.attempt
        || !callback.attempt->lineEndedAt)
        return std::nullopt;
    return callback.attempt->lineEndedAt->addSecs(patienceSeconds);
}

} // namespace

QCoro::Task<> Supervisor::work()
{
    while (true) {
        co_await until([this] { return abandoned() != nullptr; },
                       [this] { return nextSuspicion(); });
        const Command<void> giveBack = [this, id = abandoned()->id](ports::CommandId command) {
            return commands().giveBack(command, id, u"its desk is gone"_s);
        };
        co_await insist(giveBack);
        co_await seconds(60);
    }
}

const calls::Callback *Supervisor::abandoned() const
{
    for (const auto &callback : callbacks().rows()) {
        if (const auto at = suspicion(callback); at && *at <= now())
            return &callback;
    }
    return nullptr;
}

std::optional<QDateTime> Supervisor::nextSuspicion() const
{
    std::optional<QDateTime> next;
    for (const auto &callback : callbacks().rows()) {
        if (const auto at = suspicion(callback); at && *at > now() && (!next || *at < *next))
            next = at;
    }
    return next;
}

} // namespace exchange
