#include "ui/shared/quietlist.h"

#include <QAccessible>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

// Queued: what Qt tells of the view itself comes after its focusInEvent.
void tellFocusedRow(QAbstractItemView &view)
{
    const auto tell = [&view] {
        auto *interface = QAccessible::isActive() && view.hasFocus()
                                  && view.currentIndex().isValid()
                              ? QAccessible::queryAccessibleInterface(&view)
                              : nullptr;
        auto *table = interface ? interface->tableInterface() : nullptr;
        const auto index = view.currentIndex();
        if (auto *cell = table ? table->cellAt(index.row(), index.column()) : nullptr) {
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    };
    QMetaObject::invokeMethod(&view, tell, Qt::QueuedConnection);
}

void QuietList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QListWidget::currentChanged(current, previous);
    else // the same without that
        QAbstractItemView::currentChanged(current, previous);
}

void QuietList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    tellFocusedRow(*this);
}

namespace {

// High enough for a finger or an unsteady hand: 24 pixels and more (WCAG 2.2, 2.5.8).
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), size.height() + option.fontMetrics.height() / 3};
    }
};

} // namespace

PanelList::PanelList(int mostInSight, QWidget *parent)
    : QuietList(parent), m_mostInSight(mostInSight)
{
    setTabKeyNavigation(false);
    setWordWrap(true);
    setResizeMode(QListView::Adjust); // narrower rows are higher
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RoomyRows(this));
}

// Called once the rows are laid out: before that a row's height knows nothing of lines that wrap.
void PanelList::updateGeometries()
{
    QuietList::updateGeometries();
    int height = 2 * frameWidth() + 4;
    for (int row = 0; row < std::min(count(), m_mostInSight); ++row)
        height += visualItemRect(item(row)).height();
    setFixedHeight(height);
}

} // namespace ui
