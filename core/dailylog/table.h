#pragma once

#include "core/dailylog/dailylog.h"

#include <QStringList>

#include <variant>

namespace words {
class Words;
}

namespace dailylog {

// What stands in a cell; instants are in the zone of the directorate. An empty text: nothing.
using Cell = std::variant<QString, int, QDate, QDateTime>;

// As it stands in files for programs: dates and instants by ISO 8601, with a space before the time.
[[nodiscard]] QString plainText(const Cell &cell);

// As it stands where people read: a date with a time only where it is another day's than the log's, as
// on paper.
[[nodiscard]] QString shownText(const Cell &cell, const DailyLog &log, const words::Words &words);

// Without what no XML may hold.
[[nodiscard]] QString withoutControls(QString text);

struct Column
{
    const char *head; // source text of words::Words::logText
    bool isOfDay;     // the same in each row, so that a row taken out of its file still says it
    Cell (*cell)(const DailyLog &log, const Row &row, const words::Words &words);
};

// The columns of every file of a log, in their order: what a row tells is defined here, once.
[[nodiscard]] const QList<Column> &columns();

struct Total
{
    const char *label; // source text of words::Words::logText
    std::optional<int> figure;
};

// In the four groups in which they stand on paper.
[[nodiscard]] QList<QList<Total>> totalGroups(const Totals &totals);

// The day with its weekday, as the language writes it.
[[nodiscard]] QString longDay(const QDate &day, const words::Words &words);

// "Day closed ..." in the zone of the directorate, or that it is a working copy.
[[nodiscard]] QString stateText(const DailyLog &log, const words::Words &words);

// Why rows say so little, and how that is changed; empty where none is withheld.
[[nodiscard]] QString withheldText(const DailyLog &log, const words::Words &words);

} // namespace dailylog
