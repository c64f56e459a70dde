#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <array>

namespace paper {

inline constexpr int dotsPerInch = 600;

constexpr qreal mm(qreal millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

enum Style { Normal, Small, Strong, Heading, Title };

struct Letters
{
    double points;
    QFont::Weight weight;
};
using Alphabet = std::array<Letters, Title + 1>; // a style each

// A register: much on a sheet.
inline constexpr Alphabet registerLetters{{{8.4, QFont::Normal},
                                           {7.6, QFont::Normal},
                                           {8.4, QFont::Bold},
                                           {11.0, QFont::Bold},
                                           {20.0, QFont::Bold}}};

struct Line
{
    QString text;
    Style style = Normal;
};
using Cell = QList<Line>;

// The fonts of a printed page with their measures on that page (the screen's would be others).
class Typeface
{
public:
    explicit Typeface(QPaintDevice *device, const Alphabet &alphabet = registerLetters)
    {
        for (const auto &[points, weight] : alphabet) {
            QFont font(QStringLiteral("Noto Sans"));
            font.setPointSizeF(points);
            font.setWeight(weight);
            // Any letter spacing switches ligatures off, which would leave "fi" unsearchable.
            font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
            m_fonts.append(QFont(font, device));
            m_metrics.append(QFontMetricsF(font, device));
        }
    }
    [[nodiscard]] const QFont &font(Style style) const { return m_fonts[style]; }
    [[nodiscard]] qreal ascent(Style style) const { return m_metrics[style].ascent() * 0.95; }
    // Noto Sans asks for very open lines; a register reads better a little closer.
    [[nodiscard]] qreal height(Style style) const { return m_metrics[style].height() * 0.9; }
    [[nodiscard]] qreal width(Style style, const QString &text) const
    {
        return m_metrics[style].horizontalAdvance(text);
    }

    // Rows repeat the same few texts, so each is broken into lines once.
    [[nodiscard]] Cell wrapped(const QString &text, Style style, qreal width)
    {
        const auto key = QString::number(style) + u'/' + QString::number(width) + u'/' + text;
        auto known = m_wrapped.constFind(key);
        if (known == m_wrapped.constEnd())
            known = m_wrapped.insert(key, broken(text.simplified(), style, width));
        return *known;
    }

private:
    [[nodiscard]] Cell broken(const QString &text, Style style, qreal width) const
    {
        QTextLayout layout(text, font(style));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        Cell lines;
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append({text.mid(line.textStart(), line.textLength()).trimmed(), style});
        }
        layout.endLayout();
        return lines;
    }

    QList<QFont> m_fonts;
    QList<QFontMetricsF> m_metrics;
    QHash<QString, Cell> m_wrapped;
};

} // namespace paper
