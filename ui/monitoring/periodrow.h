#pragma once

#include "ui/monitoring/cardrow.h"

namespace ui {

// The figures of a week, a month or a year, each beside that of the one before.
class PeriodRow : public CardRow
{
    Q_OBJECT

public:
    explicit PeriodRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const PeriodFigures &figures);
    using QWidget::show;

private:
    struct Told;
    void showCount(int place, const Told &told);
    void showPromises();
    [[nodiscard]] QString shareOf(const QString &part, const QString &whole) const; // percent

    PeriodFigures m_figures;
};

} // namespace ui
