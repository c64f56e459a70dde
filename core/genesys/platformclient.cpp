#include "core/genesys/platformclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

namespace genesys {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestRequest = 16000; // milliseconds, as the exchange's own client

Result<QJsonObject> resultOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto body = QJsonDocument::fromJson(reply.readAll()).object();
    if (status >= 200 && status < 300)
        return body;
    // ErrorBody: message and code, with the id by which the exchange's people find the request.
    const auto detail = u"%1 %2 %3"_s.arg(
        QString::number(status), body[u"code"].toString(),
        QString::fromLatin1(reply.rawHeader("ININ-Correlation-Id")));
    if (status >= 400 && status < 500 && status != 408 && status != 429)
        return base::failure(Error::Kind::Refused, Reason::ExchangeRefused, detail);
    return base::failure(Error::Kind::Unavailable, Reason::ExchangeAway,
                         status == 0 ? reply.errorString() : detail);
}

} // namespace

PlatformClient::PlatformClient(QUrl api, QString user, QByteArray token, QObject *parent)
    : QObject(parent), m_api(std::move(api)), m_user(std::move(user)), m_token(std::move(token))
{
}

ports::Telephony::Answer<QJsonObject> PlatformClient::ask(const QByteArray &verb,
                                                          const QString &path,
                                                          const QJsonObject &body)
{
    auto url = m_api;
    url.setPath(url.path() + u"/api/v2"_s + path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(longestRequest);
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    auto *reply = m_network.sendCustomRequest(request, verb,
                                              QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [reply, promise] {
        promise->addResult(resultOf(*reply));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

ports::Telephony::Answer<void> PlatformClient::tell(const QByteArray &verb, const QString &path,
                                                    const QJsonObject &body)
{
    return ask(verb, path, body).then([](const Result<QJsonObject> &answer) -> Result<void> {
        if (!answer)
            return tl::unexpected(answer.error());
        return {};
    });
}

ports::Telephony::Answer<void> PlatformClient::setPresence(Presence presence)
{
    return tell("PUT", u"/users/%1/routingstatus"_s.arg(m_user),
                {{u"status"_s, presence == Presence::OnQueue ? u"IDLE"_s : u"OFF_QUEUE"_s}});
}

ports::Telephony::Answer<QString> PlatformClient::dial(const QString &number,
                                                       const QString &fromQueue,
                                                       base::AttemptId attempt)
{
    const QJsonObject attributes{{u"attempt"_s, QString::number(attempt.value())}};
    return ask("POST", u"/conversations/calls"_s,
               {{u"phoneNumber"_s, number},
                {u"callFromQueueId"_s, fromQueue},
                {u"attributes"_s, attributes}})
        .then([](const Result<QJsonObject> &answer) -> Result<QString> {
            if (!answer)
                return tl::unexpected(answer.error());
            return (*answer)[u"id"].toString();
        });
}

ports::Telephony::Answer<void> PlatformClient::answer(const QString &conversation)
{
    return tell("PATCH", u"/conversations/calls/%1/participants/%2"_s.arg(conversation, m_user),
                {{u"state"_s, u"connected"_s}});
}

ports::Telephony::Answer<ports::Heard> PlatformClient::listen(const QString &conversation)
{
    return ask("GET", u"/conversations/%1"_s.arg(conversation), {})
        .then([](const Result<QJsonObject> &answer) -> Result<ports::Heard> {
            if (!answer)
                return tl::unexpected(answer.error());
            for (const auto &each : (*answer)[u"participants"].toArray()) {
                const auto attributes = each.toObject()[u"attributes"].toObject();
                if (each.toObject()[u"purpose"].toString() == u"customer"_s)
                    return ports::Heard{attributes[u"topic"].toString(),
                                        attributes[u"wantsOffice"].toString(),
                                        attributes[u"talkSeconds"].toString().toInt(),
                                        attributes[u"answeredBy"].toString()};
            }
            return base::failure(Error::Kind::Broken, Reason::ExchangeRefused,
                                 u"a conversation without a customer"_s);
        });
}

ports::Telephony::Answer<void> PlatformClient::hangUp(const QString &conversation)
{
    return tell("PATCH", u"/conversations/calls/%1/participants/%2"_s.arg(conversation, m_user),
                {{u"state"_s, u"disconnected"_s}});
}

ports::Telephony::Answer<void> PlatformClient::transferToQueue(const QString &conversation,
                                                               const QString &queue)
{
    return tell("POST",
                u"/conversations/%1/participants/%2/replace/queue"_s.arg(conversation, m_user),
                {{u"transferType"_s, u"Unattended"_s}, {u"queueId"_s, queue}});
}

} // namespace genesys
