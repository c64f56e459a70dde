#pragma once

#include "ui/shared/keybutton.h"
#include "ui/shared/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPlainTextEdit;

namespace ui {

struct EmergencyView
{
    QString state;   // "example text, not in force"; empty: in force
    QString numbers; // "112 · internal 0461 234"
    QString text;
};

// What to do when somebody threatens or is in danger. It lies over any place, below the strip, and
// touches nothing beneath; Esc goes back to where one was, and it goes away when the focus leaves it.
class EmergencySheet : public QFrame
{
    Q_OBJECT

public:
    EmergencySheet(const Theme &theme, QWidget &over); // its parent

    void show(const EmergencyView &view);
    using QFrame::show;
    void open();
    void place(const QRect &within);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void close();
    void watchFocus(QWidget *now);
    void arrange();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_numbers;
    QPlainTextEdit *m_text;
    KeyButton *m_back;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace ui
