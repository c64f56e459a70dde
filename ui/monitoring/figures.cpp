#include "ui/monitoring/figures.h"

#include <QJsonArray>
#include <QJsonValue>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> counted(const QJsonObject &told, QLatin1StringView name)
{
    const auto value = told.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

int count(const QJsonObject &told, QLatin1StringView name)
{
    return told.value(name).toInt();
}

QDateTime instant(const QJsonValue &told)
{
    return QDateTime::fromString(told.toString(), Qt::ISODateWithMs).toUTC();
}

HourFigures hourOf(const QJsonObject &told)
{
    return {instant(told.value("from"_L1)), count(told, "answered"_L1), count(told, "accepted"_L1),
            count(told, "lost"_L1)};
}

} // namespace

Figures figuresOf(const QJsonObject &told, const QDate &day)
{
    Figures figures;
    figures.day = day;
    figures.isWithheld = told.value("fewPeople"_L1).toBool();
    figures.received = counted(told, "received"_L1);
    figures.rang = counted(told, "rang"_L1);
    figures.inTime = counted(told, "inTime"_L1);
    figures.answered = count(told, "answered"_L1);
    figures.abandoned = count(told, "abandoned"_L1);
    figures.closed = count(told, "closed"_L1);
    figures.offered = count(told, "offered"_L1);
    figures.accepted = count(told, "accepted"_L1);
    figures.declined = count(told, "declined"_L1);
    figures.attempts = count(told, "attempts"_L1);
    figures.reached = count(told, "reached"_L1);
    figures.promisesKept = count(told, "promisesKept"_L1);
    figures.promisesBroken = count(told, "promisesBroken"_L1);
    figures.handOvers = count(told, "handOvers"_L1);
    figures.interventions = count(told, "interventions"_L1);
    figures.waiting = count(told, "waiting"_L1);
    figures.atRisk = count(told, "atRisk"_L1);
    figures.broken = count(told, "broken"_L1);
    figures.openHandOvers = count(told, "openHandOvers"_L1);
    if (const auto oldest = told.value("oldest"_L1); oldest.isString())
        figures.oldest = instant(oldest);
    if (const auto seal = told.value("seal"_L1); seal.isObject())
        figures.seal = {instant(seal["sealedAt"_L1]), seal["digest"_L1].toString()};
    for (const auto &hour : told.value("hours"_L1).toArray())
        figures.hours.append(hourOf(hour.toObject()));
    return figures;
}

} // namespace ui
