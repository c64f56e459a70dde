#include "ui/shared/chip.h"

#include "ui/shared/box.h"

#include <QPainter>

namespace ui {

namespace {

struct Dye
{
    QColor ink, fill;
};

Dye dye(const Tokens &tokens, Mood mood)
{
    switch (mood) {
    case Mood::Plain:
        return {tokens.text2, tokens.sunken};
    case Mood::Ok:
        return {tokens.ok, tokens.okSoft};
    case Mood::Warn:
        return {tokens.warn, tokens.warnSoft};
    case Mood::Bad:
        return {tokens.bad, tokens.badSoft};
    case Mood::Accent:
        return {tokens.accentInk, tokens.accentSoft};
    }
    return {};
}

} // namespace

Chip::Chip(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::show(Icon icon, const QString &text, Mood mood)
{
    if (icon == m_icon && text == this->text() && mood == m_mood)
        return;
    m_icon = icon;
    m_mood = mood;
    setText(text);
    updateGeometry();
    update();
}

QFont Chip::textFont() const
{
    const bool isPressing = m_mood == Mood::Warn || m_mood == Mood::Bad || m_mood == Mood::Ok;
    return m_theme.font(isPressing ? Type::Heading : Type::Label);
}

int Chip::iconSize() const
{
    return QFontMetrics(textFont()).ascent() + m_theme.space(2);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(text()) + iconSize() + m_theme.space(6)
                + 2 * m_theme.space(10),
            metrics.height() + 2 * m_theme.space(4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto [ink, fill] = dye(m_theme.tokens(), m_mood);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFilled = m_theme.tokens().hasFilledChips;
    drawBox(painter, rect(), fill, isFilled ? QPen(Qt::NoPen) : QPen(ink, 2), height() / 2.0);
    const int side = iconSize();
    int x = m_theme.space(9);
    painter.drawPixmap(x, (height() - side) / 2,
                       ui::pixmap(m_icon, side, ink, devicePixelRatioF(), fill));
    x += side + m_theme.space(6);
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace ui
