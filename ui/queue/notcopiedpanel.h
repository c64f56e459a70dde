#pragma once

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <QStringList>

class QListWidget;

namespace ui {

// What the other procedure does not have yet.
struct NotCopiedView
{
    QString title;
    QString text; // what Enter does, or that nothing is missing
    QStringList rows;
};

// Lies over the queue: a row for each record. Enter copies one, Esc goes back.
class NotCopiedPanel : public Card
{
    Q_OBJECT

public:
    explicit NotCopiedPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const NotCopiedView &view); // the focus goes to it
    void show(const NotCopiedView &view); // what is looked at stays, where it still is
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    void chosen(int row);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();

    QLabel *m_text;
    QListWidget *m_rows;
    KeyButton *m_back;
};

} // namespace ui
