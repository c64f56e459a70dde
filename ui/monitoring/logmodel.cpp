#include "ui/monitoring/logmodel.h"

#include "core/dailylog/table.h"

namespace ui {

using namespace Qt::StringLiterals;

void LogModel::show(const dailylog::DailyLog &log, const words::Words &words)
{
    beginResetModel();
    m_withheld = words.logText("withheld");
    m_heads.clear();
    m_rows.clear();
    for (const auto &column : dailylog::columns()) {
        if (!column.isOfDay)
            m_heads.append(words.logText(column.head));
    }
    for (const auto &row : log.rows) {
        QStringList cells;
        for (const auto &column : dailylog::columns()) {
            if (!column.isOfDay)
                cells.append(dailylog::shownText(column.cell(log, row, words), log, words));
        }
        m_rows.append(cells);
    }
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row[index.column()];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::AccessibleTextRole && index.column() == 0 && m_style == ReadingStyle::Row)
        return inOneSentence(row);
    return {};
}

// What is empty or withheld is not heard (why it is stands above the table); each thing after the
// name of its column.
QString LogModel::inOneSentence(const QStringList &row) const
{
    QStringList parts;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (!row[column].isEmpty() && row[column] != m_withheld)
            parts.append(u"%1 %2"_s.arg(m_heads[column], row[column]));
    }
    return parts.join(u", "_s);
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == 0 ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
}

} // namespace ui
