#include "app/exchange/platform/conversationview.h"
#include "app/exchange/platform/parties.h"
#include "app/exchange/platform/telephonyapi.h"

#include <QJsonArray>

// What a person's desk asks about callbacks that the exchange owns.
namespace exchange {

using namespace Qt::StringLiterals;

namespace {

PlatformReply conflict()
{
    return refusal(409, u"conversation.state"_s);
}

} // namespace

void TelephonyApi::addCallbacks(PlatformServer &server)
{
    const auto callbacks = u"/api/v2/conversations/callbacks"_s;
    server.add("POST", u"/api/v2/conversations/{}/assign"_s,
               u"conversation:callback:pull conversation:callback:assign"_s,
               [this](const PlatformRequest &request) { return assign(request); });
    server.add("PATCH", callbacks + u"/{}/participants/{}"_s,
               u"conversation:participant:wrapup conversation:call:record "
               "conversation:communication:disconnect"_s,
               [this](const PlatformRequest &request) { return changeCallback(request); });
    server.add("POST", u"/api/v2/conversations/calls/{}"_s, {},
               [this](const PlatformRequest &request) { return dialCallback(request); });
    server.add("PATCH", callbacks, u"conversation:callback:edit"_s,
               [this](const PlatformRequest &request) { return reschedule(request); });
    server.add("PATCH", callbacks + u"/{}"_s, u"conversation:communication:disconnect"_s,
               [this](const PlatformRequest &request) { return endCallback(request); });
    server.add("GET", callbacks + u"/{}"_s, {},
               [this](const PlatformRequest &request) { return readCallback(request); });
}

PlatformReply TelephonyApi::assign(const PlatformRequest &request)
{
    const auto user = request.body[u"id"].toString();
    const auto &login = request.who.login;
    const auto &id = request.ids[0];
    if (!find(request))
        return refusal(404, u"not.found"_s);
    if (!m_exchange.user(user))
        return refusal(400, u"bad.request"_s, u"id"_s);
    const bool isForThemselves = user == login;
    if (!isForThemselves && !request.who.mayDoAll
        && !request.who.permissions.contains(u"conversation:callback:assign"_s))
        return refusal(403, u"missing.permissions"_s, u"conversation:callback:assign"_s);
    return m_exchange.assign(user, id) ? PlatformReply{200, id} : conflict();
}

PlatformReply TelephonyApi::changeCallback(const PlatformRequest &request)
{
    if (const auto no = refusedToUser(request))
        return *no;
    const auto &login = request.who.login;
    const auto state = request.body[u"state"].toString();
    if (state != "connected"_L1 && state != "disconnected"_L1)
        return refusal(400, u"bad.request"_s, u"state"_s);
    const bool isTaken = state == "connected"_L1 ? m_exchange.takeCallback(login, request.ids[0])
                                                 : m_exchange.endCallback(login, request.ids[0]);
    return isTaken ? PlatformReply{202} : conflict();
}

PlatformReply TelephonyApi::dialCallback(const PlatformRequest &request)
{
    const auto *call = find(request);
    if (!call)
        return refusal(404, u"not.found"_s);
    const auto number = request.body[u"callNumber"].toString();
    if (number.isEmpty())
        return refusal(400, u"bad.request"_s, u"callNumber is missing"_s);
    return m_exchange.dialCallback(request.who.login, request.ids[0], number)
               ? PlatformReply{202, nestedView(m_exchange, *call)}
               : conflict();
}

PlatformReply TelephonyApi::reschedule(const PlatformRequest &request)
{
    auto asked = request;
    asked.ids = {request.body[u"conversationId"].toString()};
    const auto *call = find(asked);
    if (!call || !call->callback)
        return refusal(404, u"not.found"_s);
    const auto agent = request.body[u"agentId"].toString();
    const auto at = QDateTime::fromString(request.body[u"callbackScheduledTime"].toString(),
                                          Qt::ISODateWithMs);
    if (agent.isEmpty() || !at.isValid())
        return refusal(400, u"bad.request"_s, u"agentId or callbackScheduledTime"_s);
    if (!m_exchange.reschedule(agent, call->id, at.toUTC()))
        return conflict();
    const auto uri = u"/api/v2/conversations/callbacks/"_s + call->id;
    return {202,
            QJsonObject{{u"conversation"_s, QJsonObject{{u"id"_s, call->id}, {u"selfUri"_s, uri}}},
                        {u"callbackIdentifiers"_s,
                         QJsonArray{QJsonObject{{u"type"_s, u"ACD"_s}, {u"id"_s, call->id}}}}}};
}

PlatformReply TelephonyApi::endCallback(const PlatformRequest &request)
{
    const auto *call = find(request);
    if (!call || !call->callback)
        return refusal(404, u"not.found"_s);
    if (request.body[u"state"].toString() != "disconnected"_L1)
        return refusal(400, u"bad.request"_s, u"state"_s);
    return m_exchange.withdrawCallback(call->id) ? PlatformReply{200, nestedView(m_exchange, *call)}
                                                 : conflict();
}

PlatformReply TelephonyApi::readCallback(const PlatformRequest &request) const
{
    const auto *call = find(request);
    return call && call->callback ? PlatformReply{200, callbackView(m_exchange, *call)}
                                  : refusal(404, u"not.found"_s);
}

} // namespace exchange
