#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/actions.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

// F1: what can be done here and its key. It lies over the window, asks nothing of anybody and
// goes away when the focus leaves it.
class ActionList : public QFrame
{
    Q_OBJECT

public:
    ActionList(const Theme &theme, Actions &actions, QWidget &over); // its parent

    void open();
    void place(const QRect &within);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void close();
    void fill();
    void perform();
    [[nodiscard]] bool handleInField(int key);
    [[nodiscard]] bool handleInList(const QKeyEvent &event);
    void watchFocus(QWidget *now);
    void arrange();

    const Theme &m_theme;
    Actions &m_actions;
    QLabel *m_title;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_none;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace ui
