#include "ui/paper/statementpaper.h"

#include "ui/paper/sheet.h"
#include "ui/paper/typeface.h"

#include <QPainter>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = mm(18);
constexpr qreal pageWidth = mm(210 - 18 - 12);
constexpr qreal figureColumn = mm(52);
constexpr qreal formulaColumn = mm(54);
constexpr qreal formulaWidth = mm(68);
constexpr qreal monthRight = mm(151);

class StatementPage
{
public:
    StatementPage(const dailylog::Statement &statement, const QString &language,
                  QPaintDevice *device, QPainter *painter)
        : m_statement(statement), m_text(dailylog::textOf(statement, language)), m_type(device),
          m_painter(painter)
    {
    }

    void draw()
    {
        for (const auto &line : m_type.wrapped(m_statement.directorate, Heading, pageWidth)) {
            write(0, m_y, Heading, line.text);
            m_y += m_type.height(Heading);
        }
        rule(m_y - mm(2), mm(0.35));
        m_y += mm(8);
        write(0, m_y, Title, m_text.title);
        writeRight(pageWidth, m_y, Heading, m_text.month);
        m_y += mm(12);
        drawHeads();
        for (const auto &row : m_text.rows)
            drawRow(row);
        m_y += mm(7);
        for (const auto &note : m_text.notes) {
            write(0, m_y, Normal, note);
            m_y += m_type.height(Normal);
        }
    }

private:
    void write(qreal left, qreal baseline, Style style, const QString &text)
    {
        m_painter->setFont(m_type.font(style));
        m_painter->drawText(QPointF(margin + left, baseline), text);
    }

    void writeRight(qreal right, qreal baseline, Style style, const QString &text)
    {
        write(right - m_type.width(style, text), baseline, style, text);
    }

    void rule(qreal y, qreal thickness)
    {
        m_painter->fillRect(QRectF(margin, y - thickness / 2, pageWidth, thickness), Qt::black);
    }

    void drawHeads()
    {
        write(0, m_y, Strong, m_text.heads.value(0));
        writeRight(monthRight, m_y, Strong, m_text.heads.value(1));
        writeRight(pageWidth, m_y, Strong, m_text.heads.value(2));
        m_y += mm(2);
        rule(m_y, mm(0.25));
    }

    void drawRow(const dailylog::StatementRow &row)
    {
        const auto figure = m_type.wrapped(row.figure, Strong,
                                           row.formula.isEmpty() ? formulaColumn + formulaWidth
                                                                 : figureColumn);
        const auto formula = m_type.wrapped(row.formula, Small, formulaWidth);
        const qreal first = m_y + mm(0.9) + m_type.ascent(Normal);
        writeRight(monthRight, first, Strong, row.month);
        writeRight(pageWidth, first, Normal, row.before);
        const qreal below = std::max(lines(figure, 0, first), lines(formula, formulaColumn, first));
        m_y = below - m_type.ascent(Normal) + mm(0.9);
        rule(m_y, mm(0.09));
    }

    // Answers where the next line would stand.
    qreal lines(const Cell &cell, qreal left, qreal baseline)
    {
        for (const auto &line : cell) {
            write(left, baseline, line.style, line.text);
            baseline += m_type.height(line.style);
        }
        return baseline;
    }

    const dailylog::Statement &m_statement;
    const dailylog::StatementText m_text;
    Typeface m_type;
    QPainter *m_painter;
    qreal m_y = mm(22);
};

} // namespace

dailylog::Paper toPdf(const dailylog::Statement &statement, const QString &language)
{
    const auto text = dailylog::textOf(statement, language);
    return onSheets(text.title + u' ' + statement.code + u' ' + text.month,
                    [&](QPdfWriter *writer, QPainter *painter) {
                        StatementPage(statement, language, writer, painter).draw();
                        return 1;
                    });
}

} // namespace paper
