#pragma once

#include "app/exchange/platform/request.h"
#include "app/exchange/platform/tokens.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QList>
#include <QObject>

#include <vector>

namespace exchange {

// The door of the Platform API, on loopback: the login and /api/v2. It asks for a token, for the
// permissions of a path and counts requests; what lies behind adds its paths. As the official SDK
// is turned to a gateway, "/login" and "/api" may stand before them.
class PlatformServer : public QObject
{
    Q_OBJECT

public:
    explicit PlatformServer(QObject *parent = nullptr);

    // 0: the port could not be had.
    [[nodiscard]] quint16 listen();
    // `path` as in genesys.md, {} for an id. Permissions: any of them, separated by blanks.
    void add(const QByteArray &method, const QString &path, const QString &permissions,
             PlatformHandler handler);
    void setKnown(std::function<bool(QString)> isKnown) { m_isKnown = std::move(isKnown); }
    [[nodiscard]] Tokens &tokens() { return m_tokens; }
    void setRequestsPerMinute(int requests) { m_perMinute = requests; }

    [[nodiscard]] QByteArray issueToken(const QString &login) { return m_tokens.issue(login); }
    // The next requests of the API are answered so much later, or with that status instead. Who
    // asked must have the patience: an answer to nobody is the end of the HTTP server.
    struct Fault
    {
        int status = 0;       // 0: none
        int milliseconds = 0; // -1: never
    };
    void inject(const Fault &fault, int requests) { m_faults.insert(0, requests, fault); }
    void forgetFaults() { m_faults.clear(); }
    [[nodiscard]] bool isLate() const { return m_late > 0; } // with an answer
    void revokeTokens(const QString &login) { m_tokens.revokeAllOf(login); }

private:
    struct Route
    {
        QByteArray method;
        QStringList parts;
        QStringList permissions;
        PlatformHandler handler;
    };
    struct Window
    {
        qint64 began = 0; // milliseconds
        int count = 0;
    };

    void answer(const PlatformReply &reply, int milliseconds, QHttpServerResponder &&responder);
    [[nodiscard]] PlatformReply serve(const QHttpServerRequest &request, const Fault &fault);
    [[nodiscard]] PlatformReply login(const QString &path, const QHttpServerRequest &request);
    [[nodiscard]] PlatformReply api(const QString &path, const QHttpServerRequest &request);
    [[nodiscard]] PlatformReply within(PlatformReply reply, const Window &window) const;
    [[nodiscard]] Window &windowOf(const QByteArray &token);

    QHttpServer m_server;
    Tokens m_tokens;
    std::vector<Route> m_routes;
    std::function<bool(QString)> m_isKnown = [](const QString &) { return false; };
    QHash<QByteArray, Window> m_windows;
    QElapsedTimer m_clock;
    int m_perMinute = 300; // of one token
    QList<Fault> m_faults;
    std::vector<QHttpServerResponder> m_unanswered;
    quint64 m_served = 0;
    int m_late = 0;
};

} // namespace exchange
