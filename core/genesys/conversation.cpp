#include "core/genesys/conversation.h"

#include <QJsonArray>

#include <algorithm>

namespace genesys {

using namespace Qt::StringLiterals;

namespace {

QDateTime instant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

Leg::State stateOf(const QString &name)
{
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
    if (name == "Pending"_L1 || name == "Active"_L1)
        return Transfer::State::UnderWay;
    if (name == "Complete"_L1)
        return Transfer::State::Complete;
    if (name == "Failed"_L1 || name == "Timeout"_L1)
        return Transfer::State::Failed;
    if (name == "Canceled"_L1)
        return Transfer::State::Cancelled;
    return Transfer::State::Unknown;
}

Transfer transferOf(const QJsonValue &json)
{
    return {json[u"id"].toString(),
            transferStateOf(json[u"state"].toString()),
            instant(json[u"dateIssued"]),
            json[u"initiator"][u"userId"].toString(),
            json[u"destination"][u"userId"].toString(),
            json[u"destination"][u"queueId"].toString()};
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
                            {}};
    const auto attributes = json[u"attributes"].toObject();
    for (auto each = attributes.begin(); each != attributes.end(); ++each)
        participant.attributes.insert(each.key(), each->toString());
    for (const auto &each : json[u"calls"].toArray()) {
        const auto call = each.toObject();
        participant.calls.append(
            {call[u"id"].toString(), stateOf(call[u"state"].toString()), call[u"held"].toBool(),
             call[u"direction"].toString() == "outbound"_L1, call[u"disconnectType"].toString(),
             causeOf(call[u"disconnectReasons"].toArray())});
    }
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
    const auto found = std::find_if(calls.rbegin(), calls.rend(),
                                    [](const Leg &leg) { return leg.state != Leg::State::Ended; });
    return found == calls.rend() ? nullptr : &*found;
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

const Participant *Conversation::openOf(const QString &user) const
{
    const auto found = std::find_if(
        participants.rbegin(), participants.rend(), [&user](const Participant &each) {
            return each.isOurs() && each.user == user && each.openCall();
        });
    return found == participants.rend() ? nullptr : &*found;
}

Conversation conversationOf(const QJsonObject &json)
{
    Conversation conversation{json[u"id"].toString(), {}, {}};
    for (const auto &each : json[u"participants"].toArray())
        conversation.participants.append(participantOf(each.toObject()));
    for (const auto &each : json[u"recentTransfers"].toArray())
        conversation.transfers.append(transferOf(each));
    return conversation;
}

} // namespace genesys
