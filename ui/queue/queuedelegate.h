#pragma once

#include "ui/queue/queuecells.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QStyledItemDelegate>

namespace ui {

// How much of a row there is room for.
enum class QueueShape { AllColumns, MostColumns, FewColumns, TwoLines };
// Whether the rows are as they are, or as they were when the database was last heard.
enum class Freshness { Live, Stale };

// Paints the rows of the queue. Quiet until a person is needed: only what is overdue is filled, only
// what is at risk has an outline, and what others hold is lighter than the rest.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QueueDelegate(const Theme &theme, QObject *parent = nullptr);

    void setShape(QueueShape shape) { m_shape = shape; }
    void setFirst(QueueColumn column) { m_first = column; } // in sight
    void setFreshness(Freshness freshness) { m_freshness = freshness; }
    // Tighter where the rows would be few.
    [[nodiscard]] int rowHeight(QueueShape shape, int available) const;
    // What a column needs for the longest it may say; none of the columns that take what is left.
    [[nodiscard]] int widthOf(QueueColumn column) const;
    [[nodiscard]] int widthOf(QueueColumn column, const QString &text) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Pen;
    [[nodiscard]] Pen penOf(const QueueCells &cells, const RowTokens &row) const;
    void paintPromise(QPainter &painter, const QRect &rect, const QueueCells &cells,
                      const Pen &pen) const;
    void paintPill(QPainter &painter, const QRect &pill, Urgency urgency,
                   const RowTokens &row) const;
    void paintNumber(QPainter &painter, const QRect &rect, const QueueCells &cells,
                     const Pen &pen) const;
    void paintText(QPainter &painter, const QRect &rect, QueueColumn column,
                   const QueueCells &cells, const Pen &pen) const;
    void paintTwoLines(QPainter &painter, const QRect &rect, QueueColumn column,
                       const QueueCells &cells, const Pen &pen) const;
    [[nodiscard]] int iconSize() const;
    [[nodiscard]] int timeWidth() const;
    [[nodiscard]] int padding(QueueColumn column) const;
    [[nodiscard]] QFont bold() const;

    const Theme &m_theme;
    QueueColumn m_first = QueueColumn::Promise;
    QueueShape m_shape = QueueShape::AllColumns;
    Freshness m_freshness = Freshness::Live;
};

} // namespace ui
