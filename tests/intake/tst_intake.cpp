#include "intakefixture.h"
#include "runningintake.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString caller = u"+393123456789"_s;

} // namespace

// The program against two directorates whose databases are there.
class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void errorsAreTyped_data();
    void errorsAreTyped();
    void healthSaysWhoIsThere();
    void routesByTheClock_data();
    void routesByTheClock();
    void routesToTheDirectorate_data();
    void routesToTheDirectorate();
    void aNewConfigurationIsServed();
    void anEmergencyClosingIsAnnounced();

private:
    IntakeFixture m_fixture;
    RunningIntake m_intake;
};

void IntakeTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY2(m_intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s})),
             qPrintable(m_intake.log()));
}

void IntakeTest::cleanupTestCase()
{
    QVERIFY2(m_intake.terminate(), qPrintable(m_intake.log()));
}

struct ErrorRow
{
    const char *name;
    const char *method;
    const char *path;
    QByteArray body;
    int status;
    const char *code;
    QByteArray key = RunningIntake::key;
};

void IntakeTest::errorsAreTyped_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    constexpr auto route = "/genesys/v1/route";
    constexpr auto accept = "/genesys/v1/callback-accepted";
    constexpr auto told = "/genesys/v1/call-event";
    const QByteArray good = R"({"conversationId":"x","queueId":"lago-cen"})";
    const QByteArray full = good + QByteArray(64 * 1024 - good.size(), ' ');
    const QByteArray at = R"("eventTime":"2026-10-05T07:30:00Z"})";
    const ErrorRow rows[] = {
        {"no key", "POST", route, good, 401, "wrong-key", {}},
        {"wrong key", "POST", route, good, 401, "wrong-key", "a key for testz"},
        {"key begun", "POST", route, good, 401, "wrong-key", "a key"},
        {"path", "POST", "/genesys/v1/else", good, 404, "unknown-path"},
        {"root", "GET", "/", {}, 404, "unknown-path"},
        {"GET route", "GET", route, {}, 405, "wrong-method"},
        {"PUT route", "PUT", route, good, 405, "wrong-method"},
        {"DELETE accepted", "DELETE", accept, {}, 405, "wrong-method"},
        {"a method of nobody", "SING", told, {}, 405, "wrong-method"},
        {"POST health", "POST", "/health", "{}", 405, "wrong-method"},
        {"over 64 KiB", "POST", route, full + ' ', 413, "too-large"},
        {"at 64 KiB", "POST", route, full, 200, ""},
        {"empty", "POST", route, {}, 400, "not-json"},
        {"half", "POST", route, R"({"conversationId")", 400, "not-json"},
        {"a list", "POST", route, "[1]", 400, "not-an-object"},
        {"missing", "POST", route, R"({"queueId":"lago-cen"})", 400, "missing-field"},
        {"neither queue nor number", "POST", route, R"({"conversationId":"x"})", 400,
         "missing-field"},
        {"kind", "POST", route, R"({"conversationId":"x","queueId":5})", 400, "wrong-kind"},
        {"value", "POST", route, R"({"conversationId":"x","queueId":"lago-cen","desks":"many"})",
         400, "wrong-value"},
        {"queue", "POST", route, R"({"conversationId":"x","queueId":"else"})", 404,
         "unknown-directorate"},
        {"number", "POST", route, R"({"conversationId":"x","dnis":"+390612345699"})", 404,
         "unknown-directorate"},
        {"accepted for no queue", "POST", accept, R"({"conversationId":"x","ani":"+393123456789"})",
         400, "missing-field"},
        {"accepted for a queue of nobody", "POST", accept,
         R"({"conversationId":"x","ani":"+393123456789","queueId":"else"})", 404,
         "unknown-directorate"},
        {"no part of the day", "POST", "/genesys/v1/day-part", good, 400, "missing-field"},
        {"a part that is none", "POST", "/genesys/v1/day-part",
         R"({"conversationId":"x","queueId":"lago-cen","part":"noon"})", 400, "wrong-value"},
        {"cancelled for nobody", "POST", "/genesys/v1/cancel-callback",
         R"({"conversationId":"x","ani":"+393123456789"})", 400, "missing-field"},
        {"health without a key", "POST", "/genesys/v1/health", "{}", 401, "wrong-key", {}},
        {"health of nobody", "POST", "/genesys/v1/health", R"({"queueId":"else"})", 404,
         "unknown-directorate"},
        {"event unknown", "POST", told,
         R"({"conversationId":"x","queueId":"lago-cen","event":"sung",)" + at, 400, "wrong-value"},
        {"ringing no queue", "POST", told,
         R"({"conversationId":"x","dnis":"+390612345601","rings":5,"event":"ringing",)" + at, 400,
         "missing-field"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << QByteArray(row.method) << QString::fromLatin1(row.path)
                                << row.body << row.key << row.status
                                << QString::fromLatin1(row.code);
}

void IntakeTest::errorsAreTyped()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    QFETCH(QString, code);
    const auto reply = m_intake.send(method, path, body, key);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.body[u"message"].toString().isEmpty(), status == 200);
}

void IntakeTest::healthSaysWhoIsThere()
{
    QVERIFY(m_fixture.setClock(u"lago"_s, u"2026-10-05T09:45:00+02:00"_s));
    const auto reply = m_intake.health();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body[u"status"].toString(), u"ok"_s);
    const auto directorates = reply.body[u"directorates"].toArray();
    QCOMPARE(directorates.size(), 2);
    const auto first = directorates.first().toObject();
    QCOMPARE(first[u"service"].toString(), u"lago"_s);
    QCOMPARE(first[u"database"].toBool(), true);
    QCOMPARE(first[u"now"].toString(), u"2026-10-05T07:45:00.000Z"_s);
    QCOMPARE(first[u"revision"].toInt(), 1);
}

void IntakeTest::routesByTheClock_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("key");
    QTest::newRow("last second before opening")
        << u"2026-10-05T08:59:59+02:00"_s << false << u"closed"_s;
    QTest::newRow("opening") << u"2026-10-05T09:00:00+02:00"_s << true << u"ring"_s;
    QTest::newRow("last minutes near") << u"2026-10-05T12:54:59+02:00"_s << true << u"ring"_s;
    // Only our own attempts stop here: a citizen's call still rings and is still offered one.
    QTest::newRow("last minutes") << u"2026-10-05T12:55:00+02:00"_s << true << u"next-opening"_s;
    QTest::newRow("last second") << u"2026-10-05T12:59:59+02:00"_s << true << u"next-opening"_s;
    QTest::newRow("closing") << u"2026-10-05T13:00:00+02:00"_s << false << u"closed"_s;
    QTest::newRow("Sunday") << u"2026-10-11T10:00:00+02:00"_s << false << u"closed-holiday"_s;
}

void IntakeTest::routesByTheClock()
{
    QFETCH(QString, at);
    QFETCH(bool, open);
    QFETCH(QString, key);
    QVERIFY(m_fixture.setClock(u"lago"_s, at));
    QCOMPARE(m_intake.health().status, 200);
    const auto reply = m_intake.post(u"route"_s, {{u"conversationId"_s, u"x"_s},
                                                  {u"queueId"_s, u"lago-cen"_s},
                                                  {u"ani"_s, caller},
                                                  {u"option"_s, u"1"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body[u"open"].toBool(), open);
    QCOMPARE(reply.body[u"offerCallback"].toBool(), open);
    QCOMPARE(reply.body[u"targetId"].toString(), open ? u"lago-cen"_s : QString());
    QCOMPARE(reply.body[u"rings"].toInt(), open ? 5 : 0);
    QCOMPARE(reply.body[u"ringSeconds"].toInt(), open ? 25 : 0);
    QCOMPARE(reply.body[u"messageKey"].toString(), key);
    QVERIFY(!reply.body[u"reason"].toString().isEmpty());
}

void IntakeTest::routesToTheDirectorate_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("then");
    const QJsonObject two{{u"conversationId"_s, u"x"_s}, {u"option"_s, u"2"_s}};
    const auto with = [&two](const QString &name, const QString &value) {
        auto asked = two;
        asked.insert(name, value);
        return asked;
    };
    QTest::newRow("queue") << with(u"queueId"_s, u"lago-ut"_s) << u"lago-ut"_s << u"lago-cen"_s;
    QTest::newRow("queue of the other")
        << with(u"queueId"_s, u"bosco-ut"_s) << u"bosco-ut"_s << u"bosco-cen"_s;
    QTest::newRow("number") << with(u"dnis"_s, u"+390612345602"_s) << u"bosco-ut"_s
                            << u"bosco-cen"_s;
    QTest::newRow("number with scheme")
        << with(u"dnis"_s, u"tel:+390612345601"_s) << u"lago-ut"_s << u"lago-cen"_s;
    QTest::newRow("number as dialled")
        << with(u"dnis"_s, u"06 12345601"_s) << u"lago-ut"_s << u"lago-cen"_s;
}

void IntakeTest::routesToTheDirectorate()
{
    QFETCH(QJsonObject, asked);
    for (const auto &name : {u"lago"_s, u"bosco"_s})
        QVERIFY(m_fixture.setClock(name, u"2026-10-05T09:30:00+02:00"_s));
    QCOMPARE(m_intake.health().status, 200);
    const auto reply = m_intake.post(u"route"_s, asked);
    QCOMPARE(reply.status, 200);
    QTEST(reply.body[u"targetId"].toString(), "target");
    QTEST(reply.body[u"thenTargetId"].toString(), "then");
    QCOMPARE(reply.body[u"rings"].toInt(), 4);
    QCOMPARE(reply.body[u"thenRings"].toInt(), 6);
    QCOMPARE(reply.body[u"thenRingSeconds"].toInt(), 30);
    QVERIFY(reply.body[u"callbackQueueId"].toString().endsWith(u"-cen"_s));
    QVERIFY2(reply.body[u"reason"].toString().contains(u"number-withheld"_s),
             qPrintable(reply.body[u"reason"].toString()));
}

void IntakeTest::aNewConfigurationIsServed()
{
    const QJsonObject asked{{u"conversationId"_s, u"x"_s}, {u"dnis"_s, u"+390612345603"_s}};
    QCOMPARE(m_intake.post(u"route"_s, asked).code(), u"unknown-directorate"_s);
    QVERIFY(m_fixture.run(u"bosco"_s,
                          u"select api.apply_configuration(jsonb_set(configuration, '{numbers,1}', "
                          "'\"+390612345603\"'), '[]') from private.directorate"_s));
    const auto health = m_intake.health();
    QCOMPARE(health.body[u"directorates"][1][u"revision"].toInt(), 2);
    QCOMPARE(m_intake.post(u"route"_s, asked).status, 200);
}

void IntakeTest::anEmergencyClosingIsAnnounced()
{
    QVERIFY(m_fixture.setClock(u"lago"_s, u"2026-10-05T09:30:00+02:00"_s));
    const auto asked = [this](const QString &option) {
        (void)m_intake.health(); // what the database has told until now is known
        return m_intake
            .post(u"route"_s, {{u"conversationId"_s, u"x"_s},
                               {u"dnis"_s, u"+390612345601"_s},
                               {u"option"_s, option}})
            .body;
    };
    QVERIFY(asked(u"1"_s)[u"open"].toBool());
    // As close_now and reopen_now do it.
    const auto change = [this](const QString &what) {
        return m_fixture.run(u"lago"_s, what
                                            + u"; select private.tell_closing('closed-now', 1, "
                                              "null)"_s);
    };
    QVERIFY(change(u"insert into private.emergency_closing (office_id, from_at, reason, person_id) "
                   "select id, api.now(), 'smoke', (select min(id) from private.person) "
                   "from private.office where code = 'CEN'"_s));
    const auto closed = asked(u"1"_s);
    QVERIFY(!closed[u"open"].toBool());
    QCOMPARE(closed[u"messageKey"].toString(), u"closed-emergency"_s);
    QVERIFY2(closed[u"reason"].toString().contains(u"closed(emergency, smoke)"_s),
             qPrintable(closed[u"reason"].toString()));
    QVERIFY(asked(u"2"_s)[u"open"].toBool()); // rings another office first
    QVERIFY(change(u"update private.emergency_closing set until_at = api.now()"_s));
    QVERIFY(asked(u"1"_s)[u"open"].toBool());
}

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
