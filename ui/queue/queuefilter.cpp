#include "ui/queue/queuefilter.h"

#include "ui/shared/roles.h"

#include <tuple>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

auto orderOf(const calls::Callback &callback)
{
    return std::make_tuple(callback.promise, callback.firstRingAt, callback.id.value());
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const auto character : text) {
        if (character.isDigit())
            digits.append(character);
        else if (!character.isSpace() && character != u'+')
            return {};
    }
    return digits;
}

} // namespace

QueueFilter::QueueFilter(QueueModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    // What a passing second changes moves no row and hides none.
    setSortRole(QueueModel::OrderRole);
    setFilterRole(QueueModel::SearchRole);
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void QueueFilter::search(const QString &text)
{
    m_sought = text.simplified();
    invalidateFilter();
}

void QueueFilter::setReadingStyle(ReadingStyle style)
{
    m_style = style;
}

const calls::Callback &QueueFilter::callback(int row) const
{
    return m_model.callback(mapToSource(index(row, 0)).row());
}

std::optional<int> QueueFilter::rowOf(base::CallbackId callback) const
{
    const auto row = m_model.rowOf(callback);
    if (!row)
        return std::nullopt;
    const auto mapped = mapFromSource(m_model.index(*row, 0));
    return mapped.isValid() ? std::optional(mapped.row()) : std::nullopt;
}

words::Sentence QueueFilter::inOneSentence(int row) const
{
    const auto &wording = m_model.wording();
    if (!wording.sentences())
        return {};
    const auto callback = QueueWording::asShown(this->callback(row));
    return wording.sentences()->queueRow(callback, wording.officeName(callback.office), row + 1,
                                         rowCount(), m_model.now());
}

words::Sentence QueueFilter::inFull(int row) const
{
    const auto &wording = m_model.wording();
    if (!wording.sentences())
        return {};
    const auto callback = QueueWording::asShown(this->callback(row));
    return wording.sentences()->queueRowInFull(callback, wording.officeName(callback.office),
                                               row + 1, rowCount(), m_model.now());
}

QVariant QueueFilter::data(const QModelIndex &index, int role) const
{
    const bool isByRow = m_style == ReadingStyle::Row && m_columnRead == 0 && index.isValid();
    const bool isWholeRow = isByRow && index.column() == 0;
    if (isWholeRow && role == Qt::AccessibleTextRole)
        return inOneSentence(index.row()).speech;
    if (isByRow && role == Qt::AccessibleTextRole)
        return u" "_s; // for nothing at all Qt would take what is displayed
    if (isWholeRow && role == DiscreetTextRole)
        return inOneSentence(index.row()).discreet;
    return QSortFilterProxyModel::data(index, role);
}

bool QueueFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_sought.isEmpty())
        return true;
    const auto text = m_model.index(row, 0).data(QueueModel::SearchRole).toString();
    if (text.contains(m_sought, Qt::CaseInsensitive))
        return true;
    const auto digits = digitsOf(m_sought);
    return !digits.isEmpty() && m_model.callback(row).number.contains(digits);
}

bool QueueFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return orderOf(m_model.callback(left.row())) < orderOf(m_model.callback(right.row()));
}

} // namespace ui
