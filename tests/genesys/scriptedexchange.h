#pragma once

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

// Answers each request with the next line of its script: real sockets, chosen misfortunes.
class ScriptedExchange
{
public:
    struct Line
    {
        int status = 200; // 0: no answer at all
        QJsonObject body{};
        QList<std::pair<QByteArray, QByteArray>> headers{};
    };

    ScriptedExchange()
    {
        m_server.setMissingHandler([this](const QHttpServerRequest &request,
                                          QHttpServerResponder &&responder) {
            asked.append(request.url().path());
            const auto line = script.isEmpty() ? Line{} : script.takeFirst();
            if (line.status == 0) { // kept open until whoever asks has had enough
                m_silent.push_back(std::move(responder));
                return;
            }
            QHttpServerResponse response("application/json",
                                         QJsonDocument(line.body).toJson(QJsonDocument::Compact),
                                         static_cast<QHttpServerResponse::StatusCode>(line.status));
            for (const auto &[name, value] : line.headers)
                response.addHeader(name, value);
            response.write(std::move(responder));
        });
        m_port = m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    }

    QList<Line> script;
    QStringList asked; // paths, in order

private:
    QHttpServer m_server;
    std::vector<QHttpServerResponder> m_silent;
    int m_port = 0;
};
