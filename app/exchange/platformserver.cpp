#include "app/exchange/platformserver.h"

#include <QHttpServerResponse>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace exchange {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponse::StatusCode;

namespace {

// ErrorBody, as the exchange's SDK reads it.
QHttpServerResponse refusal(Status status, const QString &code)
{
    return {QJsonObject{{u"message"_s, code}, {u"code"_s, code}, {u"status"_s, int(status)}},
            status};
}

QJsonObject bodyOf(const QHttpServerRequest &request)
{
    return QJsonDocument::fromJson(request.body()).object();
}

QJsonObject viewOf(const Conversation &call)
{
    const QJsonObject citizen{
        {u"purpose"_s, u"customer"_s},
        {u"id"_s, u"customer"_s},
        {u"address"_s, call.citizen.number},
        {u"attributes"_s, QJsonObject{{u"topic"_s, call.citizen.topic},
                                      {u"wantsOffice"_s, call.citizen.wantsOffice},
                                      {u"talkSeconds"_s, QString::number(call.citizen.talkSeconds)},
                                      {u"answeredBy"_s, call.answeredBy}}}};
    return {{u"id"_s, call.id}, {u"participants"_s, QJsonArray{citizen}}};
}

} // namespace

PlatformServer::PlatformServer(Exchange &exchange, QObject *parent)
    : QObject(parent), m_exchange(exchange)
{
    route();
}

quint16 PlatformServer::listen()
{
    return static_cast<quint16>(m_server.listen(QHostAddress::LocalHost));
}

QByteArray PlatformServer::issueToken(const QString &login)
{
    QByteArray token(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(token.begin(), token.end());
    token = token.toHex();
    m_tokens.insert(token, login);
    return token;
}

void PlatformServer::revokeTokens(const QString &login)
{
    m_tokens.removeIf([&login](const auto &token) { return token.value() == login; });
}

QString PlatformServer::loginOf(const QHttpServerRequest &request) const
{
    const auto authorization = request.value("Authorization");
    return authorization.startsWith("Bearer ") ? m_tokens.value(authorization.mid(7)) : QString();
}

void PlatformServer::route()
{
    m_server.route(u"/api/v2/users/<arg>/routingstatus"_s, Method::Put,
                   [this](const QString &user, const QHttpServerRequest &request) {
                       return presence(user, request);
                   });
    m_server.route(u"/api/v2/conversations/calls"_s, Method::Post,
                   [this](const QHttpServerRequest &request) { return dial(request); });
    m_server.route(
        u"/api/v2/conversations/<arg>"_s, Method::Get,
        [this](const QString &id, const QHttpServerRequest &request) { return read(id, request); });
    m_server.route(u"/api/v2/conversations/calls/<arg>/participants/<arg>"_s, Method::Patch,
                   [this](const QString &id, const QString &, const QHttpServerRequest &request) {
                       return change(id, request);
                   });
    m_server.route(u"/api/v2/conversations/<arg>/participants/<arg>/replace/queue"_s, Method::Post,
                   [this](const QString &id, const QString &, const QHttpServerRequest &request) {
                       return transfer(id, request);
                   });
}

QHttpServerResponse PlatformServer::presence(const QString &user, const QHttpServerRequest &request)
{
    const auto login = loginOf(request);
    if (login.isEmpty())
        return refusal(Status::Unauthorized, u"authentication.required"_s);
    if (login != user || !m_exchange.user(login))
        return refusal(Status::Forbidden, u"not.authorized"_s);
    const auto status = bodyOf(request)[u"status"].toString();
    m_exchange.setOnQueue(login, status == u"IDLE"_s);
    return {QJsonObject{{u"userId"_s, login}, {u"status"_s, status}}};
}

QHttpServerResponse PlatformServer::dial(const QHttpServerRequest &request)
{
    const auto login = loginOf(request);
    if (login.isEmpty())
        return refusal(Status::Unauthorized, u"authentication.required"_s);
    const auto body = bodyOf(request);
    const auto id = m_exchange.dial(login, body[u"phoneNumber"].toString(),
                                    body[u"callFromQueueId"].toString(),
                                    body[u"attributes"].toObject()[u"attempt"].toString());
    if (id.isEmpty())
        return refusal(Status::Conflict, u"user.busy"_s);
    return {QJsonObject{{u"id"_s, id}, {u"selfUri"_s, u"/api/v2/conversations/"_s + id}},
            Status::Accepted};
}

QHttpServerResponse PlatformServer::read(const QString &id, const QHttpServerRequest &request)
{
    const auto login = loginOf(request);
    if (login.isEmpty())
        return refusal(Status::Unauthorized, u"authentication.required"_s);
    const auto *call = m_exchange.conversation(id);
    if (!call || call->user != login)
        return refusal(Status::NotFound, u"not.found"_s);
    return {viewOf(*call)};
}

QHttpServerResponse PlatformServer::change(const QString &id, const QHttpServerRequest &request)
{
    const auto login = loginOf(request);
    if (login.isEmpty())
        return refusal(Status::Unauthorized, u"authentication.required"_s);
    const auto state = bodyOf(request)[u"state"].toString();
    const bool isDone = state == u"connected"_s      ? m_exchange.answer(login, id)
                        : state == u"disconnected"_s ? m_exchange.hangUp(login, id)
                                                     : false;
    if (!isDone)
        return refusal(Status::Conflict, u"conversation.state"_s);
    return {QJsonObject{{u"id"_s, id}}, Status::Accepted};
}

QHttpServerResponse PlatformServer::transfer(const QString &id, const QHttpServerRequest &request)
{
    const auto login = loginOf(request);
    if (login.isEmpty())
        return refusal(Status::Unauthorized, u"authentication.required"_s);
    if (!m_exchange.transfer(login, id, bodyOf(request)[u"queueId"].toString()))
        return refusal(Status::Conflict, u"conversation.state"_s);
    return {QJsonObject{{u"id"_s, id}}, Status::Accepted};
}

} // namespace exchange
