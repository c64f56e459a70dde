#include "app/exchange/rehearsal_async.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>

namespace exchange {

using base::Error;
using base::Result;
using namespace Qt::StringLiterals;

QCoro::Task<> Rehearsal::run()
{
    QElapsedTimer real;
    real.start();
    if (const auto prepared = prepare(); !prepared)
        co_return fail(prepared.error());
    const auto intake = configureIntake();
    if (!intake)
        co_return fail(intake.error());
    const auto socket = m_sockets.filePath(u"conductor"_s);
    if (const auto listening = m_conductor.listen(socket); !listening)
        co_return fail(listening.error());
    const auto port = m_platform.listen();
    if (port == 0)
        co_return fail(
            base::Error{Error::Kind::Unavailable, base::Reason::Broken, u"no port on loopback"_s});
    startRobots(port, socket);
    m_programs.startIntake(*intake);
    co_await m_intakeListens.next();
    co_await m_conductor.robotsAreThere();

    const auto &first = m_directorates.constFirst();
    const auto end = m_options.until.isValid() ? m_options.until
                                               : first.mornings.constLast().until.addSecs(3 * 3600);
    co_await m_conductor.play(first.eve.from.addSecs(-600), end);
    if (m_isInterrupted)
        co_return;

    const auto told = co_await figures();
    if (!told)
        co_return fail(told.error());
    std::fprintf(stderr, "rehearsed in %.1f s\n", static_cast<double>(real.elapsed()) / 1000);
    std::printf("%s\n", QJsonDocument(*told).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    finish((*told)[u"balanced"].toBool() ? 0 : 1);
}

QCoro::Task<Result<QJsonObject>> Rehearsal::figures()
{
    Figures figures;
    for (const auto &directorate : m_directorates) {
        const auto facts = co_await m_conductor.ask(directorate.service, u"facts"_s,
                                                    daysOf(directorate));
        if (!facts)
            co_return tl::unexpected(facts.error());
        if (const auto added = add(directorate, facts->toObject(), figures); !added)
            co_return tl::unexpected(added.error());
    }
    co_return toJson(figures);
}

} // namespace exchange
