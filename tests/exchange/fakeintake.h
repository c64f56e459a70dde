#pragma once

#include <QHttpServer>
#include <QJsonObject>
#include <QList>
#include <QString>

// Answers the exchange's data actions as told, and keeps what it was asked.
class FakeIntake
{
public:
    static inline const QByteArray key = QByteArrayLiteral("a key for tests");

    FakeIntake();

    [[nodiscard]] quint16 port() const { return m_port; }
    void setRoute(const QJsonObject &route) { m_route = route; }
    void setAcceptance(const QJsonObject &acceptance) { m_acceptance = acceptance; }
    // The next `times` messages of this kind are answered with `status`.
    void refuse(const QString &path, int status, int times);

    // What was taken, in order.
    [[nodiscard]] QList<QJsonObject> taken(const QString &path) const;
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int withoutKey() const { return m_withoutKey; }

private:
    struct Message
    {
        QString path;
        QJsonObject body;
    };
    void answerTo(const QString &path, QJsonObject FakeIntake::*answer);

    QHttpServer m_server;
    quint16 m_port = 0;
    QJsonObject m_route;
    QJsonObject m_acceptance;
    QJsonObject m_taken{{QStringLiteral("ok"), true}};
    QList<Message> m_messages;
    QString m_refusedPath;
    int m_refusedStatus = 0;
    int m_refusals = 0;
    int m_refused = 0;
    int m_withoutKey = 0;
};
