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

protected:
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
