#pragma once

#include "ui/interventions/handovermodel.h"
#include "ui/shared/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

// Paints a hand-over in two lines, a head of a group in one.
class HandOverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HandOverDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QRect &rect, const HandOverCells &cells) const;
    void paintHandOver(QPainter &painter, const QRect &rect, const HandOverCells &cells,
                       const RowTokens &row) const;
    [[nodiscard]] int iconSize() const;

    const Theme &m_theme;
};

// The list of hand-overs; Enter does what the line is there for.
class HandOverView : public QListView
{
    Q_OBJECT

public:
    HandOverView(const Theme &theme, HandOverModel &model, QWidget *parent = nullptr);

    void select(int row);
    void focusLine(); // the one looked at, else the first
    // That of the cell last read; nothing: none is.
    std::optional<MovedColumn> moveColumn(int by);

Q_SIGNALS:
    void columnMoveRequested(int by);
    void chosen(int row);
    void moved();                       // another line is looked at
    void cellRead(const QString &text); // of it, where lists are read by cell

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void readCell(int step);
    void selectSome();
    [[nodiscard]] int firstHandOver() const;

    const Theme &m_theme;
    HandOverModel &m_model;
    qsizetype m_cell = 0;      // of the line looked at, where lists are read by cell
    bool m_isEntering = false; // the focus: the row is told once the list has been
};

} // namespace ui
