#pragma once

#include "core/dailylog/dailylog.h"
#include "core/words/words.h"
#include "ui/shared/readingstyle.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ui {

// The rows of a day's log as they are printed, in the columns of its files.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const dailylog::DailyLog &log, const words::Words &words);
    void setReadingStyle(ReadingStyle style) { m_style = style; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString inOneSentence(const QStringList &row) const;

    QStringList m_heads;
    QString m_withheld; // the cell that says so
    QList<QStringList> m_rows;
    ReadingStyle m_style = ReadingStyle::Row;
};

} // namespace ui
