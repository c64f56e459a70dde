#include "ui/paper/logpaper.h"

#include "core/dailylog/table.h"
#include "core/words/words.h"
#include "ui/paper/rowsetter.h"
#include "ui/paper/sheet.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace paper {

using words::Words;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = mm(18); // left, where sheets are punched; the right one is 12
constexpr qreal pageWidth = mm(210 - 18 - 12);
constexpr qreal footBaseline = mm(297 - 15);
constexpr qreal bodyBottom = footBaseline - mm(8);
constexpr qreal signatureTop = mm(243); // of the last sheet of a closed day
constexpr qreal signatureLeft = mm(100);

using Pages = QList<std::pair<qsizetype, qsizetype>>; // first row, one past the last

class LogPaper
{
public:
    LogPaper(const dailylog::DailyLog &log, const Words &words, QPdfWriter *writer)
        : m_log(log), m_words(words), m_writer(writer), m_type(writer)
    {
        RowSetter setter(log, words, m_type);
        for (const auto &row : log.rows)
            m_rows.append(setter.row(row));
        m_heads = setter.heads();
        m_withheld = m_type.wrapped(dailylog::withheldText(log, words), Small, pageWidth);
    }

    [[nodiscard]] int draw(QPainter *painter)
    {
        m_painter = painter;
        const auto pages = paginated();
        for (int page = 0; page < pages.size(); ++page) {
            if (page > 0)
                m_writer->newPage();
            drawPage(page, static_cast<int>(pages.size()), pages[page]);
        }
        return static_cast<int>(pages.size());
    }

private:
    [[nodiscard]] QString text(const char *source) const { return m_words.logText(source); }

    [[nodiscard]] Pages paginated() const
    {
        Pages pages;
        qsizetype first = 0;
        qreal bottom = tableTop(0) + m_heads.height;
        for (qsizetype index = 0; index < m_rows.size(); ++index) {
            if (bottom + m_rows[index].height > bodyBottom && index > first) {
                pages.append({first, index});
                first = index;
                bottom = tableTop(static_cast<int>(pages.size())) + m_heads.height;
            }
            bottom += m_rows[index].height;
        }
        // A signature does not stand on a sheet without rows.
        if (m_log.seal && bottom > signatureTop && m_rows.size() - first > 1) {
            pages.append({first, m_rows.size() - 1});
            first = m_rows.size() - 1;
        }
        pages.append({first, m_rows.size()});
        return pages;
    }

    // What is withheld is said between the totals and the rows.
    [[nodiscard]] qreal tableTop(int page) const
    {
        const auto lines = static_cast<qreal>(m_withheld.size());
        return page == 0 ? mm(81) + lines * m_type.height(Small) : mm(36);
    }

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

    void drawPage(int page, int count, const std::pair<qsizetype, qsizetype> &rows)
    {
        drawHead(page);
        qreal y = tableTop(page);
        drawRow(m_heads, y, Strong);
        y += m_heads.height;
        rule(y, mm(0.25));
        for (auto index = rows.first; index < rows.second; ++index) {
            drawRow(m_rows[index], y, Normal);
            y += m_rows[index].height;
            rule(y, mm(0.09));
        }
        if (m_rows.isEmpty())
            write(columns[0].left, y + mm(8), Heading, text("No calls on this day"));
        if (m_log.seal && page + 1 == count)
            drawSignature();
        rule(footBaseline - mm(6), mm(0.25));
        write(0, footBaseline, Small, text("Daily log") + u" · "_s + m_log.code);
        if (m_log.seal)
            write(0, footBaseline + mm(4.5), Small,
                  u"SHA-256 "_s + dailylog::groupedDigest(m_log.seal->digest));
        writeRight(pageWidth, footBaseline, Strong, text("Page %1 of %2").arg(page + 1).arg(count));
    }

    // By function, as on the daily protocol register: nobody is named.
    void drawSignature()
    {
        const qreal line = signatureTop + mm(21);
        write(0, signatureTop + mm(6), Normal, text("Place and date"));
        write(signatureLeft, signatureTop + mm(6), Strong, text("Responsible for the service"));
        m_painter->fillRect(QRectF(margin, line, mm(80), mm(0.18)), Qt::black);
        m_painter->fillRect(
            QRectF(margin + signatureLeft, line, pageWidth - signatureLeft, mm(0.18)), Qt::black);
        write(signatureLeft, line + mm(4), Small, text("Signature"));
    }

    void drawHead(int page)
    {
        const auto day = dailylog::longDay(m_log.day, m_words);
        writeRight(pageWidth, mm(22), Heading, day);
        // Bilingual names are long: what does not fit beside the day stands above.
        const auto lines = m_type.wrapped(m_log.directorate, Heading,
                                          pageWidth - m_type.width(Heading, day) - mm(6));
        qreal baseline = mm(22);
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            write(0, baseline, Heading, line->text);
            baseline -= m_type.height(Heading);
        }
        rule(mm(25.5), mm(0.35));
        drawMark(page);
        if (page > 0) {
            write(0, mm(31), Normal, text("Daily log"));
            return;
        }
        write(0, mm(36), Title, text("Daily log"));
        drawTotals();
    }

    // On every page: a sheet taken out of the pile must say so too.
    void drawMark(int page)
    {
        const auto mark = dailylog::stateText(m_log, m_words);
        const qreal baseline = page == 0 ? mm(35) : mm(31);
        const qreal width = m_type.width(Strong, mark) + mm(5);
        m_painter->setPen(QPen(Qt::black, mm(0.35)));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(QRectF(margin + pageWidth - width, baseline - mm(3.8), width, mm(5.2))
                                .adjusted(mm(0.2), 0, -mm(0.2), 0));
        writeRight(pageWidth - mm(2.5), baseline, Strong, mark);
    }

    void drawTotals()
    {
        rule(mm(43), mm(0.09));
        write(0, mm(49), Strong, text("Totals"));
        const auto groups = dailylog::totalGroups(m_log.totals);
        QList<qreal> widths;
        qreal free = pageWidth;
        for (const auto &group : groups) {
            widths.append(widthOf(group));
            free -= widths.last();
        }
        qreal left = 0;
        for (qsizetype index = 0; index < groups.size(); ++index) {
            qreal baseline = mm(55.5);
            for (const auto &[label, figure] : groups[index]) {
                write(left, baseline, Normal, text(label));
                writeRight(left + widths[index], baseline, Heading, told(figure));
                baseline += mm(6);
            }
            left += widths[index] + free / static_cast<qreal>(groups.size() - 1);
        }
        qreal baseline = mm(80);
        for (const auto &line : m_withheld) {
            write(0, baseline, Small, line.text);
            baseline += m_type.height(Small);
        }
        rule(tableTop(0) - mm(1), mm(0.25));
    }

    [[nodiscard]] static QString told(const std::optional<int> &figure)
    {
        return figure ? QString::number(*figure) : u"–"_s;
    }

    [[nodiscard]] qreal widthOf(const QList<dailylog::Total> &figures) const
    {
        qreal width = 0;
        for (const auto &[label, figure] : figures) {
            width = std::max(width, m_type.width(Normal, text(label)) + mm(3)
                                        + m_type.width(Heading, told(figure)));
        }
        return width;
    }

    void drawRow(const PaperRow &row, qreal top, Style numberStyle)
    {
        const qreal first = top + rowPadding + m_type.ascent(Normal);
        writeRight(numberColumn.width, first, Strong, row.number);
        write(timeColumn.left, first, numberStyle, row.time);
        for (size_t column = 0; column < columns.size(); ++column) {
            qreal y = top + rowPadding;
            for (const auto &line : row.cells[column]) {
                write(columns[column].left, y + m_type.ascent(line.style), line.style, line.text);
                y += m_type.height(line.style);
            }
        }
    }

    const dailylog::DailyLog &m_log;
    const Words &m_words;
    QPdfWriter *m_writer;
    QPainter *m_painter = nullptr;
    Typeface m_type;
    QList<PaperRow> m_rows;
    PaperRow m_heads;
    Cell m_withheld; // why, in lines; none: everything is told
};

} // namespace

dailylog::Paper toPdf(const dailylog::DailyLog &log, const Words &words)
{
    return onSheets(words.logText("Daily log") + u' ' + log.code + u' '
                        + log.day.toString(Qt::ISODate),
                    [&](QPdfWriter *writer, QPainter *painter) {
                        return LogPaper(log, words, writer).draw(painter);
                    });
}

} // namespace paper
