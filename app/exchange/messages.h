#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace exchange {

// Between the conductor and its robots: one JSON object a line.
inline void send(QLocalSocket &socket, const QJsonObject &message)
{
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    socket.flush();
}

[[nodiscard]] inline QString text(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

[[nodiscard]] inline QDateTime instant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace exchange
