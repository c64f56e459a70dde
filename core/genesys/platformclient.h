#pragma once

#include "core/ports/telephony.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace genesys {

// The exchange's Platform API (/api/v2), as the person whose token is given: the token stays in
// memory. Every request is bounded in time.
class PlatformClient final : public QObject, public ports::Telephony
{
    Q_OBJECT

public:
    // `api` is the address before "/api/v2"; `user` the exchange's id of the person.
    PlatformClient(QUrl api, QString user, QByteArray token, QObject *parent = nullptr);

    Answer<void> setPresence(Presence presence) override;
    Answer<QString> dial(const QString &number, const QString &fromQueue,
                         base::AttemptId attempt) override;
    Answer<void> answer(const QString &conversation) override;
    Answer<ports::Heard> listen(const QString &conversation) override;
    Answer<void> hangUp(const QString &conversation) override;
    Answer<void> transferToQueue(const QString &conversation, const QString &queue) override;

private:
    Answer<QJsonObject> ask(const QByteArray &verb, const QString &path, const QJsonObject &body);
    Answer<void> tell(const QByteArray &verb, const QString &path, const QJsonObject &body);

    QUrl m_api;
    QString m_user;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace genesys
