#pragma once

#include "ui/monitoring/figurecard.h"
#include "ui/monitoring/periodfigures.h"

#include <QGridLayout>
#include <QList>
#include <QWidget>

namespace ui {

// Figures beside each other, or in two rows where they do not fit. Readers hear them as one group.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;   // of the widget
        QString figure; // its key in the database
    };
    CardRow(const Theme &theme, const QList<Entry> &entries, QWidget *parent = nullptr);

    void arrange(int width);
    void focusFirst();
    [[nodiscard]] QString firstSentence() const; // the first figure, as it is read

Q_SIGNALS:
    void explanationRequested(const QString &figure);

protected:
    [[nodiscard]] FigureCard &card(int place) const { return *m_cards[place]; }
    // "week before: 412"; of a day, that of the same weekday.
    [[nodiscard]] static QString comparedWith(Span span, const QString &value);
    [[nodiscard]] static QString compared(Span span, const Totals &before, const QString &figure);
    [[nodiscard]] static QString comparedPromises(Span span, const Totals &before);
    [[nodiscard]] static QString keptOf(int kept, int due);

private:
    [[nodiscard]] int columnsFor(int width) const;

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<FigureCard *> m_cards;
};

} // namespace ui
