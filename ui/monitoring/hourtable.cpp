#include "ui/monitoring/hourtable.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

HourTable::HourTable(const Theme &theme, HourModel &model, QWidget *parent)
    : NumberTable(theme, model, u"hourTable"_s, parent), m_model(model)
{
}

void HourTable::setColumns(const QList<HourColumn> &order)
{
    m_model.setColumns(order);
    setLabelColumn(m_model.columns().placeOf(HourColumn::From));
}

std::optional<MovedColumn> HourTable::moveColumn(int by)
{
    if (!hasFocus() || !currentIndex().isValid())
        return std::nullopt;
    const int from = currentIndex().column();
    const int to = std::clamp(from + by, 0, hourColumns - 1);
    auto order = m_model.columns();
    const auto column = order.at(from);
    order.move(from, to);
    setColumns(order.all());
    return MovedColumn{HourModel::head(column), to + 1, hourColumns};
}

void HourTable::keyPressEvent(QKeyEvent *event)
{
    const auto step = columnStep(*event);
    if (!step)
        return NumberTable::keyPressEvent(event);
    Q_EMIT columnMoveRequested(*step);
    event->accept();
}

} // namespace ui
