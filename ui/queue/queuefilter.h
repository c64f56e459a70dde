#pragma once

#include "ui/queue/queuemodel.h"
#include "ui/shared/readingstyle.h"

#include <QSortFilterProxyModel>

namespace ui {

// The queue as it is read: the smallest promise first, and only what is searched for.
class QueueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit QueueFilter(QueueModel &model, QObject *parent = nullptr);

    // Digits of the number, office, menu option or request code.
    void search(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_sought.isEmpty(); }
    void setReadingStyle(ReadingStyle style);
    // Where in its row the person is. At the head of it the row is one sentence, and that is all:
    // Orca reads every cell of a row that it comes to.
    void setColumnRead(int column) { m_columnRead = column; }

    void setColumns(const QList<QueueColumn> &order) { m_model.setColumns(order); }
    [[nodiscard]] const ColumnOrder<QueueColumn, queueColumns> &columns() const
    {
        return m_model.columns();
    }

    [[nodiscard]] const calls::Callback &callback(int row) const;
    [[nodiscard]] std::optional<int> rowOf(base::CallbackId callback) const;
    [[nodiscard]] words::Sentence inFull(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] words::Sentence inOneSentence(int row) const;

    QueueModel &m_model;
    ReadingStyle m_style = ReadingStyle::Row;
    int m_columnRead = 0;
    QString m_sought;
};

} // namespace ui
