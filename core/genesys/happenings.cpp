#include "core/genesys/happenings.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace genesys {

using namespace Qt::StringLiterals;
using Kind = Happening::Kind;
using Ending = Happening::Ending;

namespace {

constexpr int engagedCause = 17; // ITU-T Q.850: user busy

// One telephone call with the citizen: theirs, or one by which they are rung back.
struct Round
{
    const Participant *owner = nullptr; // of the callback that it answers
    QDateTime from{};                   // not valid: from the beginning
    QDateTime until{};                  // not valid: for good
    Leg citizen{};                      // nothing is known of it where it is not placed yet
    QString attempt{};

    [[nodiscard]] bool weCalled() const { return citizen.isOutbound; }
    [[nodiscard]] bool includes(const QDateTime &at) const
    {
        return at.isValid() && (!from.isValid() || at >= from) && (!until.isValid() || at < until);
    }
};

// A callback's party at the queue, or who has picked it and has not rung anybody.
bool hasCallbackOnly(const Participant &participant)
{
    return participant.calls.isEmpty() && !participant.callbacks.isEmpty();
}

QDateTime answeredAt(const Participant &participant)
{
    for (const auto &leg : participant.calls) {
        if (leg.connectedAt.isValid())
            return leg.connectedAt;
    }
    return participant.calls.isEmpty() && participant.callbacks.isEmpty() ? participant.connectedAt
                                                                          : QDateTime();
}

QString attemptOf(const Participant &participant)
{
    return participant.attributes.value(u"attempt"_s);
}

// Where they are rung back as the same party, it has these calls after its first.
Round firstRound(const Conversation &conversation, bool isRungBack)
{
    Round round;
    const auto *citizen = conversation.citizen();
    if (!citizen)
        return round;
    round.citizen = citizen->calls.value(0);
    round.attempt = isRungBack && !round.weCalled() ? QString() : attemptOf(*citizen);
    if (citizen->calls.isEmpty()) {
        round.citizen.connectedAt = citizen->connectedAt;
        round.citizen.endedAt = citizen->endedAt;
    }
    const auto last = citizen->calls.isEmpty() || isRungBack ? round.citizen
                                                             : citizen->calls.constLast();
    round.citizen.endedAt = last.endedAt;
    round.citizen.disconnectType = last.disconnectType;
    round.citizen.cause = last.cause;
    return round;
}

// A call that whoever has the callback placed, or may place yet.
struct Placed
{
    const Participant *owner;
    QDateTime picked;
    QDateTime at; // not valid: not told
    QString attempt;
};

QList<Placed> placedIn(const Conversation &conversation)
{
    QList<Placed> all;
    for (const auto &each : conversation.participants) {
        const auto attempts = attemptOf(each).split(u' ', Qt::SkipEmptyParts);
        for (const auto &callback : each.callbacks) {
            if (!each.isOurs() || !callback.connectedAt.isValid())
                continue;
            for (qsizetype call = 0; call == 0 || call < each.calls.size(); ++call)
                all.append({&each, callback.connectedAt, each.calls.value(call).connectedAt,
                            attempts.value(call)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Placed &left, const Placed &right) {
        return left.picked < right.picked;
    });
    return all;
}

// The citizen's part of what was placed: whoever else is rung there is rung later, and nobody is
// rung back before it was picked.
const Leg *legOf(const Conversation &conversation, const Placed &placed,
                 const QDateTime &nextPicked, const QList<const Leg *> &ofEarlier)
{
    for (const auto &each : conversation.participants) {
        for (const auto &leg : each.calls) {
            const auto at = leg.connectedAt.isValid() ? leg.connectedAt : leg.endedAt;
            if (each.isCitizen() && leg.isOutbound && at.isValid() && at >= placed.picked
                && (!nextPicked.isValid() || at <= nextPicked) && !ofEarlier.contains(&leg))
                return &leg;
        }
    }
    return nullptr;
}

QDateTime earliest(const QList<QDateTime> &instants)
{
    QDateTime first;
    for (const auto &each : instants) {
        if (each.isValid() && (!first.isValid() || each < first))
            first = each;
    }
    return first;
}

// What is picked and not placed yet has no happenings.
QList<Round> ringsBack(const Conversation &conversation, const QList<Placed> &placed)
{
    QList<Round> rounds;
    QList<const Leg *> taken;
    for (auto one = placed.begin(); one != placed.end(); ++one) {
        const auto next = std::find_if(
            one, placed.end(), [one](const Placed &later) { return later.owner != one->owner; });
        const auto *leg = legOf(conversation, *one,
                                next == placed.end() ? QDateTime() : next->picked, taken);
        taken.append(leg);
        const auto citizen = leg ? *leg : Leg{};
        const auto from = earliest({one->at, citizen.connectedAt, citizen.endedAt});
        if (from.isValid())
            rounds.append({one->owner, from, {}, citizen, one->attempt});
    }
    return rounds;
}

QList<Round> roundsOf(const Conversation &conversation)
{
    const auto placed = placedIn(conversation);
    auto rounds = QList<Round>{firstRound(conversation, !placed.isEmpty())}
                  + ringsBack(conversation, placed);
    for (qsizetype index = 0; index + 1 < rounds.size(); ++index)
        rounds[index].until = rounds[index + 1].from;
    return rounds;
}

// Where we called the citizen answers, and the first of ours is who called.
QList<Happening> answersIn(const Conversation &conversation, const Round &round)
{
    bool isCaller = !round.owner && round.weCalled();
    QList<Happening> found;
    if (round.weCalled() && round.citizen.connectedAt.isValid())
        found.append({Kind::Answered, round.citizen.connectedAt});
    for (const auto &each : conversation.participants) {
        if (!each.isOurs() || &each == round.owner || std::exchange(isCaller, false))
            continue;
        if (const auto at = answeredAt(each); round.includes(at))
            found.append({Kind::Answered, at, each.queue, each.user});
    }
    return found;
}

bool hasBeenAnswered(const Conversation &conversation, const Round &round)
{
    return round.weCalled() ? round.citizen.connectedAt.isValid()
                            : !answersIn(conversation, round).isEmpty();
}

// A transfer has no instant at which it was undone: the queue that it rang has.
QDateTime undoneAt(const Conversation &conversation, const Transfer &transfer)
{
    QDateTime at;
    for (const auto &each : conversation.participants) {
        if (each.purpose == "acd"_L1 && each.queue == transfer.toQueue && !hasCallbackOnly(each)
            && each.connectedAt >= transfer.issuedAt && each.endedAt.isValid() && !at.isValid())
            at = each.endedAt;
    }
    return at.isValid() ? at : transfer.issuedAt;
}

// A transfer is also cancelled when the call ends while the office rings.
bool hasComeBack(const Conversation &conversation, const Transfer &transfer, const QDateTime &end)
{
    const bool endedFirst = end.isValid() && undoneAt(conversation, transfer) >= end;
    return transfer.state == Transfer::State::Failed
           || (transfer.state == Transfer::State::Cancelled && !endedFirst);
}

// Out of the house there is no queue of ours, and nothing to tell; nor before it is known when.
QList<Happening> transfersIn(const Conversation &conversation, const Round &round)
{
    QList<Happening> found;
    for (const auto &each : conversation.transfers) {
        if (each.toQueue.isEmpty() || !round.includes(each.issuedAt))
            continue;
        found.append({Kind::Transferred, each.issuedAt, each.toQueue, each.from});
        if (hasComeBack(conversation, each, round.citizen.endedAt))
            found.append({Kind::Returned, undoneAt(conversation, each), each.toQueue, each.from});
    }
    return found;
}

bool wasRingingUntil(const Conversation &conversation, const QDateTime &end)
{
    return std::any_of(conversation.participants.begin(), conversation.participants.end(),
                       [&end](const Participant &each) {
                           const bool hadBegun = !each.connectedAt.isValid()
                                                 || each.connectedAt <= end;
                           return each.purpose == "acd"_L1 && !hasCallbackOnly(each) && hadBegun
                                  && (!each.endedAt.isValid() || each.endedAt >= end);
                       });
}

Ending unansweredEnding(const Leg &leg)
{
    if (leg.disconnectType == "peer"_L1) // ours gave up
        return Ending::Desk;
    return leg.cause == engagedCause ? Ending::Engaged : Ending::NoAnswer;
}

QList<Happening> endIn(const Conversation &conversation, const Round &round)
{
    const auto &leg = round.citizen;
    if (!leg.endedAt.isValid())
        return {};
    if (!hasBeenAnswered(conversation, round)) {
        if (leg.isOutbound)
            return {{Kind::Ended, leg.endedAt, {}, {}, unansweredEnding(leg)}};
        if (!wasRingingUntil(conversation, leg.endedAt))
            return {};
        return {{Kind::Ended, leg.endedAt, {}, {}, Ending::HungUp}};
    }
    const auto ending = leg.disconnectType == "client"_L1 ? Ending::HungUp : Ending::Desk;
    return {{Kind::Ended, leg.endedAt, {}, {}, ending}};
}

} // namespace

QList<Happening> happeningsIn(const Conversation &conversation)
{
    QList<Happening> all;
    for (const auto &round : roundsOf(conversation)) {
        auto found = answersIn(conversation, round) + transfersIn(conversation, round)
                     + endIn(conversation, round);
        for (auto &each : found)
            each.attempt = round.attempt;
        all += found;
    }
    std::stable_sort(all.begin(), all.end(), [](const Happening &left, const Happening &right) {
        return std::tie(left.at, left.kind) < std::tie(right.at, right.kind);
    });
    return all;
}

} // namespace genesys
