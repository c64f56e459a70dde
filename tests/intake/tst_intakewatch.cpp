#include "intakefixture.h"
#include "runningintake.h"
#include "standingexchange.h"

#include <QTest>

using exchange::Notifications;
using namespace Qt::StringLiterals;

namespace {

const QString service = StandingExchange::service;
const QString operatorLogin = StandingExchange::operators.constFirst();
const QString official = StandingExchange::officials.constFirst();
constexpr int step = 10; // ms

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
    void whatIsClosedHereEndsThere();
    void missingPermissionsAreNamed();
    void permissionsAreNamedWithoutAReason();
    void startsWithoutTheTopics();
    void moreQueuesThanAChannelTakes();
    void aWrongSecretIsSaid();

private:
    void startWith(StandingExchange &standing, RunningIntake &intake, int channels = 1);
    void answer(StandingExchange &standing, QString *id);
    [[nodiscard]] bool setOffices(const QString &offices); // an expression
    [[nodiscard]] bool isWhole(StandingExchange &standing);

    IntakeFixture m_fixture;
};

void IntakeWatchTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void IntakeWatchTest::init()
{
    QVERIFY(m_fixture.run(
        service, u"truncate private.exchange_delivery, private.call, private.callback cascade"_s));
}

bool IntakeWatchTest::isWhole(StandingExchange &standing)
{
    return QTest::qWaitFor(
        [&] {
            return standing.isQuiet()
                   && StandingExchange::recorded(m_fixture) == standing.happened();
        },
        15'000);
}

void IntakeWatchTest::startWith(StandingExchange &standing, RunningIntake &intake, int channels)
{
    QVERIFY(intake.start(standing.configFor(m_fixture)));
    standing.turnTo(intake.port());
    QTRY_COMPARE(standing.notifications().listeners(), channels);
}

void IntakeWatchTest::answer(StandingExchange &standing, QString *id)
{
    standing.ring(u"+393120000001"_s);
    standing.run(step);
    QTRY_VERIFY(!standing.ringing().isEmpty());
    *id = standing.ringing();
    QVERIFY(standing.exchange().answer(operatorLogin, *id));
}

void IntakeWatchTest::recordsWhatTheFlowCannotTell()
{
    StandingExchange standing;
    RunningIntake intake;
    startWith(standing, intake);
    QString id;
    answer(standing, &id);
    QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
    QTRY_COMPARE(standing.talkOf(operatorLogin), id); // the office does not answer
    QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
    QVERIFY(standing.exchange().answer(official, id));
    QVERIFY(standing.exchange().hangUp(official, id));
    QVERIFY2(isWhole(standing), qPrintable(StandingExchange::recorded(m_fixture).join(u'\n')
                                           + u"\n--\n"_s + standing.happened().join(u'\n')));
    QVERIFY(standing.happened().join(u' ').contains(u"returned"_s));
    QCOMPARE(m_fixture.value(service, u"select state from private.call"_s).toString(),
             u"completed"_s);
}

// Events lost, doubled and out of order, the socket gone, the token revoked, requests refused.
void IntakeWatchTest::readsAnewWhatWasLost()
{
    StandingExchange standing;
    RunningIntake intake;
    startWith(standing, intake);
    for (int round = 0; round < 6; ++round) {
        QString id;
        answer(standing, &id);
        standing.notifications().inject(Notifications::Fault::Reorder, 1);
        standing.notifications().inject(Notifications::Fault::Double, 1);
        if (round % 3 == 0)
            standing.notifications().inject(Notifications::Fault::Lose, 20);
        if (round % 3 == 1)
            standing.notifications().dropSockets();
        if (round % 3 == 2)
            standing.platform().revokeTokens({});
        standing.platform().inject({round % 2 ? 503 : 429, 0}, 2);
        standing.platform().inject({0, 200}, 1);
        QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
        QTRY_COMPARE(standing.talkOf(operatorLogin), id);
        QVERIFY(standing.exchange().hangUp(operatorLogin, id));
        QVERIFY2(isWhole(standing), qPrintable(u"round %1\n"_s.arg(round)
                                               + StandingExchange::recorded(m_fixture).join(u'\n')
                                               + u"\n--\n"_s + standing.happened().join(u'\n')));
        standing.notifications().inject(Notifications::Fault::Lose,
                                        -standing.notifications().left(Notifications::Fault::Lose));
    }
}

void IntakeWatchTest::deathLosesNothing()
{
    StandingExchange standing;
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
    standing.run(step);
    QVERIFY(standing.exchange().transfer(operatorLogin, id, u"lago-ut"_s));
    QTRY_COMPARE(standing.talkOf(operatorLogin), id);
    QVERIFY(standing.exchange().hangUp(operatorLogin, id));
    RunningIntake again;
    startWith(standing, again);
    QVERIFY2(isWhole(standing), qPrintable(StandingExchange::recorded(m_fixture).join(u'\n')
                                           + u"\n--\n"_s + standing.happened().join(u'\n')));
}

void IntakeWatchTest::aDatabaseThatWasAwayHearsLater()
{
    StandingExchange standing;
    RunningIntake intake;
    startWith(standing, intake);
    QString id;
    answer(standing, &id);
    QVERIFY(isWhole(standing));
    QVERIFY(m_fixture.cluster().stop());
    QVERIFY(standing.exchange().hangUp(operatorLogin, id));
    QVERIFY(m_fixture.cluster().start());
    QVERIFY2(isWhole(standing), qPrintable(StandingExchange::recorded(m_fixture).join(u'\n')
                                           + u"\n--\n"_s + standing.happened().join(u'\n')));
}

// Where the exchange owns the callbacks: one that the citizen needs no more waits for nobody.
void IntakeWatchTest::whatIsClosedHereEndsThere()
{
    QVERIFY(m_fixture.run(service,
                          u"update private.directorate set configuration = configuration || "
                          "'{\"exchange\": {\"login\": \"https://login.exchange.example\", "
                          "\"api\": \"https://api.exchange.example\", \"client\": \"desk\", "
                          "\"redirectPort\": 8477, \"ownsCallbacks\": true}}'"_s));
    StandingExchange standing;
    RunningIntake intake;
    startWith(standing, intake);
    standing.ring(u"+393120000002"_s);
    standing.run(step);
    const auto waiting = [&standing] {
        return standing.exchange().callbacksWaitingIn(u"lago-cen"_s);
    };
    QTRY_COMPARE(waiting().size(), 1);
    QVERIFY(m_fixture.run(service, u"update private.callback set state = 'closed', "
                                   "closing = 'withdrawn', closed_at = api.now()"_s));
    QTRY_COMPARE(waiting(), QStringList());
    QVERIFY(m_fixture.run(service, u"update private.directorate set configuration = "
                                   "configuration - 'exchange'"_s));
}

void IntakeWatchTest::missingPermissionsAreNamed()
{
    StandingExchange standing;
    RunningIntake intake;
    QVERIFY(intake.start(standing.configFor(m_fixture, {u"routing:queue:view"_s})));
    QTRY_COMPARE(intake.health().body[u"exchange"][u"missing"].toArray().size(), 2);
    const auto exchange = intake.health().body[u"exchange"].toObject();
    QCOMPARE(exchange[u"missing"][0][u"permissions"][0].toString(),
             u"conversation:communication:view"_s);
    QTRY_VERIFY(intake.health().body[u"exchange"][u"problem"].toString().contains(
        u"analytics:queueObservation:view"_s));
    // What is needed was said before anything was listened to.
    QCOMPARE(exchange[u"needed"].toArray(), QJsonArray{u"conversation:communication:view"_s});
    const auto said = intake.log().indexOf(u"asks for conversation:communication:view"_s);
    QVERIFY2(said >= 0, qPrintable(intake.log()));
    QVERIFY(said < intake.log().indexOf(u"does not let us hear"_s));
}

void IntakeWatchTest::permissionsAreNamedWithoutAReason()
{
    StandingExchange standing;
    standing.notifications().setTaciturn(true);
    RunningIntake intake;
    QVERIFY(intake.start(standing.configFor(m_fixture, {u"routing:queue:view"_s})));
    QTRY_COMPARE(intake.health().body[u"exchange"][u"missing"].toArray().size(), 2);
    const auto missing = intake.health().body[u"exchange"][u"missing"].toArray();
    for (const auto &each : missing)
        QCOMPARE(each[u"permissions"].toArray(), QJsonArray{u"conversation:communication:view"_s});
}

// The question is asked first. Refused, it is told and asked again once the channel is there.
void IntakeWatchTest::startsWithoutTheTopics()
{
    StandingExchange standing;
    standing.platform().inject({403, 0}, 1);
    RunningIntake intake;
    startWith(standing, intake);
    QVERIFY2(intake.log().contains(u"the exchange: "_s), qPrintable(intake.log()));
    QTRY_COMPARE(intake.health().body[u"exchange"][u"needed"].toArray().size(), 1);
    QString id;
    answer(standing, &id);
    QVERIFY(standing.exchange().hangUp(operatorLogin, id));
    QVERIFY(isWhole(standing));
}

// A new revision, since intake remembers what it knew of the old one.
bool IntakeWatchTest::setOffices(const QString &offices)
{
    return m_fixture.run(service, u"update private.directorate set configuration_revision = "
                                  "configuration_revision + 1, configuration = jsonb_set("
                                  "configuration, '{offices}', %1)"_s.arg(offices));
}

// The queues where it rings are then in the second channel; what breaks that one is read anew.
void IntakeWatchTest::moreQueuesThanAChannelTakes()
{
    QVERIFY(setOffices(
        u"(select jsonb_agg(jsonb_build_object('code', 'X' || n, 'name', 'X', 'kind', 'internal', "
        "'queue', 'lago-x-' || n, 'hours', '{\"windows\": []}'::jsonb)) "
        "from generate_series(1, 1000) n) || (configuration -> 'offices')"_s));
    StandingExchange standing;
    RunningIntake intake;
    startWith(standing, intake, 2);
    QTRY_VERIFY(intake.health().body[u"exchange"][u"connected"].toBool());
    QString id;
    answer(standing, &id);
    standing.notifications().dropSockets(u"v2.routing.queues.lago-cen.conversations"_s);
    QCOMPARE(standing.notifications().listeners(), 1);
    QVERIFY(standing.exchange().hangUp(operatorLogin, id));
    QVERIFY2(isWhole(standing), qPrintable(StandingExchange::recorded(m_fixture).join(u'\n')
                                           + u"\n--\n"_s + standing.happened().join(u'\n')));
    QTRY_COMPARE(standing.notifications().listeners(), 2);
    QVERIFY(setOffices(u"jsonb_path_query_array(configuration, "
                       "'$.offices[*] ? (!(@.code starts with \"X\"))')"_s));
}

void IntakeWatchTest::aWrongSecretIsSaid()
{
    StandingExchange standing;
    RunningIntake intake;
    const auto config = standing.configFor(m_fixture);
    m_fixture.write(u"secret"_s, "another secret");
    QVERIFY(intake.start(config));
    QTRY_VERIFY(
        intake.health().body[u"exchange"][u"problem"].toString().contains(u"invalid_client"_s));
    QVERIFY(!intake.log().contains(u"another secret"_s));
}

QTEST_GUILESS_MAIN(IntakeWatchTest)
#include "tst_intakewatch.moc"
