#include "ui/monitoring/trendchart.h"

namespace ui {

using namespace Qt::StringLiterals;

TrendChart::TrendChart(const Theme &theme, QWidget *parent) : BarChart(theme, parent)
{
    setObjectName(u"trendChart"_s);
}

void TrendChart::show(const QList<Step> &steps)
{
    QList<Bar> bars;
    int kept = 0;
    int due = 0;
    for (const auto &step : steps) {
        bars.append({step.label, {step.kept, step.broken}});
        kept += step.kept;
        due += step.kept + step.broken;
    }
    setParts({{Series::Filled, tr("kept")}, {Series::Hatched, tr("broken")}});
    setBars(bars);
    setAccessibleName(due == 0 ? tr("Chart of the promises: none was due.")
                               : tr("Chart of the promises: %1 of %2 kept. The table has all "
                                    "numbers.")
                                     .arg(kept)
                                     .arg(due));
}

} // namespace ui
