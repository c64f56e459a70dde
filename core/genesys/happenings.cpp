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

bool isOutbound(const Conversation &conversation)
{
    const auto *citizen = conversation.citizen();
    return citizen && !citizen->calls.isEmpty() && citizen->calls.constFirst().isOutbound;
}

bool hasBeenAnswered(const Conversation &conversation)
{
    const bool weCalled = isOutbound(conversation);
    return std::any_of(conversation.participants.begin(), conversation.participants.end(),
                       [weCalled](const Participant &each) {
                           return each.connectedAt.isValid()
                                  && (weCalled ? each.isCitizen() : each.isOurs());
                       });
}

// Where we called the citizen answers, and the first of ours is who called.
QList<Happening> answersIn(const Conversation &conversation)
{
    const bool weCalled = isOutbound(conversation);
    bool isCaller = weCalled;
    QList<Happening> found;
    for (const auto &each : conversation.participants) {
        if (each.isOurs() && std::exchange(isCaller, false))
            continue;
        if (each.connectedAt.isValid() && each.isOurs())
            found.append({Kind::Answered, each.connectedAt, each.queue, each.user});
        else if (each.connectedAt.isValid() && each.isCitizen() && weCalled)
            found.append({Kind::Answered, each.connectedAt});
    }
    return found;
}

// A transfer has no instant at which it was undone: the queue that it rang has.
QDateTime undoneAt(const Conversation &conversation, const Transfer &transfer)
{
    QDateTime at;
    for (const auto &each : conversation.participants) {
        if (each.purpose == "acd"_L1 && each.queue == transfer.toQueue
            && each.connectedAt >= transfer.issuedAt && each.endedAt.isValid() && !at.isValid())
            at = each.endedAt;
    }
    return at.isValid() ? at : transfer.issuedAt;
}

// A transfer is also cancelled when the call ends while the office rings.
bool hasComeBack(const Conversation &conversation, const Transfer &transfer)
{
    const auto *citizen = conversation.citizen();
    const bool endedFirst = citizen && citizen->endedAt.isValid()
                            && undoneAt(conversation, transfer) >= citizen->endedAt;
    return transfer.state == Transfer::State::Failed
           || (transfer.state == Transfer::State::Cancelled && !endedFirst);
}

// Out of the house there is no queue of ours, and nothing to tell; nor before it is known when.
QList<Happening> transfersIn(const Conversation &conversation)
{
    QList<Happening> found;
    for (const auto &each : conversation.transfers) {
        if (each.toQueue.isEmpty() || !each.issuedAt.isValid())
            continue;
        found.append({Kind::Transferred, each.issuedAt, each.toQueue, each.from});
        if (hasComeBack(conversation, each))
            found.append({Kind::Returned, undoneAt(conversation, each), each.toQueue, each.from});
    }
    return found;
}

bool wasRingingUntil(const Conversation &conversation, const QDateTime &end)
{
    return std::any_of(conversation.participants.begin(), conversation.participants.end(),
                       [&end](const Participant &each) {
                           return each.purpose == "acd"_L1
                                  && (!each.endedAt.isValid() || each.endedAt >= end);
                       });
}

Ending unansweredEnding(const Leg &leg)
{
    if (leg.disconnectType == "peer"_L1) // ours gave up
        return Ending::Desk;
    return leg.cause == engagedCause ? Ending::Engaged : Ending::NoAnswer;
}

QList<Happening> endIn(const Conversation &conversation)
{
    const auto *citizen = conversation.citizen();
    if (!citizen || !citizen->endedAt.isValid())
        return {};
    const auto leg = citizen->calls.isEmpty() ? Leg{} : citizen->calls.constLast();
    const auto at = citizen->endedAt;
    if (!hasBeenAnswered(conversation)) {
        if (leg.isOutbound)
            return {{Kind::Ended, at, {}, {}, unansweredEnding(leg)}};
        if (!wasRingingUntil(conversation, at))
            return {};
        return {{Kind::Ended, at, {}, {}, Ending::HungUp}};
    }
    return {{Kind::Ended,
             at,
             {},
             {},
             leg.disconnectType == "client"_L1 ? Ending::HungUp : Ending::Desk}};
}

} // namespace

QList<Happening> happeningsIn(const Conversation &conversation)
{
    auto all = answersIn(conversation) + transfersIn(conversation) + endIn(conversation);
    std::stable_sort(all.begin(), all.end(), [](const Happening &left, const Happening &right) {
        return std::tie(left.at, left.kind) < std::tie(right.at, right.kind);
    });
    return all;
}

} // namespace genesys
