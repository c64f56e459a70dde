#pragma once

#include "ui/shared/theme.h"

#include <QTableView>

namespace ui {

// Numbers to be read row by row, as high as all of them; a row of sums may be the last.
class NumberTable : public QTableView
{
    Q_OBJECT

public:
    NumberTable(const Theme &theme, QAbstractItemModel &model, const QString &name,
                QWidget *parent = nullptr);

    [[nodiscard]] int wholeHeight() const; // without scrolling
    [[nodiscard]] int wholeWidth() const;
    void setLabelColumn(int column); // what a row is about; the numbers share the room beside it

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void arrange();
    [[nodiscard]] int leastRow() const;
    [[nodiscard]] int neededWidth(int column) const;

    const Theme &m_theme;
    QAbstractItemModel &m_model;
    int m_labelColumn = 0;
};

} // namespace ui
