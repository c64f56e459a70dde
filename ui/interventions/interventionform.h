#pragma once

#include "core/desk/drafts.h"
#include "ui/interventions/outcomechoice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace ui {

// What came of a hand-over: one of four outcomes and a note.
class InterventionForm : public QWidget
{
    Q_OBJECT

public:
    explicit InterventionForm(const Theme &theme, QWidget *parent = nullptr);

    void show(const desk::InterventionDraft &draft);
    using QWidget::show;
    [[nodiscard]] desk::InterventionDraft draft() const;
    void setKept(const QString &text);
    void focusNote();
    void focusOutcome();
    void retranslate();
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();

private:
    void addChoices();
    void arrangeChoices();
    void choose(const QString &outcome);
    [[nodiscard]] OutcomeChoice *chosen() const;

    const Theme &m_theme;
    QLabel *m_title;
    QWidget *m_choices;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    QLabel *m_noteTitle;
    QLabel *m_kept;
    QPlainTextEdit *m_note;
    bool m_isTold = false; // set by the program, not by the person
};

} // namespace ui
