#include "intakefixture.h"
#include "runningintake.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString number = u"+393123456789"_s;

QJsonObject acceptance(const QString &conversation)
{
    return {{u"conversationId"_s, conversation}, {u"ani"_s, number}, {u"queueId"_s, u"lago-cen"_s}};
}

const QJsonObject question{
    {u"conversationId"_s, u"x"_s}, {u"queueId"_s, u"lago-cen"_s}, {u"option"_s, u"1"_s}};

// A connection of its own that has asked for an acceptance.
std::unique_ptr<QTcpSocket> asking(quint16 port, const QString &conversation)
{
    auto socket = std::make_unique<QTcpSocket>();
    const auto body = QJsonDocument(acceptance(conversation)).toJson();
    socket->connectToHost(u"127.0.0.1"_s, port);
    socket->write("POST /genesys/v1/callback-accepted HTTP/1.1\r\nHost: x\r\nX-Api-Key: "
                  + RunningIntake::key + "\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n\r\n" + body);
    if (!socket->waitForConnected())
        qWarning("no connection");
    return socket;
}

} // namespace

// A bad day: databases away, programs that do not fit, power cuts, callers that hang up.
class IntakeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongStartsEndAtOnce_data();
    void wrongStartsEndAtOnce();
    void anotherSchemaIsRefused();
    void theKeyIsNoArgument();
    void aPortInUseIsSaid();
    void aQueueClaimedTwiceIsNobodys();
    void aDatabaseThatNeverAnsweredIsNotUnknown();
    void routesWhileTheDatabaseIsAway();
    void whatWasSpooledSurvivesDeath();
    void whatIsRefusedIsSetAside();
    void deathAfterCommitLosesNothing();
    void aCallerThatHangsUpHarmsNobody();
    void aSlowDatabaseHoldsNobodyUp();

private:
    IntakeFixture m_fixture;
};

void IntakeFaultsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void IntakeFaultsTest::wrongStartsEndAtOnce_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("message");
    const QByteArray good = R"({"directorates":[{"service":"lago"}],"apiKeyFile":"key"})";
    QTest::newRow("config") << QByteArray("{}") << QStringList() << u"directorates must list"_s;
    QTest::newRow("key") << QByteArray(R"({"directorates":[{"service":"lago"}],"apiKeyFile":"no"})")
                         << QStringList() << u"/no: No such file"_s;
    QTest::newRow("patience") << QByteArray(
        R"({"directorates":[{"service":"lago"}],"apiKeyFile":"key",)"
        R"("spoolAfterMilliseconds":5000})")
                              << QStringList() << u"spoolAfterMilliseconds must be"_s;
    QTest::newRow("spool") << QByteArray(
        R"({"directorates":[{"service":"lago"}],"apiKeyFile":"key","spool":"no/spool"})")
                           << QStringList() << u"no/spool: No such file"_s;
    const auto following = [](const QByteArray &exchange) {
        return QByteArray(R"({"directorates":[{"service":"lago"}],"apiKeyFile":"key","exchange":)")
               + exchange + '}';
    };
    QTest::newRow("exchange: address") << following(
        R"({"login":"http://login.example","api":"https://api.example","client":"x","secretFile":"key"})")
                                       << QStringList() << u"exchange"_s;
    QTest::newRow("exchange: client") << following(
        R"({"login":"https://login.example","api":"https://api.example","secretFile":"key"})")
                                      << QStringList() << u"exchange"_s;
    QTest::newRow("exchange: secret") << following(
        R"({"login":"https://login.example","api":"https://api.example","client":"x"})")
                                      << QStringList() << u"exchange"_s;
    QTest::newRow("exchange: no secret there") << following(
        R"({"login":"https://login.example","api":"https://api.example","client":"x","secretFile":"none"})")
                                               << QStringList() << u"none"_s;
    QTest::newRow("exchange: interval") << following(
        R"({"login":"https://login.example","api":"https://api.example","client":"x","secretFile":"key","readEverySeconds":0})")
                                        << QStringList() << u"readEverySeconds"_s;
    QTest::newRow("port") << good << QStringList{u"--port"_s, u"many"_s} << u"usage:"_s;
    QTest::newRow("fail point") << good << QStringList{u"--fail-point"_s, u"after-lunch:1"_s}
                                << u"usage:"_s;
    QTest::newRow("argument") << good << QStringList{u"else"_s} << u"usage:"_s;
}

void IntakeFaultsTest::wrongStartsEndAtOnce()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, more);
    QFETCH(QString, message);
    m_fixture.write(u"key"_s, RunningIntake::key);
    m_fixture.write(u"wrong.json"_s, config);
    RunningIntake intake;
    QVERIFY(!intake.start(m_fixture.file(u"wrong.json"_s), more));
    QVERIFY(intake.process().state() == QProcess::NotRunning);
    QCOMPARE(intake.process().exitCode(), 2);
    QVERIFY2(intake.log().contains(message), qPrintable(intake.log()));
}

void IntakeFaultsTest::anotherSchemaIsRefused()
{
    QVERIFY(m_fixture.run(u"lago"_s, u"insert into private.schema_migration (number, name) "
                                     "values (9999, 'of tomorrow')"_s));
    RunningIntake intake;
    const bool hasStarted = intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s}));
    QVERIFY(
        m_fixture.run(u"lago"_s, u"delete from private.schema_migration where number = 9999"_s));
    QVERIFY(!hasStarted);
    QVERIFY(intake.process().state() == QProcess::NotRunning);
    QCOMPARE(intake.process().exitCode(), 2);
    QVERIFY2(intake.log().contains(u"lago: the database has schema version 9999"_s),
             qPrintable(intake.log()));
}

void IntakeFaultsTest::theKeyIsNoArgument()
{
    RunningIntake intake;
    QVERIFY(!intake.start(m_fixture.configFor({u"lago"_s}), {u"--key"_s, u"x"_s}));
    QVERIFY(intake.process().state() == QProcess::NotRunning);
    QVERIFY(intake.process().exitCode() != 0);
}

void IntakeFaultsTest::aPortInUseIsSaid()
{
    const auto config = m_fixture.configFor({u"lago"_s});
    RunningIntake first;
    QVERIFY(first.start(config));
    RunningIntake second;
    QVERIFY(!second.start(config, {u"--port"_s, QString::number(first.port())}));
    QVERIFY(second.process().state() == QProcess::NotRunning);
    QCOMPARE(second.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.process().exitCode(), 2);
    QVERIFY2(second.log().contains(u"cannot listen"_s), qPrintable(second.log()));
    QVERIFY(first.terminate());
}

void IntakeFaultsTest::aQueueClaimedTwiceIsNobodys()
{
    auto json = QJsonDocument::fromJson(
                    IntakeFixture::configuration(u"monte"_s, u"+390612345604"_s))
                    .object();
    auto offices = json[u"offices"].toArray();
    auto office = offices[1].toObject();
    office.insert(u"queue"_s, u"lago-ut"_s);
    offices[1] = office;
    json.insert(u"offices"_s, offices);
    const auto made = m_fixture.createDatabase(u"monte"_s, QJsonDocument(json).toJson());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));

    RunningIntake intake;
    QVERIFY(intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s, u"monte"_s})));
    const auto ask = [&intake](const QString &queue) {
        return intake.post(u"route"_s, {{u"conversationId"_s, u"x"_s}, {u"queueId"_s, queue}});
    };
    QCOMPARE(ask(u"lago-ut"_s).status, 404);
    QCOMPARE(ask(u"lago-ut"_s).code(), u"unknown-directorate"_s);
    for (const auto &queue : {u"lago-cen"_s, u"monte-cen"_s, u"bosco-ut"_s})
        QCOMPARE(ask(queue).status, 200);
    QTRY_VERIFY(intake.log().contains(u"lago-ut is claimed by lago and by monte"_s));
    QVERIFY(intake.terminate());
}

void IntakeFaultsTest::aDatabaseThatNeverAnsweredIsNotUnknown()
{
    QFile::remove(m_fixture.file(u"intake-spool.sqlite"_s)); // nothing is known from before
    QVERIFY(m_fixture.cluster().stop().has_value());
    RunningIntake intake;
    QVERIFY2(intake.start(m_fixture.configFor({u"lago"_s})), qPrintable(intake.log()));
    const auto away = intake.post(u"route"_s, question);
    QCOMPARE(away.status, 503);
    QCOMPARE(away.retryAfter, QByteArray("1"));
    QCOMPARE(intake.health().body[u"status"].toString(), u"degraded"_s);
    QVERIFY(m_fixture.cluster().start().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(intake.post(u"route"_s, question).status, 200, 15'000);
    QVERIFY(intake.terminate());
}

void IntakeFaultsTest::routesWhileTheDatabaseIsAway()
{
    RunningIntake intake;
    QVERIFY2(intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s})), qPrintable(intake.log()));
    QVERIFY(m_fixture.cluster().stop().has_value());

    const auto route = intake.post(u"route"_s, question);
    QCOMPARE(route.status, 200);
    QCOMPARE(route.body[u"targetId"].toString(), u"lago-cen"_s);
    const auto accepted = intake.post(u"callback-accepted"_s, acceptance(u"away"_s));
    QCOMPARE(accepted.status, 200);
    QVERIFY(accepted.body[u"accepted"].toBool());
    QCOMPARE(accepted.body[u"requestId"].toString(u"missing"_s), QString());
    const auto told = intake.post(u"call-event"_s, {{u"conversationId"_s, u"away"_s},
                                                    {u"event"_s, u"arrived"_s},
                                                    {u"eventTime"_s, u"2026-10-05T07:30:00Z"_s},
                                                    {u"queueId"_s, u"lago-cen"_s}});
    QCOMPARE(told.status, 503);
    const auto health = intake.health();
    QCOMPARE(health.status, 200);
    QCOMPARE(health.body[u"status"].toString(), u"degraded"_s);
    QCOMPARE(health.body[u"directorates"][0][u"database"].toBool(true), false);
    QCOMPARE(health.body[u"directorates"][0][u"spooled"].toInt(), 1);

    QVERIFY(m_fixture.cluster().start().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(intake.post(u"callback-accepted"_s, acceptance(u"away"_s))
                                  .body[u"requestId"]
                                  .toString()
                                  .size(),
                              6, 15'000);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select count(*) from private.call "
                                   "where conversation = 'away'"_s)
                 .toInt(),
             1);
    QVERIFY(intake.terminate());
}

// Accepted with the database away; then intake dies as well, and comes back before the database.
void IntakeFaultsTest::whatWasSpooledSurvivesDeath()
{
    const auto config = m_fixture.configFor({u"lago"_s});
    {
        RunningIntake dying;
        QVERIFY2(dying.start(config), qPrintable(dying.log()));
        QVERIFY(m_fixture.cluster().stop().has_value());
        for (const auto &conversation : {u"one"_s, u"two"_s, u"one"_s}) {
            const auto answer = dying.post(u"callback-accepted"_s, acceptance(conversation));
            QVERIFY(answer.body[u"accepted"].toBool());
        }
        dying.process().kill();
        QVERIFY(dying.process().waitForFinished());
    }
    QCOMPARE(QFile::permissions(m_fixture.file(u"intake-spool.sqlite"_s))
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    RunningIntake again;
    QVERIFY2(again.start(config), qPrintable(again.log()));
    QCOMPARE(again.post(u"route"_s, question).status, 200); // as last configured
    QVERIFY(again.post(u"callback-accepted"_s, acceptance(u"three"_s)).body[u"accepted"].toBool());
    QCOMPARE(again.health().body[u"directorates"][0][u"spooled"].toInt(), 3);
    QVERIFY(m_fixture.cluster().start().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(again.health().body[u"directorates"][0][u"spooled"].toInt(-1), 0,
                              15'000);
    QCOMPARE(m_fixture
                 .value(u"lago"_s,
                        u"select string_agg(c.conversation, ' ' order by c.id) from "
                        "private.callback_request q join private.call c on c.id = q.call_id "
                        "where c.conversation in ('one', 'two', 'three')"_s)
                 .toString(),
             u"one two three"_s);
    QVERIFY2(again.terminate(), qPrintable(again.log()));
}

// The office lost its queue while the database was away: the promise is neither lost nor in the way.
void IntakeFaultsTest::whatIsRefusedIsSetAside()
{
    const auto renameQueue = [this](const QString &from, const QString &to) {
        return m_fixture.run(u"lago"_s, u"update private.office set queue = '%2' "
                                        "where queue = '%1'"_s.arg(from, to));
    };
    RunningIntake intake;
    QVERIFY2(intake.start(m_fixture.configFor({u"lago"_s})), qPrintable(intake.log()));
    QVERIFY(renameQueue(u"lago-ut"_s, u"gone"_s));
    const auto locking = store::Connection::open({u"postgres"_s, {}, u"lago"_s}, u"lock"_s);
    QVERIFY(locking.has_value());
    QVERIFY((*locking)->run(u"begin; lock table private.exchange_delivery"_s).has_value());
    auto lost = acceptance(u"aside"_s);
    lost.insert(u"queueId"_s, u"lago-ut"_s);
    QVERIFY(intake.post(u"callback-accepted"_s, lost).body[u"accepted"].toBool());
    QVERIFY(
        intake.post(u"callback-accepted"_s, acceptance(u"behind"_s)).body[u"accepted"].toBool());
    QVERIFY((*locking)->run(u"rollback"_s).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(intake.health().body[u"directorates"][0][u"spooled"].toInt(-1), 0,
                              20'000);
    QCOMPARE(intake.health().body[u"directorates"][0][u"setAside"].toInt(), 1);
    QVERIFY2(intake.log().contains(u"is set aside in the spool: not-found"_s),
             qPrintable(intake.log()));
    QVERIFY(!intake.log().contains(number));
    QVERIFY(intake.terminate());

    QVERIFY(renameQueue(u"gone"_s, u"lago-ut"_s));
    RunningIntake again;
    QVERIFY2(again.start(m_fixture.configFor({u"lago"_s})), qPrintable(again.log()));
    QTRY_COMPARE(m_fixture
                     .value(u"lago"_s, u"select count(*) from private.call "
                                       "where conversation in ('aside', 'behind')"_s)
                     .toInt(),
                 2);
    QVERIFY(again.terminate());
}

void IntakeFaultsTest::deathAfterCommitLosesNothing()
{
    const auto config = m_fixture.configFor({u"lago"_s});
    RunningIntake dying;
    QVERIFY2(dying.start(config, {u"--fail-point"_s, u"after-commit:2"_s}),
             qPrintable(dying.log()));
    QCOMPARE(dying.post(u"callback-accepted"_s, acceptance(u"first"_s)).status, 200);
    const auto unanswered = dying.post(u"callback-accepted"_s, acceptance(u"second"_s));
    QCOMPARE(unanswered.status, 0);
    QTRY_COMPARE(dying.process().state(), QProcess::NotRunning);
    QCOMPARE(dying.process().exitStatus(), QProcess::CrashExit);
    const auto kept = m_fixture
                          .value(u"lago"_s,
                                 u"select answer ->> 'requestId' from private.exchange_delivery "
                                 "where key = 'second|accepted'"_s)
                          .toString();
    QCOMPARE(kept.size(), 6);

    QVERIFY(m_fixture.cluster().restartImmediately().has_value());
    RunningIntake again;
    QVERIFY2(again.start(config), qPrintable(again.log()));
    const auto repeated = again.post(u"callback-accepted"_s, acceptance(u"second"_s));
    QCOMPARE(repeated.status, 200);
    QCOMPARE(repeated.body[u"requestId"].toString(), kept);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select count(*) from private.call "
                                   "where conversation = 'second'"_s)
                 .toInt(),
             1);
    QVERIFY(again.terminate());
}

// The connection ends while the database still works on its acceptance.
void IntakeFaultsTest::aCallerThatHangsUpHarmsNobody()
{
    RunningIntake intake;
    QVERIFY2(intake.start(m_fixture.configFor({u"lago"_s})), qPrintable(intake.log()));
    for (int caller = 0; caller < 20; ++caller) {
        const auto socket = asking(intake.port(), u"hung-up"_s);
        QVERIFY(socket->waitForBytesWritten());
        socket->abort();
    }
    QCOMPARE(intake.health().status, 200);
    QTRY_COMPARE(m_fixture
                     .value(u"lago"_s, u"select count(*) from private.call "
                                       "where conversation = 'hung-up'"_s)
                     .toInt(),
                 1);
    QVERIFY2(intake.terminate(), qPrintable(intake.log()));
}

// Somebody locks what acceptances need: the spool takes them, and routing does not wait.
void IntakeFaultsTest::aSlowDatabaseHoldsNobodyUp()
{
    RunningIntake intake;
    QVERIFY2(intake.start(m_fixture.configFor({u"lago"_s})), qPrintable(intake.log()));
    const auto locking = store::Connection::open({u"postgres"_s, {}, u"lago"_s}, u"lock"_s);
    QVERIFY(locking.has_value());
    QVERIFY((*locking)->run(u"begin; lock table private.exchange_delivery"_s).has_value());
    std::vector<std::unique_ptr<QTcpSocket>> callers;
    for (int caller = 0; caller < 202; ++caller)
        callers.push_back(asking(intake.port(), u"slow"_s));
    QList<QByteArray> answers;
    const auto read = [&callers, &answers] {
        for (const auto &socket : callers) {
            if (socket->bytesAvailable() > 0)
                answers.append(socket->readAll().left(12));
        }
    };
    QElapsedTimer watch;
    watch.start();
    for (int call = 0; call < 50; ++call)
        QCOMPARE(intake.post(u"route"_s, question).status, 200);
    QVERIFY(watch.elapsed() < 2'000);
    // Whom the database keeps waiting, the spool accepts.
    QTRY_VERIFY((read(), answers.size()) >= 202);
    QCOMPARE(answers.count("HTTP/1.1 200"), answers.size());
    QVERIFY((*locking)->run(u"rollback"_s).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture
                                  .value(u"lago"_s,
                                         u"select count(*) from private.callback_request q join "
                                         "private.call c on c.id = q.call_id "
                                         "where c.conversation = 'slow'"_s)
                                  .toInt(),
                              1, 20'000);
    QTRY_COMPARE(intake.health().body[u"directorates"][0][u"spooled"].toInt(-1), 0);
    QVERIFY(intake.terminate());
}

QTEST_GUILESS_MAIN(IntakeFaultsTest)
#include "tst_intakefaults.moc"
