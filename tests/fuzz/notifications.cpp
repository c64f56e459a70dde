// What the exchange tells of a conversation as it happens.

#include "core/genesys/happenings.h"
#include "core/genesys/notice.h"
#include "tests/fuzz/demand.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using genesys::Conversation;
using genesys::Happening;
using genesys::Leg;
using genesys::Notice;
using genesys::Transfer;
using namespace Qt::StringLiterals;

namespace {

QString written(const QDateTime &instant)
{
    return instant.toString(Qt::ISODateWithMs);
}

QLatin1StringView written(Leg::State state)
{
    static const std::array names{"",        "scheduled", "alerting",
                                  "dialing", "connected", "terminated"};
    return QLatin1StringView(names.at(static_cast<size_t>(state)));
}

QJsonObject written(const Leg &leg)
{
    return {{u"id"_s, leg.id},
            {u"state"_s, written(leg.state)},
            {u"connectedTime"_s, written(leg.connectedAt)},
            {u"disconnectedTime"_s, written(leg.endedAt)},
            {u"held"_s, leg.isHeld},
            {u"direction"_s, leg.isOutbound ? u"outbound"_s : u"inbound"_s},
            {u"disconnectType"_s, leg.disconnectType},
            {u"disconnectReasons"_s,
             QJsonArray{QJsonObject{{u"type"_s, u"q850"_s}, {u"code"_s, leg.cause}}}}};
}

QJsonObject written(const genesys::CallbackShare &share)
{
    return {{u"id"_s, share.id},
            {u"state"_s, written(share.state)},
            {u"callbackScheduledTime"_s, written(share.scheduledAt)},
            {u"connectedTime"_s, written(share.connectedAt)},
            {u"disconnectedTime"_s, written(share.endedAt)}};
}

QJsonObject written(const genesys::Participant &participant)
{
    QJsonObject attributes;
    for (auto each = participant.attributes.begin(); each != participant.attributes.end(); ++each)
        attributes.insert(each.key(), each.value());
    QJsonArray calls;
    for (const auto &leg : participant.calls)
        calls.append(written(leg));
    QJsonArray callbacks;
    for (const auto &share : participant.callbacks)
        callbacks.append(written(share));
    return {{u"id"_s, participant.id},
            {u"purpose"_s, participant.purpose},
            {u"userId"_s, participant.user},
            {u"queueId"_s, participant.queue},
            {u"address"_s, participant.address},
            {u"connectedTime"_s, written(participant.connectedAt)},
            {u"endTime"_s, written(participant.endedAt)},
            {u"attributes"_s, attributes},
            {u"calls"_s, calls},
            {u"callbacks"_s, callbacks},
            {u"consultParticipantId"_s, participant.consultOf}};
}

QJsonObject written(const Transfer &transfer)
{
    static const std::array names{"", "Active", "Complete", "Failed", "Canceled"};
    return {{u"id"_s, transfer.id},
            {u"state"_s, QLatin1StringView(names.at(static_cast<size_t>(transfer.state)))},
            {u"dateIssued"_s, written(transfer.issuedAt)},
            {u"initiator"_s, QJsonObject{{u"userId"_s, transfer.from}}},
            {u"destination"_s,
             QJsonObject{{u"userId"_s, transfer.toUser}, {u"queueId"_s, transfer.toQueue}}}};
}

QJsonObject written(const Conversation &conversation)
{
    QJsonArray participants;
    for (const auto &each : conversation.participants)
        participants.append(written(each));
    QJsonArray transfers;
    for (const auto &each : conversation.transfers)
        transfers.append(written(each));
    return {{u"id"_s, conversation.id},
            {u"participants"_s, participants},
            {u"recentTransfers"_s, transfers}};
}

void checkHappenings(const QList<Happening> &happenings)
{
    demand(std::is_sorted(
               happenings.begin(), happenings.end(),
               [](const Happening &left, const Happening &right) { return left.at < right.at; }),
           "things are told in the order in which they happened");
    for (const auto &happening : happenings) {
        const auto again = QDateTime::fromString(written(happening.at), Qt::ISODateWithMs);
        demand(happening.at.isValid() && again == happening.at, "it is known when it happened");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto notice = genesys::noticeOf(
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    demand((notice.kind == Notice::Kind::Told) != notice.topic.isEmpty(),
           "what is told has a topic, and nothing else has");
    const auto conversation = genesys::conversationOf(notice.body);
    for (const auto &each : conversation.participants)
        demand(!each.openCall() || each.openCall()->state != Leg::State::Ended, "open is open");
    const auto happenings = genesys::happeningsIn(conversation);
    checkHappenings(happenings);
    const auto object = written(conversation);
    const auto again = genesys::conversationOf(object);
    demand(written(again) == object, "what was read and written reads the same");
    demand(genesys::happeningsIn(again) == happenings, "and the same has happened");
    return 0;
}
