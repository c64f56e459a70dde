#include "app/exchange/messages.h"
#include "app/exchange/seats.h"
#include "core/genesys/platformclient.h"
#include "exchangeparts.h"
#include "fakeintake.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using exchange::Citizen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"valdorata"_s;
const QString switchboard = u"4f0b5c1e-9a6d-4c37-8b52-1d7e3a90c641"_s;
const QString operator1 = u"valdorata_operatore_1"_s;
const QString operator2 = u"valdorata_operatore_2"_s;

const QDateTime opens(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC);

// Whoever connects to the conductor, line by line.
class Party
{
public:
    explicit Party(const QString &socket)
    {
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] {
            while (m_socket.canReadLine())
                m_heard.append(QJsonDocument::fromJson(m_socket.readLine()).object());
        });
        m_socket.connectToServer(socket);
    }
    void say(const QJsonObject &message) { exchange::send(m_socket, message); }
    void leave() { m_socket.disconnectFromServer(); }
    [[nodiscard]] bool hasHeard(const QString &what) const
    {
        return std::any_of(m_heard.begin(), m_heard.end(),
                           [&what](const QJsonObject &each) { return each.contains(what); });
    }
    [[nodiscard]] QJsonObject last() const
    {
        return m_heard.isEmpty() ? QJsonObject() : m_heard.constLast();
    }

private:
    QLocalSocket m_socket;
    QList<QJsonObject> m_heard;
};

// An exchange with a running clock, no database, and robots and people that the test plays.
class Scene : public ExchangeParts
{
public:
    Scene() : ExchangeParts(FakeIntake::key)
    {
        intake.setRoute({{u"open"_s, true},
                         {u"targetId"_s, switchboard},
                         {u"rings"_s, 1},
                         {u"offerCallback"_s, true},
                         {u"callbackQueueId"_s, switchboard}});
        intake.setAcceptance({{u"accepted"_s, true}, {u"requestId"_s, u"112648"_s}});
        client.setPort(intake.port());
        QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
        if (file.open(QIODevice::ReadOnly))
            exchange.addDirectorate(service, offices::parseDirectorate(file.readAll()).value());
        api = QUrl(u"http://127.0.0.1:%1"_s.arg(platform.listen()));
        exchange.setNow(opens);
        seats.setApi(api.toString());
        seats.offer(operator1);
        seats.offer(operator2);
        isListening = conductor.listen(socket()).has_value();
    }
    ~Scene()
    {
        conductor.stop();
        if (running && !QTest::qWaitFor([this] { return running->isReady(); }))
            qFatal("the clock does not stop");
    }
    [[nodiscard]] QString socket() const { return folder.filePath(u"conductor"_s); }
    void run() { running.emplace(conductor.run(opens, 1, {})); }
    [[nodiscard]] std::optional<QDateTime> at(const QString &what) const
    {
        for (const auto &entry : truth.entries()) {
            if (entry.what == what)
                return entry.at;
        }
        return std::nullopt;
    }
    // The robot of operator 1, at its desk.
    [[nodiscard]] std::unique_ptr<Party> robot()
    {
        conductor.expectRobot(service, operator1, {});
        auto robot = std::make_unique<Party>(socket());
        robot->say({{u"ready"_s, operator1}});
        if (!QTest::qWaitFor([&] { return robot->hasHeard(u"begin"_s); }))
            return nullptr;
        robot->say({{u"begun"_s, true}});
        return robot;
    }

    QTemporaryDir folder;
    FakeIntake intake;
    exchange::Conductor conductor{exchange, timeline, client, truth};
    exchange::Seats seats{conductor, exchange, platform};
    QUrl api;
    bool isListening = false;
    std::optional<QCoro::Task<>> running;
};

QByteArray tokenOf(const QJsonObject &answer)
{
    return answer[u"seat"][u"token"].toString().toLatin1();
}

base::Result<void> onQueue(const Scene &scene, const QString &login, const QByteArray &token)
{
    genesys::PlatformClient client(scene.api, login, token);
    auto answer = client.setPresence(ports::Telephony::Presence::OnQueue);
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
        return base::failure(base::Error::Kind::Unavailable, base::Reason::ExchangeAway);
    return answer.result();
}

} // namespace

// People among robots, while the clock runs at their pace.
class SeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRingLastsFiveSeconds();
    void whatAPersonDoesIsSeenAtOnce();
    void robotsAreToldThatTheClockRuns();
    void aPersonTakesARobotsPlace();
    void aRobotEndsWhatItDoes();
    void anUnknownSeatIsRefused();
    void aTakenSeatIsRefusedAndFreeAgain();
    void whoeverTakesAnotherSeatLeavesTheFirst();
};

void SeatsTest::aRingLastsFiveSeconds()
{
    Scene scene;
    Citizen citizen;
    citizen.at = opens.addSecs(1);
    citizen.number = u"+393120000001"_s;
    citizen.option = u"1"_s;
    citizen.menuSeconds = 1;
    citizen.patienceSeconds = 300;
    scene.exchange.expect(service, citizen);
    QElapsedTimer real;
    real.start();
    scene.run();
    QTRY_VERIFY(scene.at(u"ringing"_s));
    const auto rang = real.elapsed();
    QVERIFY(rang >= 2000);
    QTRY_VERIFY_WITH_TIMEOUT(scene.at(u"offered"_s), 20'000);
    const auto waited = scene.at(u"ringing"_s)->msecsTo(*scene.at(u"offered"_s));
    QVERIFY2(waited >= 5000 && waited < 6000, qPrintable(QString::number(waited)));
    QVERIFY(real.elapsed() - rang >= 4900);
}

// Nothing else is planned: the clock must look again because of the person.
void SeatsTest::whatAPersonDoesIsSeenAtOnce()
{
    Scene scene;
    Citizen citizen;
    citizen.at = opens;
    citizen.number = u"+393120000001"_s;
    citizen.menuSeconds = 3600;
    citizen.whenRung = {{QString(), false, 2}};
    scene.exchange.expect(service, citizen);
    scene.run();
    QTRY_VERIFY(scene.at(u"arrived"_s) && scene.exchange.now() >= opens.addSecs(1));
    const auto before = scene.exchange.now();
    const auto call = scene.exchange.dial(operator1, citizen.number, switchboard, u"1"_s);
    QVERIFY(!call.isEmpty());
    QVERIFY(*scene.at(u"dialled"_s) >= before);
    const auto next = scene.timeline.next();
    QVERIFY(next);
    const auto planned = before.msecsTo(*next);
    QVERIFY2(planned >= 2000 && planned < 3000, qPrintable(QString::number(planned)));
    QTRY_VERIFY_WITH_TIMEOUT(scene.at(u"ended"_s), 30'000);
    const auto late = next->msecsTo(*scene.at(u"ended"_s));
    QVERIFY2(late >= 0 && late < 1000, qPrintable(QString::number(late)));
}

void SeatsTest::robotsAreToldThatTheClockRuns()
{
    Scene scene;
    QVERIFY(scene.isListening);
    const auto robot = scene.robot();
    QVERIFY(robot);
    QVERIFY(!robot->hasHeard(u"runs"_s));
    scene.run();
    QTRY_VERIFY(robot->hasHeard(u"runs"_s));
    QTRY_VERIFY(robot->hasHeard(u"step"_s));
}

void SeatsTest::aPersonTakesARobotsPlace()
{
    Scene scene;
    const auto robot = scene.robot();
    QVERIFY(robot);
    const auto call = scene.exchange.dial(operator1, u"+393120000009"_s, switchboard, u"1"_s);
    Party person(scene.socket());
    person.say({{u"sit"_s, operator1}});
    QTRY_VERIFY(robot->hasHeard(u"leave"_s));
    QVERIFY(!person.hasHeard(u"seat"_s)); // it has not gone yet
    robot->leave();
    QTRY_VERIFY(person.hasHeard(u"seat"_s));
    QCOMPARE(person.last()[u"seat"][u"api"].toString(), scene.api.toString());
    QVERIFY(onQueue(scene, operator1, tokenOf(person.last())));
    QVERIFY(scene.exchange.user(operator1)->isOnQueue);
    // Nobody was lost, and whom the robot spoke to is the person's.
    QVERIFY(!scene.at(u"lost"_s));
    QCOMPARE(scene.conductor.robotsLost(), 0);
    QCOMPARE(scene.exchange.user(operator1)->conversation, call);
    QVERIFY(scene.exchange.hangUp(operator1, call));
}

void SeatsTest::aRobotEndsWhatItDoes()
{
    Scene scene;
    const auto robot = scene.robot();
    QVERIFY(robot);
    scene.run();
    QTRY_VERIFY(robot->hasHeard(u"step"_s));
    Party person(scene.socket());
    person.say({{u"sit"_s, operator1}});
    Party other(scene.socket());
    other.say({{u"sit"_s, operator1}});
    QTRY_COMPARE(other.last()[u"refused"].toString(), u"taken"_s); // the question was heard
    QVERIFY(!robot->hasHeard(u"leave"_s));
    robot->say({{u"idle"_s, true}, {u"acted"_s, true}, {u"next"_s, QJsonValue()}});
    QTRY_VERIFY(robot->hasHeard(u"leave"_s));
    robot->leave();
    QTRY_VERIFY(person.hasHeard(u"seat"_s));
}

void SeatsTest::anUnknownSeatIsRefused()
{
    Scene scene;
    Party person(scene.socket());
    person.say({{u"sit"_s, u"valdorata_amministratore_1"_s}}); // known, but not offered
    QTRY_COMPARE(person.last()[u"refused"].toString(), u"unknown"_s);
}

void SeatsTest::aTakenSeatIsRefusedAndFreeAgain()
{
    Scene scene;
    Party first(scene.socket());
    first.say({{u"sit"_s, operator1}});
    QTRY_VERIFY(first.hasHeard(u"seat"_s));
    const auto token = tokenOf(first.last());
    QVERIFY(onQueue(scene, operator1, token));
    Party second(scene.socket());
    second.say({{u"sit"_s, operator1}});
    QTRY_COMPARE(second.last()[u"refused"].toString(), u"taken"_s);
    first.leave();
    QTRY_VERIFY(!scene.exchange.user(operator1)->isOnQueue);
    const auto refused = onQueue(scene, operator1, token);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, base::Reason::ExchangeSignIn);
    second.say({{u"sit"_s, operator1}});
    QTRY_VERIFY(second.hasHeard(u"seat"_s));
    QVERIFY(onQueue(scene, operator1, tokenOf(second.last())));
}

void SeatsTest::whoeverTakesAnotherSeatLeavesTheFirst()
{
    Scene scene;
    Party person(scene.socket());
    person.say({{u"sit"_s, operator1}});
    QTRY_VERIFY(person.hasHeard(u"seat"_s));
    person.say({{u"sit"_s, u"nobody"_s}});
    QTRY_COMPARE(person.last()[u"refused"].toString(), u"unknown"_s);
    Party other(scene.socket());
    other.say({{u"sit"_s, operator1}}); // a refusal changes nothing
    QTRY_COMPARE(other.last()[u"refused"].toString(), u"taken"_s);
    person.say({{u"sit"_s, operator2}});
    QTRY_VERIFY(person.last().contains(u"seat"_s));
    other.say({{u"sit"_s, operator1}});
    QTRY_VERIFY(other.hasHeard(u"seat"_s));
}

QTEST_GUILESS_MAIN(SeatsTest)
#include "tst_seats.moc"
