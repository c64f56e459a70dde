#include "core/genesys/dataactions.h"
#include "intakefixture.h"
#include "runningintake.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString caller = u"+393123456789"_s;

// What an answer has too few or too many of, or in another type or word than its contract; empty
// when it keeps to it.
QString difference(const QString &key, const QJsonObject &body)
{
    const auto &action = genesys::dataAction(key);
    if (genesys::withEveryField(action, body) != body)
        return u"fields: "_s + body.keys().join(u", "_s);
    for (const auto &field : action.outputs) {
        const auto said = body[field.name].toString();
        const bool isOfList = std::any_of(
            field.values.begin(), field.values.end(),
            [&said](const auto &value) { return value.name == said; });
        if (!field.values.isEmpty() && !said.isEmpty() && !isOfList)
            return field.name + u": "_s + said;
    }
    return {};
}

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto each = more.begin(); each != more.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

} // namespace

// What the flow may ask, as the contract has it that the exchange has imported.
class IntakeActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void everyAnswerKeepsToItsContract_data();
    void everyAnswerKeepsToItsContract();
    void aBrokenContractIsSeen();
    void aPromiseIsReadOutWhereThatIsTurnedOn();
    void aCitizenNeedsNoCallback();
    void whatSomebodyHasInHandIsTheirs_data();
    void whatSomebodyHasInHandIsTheirs();
    void aSharedNumberNeedsTheCode();
    void onlyTheNumberThatRingsIsCancelled();
    void aDayPartIsChosenAfterwards();
    void healthOfOneDirectorate();

private:
    [[nodiscard]] QJsonObject accept(const QString &conversation, const QString &number,
                                     const QJsonObject &more = {});
    [[nodiscard]] QJsonObject cancel(const QString &conversation, const QString &number,
                                     const QString &code = {});
    [[nodiscard]] QString of(const QString &requestCode, const QString &expression);
    [[nodiscard]] bool announce(bool isTurnedOn);

    IntakeFixture m_fixture;
    RunningIntake m_intake;
    QSet<QString> m_asked;
};

void IntakeActionsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY2(m_intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s})),
             qPrintable(m_intake.log()));
}

void IntakeActionsTest::cleanupTestCase()
{
    QVERIFY2(m_intake.terminate(), qPrintable(m_intake.log()));
    QVERIFY2(!m_intake.log().contains(u"1234567"_s), qPrintable(m_intake.log()));
}

void IntakeActionsTest::init()
{
    QVERIFY(m_fixture.setClock(u"lago"_s, u"2026-10-05T09:30:00+02:00"_s));
    QCOMPARE(m_intake.health().status, 200);
}

QJsonObject IntakeActionsTest::accept(const QString &conversation, const QString &number,
                                      const QJsonObject &more)
{
    const auto reply = m_intake.post(u"callback-accepted"_s,
                                     with({{u"conversationId"_s, conversation},
                                           {u"queueId"_s, u"lago-cen"_s},
                                           {u"ani"_s, number}},
                                          more));
    return reply.status == 200 ? reply.body : QJsonObject();
}

QJsonObject IntakeActionsTest::cancel(const QString &conversation, const QString &number,
                                      const QString &code)
{
    const auto reply = m_intake.post(u"cancel-callback"_s, {{u"conversationId"_s, conversation},
                                                            {u"dnis"_s, u"+390612345601"_s},
                                                            {u"ani"_s, number},
                                                            {u"requestCode"_s, code}});
    return reply.status == 200 ? reply.body : QJsonObject();
}

QString IntakeActionsTest::of(const QString &requestCode, const QString &expression)
{
    return m_fixture
        .value(u"lago"_s,
               u"select (%1)::text from private.callback c where request_code = '%2'"_s.arg(
                   expression, requestCode))
        .toString();
}

// Not by api.apply_configuration, which would take the openings with it.
bool IntakeActionsTest::announce(bool isTurnedOn)
{
    const auto turn = u"update private.directorate set configuration = jsonb_set(configuration, "
                      "'{announcePromise}', '%1'), "
                      "configuration_revision = configuration_revision + 1"_s;
    return m_fixture.run(u"lago"_s, turn.arg(isTurnedOn ? u"true"_s : u"false"_s))
           && m_intake.health().status == 200;
}

void IntakeActionsTest::everyAnswerKeepsToItsContract_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QString>("at");
    const auto monday = u"2026-10-05T09:30:00+02:00"_s;
    const auto row = [&](const char *name, const QString &key, const QJsonObject &asked,
                         const QString &at = {}) {
        QTest::newRow(name) << key << asked << (at.isEmpty() ? monday : at);
    };
    const QJsonObject call{
        {u"conversationId"_s, u"whole"_s}, {u"queueId"_s, u"lago-cen"_s}, {u"ani"_s, caller}};
    const QJsonObject withheld{{u"ani"_s, u"anonymous"_s}};
    const auto arrived = with(
        call, {{u"event"_s, u"arrived"_s}, {u"eventTime"_s, u"2026-10-05T07:30:00Z"_s}});
    row("route", u"route"_s, with(call, {{u"option"_s, u"2"_s}}));
    row("route of nobody", u"route"_s, with(call, withheld));
    row("route in the evening", u"route"_s, call, u"2026-10-05T18:00:00+02:00"_s);
    row("route at Christmas", u"route"_s, call, u"2026-12-25T10:00:00+01:00"_s);
    row("arrived", u"call-event"_s, arrived);
    row("arrived again", u"call-event"_s, arrived);
    row("ringing, as the exchange sends it", u"call-event"_s,
        with(arrived, {{u"event"_s, u"ringing"_s}, {u"rings"_s, u"5"_s}, {u"desks"_s, u""_s}}));
    row("nothing to cancel", u"cancel-callback"_s, call);
    row("nobody cancels", u"cancel-callback"_s, with(call, withheld));
    row("no part of the day", u"day-part"_s, with(call, {{u"part"_s, u"late"_s}}));
    row("accepted", u"callback-accepted"_s, call);
    row("accepted again", u"callback-accepted"_s, call);
    row("joined", u"callback-accepted"_s, with(call, {{u"conversationId"_s, u"whole 2"_s}}));
    row("not accepted", u"callback-accepted"_s, with(call, withheld));
    row("a part of the day", u"day-part"_s, with(call, {{u"part"_s, u"late"_s}}));
    row("cancelled", u"cancel-callback"_s, call);
    row("health", u"health"_s, {});
    row("health of one", u"health"_s, {{u"queueId"_s, u"bosco-cen"_s}});
}

void IntakeActionsTest::everyAnswerKeepsToItsContract()
{
    QFETCH(QString, key);
    QFETCH(QJsonObject, asked);
    QFETCH(QString, at);
    QVERIFY(m_fixture.setClock(u"lago"_s, at));
    QCOMPARE(m_intake.health().status, 200);
    const auto reply = m_intake.post(key, asked);
    QCOMPARE(reply.status, 200);
    QCOMPARE(difference(key, reply.body), QString());
    m_asked.insert(key);
}

// The comparison sees a single field; and no action was left out.
void IntakeActionsTest::aBrokenContractIsSeen()
{
    const auto whole = genesys::withEveryField(genesys::dataAction(u"route"_s), {});
    QCOMPARE(difference(u"route"_s, whole), QString());
    for (const auto &name : whole.keys()) {
        auto without = whole;
        without.remove(name);
        QVERIFY2(!difference(u"route"_s, without).isEmpty(), qPrintable(name));
        QVERIFY2(!difference(u"route"_s, with(whole, {{name, QJsonValue()}})).isEmpty(),
                 qPrintable(name));
    }
    QVERIFY(!difference(u"route"_s, with(whole, {{u"more"_s, 1}})).isEmpty());
    QVERIFY(!difference(u"route"_s, with(whole, {{u"messageKey"_s, u"sing"_s}})).isEmpty());
    for (const auto &action : genesys::dataActions())
        QVERIFY2(m_asked.contains(action.key), qPrintable(action.key));
}

void IntakeActionsTest::aPromiseIsReadOutWhereThatIsTurnedOn()
{
    const auto quiet = accept(u"quiet"_s, u"+393123456711"_s, {{u"language"_s, u"it"_s}});
    QCOMPARE(quiet[u"accepted"].toBool(), true);
    QCOMPARE(quiet[u"promiseText"].toString(), QString());
    QVERIFY(announce(true));
    // 240 opening minutes from 9.30: half an hour into the next morning.
    const auto first = accept(u"loud"_s, u"+393123456712"_s, {{u"language"_s, u"it-IT"_s}});
    QCOMPARE(first[u"promiseText"].toString(), u"La richiameremo entro domani alle 9 e 30."_s);
    QCOMPARE(first[u"promiseLanguage"].toString(), u"it"_s);
    QCOMPARE(accept(u"loud"_s, u"+393123456712"_s, {{u"language"_s, u"it-IT"_s}}), first);
    const auto english = accept(u"louder"_s, u"+393123456713"_s, {{u"language"_s, u"en"_s}});
    QCOMPARE(english[u"promiseText"].toString(), u"We will call you back by tomorrow at 9 30."_s);
    // The language that was said when it was accepted is known.
    const auto part = m_intake.post(u"day-part"_s, {{u"conversationId"_s, u"louder"_s},
                                                    {u"queueId"_s, u"lago-cen"_s},
                                                    {u"part"_s, u"early"_s}});
    QCOMPARE(part.body[u"ok"].toBool(), true);
    QCOMPARE(part.body[u"promiseText"], english[u"promiseText"]);
    // Who rings again after it was missed is not told a time that has passed.
    QVERIFY(m_fixture.setClock(u"lago"_s, u"2026-10-06T09:40:00+02:00"_s));
    QCOMPARE(m_intake.health().status, 200);
    const auto late = accept(u"late"_s, u"+393123456712"_s, {{u"language"_s, u"it"_s}});
    QCOMPARE(late[u"alreadyOpen"].toBool(), true);
    QCOMPARE(late[u"promiseText"].toString(), QString());
    QVERIFY(announce(false));
}

void IntakeActionsTest::aCitizenNeedsNoCallback()
{
    const auto number = u"+393123456721"_s;
    const auto code = accept(u"wants"_s, number)[u"requestId"].toString();
    const auto done = cancel(u"wants no more"_s, u"tel:+39 312 3456721"_s);
    QCOMPARE(done,
             (QJsonObject{{u"cancelled"_s, true}, {u"count"_s, 1}, {u"reason"_s, QString()}}));
    QCOMPARE(of(code, u"state || ' ' || closing"_s), u"closed withdrawn"_s);
    QCOMPARE(of(code, u"select login from private.person where id = closed_by"_s),
             u"lago_intake"_s);
    QCOMPARE(of(code, u"select string_agg(kind, ',' order by id) from private.event "
                      "where subject = 'callback' and subject_id = c.id "
                      "and kind in ('closed', 'withdrawn')"_s),
             u"closed,withdrawn"_s);
    // Told again it changes nothing; what is asked for since then stays.
    const auto again = accept(u"wants after all"_s, number)[u"requestId"].toString();
    QVERIFY(again != code);
    QCOMPARE(cancel(u"wants no more"_s, number), done);
    QCOMPARE(of(again, u"state"_s), u"waiting"_s);
    QCOMPARE(cancel(u"another call"_s, number)[u"count"].toInt(), 1);
    QCOMPARE(cancel(u"a third call"_s, number)[u"reason"].toString(), u"nothing-waiting"_s);
}

void IntakeActionsTest::whatSomebodyHasInHandIsTheirs_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("claimed") << u"claimed"_s;
    QTest::newRow("calling") << u"calling"_s;
}

void IntakeActionsTest::whatSomebodyHasInHandIsTheirs()
{
    QFETCH(QString, state);
    const auto number = u"+393123456722"_s;
    const auto code = accept(u"held "_s + state, number)[u"requestId"].toString();
    const auto hold = u"update private.callback set state = '%1', lease_until = 'infinity', "
                      "holder_id = (select min(id) from private.person) "
                      "where request_code = '%2'"_s;
    QVERIFY(m_fixture.run(u"lago"_s, hold.arg(state, code)));
    const auto refused = cancel(u"gives up "_s + state, number);
    QCOMPARE(refused,
             (QJsonObject{{u"cancelled"_s, false}, {u"count"_s, 0}, {u"reason"_s, u"in-hand"_s}}));
    QCOMPARE(of(code, u"state"_s), state);
    // A refusal is not the last word of the conversation.
    QVERIFY(m_fixture.run(u"lago"_s, u"update private.callback set state = 'waiting', "
                                     "holder_id = null where request_code = '%1'"_s.arg(code)));
    QCOMPARE(cancel(u"gives up "_s + state, number)[u"cancelled"].toBool(), true);
}

void IntakeActionsTest::aSharedNumberNeedsTheCode()
{
    const auto number = u"+393123456723"_s;
    const auto one = accept(u"agency 1"_s, number)[u"requestId"].toString();
    QVERIFY(m_fixture.run(u"lago"_s, u"update private.callback set person_ordinal = 2 "
                                     "where request_code = '%1'; "
                                     "select private.new_callback(office_id, number, api.now(), "
                                     "'{}', 1) from private.callback "
                                     "where request_code = '%1'"_s.arg(one)));
    QCOMPARE(cancel(u"agency"_s, number)[u"reason"].toString(), u"code-needed"_s);
    QCOMPARE(cancel(u"agency"_s, number, u"000000"_s)[u"reason"].toString(), u"nothing-waiting"_s);
    const auto done = cancel(u"agency"_s, number, one);
    QCOMPARE(done[u"count"].toInt(), 1);
    QCOMPARE(of(one, u"closing"_s), u"withdrawn"_s);
    QCOMPARE(cancel(u"agency"_s, number, one), done);
    // The other's stays until they say so themselves.
    QCOMPARE(m_fixture
                 .value(u"lago"_s, u"select count(*) from private.callback where "
                                   "number = '%1' and state = 'waiting'"_s.arg(number))
                 .toInt(),
             1);
}

void IntakeActionsTest::onlyTheNumberThatRingsIsCancelled()
{
    const auto code = accept(u"mine"_s, u"+393123456724"_s)[u"requestId"].toString();
    QCOMPARE(cancel(u"a stranger"_s, u"+393123456725"_s, code)[u"reason"].toString(),
             u"nothing-waiting"_s);
    QCOMPARE(cancel(u"nobody"_s, u"anonymous"_s, code)[u"reason"].toString(), u"number-withheld"_s);
    QCOMPARE(of(code, u"state"_s), u"waiting"_s);
}

void IntakeActionsTest::aDayPartIsChosenAfterwards()
{
    const auto choose = [this](const QString &conversation, const QString &part) {
        return m_intake
            .post(u"day-part"_s, {{u"conversationId"_s, conversation},
                                  {u"queueId"_s, u"lago-cen"_s},
                                  {u"part"_s, part}})
            .body;
    };
    QCOMPARE(choose(u"unheard of"_s, u"late"_s)[u"reason"].toString(), u"no-callback"_s);
    const auto number = u"+393123456731"_s;
    const auto code = accept(u"chooses"_s, number)[u"requestId"].toString();
    QCOMPARE(of(code, u"preferred"_s), u"any"_s);
    const auto revision = of(code, u"revision"_s).toInt();
    for (int time = 1; time <= 2; ++time) {
        QCOMPARE(choose(u"chooses"_s, u"late"_s)[u"ok"].toBool(), true);
        QCOMPARE(of(code, u"preferred"_s), u"late"_s);
        QCOMPARE(of(code, u"revision"_s).toInt(), revision + 1);
    }
    QCOMPARE(of(code, u"select value ->> 'before' || ' ' || (value ->> 'after') "
                      "from private.event e join private.event_value v on v.event_id = e.id "
                      "where e.kind = 'time-preferred' and e.subject_id = c.id"_s),
             u"any late"_s);
    QCOMPARE(cancel(u"chooses not"_s, number)[u"count"].toInt(), 1);
    QCOMPARE(choose(u"chooses"_s, u"early"_s)[u"ok"].toBool(), false);
}

void IntakeActionsTest::healthOfOneDirectorate()
{
    const QJsonObject well{{u"ready"_s, true}, {u"status"_s, u"ok"_s}};
    const QJsonObject ill{{u"ready"_s, false}, {u"status"_s, u"degraded"_s}};
    const auto ask = [this](const QString &queue) {
        return m_intake.post(u"health"_s, {{u"queueId"_s, queue}}).body;
    };
    QCOMPARE(ask(QString()), well);
    // Nobody may connect to one of them any more.
    QVERIFY(m_fixture.run(u"postgres"_s, u"alter database bosco with allow_connections false; "
                                         "select pg_terminate_backend(pid) from pg_stat_activity "
                                         "where datname = 'bosco'"_s));
    QTRY_COMPARE(ask(u"bosco-cen"_s), ill);
    QCOMPARE(ask(u"lago-cen"_s), well);
    QCOMPARE(ask(QString()), ill);
}

QTEST_GUILESS_MAIN(IntakeActionsTest)
#include "tst_intakeactions.moc"
