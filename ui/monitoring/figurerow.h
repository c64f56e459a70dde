#pragma once

#include "core/words/sentences.h"
#include "ui/monitoring/figurecard.h"
#include "ui/monitoring/figures.h"

#include <QGridLayout>
#include <QList>
#include <QWidget>

namespace ui {

// The figures of a day beside each other, or in two rows where they do not fit.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const Figures &figures, const words::Sentences &sentences, const QDateTime &now);
    using QWidget::show;
    void arrange(int width);
    void focusFirst(); // of them, as soon as they are known; until then what says that they are not
    void retranslate();

Q_SIGNALS:
    void explanationRequested(const QString &figure); // by its key in the database

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showNothingYet();
    void showCalls(const Figures &figures);
    void showPromises(const Figures &figures);
    void withhold();
    void showQueue(const Figures &figures, const words::Sentences &sentences, const QDateTime &now);
    [[nodiscard]] int columnsFor(int width) const;

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<FigureCard *> m_cards;
    bool m_isKnown = false;
};

} // namespace ui
