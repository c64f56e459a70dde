#include "ui/monitoring/hourmodel.h"

#include "ui/shared/roles.h"

namespace ui {

using namespace Qt::StringLiterals;

HourModel::HourModel(QObject *parent) : QAbstractTableModel(parent)
{
}

// The half hours of a day are the same all day: only another day's come anew.
void HourModel::show(const QList<HourFigures> &hours, const words::Sentences &sentences)
{
    const bool isOtherLength = hours.size() != m_lines.size();
    if (isOtherLength)
        beginResetModel();
    m_lines.clear();
    for (const auto &hour : hours)
        m_lines.append({sentences.time(hour.from, hour.from), hour});
    if (isOtherLength)
        endResetModel();
    else if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, hourColumns - 1));
}

void HourModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, hourColumns - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, hourColumns - 1));
}

int HourModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lines.isEmpty() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int HourModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hourColumns;
}

int HourModel::number(int row, HourColumn column) const
{
    if (isSum(row)) {
        int sum = 0;
        for (int each = 0; each < m_lines.size(); ++each)
            sum += number(each, column);
        return sum;
    }
    const auto &hour = m_lines[row].hour;
    switch (column) {
    case HourColumn::Answered:
        return hour.answered;
    case HourColumn::Accepted:
        return hour.accepted;
    case HourColumn::Lost:
        return hour.lost;
    case HourColumn::From:
    case HourColumn::Total:
        return totalOf(hour);
    }
    Q_UNREACHABLE();
}

QVariant HourModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = m_columns.at(index.column());
    const bool isFrom = column == HourColumn::From;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isFrom ? Qt::AlignLeft : Qt::AlignRight));
    if (role == SumRole)
        return isSum(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == 0 && m_style == ReadingStyle::Row)
        return inOneSentence(index.row());
    if (role != Qt::DisplayRole)
        return {};
    if (isFrom)
        return from(index.row());
    return number(index.row(), column);
}

QString HourModel::from(int row) const
{
    return isSum(row) ? tr("Total") : m_lines[row].from;
}

QString HourModel::inOneSentence(int row) const
{
    QStringList parts;
    for (const auto column : m_columns.all())
        parts.append(column == HourColumn::From
                         ? from(row)
                         : u"%1 %2"_s.arg(head(column)).arg(number(row, column)));
    return parts.join(u", "_s);
}

// Whoever stands in a cell goes with it.
void HourModel::setColumns(const QList<HourColumn> &order)
{
    const auto before = m_columns;
    auto wanted = m_columns;
    wanted.set(order);
    if (wanted.all() == before.all())
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_columns = wanted;
    const auto was = persistentIndexList();
    QModelIndexList now;
    for (const auto &index : was)
        now.append(this->index(index.row(), m_columns.placeOf(before.at(index.column()))));
    changePersistentIndexList(was, now);
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, hourColumns - 1);
}

QVariant HourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= hourColumns)
        return {};
    const auto column = m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column == HourColumn::From ? Qt::AlignLeft : Qt::AlignRight));
    return role == Qt::DisplayRole ? head(column) : QVariant();
}

QString HourModel::head(HourColumn column)
{
    switch (column) {
    case HourColumn::From:
        return tr("From");
    case HourColumn::Total:
        return tr("Calls");
    case HourColumn::Answered:
        return tr("Answered");
    case HourColumn::Accepted:
        return tr("Callbacks");
    case HourColumn::Lost:
        return tr("Lost");
    }
    Q_UNREACHABLE();
}

} // namespace ui
