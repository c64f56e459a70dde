#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QStringList>

struct Reply
{
    int status = 0; // 0: the connection ended without an answer
    QJsonObject body;
    QByteArray retryAfter;

    [[nodiscard]] QString code() const;
};

// The program itself, and the exchange's side of its connection.
class RunningIntake
{
public:
    static inline const QByteArray key = QByteArrayLiteral("a key for tests");

    RunningIntake() = default;
    ~RunningIntake();

    // Until it says that it listens; false when it ended or said nothing.
    [[nodiscard]] bool start(const QString &config, const QStringList &more = {});
    [[nodiscard]] bool terminate(); // whether it ended cleanly
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QString log() const { return m_log; }
    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] Reply post(const QString &path, const QJsonObject &request);
    [[nodiscard]] Reply send(const QByteArray &method, const QString &path, const QByteArray &body,
                             const QByteArray &withKey = key);
    [[nodiscard]] Reply health() { return send("GET", QStringLiteral("/health"), {}, {}); }

private:
    QProcess m_process;
    QString m_log;
    quint16 m_port = 0;
    QNetworkAccessManager m_network;
};
