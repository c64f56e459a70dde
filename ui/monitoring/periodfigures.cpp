#include "ui/monitoring/periodfigures.h"

#include <QJsonArray>
#include <QJsonValue>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QJsonValue &told)
{
    return QDate::fromString(told.toString(), Qt::ISODate);
}

Totals totalsOf(const QJsonObject &told)
{
    Totals totals{told["fewPeople"_L1].toBool(), {}};
    const auto counts = told["totals"_L1].toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count->isDouble())
            totals.counts.insert(count.key(), count->toInt());
    }
    return totals;
}

} // namespace

PeriodFigures periodFiguresOf(const QJsonObject &told, const Period &period,
                              const QDateTime &countedAt)
{
    PeriodFigures figures;
    figures.period = period;
    figures.countedAt = countedAt;
    figures.totals = totalsOf(told);
    figures.before = totalsOf(told["before"_L1].toObject());
    if (const auto same = told["sameWeekday"_L1]; same.isObject())
        figures.weekBefore = totalsOf(same.toObject());
    for (const auto &day : told["days"_L1].toArray())
        figures.days.append({dateOf(day["day"_L1]), day["promisesKept"_L1].toInt(),
                             day["promisesBroken"_L1].toInt(), day["isSealed"_L1].toBool()});
    for (const auto &hour : told["hours"_L1].toArray())
        figures.hours.append(
            {hour["weekday"_L1].toInt(), hour["hour"_L1].toInt(), hour["received"_L1].toInt()});
    for (const auto &topic : told["topics"_L1].toArray())
        figures.topics.append({topic["title"_L1].toString(), topic["concluded"_L1].toInt(),
                               topic["cameBack"_L1].toInt(), topic["notOurs"_L1].toInt()});
    return figures;
}

} // namespace ui
