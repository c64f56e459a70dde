#pragma once

#include "core/genesys/tokenrequest.h"
#include "core/genesys/transport.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace genesys {

// Where a service of ours signs in to the exchange, and as whom (RFC 6749, 4.4).
struct ServiceAccess
{
    QUrl login; // before "/oauth"
    QUrl api;   // before "/api/v2"
    QString client;
    QByteArray secret;
};

// A service's signed-in transport. It signs in again before the token ends and when the exchange no
// longer takes it; while that fails it tries on, more and more slowly.
class ServiceSession : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSession(ServiceAccess access, const Patience &patience = {},
                            QObject *parent = nullptr);

    void start() { signIn(); }
    [[nodiscard]] Transport &transport() { return m_transport; }

Q_SIGNALS:
    void signedIn();
    void failed(const base::Error &error); // it goes on trying

private:
    void signIn();
    void take(const base::Result<Token> &token);

    ServiceAccess m_access;
    Patience m_patience;
    QNetworkAccessManager m_network;
    Transport m_transport;
    QTimer m_next;
    bool m_isUnderWay = false;
    int m_failures = 0;
};

} // namespace genesys
