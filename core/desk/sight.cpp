#include "core/desk/sight.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using calls::CallbackState;
using calls::CallState;
using calls::HandOverState;

namespace {

constexpr int longestTransfer = 120; // seconds: by then the exchange has told what came of it

// Of several rows the same one each time: the newest.
template <class Row, class Condition>
const Row *newest(const board::Picture<Row> &picture, const Condition &condition)
{
    const Row *found = nullptr;
    for (const auto &row : picture.rows()) {
        if (condition(row) && (!found || found->id < row.id))
            found = &row;
    }
    return found;
}

template <class Row, class Condition>
const Row *oldest(const board::Picture<Row> &picture, const Condition &condition)
{
    const Row *found = nullptr;
    for (const auto &row : picture.rows()) {
        if (condition(row) && (!found || row.id < found->id))
            found = &row;
    }
    return found;
}

// A desk that ended between recording and telephoning finds a transfer that nobody will end.
bool isOverdue(const Situation &situation, const Sight &sight)
{
    const auto *handOver = sight.handOvers.find(*situation.handOver);
    return handOver && handOver->offeredAt.addSecs(longestTransfer) < sight.now;
}

bool isInHand(const calls::Call &call)
{
    return call.isMine && !call.isRecorded
           && (call.state == CallState::Answered || call.state == CallState::Completed);
}

bool failed(const calls::Attempt &attempt)
{
    return attempt.line == calls::Line::Ended
           && (attempt.lineReason == u"engaged"_s || attempt.lineReason == u"no-answer"_s);
}

bool isLeft(const Sight &sight, const QString &conversation)
{
    const auto *line = lineOf(sight, conversation);
    return line && line->isLeft;
}

// My hand-over of the citizen who is on this line, as long as it is not settled. An office that is
// consulted has it, and not yet the citizen.
const calls::HandOver *handOverOf(const Sight &sight, const Situation &situation)
{
    const auto *line = lineOf(sight, situation.conversation);
    const bool isConsulting = line && line->isConsulting;
    return newest(sight.handOvers, [&](const calls::HandOver &row) {
        return row.isFromMe && row.call == situation.call && row.attempt == situation.attempt
               && (row.state == HandOverState::Offered
                   || (row.state == HandOverState::Taken && isConsulting)
                   || (row.state == HandOverState::Returned
                       && !sight.acknowledged.contains(row.id)));
    });
}

Situation onLine(const Sight &sight, Situation situation)
{
    situation.phase = Phase::Talking;
    const auto *line = lineOf(sight, situation.conversation);
    situation.isHeld = line && line->isHeld;
    const auto *handOver = handOverOf(sight, situation);
    if (handOver)
        situation.handOver = handOver->id;
    const bool isAsked = handOver ? handOver->state != HandOverState::Returned
                                  : line && !line->number.isEmpty();
    if (line && line->isConsulting && isAsked) {
        situation.phase = Phase::Consulting;
        situation.hasAnswered = !handOver || handOver->state == HandOverState::Taken;
    } else if (handOver) {
        situation.phase = handOver->state == HandOverState::Offered ? Phase::Transferring
                                                                    : Phase::CameBack;
    }
    return situation;
}

Situation ofAttempt(const Sight &sight, const calls::Callback &callback)
{
    const auto &attempt = *callback.attempt;
    Situation situation{Phase::Dialling, {}, callback.id, attempt.id, {}, attempt.conversation};
    const bool isOver = attempt.line == calls::Line::Ended || isLeft(sight, attempt.conversation);
    if (attempt.line == calls::Line::Connected && !isOver)
        return onLine(sight, situation);
    if (isOver)
        situation.phase = failed(attempt) ? Phase::LineFailed : Phase::LineEnded;
    return situation;
}

// A conversation that goes on: nothing else comes before it.
std::optional<Situation> live(const Sight &sight)
{
    const auto *call = newest(sight.calls, [&sight](const calls::Call &row) {
        return isInHand(row) && !row.hasEnded && !isLeft(sight, lineOf(row.conversation));
    });
    if (call)
        return onLine(sight, {Phase::Talking, call->id, {}, {}, {}, lineOf(call->conversation)});
    const auto *callback = newest(sight.callbacks, [&sight](const calls::Callback &row) {
        return row.isMine && row.state == CallbackState::Calling && row.attempt
               && row.attempt->line != calls::Line::Ended
               && !isLeft(sight, row.attempt->conversation);
    });
    if (callback)
        return ofAttempt(sight, *callback);
    return std::nullopt;
}

std::optional<Situation> arriving(const Sight &sight)
{
    const auto *handOver = oldest(sight.handOvers, [&](const calls::HandOver &row) {
        return row.state == HandOverState::Offered && row.office == sight.me.office
               && !row.isFromMe;
    });
    if (handOver)
        return Situation{Phase::HandOverArrives,        {}, {}, {}, handOver->id,
                         lineOf(handOver->conversation)};
    const auto *call = oldest(sight.calls, [&](const calls::Call &row) {
        return row.state == CallState::Ringing && row.office == sight.me.office;
    });
    if (call)
        return Situation{Phase::Ringing, call->id, {}, {}, {}, call->conversation};
    return std::nullopt;
}

std::optional<Situation> unfinished(const Sight &sight)
{
    if (const auto *call = newest(sight.calls, isInHand))
        return Situation{Phase::LineEnded, call->id, {}, {}, {}, lineOf(call->conversation)};
    const auto *callback = newest(sight.callbacks, [](const calls::Callback &row) {
        return row.isMine && row.state == CallbackState::Calling && row.attempt;
    });
    if (callback)
        return ofAttempt(sight, *callback);
    callback = newest(sight.callbacks, [](const calls::Callback &row) {
        return row.isMine && row.state == CallbackState::Claimed;
    });
    if (callback)
        return Situation{Phase::Claimed, {}, callback->id};
    const auto *opened = sight.opened ? sight.handOvers.find(*sight.opened) : nullptr;
    if (opened && opened->isMine && opened->state == HandOverState::Taken)
        return Situation{Phase::Intervening, {}, {}, {}, sight.opened};
    return std::nullopt;
}

} // namespace

bool takesCalls(const Person &person)
{
    return person.role == offices::Role::Operator || person.role == offices::Role::Official;
}

Situation situationOf(const Sight &sight)
{
    if (const auto found = live(sight))
        return *found;
    if (takesCalls(sight.me)) {
        if (const auto found = arriving(sight))
            return *found;
    }
    return unfinished(sight).value_or(Situation());
}

Situation inHandOf(const Sight &sight)
{
    if (const auto found = live(sight))
        return *found;
    return unfinished(sight).value_or(Situation());
}

QString lineOf(const QString &conversation)
{
    return conversation.startsWith(u"hand:"_s) ? QString() : conversation;
}

const Line *lineOf(const Sight &sight, const QString &conversation)
{
    const bool isKnown = sight.line && !conversation.isEmpty()
                         && sight.line->conversation == conversation;
    return isKnown ? &*sight.line : nullptr;
}

QString consultedOf(const Sight &sight, const Situation &situation)
{
    const auto *handOver = situation.handOver ? sight.handOvers.find(*situation.handOver) : nullptr;
    const auto *line = lineOf(sight, situation.conversation);
    if (!handOver)
        return line ? line->number : QString();
    const auto *office = sight.directorate.office(handOver->office);
    return office ? office->name : handOver->office;
}

const calls::Callback *nextCallback(const Sight &sight)
{
    const calls::Callback *first = nullptr;
    const auto isBefore = [](const calls::Callback &one, const calls::Callback &other) {
        return std::tie(one.promise, one.firstRingAt, one.id)
               < std::tie(other.promise, other.firstRingAt, other.id);
    };
    for (const auto &row : sight.callbacks.rows()) {
        if (row.state == CallbackState::Waiting && row.office == sight.me.office
            && row.notBefore <= sight.now && row.offeredFrom.value_or(sight.now) <= sight.now
            && !isExhausted(row, sight.directorate.limits) && (!first || isBefore(row, *first)))
            first = &row;
    }
    return first;
}

bool isEntitled(const QString &speaker)
{
    return speaker == u"person-concerned"_s || speaker == u"delegate"_s;
}

calls::Callback withoutMatter(calls::Callback callback)
{
    callback.option.clear();
    return callback;
}

bool isExhausted(const calls::Callback &callback, const offices::Limits &limits)
{
    return callback.isNumberWrong
           || callback.attempts >= std::max(limits.attempts, callback.attemptsAllowed);
}

std::optional<QDateTime> callableFrom(const calls::Callback &callback, const Sight &sight)
{
    const bool isLater = callback.notBefore.isValid() && callback.notBefore > sight.now;
    const auto at = isLater ? callback.notBefore : sight.now;
    const auto *office = sight.directorate.office(callback.office);
    if (!office)
        return at; // the database decides
    const auto answer = sight.directorate.hoursOf(*office).mayAttempt(at);
    return answer.allowed ? std::optional(at) : answer.next;
}

bool isCallable(const calls::Callback &callback, const Sight &sight)
{
    const auto from = callableFrom(callback, sight);
    return from && *from <= sight.now;
}

Step nextStep(const Situation &situation, Form form, const Sight &sight)
{
    const bool isComplete = form == Form::Complete;
    switch (situation.phase) {
    case Phase::Idle:
        return takesCalls(sight.me) && nextCallback(sight) ? Step::TakeNext : Step::None;
    case Phase::Ringing: // a plain handset is answered by its own receiver
        return sight.telephone == Telephone::Exchange ? Step::Answer : Step::None;
    case Phase::HandOverArrives:
        return Step::TakeHandOver;
    case Phase::Claimed: {
        const auto *callback = sight.callbacks.find(*situation.callback);
        return !callback || isCallable(*callback, sight) ? Step::Dial : Step::None;
    }
    case Phase::Dialling: // a plain handset, or a call never placed, says nothing: the person does
        if (sight.telephone == Telephone::Exchange && !situation.conversation.isEmpty())
            return isComplete ? Step::SaveAndHangUp : Step::None;
        return isComplete ? Step::Save : Step::ChooseOutcome;
    case Phase::LineFailed:
    case Phase::LineEnded:
    case Phase::Intervening:
        return isComplete ? Step::Save : Step::ChooseOutcome;
    case Phase::Talking:
        return isComplete ? Step::SaveAndHangUp : Step::ChooseOutcome;
    case Phase::Consulting:
        return situation.hasAnswered ? Step::PutThrough : Step::None;
    case Phase::Transferring:
        return Step::None;
    case Phase::CameBack:
        return Step::Resume;
    }
    return Step::None;
}

StepBack stepBack(const Situation &situation, const Sight &sight)
{
    const bool hasLine = sight.telephone == Telephone::Exchange
                         && !situation.conversation.isEmpty();
    switch (situation.phase) {
    case Phase::Claimed:
        return StepBack::Release;
    case Phase::Dialling:
        return hasLine ? StepBack::CancelDialling : StepBack::None;
    case Phase::Talking:
        return hasLine ? StepBack::HangUp : StepBack::None;
    case Phase::Consulting:
        return hasLine ? StepBack::CancelConsult : StepBack::None;
    case Phase::Transferring:
        return hasLine && !isOverdue(situation, sight) ? StepBack::None : StepBack::SendBack;
    case Phase::Intervening:
        return StepBack::SendBack;
    default:
        return StepBack::None;
    }
}

} // namespace desk
