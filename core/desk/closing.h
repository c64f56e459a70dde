#pragma once

#include "core/desk/sight.h"

#include <QDate>
#include <QJsonObject>
#include <QTime>

#include <optional>

namespace desk {

// A closing that somebody has in mind: a day or a part of one, by the wall clock of the offices.
struct PlannedClosing
{
    QString office; // code; empty: all of them
    QDate day;
    QTime from;     // invalid: from the beginning of the day
    QTime until;    // invalid: to its end
    QString reason; // is told to everybody
};

// "24.12", "24/12/2026": the next such day; empty: today. Invalid: it is none.
[[nodiscard]] QDate dayTyped(const QString &typed, const QDate &today);
// "12", "12:30", "12.30"; empty: an invalid time. None: it is no time.
[[nodiscard]] std::optional<QTime> timeTyped(const QString &typed);

enum class ClosingFault {
    None,
    NoReason,
    NoDay,
    EndsBeforeItBegins,
    OverAlready,
    ClosedAnyway, // there is no opening then
};

// What it would change, before it does. The database decides in the end, by the same rule: what is
// left of a promise in opening time stays.
struct ClosingEffect
{
    ClosingFault fault = ClosingFault::None;
    int promises = 0;                    // that move
    std::optional<QDateTime> latest;     // of them, UTC, as it would be then
    std::optional<QDateTime> opensAgain; // UTC; none within a year
};

[[nodiscard]] ClosingEffect effectOf(const PlannedClosing &planned, const Sight &sight);

// The configuration with it. What has been lived stays: it begins at `now` (UTC) at the earliest.
[[nodiscard]] QJsonObject withClosing(const QJsonObject &configuration,
                                      const PlannedClosing &planned, const Sight &sight);
// The same without the closure at this place of "closures"; one that has begun ends now instead.
[[nodiscard]] QJsonObject withoutClosing(const QJsonObject &configuration, qsizetype place,
                                         const Sight &sight);

} // namespace desk
