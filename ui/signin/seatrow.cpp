#include "ui/signin/seatrow.h"

#include <QPainter>

namespace ui {

SeatRow::SeatRow(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize SeatRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(isHeadingRole).toBool();
    const QFontMetrics metrics(m_theme.font(isHeading ? Type::Heading : Type::Item));
    return {0, metrics.height() + 2 * m_theme.space(isHeading ? 6 : 8)};
}

void SeatRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
{
    const RowTokens &row = m_theme.row(option.state.testFlag(QStyle::State_Selected));
    const QRect inner = option.rect.adjusted(m_theme.space(16), 0, -m_theme.space(12), 0);
    const QString text = index.data().toString();
    painter->save();
    if (index.data(isHeadingRole).toBool()) {
        painter->setFont(m_theme.font(Type::Heading));
        painter->setPen(row.text2);
        painter->drawText(inner.adjusted(0, 0, 0, -m_theme.space(3)),
                          Qt::AlignBottom | Qt::AlignLeft, text);
        painter->restore();
        return;
    }
    painter->fillRect(option.rect, row.ground);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), row.bar);
    const QFont duty = m_theme.font(Type::Item);
    painter->setFont(duty);
    painter->setPen(row.text);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text);
    const int end = QFontMetrics(duty).horizontalAdvance(text) + m_theme.space(14);
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(row.text2);
    painter->drawText(inner.adjusted(end, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data(nameRole).toString());
    painter->restore();
}

} // namespace ui
