#pragma once

#include "core/words/sentences.h"
#include "ui/monitoring/cardrow.h"
#include "ui/monitoring/figures.h"

namespace ui {

// The figures of a day, beside those of the same weekday a week before where they are known.
class FigureRow : public CardRow
{
    Q_OBJECT

public:
    explicit FigureRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const Figures &figures, const std::optional<Totals> &weekBefore,
              const words::Sentences &sentences, const QDateTime &now);
    using QWidget::show;
    void focusFirst(); // of them, as soon as they are known; until then what says that they are not
    void retranslate();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showNothingYet();
    void showCalls(const Figures &figures, const std::optional<Totals> &weekBefore);
    void showPromises(const Figures &figures, const std::optional<Totals> &weekBefore);
    void withhold();
    void showQueue(const Figures &figures, const words::Sentences &sentences, const QDateTime &now);

    bool m_isKnown = false;
};

} // namespace ui
