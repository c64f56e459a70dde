#include "ui/call/callplace.h"

#include "core/desk/sight.h"
#include "ui/call/callerpanel.h"
#include "ui/call/outcomepanel.h"
#include "ui/call/requestpanel.h"
#include "ui/call/subjectpanel.h"
#include "ui/shared/namedgroup.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

class CallPlace::Content
{
public:
    Content(const Theme &theme, const base::Clock &clock, CallPlace &place);
    void lay(const Theme &theme);
    void retranslate();
    void nameNote();
    void showState();

    CallerPanel *caller;
    RequestPanel *request;
    QStackedWidget *left; // one of the two
    SubjectPanel *subject;
    OutcomePanel *outcome;
    Card *noteCard;
    QPlainTextEdit *note;
    QLabel *kept;
    QLabel *empty;
    QWidget *sheet;
    QScrollArea *scroll;
    QStackedLayout *pages;
    offices::Directorate known = offices::Directorate::standard();
    ports::ConversationRecord folded; // topic, cards and note: kept, not shown
    bool isOpen = false;
    bool isDialled = false;
    bool isEntitled = false;
    bool isCopied = false;
};

CallPlace::Content::Content(const Theme &theme, const base::Clock &clock, CallPlace &place)
    : caller(new CallerPanel(theme)), request(new RequestPanel(theme)), left(new QStackedWidget),
      subject(new SubjectPanel(theme)), outcome(new OutcomePanel(theme, clock)),
      noteCard(new Card(theme)), note(new QPlainTextEdit), kept(new QLabel), empty(new QLabel),
      sheet(new QWidget), scroll(new QScrollArea), pages(new QStackedLayout(&place))
{
    makeNamedGroup(*left);
    left->addWidget(caller);
    left->addWidget(request);
    note->setObjectName(u"note"_s);
    note->setTabChangesFocus(true);
    theme.dress(*kept, Type::Label, Ink::Text2);
    noteCard->head().addWidget(kept);
    noteCard->body().addWidget(note);
    theme.dress(*empty, Type::Title, Ink::Text2);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    pages->addWidget(empty);
    pages->addWidget(scroll);
    new QGridLayout(sheet);
    lay(theme);
    retranslate();
}

// Three columns; with large letters one under the other, what is written most first.
void CallPlace::Content::lay(const Theme &theme)
{
    note->setFont(theme.font(Type::Body));
    note->setMinimumHeight(QFontMetrics(theme.font(Type::Body)).lineSpacing() * 3
                           + theme.space(16));
    auto *grid = static_cast<QGridLayout *>(sheet->layout());
    const int margin = theme.space(20);
    grid->setContentsMargins(margin, theme.space(14), margin, theme.space(14));
    grid->setSpacing(theme.space(12));
    const bool isNarrow = theme.isLarge();
    grid->addWidget(left, 0, 0, isNarrow ? 1 : 2, 1);
    grid->addWidget(subject, isNarrow ? 1 : 0, isNarrow ? 0 : 1);
    grid->addWidget(noteCard, isNarrow ? 2 : 1, isNarrow ? 0 : 1);
    grid->addWidget(outcome, 0, isNarrow ? 1 : 2, isNarrow ? 3 : 2, 1);
    grid->setColumnStretch(0, isNarrow ? 1 : 5);
    grid->setColumnStretch(1, isNarrow ? 1 : 9);
    grid->setColumnStretch(2, isNarrow ? 0 : 6);
    grid->setRowStretch(0, isNarrow ? 0 : 3);
    grid->setRowStretch(1, 1);
    subject->setMinimumHeight(isNarrow ? theme.space(320) : 0);
    QWidget::setTabOrder(caller, request);
    QWidget::setTabOrder(request, subject);
    QWidget::setTabOrder(subject, noteCard);
    QWidget::setTabOrder(noteCard, outcome);
}

void CallPlace::Content::retranslate()
{
    noteCard->setTitle(tr("Note"));
    noteCard->setAccessibleName({}); // the field in it is called so: once is enough
    note->setAccessibleName(tr("Note"));
    nameNote();
    empty->setText(tr("No conversation in hand"));
    caller->retranslate();
    request->retranslate();
    subject->retranslate();
    outcome->retranslate();
}

void CallPlace::Content::nameNote()
{
    const bool isFolded = !folded.note.isEmpty();
    note->setPlaceholderText(
        isFolded ? tr("Your note is shown once the person concerned or a delegate speaks")
                 : tr("What whoever reads this later needs to know"));
}

// What is missing, beside where it is chosen; only the outcome is needed.
void CallPlace::Content::showState()
{
    const auto chosen = outcome->chosen();
    if (outcome->isAttempt() && chosen.attempt.isEmpty())
        outcome->showState(tr("Missing: how the attempt went"), false);
    else if (chosen.outcome.isEmpty() && (!outcome->isAttempt() || chosen.attempt == u"reached"_s))
        outcome->showState(tr("Missing: the outcome"), false);
    else if (known.recording.where == offices::RecordedIn::Here)
        outcome->showState(tr("Ready to save"), true);
    else
        outcome->showState(
            isCopied ? tr("Ready to save, and copied") : tr("Ready to save, not copied yet"), true);
}

CallPlace::CallPlace(const Theme &theme, const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_content(std::make_unique<Content>(theme, clock, *this))
{
    setObjectName(u"callPlace"_s);
    const auto &content = *m_content;
    const auto change = [this] {
        m_content->isCopied = false;
        m_content->showState();
        followSpeaker();
        Q_EMIT edited();
    };
    connect(content.caller, &CallerPanel::edited, this, change);
    connect(content.request, &RequestPanel::numberRequested, this, &CallPlace::numberRequested);
    connect(content.request, &RequestPanel::preferredRequested, this,
            &CallPlace::preferredRequested);
    connect(content.request, &RequestPanel::languageRequested, this, &CallPlace::languageRequested);
    connect(content.request, &RequestPanel::splitRequested, this, &CallPlace::splitRequested);
    connect(content.request, &RequestPanel::marked, this, &CallPlace::marked);
    connect(content.request, &RequestPanel::left, this, [this] {
        m_content->left->setCurrentWidget(m_content->caller);
        m_content->caller->focusWishes();
    });
    connect(content.caller, &CallerPanel::wishesRequested, this, &CallPlace::focusNumber);
    connect(content.subject, &SubjectPanel::edited, this, change);
    connect(content.subject, &SubjectPanel::topicsChanged, this,
            [this] { m_content->outcome->setTopics(m_content->subject->topics()); });
    connect(content.subject, &SubjectPanel::cardTold, this, &CallPlace::cardTold);
    connect(content.subject, &SubjectPanel::marked, this, &CallPlace::marked);
    connect(content.subject, &SubjectPanel::left, this, &CallPlace::left);
    connect(content.note, &QPlainTextEdit::textChanged, this, change);
    connect(content.outcome, &OutcomePanel::edited, this, change);
    connect(content.outcome, &OutcomePanel::marked, this, &CallPlace::marked);
    connect(content.outcome, &OutcomePanel::rowMarked, this, &CallPlace::rowMarked);
    connect(content.outcome, &OutcomePanel::left, this, &CallPlace::left);
    connect(content.outcome, &OutcomePanel::transferRequested, this, &CallPlace::transferRequested);
    connect(content.outcome, &OutcomePanel::consultRequested, this, &CallPlace::consultRequested);
    connect(&theme, &Theme::changed, this, [this, &theme] { m_content->lay(theme); });
}

CallPlace::~CallPlace() = default;

void CallPlace::show(const offices::Directorate &directorate, const words::Sentences &sentences)
{
    m_content->known = directorate;
    m_content->subject->show(directorate);
    m_content->outcome->show(directorate, sentences);
}

void CallPlace::open(const CallView &view, const ports::ConversationRecord &record,
                     const Choices &choices)
{
    auto &content = *m_content;
    content.isOpen = true;
    content.left->setCurrentWidget(content.caller);
    content.caller->setSpeaker(record.speaker);
    content.outcome->forgetCase();
    content.isCopied = record.isCopied;
    content.outcome->choose({record.outcome, choices.attempt, choices.intervention});
    content.folded = {};
    if (view.isDialled && !desk::isEntitled(record.speaker))
        fold(record);
    else
        showMatter(record);
    content.kept->clear();
    show(view);
    content.isEntitled = isEntitled();
    content.caller->setEntitled(content.isEntitled);
    // Only now: a field that had the focus has it again, and a reader says what stands in it.
    content.pages->setCurrentWidget(content.scroll);
}

void CallPlace::show(const CallView &view)
{
    m_content->caller->show(view);
    m_content->request->show(view.wishes);
    if (!view.wishes)
        m_content->left->setCurrentWidget(m_content->caller);
    m_content->isDialled = view.isDialled;
    m_content->outcome->offer(view.isAttempt, view.isDirect);
    m_content->showState();
}

void CallPlace::show(const QList<Contact> &contacts)
{
    m_content->caller->show(contacts);
}

// Qt would give the focus to the empty page: whoever closes says where it goes.
void CallPlace::close()
{
    m_content->isOpen = false;
    if (isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // silent: it has no name, and nobody comes here by Tab
    m_content->pages->setCurrentWidget(m_content->empty);
    m_content->folded = {};
    showMatter({}); // whoever comes here before the next sheet is open hears nothing of this one
}

bool CallPlace::isOpen() const
{
    return m_content->isOpen;
}

ports::ConversationRecord CallPlace::record() const
{
    const auto &content = *m_content;
    auto record = content.folded;
    record.speaker = content.caller->speaker();
    record.outcome = content.outcome->chosen().outcome;
    record.isCopied = content.isCopied;
    if (const auto topics = content.subject->topics(); !topics.isEmpty()) {
        record.topic = topics.constFirst();
        record.otherTopics = topics.mid(1);
    }
    for (const auto &card : content.subject->told()) {
        if (!record.cards.contains(card))
            record.cards.append(card);
    }
    const auto note = content.note->toPlainText();
    record.note += record.note.isEmpty() || note.isEmpty() ? note : u'\n' + note;
    return record;
}

void CallPlace::showMatter(const ports::ConversationRecord &record)
{
    auto &content = *m_content;
    content.subject->setRecord(ports::topicsOf(record), record.cards);
    content.outcome->setTopics(ports::topicsOf(record));
    if (content.note->toPlainText() != record.note) {
        const QSignalBlocker quiet(content.note);
        content.note->setPlainText(record.note);
    }
    content.nameNote();
}

void CallPlace::fold(const ports::ConversationRecord &matter)
{
    m_content->folded = {{}, matter.topic, matter.cards, matter.note, {}, matter.otherTopics};
    showMatter({});
}

void CallPlace::unfold()
{
    const auto all = record();
    m_content->folded = {};
    showMatter(all);
}

CallPlace::Choices CallPlace::choices() const
{
    const auto chosen = m_content->outcome->chosen();
    return {chosen.attempt, chosen.intervention};
}

bool CallPlace::isEntitled() const
{
    const auto attempt = choices().attempt;
    return desk::isEntitled(m_content->caller->speaker())
           && (attempt.isEmpty() || attempt == u"reached"_s);
}

void CallPlace::followSpeaker()
{
    const bool isNow = isEntitled();
    if (std::exchange(m_content->isEntitled, isNow) == isNow)
        return;
    m_content->caller->setEntitled(isNow);
    if (isNow) {
        unfold();
        Q_EMIT entitled();
    } else if (m_content->isDialled) {
        fold(record());
    }
}

void CallPlace::forgetSpeaker()
{
    const bool isSet = !m_content->caller->speaker().isEmpty();
    fold(record());
    m_content->caller->setSpeaker({});
    followSpeaker();
    if (isSet)
        Q_EMIT edited();
}

void CallPlace::presetAttemptOutcome(const QString &outcome)
{
    auto chosen = m_content->outcome->chosen();
    if (!chosen.attempt.isEmpty())
        return;
    chosen.attempt = outcome;
    m_content->outcome->choose(chosen);
    m_content->showState();
}

void CallPlace::presetOutcome(const QString &outcome)
{
    auto chosen = m_content->outcome->chosen();
    if (!chosen.outcome.isEmpty())
        return;
    chosen.outcome = outcome;
    m_content->outcome->choose(chosen);
    m_content->showState();
}

void CallPlace::setKept(const QString &text)
{
    m_content->kept->setText(text);
}

void CallPlace::setCopied()
{
    m_content->isCopied = true;
    m_content->showState();
    Q_EMIT edited();
}

// Label and value a line, so that whoever receives it finds each in its place.
QString CallPlace::sheet() const
{
    const auto &content = *m_content;
    const auto record = this->record();
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(label + u": "_s + value);
    };
    const auto topics = ports::topicsOf(record);
    for (qsizetype place = 0; place < topics.size(); ++place) {
        const auto *topic = content.known.topic(topics[place]);
        add(place == 0 ? tr("Topic") : tr("Also about"), topic ? topic->title : QString());
    }
    add(tr("Case"), content.outcome->caseNumber());
    QStringList told;
    for (const auto &card : record.cards)
        told.append(tr("%1 version %2").arg(card.code, QString::number(card.version)));
    add(tr("Already told"), told.join(u", "_s));
    add(tr("Note"), record.note.simplified());
    return lines.join(u'\n');
}

void CallPlace::openTransfer()
{
    m_content->outcome->openTransfer();
}

void CallPlace::focusTopic()
{
    m_content->subject->focusTopic();
}

void CallPlace::focusCards()
{
    m_content->subject->focusCards();
}

void CallPlace::focusNote()
{
    m_content->note->setFocus(Qt::ShortcutFocusReason);
}

QWidget &CallPlace::note() const
{
    return *m_content->note;
}

QWidget &CallPlace::topicField() const
{
    return m_content->subject->topicField();
}

void CallPlace::focusOutcome()
{
    m_content->outcome->focusOutcome();
}

void CallPlace::focusSpeaker()
{
    m_content->left->setCurrentWidget(m_content->caller);
    m_content->caller->focusSpeaker();
}

void CallPlace::focusNumber()
{
    m_content->left->setCurrentWidget(m_content->request);
    m_content->request->focusNumber();
}

void CallPlace::focusPreferred()
{
    m_content->left->setCurrentWidget(m_content->request);
    m_content->request->focusPreferred();
}

void CallPlace::focusLanguage()
{
    m_content->left->setCurrentWidget(m_content->request);
    m_content->request->focusLanguage();
}

void CallPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_content->retranslate();
        m_content->showState();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
