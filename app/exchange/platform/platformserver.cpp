#include "app/exchange/platform/platformserver.h"

#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

QByteArray methodOf(const QHttpServerRequest &request)
{
    using Method = QHttpServerRequest::Method;
    switch (request.method()) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    default:
        return {};
    }
}

// The ids where the path fits; none otherwise.
std::optional<QStringList> idsIn(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList ids;
    for (qsizetype part = 0; part < pattern.size(); ++part) {
        if (pattern[part] == "{}"_L1)
            ids.append(path[part]);
        else if (pattern[part] != path[part])
            return std::nullopt;
    }
    return ids;
}

bool mayDo(const Identity &who, const QStringList &permissions)
{
    return who.mayDoAll || permissions.isEmpty()
           || std::any_of(permissions.begin(), permissions.end(),
                          [&who](const QString &one) { return who.permissions.contains(one); });
}

QHttpServerResponse responseOf(const PlatformReply &reply)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(reply.status);
    const auto content = reply.body.isObject()
                             ? QJsonDocument(reply.body.toObject()).toJson(QJsonDocument::Compact)
                         : reply.body.isArray()
                             ? QJsonDocument(reply.body.toArray()).toJson(QJsonDocument::Compact)
                         : reply.body.isString() ? '"' + reply.body.toString().toUtf8() + '"'
                                                 : QByteArray();
    QHttpServerResponse response("application/json", content, status);
    for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header)
        response.addHeader(header.key(), header.value());
    return response;
}

bool isOfApi(const QHttpServerRequest &request)
{
    return request.url().path().contains("/api/v2/"_L1);
}

} // namespace

// Everything comes in here: one place that decides who may do what.
PlatformServer::PlatformServer(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_server.setMissingHandler([this](const QHttpServerRequest &request,
                                      QHttpServerResponder &&responder) {
        const auto fault = isOfApi(request) && !m_faults.isEmpty() ? m_faults.takeLast() : Fault{};
        auto reply = serve(request, fault);
        reply.headers.insert("ININ-Correlation-Id", QByteArray::number(++m_served));
        if (fault.milliseconds < 0)
            m_unanswered.push_back(std::move(responder));
        else
            answer(reply, fault.milliseconds, std::move(responder));
    });
}

void PlatformServer::answer(const PlatformReply &reply, int milliseconds,
                            QHttpServerResponder &&responder)
{
    if (milliseconds == 0) {
        responseOf(reply).write(std::move(responder));
        return;
    }
    const auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
    ++m_late;
    QTimer::singleShot(milliseconds, this, [this, reply, later] {
        --m_late;
        responseOf(reply).write(std::move(*later));
    });
}

quint16 PlatformServer::listen()
{
    return static_cast<quint16>(m_server.listen(QHostAddress::LocalHost));
}

void PlatformServer::add(const QByteArray &method, const QString &path, const QString &permissions,
                         PlatformHandler handler)
{
    m_routes.push_back({method, path.split(u'/', Qt::SkipEmptyParts),
                        permissions.split(u' ', Qt::SkipEmptyParts), std::move(handler)});
}

PlatformReply PlatformServer::serve(const QHttpServerRequest &request, const Fault &fault)
{
    if (fault.status == 429)
        return {429, refusal(429, u"too.many.requests"_s).body, {{"Retry-After", "1"}}};
    if (fault.status != 0)
        return refusal(fault.status, u"internal.server.error"_s);
    auto path = request.url().path();
    if (path.startsWith("/api/api/"_L1))
        path = path.mid(4);
    if (path.startsWith("/login/"_L1))
        path = path.mid(6);
    return path.startsWith("/oauth/"_L1) ? login(path, request) : api(path, request);
}

PlatformReply PlatformServer::login(const QString &path, const QHttpServerRequest &request)
{
    const auto method = methodOf(request);
    if (path == "/oauth/token"_L1 && method == "POST")
        return m_tokens.token(request.value("Authorization"), request.body());
    if (path != "/oauth/authorize"_L1 || method != "GET")
        return refusal(404, u"not.found"_s);
    // A browser's query is written as a form's: a blank may be a plus.
    const auto query = request.url().query(QUrl::FullyEncoded).replace(u'+', u"%20"_s);
    const auto target = m_tokens.authorize(QUrlQuery(query), m_isKnown);
    if (!target)
        return {400, QJsonObject{{u"error"_s, u"invalid_client"_s},
                                 {u"error_description"_s, u"client or redirect not known"_s}}};
    return {302, QJsonValue(QJsonValue::Undefined), {{"Location", target->toEncoded()}}};
}

PlatformServer::Window &PlatformServer::windowOf(const QByteArray &token)
{
    auto &window = m_windows[token];
    const auto now = m_clock.elapsed();
    if (window.count == 0 || now - window.began >= minute)
        window = {now, 0};
    return window;
}

PlatformReply PlatformServer::within(PlatformReply reply, const Window &window) const
{
    const auto left = std::max<qint64>(minute - (m_clock.elapsed() - window.began), 0);
    const auto reset = QByteArray::number((left + 999) / 1000);
    reply.headers.insert("inin-ratelimit-count", QByteArray::number(window.count));
    reply.headers.insert("inin-ratelimit-allowed", QByteArray::number(m_perMinute));
    reply.headers.insert("inin-ratelimit-reset", reset);
    if (reply.status == 429)
        reply.headers.insert("Retry-After", reset);
    return reply;
}

PlatformReply PlatformServer::api(const QString &path, const QHttpServerRequest &request)
{
    const auto authorization = request.value("Authorization");
    const auto token = authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray();
    const auto who = m_tokens.identityOf(token);
    if (!who)
        return refusal(401, u"authentication.required"_s,
                       u"No authentication bearer token specified in authorization header."_s);
    auto &window = windowOf(token);
    if (window.count >= m_perMinute)
        return within(refusal(429, u"too.many.requests"_s), window);
    ++window.count;
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    const auto method = methodOf(request);
    for (const auto &route : m_routes) {
        const auto ids = route.method == method ? idsIn(route.parts, parts) : std::nullopt;
        if (!ids)
            continue;
        if (!mayDo(*who, route.permissions))
            return within(refusal(403, u"missing.any.permissions"_s,
                                  u"Unable to perform the requested action. You must have at "
                                  "least one of the following permissions assigned: "_s
                                      + route.permissions.join(u", "_s)),
                          window);
        PlatformRequest asked{*who, token, *ids, QJsonValue(QJsonValue::Undefined),
                              request.query()};
        if (!request.body().isEmpty()) {
            const auto document = QJsonDocument::fromJson(request.body());
            if (document.isNull())
                return within(refusal(400, u"bad.request"_s, u"the body is no JSON"_s), window);
            asked.body = document.isArray() ? QJsonValue(document.array())
                                            : QJsonValue(document.object());
        }
        return within(route.handler(asked), window);
    }
    return within(refusal(404, u"not.found"_s), window);
}

} // namespace exchange
