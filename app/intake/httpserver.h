#pragma once

#include "app/intake/answer.h"
#include "app/intake/listener.h"

#include <QByteArray>
#include <QHash>
#include <QHttpServer>
#include <QJsonObject>

#include <functional>

namespace intake {

// The only place that knows Qt HTTP Server, a preview in 6.4: from a path to a handler of flat
// JSON. Loopback only; TLS, time-outs and the limits of headers belong to the proxy before it.
class HttpServer
{
public:
    using Handler = std::function<QFuture<Answer>(const QJsonObject &)>;

    explicit HttpServer(const QByteArray &key);

    // A handler never waits: it answers with a future.
    void post(const QString &path, Handler handler); // with X-Api-Key
    void get(const QString &path, Handler handler);  // open
    // The port it listens on; 0 asks for any.
    [[nodiscard]] base::Result<quint16> listen(quint16 port);

private:
    struct Route
    {
        QHttpServerRequest::Method method;
        Handler handler;
    };

    void add(const QString &path, const Route &route);
    [[nodiscard]] QFuture<Answer> handle(const Route &route, const QHttpServerRequest &request);
    [[nodiscard]] bool holdsKey(const QHttpServerRequest &request) const;

    QByteArray m_keyDigest;
    QHash<QString, Route> m_routes;
    QHttpServer m_server;
    Listener *m_listener; // the server's
};

} // namespace intake
