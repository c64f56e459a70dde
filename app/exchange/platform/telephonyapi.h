#pragma once

#include "app/exchange/exchange.h"
#include "app/exchange/platform/platformserver.h"

namespace exchange {

// What a person's telephone asks of the Platform API: a thin coat over Exchange. A command that
// the exchange took is answered 202 at once; what comes of it shows in the conversation.
class TelephonyApi
{
public:
    TelephonyApi(PlatformServer &server, Exchange &exchange);

private:
    void addPeople(PlatformServer &server);
    void addCalls(PlatformServer &server);
    void addTransfers(PlatformServer &server);
    void addConsults(PlatformServer &server);
    void addQueues(PlatformServer &server);
    void addCallbacks(PlatformServer &server);

    [[nodiscard]] PlatformReply setRoutingStatus(const PlatformRequest &request);
    [[nodiscard]] PlatformReply me(const PlatformRequest &request) const;
    [[nodiscard]] PlatformReply read(const PlatformRequest &request) const;
    [[nodiscard]] PlatformReply listCalls(const PlatformRequest &request) const;
    [[nodiscard]] PlatformReply dial(const PlatformRequest &request);
    [[nodiscard]] PlatformReply change(const PlatformRequest &request);
    [[nodiscard]] PlatformReply attach(const PlatformRequest &request);
    [[nodiscard]] PlatformReply wrapUp(const PlatformRequest &request);
    [[nodiscard]] PlatformReply consult(const PlatformRequest &request, const Consult &whom);
    [[nodiscard]] PlatformReply consulted(const PlatformRequest &request) const;
    [[nodiscard]] PlatformReply wrapUpCodes(const PlatformRequest &request) const;
    [[nodiscard]] PlatformReply waiting(const PlatformRequest &request) const;
    [[nodiscard]] PlatformReply assign(const PlatformRequest &request);
    [[nodiscard]] PlatformReply changeCallback(const PlatformRequest &request);
    [[nodiscard]] PlatformReply dialCallback(const PlatformRequest &request);
    [[nodiscard]] PlatformReply reschedule(const PlatformRequest &request);
    [[nodiscard]] PlatformReply endCallback(const PlatformRequest &request);
    [[nodiscard]] PlatformReply readCallback(const PlatformRequest &request) const;
    // 404 unless the conversation is one of theirs, or rings them, or a callback of their queues is
    // in it, or they are a service; 400 where the participant named is not theirs.
    [[nodiscard]] const Conversation *find(const PlatformRequest &request) const;
    [[nodiscard]] std::optional<PlatformReply> refused(const PlatformRequest &request,
                                                       const QString &party) const;
    [[nodiscard]] std::optional<PlatformReply> refusedToUser(const PlatformRequest &request) const;
    [[nodiscard]] std::optional<PlatformReply> refusedToCitizen(
        const PlatformRequest &request) const;

    Exchange &m_exchange;
};

} // namespace exchange
