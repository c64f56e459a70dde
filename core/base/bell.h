#pragma once

#include <QFuture>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace base {

// Wakes whoever waits for the next ring: what a signal is to a slot, for a coroutine.
class Bell
{
public:
    [[nodiscard]] QFuture<void> next()
    {
        if (!m_promise) {
            m_promise = std::make_unique<QPromise<void>>();
            m_promise->start();
        }
        return m_promise->future();
    }
    void ring()
    {
        if (const auto promise = std::exchange(m_promise, nullptr))
            promise->finish();
    }

private:
    std::unique_ptr<QPromise<void>> m_promise;
};

// Real time: for trying again, never for what happens in a morning.
[[nodiscard]] inline QFuture<void> realPause(std::chrono::milliseconds length)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QTimer::singleShot(length, [promise] { promise->finish(); });
    return promise->future();
}

} // namespace base
