#include "ui/shell/actionrow.h"

#include <QPainter>

namespace ui {

ActionRow::ActionRow(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize ActionRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(m_theme.font(Type::Body)).height() + 2 * m_theme.space(7)};
}

void ActionRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                          tokens.accent);
    }
    const QRect inner = option.rect.adjusted(m_theme.space(14), 0, -m_theme.space(12), 0);
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(tokens.text);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    const QString key = index.data(keyRole).toString();
    const QFontMetrics metrics(m_theme.font(Type::Keycap));
    const int wide = metrics.horizontalAdvance(key) + m_theme.space(12);
    const int tall = metrics.height() + m_theme.space(4);
    const QRect cap(inner.right() - wide, inner.center().y() - tall / 2, wide, tall);
    painter->setPen(tokens.border);
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(tokens.text2);
    painter->setFont(m_theme.font(Type::Keycap));
    painter->drawText(cap, Qt::AlignCenter, key);
    painter->restore();
}

} // namespace ui
