#pragma once

#include "core/dailylog/dailylog.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace words {
class Words;
}

namespace support {

// What a row tells, however it is shown: number, time, kind, call, request, option, office, topic,
// cards, outcome, promise, kept, the day and the row it is about. Times are local, to the minute.
using Facts = QStringList;

// A day as the database tells it, with rows of every kind and names as long as there are; bilingual:
// names in both languages.
[[nodiscard]] QJsonObject rowNumbered(int number, bool isBilingual);
[[nodiscard]] QJsonObject logOf(const QJsonArray &rows);
[[nodiscard]] Facts factsOf(const QJsonObject &row, const words::Words &words);

// From cells of the CSV, of the spreadsheet (see spreadsheetreader.h) and of the page.
[[nodiscard]] Facts fromFile(QStringList cells);
[[nodiscard]] Facts fromSpreadsheet(QStringList cells);
[[nodiscard]] Facts fromPage(QStringList cells, const words::Words &words);

// Two or more facts stand in a column of the paper, and a line of the screen tells only some.
[[nodiscard]] QStringList onPaper(const Facts &facts, const words::Words &words);
[[nodiscard]] QString onScreen(const Facts &facts);

// The rows that stand on the paper, in its six columns; none: it could not be printed or read.
[[nodiscard]] QList<QStringList> printed(const dailylog::DailyLog &log, const words::Words &words);

} // namespace support
