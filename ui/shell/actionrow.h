#pragma once

#include "ui/shared/theme.h"

#include <QStyledItemDelegate>

namespace ui {

// A row of the F1 list: name at the left, keycap (in keyRole) at the right.
class ActionRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int keyRole = Qt::UserRole + 1;

    explicit ActionRow(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
