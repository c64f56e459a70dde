#include "ui/monitoring/hourmodel.h"

#include "ui/shared/roles.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { From, Total, Answered, Accepted, Lost, Columns };

} // namespace

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
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void HourModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, 0));
}

int HourModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lines.isEmpty() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int HourModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

int HourModel::number(int row, int column) const
{
    if (isSum(row)) {
        int sum = 0;
        for (int each = 0; each < m_lines.size(); ++each)
            sum += number(each, column);
        return sum;
    }
    const auto &hour = m_lines[row].hour;
    switch (column) {
    case Answered:
        return hour.answered;
    case Accepted:
        return hour.accepted;
    case Lost:
        return hour.lost;
    default:
        return totalOf(hour);
    }
}

QVariant HourModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column == From ? Qt::AlignLeft : Qt::AlignRight));
    if (role == SumRole)
        return isSum(index.row());
    if (role == Qt::AccessibleTextRole && column == From && m_style == ReadingStyle::Row)
        return inOneSentence(index.row());
    if (role != Qt::DisplayRole)
        return {};
    if (column == From)
        return isSum(index.row()) ? tr("Total") : m_lines[index.row()].from;
    return number(index.row(), column);
}

QString HourModel::inOneSentence(int row) const
{
    QStringList parts{index(row, From).data().toString()};
    for (int column = Total; column < Columns; ++column)
        parts.append(u"%1 %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                         .arg(number(row, column)));
    return parts.join(u", "_s);
}

QVariant HourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == From ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case Total:
        return tr("Calls");
    case Answered:
        return tr("Answered");
    case Accepted:
        return tr("Callbacks");
    case Lost:
        return tr("Lost");
    default:
        return {};
    }
}

} // namespace ui
