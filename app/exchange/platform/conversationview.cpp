#include "app/exchange/platform/conversationview.h"

#include "app/exchange/platform/parties.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using State = Conversation::State;

namespace {

const QUuid partySpace(u"2b1f5f0e-6c0d-4a57-9a3d-54a1d0c3e7b2"_s);

QString idOf(const Conversation &call, const QString &party, const QString &what)
{
    return QUuid::createUuidV5(partySpace, call.id + u'/' + party + u'/' + what)
        .toString(QUuid::WithoutBraces);
}

QString written(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray transfersOf(const Conversation &call)
{
    static const QMap<Transfer::State, QString> names{{Transfer::State::Active, u"Active"_s},
                                                      {Transfer::State::Complete, u"Complete"_s},
                                                      {Transfer::State::Failed, u"Failed"_s},
                                                      {Transfer::State::Cancelled, u"Canceled"_s}};
    QJsonArray transfers;
    for (const auto &each : call.transfers) {
        QJsonObject destination; // nothing of a queue
        for (const auto &[key, value] :
             {std::pair{u"userId"_s, each.toUser}, std::pair{u"address"_s, each.toNumber}}) {
            if (!value.isEmpty())
                destination.insert(key, value);
        }
        transfers.append(
            QJsonObject{{u"id"_s, idOf(call, QString::number(transfers.size()), u"transfer"_s)},
                        {u"state"_s, names[each.state]},
                        {u"dateIssued"_s, written(each.at)},
                        {u"initiator"_s, QJsonObject{{u"userId"_s, each.from}}},
                        {u"destination"_s, destination},
                        {u"transferType"_s, u"Unattended"_s}});
    }
    return transfers;
}

QString communicationOf(const Conversation &call, const Party &party, qsizetype index)
{
    return idOf(call, party.key,
                index == 0 ? u"call"_s : u"call %1"_s.arg(QString::number(index + 1)));
}

void insert(QJsonObject &json, const QString &key, const QDateTime &instant)
{
    if (instant.isValid())
        json.insert(key, written(instant));
}

QString directionOf(bool isOurs)
{
    return isOurs ? u"outbound"_s : u"inbound"_s;
}

QJsonObject legOf(const PartyCall &one, const QString &communication)
{
    QJsonObject leg{{u"id"_s, communication},
                    {u"state"_s, one.state},
                    {u"direction"_s, directionOf(one.isOurs)},
                    {u"held"_s, one.isHeld},
                    {u"muted"_s, false}};
    insert(leg, u"connectedTime"_s, one.connected);
    insert(leg, u"disconnectedTime"_s, one.ended);
    if (!one.disconnectType.isEmpty())
        leg.insert(u"disconnectType"_s, one.disconnectType);
    if (one.cause != 0)
        leg.insert(u"disconnectReasons"_s,
                   QJsonArray{QJsonObject{{u"type"_s, u"q850"_s}, {u"code"_s, one.cause}}});
    return leg;
}

QJsonArray legsOf(const Conversation &call, const Party &party)
{
    QJsonArray legs;
    for (const auto &one : party.calls)
        legs.append(legOf(one, communicationOf(call, party, legs.size())));
    return legs;
}

QJsonArray callbacksOf(const Conversation &call, const Party &party)
{
    QJsonArray shares;
    for (const auto &one : party.callbacks) {
        QJsonObject share{{u"id"_s, idOf(call, party.key, u"callback"_s)},
                          {u"state"_s, one.state},
                          {u"direction"_s, u"inbound"_s},
                          {u"held"_s, false},
                          {u"callbackNumbers"_s, QJsonArray{call.callback->number}}};
        insert(share, u"callbackScheduledTime"_s, one.scheduled);
        insert(share, u"connectedTime"_s, one.connected);
        insert(share, u"disconnectedTime"_s, one.ended);
        shares.append(share);
    }
    return shares;
}

QJsonObject attributesOf(const Party &party)
{
    QJsonObject attributes;
    for (auto each = party.attributes.begin(); each != party.attributes.end(); ++each)
        attributes.insert(each.key(), *each);
    return attributes;
}

QJsonObject common(const Conversation &call, const Party &party)
{
    QJsonObject participant{{u"id"_s, participantId(call, party.key)},
                            {u"purpose"_s, party.purpose},
                            {u"address"_s, party.address},
                            {u"attributes"_s, attributesOf(party)}};
    return participant;
}

// As the media's own paths have a party: flat, and only of that medium.
QJsonObject flat(const Conversation &call, const Party &party, const QString &state,
                 const QDateTime &connected, const QDateTime &ended)
{
    auto participant = common(call, party);
    participant.insert(u"state"_s, state);
    insert(participant, u"connectedTime"_s, connected);
    insert(participant, u"endTime"_s, ended);
    if (!party.user.isEmpty())
        participant.insert(u"user"_s, QJsonObject{{u"id"_s, party.user}});
    if (!party.queue.isEmpty())
        participant.insert(u"queue"_s, QJsonObject{{u"id"_s, party.queue}});
    return participant;
}

} // namespace

QString participantId(const Conversation &call, const QString &party)
{
    return idOf(call, party, u"participant"_s);
}

QString lastCommunicationId(const Exchange &exchange, const Conversation &call,
                            const QString &party)
{
    for (const auto &each : partiesOf(exchange, call)) {
        if (each.key == party && !each.calls.isEmpty())
            return communicationOf(call, each, each.calls.size() - 1);
    }
    return {};
}

QString partyOf(const Exchange &exchange, const Conversation &call, const QString &participant)
{
    for (const auto &party : partiesOf(exchange, call)) {
        if (participantId(call, party.key) == participant)
            return party.key;
    }
    return {};
}

QJsonObject nestedView(const Exchange &exchange, const Conversation &call)
{
    QJsonArray participants;
    for (const auto &party : partiesOf(exchange, call)) {
        auto participant = common(call, party);
        if (!party.user.isEmpty())
            participant.insert(u"userId"_s, party.user);
        if (!party.queue.isEmpty())
            participant.insert(u"queueId"_s, party.queue);
        if (party.isConsulted)
            participant.insert(u"consultParticipantId"_s, participantId(call, citizenParty(call)));
        participant.insert(u"calls"_s, legsOf(call, party));
        if (!party.callbacks.isEmpty())
            participant.insert(u"callbacks"_s, callbacksOf(call, party));
        insert(participant, u"connectedTime"_s, party.connected());
        insert(participant, u"endTime"_s, party.ended());
        participants.append(participant);
    }
    QJsonObject view{
        {u"id"_s, call.id},
        {u"startTime"_s,
         written(call.earlier.isEmpty() ? call.began : call.earlier.constFirst().began)},
        {u"participants"_s, participants},
        {u"recentTransfers"_s, transfersOf(call)},
        {u"selfUri"_s, u"/api/v2/conversations/"_s + call.id}};
    if (!call.openShare() && call.ended.isValid())
        insert(view, u"endTime"_s,
               call.callback ? std::max(call.ended, call.callback->ended) : call.ended);
    return view;
}

QJsonObject callView(const Exchange &exchange, const Conversation &call)
{
    QJsonArray participants;
    for (const auto &party : partiesOf(exchange, call)) {
        if (party.calls.isEmpty())
            continue;
        const auto &one = party.calls.constLast();
        auto participant = flat(call, party, one.state, one.connected, one.ended);
        participant.insert(u"direction"_s, directionOf(one.isOurs));
        participant.insert(u"held"_s, one.isHeld);
        participants.append(participant);
    }
    return {{u"id"_s, call.id},
            {u"participants"_s, participants},
            {u"selfUri"_s, u"/api/v2/conversations/calls/"_s + call.id}};
}

QJsonObject callbackView(const Exchange &exchange, const Conversation &call)
{
    QJsonArray participants;
    for (const auto &party : partiesOf(exchange, call)) {
        if (party.callbacks.isEmpty())
            continue;
        const auto &one = party.callbacks.constLast();
        auto participant = flat(call, party, one.state, one.connected, one.ended);
        participant.insert(u"direction"_s, u"inbound"_s);
        participant.insert(u"held"_s, false);
        participant.insert(u"callbackNumbers"_s, QJsonArray{call.callback->number});
        insert(participant, u"callbackScheduledTime"_s, one.scheduled);
        participants.append(participant);
    }
    return {{u"id"_s, call.id},
            {u"participants"_s, participants},
            {u"selfUri"_s, u"/api/v2/conversations/callbacks/"_s + call.id}};
}

QJsonObject nestedEvent(const Exchange &exchange, const Conversation &call)
{
    auto event = nestedView(exchange, call);
    for (const auto &key : {u"startTime"_s, u"endTime"_s, u"selfUri"_s})
        event.remove(key);
    QJsonArray transfers;
    for (const auto &each : event[u"recentTransfers"].toArray()) {
        auto transfer = each.toObject();
        for (const auto &key : {u"state"_s, u"transferType"_s})
            transfer[key] = transfer[key].toString().toLower();
        transfers.append(transfer);
    }
    event.insert(u"recentTransfers"_s, transfers);
    return event;
}

QJsonObject callEvent(const Exchange &exchange, const Conversation &call)
{
    auto event = callView(exchange, call);
    event.remove(u"selfUri"_s);
    return event;
}

QJsonObject callbackEvent(const Exchange &exchange, const Conversation &call)
{
    auto event = callbackView(exchange, call);
    event.remove(u"selfUri"_s);
    return event;
}

} // namespace exchange
