#pragma once

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <QStringList>

class QListWidget;

namespace ui {

// What a figure means and what is behind it, or what a day that is to be closed leaves open.
struct ReadView
{
    QString title;
    QString text;
    QStringList rows;  // read one by one
    QStringList codes; // of the rows that lead further; none: they do not
    QString action;    // of its button; empty: there is nothing to do here
};

// Lies over the figures: a few sentences, then rows to go through. Enter on a row goes further, Esc
// back.
class ReadPanel : public Card
{
    Q_OBJECT

public:
    explicit ReadPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const ReadView &view);
    void show(const ReadView &view); // the row that is looked at stays
    using Card::show;
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &code);
    void actionRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ReadView m_view;
    QLabel *m_text;
    QListWidget *m_rows;
    KeyButton *m_action;
    KeyButton *m_back;
};

} // namespace ui
