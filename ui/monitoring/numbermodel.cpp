#include "ui/monitoring/numbermodel.h"

#include "ui/shared/roles.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QVariant alignment(int column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace

// Another period has other rows; the same one, in another language, has not.
void NumberModel::show(const QStringList &heads, const QStringList &spoken, const QList<Row> &rows)
{
    const bool isOther = rows.size() != m_rows.size() || heads.size() != m_heads.size();
    if (isOther)
        beginResetModel();
    m_heads = heads;
    m_spoken = spoken;
    m_rows = rows;
    if (isOther)
        return endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NumberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NumberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant NumberModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[index.column()];
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == 0 && m_style == ReadingStyle::Row)
            return inOneSentence(row);
        return {};
    case SumRole:
        return row.isSum;
    default:
        return {};
    }
}

QString NumberModel::inOneSentence(const Row &row) const
{
    QStringList parts{row.cells.constFirst()};
    for (qsizetype column = 1; column < row.cells.size(); ++column)
        parts.append(u"%1 %2"_s.arg(m_spoken[column], row.cells[column]));
    return parts.join(u", "_s);
}

QVariant NumberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_heads[section];
    if (role == Qt::AccessibleTextRole)
        return m_spoken[section];
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

} // namespace ui
