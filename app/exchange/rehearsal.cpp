#include "app/exchange/rehearsal_async.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace exchange {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

Rehearsal::Rehearsal(const MorningOptions &options, double speed)
    : m_morning(options), m_speed(speed)
{
    connect(&m_morning, &Morning::failed, this, &Rehearsal::fail);
}

QDateTime Rehearsal::end() const
{
    const auto &until = m_morning.options().until;
    return until.isValid()
               ? until
               : m_morning.directorates().constFirst().mornings.constLast().until.addSecs(3 * 3600);
}

// What the log of a morning must hold: its calls, our attempts, the interventions.
int Rehearsal::rowsOf(const PlayedDirectorate &directorate, const calendar::Span &morning) const
{
    const auto zone = directorate.configuration.hours.zone();
    const auto day = morning.from.toTimeZone(zone).date();
    int rows = 0;
    for (const auto &entry : m_morning.truth().entries()) {
        const bool isRow = entry.what == u"arrived"_s || entry.what == u"dialled"_s
                           || (entry.what == u"did"_s
                               && entry.about[u"act"].toString() == u"intervention"_s);
        if (isRow && entry.directorate == directorate.service
            && entry.at.toTimeZone(zone).date() == day)
            ++rows;
    }
    return rows;
}

Result<QJsonArray> Rehearsal::printLogs(const PlayedDirectorate &directorate,
                                        QStringList &differences)
{
    QJsonArray logs;
    const auto supervisor = std::find_if(
        directorate.configuration.assignments.begin(), directorate.configuration.assignments.end(),
        [](const offices::Assignment &each) { return each.role == offices::Role::Supervisor; });
    if (supervisor == directorate.configuration.assignments.end())
        return base::failure(Error::Kind::Invalid, Reason::MissingField, {},
                             {directorate.service, u"assignments: supervisor"_s});
    for (const auto &morning : directorate.mornings) {
        const auto day = morning.from.toTimeZone(directorate.configuration.hours.zone()).date();
        const auto name = QDir(m_morning.options().output)
                              .filePath(
                                  u"%1-%2"_s.arg(directorate.service, day.toString(Qt::ISODate)));
        auto log = m_morning.programs().admin({u"log"_s, u"--service"_s, directorate.service,
                                               u"--user"_s, supervisor->login, u"--day"_s,
                                               day.toString(Qt::ISODate), u"--pdf"_s,
                                               name + u".pdf"_s, u"--csv"_s, name + u".csv"_s});
        if (!log)
            return tl::unexpected(log.error());
        const int expected = rowsOf(directorate, morning);
        if ((*log)[u"rows"].toInt() != expected)
            differences.append(u"the log of %1 of %2 has %3 rows, the truth %4"_s.arg(
                directorate.service, day.toString(Qt::ISODate),
                QString::number((*log)[u"rows"].toInt()), QString::number(expected)));
        logs.append(*log);
    }
    return logs;
}

QVariantList Rehearsal::daysOf(const PlayedDirectorate &directorate)
{
    return {directorate.eve.from.addDays(-1).toString(Qt::ISODate),
            directorate.mornings.constLast().until.addDays(1).toString(Qt::ISODate)};
}

Result<void> Rehearsal::add(const PlayedDirectorate &directorate, const QJsonObject &facts,
                            Figures &figures)
{
    const auto books = reconcile(directorate.service, m_morning.truth().entries(), facts);
    const auto logs = printLogs(directorate, figures.differences);
    if (!logs)
        return tl::unexpected(logs.error());
    for (const auto &difference : books.differences)
        figures.differences.append(directorate.service + u": "_s + difference);
    for (const auto &log : *logs)
        figures.calls += log.toObject()[u"totals"].toObject()[u"received"].toInt();
    figures.directorates.insert(directorate.service,
                                QJsonObject{{u"calls"_s, books.calls},
                                            {u"events"_s, books.events},
                                            {u"accepted"_s, books.accepted},
                                            {u"closed"_s, books.closed},
                                            {u"stillWaiting"_s, books.stillOpen},
                                            {u"attempts"_s, books.attempts},
                                            {u"interventions"_s, books.interventions},
                                            {u"keptUnanswered"_s, books.keptUnanswered},
                                            {u"logs"_s, *logs}});
    return {};
}

QJsonObject Rehearsal::toJson(const Figures &figures) const
{
    for (const auto &difference : figures.differences)
        std::fprintf(stderr, "difference: %s\n", qPrintable(difference));
    return {{u"seed"_s, qint64(m_morning.options().seed)},
            {u"callsInTheMornings"_s, figures.calls},
            {u"directorates"_s, figures.directorates},
            {u"balanced"_s, figures.differences.isEmpty()},
            {u"differences"_s, QJsonArray::fromStringList(figures.differences)}};
}

void Rehearsal::interrupt()
{
    m_isInterrupted = true;
    finish(130);
}

void Rehearsal::fail(const Error &error)
{
    if (m_hasFinished)
        return;
    std::fprintf(stderr, "richiamate-exchange: %s %s\n", qPrintable(error.detail),
                 qPrintable(error.arguments.join(u' ')));
    finish(1);
}

void Rehearsal::finish(int status)
{
    if (m_hasFinished)
        return;
    m_hasFinished = true;
    m_morning.stop();
    QCoreApplication::exit(status);
}

} // namespace exchange
