#include "ui/paper/keycard.h"

#include "core/words/words.h"
#include "ui/paper/braille.h"
#include "ui/paper/sheet.h"

namespace paper {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

// What does not fit begins again two cells in, so that a new key is felt where a line begins.
QStringList broken(const QString &text, int width)
{
    constexpr int indent = 2;
    QStringList lines;
    QString line;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line = QString(indent, u' ');
        } else if (!line.isEmpty()) {
            line += u' ';
        }
        line += word;
        for (; line.size() > width; line = QString(indent, u' ') + line.mid(width))
            lines.append(line.left(width));
    }
    return lines + QStringList(line);
}

// The card line by line; what must not be parted stands together.
QList<QStringList> paragraphs(const KeyCard &card)
{
    QList<QStringList> all{{card.title}};
    for (const auto &area : card.areas) {
        QStringList lines{QString(), area.title};
        for (const auto &entry : area.entries) {
            lines.append(entry.key + u": "_s + entry.does);
            all.append(lines);
            lines.clear();
        }
    }
    all.append({QString(), card.rest});
    return all;
}

// In large print: a key and what it does beside each other.
class LargeCard
{
public:
    LargeCard(const KeyCard &card, QPainter &painter, QPdfWriter &writer)
        : m_card(card), m_words(card.language), m_painter(painter), m_writer(writer),
          m_type(&writer, letters)
    {
    }

    [[nodiscard]] int draw()
    {
        // Twice: only then is it known of how many pages each is one.
        for (m_isDrawing = false;; m_isDrawing = true) {
            m_page = 0;
            begin();
            write(0, m_type.wrapped(m_card.title, Title, width));
            space(height(m_type.wrapped(m_card.title, Title, width)));
            for (const auto &area : m_card.areas)
                draw(area);
            space(mm(6));
            draw({}, m_type.wrapped(m_card.rest, Normal, width), 0);
            if (m_isDrawing)
                return m_page;
            m_pages = m_page;
        }
    }

private:
    static constexpr Alphabet letters{{{18, QFont::Normal},
                                       {18, QFont::Normal},
                                       {18, QFont::Bold},
                                       {22, QFont::Bold},
                                       {30, QFont::Bold}}};
    static constexpr qreal margin = mm(18); // where sheets are punched
    static constexpr qreal width = mm(210 - 18 - 12);
    static constexpr qreal keyWidth = mm(66);
    static constexpr qreal gap = mm(5);
    static constexpr qreal top = mm(18);
    static constexpr qreal foot = mm(297 - 14);
    static constexpr qreal bottom = foot - mm(11);
    static constexpr qreal padding = mm(1.6);

    void draw(const KeyCard::Area &area)
    {
        auto heads = m_type.wrapped(area.title, Heading, width);
        const qreal over = mm(8) + height(heads) + mm(2);
        for (const auto &entry : area.entries) {
            const auto key = m_type.wrapped(entry.key, Strong, keyWidth);
            const auto does = m_type.wrapped(entry.does, Normal, width - keyWidth - gap);
            if (heads.isEmpty()) {
                draw(key, does, keyWidth + gap);
                continue;
            }
            room(over + std::max(height(key), height(does)) + 2 * padding);
            if (m_y > top)
                space(mm(8));
            write(0, heads);
            m_y += height(heads) + mm(2);
            heads.clear();
            draw(key, does, keyWidth + gap);
        }
    }

    void draw(const Cell &key, const Cell &does, qreal left)
    {
        const qreal most = std::max(height(key), height(does)) + 2 * padding;
        room(most);
        if (left > 0 && m_isDrawing)
            m_painter.fillRect(QRectF(margin, m_y, width, mm(0.2)), Qt::black);
        m_y += padding;
        write(0, key);
        write(left, does);
        m_y += most - padding;
    }

    [[nodiscard]] qreal height(const Cell &lines) const
    {
        qreal height = 0;
        for (const auto &line : lines)
            height += m_type.height(line.style);
        return height;
    }

    void space(qreal height) { m_y += height; }

    void room(qreal height)
    {
        if (m_y + height > bottom)
            begin();
    }

    void begin()
    {
        if (m_page++ > 0 && m_isDrawing)
            m_writer.newPage();
        m_y = top;
        if (!m_isDrawing)
            return;
        const auto page = m_words.logText("Page %1 of %2").arg(m_page).arg(m_pages);
        text(width - m_type.width(Strong, page), foot, Strong, page);
        text(0, foot, Normal, m_page > 1 ? m_card.title : QString());
    }

    void write(qreal left, const Cell &lines)
    {
        qreal y = m_y;
        for (const auto &line : lines) {
            if (m_isDrawing)
                text(left, y + m_type.ascent(line.style), line.style, line.text);
            y += m_type.height(line.style);
        }
    }

    void text(qreal left, qreal baseline, Style style, const QString &text)
    {
        m_painter.setFont(m_type.font(style));
        m_painter.drawText(QPointF(margin + left, baseline), text);
    }

    const KeyCard &m_card;
    words::Words m_words;
    QPainter &m_painter;
    QPdfWriter &m_writer;
    Typeface m_type;
    bool m_isDrawing = false;
    int m_page = 0;
    int m_pages = 0;
    qreal m_y = 0;
};

} // namespace

QByteArray toText(const KeyCard &card)
{
    QStringList lines;
    for (const auto &paragraph : paragraphs(card)) {
        for (const auto &line : paragraph)
            lines += broken(line, cells);
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

Result<QByteArray> toBraille(const KeyCard &card)
{
    QList<QStringList> sheets{{QString()}};
    for (const auto &paragraph : paragraphs(card)) {
        QStringList lines;
        for (const auto &line : paragraph) {
            const auto braille = toBrailleAscii(line, card.language);
            if (!braille)
                return base::failure(base::Error::Kind::Unavailable, base::Reason::MissingProgram,
                                     u"liblouis has no table for "_s + card.language,
                                     {u"liblouis"_s});
            lines += broken(*braille, cells);
        }
        if (sheets.last().size() + lines.size() > brailleLines) {
            sheets.append({QString()});
            lines.removeAll(QString()); // nothing stands over it
        }
        sheets.last() += lines;
    }
    QByteArray all;
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
        const auto number = toBrailleAscii(QString::number(sheet + 1), card.language);
        sheets[sheet].first() = number.value_or(QString()).rightJustified(cells);
        all += sheets[sheet].join("\r\n"_L1).toLatin1() + "\r\n\f";
    }
    return all;
}

dailylog::Paper toPdf(const KeyCard &card)
{
    return onSheets(card.title, [&card](QPdfWriter *writer, QPainter *painter) {
        return LargeCard(card, *painter, *writer).draw();
    });
}

} // namespace paper
