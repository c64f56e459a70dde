#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace dailylog {

// What was written on one day: its calls, the callback attempts made, the interventions recorded.
enum class RowKind { Call, Attempt, Intervention };

struct Row
{
    int number = 0; // from 1, in the order of the log
    QDateTime at;   // UTC
    RowKind kind = RowKind::Call;
    QString call;                     // our call number, "C-000123"; never a telephone number
    QString request;                  // request code of the callback; may be empty
    QString option;                   // label of the menu option taken; may be empty
    QString office;                   // name of the office concerned
    QString topic;                    // title; may be empty
    QString cards;                    // information cards given, "CF-1 v2"; may be empty
    QString outcome;                  // code of a closed list: core/words has its text
    std::optional<QDateTime> promise; // UTC
    std::optional<bool> kept;
    friend bool operator==(const Row &, const Row &) = default;
};

struct Totals
{
    int received = 0;
    int answered = 0;
    int abandoned = 0;
    int closed = 0; // came while closed
    int offered = 0;
    int accepted = 0;
    int declined = 0;
    int attempts = 0;
    int reached = 0;
    int promisesKept = 0;
    int promisesBroken = 0;
    int handOvers = 0;
    int interventions = 0;
    friend bool operator==(const Totals &, const Totals &) = default;
};

struct DailyLog
{
    QString code; // of the directorate
    QString directorate;
    QTimeZone zone;
    QDate day;
    QList<Row> rows;
    Totals totals;
    friend bool operator==(const DailyLog &, const DailyLog &) = default;
};

// From the JSON that api.daily_log(day) answers.
[[nodiscard]] base::Result<DailyLog> parseDailyLog(const QByteArray &json);

// RFC 4180, UTF-8 with a byte order mark, semicolons (what Italian office programs open); the
// same rows in the same order as the paper. `language` is that of heads and outcomes.
[[nodiscard]] QByteArray toCsv(const DailyLog &log, const QString &language);

} // namespace dailylog
