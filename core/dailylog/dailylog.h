#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace dailylog {

// What was written on one day: its calls, the callback attempts made, the interventions recorded;
// and of rows of days that were sealed before, how they ended (Outcome) and what is now otherwise
// (Correction).
// Informed: information was given, where too few people stand behind the row to say in which call.
enum class RowKind { Call, Attempt, Intervention, Outcome, Correction, Informed };

struct Row
{
    int number = 0; // from 1, in the order of the log
    QDateTime at;   // UTC; invalid where it is withheld
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
    std::optional<QDate> aboutDay{}; // the earlier day whose row this one is about
    std::optional<int> aboutRow{};   // its number there; none: that day was not sealed, or lacks it
    // Fewer people stand behind it than figures need (art. 4 law 300/1970): it says what the totals
    // that are always told say, and nothing of when and how.
    bool isWithheld = false;
    friend bool operator==(const Row &, const Row &) = default;
};

// None: not counted (without an exchange nobody knows who rang), or too few people stand behind it.
struct Totals
{
    std::optional<int> received = 0;
    std::optional<int> answered = 0;
    std::optional<int> abandoned = 0;
    std::optional<int> closed = 0; // came while closed
    std::optional<int> offered = 0;
    std::optional<int> accepted = 0;
    std::optional<int> declined = 0;
    std::optional<int> attempts = 0;
    std::optional<int> reached = 0;
    std::optional<int> promisesKept = 0;
    std::optional<int> promisesBroken = 0;
    std::optional<int> handOvers = 0;
    std::optional<int> interventions = 0;
    std::optional<int> informed = 0;
    std::optional<int> withoutOffice = 0; // with basic information alone
    friend bool operator==(const Totals &, const Totals &) = default;
};

// A day that was closed: its log is told for ever as it was then.
struct Seal
{
    QDateTime at;   // UTC
    QString by;     // role: "supervisor", "administrator", "owner", "intake"
    QString digest; // SHA-256 of what was sealed, 64 hexadecimal digits
    friend bool operator==(const Seal &, const Seal &) = default;
};

struct DailyLog
{
    QString code; // of the directorate
    QString directorate;
    QTimeZone zone;
    QDate day;
    QList<Row> rows;
    Totals totals;
    std::optional<Seal> seal{}; // none: provisional, it may still change
    int peopleBehind = 0;       // so many people figures need; 0: it is not said
    friend bool operator==(const DailyLog &, const DailyLog &) = default;
};

// The log as it is printed. That of a closed day is kept: whatever prints it again prints these bytes.
struct Paper
{
    QByteArray pdf;
    int pages = 0;
};

// From what api.sealed_paper and api.keep_sealed_paper answer; none: none is kept.
[[nodiscard]] std::optional<Paper> parsePaper(const QJsonValue &kept);

// From the JSON that api.daily_log(day) answers.
[[nodiscard]] base::Result<DailyLog> parseDailyLog(const QByteArray &json);

// Source text of words::Words::logText.
[[nodiscard]] const char *kindSource(RowKind kind);

// The digest as people read it out and compare it: in groups of eight.
[[nodiscard]] QString groupedDigest(const QString &digest);

// RFC 4180, UTF-8 with a byte order mark, semicolons (what Italian office programs open); the
// same rows in the same order as the paper. Each row says whether it is sealed; the digest stands
// beside the file, not in it. `language` is that of heads and outcomes.
[[nodiscard]] QByteArray toCsv(const DailyLog &log, const QString &language);

} // namespace dailylog
