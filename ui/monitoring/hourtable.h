#pragma once

#include "ui/monitoring/hourmodel.h"
#include "ui/monitoring/numbertable.h"

#include <optional>

namespace ui {

// The half hours of a day, the columns in the order of whoever reads them.
class HourTable : public NumberTable
{
    Q_OBJECT

public:
    HourTable(const Theme &theme, HourModel &model, QWidget *parent = nullptr);

    void setColumns(const QList<HourColumn> &order); // empty: as delivered
    // That of the cell with the focus; nothing: none has it.
    std::optional<MovedColumn> moveColumn(int by);

Q_SIGNALS:
    void columnMoveRequested(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    HourModel &m_model;
};

} // namespace ui
