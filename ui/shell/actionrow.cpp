#include "ui/shell/actionrow.h"

#include "ui/shared/box.h"

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
    const RowTokens &row = m_theme.row(option.state.testFlag(QStyle::State_Selected));
    painter->save();
    painter->fillRect(option.rect, row.ground);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), row.bar);
    const QRect inner = option.rect.adjusted(m_theme.space(14), 0, -m_theme.space(12), 0);
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(row.text);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    const QString key = index.data(keyRole).toString();
    const QFontMetrics metrics(m_theme.font(Type::Keycap));
    const int wide = metrics.horizontalAdvance(key) + m_theme.space(12);
    const int tall = metrics.height() + m_theme.space(4);
    const QRect cap(inner.right() - wide, inner.center().y() - tall / 2, wide, tall);
    if (key.isEmpty())
        return painter->restore();
    drawBox(*painter, cap, Qt::transparent, QPen(row.border, 1), 4);
    painter->setPen(row.text2);
    painter->setFont(m_theme.font(Type::Keycap));
    painter->drawText(cap, Qt::AlignCenter, key);
    painter->restore();
}

} // namespace ui
