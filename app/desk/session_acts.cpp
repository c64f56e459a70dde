#include "app/desk/session.h"

#include "core/citizens/phonenumber.h"
#include "core/words/braille.h"

#include <QApplication>

namespace desk {

using namespace Qt::StringLiterals;
using ui::Act;
using ui::Place;

namespace {

constexpr int reactionTime = 700; // milliseconds: nobody has heard what changed just now
constexpr int telephoneTime =
    3000; // milliseconds: what was asked shows by then, or it did not work

} // namespace

void Session::act(Act act)
{
    switch (act) {
    case Act::Next:
        return next();
    case Act::Save:
        return saveByKey();
    case Act::Back:
        return back();
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
    case Act::Details:
        sayStatus();
        break;
    case Act::Spell: {
        const auto number = views.party(m_situation).number;
        const auto spoken = m_sentences->digits(number);
        say({spoken, number, citizens::grouped(number)});
        break;
    }
    case Act::Refresh: {
        const auto text = m_queue->summary();
        say({text, words::fitted(text), text});
        break;
    }
    case Act::RowInfo: {
        const auto text = m_queue->rowInFull();
        say({text, words::fitted(text), text});
        break;
    }
    case Act::GoQueue: {
        m_queue->focusList();
        const auto text = m_queue->summary();
        say({text, words::fitted(text), text});
        break;
    }
    case Act::GoInterventions:
        m_interventions->focusList();
        break;
    case Act::GoMonitoring:
        m_monitoring->focusFigures();
        break;
    case Act::ReadingStyle:
        m_isReadByCell = !m_isReadByCell;
        m_queue->setReadingStyle(m_isReadByCell);
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
    case Act::Print:
        print();
        break;
    case Act::Export:
        exportCsv();
        break;
    case Act::ChartOrTable:
        m_window.go(Place::Monitoring);
        m_monitoring->switchChartAndTable();
        break;
    default:
        break;
    }
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
    if (m_sinceSurprise.isValid() && m_sinceSurprise.elapsed() < reactionTime)
        return say(m_sentences->changed(Views(m_sight, *m_sentences).status(m_situation, form())));
    perform(step);
}

// The same from inside a note, and never more than what is written there.
void Session::saveByKey()
{
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

void Session::perform(Step step)
{
    m_awaited = m_situation;
    m_sinceAsked.restart();
    m_placeBefore = m_window.place();
    switch (step) {
    case Step::None:
        m_awaited.reset();
        sayStatus();
        break;
    case Step::Answer: // the focus moves first: the reader's words fall before the citizen's
        m_window.go(Place::Call);
        m_hands.answer(m_situation.conversation);
        break;
    case Step::TakeNext:
        m_hands.takeNext();
        break;
    case Step::Dial: {
        const auto *office = m_sight.directorate.office(m_sight.me.office);
        m_window.go(Place::Call);
        m_hands.dial(*m_situation.callback, office ? office->queue : QString());
        break;
    }
    case Step::ChooseOutcome:
        m_awaited.reset();
        chooseOutcome();
        break;
    case Step::Save:
        save(false);
        break;
    case Step::SaveAndHangUp:
        save(true);
        break;
    case Step::Resume:
        m_sight.acknowledged.insert(*m_situation.handOver);
        look();
        break;
    case Step::TakeHandOver:
        m_window.go(Place::Interventions);
        takeHandOver(*m_situation.handOver);
        break;
    }
}

void Session::chooseOutcome()
{
    if (m_situation.phase == Phase::Intervening) {
        m_window.go(Place::Interventions);
        m_interventions->focusOutcome();
        return;
    }
    m_window.go(Place::Call);
    // Nothing is preset unless something done implies it.
    if (!m_call->record().cards.isEmpty())
        m_call->presetOutcome(u"informed"_s);
    m_call->focusOutcome();
    showAll();
}

void Session::save(bool hangsUp)
{
    const auto conversation = hangsUp ? m_situation.conversation : QString();
    if (m_situation.phase == Phase::Intervening)
        return saveIntervention(*m_situation.handOver);
    m_recorded = m_sheet;
    const auto record = m_call->record();
    if (m_situation.attempt) {
        m_hands.endAttempt(*m_situation.attempt, m_call->choices().attempt,
                           record.outcome.isEmpty() ? std::nullopt : std::optional(record),
                           conversation);
        return;
    }
    const auto *call = m_situation.call ? m_sight.calls.find(*m_situation.call) : nullptr;
    if (call)
        m_hands.save({call->id, record, conversation, call->openCallback, call->isByHand,
                      m_call->choices().intervention});
}

// The line is the office's now: nothing is hung up.
void Session::saveHandedOver()
{
    const auto handOver = *std::exchange(m_transferred, std::nullopt);
    const auto about = stillToRecord(handOver);
    if (!about)
        return;
    auto record = about == m_sheet ? m_call->record() : recordOf(m_drafts.contentOf(*about));
    record.outcome = u"handed-over"_s;
    m_recorded = about;
    if (handOver.attempt)
        return m_hands.endAttempt(*handOver.attempt, u"reached"_s, record, {});
    const auto *call = m_sight.calls.find(*handOver.call);
    m_hands.save({call->id, record, {}, call->openCallback, call->isByHand});
}

// What is still to be recorded of the conversation it came from; none: it is recorded.
std::optional<Subject> Session::stillToRecord(const calls::HandOver &handOver) const
{
    const auto *call = handOver.call ? m_sight.calls.find(*handOver.call) : nullptr;
    if (call && call->isMine && !call->isRecorded)
        return call->id;
    for (const auto &row : m_sight.callbacks.rows()) {
        if (row.isMine && row.attempt && row.attempt->id == handOver.attempt)
            return row.id;
    }
    return std::nullopt;
}

void Session::saveIntervention(base::HandOverId handOver)
{
    const auto *row = m_sight.handOvers.find(handOver);
    const auto draft = m_interventions->draft();
    if (!row || m_hands.isBusy())
        return;
    if (draft.outcome.isEmpty())
        return m_interventions->focusOutcome();
    m_recorded = handOver;
    m_hands.recordIntervention(handOver, draft.outcome, draft.note, lineOf(row->conversation));
}

// Nobody else has the citizen now: the line goes down.
void Session::sendBack(base::HandOverId handOver)
{
    const auto *row = m_sight.handOvers.find(handOver);
    if (!row || m_hands.isBusy())
        return;
    m_recorded = handOver;
    m_hands.sendBack(handOver, m_interventions->draft().note, lineOf(row->conversation));
}

void Session::back()
{
    if (m_hands.isBusy())
        return;
    m_awaited = m_situation;
    m_sinceAsked.restart();
    switch (stepBack(m_situation, m_sight)) {
    case StepBack::None:
        m_awaited.reset();
        sayFirst();
        break;
    case StepBack::HangUp:
    case StepBack::CancelDialling:
        m_hands.hangUp(m_situation.conversation);
        break;
    case StepBack::Release:
        m_hands.release(*m_situation.callback);
        break;
    case StepBack::SendBack:
        if (m_situation.phase == Phase::Intervening)
            sendBack(*m_situation.handOver);
        else // said by the sender: nobody answered there
            m_hands.sendBack(*m_situation.handOver, {}, {});
        break;
    }
}

void Session::putThrough(const QString &office)
{
    if (m_situation.phase != Phase::Talking || m_hands.isBusy())
        return sayNotHere(tr("a citizen on the line"));
    const auto ours = m_situation.attempt ? ports::Conversation(*m_situation.attempt)
                                          : ports::Conversation(*m_situation.call);
    m_hands.handOver(ours, m_situation.conversation, office, m_call->sheet());
}

void Session::requeue()
{
    const auto *row = cameBack();
    if (!row)
        return sayNotHere(tr("a hand-over that came back"));
    if (m_hands.isBusy())
        return;
    if (m_sheet && stillToRecord(*row) == m_sheet) {
        m_call->presetOutcome(u"handed-over"_s);
        keepSheet();
    }
    m_hands.requeue(row->id);
}

// That of the conversation in hand, or the one that is looked at.
const calls::HandOver *Session::cameBack() const
{
    const auto isBack = [](const calls::HandOver &row) {
        return row.isFromMe && row.state == calls::HandOverState::Returned;
    };
    for (const auto &row : m_sight.handOvers.rows()) {
        if (isBack(row) && m_sheet && stillToRecord(row) == m_sheet)
            return &row;
    }
    const auto chosen = m_window.place() == Place::Interventions ? m_interventions->current()
                                                                 : std::nullopt;
    const auto *row = chosen ? m_sight.handOvers.find(*chosen) : nullptr;
    return row && isBack(*row) ? row : nullptr;
}

void Session::done(Deed deed)
{
    m_sight.now = m_clock.now();
    m_pending.reset();
    if (const auto recorded = std::exchange(m_recorded, std::nullopt))
        m_drafts.forget(*recorded);
    look();
    switch (deed) {
    case Deed::Taken:
        if (m_window.place() == m_placeOfWork)
            m_window.go(Place::Call);
        break;
    case Deed::Answered:
    case Deed::Written:
        goOnWriting();
        break;
    case Deed::Saved:
    case Deed::AttemptEnded:
    case Deed::Closed:
    case Deed::Released:
        goOnToNext(deed);
        break;
    case Deed::HandOverTaken:
        if (m_window.place() == Place::Interventions)
            m_interventions->focusNote();
        break;
    case Deed::InterventionRecorded:
    case Deed::SentBack: {
        int left = 0;
        for (const auto &row : m_sight.handOvers.rows())
            left += row.isMine && row.state == calls::HandOverState::Taken ? 1 : 0;
        say(deed == Deed::SentBack ? m_sentences->sentBack({})
                                   : m_sentences->interventionSaved(left));
        if (m_window.place() == Place::Interventions)
            m_interventions->focusList();
        break;
    }
    case Deed::Requeued:
        say(m_sentences->requeued({}));
        break;
    default:
        break;
    }
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        take(*wanted);
}

// Whoever has begun to write, or has gone elsewhere meanwhile, is left in peace.
void Session::goOnWriting()
{
    auto *focus = QApplication::focusWidget();
    const bool isWriting = m_call->isAncestorOf(focus) && focus != m_focusOfWork;
    if (isWriting || m_window.place() != m_placeOfWork)
        return;
    m_window.go(Place::Call);
    m_call->focusTopic();
}

// The sheet that was before the person has closed; anywhere else they stay.
void Session::goOnToNext(Deed deed)
{
    if (deed == Deed::Released)
        m_news.sayNext(false);
    else if (m_situation.phase == Phase::Idle)
        m_news.sayNext(true);
    else if (m_situation.phase != Phase::Ringing && m_situation.phase != Phase::HandOverArrives)
        sayStatus(); // what rings says so itself
    if (m_window.place() != Place::Call || m_call->isOpen())
        return;
    m_window.go(Place::Queue);
    m_queue->focusList();
}

// The focus stays where it was: what went wrong is said and stands in the line below.
void Session::refused(Deed deed, const base::Error &error)
{
    m_awaited.reset();
    m_recorded.reset();
    m_taken.reset();
    if (const auto pending = std::exchange(m_pending, std::nullopt))
        m_queue->setPending(*pending, false);
    // It was there when the key was pressed.
    if (deed == Deed::Taken
        && (error.reason == base::Reason::ColleagueWasQuicker
            || error.reason == base::Reason::NothingToTake))
        say(m_sentences->quicker(nextCallback(m_sight), m_sight.now));
    else
        complain(error);
    look();
    goBack();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        take(*wanted);
}

// Where the key had taken the person there is nothing now.
void Session::goBack()
{
    const auto place = m_window.place();
    const bool isEmpty = (place == Place::Call && !m_call->isOpen())
                         || (place == Place::Interventions && !m_interventions->opened()
                             && m_placeBefore != place);
    if (isEmpty && place == m_placeOfWork)
        m_window.go(m_placeBefore == Place::Call ? Place::Queue : m_placeBefore);
}

void Session::sayStatus()
{
    say(Views(m_sight, *m_sentences).status(m_situation, form()));
}

// What has to come first; where nothing can, where one is.
void Session::sayFirst()
{
    const auto first = Views::text(nextStep(m_situation, form(), m_sight));
    if (first.isEmpty())
        sayStatus();
    else
        sayNotHere(first);
}

void Session::sayWhatHolds()
{
    if (!m_isConnected)
        say(m_sentences->databaseAway());
}

void Session::say(const words::Sentence &sentence)
{
    m_window.showLast(sentence.visual);
    m_news.say(u"desk"_s, sentence);
}

void Session::complain(const base::Error &error)
{
    const auto sentence = m_sentences->refused(error);
    m_window.showLast(sentence.visual);
    m_news.say(u"error"_s, sentence);
}

void Session::sayNotHere(const QString &first)
{
    say(m_sentences->notHere(first));
}

void Session::askContacts()
{
    if (!m_written.call && !m_written.attempt)
        return;
    const auto ours = m_written.attempt ? ports::Conversation(*m_written.attempt)
                                        : ports::Conversation(*m_written.call);
    m_means.reports.contacts(ours).then(this, [this, of = m_sheet](
                                                  const base::Result<QList<QJsonValue>> &told) {
        if (!told || of != m_sheet)
            return;
        QList<ui::Contact> contacts;
        for (const auto &each : *told) {
            const auto row = each.toObject();
            const auto at = QDateTime::fromString(row[u"at"].toString(), Qt::ISODateWithMs);
            contacts.append({m_sentences->time(at.toUTC(), m_sight.now), row[u"topic"].toString(),
                             m_sentences->words().outcome(row[u"outcome"].toString()),
                             row[u"isOpen"].toBool()});
        }
        m_call->show(contacts);
    });
}

QDate Session::day() const
{
    return m_monitoring->day().isValid()
               ? m_monitoring->day()
               : m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
}

void Session::askFigures()
{
    const auto asked = day();
    m_means.reports.dayFigures(asked).then(
        this, [this, asked](const base::Result<QJsonValue> &told) {
            if (!told)
                return;
            m_shown = ui::figuresOf(told->toObject(), asked);
            m_monitoring->show(*m_shown, *m_sentences, m_sight.now);
        });
}

void Session::print()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    if (std::exchange(m_isPrinting, true))
        return;
    m_monitoring->setPrinting(true);
    const auto finish = [this](const base::Result<Printout::Printed> &printed) {
        m_isPrinting = false;
        m_monitoring->setPrinting(false);
        if (!printed)
            complain(printed.error());
        else if (printed->printer.isEmpty())
            say(m_sentences->printFailed(printed->file));
        else
            say(m_sentences->printed(printed->pages));
    };
    m_means.reports.dailyLog(day()).then(this, [this, finish](const base::Result<QJsonValue> &log) {
        if (!log)
            return finish(tl::unexpected(log.error()));
        m_printout.print(*log, m_sentences->words().language()).then(this, finish);
    });
}

void Session::exportCsv()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    m_means.reports.dailyLog(day()).then(this, [this](const base::Result<QJsonValue> &log) {
        if (!log)
            return complain(log.error());
        m_printout.writeCsv(*log, m_sentences->words().language())
            .then(this, [this](const base::Result<QString> &file) {
                if (!file)
                    return complain(file.error());
                const auto text = tr("Saved: %1").arg(*file);
                say({text, words::fitted(text), text});
            });
    });
}

} // namespace desk
