#include "core/dailylog/statement.h"

#include "core/dailylog/spreadsheet.h"
#include "core/words/sources.h"
#include "core/words/words.h"

#include <QLocale>

namespace dailylog {

using base::Error;
using base::Reason;
using base::Result;
using words::Words;
using namespace Qt::StringLiterals;

namespace {

std::optional<int> figureOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<double> shareOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString monthText(const QDate &since, const Words &words)
{
    return QLocale(words.language()).toString(since, u"MMMM yyyy"_s);
}

Cell cellOf(const std::optional<int> &figure, const Words &words)
{
    return figure ? Cell(*figure) : words.logText("not told");
}

QString shareText(const std::optional<double> &share, const Words &words)
{
    if (!share)
        return words.logText("not told");
    return QLocale(words.language()).toString(*share * 100, 'f', 1) + u" %"_s;
}

} // namespace

Result<Statement> parseStatement(const QJsonObject &object)
{
    const auto since = QDate::fromString(object["from"_L1].toString(), Qt::ISODate);
    const auto totals = object["totals"_L1].toObject();
    const auto before = object["before"_L1].toObject();
    if (!since.isValid() || totals.isEmpty()) {
        return base::failure(Error::Kind::Invalid, Reason::MissingField,
                             u"statement: month or totals are missing"_s, {u"totals"_s});
    }
    Statement statement{object["code"_L1].toString(),
                        object["directorate"_L1].toString(),
                        since,
                        {},
                        shareOf(object["shareWithoutOffice"_L1]),
                        shareOf(before["shareWithoutOffice"_L1]),
                        shareOf(object["serviceLevel"_L1]),
                        shareOf(before["serviceLevel"_L1]),
                        object["daysClosed"_L1].toInt(),
                        object["daysOpen"_L1].toInt(),
                        object["fewPeople"_L1].toBool()};
    for (const auto &each : words::figureWords) {
        const auto key = QLatin1StringView(each.key);
        if (totals.contains(key)) { // those of the queue are of no month
            statement.figures.append(
                {key, figureOf(totals[key]), figureOf(before["totals"_L1][key])});
        }
    }
    return statement;
}

StatementText textOf(const Statement &statement, const QString &language)
{
    const Words words(language);
    StatementText text{words.logText("Monthly statement"),
                       monthText(statement.since, words),
                       {words.logText("Figure"), monthText(statement.since, words),
                        monthText(statement.since.addMonths(-1), words)},
                       {},
                       {}};
    for (const auto &figure : statement.figures) {
        text.rows.append({words.figure(figure.key), words.formula(figure.key),
                          plainText(cellOf(figure.month, words)),
                          plainText(cellOf(figure.before, words))});
    }
    text.rows.append({words.logText("No office needed, of all concluded"),
                      {},
                      shareText(statement.share, words),
                      shareText(statement.shareBefore, words)});
    text.rows.append({words.logText("Service level: answered in time, of all that rang"),
                      {},
                      shareText(statement.level, words),
                      shareText(statement.levelBefore, words)});
    text.notes.append(words.logText("Days closed: %1. Not closed: %2.")
                          .arg(statement.daysClosed)
                          .arg(statement.daysOpen));
    if (statement.isFewPeople)
        text.notes.append(words.logText("Too few people stand behind what is not told."));
    return text;
}

Result<QByteArray> toOds(const Statement &statement, const QString &language)
{
    const Words words(language);
    const auto text = textOf(statement, language);
    Sheet sheet{text.month, {}, {{statement.directorate}, {text.title, text.month}, {Cell()}}};
    QList<Cell> heads;
    for (const auto &head : text.heads)
        heads.append(head);
    sheet.rows.append(heads);
    for (const auto &figure : statement.figures) {
        sheet.rows.append({words.figure(figure.key), cellOf(figure.month, words),
                           cellOf(figure.before, words), words.formula(figure.key)});
    }
    for (auto row = statement.figures.size(); row < text.rows.size(); ++row)
        sheet.rows.append({text.rows[row].figure, text.rows[row].month, text.rows[row].before});
    for (const auto &note : text.notes)
        sheet.rows.append({note});
    return toOds({sheet}, text.title + u' ' + text.month, language);
}

} // namespace dailylog
