#include "app/exchange/platform/notifications.h"
#include "app/exchange/platform/telephonyapi.h"
#include "intakefixture.h"
#include "runningintake.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using exchange::Notifications;
using namespace Qt::StringLiterals;
using State = exchange::Conversation::State;

namespace {

const QString service = u"lago"_s;
const QString operatorLogin = u"ada"_s;
const QString official = u"bea"_s;
const QString client = u"intake"_s;
const QByteArray secret = "a secret of intake";

offices::Directorate directorate()
{
    auto parsed = offices::parseDirectorate(
                      IntakeFixture::configuration(service, u"+390612345601"_s))
                      .value();
    parsed.assignments = {{operatorLogin, {}, offices::Role::Operator, u"CEN"_s, {}, {}, {}},
                          {official, {}, offices::Role::Official, u"UT"_s, {}, {}, {}}};
    return parsed;
}

// The exchange as a real one: its flow tells what a flow knows, its notifications the rest.
class Standing
{
public:
    Standing()
    {
        m_exchange.notifyInstead();
        m_exchange.addDirectorate(service, directorate());
        m_exchange.setOnQueue(operatorLogin, true);
        m_exchange.setNow(m_now);
        m_port = m_platform.listen();
        if (m_port == 0 || !notifications.listen())
            qFatal("no port");
        QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { step(); });
    }

    // The path of a configuration with which intake follows it.
    QString configOf(IntakeFixture &fixture, const QStringList &permissions)
    {
        platform().tokens().add({client, secret, {}, permissions});
        fixture.write(u"secret"_s, secret);
        QFile file(fixture.configFor({service}));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no configuration");
        auto config = QJsonDocument::fromJson(file.readAll()).object();
        const auto address = u"http://127.0.0.1:%1"_s.arg(m_port);
        config.insert(u"exchange"_s, QJsonObject{{u"login"_s, address},
                                                 {u"api"_s, address},
                                                 {u"client"_s, client},
                                                 {u"secretFile"_s, u"secret"_s},
                                                 {u"readEverySeconds"_s, 1}});
        fixture.write(u"watching.json"_s, QJsonDocument(config).toJson());
        return fixture.file(u"watching.json"_s);
    }

    void turnTo(quint16 intakePort) { m_intake.setPort(intakePort); }

    // A citizen who rings, waits and is answered; `last` is their conversation.
    void ring(const QString &number)
    {
        exchange::Citizen citizen;
        citizen.at = m_now.addSecs(1);
        citizen.number = number;
        citizen.option = u"1"_s;
        citizen.menuSeconds = 1;
        citizen.patienceSeconds = 300;
        m_exchange.expect(service, citizen);
        m_ticker.start(10);
    }

    void pause() { m_ticker.stop(); }
    void resume() { m_ticker.start(10); }
    exchange::Exchange &exchange() { return m_exchange; }
    exchange::PlatformServer &platform() { return m_platform; }

    // Every event of the exchange's own truth, as the database names its deliveries.
    QStringList truth() const
    {
        static const QStringList sent{u"arrived"_s,  u"chosen"_s,   u"ringing"_s,
                                      u"answered"_s, u"offered"_s,  u"declined"_s,
                                      u"ended"_s,    u"returned"_s, u"transferred"_s};
        QStringList lines;
        for (const auto &entry : m_truth.entries()) {
            if (sent.contains(entry.what))
                lines.append(u"%1 %2 %3"_s.arg(entry.about[u"conversationId"].toString(),
                                               entry.what,
                                               entry.at.toUTC().toString(Qt::ISODateWithMs)));
        }
        lines.sort();
        return lines;
    }

    bool isQuiet() const { return m_intake.isIdle(); }
    QString ringing() const
    {
        const auto waiting = m_exchange.waitingIn(u"lago-cen"_s);
        return waiting.isEmpty() ? QString() : waiting.constFirst();
    }
    QString talking() const
    {
        for (const auto &id : m_exchange.openOf(operatorLogin)) {
            if (m_exchange.conversation(id)->state == State::Talking)
                return id;
        }
        return {};
    }

private:
    void step()
    {
        m_now = m_now.addSecs(1);
        m_exchange.setNow(m_now);
        while (m_timeline.isDue(m_now))
            m_timeline.happenNext();
    }

    QDateTime m_now{QDate(2026, 10, 5), QTime(7, 30), Qt::UTC};
    exchange::Timeline m_timeline;
    exchange::Truth m_truth;
    exchange::IntakeClient m_intake{RunningIntake::key, exchange::Sabotage::None};
    exchange::Exchange m_exchange{m_timeline, m_intake, m_truth};
    exchange::PlatformServer m_platform;
    exchange::TelephonyApi m_telephony{m_platform, m_exchange};
    QTimer m_ticker;
    quint16 m_port = 0;

public:
    Notifications notifications{m_platform, m_exchange};
};

} // namespace

// Intake follows the exchange's queues: what no flow can tell is recorded all the same.
class IntakeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void recordsWhatTheFlowCannotTell();
    void readsAnewWhatWasLost();
    void deathLosesNothing();
    void aDatabaseThatWasAwayHearsLater();
    void missingPermissionsAreNamed();
    void aWrongSecretIsSaid();

private:
    [[nodiscard]] QStringList recorded();
    void startWith(Standing &standing, RunningIntake &intake);
    void answer(Standing &standing, QString *id);
    [[nodiscard]] bool isWhole(Standing &standing);

    IntakeFixture m_fixture;
    const QStringList m_permissions{u"conversation:communication:view"_s,
                                    u"analytics:queueObservation:view"_s};
};

void IntakeWatchTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void IntakeWatchTest::init()
{
    QVERIFY(m_fixture.run(service, u"truncate private.exchange_delivery, private.call cascade"_s));
}

QStringList IntakeWatchTest::recorded()
{
    const auto lines = m_fixture
                           .value(service,
                                  u"select coalesce(string_agg(split_part(key, '|', 1) || ' ' || "
                                  "split_part(key, '|', 2) || ' ' || to_char(split_part(key, '|', "
                                  "3)::timestamptz at time zone 'UTC', "
                                  "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), E'\\n'), '') "
                                  "from private.exchange_delivery"_s)
                           .toString();
    auto list = lines.split(u'\n', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

bool IntakeWatchTest::isWhole(Standing &standing)
{
    return QTest::qWaitFor([&] { return standing.isQuiet() && recorded() == standing.truth(); },
                           15'000);
}

void IntakeWatchTest::startWith(Standing &standing, RunningIntake &intake)
{
    QVERIFY(intake.start(standing.configOf(m_fixture, m_permissions)));
    standing.turnTo(intake.port());
    QTRY_COMPARE(standing.notifications.listeners(), 1);
}

void IntakeWatchTest::answer(Standing &standing, QString *id)
{
    standing.ring(u"+393120000001"_s);
    QTRY_VERIFY(!standing.ringing().isEmpty());
    *id = standing.ringing();
    QVERIFY(standing.exchange().answer(operatorLogin, *id));
}

void IntakeWatchTest::recordsWhatTheFlowCannotTell()
{
    Standing standing;
    RunningIntake intake;
    startWith(standing, intake);
    QString id;
    answer(standing, &id);
    QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
    QTRY_COMPARE(standing.talking(), id); // the office does not answer
    QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
    QVERIFY(standing.exchange().answer(official, id));
    QVERIFY(standing.exchange().hangUp(official, id));
    QVERIFY2(isWhole(standing),
             qPrintable(recorded().join(u'\n') + u"\n--\n"_s + standing.truth().join(u'\n')));
    QVERIFY(standing.truth().join(u' ').contains(u"returned"_s));
    QCOMPARE(m_fixture.value(service, u"select state from private.call"_s).toString(),
             u"completed"_s);
}

// Events lost, doubled and out of order, the socket gone, the token revoked, requests refused.
void IntakeWatchTest::readsAnewWhatWasLost()
{
    Standing standing;
    RunningIntake intake;
    startWith(standing, intake);
    for (int round = 0; round < 6; ++round) {
        QString id;
        answer(standing, &id);
        standing.notifications.inject(Notifications::Fault::Reorder, 1);
        standing.notifications.inject(Notifications::Fault::Double, 1);
        if (round % 3 == 0)
            standing.notifications.inject(Notifications::Fault::Lose, 20);
        if (round % 3 == 1)
            standing.notifications.dropSockets();
        if (round % 3 == 2)
            standing.platform().revokeTokens({});
        standing.platform().inject({round % 2 ? 503 : 429, 0}, 2);
        standing.platform().inject({0, 200}, 1);
        QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
        QTRY_COMPARE(standing.talking(), id);
        QVERIFY(standing.exchange().hangUp(operatorLogin, id));
        QVERIFY2(isWhole(standing), qPrintable(u"round %1\n"_s.arg(round) + recorded().join(u'\n')
                                               + u"\n--\n"_s + standing.truth().join(u'\n')));
        standing.notifications.inject(Notifications::Fault::Lose,
                                      -standing.notifications.left(Notifications::Fault::Lose));
    }
}

void IntakeWatchTest::deathLosesNothing()
{
    Standing standing;
    QString id;
    {
        RunningIntake intake;
        startWith(standing, intake);
        answer(standing, &id);
        QTRY_VERIFY(standing.isQuiet());
        standing.pause();
        intake.process().kill();
        QVERIFY(intake.process().waitForFinished());
    }
    standing.resume();
    QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
    QTRY_COMPARE(standing.talking(), id);
    QVERIFY(standing.exchange().hangUp(operatorLogin, id));
    RunningIntake again;
    startWith(standing, again);
    QVERIFY2(isWhole(standing),
             qPrintable(recorded().join(u'\n') + u"\n--\n"_s + standing.truth().join(u'\n')));
}

void IntakeWatchTest::aDatabaseThatWasAwayHearsLater()
{
    Standing standing;
    RunningIntake intake;
    startWith(standing, intake);
    QString id;
    answer(standing, &id);
    QVERIFY(isWhole(standing));
    QVERIFY(m_fixture.cluster().stop());
    QVERIFY(standing.exchange().hangUp(operatorLogin, id));
    QVERIFY(m_fixture.cluster().start());
    QVERIFY2(isWhole(standing),
             qPrintable(recorded().join(u'\n') + u"\n--\n"_s + standing.truth().join(u'\n')));
}

void IntakeWatchTest::missingPermissionsAreNamed()
{
    Standing standing;
    RunningIntake intake;
    QVERIFY(intake.start(standing.configOf(m_fixture, {u"routing:queue:view"_s})));
    QTRY_COMPARE(intake.health().body[u"exchange"][u"missing"].toArray().size(), 2);
    const auto exchange = intake.health().body[u"exchange"].toObject();
    QCOMPARE(exchange[u"missing"][0][u"permissions"][0].toString(),
             u"conversation:communication:view"_s);
    QTRY_VERIFY(intake.health().body[u"exchange"][u"problem"].toString().contains(
        u"analytics:queueObservation:view"_s));
}

void IntakeWatchTest::aWrongSecretIsSaid()
{
    Standing standing;
    RunningIntake intake;
    const auto config = standing.configOf(m_fixture, m_permissions);
    m_fixture.write(u"secret"_s, "another secret");
    QVERIFY(intake.start(config));
    QTRY_VERIFY(
        intake.health().body[u"exchange"][u"problem"].toString().contains(u"invalid_client"_s));
    QVERIFY(!intake.log().contains(u"another secret"_s));
}

QTEST_GUILESS_MAIN(IntakeWatchTest)
#include "tst_intakewatch.moc"
