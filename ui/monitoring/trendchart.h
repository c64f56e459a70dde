#pragma once

#include "ui/monitoring/barchart.h"

namespace ui {

// Promises kept and broken, day by day or month by month.
class TrendChart : public BarChart
{
    Q_OBJECT

public:
    explicit TrendChart(const Theme &theme, QWidget *parent = nullptr);

    struct Step
    {
        QString label; // "24", "Nov"
        int kept = 0;
        int broken = 0;
    };
    void show(const QList<Step> &steps);
    using QWidget::show;
};

} // namespace ui
