#pragma once

#include "app/exchange/exchange.h"

#include <QHash>
#include <QHttpServer>
#include <QObject>

namespace exchange {

// The Platform API as desks use it (/api/v2), on loopback: a thin coat over Exchange.
class PlatformServer : public QObject
{
    Q_OBJECT

public:
    explicit PlatformServer(Exchange &exchange, QObject *parent = nullptr);

    // 0: the port could not be had.
    [[nodiscard]] quint16 listen();
    // A person's token: known to this process and to the person's desk only.
    [[nodiscard]] QByteArray issueToken(const QString &login);
    void revokeTokens(const QString &login);

private:
    using Method = QHttpServerRequest::Method;
    void route();
    // Empty: not signed in.
    [[nodiscard]] QString loginOf(const QHttpServerRequest &request) const;
    QHttpServerResponse presence(const QString &user, const QHttpServerRequest &request);
    QHttpServerResponse dial(const QHttpServerRequest &request);
    QHttpServerResponse read(const QString &id, const QHttpServerRequest &request);
    QHttpServerResponse change(const QString &id, const QHttpServerRequest &request);
    QHttpServerResponse transfer(const QString &id, const QHttpServerRequest &request);

    Exchange &m_exchange;
    QHttpServer m_server;
    QHash<QByteArray, QString> m_tokens;
};

} // namespace exchange
