#pragma once

#include "app/exchange/conductor_async.h"
#include "app/exchange/platform/platformserver.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace exchange {

// Who sits where. A person's desk asks for a place over the conductor's socket and has it, the
// telephone included, until it asks for another or its connection closes; the robot that was there
// does not come back.
class Seats : public QObject
{
    Q_OBJECT

public:
    Seats(Conductor &conductor, Exchange &exchange, PlatformServer &platform,
          QObject *parent = nullptr);

    void offer(const QString &login) { m_offered.insert(login); }
    void setApi(const QString &api) { m_api = api; } // where desks reach the exchange

private:
    void hear(QLocalSocket *socket, const QJsonObject &message);
    void seat(const QString &login);
    void getUp(QLocalSocket *socket);

    Conductor &m_conductor;
    Exchange &m_exchange;
    PlatformServer &m_platform;
    QString m_api;
    QSet<QString> m_offered;
    QMap<QString, QLocalSocket *> m_sitters; // by login
};

} // namespace exchange
