#pragma once

#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuefilter.h"

#include <QTableView>

namespace ui {

// The rows one can walk: arrows, Home and End; Enter takes. Whoever looks at a row keeps looking at
// it, wherever it moves.
class QueueView : public QTableView
{
    Q_OBJECT

public:
    QueueView(const Theme &theme, QueueFilter &filter, QWidget *parent = nullptr);

    void setFreshness(Freshness freshness);
    void focusRow(); // the row looked at, else the first
    void retranslate();
    void setColumns(const QList<QueueColumn> &order); // empty: as delivered
    // That of the cell looked at; nothing: none is.
    std::optional<MovedColumn> moveColumn(int by);

Q_SIGNALS:
    void columnMoveRequested(int by);
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;

private:
    void setUp();
    void keepPlace();
    void dress();
    void arrange();
    // What the columns that hold words would like to have.
    struct Words
    {
        int option = 0;
        int attempts = 0;
        int office = 0;
        [[nodiscard]] int all() const { return option + attempts + office; }
    };
    void shareWidth(QueueShape shape, const Words &words);
    [[nodiscard]] QueueShape shapeFor(int width, const Words &words) const;
    [[nodiscard]] Words words() const;
    [[nodiscard]] int leastWidth(QueueShape shape) const;
    [[nodiscard]] int naturalWidth(QueueColumn column) const;
    void holdTop();
    void restoreTop();

    const Theme &m_theme;
    QueueFilter &m_filter;
    QueueDelegate *m_delegate;
    QPersistentModelIndex m_top; // what the first visible line showed before rows moved
};

} // namespace ui
