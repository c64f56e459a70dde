#pragma once

#include "core/base/clock.h"
#include "core/offices/directorate.h"
#include "core/words/sentences.h"
#include "ui/call/choicelist.h"
#include "ui/shared/card.h"
#include "ui/shared/chooser.h"
#include "ui/shared/keybutton.h"

namespace ui {

// Where the citizen goes and how the conversation ended. A topic proposes who is normally competent;
// a number out of a letter finds who has the case.
class OutcomePanel : public Card
{
    Q_OBJECT

public:
    OutcomePanel(const Theme &theme, const base::Clock &clock, QWidget *parent = nullptr);

    void show(const offices::Directorate &directorate, const words::Sentences &sentences);
    using Card::show;
    void setTopics(const QStringList &topics);
    void offer(bool isAttempt, bool isDirect);
    struct Chosen
    {
        QString outcome;
        QString attempt;
        QString intervention;
    };
    void choose(const Chosen &chosen);
    [[nodiscard]] Chosen chosen() const;
    [[nodiscard]] bool isAttempt() const { return m_isAttempt; }
    void showState(const QString &text, bool isReady);
    void openTransfer();
    // As typed, of whoever is being put through; empty: no case.
    [[nodiscard]] QString caseNumber() const { return m_case; }
    void forgetCase();
    void focusOutcome();
    void retranslate();

Q_SIGNALS:
    void edited();
    // An office's code, "tel:" and a number, or "refer:" and a directorate.
    void transferRequested(const QString &whom);
    void consultRequested(const QString &whom);
    void marked(const QString &text);
    void rowMarked(const words::Sentence &row);
    void left();

private:
    // Whom a topic proposes, and what stands beside: open or not, desk, substitute, parts.
    struct Proposal
    {
        QString name;
        QString state;
    };
    [[nodiscard]] Proposal proposalOf(const offices::Topic &topic) const;
    [[nodiscard]] words::OfficeRow rowOf(const offices::Office &office) const;
    [[nodiscard]] Chooser::Entry entryOf(const QString &code, const words::OfficeRow &row) const;
    [[nodiscard]] QList<Chooser::Entry> partsOf(const offices::Topic &topic,
                                                const QString &typed) const;
    void fillOffices();
    [[nodiscard]] QList<Chooser::Entry> found(const QString &typed, Chooser::Hits hits) const;
    [[nodiscard]] QString chosenOffice(const QString &code);
    [[nodiscard]] QString externalOf(const offices::Topic &topic) const;
    void fillOutcomes();
    void showOutcomes();

    const Theme &m_theme;
    offices::Directorate m_directorate;
    const words::Sentences *m_sentences = nullptr;
    QStringList m_topics;
    bool m_isAttempt = false;
    bool m_isDirect = false;
    const base::Clock &m_clock;
    QString m_case;
    QLabel *m_rule;
    QLabel *m_officeTitle;
    QLabel *m_office;
    QLabel *m_officeState;
    Chooser *m_transfer;
    QLabel *m_attemptTitle;
    ChoiceList *m_attempt;
    QLabel *m_outcomeTitle;
    ChoiceList *m_outcome;
    QLabel *m_interventionTitle;
    ChoiceList *m_intervention;
    QLabel *m_state;
};

} // namespace ui
