#include "app/desk/session.h"

namespace desk {

using namespace Qt::StringLiterals;
using ui::Place;

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
        m_hands.answer(m_situation.conversation, *m_situation.call);
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
        if (m_situation.isHeld)
            backToCitizen({});
        else
            look();
        break;
    case Step::PutThrough:
        m_completing = m_situation.handOver;
        m_hands.completeConsult(m_situation.conversation);
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
    const auto *line = lineOf(m_sight, m_situation.conversation);
    const bool isAsking = line && line->isConsulting; // who was asked is still on the line
    const Hands::Ending ending{m_situation.conversation, hangsUp || isAsking};
    if (m_situation.phase == Phase::Intervening)
        return saveIntervention(*m_situation.handOver);
    m_recorded = m_sheet;
    const auto record = m_call->record();
    if (m_situation.attempt) {
        const auto attempt = m_call->choices().attempt;
        const bool isReached = attempt == u"reached"_s && !record.outcome.isEmpty();
        if (isReached)
            keepForCopying(record, m_situation);
        m_hands.endAttempt(*m_situation.attempt, attempt,
                           isReached ? std::optional(record) : std::nullopt, ending);
        return;
    }
    const auto *call = m_situation.call ? m_sight.calls.find(*m_situation.call) : nullptr;
    if (!call)
        return;
    keepForCopying(record, m_situation);
    m_hands.save({call->id, record, ending, call->openCallback, call->isByHand,
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
    record.isCopied = record.isCopied && record.outcome == u"handed-over"_s;
    record.outcome = u"handed-over"_s;
    m_recorded = about;
    const auto *office = m_sight.directorate.office(handOver.office);
    m_putThrough = office ? office->name : handOver.office;
    const Hands::Ending ending{lineOf(handOver.conversation), false};
    Situation of;
    of.call = handOver.call;
    of.attempt = handOver.attempt;
    if (const auto *callback = std::get_if<base::CallbackId>(&*about))
        of.callback = *callback;
    keepForCopying(record, of);
    if (handOver.attempt)
        return m_hands.endAttempt(*handOver.attempt, u"reached"_s, record, ending);
    const auto *call = m_sight.calls.find(*handOver.call);
    m_hands.save({call->id, record, ending, call->openCallback, call->isByHand});
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
    m_writing = Draft{handOver, toJson(draft), {}};
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
    case StepBack::CancelConsult: {
        const auto offered = m_situation.hasAnswered ? std::nullopt : m_situation.handOver;
        if (offered)
            m_sight.acknowledged.insert(*offered);
        backToCitizen(offered);
        break;
    }
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

} // namespace desk
