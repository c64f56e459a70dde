#pragma once

#include "core/base/clock.h"
#include "core/calls/rows.h"
#include "core/offices/directorate.h"
#include "core/ports/commands.h"
#include "core/words/sentences.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

// What happened before with this number; shown only to whom it concerns.
struct Contact
{
    QString day; // "12 nov"
    QString topic;
    QString outcome;     // in words
    bool isOpen = false; // a hand-over nobody has written an intervention for
};

// What may be changed of the callback in hand.
struct RequestView
{
    base::CallbackId callback;
    QString number; // E.164
    calls::DayPart preferred = calls::DayPart::Any;
    QString language; // ISO 639; empty: not known
    bool maySplit = false;
};

// The head of the call sheet.
struct CallView
{
    QString title;          // "040 675 4037", "Numero nascosto"
    QString request;        // request code to say to the citizen; may be empty
    QStringList trail;      // how it came: option, rings, attempts
    QString warning;        // "Questa chiamata chiude la richiamata aperta"; may be empty
    bool isAttempt = false; // outcomes of an attempt are offered too
    bool isDialled = false; // of a callback: whoever answers may be somebody else
    std::optional<RequestView> wishes; // of a callback
    bool isDirect = false; // it reached an internal office: what the office did is offered too
};

// Chiamata: the sheet of one conversation.
class CallPlace : public QWidget
{
    Q_OBJECT

public:
    CallPlace(const Theme &theme, const base::Clock &clock, QWidget *parent = nullptr);
    ~CallPlace() override;

    void show(const offices::Directorate &directorate, const words::Sentences &sentences);
    // A sheet with what was written of it; what was typed before is the caller's to keep.
    // What is chosen beside the record: how the attempt went, what the office did.
    struct Choices
    {
        QString attempt;
        QString intervention;
    };
    void open(const CallView &view, const ports::ConversationRecord &record,
              const Choices &choices);
    void show(const CallView &view); // news about the sheet that is open; edits stay
    using QWidget::show;
    void show(const QList<Contact> &contacts);
    void close();
    [[nodiscard]] bool isOpen() const;
    // Folded parts included: nothing that was written is lost by not being shown.
    [[nodiscard]] ports::ConversationRecord record() const;
    // Empty where nothing was chosen, or nothing is offered.
    [[nodiscard]] Choices choices() const;
    // Who speaks may be told what it is about; not somebody else who answered an attempt.
    [[nodiscard]] bool isEntitled() const;
    // Another attempt begins: nobody speaks yet, and what was written of the matter is folded until
    // somebody does who may know.
    void forgetSpeaker();
    void presetAttemptOutcome(const QString &outcome);
    void presetOutcome(const QString &outcome); // unless one is chosen
    void setKept(const QString &text);          // "bozza salvata alle 11:31"
    void setCopied();    // for the other procedure, as it stands; whatever is changed after is not
    void openTransfer(); // F7: offices by competence, the topic's first
    void focusTopic();
    void focusCards();
    void focusNote();
    [[nodiscard]] QWidget &note() const;
    [[nodiscard]] QWidget &topicField() const;
    void focusOutcome();
    void focusSpeaker();
    void focusNumber();
    void focusPreferred();
    void focusLanguage();
    [[nodiscard]] QString sheet() const; // the hand-over sheet: speaker, topic, cards, note

Q_SIGNALS:
    void edited();
    void entitled(); // who speaks may know: contacts may be shown
    // An office's code, "tel:" and a number, or "refer:" and a directorate.
    void transferRequested(const QString &whom);
    void consultRequested(const QString &whom);  // asked first, the citizen waits
    void numberRequested(const QString &number); // E.164
    void preferredRequested(calls::DayPart preferred);
    void languageRequested(const QString &language);
    void splitRequested();
    void cardTold(const QString &title, int version);
    void marked(const QString &text); // a hit, to be heard: the focus stays in the field
    void rowMarked(const words::Sentence &row);
    void left(); // a search was given up

protected:
    void changeEvent(QEvent *event) override;

private:
    void followSpeaker();
    void fold(const ports::ConversationRecord &matter);
    void unfold();
    void showMatter(const ports::ConversationRecord &record);

    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace ui
