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

// A list in a panel: its rows wrap and it is as high as the first of them, so that nothing is cut off
// or left empty, whatever the width and the letters. Rows beyond `mostInSight` are scrolled to.
class PanelList : public QuietList
{
public:
    explicit PanelList(int mostInSight, QWidget *parent = nullptr);

protected:
    void updateGeometries() override;

private:
    int m_mostInSight;
};

} // namespace ui
