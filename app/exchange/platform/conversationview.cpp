#include "app/exchange/platform/conversationview.h"

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

// A party as both shapes need it.
struct Party
{
    QString key;
    QString purpose;
    QString state; // of its call
    QString user{};
    QString queue{};
    QString address{};
    bool isHeld = false;
    QDateTime connected{};
    QDateTime ended{};
    QMap<QString, QString> attributes{};
};

QString citizenState(const Conversation &call)
{
    return call.state == State::Ended      ? u"disconnected"_s
           : call.state == State::Dialling ? u"contacting"_s
                                           : u"connected"_s;
}

Party citizenOf(const Conversation &call)
{
    Party citizen{u"customer"_s, u"customer"_s, citizenState(call)};
    citizen.address = call.citizen.number;
    citizen.isHeld = call.isHeld;
    citizen.connected = call.isOurs ? call.answered : call.began;
    citizen.ended = call.ended;
    citizen.attributes = call.attributes;
    citizen.attributes.insert({{u"topic"_s, call.citizen.topic},
                               {u"wantsOffice"_s, call.citizen.wantsOffice},
                               {u"talkSeconds"_s, QString::number(call.citizen.talkSeconds)},
                               {u"answeredBy"_s, call.answeredBy}});
    if (!call.attempt.isEmpty())
        citizen.attributes.insert(u"attempt"_s, call.attempt);
    return citizen;
}

// Who comes back is another party: their first time stays told.
QString keyOf(const QString &login, int time)
{
    return time == 1 ? login : u"%1 %2"_s.arg(login, QString::number(time));
}

int timesOf(const Conversation &call, const QString &login)
{
    return static_cast<int>(
        std::count_if(call.stays.begin(), call.stays.end(),
                      [&login](const Stay &stay) { return stay.user == login; }));
}

QList<Party> staysOf(const Conversation &call)
{
    QList<Party> parties;
    QMap<QString, int> times;
    for (const auto &stay : call.stays) {
        const int time = ++times[stay.user];
        parties.append({stay.user.isEmpty() ? keyOf(u"queue"_s, time) : keyOf(stay.user, time),
                        stay.user.isEmpty() ? u"acd"_s : u"agent"_s,
                        stay.until.isValid() ? u"disconnected"_s : u"connected"_s,
                        stay.user,
                        stay.queue,
                        {},
                        false,
                        stay.from,
                        stay.until,
                        {}});
    }
    return parties;
}

QList<Party> partiesOf(const Exchange &exchange, const Conversation &call)
{
    QList<Party> parties{citizenOf(call)};
    parties += staysOf(call);
    for (const auto &login : exchange.alerted(call))
        parties.append(
            {keyOf(login, timesOf(call, login) + 1), u"agent"_s, u"alerting"_s, login, call.queue});
    if (call.consult) {
        const auto &whom = *call.consult;
        Party consulted{u"consulted"_s,
                        whom.user.isEmpty() ? u"external"_s : u"agent"_s,
                        whom.hasAnswered ? u"connected"_s : u"alerting"_s,
                        whom.user,
                        whom.queue,
                        whom.number};
        consulted.isHeld = whom.hears == "OBJECT"_L1;
        parties.append(consulted);
    }
    return parties;
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

struct Ending
{
    QString disconnectType;
    int cause = 0; // ITU-T Q.850; 0: none
};

Ending endingOf(const Conversation &call)
{
    static const QMap<QString, Ending> endings{{u"hung-up"_s, {u"client"_s}},
                                               {u"desk"_s, {u"peer"_s}},
                                               {u"engaged"_s, {u"error"_s, 17}},
                                               {u"no-answer"_s, {u"timeout"_s, 19}}};
    return endings.value(call.ending, {u"system"_s});
}

QJsonObject legOf(const Conversation &call, const Party &party)
{
    QJsonObject leg{{u"id"_s, communicationId(call, party.key)},
                    {u"state"_s, party.state},
                    {u"direction"_s, call.isOurs ? u"outbound"_s : u"inbound"_s},
                    {u"held"_s, party.isHeld},
                    {u"muted"_s, false}};
    if (party.purpose != "customer"_L1 || !call.ended.isValid())
        return leg;
    const auto ending = endingOf(call);
    leg.insert(u"disconnectType"_s, ending.disconnectType);
    if (ending.cause != 0)
        leg.insert(u"disconnectReasons"_s,
                   QJsonArray{QJsonObject{{u"type"_s, u"q850"_s}, {u"code"_s, ending.cause}}});
    return leg;
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
    if (party.connected.isValid())
        participant.insert(u"connectedTime"_s, written(party.connected));
    if (party.ended.isValid())
        participant.insert(u"endTime"_s, written(party.ended));
    return participant;
}

} // namespace

QString participantId(const Conversation &call, const QString &party)
{
    return idOf(call, party, u"participant"_s);
}

QString communicationId(const Conversation &call, const QString &party)
{
    return idOf(call, party, u"call"_s);
}

QString currentParty(const Exchange &exchange, const Conversation &call, const QString &login)
{
    const bool isAlerted = exchange.alerted(call).contains(login);
    return keyOf(login, std::max(timesOf(call, login) + (isAlerted ? 1 : 0), 1));
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
        participant.insert(u"calls"_s, QJsonArray{legOf(call, party)});
        participants.append(participant);
    }
    QJsonObject view{{u"id"_s, call.id},
                     {u"startTime"_s, written(call.began)},
                     {u"participants"_s, participants},
                     {u"recentTransfers"_s, transfersOf(call)},
                     {u"selfUri"_s, u"/api/v2/conversations/"_s + call.id}};
    if (call.ended.isValid())
        view.insert(u"endTime"_s, written(call.ended));
    return view;
}

QJsonObject callView(const Exchange &exchange, const Conversation &call)
{
    QJsonArray participants;
    for (const auto &party : partiesOf(exchange, call)) {
        auto participant = common(call, party);
        participant.insert(u"state"_s, party.state);
        participant.insert(u"direction"_s, call.isOurs ? u"outbound"_s : u"inbound"_s);
        participant.insert(u"held"_s, party.isHeld);
        if (!party.user.isEmpty())
            participant.insert(u"user"_s, QJsonObject{{u"id"_s, party.user}});
        if (!party.queue.isEmpty())
            participant.insert(u"queue"_s, QJsonObject{{u"id"_s, party.queue}});
        participants.append(participant);
    }
    return {{u"id"_s, call.id},
            {u"participants"_s, participants},
            {u"selfUri"_s, u"/api/v2/conversations/calls/"_s + call.id}};
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

} // namespace exchange
