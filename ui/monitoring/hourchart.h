#pragma once

#include "core/words/sentences.h"
#include "ui/monitoring/barchart.h"
#include "ui/monitoring/figures.h"

namespace ui {

// Calls by half hour: answered, callback asked for, lost.
class HourChart : public BarChart
{
    Q_OBJECT

public:
    explicit HourChart(const Theme &theme, QWidget *parent = nullptr);

    // `now` marks the time, where the day is today.
    void show(const QList<HourFigures> &hours, const words::Sentences &sentences,
              const std::optional<QDateTime> &now);
    using QWidget::show;
    void retranslate();

private:
    bool m_isKnown = false;
};

} // namespace ui
