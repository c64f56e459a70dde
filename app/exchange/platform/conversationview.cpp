#include "app/exchange/platform/conversationview.h"

#include <QJsonArray>
#include <QUuid>

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
    bool isHeld = false;
    QString user;
    QString queue;
    QString address;
    QMap<QString, QString> attributes;
};

QString citizenState(const Conversation &call)
{
    return call.state == State::Ended      ? u"disconnected"_s
           : call.state == State::Dialling ? u"contacting"_s
                                           : u"connected"_s;
}

QString ourState(const Conversation &call, const QString &login)
{
    const bool isOpen = call.user == login
                        && (call.state == State::Talking || call.state == State::Transferring
                            || call.state == State::Dialling);
    return isOpen ? u"connected"_s : u"disconnected"_s;
}

Party citizenOf(const Conversation &call)
{
    auto attributes = call.attributes;
    attributes.insert({{u"topic"_s, call.citizen.topic},
                       {u"wantsOffice"_s, call.citizen.wantsOffice},
                       {u"talkSeconds"_s, QString::number(call.citizen.talkSeconds)},
                       {u"answeredBy"_s, call.answeredBy}});
    if (!call.attempt.isEmpty())
        attributes.insert(u"attempt"_s, call.attempt);
    return {u"customer"_s,       u"customer"_s, citizenState(call), call.isHeld, {}, {},
            call.citizen.number, attributes};
}

QList<Party> partiesOf(const Exchange &exchange, const Conversation &call)
{
    QList<Party> parties{citizenOf(call)};
    for (const auto &login : call.parties)
        parties.append(
            {login, u"agent"_s, ourState(call, login), false, login, call.queue, {}, {}});
    for (const auto &login : exchange.alerted(call)) {
        if (!call.parties.contains(login))
            parties.append({login, u"agent"_s, u"alerting"_s, false, login, call.queue, {}, {}});
    }
    if (call.consult) {
        const auto &whom = *call.consult;
        parties.append({u"consulted"_s,
                        whom.user.isEmpty() ? u"external"_s : u"agent"_s,
                        whom.hasAnswered ? u"connected"_s : u"alerting"_s,
                        whom.hears == "OBJECT"_L1,
                        whom.user,
                        whom.queue,
                        whom.number,
                        {}});
    }
    return parties;
}

QJsonObject attributesOf(const Party &party)
{
    QJsonObject attributes;
    for (auto each = party.attributes.begin(); each != party.attributes.end(); ++each)
        attributes.insert(each.key(), *each);
    return attributes;
}

QString directionOf(const Conversation &call)
{
    return call.attempt.isEmpty() ? u"inbound"_s : u"outbound"_s;
}

QJsonObject common(const Conversation &call, const Party &party)
{
    QJsonObject participant{{u"id"_s, participantId(call, party.key)},
                            {u"purpose"_s, party.purpose},
                            {u"address"_s, party.address},
                            {u"attributes"_s, attributesOf(party)}};
    if (party.state == "connected"_L1)
        participant.insert(u"connectedTime"_s, written(call.began));
    if (party.state == "disconnected"_L1)
        participant.insert(u"endTime"_s, written(call.ended.isValid() ? call.ended : call.began));
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
        participant.insert(u"calls"_s,
                           QJsonArray{QJsonObject{{u"id"_s, communicationId(call, party.key)},
                                                  {u"state"_s, party.state},
                                                  {u"direction"_s, directionOf(call)},
                                                  {u"held"_s, party.isHeld},
                                                  {u"muted"_s, false}}});
        participants.append(participant);
    }
    QJsonObject view{{u"id"_s, call.id},
                     {u"startTime"_s, written(call.began)},
                     {u"participants"_s, participants},
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
        participant.insert(u"direction"_s, directionOf(call));
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

} // namespace exchange
