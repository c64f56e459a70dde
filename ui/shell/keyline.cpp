#include "ui/shell/keyline.h"

#include "ui/shared/box.h"
#include "ui/shared/keybutton.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qsizetype mostKeys = 6;

} // namespace

KeyLine::KeyLine(const Theme &theme, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_actions(actions)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void KeyLine::show(const QList<std::pair<Act, QString>> &keys)
{
    m_keys = keys.first(std::min(mostKeys, keys.size()));
    updateGeometry();
    update();
}

int KeyLine::capWidth(const QString &key) const
{
    return QFontMetrics(m_theme.font(Type::Keycap)).horizontalAdvance(key) + m_theme.space(12);
}

int KeyLine::entryWidth(const std::pair<Act, QString> &entry) const
{
    return capWidth(keyText(m_actions.key(entry.first))) + m_theme.space(6)
           + QFontMetrics(m_theme.font(Type::Label)).horizontalAdvance(entry.second);
}

QSize KeyLine::sizeHint() const
{
    int width = 0;
    for (const auto &entry : m_keys)
        width += entryWidth(entry) + m_theme.space(18);
    return {width, QFontMetrics(m_theme.font(Type::Label)).height() + m_theme.space(8)};
}

QSize KeyLine::minimumSizeHint() const
{
    return {m_keys.isEmpty() ? 0 : entryWidth(m_keys.constLast()), sizeHint().height()};
}

void KeyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = width();
    for (auto entry = m_keys.crbegin(); entry != m_keys.crend(); ++entry) {
        x -= entryWidth(*entry);
        if (x < 0)
            return;
        paintEntry(painter, x, *entry);
        x -= m_theme.space(18);
    }
}

void KeyLine::paintEntry(QPainter &painter, int x, const std::pair<Act, QString> &entry) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString key = keyText(m_actions.key(entry.first));
    const int tall = QFontMetrics(m_theme.font(Type::Keycap)).height() + m_theme.space(3);
    const QRect cap(x, (height() - tall) / 2, capWidth(key), tall);
    drawBox(painter, cap, Qt::transparent, QPen(tokens.border, 1), 4);
    painter.setPen(tokens.text2);
    painter.setFont(m_theme.font(Type::Keycap));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.setFont(m_theme.font(Type::Label));
    painter.drawText(QRect(cap.right() + m_theme.space(6), 0, width(), height()),
                     Qt::AlignVCenter | Qt::AlignLeft, entry.second);
}

} // namespace ui
