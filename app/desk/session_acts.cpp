#include "app/desk/session.h"

#include "core/base/follow.h"
#include "core/words/braille.h"
#include "ui/shared/keybutton.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace desk {

using namespace Qt::StringLiterals;
using ui::Act;
using ui::Place;

namespace {

constexpr int spelledAgain = 2000; // milliseconds
constexpr int telephoneTime =
    3000; // milliseconds: what was asked shows by then, or it did not work

} // namespace

void Session::act(Act act)
{
    if (m_audit.isForMe())
        return actOfAuditor(act);
    switch (act) {
    case Act::Next:
        return next();
    case Act::Save:
        return saveByKey();
    case Act::Back:
        return back();
    case Act::CitizenNumber:
    case Act::PreferredTime:
    case Act::CitizenLanguage:
    case Act::Split:
        return actOnWishes(act);
    case Act::Hold:
    case Act::SwitchParty:
        return actOnLine(act);
    case Act::Transfer:
    case Act::Cards:
    case Act::Topic:
    case Act::Note:
    case Act::Outcome:
    case Act::Speaker:
        return actInCall(act);
    default:
        return actOnDesk(act);
    }
}

// Who has no queue and no call, and changes nothing. What the program does for anybody it does for them.
void Session::actOfAuditor(Act act)
{
    switch (act) {
    case Act::GoAudit:
        m_auditPlace->focusChoice();
        break;
    case Act::Next:
    case Act::Back:
    case Act::Save:
    case Act::Status:
    case Act::Details:
    case Act::Refresh:
        say(words::plain(tr("Here one only reads.") + u' ' + m_audit.state()));
        break;
    default:
        break;
    }
}

void Session::actInCall(Act act)
{
    if (!m_call->isOpen() && m_interventions->opened()
        && (act == Act::Note || act == Act::Outcome)) {
        m_window.go(Place::Interventions);
        return act == Act::Note ? m_interventions->focusNote() : m_interventions->focusOutcome();
    }
    if (!m_call->isOpen())
        return sayNotHere(tr("a conversation"));
    m_window.go(Place::Call);
    switch (act) {
    case Act::Transfer:
        if (m_situation.phase == Phase::Talking)
            m_call->openTransfer();
        else
            sayNotHere(tr("a citizen on the line"));
        break;
    case Act::Cards:
        m_call->focusCards();
        break;
    case Act::Topic:
        m_call->focusTopic();
        break;
    case Act::Note:
        m_call->focusNote();
        break;
    case Act::Outcome:
        m_call->focusOutcome();
        break;
    default:
        m_call->focusSpeaker();
    }
}

void Session::actOnDesk(Act act)
{
    const Views views(m_sight, *m_sentences);
    switch (act) {
    case Act::Status:
        sayStatus();
        break;
    case Act::Details:
        sayStatus(Views::Extent::Whole);
        break;
    case Act::Spell:
        spell(views.party(m_situation).number);
        break;
    case Act::Refresh: {
        if (m_window.place() == Place::Monitoring) {
            m_figures.refresh();
            break;
        }
        const auto text = m_queue->summary();
        say(words::plain(text));
        break;
    }
    case Act::RowInfo:
        say(m_queue->rowInFull());
        break;
    case Act::GoQueue: {
        m_queue->focusList();
        const auto text = m_queue->summary();
        say(words::plain(text));
        break;
    }
    case Act::GoCall:
        if (!m_call->isOpen())
            say(words::plain(tr("No conversation in hand.")));
        break;
    case Act::GoInterventions:
        m_interventions->focusList();
        break;
    case Act::GoMonitoring:
        m_monitoring->focusFigures();
        break;
    case Act::GoAdministration:
        if (m_administration.isForMe())
            m_administrationPlace->focusSections();
        else
            sayNotHere(tr("an administrator"));
        break;
    case Act::ReadingStyle:
        switchReading();
        break;
    case Act::ColumnEarlier:
    case Act::ColumnLater:
        moveColumn(act == Act::ColumnLater ? 1 : -1);
        break;
    case Act::Find:
        m_window.go(Place::Queue);
        m_queue->find();
        break;
    case Act::Requeue:
        requeue();
        break;
    case Act::WriteByHand:
        if (m_situation.phase == Phase::Idle && !m_hands.isBusy())
            m_hands.writeCall({});
        else
            sayFirst();
        break;
    case Act::Reassign:
        openReassign();
        break;
    case Act::LookUp:
        openLookUp();
        break;
    case Act::ReopenIntervention:
        reopenIntervention();
        break;
    case Act::CopyFields:
        copyFields();
        break;
    case Act::NotCopied:
        openNotCopied();
        break;
    case Act::WhileClosed:
        openWhileClosed();
        break;
    case Act::Emergency:
        openEmergencySheet();
        break;
    case Act::SendBack:
        if (const auto opened = m_interventions->opened())
            sendBack(*opened);
        else
            sayNotHere(tr("a hand-over taken"));
        break;
    case Act::CloseUnreachable: // out of sight it is looked at first
        if (m_window.place() != Place::Queue)
            m_window.go(Place::Queue);
        else if (const auto chosen = m_queue->current(); chosen && !m_hands.isBusy())
            m_hands.closeUnreachable(*chosen);
        break;
    case Act::AllFigures:
    case Act::CloseDay:
        readFigures(act);
        break;
    case Act::Closings:
        openClosings();
        break;
    case Act::CitizenRequests:
        openCitizenRequests();
        break;
    case Act::AuditReads:
        openAuditReads();
        break;
    case Act::DesksOfDay:
        openDesksOfDay();
        break;
    case Act::Print:
        print();
        break;
    case Act::Statement:
        printStatement();
        break;
    case Act::DayLog:
        openLog();
        break;
    case Act::Export:
        saveLog();
        break;
    case Act::ChartOrTable:
        m_window.go(Place::Monitoring);
        m_monitoring->switchChartAndTable();
        break;
    default:
        break;
    }
}

void Session::openClosings()
{
    if (!m_closings.isForMe())
        return sayNotHere(tr("a supervisor"));
    m_window.go(Place::Monitoring);
    m_closings.open();
}

void Session::openCitizenRequests()
{
    if (!m_citizenRequests.isForMe())
        return sayNotHere(tr("an administrator"));
    m_window.go(Place::Monitoring);
    m_citizenRequests.open();
}

void Session::openAuditReads()
{
    if (!m_administration.isForMe())
        return sayNotHere(tr("an administrator"));
    base::follow(m_means.reports.auditReads(), this,
                 [this](const base::Result<QList<QJsonValue>> &reads) {
                     if (!reads)
                         return complain(reads.error());
                     m_window.go(Place::Monitoring);
                     m_explanations.open([this, reads = *reads] {
                         ui::ReadView view;
                         view.title = tr("What auditors have read");
                         view.rows = m_audit.readRows(reads);
                         view.text = view.rows.isEmpty() ? tr("Nobody has audited yet.")
                                                         : tr("The latest first.");
                         return view;
                     });
                 });
}

void Session::openDesksOfDay()
{
    if (!m_closings.isForMe())
        return sayNotHere(tr("a supervisor"));
    m_window.go(Place::Monitoring);
    m_desksOfDay.open();
}

void Session::readFigures(Act act)
{
    const bool isForMe = m_sight.me.role == offices::Role::Supervisor
                         || m_sight.me.role == offices::Role::Administrator;
    if (!isForMe)
        return sayNotHere(tr("a supervisor"));
    m_window.go(Place::Monitoring);
    if (act == Act::AllFigures)
        m_explanations.showAll(m_figures.period());
    else if (hasDay())
        m_explanations.closeDay(m_figures.day());
}

// What is written in the line that has the focus, or chosen in the note; else the number in hand.
// Asked again at once, a name goes by spelling words.
void Session::spell(const QString &number)
{
    const auto *focus = QApplication::focusWidget();
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    const auto *note = qobject_cast<const QPlainTextEdit *>(focus);
    const auto name = line ? line->text() : note ? note->textCursor().selectedText() : QString();
    const bool isAgain = m_sinceSpelled.isValid() && m_sinceSpelled.elapsed() <= spelledAgain;
    m_sinceSpelled.start();
    if (name.isEmpty())
        return say(m_sentences->spelledNumber(number));
    say(m_sentences->spelledName(name, isAgain ? words::Spell::Words : words::Spell::Signs));
}

// F8: the announced next thing, and nothing that has only just become the next thing.
void Session::next()
{
    const auto step = nextStep(m_situation, form(), m_sight);
    if (!m_isConnected && (m_hands.isBusy() || step == Step::TakeNext))
        return say(m_sentences->databaseAway());
    if (m_hands.isBusy()
        || (m_awaited && *m_awaited == m_situation && m_sinceAsked.elapsed() < telephoneTime))
        return;
    if (!isHeard())
        return say(m_sentences->changed(Views(m_sight, *m_sentences).status(m_situation, form())));
    perform(step);
}

// The same from inside a note, and never more than what is written there.
void Session::saveByKey()
{
    if (m_window.place() == Place::Administration)
        return m_administration.proceed();
    const auto step = nextStep(m_situation, form(), m_sight);
    if (step == Step::ChooseOutcome || step == Step::Save || step == Step::SaveAndHangUp)
        next();
    else
        sayStatus();
}

// A second one taken beside it would be forgotten.
bool Session::isFree() const
{
    return m_situation.phase == Phase::Idle || m_situation.phase == Phase::Ringing
           || m_situation.phase == Phase::HandOverArrives
           || m_situation.phase == Phase::Intervening;
}

// A record that is not written yet waits with its draft, and no citizen with it.
bool Session::isWaitedFor() const
{
    const bool isRecordLeft = m_situation.phase == Phase::LineEnded && m_situation.call;
    return !isFree() && m_situation.phase != Phase::Claimed && !isRecordLeft;
}

// While the database is away it goes back by itself, as that of any desk that is gone.
void Session::putBack()
{
    if (m_situation.phase == Phase::Claimed && m_isConnected)
        m_hands.release(*m_situation.callback);
}

bool Session::changeTelephone(const TelephoneInUse &telephone)
{
    const bool isBetweenLines = m_situation.phase == Phase::Consulting
                                || m_situation.phase == Phase::Transferring;
    if (m_hands.isBusy() || isBetweenLines) {
        sayFirst();
        return false;
    }
    m_hands.setTelephone(telephone);
    m_sight.telephone = telephone.kind;
    look();
    if (m_situation.phase == Phase::Talking && hasLine()) // it may have been left held
        m_hands.readLine(m_situation.conversation);
    return true;
}

// What was taken and not called yet has begun with none.
bool Session::isBetweenCalls() const
{
    const bool isBetween = m_situation.phase == Phase::Claimed
                           || (isFree() && m_situation.phase != Phase::Intervening);
    return isBetween && !m_hands.isBusy();
}

bool Session::isIdle() const
{
    return m_situation.phase == Phase::Idle && !m_hands.isBusy();
}

void Session::showAccount(ExchangeAccount account)
{
    m_sight.account = account;
    showAll();
}

void Session::sayAccount(const QString &name)
{
    const auto key = ui::keyText(m_window.actions().key(Act::Telephone));
    const auto trouble = Views(m_sight, *m_sentences).accountTrouble(key);
    const auto text = trouble
                          ? trouble->what + u' ' + trouble->stillWorks
                          : tr("Signed in to the exchange as %1: calls go through it.").arg(name);
    m_news.say(u"telephone"_s, {text, words::fitted(trouble ? trouble->what : text), text, text});
}

void Session::take(base::CallbackId callback)
{
    const auto *row = m_sight.callbacks.find(callback);
    if (!row)
        return;
    if (m_hands.isBusy()) { // it was named: it is taken as soon as the hands are free
        m_wanted = callback;
        return;
    }
    if (!isFree())
        return sayFirst();
    m_pending = callback;
    m_pendingSeen = row->revision;
    m_queue->setPending(callback, true);
    m_hands.take(callback, row->revision);
}

void Session::takeHandOver(base::HandOverId handOver)
{
    const auto *row = m_sight.handOvers.find(handOver);
    if (!row || m_hands.isBusy())
        return;
    if (!isFree())
        return sayFirst();
    m_taken = handOver;
    m_hands.takeHandOver(handOver, lineOf(row->conversation));
}

} // namespace desk
