#include "app/exchange/staff/deskworker_async.h"

#include "core/desk/sight.h"

namespace exchange {

using namespace Qt::StringLiterals;
using calls::CallbackState;
using calls::CallState;
using calls::HandOverState;
using ports::CommandId;

QCoro::Task<> DeskWorker::work()
{
    for (const auto &span : desk().mornings) {
        m_morning = span;
        m_kept.clear();
        co_await moment(span.from.addSecs(-between(10, 110)));
        co_await ask(telephony().setPresence(ports::Telephony::Presence::OnQueue));
        while (now() < span.until || hasWork()) {
            co_await until(
                [this] { return hasWork(); },
                [this] { return std::min(m_morning.until, nextDue().value_or(m_morning.until)); });
            if (hasWork())
                co_await workOnce();
            else if (now() >= span.until)
                break;
            co_await look();
        }
        co_await ask(telephony().setPresence(ports::Telephony::Presence::OffQueue));
    }
    co_await until([] { return false; }, [] { return std::nullopt; });
}

bool DeskWorker::hasWork() const
{
    return ringingCall() || mayTake(Promised::AtAnyTime) || exhausted();
}

QCoro::Task<> DeskWorker::workOnce()
{
    // Whoever only answered would never call back: a promise at risk goes before the next ring.
    if (ringingCall() && !(m_hasAnsweredLast && mayTake(Promised::AtRisk))) {
        m_hasAnsweredLast = true;
        co_await answerRinging();
    } else if (mayTake(Promised::AtAnyTime)) {
        m_hasAnsweredLast = false;
        co_await callBack();
    } else if (const auto *callback = exhausted()) {
        co_await giveUp(callback->id);
    }
}

QCoro::Task<> DeskWorker::answerRinging()
{
    const auto call = *ringingCall();
    co_await seconds(between(2, 7));
    const auto *still = calls().find(call.id);
    if (!still || still->state != CallState::Ringing || still->office != desk().office)
        co_return;
    const auto answered = co_await ask(telephony().answer(call.conversation));
    if (answered)
        co_await serve(call);
}

// What a coroutine is given by reference lives in the one that awaits it.
QCoro::Task<> DeskWorker::serve(const calls::Call &call)
{
    const auto heard = co_await ask(telephony().listen(call.conversation));
    if (!heard)
        co_return;
    co_await seconds(heard->talkSeconds);
    bool isTaken = false;
    const ports::Conversation conversation = call.id;
    if (!heard->wantsOffice.isEmpty())
        isTaken = co_await putThrough(conversation, call.conversation, *heard);
    const auto record = recordOf(*heard,
                                 heard->wantsOffice.isEmpty() ? u"informed"_s : u"handed-over"_s);
    const Command<void> save = [this, &call, &record](CommandId id) {
        return commands().saveRecord(id, call.id, record);
    };
    co_await insist(save);
    co_await look();
    if (const auto *row = calls().find(call.id); row && row->openCallback) {
        const Command<void> close = [this, &call, open = *row->openCallback](CommandId id) {
            return commands().closeAnswered(id, open, call.id);
        };
        co_await insist(close);
    }
    if (!isTaken)
        co_await ask(telephony().hangUp(call.conversation));
    co_await seconds(between(5, 15));
}

ports::ConversationRecord DeskWorker::recordOf(const ports::Heard &heard,
                                               const QString &outcome) const
{
    ports::ConversationRecord record{u"person-concerned"_s, heard.topic, {}, {}, outcome};
    if (const auto card = desk().cards.value(heard.topic); !card.isEmpty())
        record.cards.append({card, 1});
    return record;
}

QCoro::Task<bool> DeskWorker::putThrough(const ports::Conversation &conversation,
                                         const QString &exchangeConversation,
                                         const ports::Heard &heard)
{
    const Command<ports::OfferedHandOver> offer = [&](CommandId id) {
        return commands().handOver(id, conversation, heard.wantsOffice,
                                   u"Topic %1, basic information given"_s.arg(heard.topic));
    };
    const auto offered = co_await insist(offer);
    if (!offered)
        co_return false;
    Q_EMIT did(u"handed-over"_s, exchangeConversation);
    const ports::Destination destination{ports::Destination::Kind::Queue, offered->queue};
    const auto moved = co_await ask(telephony().transfer(exchangeConversation, destination));
    if (!moved)
        co_return false;
    const auto handOver = offered->handOver;
    // It is in the picture only once the feed has brought it; done, it leaves the picture.
    bool wasSeen = false;
    co_await until(
        [this, handOver, &wasSeen] {
            const auto *row = handOvers().find(handOver);
            wasSeen = wasSeen || row;
            return row ? row->state != HandOverState::Offered : wasSeen;
        },
        now().addSecs(180));
    const auto *row = handOvers().find(handOver);
    if (!row || row->state != HandOverState::Returned)
        co_return true;
    co_await seconds(between(5, 12)); // telling the citizen that the office will call
    const Command<void> requeue = [this, handOver](CommandId id) {
        return commands().requeueHandOver(id, handOver);
    };
    co_await insist(requeue);
    co_return false;
}

QCoro::Task<> DeskWorker::callBack()
{
    const Command<ports::Claim> take = [this](CommandId id) { return commands().takeNext(id); };
    const auto claim = co_await insist(take);
    if (!claim) {
        m_nothingBefore = now().addSecs(60);
        co_return;
    }
    co_await seconds(between(8, 20)); // reading who it is
    co_await attempt(*claim);
    co_await seconds(between(4, 12));
}

QCoro::Task<> DeskWorker::attempt(const ports::Claim &claim)
{
    const Command<ports::BegunAttempt> begin = [&](CommandId id) {
        return commands().beginAttempt(id, claim.callback);
    };
    const auto begun = co_await insist(begin);
    if (!begun) {
        const Command<void> release = [&](CommandId id) {
            return commands().release(id, claim.callback, u"closing time"_s);
        };
        co_await insist(release);
        m_nothingBefore = now().addSecs(60);
        co_return;
    }
    const ports::Dial wanted{begun->number, desk().queue, begun->attempt, begun->ownedCallback};
    const auto conversation = co_await ask(telephony().dial(wanted));
    if (!conversation) {
        const Command<ports::EndedAttempt> drop = [&](CommandId id) {
            return commands().endAttempt(id, begun->attempt, u"line-dropped"_s, std::nullopt);
        };
        const auto dropped = co_await insist(drop);
        if (dropped)
            co_await endOwned(*dropped);
        co_return;
    }
    const Command<void> tell = [&](CommandId id) {
        return commands().attemptDialled(id, begun->attempt, *conversation);
    };
    co_await insist(tell);
    co_await talkTo(*begun, *conversation, claim.callback);
}

QCoro::Task<> DeskWorker::talkTo(const ports::BegunAttempt &begun, const QString &conversation,
                                 base::CallbackId callback)
{
    const ports::Conversation ours = begun.attempt;
    const auto line = [this, callback, attempt = begun.attempt]() -> const calls::Attempt * {
        const auto *row = callbacks().find(callback);
        return row && row->attempt && row->attempt->id == attempt ? &*row->attempt : nullptr;
    };
    co_await until([&line] { return line() && line()->line != calls::Line::Dialling; },
                   now().addSecs(120));
    Talk talk;
    if (line() && line()->line == calls::Line::Ended)
        talk.outcome = line()->lineReason == u"engaged"_s ? u"engaged"_s : u"no-answer"_s;
    else
        talk = co_await converse(ours, conversation);
    if (!talk.isTaken)
        co_await ask(telephony().hangUp(conversation));
    const Command<ports::EndedAttempt> end = [&](CommandId id) {
        return commands().endAttempt(id, begun.attempt, talk.outcome, talk.record);
    };
    const auto ended = co_await insist(end);
    if (ended)
        co_await endOwned(*ended);
}

QCoro::Task<> DeskWorker::endOwned(ports::EndedAttempt ended)
{
    if (!ended.ownedCallback.isEmpty())
        co_await ask(telephony().endCallback(ended.ownedCallback, ended.again));
}

QCoro::Task<DeskWorker::Talk> DeskWorker::converse(const ports::Conversation &ours,
                                                   const QString &conversation)
{
    Talk talk;
    const auto heard = co_await ask(telephony().listen(conversation));
    if (!heard)
        co_return talk;
    const bool isReached = heard->answeredBy == u"person"_s;
    co_await seconds(isReached ? heard->talkSeconds : between(8, 15));
    talk.outcome = isReached ? u"reached"_s : heard->answeredBy;
    if (!isReached)
        co_return talk;
    const bool isOurs = heard->wantsOffice.isEmpty() || heard->wantsOffice == desk().office;
    if (!isOurs)
        talk.isTaken = co_await putThrough(ours, conversation, *heard);
    talk.record = recordOf(*heard, isOurs ? u"informed"_s : u"handed-over"_s);
    co_return talk;
}

QCoro::Task<> DeskWorker::giveUp(base::CallbackId callback)
{
    m_kept.insert(callback);
    const Command<void> close = [this, callback](CommandId id) {
        return commands().closeUnreachable(id, callback);
    };
    co_await insist(close);
    co_await seconds(5);
}

bool DeskWorker::isMine(const calls::Callback &callback) const
{
    return callback.state == CallbackState::Waiting && callback.office == desk().office;
}

const calls::Callback *DeskWorker::exhausted() const
{
    const calls::Callback *first = nullptr;
    for (const auto &callback : callbacks().rows()) {
        if (isMine(callback) && desk::isExhausted(callback, desk().limits)
            && callback.notBefore <= now() && !m_kept.contains(callback.id)
            && (!first || callback.id < first->id))
            first = &callback;
    }
    return now() < m_morning.until ? first : nullptr;
}

bool DeskWorker::mayTake(Promised promised) const
{
    const auto lastBeginning = m_morning.until.addSecs(-60 * desk().limits.lastMinutes);
    if (now() < m_morning.from || now() >= lastBeginning || now() < m_nothingBefore)
        return false;
    return std::any_of(callbacks().rows().begin(), callbacks().rows().end(),
                       [this, promised](const calls::Callback &callback) {
                           const auto left = now().secsTo(callback.promise);
                           return isMine(callback) && callback.notBefore <= now()
                                  && (promised == Promised::AtAnyTime
                                      || left < 60 * desk().limits.atRiskMinutes)
                                  && !desk::isExhausted(callback, desk().limits);
                       });
}

std::optional<QDateTime> DeskWorker::nextDue() const
{
    std::optional<QDateTime> next;
    for (const auto &callback : callbacks().rows()) {
        const auto due = std::max(callback.notBefore, m_nothingBefore);
        if (isMine(callback) && due > now() && (!next || due < *next))
            next = due;
    }
    return next;
}

} // namespace exchange
