#include "core/genesys/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace genesys {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(exchangeLog, "richiamate.exchange")

namespace {

constexpr std::array repeatedStatuses{408, 413, 429, 500, 502, 503, 504};

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// The exchange has not begun it, so that asking again does nothing twice.
bool hasCertainlyNotBegun(const QNetworkReply &reply)
{
    return statusOf(reply) == 429 || reply.error() == QNetworkReply::ConnectionRefusedError
           || reply.error() == QNetworkReply::HostNotFoundError;
}

bool isWorthRepeating(const QNetworkReply &reply, const OperationRow &row)
{
    const int status = statusOf(reply);
    if (status != 0 && std::ranges::find(repeatedStatuses, status) == repeatedStatuses.end())
        return false;
    return row.isRepeatable || hasCertainlyNotBegun(reply);
}

// What an administrator needs to ask the exchange's people: never what was said or to whom.
QString detailOf(const QNetworkReply &reply, const QJsonObject &body, const OperationRow &row)
{
    const int status = statusOf(reply);
    const auto code = body[u"code"].toString(body[u"error"].toString());
    return u"%1 %2 %3 %4"_s
        .arg(QString::fromLatin1(row.sdkName),
             status ? QString::number(status) : QString::number(int(reply.error())), code,
             QString::fromLatin1(reply.rawHeader("ININ-Correlation-Id")))
        .trimmed();
}

tl::unexpected<Error> failureOf(const QNetworkReply &reply, const QJsonObject &body,
                                const OperationRow &row)
{
    const int status = statusOf(reply);
    const auto detail = detailOf(reply, body, row);
    const bool isLate = reply.error() == QNetworkReply::OperationCanceledError
                        || reply.error() == QNetworkReply::TimeoutError;
    if (status == 401)
        return base::failure(Error::Kind::Refused, Reason::ExchangeSignIn, detail);
    if (status == 403)
        return base::failure(Error::Kind::Refused, Reason::ExchangePermission, detail,
                             {QString::fromLatin1(row.permissions)});
    if (status == 408 || status == 429 || (status == 0 && isLate))
        return base::failure(Error::Kind::Unavailable, Reason::ExchangeSlow, detail);
    if (status == 404)
        return base::failure(Error::Kind::NotFound, Reason::ExchangeRefused, detail);
    if (status == 409)
        return base::failure(Error::Kind::Conflict, Reason::ExchangeRefused, detail);
    if (status >= 400 && status < 500 && status != 413)
        return base::failure(Error::Kind::Refused, Reason::ExchangeRefused, detail);
    return base::failure(Error::Kind::Unavailable, Reason::ExchangeAway, detail);
}

Result<QJsonValue> resultOf(const QNetworkReply &reply, const QByteArray &content,
                            const OperationRow &row)
{
    // One word is JSON, too, and a document holds none.
    const auto told = QJsonDocument::fromJson('[' + content + ']').array();
    const int status = statusOf(reply);
    if (status < 200 || status >= 300)
        return failureOf(reply, told.at(0).toObject(), row);
    if (content.isEmpty())
        return QJsonValue();
    if (told.size() != 1)
        return base::failure(Error::Kind::Broken, Reason::ExchangeAway,
                             u"%1 answered no JSON"_s.arg(QString::fromLatin1(row.sdkName)));
    return told.at(0);
}

} // namespace

struct Transport::Request
{
    Call call;
    QPromise<Result<QJsonValue>> promise;
    int attempts = 0;
};

Transport::Transport(QUrl api, const Patience &patience, QObject *parent)
    : QObject(parent), m_api(std::move(api)), m_patience(patience)
{
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Transport::pump);
}

Transport::~Transport() = default;

Transport::Answer Transport::ask(const Call &call)
{
    auto request = std::make_shared<Request>();
    request->call = call;
    request->promise.start();
    const auto isUsual = [](const Shared &one) { return !rowOf(one->call.operation).isUrgent; };
    const auto place = rowOf(call.operation).isUrgent
                           ? std::find_if(m_waiting.begin(), m_waiting.end(), isUsual)
                           : m_waiting.end();
    m_waiting.insert(place, request);
    pump();
    return request->promise.future();
}

void Transport::pump()
{
    qint64 pause = 0;
    while (!m_waiting.isEmpty()) {
        const auto urgency = rowOf(m_waiting.constFirst()->call.operation).isUrgent
                                 ? RateLimiter::Urgency::Urgent
                                 : RateLimiter::Urgency::Usual;
        pause = m_limiter.pause(urgency, m_underWay, m_clock.elapsed());
        if (pause > 0)
            break;
        send(m_waiting.takeFirst());
    }
    if (!m_waiting.isEmpty())
        m_next.start(static_cast<int>(pause));
    noteSlow();
}

void Transport::send(const Shared &request)
{
    const auto &call = request->call;
    const auto &row = rowOf(call.operation);
    auto url = m_api;
    url.setPath(url.path(QUrl::FullyEncoded) + pathOf(call.operation, call.ids), QUrl::StrictMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QNetworkRequest wire(url);
    wire.setRawHeader("Authorization", "Bearer " + m_token);
    wire.setRawHeader("Accept", "application/json");
    wire.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    wire.setTransferTimeout(m_patience.longestRequest);
    const auto body = call.body.isArray()
                          ? QJsonDocument(call.body.toArray()).toJson(QJsonDocument::Compact)
                      : call.body.isObject()
                          ? QJsonDocument(call.body.toObject()).toJson(QJsonDocument::Compact)
                          : QByteArray();
    ++m_underWay;
    ++request->attempts;
    auto *reply = m_network.sendCustomRequest(wire, row.method, body);
    connect(reply, &QNetworkReply::finished, this, [this, request, reply] {
        reply->deleteLater();
        take(request, *reply);
    });
}

void Transport::take(const Shared &request, QNetworkReply &reply)
{
    --m_underWay;
    noteLimits(reply);
    const auto &row = rowOf(request->call.operation);
    const auto content = reply.isOpen() ? reply.readAll() : QByteArray(); // timed out: closed
    const auto result = resultOf(reply, content, row);
    if (result) {
        finish(request, result);
        return;
    }
    qCInfo(exchangeLog, "%s", qPrintable(result.error().detail));
    // Not that of an older token, which has been renewed meanwhile.
    if (result.error().reason == Reason::ExchangeSignIn
        && reply.request().rawHeader("Authorization") == "Bearer " + m_token)
        Q_EMIT tokenRefused();
    if (request->attempts >= m_patience.attempts || !isWorthRepeating(reply, row)) {
        finish(request, result);
        return;
    }
    // Full jitter: desks that were refused together do not come back together.
    const int longest = std::min(m_patience.longestPause,
                                 m_patience.firstPause << (request->attempts - 1));
    const int drawn = QRandomGenerator::global()->bounded(longest / 2, longest + 1);
    const int wanted = reply.rawHeader("Retry-After").toInt() * 1000;
    repeat(request, std::max(drawn, wanted));
}

void Transport::repeat(const Shared &request, qint64 pause)
{
    ++m_repeating;
    noteSlow();
    QTimer::singleShot(std::chrono::milliseconds(pause), this, [this, request] {
        --m_repeating;
        m_waiting.prepend(request);
        pump();
    });
}

void Transport::finish(const Shared &request, const Result<QJsonValue> &result)
{
    request->promise.addResult(result);
    request->promise.finish();
    pump();
}

void Transport::noteLimits(const QNetworkReply &reply)
{
    const auto number = [&reply](const char *header) { return reply.rawHeader(header).toInt(); };
    const auto now = m_clock.elapsed();
    if (reply.hasRawHeader("inin-ratelimit-allowed"))
        m_limiter.answered(number("inin-ratelimit-count"), number("inin-ratelimit-allowed"),
                           number("inin-ratelimit-reset"), now);
    if (statusOf(reply) == 429)
        m_limiter.refused(number("Retry-After"), now);
}

void Transport::noteSlow()
{
    const bool isSlow = m_repeating > 0 || !m_waiting.isEmpty();
    if (isSlow != std::exchange(m_isSlow, isSlow))
        Q_EMIT slowChanged(isSlow);
}

} // namespace genesys
