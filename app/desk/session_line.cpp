#include "app/desk/session.h"
#include "core/citizens/phonenumber.h"

// What is done to a line while it goes on.
namespace desk {

using namespace Qt::StringLiterals;
using calls::HandOverState;
using ui::Act;

namespace {

constexpr auto numberCode = "tel:"_L1;
constexpr auto referralCode = "refer:"_L1;

} // namespace

bool Session::hasLine() const
{
    return m_sight.telephone == Telephone::Exchange && !m_situation.conversation.isEmpty();
}

ports::Conversation Session::ours() const
{
    return m_situation.attempt ? ports::Conversation(*m_situation.attempt)
                               : ports::Conversation(*m_situation.call);
}

void Session::actOnLine(Act act)
{
    if (m_hands.isBusy()) { // the citizen is not kept waiting for a second press
        m_lineWanted = act;
        return;
    }
    if (act == Act::Hold) {
        if (m_situation.phase != Phase::Talking)
            return sayNotHere(tr("a citizen on the line"));
        if (!hasLine())
            return sayNotHere(tr("the exchange's telephone"));
        m_lineBefore = m_sight.line;
        return m_hands.holdOrResume(m_situation.conversation);
    }
    if (m_situation.phase != Phase::Consulting || !m_situation.hasAnswered)
        return sayNotHere(tr("an office that is asked first"));
    m_lineBefore = m_sight.line;
    m_hands.speakTo(m_situation.conversation,
                    m_situation.isHeld ? ports::Hears::Citizen : ports::Hears::Consulted);
}

// A plain handset does it by hand; what is put through to a number no office of ours writes down.
void Session::putThrough(const QString &whom)
{
    if (m_situation.phase != Phase::Talking || m_hands.isBusy())
        return sayNotHere(tr("a citizen on the line"));
    if (whom.startsWith(referralCode)) // the citizen stays on the line, to be told so
        return m_hands.refer(ours(), whom.mid(referralCode.size()), m_call->sheet());
    if (!whom.startsWith(numberCode))
        return m_hands.handOver(ours(), m_situation.conversation, whom, m_call->sheet());
    if (!hasLine())
        return sayNotHere(tr("the exchange's telephone"));
    m_asked = whom.mid(numberCode.size());
    m_hands.transferTo(m_situation.conversation, m_asked);
}

void Session::consult(const QString &whom)
{
    if (m_situation.phase != Phase::Talking || m_hands.isBusy())
        return sayNotHere(tr("a citizen on the line"));
    if (whom.startsWith(referralCode))
        return putThrough(whom);
    if (!hasLine())
        return sayNotHere(tr("the exchange's telephone"));
    const bool isNumber = whom.startsWith(numberCode);
    m_asked = isNumber ? whom.mid(numberCode.size()) : QString();
    m_lineBefore = m_sight.line;
    m_sight.line = Line{m_situation.conversation, false, {}, true, false, {}};
    if (isNumber)
        m_hands.consultNumber(m_situation.conversation, m_asked);
    else
        m_hands.consult(ours(), m_situation.conversation, whom, m_call->sheet());
}

void Session::lineRead(const QString &conversation, const ports::Line &line)
{
    const auto *before = lineOf(m_sight, conversation);
    const bool isStillHeld = before && before->isHeld && line.isHeld;
    m_sight.line = Line{
        conversation,      line.isHeld,  isStillHeld ? before->heldSince : m_clock.now(),
        line.isConsulting, !line.isOurs, m_asked};
    look();
}

void Session::backToCitizen(const std::optional<base::HandOverId> &offered)
{
    m_hands.backToCitizen(m_situation.conversation, offered);
}

// Whoever was asked is gone, or writes already: the citizen waits for us alone.
void Session::watchConsult(const calls::HandOver &handOver)
{
    const bool isOver = handOver.state == HandOverState::Returned
                        || handOver.state == HandOverState::Done;
    if (m_sight.line && m_sight.line->isConsulting && handOver.id == m_offered && isOver) {
        m_sight.line->isConsulting = false;
        m_offered.reset();
    }
}

// The citizen is with whom they were put through to: what was said is recorded.
void Session::afterPutThrough()
{
    const auto completing = std::exchange(m_completing, std::nullopt);
    const auto *handOver = completing ? m_sight.handOvers.find(*completing) : nullptr;
    m_offered.reset();
    if (handOver) {
        m_transferred = *handOver;
        return saveHandedOver();
    }
    const auto *topic = m_sight.directorate.topic(m_call->record().topic);
    if (topic && !topic->external.isEmpty())
        m_call->presetOutcome(u"not-ours"_s);
    showAll();
}

} // namespace desk
