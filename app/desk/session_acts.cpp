#include "app/desk/session.h"

#include "core/citizens/phonenumber.h"
#include "core/words/braille.h"

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
    case Act::Save:
        return next();
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
    if (m_situation.phase == Phase::Intervening) {
        m_window.go(Place::Interventions);
        if (act == Act::Note)
            return m_interventions->focusNote();
        return m_interventions->focusOutcome();
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
        say(views.status(m_situation, form()));
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
            sayNotHere(Views::text(nextStep(m_situation, form(), m_sight)));
        break;
    case Act::SendBack:
        if (m_situation.handOver && m_situation.phase == Phase::Intervening)
            m_hands.sendBack(*m_situation.handOver, m_interventions->draft().note);
        else
            sayNotHere(tr("a hand-over taken"));
        break;
    case Act::CloseUnreachable:
        if (const auto chosen = m_queue->current())
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
    if (m_hands.isBusy()
        || (m_awaited && *m_awaited == m_situation && m_sinceAsked.elapsed() < telephoneTime))
        return;
    const bool isSurprise = m_situation.phase == Phase::Ringing
                            || m_situation.phase == Phase::HandOverArrives
                            || m_situation.phase == Phase::CameBack
                            || m_situation.phase == Phase::LineFailed;
    if (isSurprise && m_sinceSurprise.elapsed() < reactionTime)
        return say(m_sentences->changed(Views(m_sight, *m_sentences).status(m_situation, form())));
    perform(nextStep(m_situation, form(), m_sight));
}

void Session::perform(Step step)
{
    m_awaited = m_situation;
    m_sinceAsked.restart();
    switch (step) {
    case Step::None:
        m_awaited.reset();
        say(Views(m_sight, *m_sentences).status(m_situation, form()));
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
        m_hands.takeHandOver(*m_situation.handOver, m_situation.conversation);
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
    if (m_situation.phase == Phase::Intervening) {
        const auto draft = m_interventions->draft();
        const auto *row = m_sight.handOvers.find(*m_situation.handOver);
        m_hands.recordIntervention(*m_situation.handOver, draft.outcome, draft.note,
                                   row ? row->conversation : QString());
        return;
    }
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
    const auto situation = *std::exchange(m_transferred, std::nullopt);
    m_call->presetOutcome(u"handed-over"_s);
    auto record = m_call->record();
    record.outcome = u"handed-over"_s;
    const auto *call = situation.call ? m_sight.calls.find(*situation.call) : nullptr;
    if (situation.attempt)
        m_hands.endAttempt(*situation.attempt, u"reached"_s, record, {});
    else if (call)
        m_hands.save({call->id, record, {}, call->openCallback, call->isByHand});
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
        sayNotHere(Views::text(nextStep(m_situation, form(), m_sight)));
        break;
    case StepBack::HangUp:
    case StepBack::CancelDialling:
        m_hands.hangUp(m_situation.conversation);
        break;
    case StepBack::Release:
        m_hands.release(*m_situation.callback);
        break;
    case StepBack::SendBack:
        m_hands.sendBack(*m_situation.handOver, m_interventions->draft().note);
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
    for (const auto &row : m_sight.handOvers.rows()) {
        if (row.isFromMe && row.state == calls::HandOverState::Returned) {
            m_call->presetOutcome(u"handed-over"_s);
            keepSheet();
            return m_hands.requeue(row.id);
        }
    }
    sayNotHere(tr("a hand-over that came back"));
}

void Session::done(Deed deed)
{
    m_sight.now = m_clock.now();
    look();
    switch (deed) {
    case Deed::Taken:
        m_window.go(Place::Call);
        break;
    case Deed::Answered:
    case Deed::Written:
        m_window.go(Place::Call);
        m_call->focusTopic();
        break;
    case Deed::Saved:
    case Deed::AttemptEnded:
    case Deed::Closed:
        m_news.sayNext(true);
        m_window.go(Place::Queue);
        m_queue->focusList();
        break;
    case Deed::Released:
        m_news.sayNext(false);
        m_window.go(Place::Queue);
        m_queue->focusList();
        break;
    case Deed::HandOverTaken:
        m_window.go(Place::Interventions);
        m_interventions->focusNote();
        break;
    case Deed::InterventionRecorded:
    case Deed::SentBack: {
        int left = 0;
        for (const auto &row : m_sight.handOvers.rows())
            left += row.isMine && row.state == calls::HandOverState::Taken ? 1 : 0;
        say(deed == Deed::SentBack ? m_sentences->sentBack({})
                                   : m_sentences->interventionSaved(left));
        m_interventions->focusList();
        break;
    }
    case Deed::Requeued:
        say(m_sentences->requeued({}));
        break;
    default:
        break;
    }
}

// The focus stays where it was: what went wrong is said and stands in the line below.
void Session::refused(Deed deed, const base::Error &error)
{
    m_awaited.reset();
    if (const auto chosen = m_queue->current())
        m_queue->setPending(*chosen, false);
    // It was there when the key was pressed.
    if (deed == Deed::Taken
        && (error.reason == base::Reason::ColleagueWasQuicker
            || error.reason == base::Reason::NothingToTake))
        say(m_sentences->quicker(nextCallback(m_sight), m_sight.now));
    else
        complain(error);
    look();
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
    if (!m_situation.call && !m_situation.attempt)
        return;
    const auto ours = m_situation.attempt ? ports::Conversation(*m_situation.attempt)
                                          : ports::Conversation(*m_situation.call);
    m_means.reports.contacts(ours).then(this, [this, of = m_situation](
                                                  const base::Result<QList<QJsonValue>> &told) {
        if (!told || of.call != m_situation.call || of.callback != m_situation.callback)
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

void Session::askFigures()
{
    const auto day = m_monitoring->day().isValid()
                         ? m_monitoring->day()
                         : m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
    m_means.reports.dayFigures(day).then(this, [this, day](const base::Result<QJsonValue> &told) {
        if (told)
            m_monitoring->show(ui::figuresOf(told->toObject(), day), *m_sentences, m_sight.now);
    });
}

void Session::print()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    m_monitoring->setPrinting(true);
    const auto finish = [this](const base::Result<Printout::Printed> &printed) {
        m_monitoring->setPrinting(false);
        if (!printed)
            complain(printed.error());
        else if (printed->printer.isEmpty())
            say(m_sentences->printFailed(printed->file));
        else
            say(m_sentences->printed(printed->pages));
    };
    m_means.reports.dailyLog(m_monitoring->day())
        .then(this, [this, finish](const base::Result<QJsonValue> &log) {
            if (!log)
                return finish(tl::unexpected(log.error()));
            m_printout.print(*log, m_sentences->words().language()).then(this, finish);
        });
}

void Session::exportCsv()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    m_means.reports.dailyLog(m_monitoring->day())
        .then(this, [this](const base::Result<QJsonValue> &log) {
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
