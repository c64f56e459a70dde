#pragma once

#include "ui/monitoring/hourmodel.h"
#include "ui/shared/theme.h"

#include <QTableView>

namespace ui {

// The chart in numbers.
class HourTable : public QTableView
{
    Q_OBJECT

public:
    HourTable(const Theme &theme, HourModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int wholeHeight() const; // without scrolling
    [[nodiscard]] int wholeWidth() const;
    void setColumns(const QList<HourColumn> &order); // empty: as delivered
    // That of the cell with the focus; nothing: none has it.
    std::optional<MovedColumn> moveColumn(int by);

Q_SIGNALS:
    void columnMoveRequested(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void arrange();
    [[nodiscard]] int leastRow() const;

    const Theme &m_theme;
    HourModel &m_model;
};

} // namespace ui
