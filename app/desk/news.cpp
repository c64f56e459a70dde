#include "app/desk/news.h"

#include "app/desk/views.h"
#include "core/calendar/promise.h"

namespace desk {

using namespace Qt::StringLiterals;
using calls::CallbackState;
using calls::CallState;
using calls::HandOverState;
using ui::Earcon;
using ui::Politeness;

namespace {

template <class Row> QString itemOf(const QString &kind, const Row &row)
{
    return kind + QString::number(row.id.value());
}

} // namespace

News::News(const Sight &sight, ui::Announcer &announcer, QObject *parent)
    : QObject(parent), m_sight(sight), m_announcer(announcer)
{
    connect(&announcer, &ui::Announcer::said, this, [this](const QString &text) {
        if (text == m_newsOfFresh)
            m_fresh = 0;
    });
}

void News::post(const QString &kind, const QString &item, const words::Sentence &sentence,
                Politeness politeness, std::optional<Earcon> sound, bool duringConversation)
{
    m_announcer.post({kind, item, politeness, duringConversation, sentence, sound});
}

void News::say(const QString &kind, const words::Sentence &sentence, std::optional<Earcon> sound)
{
    post(kind, kind, sentence, Politeness::Now, sound, true);
}

void News::tell(const board::Difference<calls::Call> &difference)
{
    for (const auto &list : {difference.inserted, difference.changed, difference.removed}) {
        for (const auto &call : list) {
            const bool rings = takesCalls(m_sight.me) && call.state == CallState::Ringing
                               && call.office == m_sight.me.office && !call.hasEnded;
            if (rings && !m_ringing.contains(call.id)) {
                m_ringing.insert(call.id);
                tellRing(call);
            } else if (!rings && m_ringing.remove(call.id)) {
                m_lastRings.remove(call.id);
                if (call.state == CallState::Answered && !call.isMine)
                    post(u"ring"_s, itemOf(u"call"_s, call), m_sentences->answeredElsewhere(),
                         Politeness::Now, Earcon::Closed);
            }
        }
    }
}

void News::tellRing(const calls::Call &call)
{
    const auto *option = m_sight.directorate.option(call.option);
    const words::Party who{call.caller, call.earlier + 1, option ? option->label : QString(),
                           call.openCallback.has_value()};
    post(u"ring"_s, itemOf(u"call"_s, call), m_sentences->ringing(who, call.rings), Politeness::Now,
         Earcon::Ring);
}

void News::tell(const board::Difference<calls::Callback> &difference)
{
    int fresh = 0;
    for (const auto &row : difference.inserted) {
        m_requests.insert(row.id, row.requests);
        fresh += isAtMyOffice(row) && row.state == CallbackState::Waiting ? 1 : 0;
    }
    for (const auto &row : difference.changed) {
        if (row.requests > m_requests.value(row.id) && isAtMyOffice(row))
            post(u"joined"_s, itemOf(u"callback"_s, row), m_sentences->joined(row),
                 Politeness::Idle);
        m_requests.insert(row.id, row.requests);
    }
    if (m_hasSeenCallbacks && fresh > 0)
        tellNew(fresh);
    m_hasSeenCallbacks = true;
}

// Whoever talks hears it in one sentence at the end.
void News::tellNew(int fresh)
{
    if (m_isTalking) {
        m_meanwhile.fresh += fresh;
        return;
    }
    m_fresh += fresh;
    int waiting = 0;
    for (const auto &row : m_sight.callbacks.rows())
        waiting += isAtMyOffice(row) && row.state == CallbackState::Waiting ? 1 : 0;
    const auto sentence = m_sentences->newCallbacks(m_fresh, waiting);
    m_newsOfFresh = sentence.visual;
    post(u"new"_s, u"new"_s, sentence, Politeness::Idle, Earcon::New);
}

void News::tellMeanwhile()
{
    const auto counts = std::exchange(m_meanwhile, {});
    const auto sentence = m_sentences->meanwhile(counts.fresh, counts.atRisk, counts.broken);
    if (!sentence.visual.isEmpty())
        post(u"meanwhile"_s, u"meanwhile"_s, sentence, Politeness::Idle);
}

void News::tellCard(const QString &title, int version)
{
    post(u"card"_s, title, m_sentences->cardTold(title, version), Politeness::Silent);
}

void News::tellTakenAway(const calls::Callback &callback)
{
    post(u"hand"_s, itemOf(u"callback"_s, callback),
         callback.state == CallbackState::Waiting ? m_sentences->claimReturned()
                                                  : m_sentences->takenAway(),
         Politeness::Now, Earcon::New);
}

void News::tell(const board::Difference<calls::HandOver> &difference)
{
    for (const auto &list : {difference.inserted, difference.changed, difference.removed}) {
        for (const auto &row : list) {
            const bool arrives = takesCalls(m_sight.me) && row.state == HandOverState::Offered
                                 && row.office == m_sight.me.office && !row.isFromMe;
            if (arrives && !m_arriving.contains(row.id)) {
                m_arriving.insert(row.id);
                post(u"ring"_s, itemOf(u"handOver"_s, row), m_sentences->handOverArrives(row),
                     Politeness::Now, Earcon::HandOver);
            } else if (!arrives) {
                m_arriving.remove(row.id);
            }
        }
    }
}

void News::follow(const Situation &before, const Situation &now)
{
    const auto *callback = now.callback ? m_sight.callbacks.find(*now.callback) : nullptr;
    const auto *handOver = now.handOver ? m_sight.handOvers.find(*now.handOver) : nullptr;
    const auto office = handOver ? officeName(handOver->office) : QString();
    const bool isTalking = now.phase == Phase::Talking || now.phase == Phase::Consulting
                           || now.phase == Phase::Transferring;
    m_announcer.setInConversation(isTalking);
    const bool hasTalked = std::exchange(m_isTalking, isTalking) && !isTalking;
    if (hasTalked)
        tellMeanwhile();
    const auto *call = now.call ? m_sight.calls.find(*now.call) : nullptr;
    switch (now.phase) {
    case Phase::Ringing: // what began to ring meanwhile was not said
        if (hasTalked && call)
            tellRing(*call);
        break;
    case Phase::HandOverArrives:
        if (hasTalked && handOver)
            post(u"ring"_s, itemOf(u"handOver"_s, *handOver),
                 m_sentences->handOverArrives(*handOver), Politeness::Now, Earcon::HandOver);
        break;
    case Phase::Claimed:
        if (callback && !isCallable(*callback, m_sight))
            say(u"hand"_s,
                m_sentences->notYet(*callback, callableFrom(*callback, m_sight), m_sight.now),
                Earcon::Done);
        else if (callback && callback->id == m_given)
            say(u"hand"_s, m_sentences->given(withoutMatter(*callback), m_sight.now), Earcon::New);
        else if (callback)
            say(u"hand"_s, m_sentences->taken(withoutMatter(*callback), m_sight.now), Earcon::Done);
        m_given.reset();
        break;
    case Phase::Dialling:
        if (callback && before.phase != Phase::Dialling
            && m_sight.telephone != Telephone::Softphone)
            say(u"hand"_s, m_sight.telephone == Telephone::Exchange
                               ? m_sentences->dialling(*callback)
                               : m_sentences->dialByHand(callback->number));
        break;
    case Phase::LineFailed:
        if (callback)
            tellFailure(*callback);
        break;
    case Phase::LineEnded:
        tellEnd(now);
        break;
    case Phase::Consulting:
        tellConsult(now);
        break;
    case Phase::Transferring:
        say(u"hand"_s, m_sentences->transferring(office));
        break;
    case Phase::CameBack:
        say(u"hand"_s, m_sentences->cameBack(office), Earcon::Back);
        break;
    case Phase::Talking:
        if (before.phase == Phase::Ringing || before.phase == Phase::Dialling)
            m_announcer.sound(Earcon::Line);
        tellHold(before, now);
        if (call && call->openCallback)
            post(u"hand"_s, itemOf(u"call"_s, *call), m_sentences->closesCallback(),
                 Politeness::Silent);
        break;
    default:
        break;
    }
}

void News::tellEnd(const Situation &now)
{
    const auto *line = lineOf(m_sight, now.conversation);
    if (line && line->isLeft && !line->number.isEmpty())
        say(u"hand"_s, m_sentences->putThroughTo(line->number), Earcon::Closed);
    else
        say(u"hand"_s, m_sentences->hungUp(true), Earcon::Closed);
}

void News::tellConsult(const Situation &now)
{
    say(u"hand"_s, Views(m_sight, *m_sentences).status(now, Form::Open),
        now.hasAnswered ? std::optional(Earcon::Line) : std::nullopt);
}

void News::tellHold(const Situation &before, const Situation &now)
{
    const bool wasHeld = before.isHeld
                         && (before.phase == Phase::Talking || before.phase == Phase::Consulting
                             || before.phase == Phase::CameBack);
    const bool isBack = wasHeld || before.phase == Phase::Consulting;
    if (now.isHeld)
        say(u"hand"_s, m_sentences->held(), Earcon::Line);
    else if (isBack)
        say(u"hand"_s, m_sentences->resumed(), Earcon::Line);
}

void News::tellFailure(const calls::Callback &callback)
{
    const int most = m_sight.directorate.limits.attempts;
    const bool isEngaged = callback.attempt && callback.attempt->lineReason == u"engaged"_s;
    if (callback.attempts >= most)
        say(u"hand"_s, m_sentences->attemptsUsedUp(callback.attempts), Earcon::Time);
    else
        say(u"hand"_s,
            isEngaged ? m_sentences->engaged(callback.attempts, most)
                      : m_sentences->noAnswer(callback.attempts, most),
            Earcon::Closed);
}

void News::sayNext(bool isSaved)
{
    if (isSaved)
        say(u"hand"_s, m_sentences->saved(nextCallback(m_sight), m_sight.now), Earcon::Done);
    else
        say(u"hand"_s, m_sentences->released(), Earcon::Done);
}

void News::tick()
{
    for (const auto &row : m_sight.callbacks.rows()) {
        if (isAtMyOffice(row) && row.state == CallbackState::Waiting)
            tellPromise(row);
    }
    for (const auto &call : m_sight.calls.rows()) {
        if (m_ringing.contains(call.id))
            tellLastRing(call);
    }
}

void News::tellPromise(const calls::Callback &callback)
{
    const auto *office = m_sight.directorate.office(callback.office);
    if (!office || !m_hasSeenCallbacks || callback.isKept)
        return;
    const bool isBroken = callback.promise < m_sight.now;
    const auto left = calendar::secondsLeft(m_sight.directorate.hoursOf(*office), callback.promise,
                                            m_sight.now);
    const bool isAtRisk = !isBroken && left < m_sight.directorate.limits.atRiskMinutes * 60LL;
    // What was so when this desk opened is in the list; only what becomes so is news.
    const bool isNew = m_sight.now.secsTo(callback.promise) > -5;
    if (isBroken && !m_broken.contains(callback.id)) {
        m_broken.insert(callback.id);
        m_meanwhile.broken += isNew && m_isTalking ? 1 : 0;
        if (isNew)
            post(u"promise"_s, itemOf(u"callback"_s, callback),
                 m_sentences->broken(callback, m_sight.now), Politeness::Now, Earcon::Time);
    } else if (isAtRisk && !m_atRisk.contains(callback.id)) {
        m_atRisk.insert(callback.id);
        const bool hasBecome = left > m_sight.directorate.limits.atRiskMinutes * 60LL - 5;
        m_meanwhile.atRisk += hasBecome && m_isTalking ? 1 : 0;
        if (hasBecome)
            post(u"promise"_s, itemOf(u"callback"_s, callback),
                 m_sentences->atRisk(callback, m_sight.now), Politeness::Now, Earcon::Time);
    }
}

void News::tellLastRing(const calls::Call &call)
{
    const int seconds = m_sight.directorate.limits.secondsPerRing * (call.rings - 1);
    if (call.rings < 2 || !call.ringingSince || m_lastRings.contains(call.id)
        || call.ringingSince->addSecs(seconds) > m_sight.now)
        return;
    m_lastRings.insert(call.id);
    post(u"ring"_s, itemOf(u"call"_s, call), m_sentences->lastRing(), Politeness::Now,
         Earcon::LastRing);
}

QString News::officeName(const QString &code) const
{
    const auto *office = m_sight.directorate.office(code);
    return office ? office->name : code;
}

} // namespace desk
