#pragma once

#include "core/base/result.h"
#include "core/genesys/operations.h"
#include "core/genesys/ratelimiter.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QJsonValue>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

class QNetworkReply;

namespace genesys {

// One call of the exchange, before it is put on the wire.
struct Call
{
    Operation operation;
    QStringList ids;
    QJsonValue body{QJsonValue::Undefined}; // undefined: none
    QUrlQuery query{};
};

// Milliseconds; tests wait less.
struct Patience
{
    int longestRequest = 16'000; // as the exchange's own client
    int firstPause = 500;        // doubles with each attempt, with jitter
    int longestPause = 8'000;
    int attempts = 4;
};

// Calls with one person's or service's token, within its limits. The token stays in memory: it is
// in no log and no error. What may be repeated is, for the statuses for which the exchange's own
// client repeats (408 413 429 500 502 503 504) and for a broken connection; what may not is only
// when the exchange certainly has not begun it.
//
// Errors: ExchangeSignIn (401), ExchangePermission (403, argument: what is missing),
// ExchangeSlow (time-out, 408, 429), ExchangeRefused (other 4xx; NotFound for 404,
// Conflict for 409), ExchangeAway (the rest).
class Transport : public QObject
{
    Q_OBJECT

public:
    using Answer = QFuture<base::Result<QJsonValue>>;

    explicit Transport(QUrl api, const Patience &patience = {}, QObject *parent = nullptr);
    ~Transport() override;

    void setToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] bool hasToken() const { return !m_token.isEmpty(); }
    [[nodiscard]] Answer ask(const Call &call);

Q_SIGNALS:
    void slowChanged(bool isSlow); // something waits for the exchange or for its limits
    void tokenRefused();           // 401

private:
    struct Request;
    using Shared = std::shared_ptr<Request>;

    void pump();
    void send(const Shared &request);
    void take(const Shared &request, QNetworkReply &reply);
    void repeat(const Shared &request, qint64 pause);
    void finish(const Shared &request, const base::Result<QJsonValue> &result);
    void noteLimits(const QNetworkReply &reply);
    void noteSlow();

    QUrl m_api;
    Patience m_patience;
    QByteArray m_token;
    QNetworkAccessManager m_network;
    RateLimiter m_limiter;
    QElapsedTimer m_clock;
    QTimer m_next;
    QList<Shared> m_waiting; // urgent ones first
    int m_underWay = 0;
    int m_repeating = 0;
    bool m_isSlow = false;
};

} // namespace genesys
