#pragma once

#include <QByteArray>
#include <QHttpServer>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

// What was asked over the wire, as far as it means something.
struct Recorded
{
    QByteArray method;
    QString path;
    QMap<QString, QString> query;
    QByteArray authorization;
    QByteArray accept;
    QJsonValue body;             // undefined: none
    QMap<QString, QString> form; // of the token endpoint

    friend bool operator==(const Recorded &, const Recorded &) = default;
};

// Takes every request, keeps it, and answers so that whoever asks goes on.
class Recorder : public QObject
{
    Q_OBJECT

public:
    Recorder();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<Recorded> takeAll() { return std::exchange(m_all, {}); }
    void setConversation(const QJsonObject &conversation) { m_conversation = conversation; }

private:
    [[nodiscard]] QByteArray answerTo(const Recorded &request) const;

    QHttpServer m_server;
    QList<Recorded> m_all;
    QJsonObject m_conversation;
    quint16 m_port = 0;
};
