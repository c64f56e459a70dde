#pragma once

#include "core/board/board.h"
#include "ui/queue/queuecells.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

// The open callbacks, in no order. Rows come and go one by one, so that whoever looks at one keeps
// looking at it.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellsRole = Qt::UserRole, IdRole, SearchRole, OrderRole, ColumnRole };

    explicit QueueModel(QObject *parent = nullptr);

    void show(const offices::Directorate &directorate, const words::Sentences &sentences,
              const QDateTime &now);
    void show(const board::Difference<calls::Callback> &difference, const QDateTime &now);
    void setPending(base::CallbackId callback, bool isPending);
    // Tells only what reads differently now.
    void tick(const QDateTime &now);
    void retranslate();
    void setColumns(const QList<QueueColumn> &order); // empty: as delivered
    [[nodiscard]] const ColumnOrder<QueueColumn, queueColumns> &columns() const
    {
        return m_columns;
    }

    [[nodiscard]] const calls::Callback &callback(int row) const { return m_rows[row].callback; }
    [[nodiscard]] const QueueCells &cells(int row) const { return m_rows[row].cells; }
    [[nodiscard]] std::optional<int> rowOf(base::CallbackId callback) const;
    [[nodiscard]] const QueueWording &wording() const { return m_wording; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        calls::Callback callback;
        QueueCells cells;
    };
    void insert(const QList<calls::Callback> &callbacks);
    void remove(const QList<calls::Callback> &callbacks);
    void change(const QList<calls::Callback> &callbacks);
    [[nodiscard]] QueueCells cellsOf(const calls::Callback &callback, bool isPending) const;
    void tellDifference(int row, const QueueCells &before);

    QueueWording m_wording;
    QDateTime m_now;
    ColumnOrder<QueueColumn, queueColumns> m_columns;
    QList<Row> m_rows;
};

[[nodiscard]] Qt::Alignment alignmentOf(QueueColumn column);

} // namespace ui
