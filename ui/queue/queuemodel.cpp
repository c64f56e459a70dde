#include "ui/queue/queuemodel.h"

namespace ui {

using namespace Qt::StringLiterals;

Qt::Alignment alignmentOf(QueueColumn column)
{
    const bool isQuantity = column == QueueColumn::Waiting || column == QueueColumn::Request;
    return Qt::AlignVCenter | (isQuantity ? Qt::AlignRight : Qt::AlignLeft);
}

QueueModel::QueueModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void QueueModel::show(const offices::Directorate &directorate, const words::Sentences &sentences,
                      const QDateTime &now)
{
    m_now = now;
    m_wording.set(directorate, sentences);
    retranslate();
}

void QueueModel::show(const board::Difference<calls::Callback> &difference, const QDateTime &now)
{
    m_now = now;
    remove(difference.removed);
    change(difference.changed);
    insert(difference.inserted);
}

void QueueModel::insert(const QList<calls::Callback> &callbacks)
{
    if (callbacks.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(callbacks.size()) - 1);
    for (const auto &callback : callbacks)
        m_rows.append({callback, cellsOf(callback, false)});
    endInsertRows();
}

void QueueModel::remove(const QList<calls::Callback> &callbacks)
{
    for (const auto &callback : callbacks) {
        const auto row = rowOf(callback.id);
        if (!row)
            continue;
        beginRemoveRows({}, *row, *row);
        m_rows.removeAt(*row);
        endRemoveRows();
    }
}

// What was asked for is answered by the row that comes.
void QueueModel::change(const QList<calls::Callback> &callbacks)
{
    for (const auto &callback : callbacks) {
        const auto row = rowOf(callback.id);
        if (!row)
            continue;
        m_rows[*row] = {callback, cellsOf(callback, false)};
        Q_EMIT dataChanged(index(*row, 0), index(*row, queueColumns - 1));
    }
}

void QueueModel::setPending(base::CallbackId callback, bool isPending)
{
    const auto row = rowOf(callback);
    if (!row || m_rows[*row].cells.isPending == isPending)
        return;
    m_rows[*row].cells = cellsOf(m_rows[*row].callback, isPending);
    Q_EMIT dataChanged(index(*row, 0), index(*row, queueColumns - 1), {Qt::DisplayRole, CellsRole});
}

void QueueModel::tick(const QDateTime &now)
{
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        const auto before = m_rows[row].cells;
        m_rows[row].cells = cellsOf(m_rows[row].callback, before.isPending);
        if (m_rows[row].cells != before)
            tellDifference(row, before);
    }
}

void QueueModel::tellDifference(int row, const QueueCells &before)
{
    const auto &cells = m_rows[row].cells;
    for (int column = 0; column < queueColumns; ++column) {
        const auto which = static_cast<QueueColumn>(column);
        const bool isMarked = which == QueueColumn::Promise && cells.urgency != before.urgency;
        if (isMarked || cells.text(which) != before.text(which))
            Q_EMIT dataChanged(index(row, m_columns.placeOf(which)),
                               index(row, m_columns.placeOf(which)), {Qt::DisplayRole, CellsRole});
    }
}

void QueueModel::retranslate()
{
    for (auto &row : m_rows)
        row.cells = cellsOf(row.callback, row.cells.isPending);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, queueColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, queueColumns - 1);
}

// Whoever stands in a cell goes with it.
void QueueModel::setColumns(const QList<QueueColumn> &order)
{
    const auto before = m_columns;
    auto wanted = m_columns;
    wanted.set(order);
    if (wanted.all() == before.all())
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_columns = wanted;
    const auto from = persistentIndexList();
    QModelIndexList to;
    for (const auto &index : from)
        to.append(this->index(index.row(), m_columns.placeOf(before.at(index.column()))));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, queueColumns - 1);
}

QueueCells QueueModel::cellsOf(const calls::Callback &callback, bool isPending) const
{
    auto cells = m_wording.cells(callback, m_now);
    cells.isPending = isPending;
    if (isPending)
        cells.mark = tr("being taken");
    return cells;
}

std::optional<int> QueueModel::rowOf(base::CallbackId callback) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].callback.id == callback)
            return row;
    }
    return std::nullopt;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : queueColumns;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &[callback, cells] = m_rows[index.row()];
    const auto column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(column);
    case Qt::AccessibleTextRole:
        return m_wording.spoken(callback, cells, column, m_now);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case CellsRole:
        return QVariant::fromValue(cells);
    case ColumnRole:
        return static_cast<int>(column);
    case IdRole:
        return callback.id.value();
    case SearchRole:
        return QStringList{callback.number, cells.office, cells.option, cells.request}.join(u'\n');
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= queueColumns)
        return {};
    const auto column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return QueueWording::head(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    return {};
}

} // namespace ui
