#include "core/genesys/tokenrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

namespace genesys {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestRequest = 16'000; // milliseconds, as the exchange's own client

Result<Token> tokenOf(QNetworkReply &reply)
{
    const auto body = QJsonDocument::fromJson(reply.readAll()).object();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto token = body[u"access_token"].toString().toLatin1();
    if (status == 200 && !token.isEmpty())
        return Token{token, body[u"expires_in"].toInt()};
    const auto detail = u"token %1 %2"_s.arg(QString::number(status), body[u"error"].toString());
    if (status >= 400 && status < 500 && status != 429)
        return base::failure(Error::Kind::Refused, Reason::ExchangeSignIn, detail);
    return base::failure(Error::Kind::Unavailable, Reason::ExchangeAway, detail);
}

} // namespace

QFuture<Result<Token>> requestToken(QNetworkAccessManager &network, const QUrl &login,
                                    const QUrlQuery &form, const QByteArray &authorization)
{
    auto url = login;
    url.setPath(url.path() + u"/oauth/token"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setTransferTimeout(longestRequest);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    auto promise = std::make_shared<QPromise<Result<Token>>>();
    promise->start();
    auto *reply = network.post(request, form.toString(QUrl::FullyEncoded).toLatin1());
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
        promise->addResult(tokenOf(*reply));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

QFuture<Result<Token>> requestServiceToken(QNetworkAccessManager &network, const QUrl &login,
                                           const QString &client, const QByteArray &secret)
{
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"client_credentials"_s);
    return requestToken(network, login, form,
                        "Basic " + (client.toUtf8() + ':' + secret).toBase64());
}

} // namespace genesys
