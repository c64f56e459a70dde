#include "app/exchange/interruption.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace exchange {

namespace {

int ends[2];

// A signal may interrupt anything, so it only wakes the event loop.
void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(ends[0], &byte, sizeof byte);
}

} // namespace

void whenInterrupted(std::function<void()> then)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [then = std::move(then)] {
        char byte = 0;
        [[maybe_unused]] const auto got = read(ends[1], &byte, sizeof byte);
        then();
    });
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

} // namespace exchange
