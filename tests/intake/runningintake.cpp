#include "runningintake.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

QString Reply::code() const
{
    return body[u"code"].toString();
}

RunningIntake::~RunningIntake()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool RunningIntake::start(const QString &config, const QStringList &more)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_log += QString::fromUtf8(m_process.readAllStandardError()); });
    m_process.start(u"" PROGRAM_FOLDER "/richiamate-intake"_s,
                    QStringList{u"--config"_s, config} + more);
    const bool hasSpoken = QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
        20'000);
    if (!hasSpoken || !m_process.canReadLine())
        return false;
    const auto line = QJsonDocument::fromJson(m_process.readLine());
    m_port = static_cast<quint16>(line[u"listening"].toInt());
    return m_port != 0;
}

bool RunningIntake::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit
           && m_process.exitCode() == 0;
}

Reply RunningIntake::post(const QString &path, const QJsonObject &request)
{
    return send("POST", u"/genesys/v1/"_s + path, QJsonDocument(request).toJson());
}

Reply RunningIntake::send(const QByteArray &method, const QString &path, const QByteArray &body,
                          const QByteArray &withKey)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
    request.setRawHeader("X-Api-Key", withKey);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto *reply = m_network.sendCustomRequest(request, method, body);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
        qWarning("no answer in 20 s");
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(), reply->rawHeader("Retry-After")};
}
