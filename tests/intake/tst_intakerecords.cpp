#include "intakefixture.h"
#include "runningintake.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString caller = u"+393123456789"_s;

QJsonObject told(const QString &conversation, const QString &kind, const QJsonObject &more = {})
{
    QJsonObject all{{u"conversationId"_s, conversation},
                    {u"event"_s, kind},
                    {u"eventTime"_s, u"2026-10-05T07:30:00Z"_s},
                    {u"queueId"_s, u"lago-cen"_s},
                    {u"ani"_s, caller}};
    for (auto each = more.begin(); each != more.end(); ++each)
        all.insert(each.key(), each.value());
    return all;
}

QJsonObject acceptance(const QString &conversation, const QString &number,
                       const QString &queue = u"lago-cen"_s)
{
    return {{u"conversationId"_s, conversation}, {u"ani"_s, number}, {u"queueId"_s, queue}};
}

} // namespace

// What the program keeps in the directorates' databases.
class IntakeRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void repeatedEventIsOneRow();
    void aCallIsToldToItsEnd();
    void repeatedAcceptanceIsOneRow();
    void aSecondCallJoins();
    void aRouteKnowsTheCaller();
    void anAttemptIsTold();
    void aNumberThatCannotBeRungIsRefused_data();
    void aNumberThatCannotBeRungIsRefused();
    void upkeepBeginsAtTheStart();
    void theHeadOfTheChainLeavesTheServer();
    void upkeepErasesWhatHasHadItsTerm();
    void upkeepClosesTheDayAtItsHour();

private:
    IntakeFixture m_fixture;
    RunningIntake m_intake;
};

void IntakeRecordsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY2(m_intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s})),
             qPrintable(m_intake.log()));
}

void IntakeRecordsTest::cleanupTestCase()
{
    QVERIFY2(m_intake.terminate(), qPrintable(m_intake.log()));
    // What the exchange told of a citizen is in no log.
    QVERIFY2(!m_intake.log().contains(u"1234567"_s), qPrintable(m_intake.log()));
}

void IntakeRecordsTest::repeatedEventIsOneRow()
{
    const auto arrived = told(u"repeated"_s, u"arrived"_s);
    const auto first = m_intake.post(u"call-event"_s, arrived);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, (QJsonObject{{u"ok"_s, true}, {u"repeated"_s, false}}));
    auto sameInstant = arrived;
    sameInstant.insert(u"eventTime"_s, u"2026-10-05T09:30:00+02:00"_s);
    for (const auto &again : QList<QJsonObject>{arrived, sameInstant}) {
        const auto reply = m_intake.post(u"call-event"_s, again);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, (QJsonObject{{u"ok"_s, true}, {u"repeated"_s, true}}));
    }
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select count(*) from private.call "
                                   "where conversation = 'repeated'"_s)
                 .toInt(),
             1);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select deliveries from private.exchange_delivery "
                                   "where key like 'repeated|arrived|%'"_s)
                 .toInt(),
             3);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select count(*) from private.event_value "
                                   "where value ->> 'conversationId' = 'repeated'"_s)
                 .toInt(),
             1);
}

void IntakeRecordsTest::aCallIsToldToItsEnd()
{
    const auto at = [](int second) {
        return QJsonObject{{u"eventTime"_s, u"2026-10-05T07:30:%1Z"_s.arg(second)}};
    };
    const auto tell = [&](const QString &kind, QJsonObject more) {
        return m_intake.post(u"call-event"_s, told(u"told"_s, kind, more)).status;
    };
    auto chosen = at(11);
    chosen.insert(u"option"_s, u"1"_s);
    auto ringing = at(12);
    ringing.insert(u"rings"_s, 5);
    ringing.insert(u"desks"_s, u"busy"_s);
    auto ended = at(50);
    ended.insert(u"reason"_s, u"hung-up"_s);
    QCOMPARE(tell(u"arrived"_s, at(10)), 200);
    QCOMPARE(tell(u"chosen"_s, chosen), 200);
    QCOMPARE(tell(u"ringing"_s, ringing), 200);
    QCOMPARE(tell(u"answered"_s, at(20)), 200);
    QCOMPARE(tell(u"transferred"_s, at(30)), 200);
    QCOMPARE(tell(u"returned"_s, at(40)), 200);
    QCOMPARE(tell(u"ended"_s, ended), 200);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select state || ' ' || option || ' ' || caller "
                                   "from private.call where conversation = 'told'"_s)
                 .toString(),
             u"completed 1 +393123456789"_s);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select string_agg(r.desks || r.rings, ',') "
                                   "from private.ring r join private.call c on c.id = r.call_id "
                                   "where c.conversation = 'told'"_s)
                 .toString(),
             u"busy5"_s);
}

void IntakeRecordsTest::repeatedAcceptanceIsOneRow()
{
    const auto asked = acceptance(u"accepting"_s, u"+393123456701"_s);
    const auto first = m_intake.post(u"callback-accepted"_s, asked);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body[u"accepted"].toBool(), true);
    QCOMPARE(first.body[u"alreadyOpen"].toBool(), false);
    QCOMPARE(first.body[u"requestId"].toString().size(), 6);
    QVERIFY(first.body[u"positionInQueue"].toInt() > 0);
    QCOMPARE(first.body[u"reason"].toString(), QString());
    QCOMPARE(m_intake.post(u"callback-accepted"_s, asked).body, first.body);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select count(*) from private.callback "
                                   "where number = '+393123456701'"_s)
                 .toInt(),
             1);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select requests from private.callback "
                                   "where number = '+393123456701'"_s)
                 .toInt(),
             1);
}

void IntakeRecordsTest::aSecondCallJoins()
{
    const auto number = u"+393123456702"_s;
    const auto first = m_intake.post(u"callback-accepted"_s, acceptance(u"one"_s, number));
    // Another telephone in hand, the same number to ring back.
    auto asked = acceptance(u"two"_s, u"anonymous"_s);
    asked.insert(u"callbackNumber"_s, u"312 3456702"_s);
    const auto second = m_intake.post(u"callback-accepted"_s, asked);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body[u"alreadyOpen"].toBool(), true);
    QCOMPARE(second.body[u"requestId"], first.body[u"requestId"]);
    const auto other = m_intake.post(u"callback-accepted"_s,
                                     acceptance(u"three"_s, number, u"bosco-cen"_s));
    QCOMPARE(other.body[u"alreadyOpen"].toBool(), false);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select requests from private.callback "
                                   "where number = '+393123456702'"_s)
                 .toInt(),
             2);
    QVERIFY(m_fixture
                .value(u"lago"_s, u"select caller from private.call "
                                  "where conversation = 'two'"_s)
                .isNull());
}

// What the exchange says of a call that a person of ours placed.
// Asked when the call arrives: an open callback of the office, and how often the number has rung.
void IntakeRecordsTest::aRouteKnowsTheCaller()
{
    const auto number = u"+393129990001"_s;
    const auto arrive = [&](const QString &conversation) {
        return m_intake.post(u"call-event"_s,
                             told(conversation, u"arrived"_s, {{u"ani"_s, number}}));
    };
    const auto routed = [&](const QString &conversation) {
        return m_intake
            .post(u"route"_s, {{u"conversationId"_s, conversation},
                               {u"queueId"_s, u"lago-cen"_s},
                               {u"ani"_s, number},
                               {u"option"_s, u"1"_s}})
            .body;
    };
    QCOMPARE(arrive(u"known-1"_s).status, 200);
    auto route = routed(u"known-1"_s);
    QCOMPARE(route[u"alreadyOpen"].toBool(), false);
    QCOMPARE(route[u"frequentCaller"].toBool(), false);
    QCOMPARE(m_intake.post(u"callback-accepted"_s, acceptance(u"known-1"_s, number)).status, 200);
    for (int call = 2; call <= 5; ++call)
        QCOMPARE(arrive(u"known-%1"_s.arg(call)).status, 200);
    route = routed(u"known-4"_s);
    QCOMPARE(route[u"alreadyOpen"].toBool(), true);
    QCOMPARE(route[u"frequentCaller"].toBool(), false);
    QVERIFY(route[u"reason"].toString().contains(u"joins-open-callback"_s));
    route = routed(u"known-5"_s);
    QCOMPARE(route[u"frequentCaller"].toBool(), true);
    QCOMPARE(route[u"offerCallback"].toBool(), true);
    // A conversation whose arrival was not told is routed all the same.
    QCOMPARE(routed(u"known-6"_s)[u"alreadyOpen"].toBool(), false);
}

void IntakeRecordsTest::anAttemptIsTold()
{
    const auto accepted = m_intake.post(u"callback-accepted"_s,
                                        acceptance(u"rung back"_s, u"+393123456703"_s));
    QCOMPARE(accepted.status, 200);
    QVERIFY(m_fixture.run(u"lago"_s,
                          u"insert into private.attempt (callback_id, person_id, began_at) "
                          "select c.id, p.id, api.now() from private.callback c, private.person p "
                          "where c.number = '+393123456703'"_s));
    const auto attempt = m_fixture.value(u"lago"_s, u"select id::text from private.attempt"_s);
    const auto line = u"select line || coalesce(' ' || line_reason, '') from private.attempt"_s;
    const QJsonObject answered{{u"attempt"_s, attempt.toString()}};
    QCOMPARE(m_intake.post(u"call-event"_s, told(u"placed"_s, u"answered"_s, answered)).status,
             200);
    QCOMPARE(m_fixture.value(u"lago"_s, line).toString(), u"connected"_s);
    // From now on its conversation is known.
    const QJsonObject ended{{u"reason"_s, u"hung-up"_s}};
    QCOMPARE(m_intake.post(u"call-event"_s, told(u"placed"_s, u"ended"_s, ended)).status, 200);
    QCOMPARE(m_fixture.value(u"lago"_s, line).toString(), u"ended hung-up"_s);
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select count(*) from private.call "
                                   "where conversation = 'placed'"_s)
                 .toInt(),
             0);
}

void IntakeRecordsTest::aNumberThatCannotBeRungIsRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("reason");
    QTest::newRow("withheld") << u"anonymous"_s << u"number-withheld"_s;
    QTest::newRow("empty") << QString() << u"number-withheld"_s;
    QTest::newRow("toll free") << u"+39800123456"_s << u"number-not-callable"_s;
    QTest::newRow("no number") << u"12"_s << u"number-not-valid"_s;
}

void IntakeRecordsTest::aNumberThatCannotBeRungIsRefused()
{
    QFETCH(QString, number);
    QFETCH(QString, reason);
    const auto before = m_fixture.value(u"lago"_s, u"select count(*) from private.callback"_s);
    const auto reply = m_intake.post(u"callback-accepted"_s, acceptance(u"refused"_s, number));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, (QJsonObject{{u"accepted"_s, false},
                                      {u"requestId"_s, QString()},
                                      {u"alreadyOpen"_s, false},
                                      {u"createCallback"_s, false},
                                      {u"positionInQueue"_s, 0},
                                      {u"reason"_s, reason},
                                      {u"promiseText"_s, QString()},
                                      {u"promiseLanguage"_s, QString()}}));
    QCOMPARE(m_fixture.value(u"lago"_s, u"select count(*) from private.callback"_s), before);
}

// Part of the openings is lost and a key is old: the next start computes the ones again, 400 days
// ahead, and forgets the other.
void IntakeRecordsTest::upkeepBeginsAtTheStart()
{
    const auto last = u"select max(opens)::date::text from private.opening_span"_s;
    const auto before = m_fixture.value(u"lago"_s, last).toString();
    QVERIFY(m_fixture.run(u"lago"_s,
                          u"delete from private.opening_span where opens > '2026-12-01'; "
                          "insert into private.command (person_id, key, function, arguments, "
                          "answer, at) select id, gen_random_uuid(), 'f', '', '{}', "
                          "now() - interval '8 days' from private.person"_s));
    QVERIFY(m_fixture.value(u"lago"_s, last).toString() < before);
    RunningIntake another;
    QVERIFY(another.start(m_fixture.file(u"intake.json"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.value(u"lago"_s, last).toString(), before, 10'000);
    QTRY_COMPARE(m_fixture.value(u"lago"_s, u"select count(*) from private.command"_s).toInt(), 0);
    QVERIFY(another.terminate());
}

void IntakeRecordsTest::theHeadOfTheChainLeavesTheServer()
{
    static const QRegularExpression anchor(
        u"lago: audit anchor: (\\S+Z lago [1-9][0-9]* [0-9a-f]{64})\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_intake.log().contains(anchor), 20'000);
    const auto line = anchor.match(m_intake.log()).captured(1);
    const auto parts = line.split(u' ');
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select encode(link, 'hex') from private.event_link "
                                   "where position = %1"_s.arg(parts.at(2)))
                 .toString(),
             parts.at(3));
    // Once a day is enough; what comes later is sealed all the same.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture
            .value(u"lago"_s, u"select count(*) from private.event e where not exists "
                              "(select from private.event_link l where l.event_id = e.id)"_s)
            .toInt(),
        0, 20'000);
    QCOMPARE(m_intake.log().count(u"lago: audit anchor: "_s), 1);
}

// More than one portion of it.
void IntakeRecordsTest::upkeepErasesWhatHasHadItsTerm()
{
    const auto kept = u"select count(*) from private.call where caller = '+393120009001'"_s;
    QVERIFY(m_fixture.run(u"bosco"_s,
                          u"insert into private.call (conversation, caller, state, arrived_at, "
                          "ended_at) select 'old-' || n, '+393120009001', 'abandoned', at, at "
                          "from generate_series(1, 450) n, lateral (select api.now() - "
                          "case when n < 450 then interval '182 days' else interval '1 day' end "
                          "as at) t"_s));
    RunningIntake another;
    QVERIFY(another.start(m_fixture.file(u"intake.json"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.value(u"bosco"_s, kept).toInt(), 1, 10'000);
    QVERIFY(another.terminate());
}

// From midnight on, and no opening is left today.
void IntakeRecordsTest::upkeepClosesTheDayAtItsHour()
{
    const auto sealed = u"select count(*) from private.sealed_day"_s;
    QCOMPARE(m_fixture.value(u"bosco"_s, sealed).toInt(), 0);
    QVERIFY(m_fixture.run(u"bosco"_s,
                          u"select api.apply_configuration(jsonb_set(d.configuration, '{log}', "
                          "'{\"sealsAt\": \"00:00\"}'), '[]') from private.directorate d"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.value(u"bosco"_s, sealed).toInt(), 1, 20'000);
    QCOMPARE(m_fixture
                 .value(u"bosco"_s, u"select concat_ws(' ', day = private.today(), sealed_by) "
                                    "from private.sealed_day"_s)
                 .toString(),
             u"t intake"_s);
}

QTEST_GUILESS_MAIN(IntakeRecordsTest)
#include "tst_intakerecords.moc"
