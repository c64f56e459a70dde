#pragma once

#include "ui/administration/views.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

class QListWidget;

namespace ui {

// Before it is applied: what is wrong, what changes, what would happen to a call. Ctrl+Return
// applies, Esc leaves.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const ReviewView &view, const QList<Chooser::Entry> &options, const QString &day,
              const QString &time);
    void show(const ReviewView &view); // the same, while it is open: what is asked stays
    using QWidget::show;
    // What would happen now, and with the changes; empty: nothing can be said.
    void showCall(const QString &now, const QString &changed);
    void complainOfCall(const QString &text); // what was asked cannot be read
    void setApplyKey(const QKeySequence &key);
    void focusStart();
    void retranslate();

Q_SIGNALS:
    void findingChosen(int finding);
    void callAsked(const QString &option, const QString &day, const QString &time);
    void applyRequested();
    void left();
    void marked(const QString &text); // to be heard: the focus stays

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const Theme &theme);
    void fill(QListWidget &list, const QStringList &texts);
    void arrange();
    void ask(); // by the person: the answer is heard
    void tellCall();

    const Theme &m_theme;
    ReviewView m_view;
    QKeySequence m_applyKey;
    Card *m_wrong;
    QLabel *m_noneWrong;
    QListWidget *m_findings;
    Card *m_changed;
    QLabel *m_noneChanged;
    QListWidget *m_changes;
    Card *m_others;
    QListWidget *m_cameIn;
    Card *m_call;
    QBoxLayout *m_question;
    QLabel *m_optionTitle;
    Chooser *m_option;
    QLabel *m_dayTitle;
    QLineEdit *m_day;
    QLabel *m_timeTitle;
    QLineEdit *m_time;
    QBoxLayout *m_answers;
    QLabel *m_nowTitle;
    QLabel *m_now;
    QLabel *m_thenTitle;
    QLabel *m_then;
    QBoxLayout *m_buttons;
    KeyButton *m_ask;
    KeyButton *m_apply;
    KeyButton *m_back;
};

} // namespace ui
