#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dailylog {

// Of a figure of the monitoring (core/words/sources.h) in two months; none: not counted, or too few
// people stand behind it.
struct MonthFigure
{
    QString key;
    std::optional<int> month;
    std::optional<int> before;
    friend bool operator==(const MonthFigure &, const MonthFigure &) = default;
};

// A month of the directorate on one page, of the same logs as its days.
struct Statement
{
    QString code; // of the directorate
    QString directorate;
    QDate since; // the first of the month
    QList<MonthFigure> figures;
    std::optional<double> share; // concluded with basic information and no internal office, 0 to 1
    std::optional<double> shareBefore;
    std::optional<double> level; // the service level: answered in time, of all that rang, 0 to 1
    std::optional<double> levelBefore;
    int daysClosed = 0;
    int daysOpen = 0; // with a log that is not closed: figures may still change
    bool isFewPeople = false;
};

// From what api.month_statement(month) answers.
[[nodiscard]] base::Result<Statement> parseStatement(const QJsonObject &object);

// The texts of the page and of the sheet, so that these cannot disagree.
struct StatementRow
{
    QString figure;
    QString formula; // in words
    QString month;
    QString before;
};
struct StatementText
{
    QString title;
    QString month;
    QStringList heads; // of figure, month and month before
    QList<StatementRow> rows;
    QStringList notes; // what is closed; what is not told
};
[[nodiscard]] StatementText textOf(const Statement &statement, const QString &language);

// An OpenDocument spreadsheet; figures are numbers, what is not told a text.
[[nodiscard]] base::Result<QByteArray> toOds(const Statement &statement, const QString &language);

} // namespace dailylog
