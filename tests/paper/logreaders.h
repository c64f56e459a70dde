#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <compare>
#include <tuple>
#include <utility>

namespace support {

// Readers of the log's files that share nothing with what writes them: each answers rows of cells.

// RFC 4180 with semicolons, its head line too.
[[nodiscard]] inline QList<QStringList> rowsOfCsv(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto text = QString::fromUtf8(csv).remove(QChar(QChar::ByteOrderMark));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto sign = text[at];
        if (sign == u'"') {
            if (isQuoted && text.mid(at + 1, 1) == QLatin1StringView("\""))
                cell += text[++at];
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && (sign == u';' || sign == u'\n')) {
            row.append(cell);
            cell.clear();
            if (sign == u'\n')
                rows.append(std::exchange(row, {}));
        } else if (isQuoted || sign != u'\r') {
            cell += sign;
        }
    }
    return rows;
}

// The rows of the last table of a page, without its heads.
[[nodiscard]] inline QList<QStringList> rowsOfPage(const QByteArray &html)
{
    QList<QStringList> rows;
    QXmlStreamReader page(html);
    bool isBody = false;
    while (!page.atEnd()) {
        page.readNext();
        if (page.isEndElement() && page.name() == QLatin1StringView("tbody"))
            isBody = false;
        if (!page.isStartElement())
            continue;
        if (page.name() == QLatin1StringView("table"))
            rows.clear();
        else if (page.name() == QLatin1StringView("tbody"))
            isBody = true;
        else if (page.name() == QLatin1StringView("tr") && isBody)
            rows.append(QStringList());
        else if (isBody
                 && (page.name() == QLatin1StringView("td")
                     || page.name() == QLatin1StringView("th")))
            rows.last().append(page.readElementText());
    }
    return page.hasError() ? QList<QStringList>() : rows;
}

struct PrintedWord
{
    int page;
    double top; // millimetres
    double left;
    QString text;
    friend auto operator<=>(const PrintedWord &a, const PrintedWord &b)
    {
        return std::tie(a.page, a.top, a.left) <=> std::tie(b.page, b.top, b.left);
    }
};

// From what `pdftotext -tsv` answers.
[[nodiscard]] inline QList<PrintedWord> printedWords(const QString &answer)
{
    constexpr double point = 25.4 / 72;
    QList<PrintedWord> words;
    for (const auto &line : answer.split(u'\n')) {
        const auto fields = line.split(u'\t');
        if (fields.size() == 12 && fields[0] == QLatin1StringView("5"))
            words.append({fields[1].toInt(), fields[7].toDouble() * point,
                          fields[6].toDouble() * point, fields[11]});
    }
    return words;
}

// The rows of the printed table, a sheet after the other: a word stands in the column in which it
// begins, and in the row of the last number above it. Without spaces: lines break anywhere. At the foot
// of the last sheet of a closed day there is room for a signature.
[[nodiscard]] inline QList<QStringList> rowsOfPaper(QList<PrintedWord> words, bool isSigned)
{
    // From the edge of the sheet, millimetres.
    constexpr std::array columns{18.0, 33.5, 46.5, 89.5, 136.5, 174.5};
    const int last = words.isEmpty() ? 0 : words.constLast().page;
    const auto foot = [&](int page) { return isSigned && page == last ? 243 : 274; };
    constexpr double sameLine = 1;
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    std::sort(words.begin(), words.end());
    QList<PrintedWord> numbers;
    for (const auto &word : words) {
        if (word.left < columns[1] && word.top < foot(word.page)
            && digits.match(word.text).hasMatch())
            numbers.append(word);
    }
    QList<QStringList> rows(numbers.size(), QStringList(columns.size(), QString()));
    for (const auto &word : words) {
        const PrintedWord below{word.page, word.top + sameLine, 1000, {}};
        const auto row = std::upper_bound(numbers.cbegin(), numbers.cend(), below)
                         - numbers.cbegin() - 1;
        if (row < 0 || numbers[row].page != word.page || word.top >= foot(word.page))
            continue; // the head or the foot of a sheet
        const auto column = std::upper_bound(columns.cbegin(), columns.cend(), word.left)
                            - columns.cbegin() - 1;
        rows[row][column] += word.text;
    }
    return rows;
}

} // namespace support
