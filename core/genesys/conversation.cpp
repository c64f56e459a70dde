#include "core/genesys/conversation.h"

#include <QJsonArray>

#include <algorithm>

namespace genesys {

using namespace Qt::StringLiterals;

namespace {

// Not one that could not be written again.
QDateTime instant(const QJsonValue &value)
{
    const auto at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    const int year = at.date().year();
    return year >= 1 && year <= 9999 ? at : QDateTime();
}

// Answers and events differ in capitals.
QString wordOf(const QJsonValue &value)
{
    return value.toString().toLower();
}

Leg::State stateOf(const QString &name)
{
    if (name == "scheduled"_L1)
        return Leg::State::Scheduled;
    if (name == "alerting"_L1 || name == "offering"_L1)
        return Leg::State::Alerting;
    if (name == "dialing"_L1 || name == "contacting"_L1)
        return Leg::State::Dialling;
    if (name == "connected"_L1)
        return Leg::State::Connected;
    // A party of a queue may end as either.
    if (name == "disconnected"_L1 || name == "terminated"_L1)
        return Leg::State::Ended;
    return Leg::State::Unknown;
}

template <class T> const T *openOne(const QList<T> &all)
{
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [](const T &one) { return one.state != Leg::State::Ended; });
    return found == all.rend() ? nullptr : &*found;
}

int causeOf(const QJsonArray &reasons)
{
    for (const auto &reason : reasons) {
        if (reason[u"type"].toString() == "q850"_L1)
            return reason[u"code"].toInt();
    }
    return 0;
}

Transfer::State transferStateOf(const QString &name)
{
    if (name == "pending"_L1 || name == "active"_L1)
        return Transfer::State::UnderWay;
    if (name == "complete"_L1)
        return Transfer::State::Complete;
    if (name == "failed"_L1 || name == "timeout"_L1)
        return Transfer::State::Failed;
    if (name == "canceled"_L1)
        return Transfer::State::Cancelled;
    return Transfer::State::Unknown;
}

Transfer transferOf(const QJsonValue &json)
{
    return {json[u"id"].toString(),
            transferStateOf(wordOf(json[u"state"])),
            instant(json[u"dateIssued"]),
            json[u"initiator"][u"userId"].toString(),
            json[u"destination"][u"userId"].toString(),
            {}};
}

// The place of whoever asked for it, as they talked then; -1: not told.
qsizetype placeOf(const Conversation &conversation, const Transfer &transfer)
{
    qsizetype place = -1;
    for (qsizetype index = 0; index < conversation.participants.size(); ++index) {
        const auto &each = conversation.participants[index];
        if (each.isOurs() && each.user == transfer.from && each.connectedAt.isValid()
            && each.connectedAt <= transfer.issuedAt)
            place = index;
    }
    return place;
}

// A destination has a user or an address, and never says a queue: that is the one whose party
// joined next, before the next transfer.
void findQueues(Conversation &conversation)
{
    auto &transfers = conversation.transfers;
    qsizetype unclaimed = 0; // a queue's party is that of one transfer
    for (qsizetype index = 0; index < transfers.size(); ++index) {
        auto &transfer = transfers[index];
        const auto next = index + 1 < transfers.size() ? transfers[index + 1].issuedAt
                                                       : QDateTime();
        const auto first = std::max(unclaimed, placeOf(conversation, transfer) + 1);
        for (auto place = first; place < conversation.participants.size(); ++place) {
            const auto &party = conversation.participants[place];
            if (party.purpose != "acd"_L1 || party.connectedAt < transfer.issuedAt)
                continue;
            if (next > transfer.issuedAt && party.connectedAt >= next)
                break;
            transfer.toQueue = party.queue;
            unclaimed = place + 1;
            break;
        }
    }
}

Leg legOf(const QJsonObject &json)
{
    return {json[u"id"].toString(),          stateOf(wordOf(json[u"state"])),
            json[u"held"].toBool(),          wordOf(json[u"direction"]) == "outbound"_L1,
            wordOf(json[u"disconnectType"]), causeOf(json[u"disconnectReasons"].toArray()),
            instant(json[u"connectedTime"]), instant(json[u"disconnectedTime"])};
}

CallbackShare shareOf(const QJsonObject &json)
{
    return {json[u"id"].toString(), stateOf(wordOf(json[u"state"])),
            instant(json[u"callbackScheduledTime"]), instant(json[u"connectedTime"]),
            instant(json[u"disconnectedTime"])};
}

Participant participantOf(const QJsonObject &json)
{
    Participant participant{json[u"id"].toString(),
                            json[u"purpose"].toString(),
                            json[u"userId"].toString(json[u"user"][u"id"].toString()),
                            json[u"queueId"].toString(json[u"queue"][u"id"].toString()),
                            json[u"address"].toString(),
                            instant(json[u"connectedTime"]),
                            instant(json[u"endTime"]),
                            {},
                            {},
                            {},
                            json[u"consultParticipantId"].toString()};
    const auto attributes = json[u"attributes"].toObject();
    for (auto each = attributes.begin(); each != attributes.end(); ++each)
        participant.attributes.insert(each.key(), each->toString());
    for (const auto &each : json[u"calls"].toArray())
        participant.calls.append(legOf(each.toObject()));
    for (const auto &each : json[u"callbacks"].toArray())
        participant.callbacks.append(shareOf(each.toObject()));
    // What began with the party and what ended with it.
    if (!participant.calls.isEmpty() && !participant.calls.constFirst().connectedAt.isValid())
        participant.calls.first().connectedAt = participant.connectedAt;
    if (!participant.calls.isEmpty() && !participant.calls.constLast().endedAt.isValid())
        participant.calls.last().endedAt = participant.endedAt;
    return participant;
}

} // namespace

bool Participant::isOurs() const
{
    return purpose == "agent"_L1 || purpose == "user"_L1;
}

bool Participant::isCitizen() const
{
    return purpose == "customer"_L1 || purpose == "external"_L1;
}

const Leg *Participant::openCall() const
{
    return openOne(calls);
}

const CallbackShare *Participant::openCallback() const
{
    return openOne(callbacks);
}

bool Participant::hasEnded() const
{
    return endedAt.isValid() || (!calls.isEmpty() && !openCall());
}

const Participant *Conversation::citizen() const
{
    const auto found = std::find_if(participants.begin(), participants.end(),
                                    [](const Participant &each) { return each.isCitizen(); });
    return found == participants.end() ? nullptr : &*found;
}

const Participant *Conversation::citizenOnLine() const
{
    const auto found = std::find_if(
        participants.begin(), participants.end(),
        [](const Participant &each) { return each.isCitizen() && each.openCall(); });
    return found == participants.end() ? nullptr : &*found;
}

const Participant *Conversation::openOf(const QString &user) const
{
    const auto found = std::find_if(
        participants.rbegin(), participants.rend(), [&user](const Participant &each) {
            return each.isOurs() && each.user == user && each.openCall();
        });
    return found == participants.rend() ? nullptr : &*found;
}

bool Conversation::isConsulting() const
{
    return std::any_of(participants.begin(), participants.end(), [](const Participant &each) {
        return !each.consultOf.isEmpty() && each.openCall() && !each.hasEnded();
    });
}

const Participant *Conversation::callbackOf(const QString &user) const
{
    const auto found = std::find_if(
        participants.rbegin(), participants.rend(), [&user](const Participant &each) {
            return each.isOurs() && each.user == user && each.openCallback();
        });
    return found == participants.rend() ? nullptr : &*found;
}

bool Conversation::isQuiet() const
{
    const auto *who = citizen();
    return who && who->hasEnded()
           && std::none_of(participants.begin(), participants.end(), [](const Participant &each) {
                  return each.isCitizen() && each.openCall() && !each.hasEnded();
              });
}

Conversation conversationOf(const QJsonObject &json)
{
    Conversation conversation{json[u"id"].toString(), {}, {}};
    for (const auto &each : json[u"participants"].toArray())
        conversation.participants.append(participantOf(each.toObject()));
    for (const auto &each : json[u"recentTransfers"].toArray())
        conversation.transfers.append(transferOf(each));
    findQueues(conversation);
    return conversation;
}

} // namespace genesys
