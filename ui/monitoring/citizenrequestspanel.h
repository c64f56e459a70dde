#pragma once

#include "ui/shared/card.h"
#include "ui/shared/chooser.h"
#include "ui/shared/keybutton.h"

#include <QDate>

class QLineEdit;
class QListWidget;

namespace ui {

// What citizens asked about their own data. Rows are known by the number of their protocol; whose
// request it is, is typed when it is dealt with, and kept nowhere.
struct CitizenRequestsView
{
    struct Row
    {
        qint64 id = 0;
        QString reference;
        QString kind; // "export", "rectify", "erase"
        QString text;
        bool isAnswered = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> rows;   // who waits first
    qint64 chosen = 0; // the one to stand on; 0: as before, or the first
    QList<Chooser::Entry> kinds;
    QDate today;
};

// Requests of citizens: those that wait, what is done about the chosen one, and a new one. What
// cannot be undone is done only by its button.
class CitizenRequestsPanel : public Card
{
    Q_OBJECT

public:
    explicit CitizenRequestsPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const CitizenRequestsView &view);
    void show(const CitizenRequestsView &view); // the same, while it is open: what is typed stays
    using Card::show;
    void showDone(const QString &text); // whose it was is typed anew for the next
    void complain(const QString &text); // of whom it was about: the focus goes there
    void complainOfNew(const QString &text);
    void retranslate();

Q_SIGNALS:
    void noted(const QString &reference, const QString &kind, const QDate &receivedOn);
    // `who`: a number or a tax code, as it is to be searched; `correct`: of a correction.
    void doRequested(const ui::CitizenRequestsView::Row &row, const QString &who,
                     const QString &correct);
    void answerRequested(const ui::CitizenRequestsView::Row &row, bool isAnswered);
    void marked(const QString &text); // to be heard: the focus stays
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const Theme &theme);
    void connectParts();
    void fillRows();
    void showChosen();
    [[nodiscard]] const CitizenRequestsView::Row *chosen() const;
    void doByEnter();
    void doChosen();
    void answerChosen();
    void note();
    void complainAt(QWidget &field, const QString &text);

    CitizenRequestsView m_view;
    QLabel *m_none;
    QListWidget *m_rows;
    QWidget *m_chosen; // what is done about it
    QLabel *m_whoTitle;
    QLineEdit *m_who;
    QLabel *m_correctTitle;
    QLineEdit *m_correct;
    KeyButton *m_do;
    KeyButton *m_answered;
    QLabel *m_done;
    QLabel *m_newTitle;
    QLabel *m_kindTitle;
    Chooser *m_kind;
    QLabel *m_referenceTitle;
    QLineEdit *m_reference;
    QLabel *m_receivedTitle;
    QLineEdit *m_received;
    QLabel *m_problem;
    KeyButton *m_note;
    KeyButton *m_back;
};

} // namespace ui
