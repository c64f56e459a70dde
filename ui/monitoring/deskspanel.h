#pragma once

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <QLineEdit>
#include <QListWidget>

namespace ui {

// Which desk of each office answers today: a desk or an extension, never who sits there.
struct DesksView
{
    struct Row
    {
        QString office; // code
        QString text;   // "Rimborsi · la postazione 2"
        QString desk;   // as it is typed; empty: none is named
    };
    QList<Row> rows;
};

// Enter on an office goes to its desk, Enter there names it for today; left empty, it is again the
// one of the office's duties.
class DesksPanel : public Card
{
    Q_OBJECT

public:
    explicit DesksPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const DesksView &view);
    void show(const DesksView &view); // the same, while it is open: what is typed stays
    using Card::show;
    void finish(); // it is done: back to the offices
    void retranslate();

Q_SIGNALS:
    void deskRequested(const QString &office, const QString &desk);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showDesk();
    void editDesk();
    void request();

    DesksView m_view;
    QListWidget *m_rows;
    QLabel *m_deskTitle;
    QLineEdit *m_desk;
    QLabel *m_hint;
    KeyButton *m_set;
    KeyButton *m_back;
};

} // namespace ui
