#include "ui/shared/box.h"
#include "ui/shared/keybutton.h"
#include "ui/shell/rail.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

RailButton::RailButton(const Theme &theme, Place place, const QKeySequence &key, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_place(place), m_key(key)
{
    setCheckable(true);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void RailButton::setCount(int count)
{
    // Said again every second: what has not changed must not reach a screen reader.
    if (count == m_count)
        return;
    m_count = count;
    retranslate();
    update();
}

void RailButton::setKey(const QKeySequence &key)
{
    m_key = key;
    retranslate();
}

void RailButton::retranslate()
{
    const QString name = placeName(m_place);
    setText(name);
    setAccessibleName(m_count > 0 ? u"%1, %2"_s.arg(name).arg(m_count) : name);
    if (const auto key = keyText(m_key); accessibleDescription() != key)
        setAccessibleDescription(key);
    updateGeometry();
}

QFont RailButton::textFont() const
{
    // Four words everybody knows by heart, and each place's title repeats its own: they grow less
    // than the rest, or the rail would take a sixth of the screen.
    QFont font = m_theme.font(isChecked() ? Type::Heading : Type::Label);
    font.setPixelSize(static_cast<int>(std::lround(13 * (1 + 0.4 * (m_theme.factor() - 1)))));
    return font;
}

int RailButton::iconSize() const
{
    return m_theme.space(22);
}

QSize RailButton::sizeHint() const
{
    QFont bold = textFont();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + 2 * m_theme.space(8),
            metrics.height() + iconSize() + 2 * m_theme.space(9) + m_theme.space(4)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isChecked() ? tokens.onRailActive : tokens.onRail;
    const QColor fill = isChecked() ? tokens.railActive : tokens.rail;
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect(), 8, 8);
        painter.setBrush(tokens.railBar);
        painter.drawRoundedRect(QRect(0, height() / 4, 4, height() / 2), 2, 2);
    }
    const int side = iconSize();
    const int top = m_theme.space(9);
    painter.drawPixmap((width() - side) / 2, top,
                       pixmap(placeIcon(m_place), side, ink, devicePixelRatioF(), fill));
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(0, top + side + m_theme.space(4), 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop, text());
    if (m_count > 0)
        paintBadge(painter, width() / 2 + side * 2 / 3, top);
    if (hasFocus())
        drawRing(painter, rect().adjusted(2, 2, -2, -2), m_theme, ink, 6);
}

void RailButton::paintBadge(QPainter &painter, int middle, int top) const
{
    const Tokens &tokens = m_theme.tokens();
    QFont font = textFont();
    font.setPixelSize(font.pixelSize() - 1);
    font.setBold(true);
    const QFontMetrics metrics(font);
    const QString number = QString::number(m_count);
    const int height = metrics.ascent() + m_theme.space(4);
    const int width = std::max(height, metrics.horizontalAdvance(number) + m_theme.space(10));
    const QRect badge(middle - width / 3, top - m_theme.space(4), width, height);
    painter.setPen(QPen(isChecked() ? tokens.railActive : tokens.rail, 2));
    painter.setBrush(tokens.badge);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(tokens.onBadge);
    painter.drawText(badge, Qt::AlignCenter, number);
}

} // namespace ui
