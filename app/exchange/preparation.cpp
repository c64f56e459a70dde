#include "app/exchange/preparation.h"

#include <QDir>
#include <QFile>

namespace exchange {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int leftoverShare = 8;  // of a morning's calls come on its eve
constexpr int awayFrom = 10 * 60; // seconds after the first opening
constexpr int awayUntil = 100 * 60;
constexpr int eveMinutes = 35; // of the day before, with nobody at the desks

Result<offices::Directorate> readConfiguration(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Invalid, Reason::FileNotReadable, file.errorString(),
                             {name});
    return offices::parseDirectorate(file.readAll());
}

quint32 seedOf(quint32 seed, const QString &service, qsizetype day)
{
    return seed * 7919U + static_cast<quint32>(qHash(service, 0))
           + static_cast<quint32>(day) * 104729U;
}

void draw(QList<Caller> &callers, const PlayedDirectorate &directorate, const Habits &habits,
          quint32 seed)
{
    auto eveHabits = habits;
    eveHabits.callsAMorning = habits.callsAMorning / leftoverShare;
    eveHabits.shareBefore = 0;
    eveHabits.shareAfter = 0;
    eveHabits.patienceMean = 300;
    const auto add = [&](const calendar::Span &span, const Habits &how, qsizetype day) {
        const auto citizens = citizensOf(directorate.configuration, span, how,
                                         seedOf(seed, directorate.service, day));
        for (const auto &citizen : citizens)
            callers.append({directorate.service, citizen});
    };
    add(directorate.eve, eveHabits, 0);
    for (qsizetype day = 0; day < directorate.mornings.size(); ++day)
        add(directorate.mornings.at(day), habits, day + 1);
}

} // namespace

Result<PlayedDirectorate> playedDirectorate(const QJsonObject &told, const QDate &firstDay)
{
    auto configuration = readConfiguration(told[u"configuration"].toString());
    if (!configuration)
        return tl::unexpected(configuration.error());
    PlayedDirectorate directorate{told[u"service"].toString(), told[u"trainer"].toString(),
                                  *configuration};
    const auto days = configuration->hours.spans(firstDay.addDays(-7), firstDay.addDays(7));
    for (const auto &span : days) {
        const auto day = span.from.toTimeZone(configuration->hours.zone()).date();
        if (day < firstDay)
            directorate.eve = {span.until.addSecs(-60 * eveMinutes), span.until.addSecs(-300)};
        else if (directorate.mornings.size() < 2)
            directorate.mornings.append(span);
    }
    return directorate;
}

Result<QList<Caller>> callersOf(const QList<PlayedDirectorate> &directorates,
                                const MorningOptions &options)
{
    QList<Caller> callers;
    if (!options.script.isEmpty()) {
        const auto citizens = readScript(options.script);
        if (!citizens)
            return tl::unexpected(citizens.error());
        for (const auto &citizen : *citizens)
            callers.append({directorates.constFirst().service, citizen});
        return callers;
    }
    auto habits = readHabits(QDir(options.resources).filePath(u"training/citizens.json"_s));
    if (!habits)
        return tl::unexpected(habits.error());
    habits->callsAMorning = options.calls.value_or(habits->callsAMorning);
    for (const auto &directorate : directorates)
        draw(callers, directorate, *habits, options.seed);
    return callers;
}

QList<calendar::Span> shiftsOf(const QString &login, const PlayedDirectorate &directorate)
{
    auto shifts = directorate.mornings;
    for (const auto &assignment : directorate.configuration.assignments) {
        const auto *office = directorate.configuration.office(assignment.office);
        if (assignment.login != login || !office || office->kind != offices::OfficeKind::Desks
            || assignment.role != offices::Role::Operator)
            continue;
        auto &first = shifts.front();
        const calendar::Span afterwards{first.from.addSecs(awayUntil), first.until};
        first.until = first.from.addSecs(awayFrom);
        shifts.insert(1, afterwards);
    }
    return shifts;
}

} // namespace exchange
