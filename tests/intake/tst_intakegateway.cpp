#include "gateway.h"
#include "intakefixture.h"
#include "runningintake.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using Caller = Gateway::Caller;

namespace {

struct Told
{
    int status = 0; // 0: no answer
    QJsonObject body;
    QString code() const { return body[u"code"].toString(); }
};

#ifdef __SANITIZE_ADDRESS__               // which keeps back what is freed
constexpr qint64 mostGrowth = 256 * 1024; // KiB
#else
constexpr qint64 mostGrowth = 16 * 1024;
#endif

const QJsonObject question{{u"conversationId"_s, u"question-1"_s}, {u"queueId"_s, u"lago-cen"_s}};

} // namespace

// Intake as the exchange reaches it: through nginx, with the configuration that is shipped.
class IntakeGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answersTheExchange();
    void refusesWhoeverIsNotTheExchange_data();
    void refusesWhoeverIsNotTheExchange();
    void takesARepeatOnce();
    void speaksNothingOlderThanTls12();
    void saysInJsonWhatIsWrong();
    void cutsOffWhoeverSendsSlowly();
    void slowsDownWhoeverAsksTooMuch();
    void servesTheHealthyMeanwhile();
    void saysThatIntakeIsAway();

private:
    [[nodiscard]] QNetworkReply *send(const QString &path, const QByteArray &body,
                                      Caller caller = Caller::Exchange,
                                      const QByteArray &key = RunningIntake::key);
    [[nodiscard]] static Told told(QNetworkReply *reply);
    [[nodiscard]] Told ask(const QString &path, const QJsonObject &body,
                           Caller caller = Caller::Exchange,
                           const QByteArray &key = RunningIntake::key)
    {
        return told(send(path, QJsonDocument(body).toJson(), caller, key));
    }
    [[nodiscard]] std::unique_ptr<QSslSocket> connectAs(Caller caller);

    IntakeFixture m_fixture;
    RunningIntake m_intake;
    Gateway m_gateway;
    std::map<Caller, QNetworkAccessManager> m_networks; // a connection is one caller's
};

void IntakeGatewayTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY2(m_intake.start(m_fixture.configFor({u"lago"_s})), qPrintable(m_intake.log()));
    QVERIFY2(m_gateway.start(m_intake.port()), qPrintable(m_gateway.log()));
}

void IntakeGatewayTest::cleanupTestCase()
{
    QVERIFY2(m_intake.terminate(), qPrintable(m_intake.log()));
}

QNetworkReply *IntakeGatewayTest::send(const QString &path, const QByteArray &body, Caller caller,
                                       const QByteArray &key)
{
    QNetworkRequest request(QUrl(u"https://localhost:%1%2"_s.arg(m_gateway.port()).arg(path)));
    request.setSslConfiguration(m_gateway.callAs(caller));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Api-Key", key);
    request.setRawHeader("X-Client-DN", "CN=forged");
    return m_networks[caller].post(request, body);
}

Told IntakeGatewayTest::told(QNetworkReply *reply)
{
    (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000);
    const Told answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      QJsonDocument::fromJson(reply->readAll()).object()};
    reply->deleteLater();
    return answer;
}

std::unique_ptr<QSslSocket> IntakeGatewayTest::connectAs(Caller caller)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(m_gateway.callAs(caller));
    socket->connectToHostEncrypted(u"localhost"_s, m_gateway.port());
    (void)QTest::qWaitFor([&] { return socket->isEncrypted(); });
    return socket;
}

void IntakeGatewayTest::answersTheExchange()
{
    const auto answer = ask(u"/genesys/v1/route"_s, question);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body[u"targetId"].toString(), u"lago-cen"_s);
}

void IntakeGatewayTest::refusesWhoeverIsNotTheExchange_data()
{
    QTest::addColumn<int>("caller");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto certificate = u"client-certificate"_s;
    QTest::newRow("no certificate")
        << int(Caller::Nobody) << RunningIntake::key << 403 << certificate;
    QTest::newRow("another authority's")
        << int(Caller::Stranger) << RunningIntake::key << 403 << certificate;
    QTest::newRow("an old one") << int(Caller::Expired) << RunningIntake::key << 403 << certificate;
    QTest::newRow("no key") << int(Caller::Exchange) << QByteArray() << 401 << u"wrong-key"_s;
    QTest::newRow("a wrong key") << int(Caller::Exchange) << QByteArray("guessed") << 401
                                 << u"wrong-key"_s;
}

void IntakeGatewayTest::refusesWhoeverIsNotTheExchange()
{
    QFETCH(int, caller);
    QFETCH(QByteArray, key);
    const auto answer = ask(u"/genesys/v1/route"_s, question, Caller(caller), key);
    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
}

void IntakeGatewayTest::takesARepeatOnce()
{
    const QJsonObject acceptance{{u"conversationId"_s, u"replayed"_s},
                                 {u"queueId"_s, u"lago-cen"_s},
                                 {u"ani"_s, u"+393123456789"_s}};
    const auto first = ask(u"/genesys/v1/callback-accepted"_s, acceptance);
    QCOMPARE(first.status, 200);
    QVERIFY(!first.body[u"requestId"].toString().isEmpty());
    for (int repeat = 0; repeat < 20; ++repeat)
        QCOMPARE(ask(u"/genesys/v1/callback-accepted"_s, acceptance).body, first.body);
    QCOMPARE(m_fixture.value(u"lago"_s, u"select count(*) from private.callback"_s).toInt(), 1);
}

void IntakeGatewayTest::speaksNothingOlderThanTls12()
{
    QProcess old;
    old.start(u"openssl"_s, {u"s_client"_s, u"-tls1_1"_s, u"-connect"_s,
                             u"127.0.0.1:%1"_s.arg(m_gateway.port())});
    old.closeWriteChannel();
    QVERIFY(old.waitForFinished());
    QVERIFY(old.exitCode() != 0);
    QVERIFY(connectAs(Caller::Exchange)->isEncrypted());
}

void IntakeGatewayTest::saysInJsonWhatIsWrong()
{
    QCOMPARE(ask(u"/else"_s, {}).code(), u"not-found"_s);
    QCOMPARE(ask(u"/health"_s, {}).code(), u"not-found"_s); // not for the world
    QCOMPARE(ask(u"/genesys/v1/else"_s, {}).code(), u"unknown-path"_s);
    const auto large = told(send(u"/genesys/v1/route"_s, QByteArray(65 * 1024, ' ')));
    QCOMPARE(large.status, 413);
    QCOMPARE(large.code(), u"too-large"_s);
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, m_gateway.port());
    plain.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += plain.readAll()).contains("not-tls"));
    QVERIFY(answer.startsWith("HTTP/1.1 400"));
}

// One byte a second for ever: the line is closed within some seconds, whoever holds it.
void IntakeGatewayTest::cutsOffWhoeverSendsSlowly()
{
    auto head = connectAs(Caller::Exchange);
    auto body = connectAs(Caller::Exchange);
    head->write("POST /genesys/v1/route HTTP/1.1\r\nHo");
    body->write("POST /genesys/v1/route HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: "
                + RunningIntake::key + "\r\nContent-Length: 1000\r\n\r\n{");
    QElapsedTimer waited;
    waited.start();
    QTRY_COMPARE_WITH_TIMEOUT(head->state(), QAbstractSocket::UnconnectedState, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(body->state(), QAbstractSocket::UnconnectedState, 15'000);
    qInfo("cut off within %lld ms", waited.elapsed());
    QVERIFY(waited.elapsed() < 12'000);
}

void IntakeGatewayTest::slowsDownWhoeverAsksTooMuch()
{
    const auto body = QJsonDocument(question).toJson();
    std::vector<QNetworkReply *> replies;
    for (int asked = 0; asked < 600; ++asked)
        replies.push_back(send(u"/genesys/v1/route"_s, body));
    int served = 0;
    int slowed = 0;
    for (auto *reply : replies) {
        const auto answer = told(reply);
        served += answer.status == 200 ? 1 : 0;
        slowed += answer.status == 429 && answer.code() == u"too-many"_s ? 1 : 0;
    }
    qInfo("of 600 at once %d were served and %d slowed down", served, slowed);
    QCOMPARE(served + slowed, 600);
    QVERIFY(served >= 150);
    QVERIFY(slowed > 0);
}

// 200 MB thrown at it, twenty lines held open, wrong keys and certificates without end: the
// exchange's own calls are answered as before, and nothing grows.
void IntakeGatewayTest::servesTheHealthyMeanwhile()
{
    const auto intakeBefore = residentMemoryOf(m_intake.process().processId());
    const auto nginxBefore = m_gateway.residentMemory();
    std::vector<std::unique_ptr<QSslSocket>> held;
    for (int line = 0; line < 20; ++line) {
        held.push_back(connectAs(line % 2 == 0 ? Caller::Exchange : Caller::Nobody));
        held.back()->write("POST /genesys/v1/route HTTP/1.1\r\nHost: localhost\r\nContent-Le");
    }
    auto flood = connectAs(Caller::Exchange);
    flood->write("POST /genesys/v1/route HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked"
                 "\r\n\r\n");
    const auto chunk = "100000\r\n" + QByteArray(1024 * 1024, 'x') + "\r\n";
    qint64 thrown = 0;
    std::vector<qint64> latencies;
    const auto body = QJsonDocument(question).toJson();
    for (int call = 0; call < 200; ++call) {
        if (flood->state() == QAbstractSocket::ConnectedState && flood->bytesToWrite() == 0)
            thrown += flood->write(chunk);
        auto *stranger = call % 10 == 0
                             ? send(u"/genesys/v1/route"_s, body, Caller::Exchange, "guessed")
                             : nullptr;
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(ask(u"/genesys/v1/route"_s, question).status, 200);
        latencies.push_back(waited.elapsed());
        if (stranger)
            QCOMPARE(told(stranger).status, 401);
    }
    std::sort(latencies.begin(), latencies.end());
    const auto intakeAfter = residentMemoryOf(m_intake.process().processId());
    const auto nginxAfter = m_gateway.residentMemory();
    qInfo(
        "healthy calls: p50 %lld ms, p99 %lld ms; thrown %lld KiB before the line was cut; intake "
        "%lld to %lld KiB, nginx %lld to %lld KiB",
        latencies[100], latencies[198], thrown / 1024, intakeBefore, intakeAfter, nginxBefore,
        nginxAfter);
    QVERIFY(latencies[198] < 300);
    QVERIFY(intakeAfter < intakeBefore + mostGrowth);
    QVERIFY(nginxAfter < nginxBefore + 32 * 1024);
    QTRY_COMPARE(flood->state(), QAbstractSocket::UnconnectedState);
}

void IntakeGatewayTest::saysThatIntakeIsAway()
{
    Gateway deserted;
    QVERIFY(deserted.start(1)); // nobody listens there
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(u"https://localhost:%1/genesys/v1/route"_s.arg(deserted.port())));
    request.setSslConfiguration(deserted.callAs(Caller::Exchange));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const auto answer = told(network.post(request, "{}"));
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.code(), u"intake-away"_s);
}

QTEST_GUILESS_MAIN(IntakeGatewayTest)
#include "tst_intakegateway.moc"
