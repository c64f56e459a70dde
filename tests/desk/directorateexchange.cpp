#include "tests/desk/directorateexchange.h"

#include "tests/support/jsonedit.h"

#include <QFile>
#include <QTcpServer>

namespace support {

using namespace Qt::StringLiterals;

namespace {

const QString directorate = u"valdorata"_s;
const QString client = u"the-desk"_s;

// A port that was free a moment ago.
int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

DirectorateExchange::DirectorateExchange(const QByteArray &configuration)
{
    const QDateTime opens(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC);
    m_clock.set(opens, QDateTime::currentDateTimeUtc(), 1);
    m_parts.exchange.follow(m_clock);
    m_parts.exchange.addDirectorate(directorate, offices::parseDirectorate(configuration).value());
    m_port = m_parts.platform.listen();
    const int redirectPort = freePort();
    m_redirect = u"http://localhost:%1/signed-in"_s.arg(redirectPort);
    JsonEdit edit(configuration);
    edit.set(u"exchange"_s, QJsonObject{{u"login"_s, address().toString()},
                                        {u"api"_s, address().toString()},
                                        {u"client"_s, client},
                                        {u"redirectPort"_s, redirectPort}});
    m_configuration = edit.text();
    QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { step(); });
    m_ticker.start(20);
}

QUrl DirectorateExchange::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void DirectorateExchange::setTokenSeconds(int seconds)
{
    m_parts.platform.tokens().add({client, {}, {m_redirect}, {}, seconds});
}

bool DirectorateExchange::startIntake(const QString &service)
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_files.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QJsonObject config{
        {u"directorates"_s,
         QJsonArray{QJsonObject{{u"service"_s, service}, {u"user"_s, service + u"_intake"_s}}}},
        {u"apiKeyFile"_s, u"key"_s}};
    if (!write(u"key"_s, RunningIntake::key + '\n')
        || !write(u"intake.json"_s, QJsonDocument(config).toJson())
        || !m_running.start(m_files.filePath(u"intake.json"_s)))
        return false;
    m_parts.client.setPort(m_running.port());
    return true;
}

// Somebody who never gets further than the menu, so that the exchange knows whom it rings back.
void DirectorateExchange::know(const QString &number)
{
    exchange::Citizen citizen;
    citizen.at = m_clock.now();
    citizen.number = number;
    citizen.menuSeconds = 1'000'000;
    citizen.whenRung = {{u"person"_s, false, 2}};
    m_parts.exchange.expect(directorate, citizen);
    step();
}

void DirectorateExchange::step()
{
    m_parts.stepTo(m_clock.now());
}

} // namespace support
