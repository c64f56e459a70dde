#include "ui/shared/keybutton.h"

#include "ui/shared/box.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

KeyButton::KeyButton(const Theme &theme, Kind kind, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_kind(kind)
{
    setAutoDefault(true); // Enter presses it, as Space does
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyButton::show(const QString &text, const QKeySequence &key, std::optional<Icon> icon)
{
    const QString keyWords = key.isEmpty() ? QString() : keyText(key);
    // Said again every second by some: what has not changed must not reach a screen reader.
    if (text == m_words && keyWords == m_key && icon == m_icon)
        return;
    m_words = text;
    m_sequence = key;
    m_key = keyWords;
    m_icon = icon;
    setText(QString(text).replace(u'&', u"&&"_s));
    setAccessibleName(text);
    if (accessibleDescription() != m_key)
        setAccessibleDescription(m_key);
    updateGeometry();
    update();
}

void KeyButton::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    updateGeometry();
    update();
}

void KeyButton::setKeyShown(bool isShown)
{
    m_isKeyShown = isShown;
    updateGeometry();
}

void KeyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_words, m_sequence, m_icon);
}

QFont KeyButton::textFont() const
{
    const bool isMain = m_kind == Kind::Primary || m_kind == Kind::LiveFilled
                        || m_kind == Kind::UrgentFilled;
    return m_theme.font(isMain ? Type::Item : Type::Body);
}

int KeyButton::iconSize() const
{
    return m_icon ? QFontMetrics(textFont()).ascent() + m_theme.space(3) : 0;
}

QSize KeyButton::keycapSize() const
{
    if (m_key.isEmpty() || !m_isKeyShown)
        return {};
    const QFontMetrics metrics(m_theme.font(Type::Keycap));
    return {metrics.horizontalAdvance(m_key) + m_theme.space(12),
            metrics.height() + m_theme.space(4)};
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const QSize cap = keycapSize();
    int width = metrics.horizontalAdvance(m_words) + 2 * m_theme.space(16);
    if (m_icon)
        width += iconSize() + m_theme.space(10);
    if (!cap.isEmpty())
        width += cap.width() + m_theme.space(12);
    const int padding = m_theme.space(m_kind == Kind::Primary ? 15 : 9);
    return {width, std::max(metrics.height(), cap.height()) + 2 * padding};
}

KeyButton::Coat KeyButton::coatOfKind() const
{
    const Tokens &tokens = m_theme.tokens();
    switch (m_kind) {
    case Kind::Primary:
        return {tokens.accent, tokens.accent, tokens.onAccent, tokens.onAccent};
    case Kind::Secondary:
        return {tokens.surface, tokens.border, tokens.buttonInk, std::nullopt};
    case Kind::Ghost:
        return {Qt::transparent, Qt::transparent, tokens.text2, std::nullopt};
    case Kind::LiveFilled:
        return {tokens.liveButton, tokens.liveButton, tokens.onLiveButton, tokens.onLiveButton};
    case Kind::LiveOutlined:
        return {Qt::transparent, tokens.onLive2, tokens.onLive, tokens.onLive};
    case Kind::UrgentFilled:
        return {tokens.onUrgent, tokens.onUrgent, tokens.urgent, tokens.urgent};
    case Kind::UrgentOutlined:
        return {Qt::transparent, tokens.onUrgent, tokens.onUrgent, tokens.onUrgent};
    }
    return {};
}

KeyButton::Coat KeyButton::coat() const
{
    const Tokens &tokens = m_theme.tokens();
    if (!isEnabled())
        return {tokens.sunken, tokens.border, tokens.text3, std::nullopt, Qt::DashLine};
    return coatOfKind();
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Coat coat = this->coat();
    QPainter painter(this);
    drawBox(painter, rect(), coat.fill, QPen(coat.edge, m_theme.tokens().widths.edge, coat.line),
            6);
    if (isEnabled() && (isDown() || underMouse())) { // a breath of the ink
        QColor breath = coat.ink;
        breath.setAlpha(isDown() ? 44 : 22);
        drawBox(painter, rect(), breath, Qt::NoPen, 6);
    }
    const QRect within = rect().adjusted(3, 3, -3, -3);
    if (hasFocus() && coat.ring)
        drawRing(painter, within, m_theme, *coat.ring);
    else if (hasFocus())
        drawRing(painter, within, m_theme);

    const QFontMetrics metrics(textFont());
    const QSize cap = keycapSize();
    const int spare = width() - sizeHint().width();
    // In a column of buttons the words begin on one line; elsewhere they stand in the middle.
    const bool isSpread = spare > 0 && m_kind != Kind::Primary;
    int x = m_theme.space(16) + (isSpread ? 0 : spare / 2);
    if (m_icon) {
        const int side = iconSize();
        painter.drawPixmap(x, (height() - side) / 2,
                           pixmap(*m_icon, side, coat.ink, devicePixelRatioF(), coat.fill));
        x += side + m_theme.space(10);
    }
    painter.setFont(textFont());
    painter.setPen(coat.ink);
    const int length = metrics.horizontalAdvance(m_words);
    painter.drawText(QRect(x, 0, length + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, m_words);
    if (cap.isEmpty())
        return;
    x = isSpread ? width() - m_theme.space(16) - cap.width() : x + length + m_theme.space(12);
    paintKeycap(painter, QRect(QPoint(x, (height() - cap.height()) / 2), cap), coat.ink);
}

void KeyButton::paintKeycap(QPainter &painter, const QRect &cap, const QColor &ink) const
{
    drawBox(painter, cap, Qt::transparent, QPen(ink, 1), 4);
    painter.setPen(ink);
    painter.setFont(m_theme.font(Type::Keycap));
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace ui
