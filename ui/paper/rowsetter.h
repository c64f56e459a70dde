#pragma once

#include "core/dailylog/dailylog.h"
#include "core/words/words.h"
#include "ui/paper/typeface.h"

#include <algorithm>
#include <array>

namespace paper {

inline constexpr qreal rowPadding = mm(1.1);

// Where a column begins and how wide it is, from the left margin.
struct Column
{
    qreal left;
    qreal width;
};
inline constexpr Column numberColumn{0, mm(14)}; // right-aligned, as quantities are
inline constexpr Column timeColumn{mm(16), mm(12)};
inline constexpr std::array<Column, 4> columns{{
    {mm(29), mm(41)},  // what it is / request and menu option
    {mm(72), mm(45)},  // topic / cards
    {mm(119), mm(36)}, // outcome / office
    {mm(157), mm(23)}, // call by / kept
}};

struct PaperRow
{
    QString number;
    QString time;
    std::array<Cell, columns.size()> cells;
    qreal height = 0;
};

// Turns rows of the log into texts broken to the columns' widths, two facts to a column.
class RowSetter
{
public:
    RowSetter(const dailylog::DailyLog &log, const words::Words &words, Typeface &type)
        : m_log(log), m_words(words), m_type(type)
    {
    }

    [[nodiscard]] PaperRow row(const dailylog::Row &row)
    {
        QStringList origin;
        if (!row.request.isEmpty())
            origin.append(text("Request") + u' ' + row.request);
        if (!row.option.isEmpty())
            origin.append(row.option);
        if (row.aboutDay)
            origin.append(aboutText(row));
        const auto outcome = row.isWithheld          ? text("withheld")
                             : row.outcome.isEmpty() ? QString()
                                                     : m_words.outcome(row.outcome);
        const auto kept = row.kept
                              ? text("Kept") + QStringLiteral(": ") + text(*row.kept ? "yes" : "no")
                              : QString();
        const auto promiseStyle = row.kept.value_or(true) ? Normal : Strong;

        PaperRow paper;
        paper.number = QString::number(row.number);
        paper.time = row.isWithheld
                         ? QStringLiteral("–")
                         : row.at.toTimeZone(m_log.zone).toString(QStringLiteral("HH:mm"));
        paper.cells = {
            cell((text(dailylog::kindSource(row.kind)) + u' ' + row.call).trimmed(), Normal,
                 origin.join(QStringLiteral(" · ")), columns[0].width),
            cell(row.topic, Normal, row.cards, columns[1].width),
            cell(outcome, row.isWithheld ? Normal : Strong, row.office, columns[2].width),
            cell(promiseText(row), promiseStyle, kept, columns[3].width)};
        paper.height = heightOf(paper);
        return paper;
    }

    [[nodiscard]] PaperRow heads()
    {
        const auto pair = [this](const char *first, const char *second) {
            return text(first) + QStringLiteral(", ") + text(second);
        };
        PaperRow heads;
        heads.number = text("Number");
        heads.time = text("Time");
        heads.cells = {cell(pair("Kind", "Call number"), Strong, pair("Request", "Menu option"),
                            columns[0].width),
                       cell(text("Topic"), Strong, text("Cards"), columns[1].width),
                       cell(text("Outcome"), Strong, text("Office"), columns[2].width),
                       cell(text("Call by"), Strong, text("Kept"), columns[3].width)};
        heads.height = heightOf(heads);
        return heads;
    }

private:
    [[nodiscard]] QString text(const char *source) const { return m_words.logText(source); }

    // Which earlier row it is about: the reader has that day's log in the same binder.
    [[nodiscard]] QString aboutText(const dailylog::Row &row) const
    {
        const auto day = row.aboutDay->toString(text("d/M/yyyy"));
        return row.aboutRow ? text("about row %1 of %2").arg(*row.aboutRow).arg(day)
                            : text("about %1").arg(day);
    }

    [[nodiscard]] QString promiseText(const dailylog::Row &row) const
    {
        if (!row.promise)
            return {};
        const auto promise = row.promise->toTimeZone(m_log.zone);
        return promise.toString(promise.date() == m_log.day ? QStringLiteral("HH:mm")
                                                            : text("d/M HH:mm"));
    }

    [[nodiscard]] Cell cell(const QString &first, Style style, const QString &second, qreal width)
    {
        Cell lines;
        if (!first.isEmpty())
            lines += m_type.wrapped(first, style, width);
        if (!second.isEmpty())
            lines += m_type.wrapped(second, Small, width);
        return lines;
    }

    [[nodiscard]] qreal heightOf(const PaperRow &row) const
    {
        qreal most = m_type.height(Normal);
        for (const auto &lines : row.cells) {
            qreal height = 0;
            for (const auto &line : lines)
                height += m_type.height(line.style);
            most = std::max(most, height);
        }
        return most + 2 * rowPadding;
    }

    const dailylog::DailyLog &m_log;
    const words::Words &m_words;
    Typeface &m_type;
};

} // namespace paper
