#include "app/intake/httpserver.h"

#include "app/intake/requests.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QHttpServerResponse>

namespace intake {

using base::Error;
using base::Reason;
using namespace Qt::StringLiterals;
using Method = QHttpServerRequest::Method;

namespace {

QByteArray digestOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

QHttpServerResponse responseOf(const Answer &answer)
{
    QHttpServerResponse response(answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    if (answer.status == 503)
        response.addHeader(QByteArrayLiteral("Retry-After"), QByteArrayLiteral("1"));
    return response;
}

// Not by a QPromise: Qt HTTP Server 6.4 takes the result while it is being finished, which resets
// the state, and the promise would then finish it a second time. Nobody is answered who is gone.
QFuture<QHttpServerResponse> delivery(QFuture<Answer> answer, const QPointer<QTcpSocket> &caller,
                                      QObject *server)
{
    QFutureInterface<QHttpServerResponse> delivered;
    delivered.reportStarted();
    answer.then(server, [delivered, caller](const Answer &given) mutable {
        if (!caller)
            return;
        delivered.reportAndMoveResult(responseOf(given));
        delivered.reportFinished();
    });
    return delivered.future();
}

Answer wrongMethod(Method known)
{
    return refusal(405, u"wrong-method"_s,
                   known == Method::Post ? u"Use POST for this path."_s
                                         : u"Use GET for this path."_s);
}

} // namespace

HttpServer::HttpServer(const QByteArray &key)
    : m_keyDigest(digestOf(key)), m_listener(new Listener(&m_server))
{
    // A path nobody routes, or a method Qt does not know.
    m_server.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            auto answer = refusal(404, u"unknown-path"_s, u"There is nothing at this path."_s);
            const auto known = m_routes.constFind(request.url().path());
            if (known != m_routes.constEnd())
                answer = wrongMethod(known->method);
            responseOf(answer).write(std::move(responder));
        });
}

void HttpServer::post(const QString &path, Handler handler)
{
    add(path, {Method::Post, std::move(handler)});
}

void HttpServer::get(const QString &path, Handler handler)
{
    add(path, {Method::Get, std::move(handler)});
}

// All methods come here, since Qt 6.4 answers a wrong one with 404.
void HttpServer::add(const QString &path, const Route &route)
{
    m_routes.insert(path, route);
    m_server.route(path, [this, path](const QHttpServerRequest &request) {
        return delivery(handle(m_routes[path], request), m_listener->connectionBeingRead(),
                        &m_server);
    });
}

QFuture<Answer> HttpServer::handle(const Route &route, const QHttpServerRequest &request)
{
    if (request.method() != route.method)
        return ready(wrongMethod(route.method));
    if (route.method == Method::Get)
        return route.handler({});
    if (!holdsKey(request))
        return ready(refusal(401, u"wrong-key"_s, u"Send the agreed key as X-Api-Key."_s));
    const auto read = requestOf(request.body());
    return read ? route.handler(*read) : ready(read.error());
}

// Digests are of one length, and all of it is compared: the time tells nothing of the key.
bool HttpServer::holdsKey(const QHttpServerRequest &request) const
{
    const auto given = digestOf(request.value(QByteArrayLiteral("X-Api-Key")));
    int difference = 0;
    for (qsizetype index = 0; index < m_keyDigest.size(); ++index)
        difference |= given.at(index) ^ m_keyDigest.at(index);
    return difference == 0;
}

base::Result<quint16> HttpServer::listen(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port))
        return base::failure(
            Error::Kind::Unavailable, Reason::Broken,
            u"cannot listen on 127.0.0.1:%1: %2"_s.arg(port).arg(m_listener->errorString()));
    m_server.bind(m_listener);
    return m_listener->serverPort();
}

} // namespace intake
