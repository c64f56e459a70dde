#pragma once

#include "core/desk/sight.h"
#include "core/words/sentences.h"
#include "ui/call/callplace.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace desk {

// What the window shows of what is in hand: pure, from the sight to the words.
class Views
{
    Q_DECLARE_TR_FUNCTIONS(desk::Views)

public:
    Views(const Sight &sight, const words::Sentences &sentences)
        : m_sight(sight), m_sentences(sentences)
    {
    }

    [[nodiscard]] ui::HeaderView header(bool isConnected) const;
    [[nodiscard]] ui::StripView strip(const Situation &situation, Form form) const;
    // What is wrong and what still works; `key` is the telephone's.
    [[nodiscard]] std::optional<ui::TroubleView> trouble(bool isLost, const QString &key) const;
    [[nodiscard]] std::optional<ui::TroubleView> accountTrouble(const QString &key) const;
    [[nodiscard]] ui::CallView sheet(const Situation &situation) const;
    [[nodiscard]] QList<std::pair<ui::Act, QString>> keys(const Situation &situation,
                                                          ui::Place place) const;
    // In brief: what is said in passing; whole: with the number, the times and the first of the queue.
    enum class Extent { Brief, Whole };
    [[nodiscard]] words::Sentence status(const Situation &situation, Form form,
                                         Extent extent = Extent::Brief) const;
    [[nodiscard]] words::Party party(const Situation &situation) const;
    [[nodiscard]] static QString text(Step step);
    [[nodiscard]] static QString text(StepBack step);
    [[nodiscard]] static QString duty(offices::Role role);
    [[nodiscard]] QString windowText() const;

private:
    [[nodiscard]] calendar::Opening opening() const;
    [[nodiscard]] QList<ui::Fact> facts(const Situation &situation) const;
    [[nodiscard]] QList<ui::Fact> idleFacts() const;
    [[nodiscard]] QList<ui::Fact> ringFacts(const calls::Call &call) const;
    [[nodiscard]] QList<ui::Fact> lineFacts(const Situation &situation) const;
    [[nodiscard]] words::Sentence dialling(const Situation &situation,
                                           const calls::Callback &callback) const;
    [[nodiscard]] QString heldFor(const Situation &situation) const;
    [[nodiscard]] QString consultFact(const Situation &situation) const;
    [[nodiscard]] QList<ui::Fact> handOverFacts(const Situation &situation) const;
    [[nodiscard]] QString numberOf(const Situation &situation) const;
    [[nodiscard]] QString shownNumber(const QString &number) const;
    [[nodiscard]] bool isDialledByHand(const Situation &situation) const;
    [[nodiscard]] QString optionLabel(const QString &option) const;
    [[nodiscard]] QString officeName(const QString &code) const;
    [[nodiscard]] QDateTime lineSince(const Situation &situation) const;
    [[nodiscard]] static QString clockOf(qint64 seconds); // "03:42"

    const Sight &m_sight;
    const words::Sentences &m_sentences;
};

} // namespace desk
