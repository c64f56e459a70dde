#pragma once

#include "core/words/sentences.h"
#include "ui/monitoring/figures.h"
#include "ui/shared/columns.h"
#include "ui/shared/readingstyle.h"

#include <QAbstractTableModel>

namespace ui {

[[nodiscard]] inline int totalOf(const HourFigures &hour)
{
    return hour.answered + hour.accepted + hour.lost;
}

// The numbers of the chart, to be read, with their sums in the last row.
class HourModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit HourModel(QObject *parent = nullptr);

    void show(const QList<HourFigures> &hours, const words::Sentences &sentences);
    void retranslate();
    void setReadingStyle(ReadingStyle style) { m_style = style; }
    void setColumns(const QList<HourColumn> &order); // empty: as delivered
    [[nodiscard]] const ColumnOrder<HourColumn, hourColumns> &columns() const { return m_columns; }
    [[nodiscard]] static QString head(HourColumn column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line
    {
        QString from;
        HourFigures hour;
    };
    [[nodiscard]] bool isSum(int row) const { return row == rowCount() - 1; }
    [[nodiscard]] int number(int row, HourColumn column) const;
    [[nodiscard]] QString from(int row) const;
    [[nodiscard]] QString inOneSentence(int row) const;

    QList<Line> m_lines;
    ReadingStyle m_style = ReadingStyle::Row;
    ColumnOrder<HourColumn, hourColumns> m_columns;
};

} // namespace ui
