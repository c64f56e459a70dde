#pragma once

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <QStringList>

class QListWidget;

namespace ui {

// Rows that one after the other are to be done something about.
struct RowsView
{
    QString title;
    QString text; // what Enter does, or that nothing is missing
    QStringList rows;
    // Days to go to, in words; empty: none that way.
    QString earlier{};
    QString later{};
};

// Lies over the queue: a row for each. Enter chooses one, Alt+Left and Alt+Right go to another day
// where there is one, Esc goes back.
class RowsPanel : public Card
{
    Q_OBJECT

public:
    // Parts are named after it: "notCopied" has "notCopiedRows".
    RowsPanel(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void open(const RowsView &view); // the focus goes to it
    void show(const RowsView &view); // what is looked at stays, where it still is
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    void chosen(int row);
    void earlierRequested();
    void laterRequested();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool goToDay(const QKeyEvent &event); // false: it means no day
    void showDay(KeyButton &button, const QString &day, const QKeySequence &key);

    QLabel *m_text;
    QListWidget *m_rows;
    KeyButton *m_earlier;
    KeyButton *m_later;
    KeyButton *m_back;
};

} // namespace ui
