#pragma once

#include "ui/monitoring/period.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace ui {

// The figures of some days, by their keys in the database; each is defined there, once.
struct Totals
{
    bool isWithheld = false; // too few people stand behind some day of it
    QHash<QString, int> counts;

    // None: not counted, or not told.
    [[nodiscard]] std::optional<int> of(const QString &figure) const
    {
        const auto found = counts.constFind(figure);
        return found == counts.cend() ? std::nullopt : std::optional(*found);
    }
};

// What api.period_figures says of some days.
struct PeriodFigures
{
    struct Day
    {
        QDate day;
        int kept = 0; // promises
        int broken = 0;
        bool isSealed = false;
    };
    struct Hour
    {
        int weekday = 1; // Monday
        int hour = 0;    // local to the directorate
        int received = 0;
    };
    struct Topic
    {
        QString title; // empty: none was chosen
        int concluded = 0;
        int cameBack = 0;
        int notOurs = 0;
    };

    Period period;
    Totals totals;
    Totals before;                    // the period before
    std::optional<Totals> weekBefore; // of a day: the same weekday
    QList<Day> days;                  // on which something was written
    QList<Hour> hours;                // in which somebody rang
    QList<Topic> topics;
    QDateTime countedAt; // UTC
};

[[nodiscard]] PeriodFigures periodFiguresOf(const QJsonObject &told, const Period &period,
                                            const QDateTime &countedAt);

} // namespace ui
