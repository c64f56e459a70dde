#pragma once

#include "ui/shared/readingstyle.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ui {

// A small table: what a row is about, then its numbers, each below its head.
class NumberModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Row
    {
        QStringList cells;  // as many as there are heads
        bool isSum = false; // of those above
    };
    // `spoken`: the heads as a row that is read as one sentence has them.
    void show(const QStringList &heads, const QStringList &spoken, const QList<Row> &rows);
    void setReadingStyle(ReadingStyle style) { m_style = style; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString inOneSentence(const Row &row) const;

    QStringList m_heads;
    QStringList m_spoken;
    QList<Row> m_rows;
    ReadingStyle m_style = ReadingStyle::Row;
};

} // namespace ui
