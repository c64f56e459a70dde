#pragma once

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <QKeySequence>

namespace ui {

// What stands above the rows: whom one would be given, or why nobody.
struct NextView
{
    QString number; // empty: nobody
    QString what;   // "third call"
    QString where;  // option, office, request code
    QString why;    // nobody can be taken: the reason
    bool isPossible = false;
    friend bool operator==(const NextView &, const NextView &) = default;
};

// The next callback and the one filled button of the queue. With large text it is the button alone.
class NextPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NextPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const NextView &view);
    using QWidget::show;
    void setKey(const QKeySequence &key);
    void retranslate();

Q_SIGNALS:
    void asked();

private:
    void arrange();
    void fill();

    const Theme &m_theme;
    NextView m_view;
    QKeySequence m_key;
    Card *m_card;
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_what;
    QLabel *m_where;
    QLabel *m_why;
    KeyButton *m_button;
};

} // namespace ui
