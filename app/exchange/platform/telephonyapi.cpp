#include "app/exchange/platform/telephonyapi.h"

#include "app/exchange/platform/conversationview.h"
#include "app/exchange/platform/parties.h"

#include <QJsonArray>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

const QString wrapUpPermissions = u"conversation:participant:wrapup conversation:call:record "
                                  "conversation:communication:disconnect"_s;

PlatformReply taken(bool isTaken)
{
    return isTaken ? PlatformReply{202} : refusal(409, u"conversation.state"_s);
}

PlatformReply page(const QJsonArray &all, const PlatformRequest &request)
{
    const auto number = [&request](const QString &key, int otherwise) {
        const int value = request.query.queryItemValue(key).toInt();
        return value > 0 ? value : otherwise;
    };
    const int size = std::min(number(u"pageSize"_s, 25), 100);
    const int current = number(u"pageNumber"_s, 1);
    const auto total = static_cast<int>(all.size());
    const int pages = (total + size - 1) / size;
    QJsonArray entities;
    for (int index = (current - 1) * size; index < std::min(current * size, total); ++index)
        entities.append(all.at(index));
    QJsonObject listing{{u"entities"_s, entities},
                        {u"pageSize"_s, size},
                        {u"pageNumber"_s, current},
                        {u"total"_s, total},
                        {u"pageCount"_s, pages}};
    if (current < pages)
        listing.insert(u"nextUri"_s, u"?pageSize=%1&pageNumber=%2"_s.arg(size).arg(current + 1));
    return {200, listing};
}

} // namespace

TelephonyApi::TelephonyApi(PlatformServer &server, Exchange &exchange) : m_exchange(exchange)
{
    server.setKnown([this](const QString &login) { return m_exchange.user(login) != nullptr; });
    addPeople(server);
    addCalls(server);
    addTransfers(server);
    addConsults(server);
    addQueues(server);
    addCallbacks(server);
}

void TelephonyApi::addPeople(PlatformServer &server)
{
    server.add("GET", u"/api/v2/tokens/me"_s, {}, [](const PlatformRequest &request) {
        const auto &who = request.who;
        const auto grant = who.login.isEmpty() ? u"CLIENT_CREDENTIALS"_s : u"CODE"_s;
        return PlatformReply{
            200, QJsonObject{{u"OAuthClient"_s, QJsonObject{{u"id"_s, who.client},
                                                            {u"name"_s, who.client},
                                                            {u"authorizedGrantType"_s, grant}}}}};
    });
    server.add("DELETE", u"/api/v2/tokens/me"_s, {}, [&server](const PlatformRequest &request) {
        server.tokens().revoke(request.token);
        return PlatformReply{204};
    });
    server.add("GET", u"/api/v2/users/me"_s, {},
               [this](const PlatformRequest &request) { return me(request); });
    server.add("PUT", u"/api/v2/users/{}/routingstatus"_s, {},
               [this](const PlatformRequest &request) { return setRoutingStatus(request); });
}

void TelephonyApi::addCalls(PlatformServer &server)
{
    server.add("GET", u"/api/v2/conversations/calls"_s, {},
               [this](const PlatformRequest &request) { return listCalls(request); });
    server.add("POST", u"/api/v2/conversations/calls"_s, u"conversation:conference:add"_s,
               [this](const PlatformRequest &request) { return dial(request); });
    server.add("GET", u"/api/v2/conversations/{}"_s, u"conversation:communication:view"_s,
               [this](const PlatformRequest &request) { return read(request); });
    server.add("PATCH", u"/api/v2/conversations/calls/{}/participants/{}"_s, wrapUpPermissions,
               [this](const PlatformRequest &request) { return change(request); });
    server.add("PATCH", u"/api/v2/conversations/{}/participants/{}/attributes"_s, {},
               [this](const PlatformRequest &request) { return attach(request); });
    server.add("POST", u"/api/v2/conversations/calls/{}/participants/{}/communications/{}/wrapup"_s,
               u"conversation:participant:wrapup"_s,
               [this](const PlatformRequest &request) { return wrapUp(request); });
}

void TelephonyApi::addTransfers(PlatformServer &server)
{
    const auto blind = u"conversation:communication:blindTransfer"_s;
    const auto add = [&](const QString &way, const QString &permissions, const QString &key,
                         bool (Exchange::*transfer)(const QString &, const QString &,
                                                    const QString &)) {
        server.add("POST", u"/api/v2/conversations/{}/participants/{}/"_s + way, permissions,
                   [this, key, transfer](const PlatformRequest &request) {
                       if (const auto no = refusedToUser(request))
                           return *no;
                       const auto to = request.body[key].toString();
                       if (to.isEmpty())
                           return refusal(400, u"bad.request"_s, key + u" is missing"_s);
                       return taken((m_exchange.*transfer)(request.who.login, request.ids[0], to));
                   });
    };
    add(u"replace/queue"_s, blind + u' ' + blind + u"Queue"_s, u"queueId"_s, &Exchange::transfer);
    add(u"replace/agent"_s, blind + u' ' + blind + u"Agent"_s, u"userId"_s,
        &Exchange::transferToUser);
    add(u"transfer"_s, blind, u"address"_s, &Exchange::transferToNumber);
}

void TelephonyApi::addConsults(PlatformServer &server)
{
    const auto path = u"/api/v2/conversations/calls/{}/participants/{}/"_s;
    const auto permission = u"conversation:communication:consultTransfer"_s;
    const auto add = [&](const QString &way, const QString &more, const QString &key,
                         QString Consult::*member) {
        server.add("POST", path + way, permission + more,
                   [this, key, member](const PlatformRequest &request) {
                       Consult whom;
                       whom.*member = request.body[key].toString();
                       return consult(request, whom);
                   });
    };
    add(u"consult/agent"_s, u' ' + permission + u"Agent"_s, u"userId"_s, &Consult::user);
    add(u"consult/queue"_s, u' ' + permission + u"Queue"_s, u"queueId"_s, &Consult::queue);
    add(u"voice/consult"_s, {}, u"address"_s, &Consult::number);
    server.add("PATCH", path + u"consult"_s, {}, [this](const PlatformRequest &request) {
        if (const auto no = refusedToCitizen(request))
            return *no;
        if (!m_exchange.speakTo(request.who.login, request.ids[0],
                                request.body[u"speakTo"].toString()))
            return taken(false);
        return consulted(request);
    });
    server.add("DELETE", path + u"consult"_s, {}, [this](const PlatformRequest &request) {
        if (const auto no = refusedToCitizen(request))
            return *no;
        return taken(m_exchange.cancelConsult(request.who.login, request.ids[0]));
    });
}

void TelephonyApi::addQueues(PlatformServer &server)
{
    server.add("GET", u"/api/v2/routing/queues/{}/wrapupcodes"_s, u"routing:queue:view"_s,
               [this](const PlatformRequest &request) { return wrapUpCodes(request); });
    server.add("POST", u"/api/v2/analytics/conversations/activity/query"_s,
               u"analytics:queueObservation:view"_s,
               [this](const PlatformRequest &request) { return waiting(request); });
}

PlatformReply TelephonyApi::setRoutingStatus(const PlatformRequest &request)
{
    static const QStringList statuses{u"IDLE"_s, u"OFF_QUEUE"_s};
    const auto &login = request.who.login;
    const auto status = request.body[u"status"].toString();
    if (login.isEmpty() || login != request.ids[0] || !m_exchange.user(login))
        return refusal(403, u"not.authorized"_s);
    if (!statuses.contains(status))
        return refusal(400, u"bad.request"_s, u"status"_s);
    m_exchange.setOnQueue(login, status == u"IDLE"_s);
    return {200, QJsonObject{{u"userId"_s, login}, {u"status"_s, status}}};
}

PlatformReply TelephonyApi::me(const PlatformRequest &request) const
{
    const auto &login = request.who.login;
    if (login.isEmpty()) // a service is nobody
        return refusal(400, u"bad.request"_s, u"This request requires a user context."_s);
    return {200, QJsonObject{{u"id"_s, login},
                             {u"name"_s, login},
                             {u"username"_s, login},
                             {u"state"_s, u"active"_s},
                             {u"version"_s, 1},
                             {u"selfUri"_s, u"/api/v2/users/"_s + login}}};
}

const Conversation *TelephonyApi::find(const PlatformRequest &request) const
{
    const auto *call = m_exchange.conversation(request.ids[0]);
    const auto &login = request.who.login;
    const auto *who = m_exchange.user(login);
    const bool isTheirs = call
                          && (login.isEmpty() || call->hasHad(login)
                              || m_exchange.alerted(*call).contains(login)
                              || (call->callback && who
                                  && who->queues.contains(call->callback->queue)));
    return isTheirs ? call : nullptr;
}

std::optional<PlatformReply> TelephonyApi::refused(const PlatformRequest &request,
                                                   const QString &party) const
{
    const auto *call = find(request);
    if (!call)
        return refusal(404, u"not.found"_s);
    if (partyOf(m_exchange, *call, request.ids[1]) != party)
        return refusal(400, u"bad.request"_s, u"participant"_s);
    return std::nullopt;
}

std::optional<PlatformReply> TelephonyApi::refusedToUser(const PlatformRequest &request) const
{
    const auto *call = find(request);
    return refused(request, call ? currentParty(m_exchange, *call, request.who.login) : QString());
}

std::optional<PlatformReply> TelephonyApi::refusedToCitizen(const PlatformRequest &request) const
{
    const auto *call = find(request);
    return refused(request, call ? citizenParty(*call) : QString());
}

PlatformReply TelephonyApi::read(const PlatformRequest &request) const
{
    const auto *call = find(request);
    return call ? PlatformReply{200, nestedView(m_exchange, *call)} : refusal(404, u"not.found"_s);
}

PlatformReply TelephonyApi::listCalls(const PlatformRequest &request) const
{
    QJsonArray calls;
    for (const auto &id : m_exchange.openOf(request.who.login))
        calls.append(callView(m_exchange, *m_exchange.conversation(id)));
    return {200, QJsonObject{{u"entities"_s, calls}}};
}

PlatformReply TelephonyApi::dial(const PlatformRequest &request)
{
    const auto number = request.body[u"phoneNumber"].toString();
    if (number.isEmpty())
        return refusal(400, u"bad.request"_s, u"phoneNumber is missing"_s);
    const auto id = m_exchange.dial(request.who.login, number,
                                    request.body[u"callFromQueueId"].toString(),
                                    request.body[u"attributes"][u"attempt"].toString());
    if (id.isEmpty())
        return refusal(409, u"user.busy"_s);
    return {202,
            QJsonObject{{u"id"_s, id}, {u"selfUri"_s, u"/api/v2/conversations/calls/"_s + id}}};
}

PlatformReply TelephonyApi::change(const PlatformRequest &request)
{
    if (const auto no = refusedToUser(request))
        return *no;
    const auto &login = request.who.login;
    const auto &id = request.ids[0];
    if (request.body[u"held"].isBool())
        return taken(m_exchange.hold(login, id, request.body[u"held"].toBool()));
    const auto state = request.body[u"state"].toString();
    if (state == "connected"_L1)
        return taken(m_exchange.answer(login, id));
    if (state == "disconnected"_L1)
        return taken(m_exchange.hangUp(login, id));
    return refusal(400, u"bad.request"_s, u"state"_s);
}

PlatformReply TelephonyApi::attach(const PlatformRequest &request)
{
    const auto *call = find(request);
    const auto party = call ? partyOf(m_exchange, *call, request.ids[1]) : QString();
    if (party.isEmpty())
        return refusal(404, u"not.found"_s);
    const auto given = request.body[u"attributes"].toObject();
    QMap<QString, QString> attributes;
    for (auto each = given.begin(); each != given.end(); ++each) {
        if (!each->isString())
            return refusal(400, u"bad.request"_s, each.key());
        attributes.insert(each.key(), each->toString());
    }
    const auto share = shareOf(*call, party);
    return taken(share < 0 ? m_exchange.attach(request.ids[0], attributes)
                           : m_exchange.mark(request.ids[0], share, attributes));
}

PlatformReply TelephonyApi::wrapUp(const PlatformRequest &request)
{
    if (const auto no = refusedToUser(request))
        return *no;
    const auto *call = find(request);
    const auto party = currentParty(m_exchange, *call, request.who.login);
    if (lastCommunicationId(m_exchange, *call, party) != request.ids[2]
        || request.body[u"code"].toString().isEmpty())
        return refusal(400, u"bad.request"_s, u"communication or code"_s);
    return m_exchange.wrapUp(request.ids[0], request.ids[2])
               ? PlatformReply{202}
               : refusal(409, u"conversation.wrapup.done"_s);
}

PlatformReply TelephonyApi::consult(const PlatformRequest &request, const Consult &whom)
{
    if (const auto no = refusedToCitizen(request))
        return *no;
    if (!m_exchange.consult(request.who.login, request.ids[0], whom))
        return taken(false);
    return consulted(request);
}

PlatformReply TelephonyApi::consulted(const PlatformRequest &request) const
{
    const auto *call = find(request);
    return {202, QJsonObject{{u"destinationParticipantId"_s,
                              participantId(*call, consultedParty(m_exchange, *call))}}};
}

PlatformReply TelephonyApi::wrapUpCodes(const PlatformRequest &request) const
{
    if (!m_exchange.queues().contains(request.ids[0]))
        return refusal(404, u"not.found"_s);
    QJsonArray codes;
    for (const auto &name : {u"informed"_s, u"handed-over"_s, u"no-answer"_s, u"other"_s})
        codes.append(QJsonObject{{u"id"_s, u"richiamate-"_s + name}, {u"name"_s, name}});
    return page(codes, request);
}

// Of what waits at each queue asked for.
PlatformReply TelephonyApi::waiting(const PlatformRequest &request) const
{
    const auto predicates = request.body[u"filter"][u"predicates"].toArray();
    const auto valuesOf = [&predicates](const QString &dimension) {
        QStringList values;
        for (const auto &each : predicates) {
            if (each[u"dimension"].toString() == dimension)
                values.append(each[u"value"].toString());
        }
        return values;
    };
    const auto media = valuesOf(u"mediaType"_s);
    QJsonArray results;
    for (const auto &queue : valuesOf(u"queueId"_s)) {
        QJsonArray entities;
        const auto add = [&](const QString &id, const QString &medium, const QDateTime &since) {
            if (!media.isEmpty() && !media.contains(medium))
                return;
            entities.append(
                QJsonObject{{u"conversationId"_s, id},
                            {u"queueId"_s, queue},
                            {u"mediaType"_s, medium},
                            {u"ani"_s, m_exchange.conversation(id)->citizen.number},
                            {u"activityDate"_s, since.toUTC().toString(Qt::ISODateWithMs)}});
        };
        for (const auto &id : m_exchange.waitingIn(queue))
            add(id, u"voice"_s, m_exchange.conversation(id)->began);
        for (const auto &id : m_exchange.callbacksWaitingIn(queue))
            add(id, u"callback"_s, m_exchange.conversation(id)->openShare()->from);
        results.append(
            QJsonObject{{u"group"_s, QJsonObject{{u"queueId"_s, queue}}},
                        {u"truncated"_s, false},
                        {u"entities"_s, entities},
                        {u"data"_s, QJsonArray{QJsonObject{{u"metric"_s, u"oWaiting"_s},
                                                           {u"count"_s, entities.size()}}}}});
    }
    return {200, QJsonObject{{u"results"_s, results}}};
}

} // namespace exchange
