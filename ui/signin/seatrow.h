#pragma once

#include "ui/shared/theme.h"

#include <QStyledItemDelegate>

namespace ui {

// A row of the sign-in list: the duty and, quieter, the invented name; or, without a duty, the
// directorate whose seats follow.
class SeatRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int nameRole = Qt::UserRole + 1;
    static constexpr int isHeadingRole = Qt::UserRole + 2;

    explicit SeatRow(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
