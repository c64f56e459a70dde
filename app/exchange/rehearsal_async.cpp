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
    const auto begun = co_await m_morning.begin();
    if (!begun)
        co_return fail(begun.error());
    co_await m_morning.conductor().play(m_morning.beginning(), end(), m_speed);
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
    for (const auto &directorate : m_morning.directorates()) {
        const auto facts = co_await m_morning.conductor().ask(directorate.service, u"facts"_s,
                                                              daysOf(directorate));
        if (!facts)
            co_return tl::unexpected(facts.error());
        if (const auto added = add(directorate, facts->toObject(), figures); !added)
            co_return tl::unexpected(added.error());
    }
    co_return toJson(figures);
}

} // namespace exchange
