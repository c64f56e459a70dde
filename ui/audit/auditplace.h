#pragma once

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <QStringList>

class QLineEdit;
class QListWidget;

namespace ui {

// What was read: a sentence, then rows to go through.
struct AuditAnswer
{
    QString title;
    QString text;
    QStringList rows;
};

// The place of whoever audits: what there is to read, of which day, and what was read. Nothing in it
// changes anything. Enter reads; Esc goes back to the choice.
class AuditPlace : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPlace(const Theme &theme, QWidget *parent = nullptr);

    // `state`: until when the person reads, and that it is recorded; `readings` in the order in which
    // readRequested() counts them.
    void show(const QString &state, const QStringList &readings);
    using QWidget::show;
    void open(const AuditAnswer &answer); // the focus goes to it
    void show(const AuditAnswer &answer); // the same in other words
    void complain(const QString &text);   // of the day: the focus goes there
    void focusChoice();

Q_SIGNALS:
    void readRequested(int reading, const QString &day); // as it is typed
    void marked(const QString &text);                    // to be heard: the focus stays

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void dress();
    void retranslate();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_state;
    Card *m_choiceCard;
    QListWidget *m_choice;
    QLabel *m_dayTitle;
    QLineEdit *m_day;
    QLabel *m_problem;
    KeyButton *m_read;
    Card *m_answerCard;
    QLabel *m_text;
    QListWidget *m_rows;
};

} // namespace ui
