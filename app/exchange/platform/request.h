#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <functional>

namespace exchange {

// Who asks: a person's token, or a service's (no person).
struct Identity
{
    QString login;  // empty: a service
    QString client; // the OAuth client; empty: a training desk's own token
    bool mayDoAll = true;
    QStringList permissions; // where it may not do all
};

// A request of the Platform API that has come through the door: signed in, permitted, within the
// limits.
struct PlatformRequest
{
    Identity who;
    QByteArray token;
    QStringList ids; // from the path
    QJsonValue body;
    QUrlQuery query;
};

struct PlatformReply
{
    int status = 200;
    QJsonValue body{QJsonValue::Undefined}; // undefined: none
    QHash<QByteArray, QByteArray> headers{};
};

// ErrorBody, as the exchange's SDK reads it.
[[nodiscard]] inline PlatformReply refusal(int status, const QString &code,
                                           const QString &message = {})
{
    return {status, QJsonObject{{QStringLiteral("message"), message.isEmpty() ? code : message},
                                {QStringLiteral("code"), code},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("details"), QJsonArray()},
                                {QStringLiteral("errors"), QJsonArray()}}};
}

using PlatformHandler = std::function<PlatformReply(const PlatformRequest &)>;

} // namespace exchange
