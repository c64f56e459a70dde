#pragma once

#include <QListWidget>

namespace ui {

// Once the view has the focus, tells a screen reader which row that is: Qt tells only the view.
void tellFocusedRow(QAbstractItemView &view);

// A list whose current row may change while the focus is elsewhere: Qt 6.4 then tells a screen
// reader that the row has the focus.
class QuietList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace ui
