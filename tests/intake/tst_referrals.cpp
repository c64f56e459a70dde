#include "intakefixture.h"
#include "runningintake.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Citizens who rang the wrong directorate come to the right one by intake, whatever is away meanwhile.
// "lago" sends, "bosco" receives; it is 9:30 of Monday 5 October 2026.
class ReferralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachKnowsTheOthers();
    void arrivesWithItsFirstRing();
    void arrivesOnceWhenTheOtherIsBack();
    void toldTwiceItIsOne();
    void joinsWhatIsOpenAndTakesTheEarlierPlace();

private:
    [[nodiscard]] bool refer(const QString &id, const QString &number, const QString &rang);
    [[nodiscard]] QString received(const QString &id);
    [[nodiscard]] bool isOnItsWay(const QString &id);
    [[nodiscard]] bool arrives(const QString &id);

    IntakeFixture m_fixture;
    RunningIntake m_intake;
};

namespace {

QString idOf(int number)
{
    return u"00000000-0000-4000-8000-00000000000%1"_s.arg(number);
}

} // namespace

void ReferralsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s})));
}

// As api.refer leaves it: tests/store holds that.
bool ReferralsTest::refer(const QString &id, const QString &number, const QString &rang)
{
    return m_fixture.run(
        u"lago"_s,
        u"with c as (insert into private.call (conversation, caller, state, "
        "arrived_at) values ('%1', '%2', 'completed', '%3') returning id) "
        "insert into private.referral (id, directorate, directorate_name, is_sent, "
        "call_id, number, first_ring_at, sheet, at) select '%1', 'bosco', 'bosco', "
        "true, c.id, '%2', '%3', 'asks for a refund', '%3' from c"_s.arg(id, number, rang));
}

QString ReferralsTest::received(const QString &id)
{
    return m_fixture
        .value(u"bosco"_s,
               u"select concat_ws(' ', b.number, b.state, to_char(b.first_ring_at at "
               "time zone 'Europe/Rome', 'HH24:MI'), r.directorate, r.sheet) "
               "from private.referral r join private.callback b on b.id = r.callback_id "
               "where r.id = '%1'"_s.arg(id))
        .toString();
}

bool ReferralsTest::isOnItsWay(const QString &id)
{
    return m_fixture
        .value(u"lago"_s,
               u"select arrived_at is null from private.referral where id = '%1'"_s.arg(id))
        .toBool();
}

bool ReferralsTest::arrives(const QString &id)
{
    return QTest::qWaitFor([&] { return !isOnItsWay(id); }, 30'000);
}

void ReferralsTest::eachKnowsTheOthers()
{
    const auto known = u"select string_agg(code || ' ' || name, ', ') from private.neighbour"_s;
    QTRY_COMPARE(m_fixture.value(u"lago"_s, known).toString(), u"bosco bosco"_s);
    QTRY_COMPARE(m_fixture.value(u"bosco"_s, known).toString(), u"lago lago"_s);
}

void ReferralsTest::arrivesWithItsFirstRing()
{
    QVERIFY(refer(idOf(1), u"+393120000001"_s, u"2026-10-05T09:05+02:00"_s));
    QVERIFY(arrives(idOf(1)));
    QCOMPARE(received(idOf(1)), u"+393120000001 waiting 09:05 lago asks for a refund"_s);
    const auto left = m_fixture.value(
        u"lago"_s, u"select number || sheet || (request_code is not null) from private.referral"_s);
    QCOMPARE(left.toString(), u"true"_s); // who it was stays in one place
}

// The other's database is down when it is sent, and intake too for a while.
void ReferralsTest::arrivesOnceWhenTheOtherIsBack()
{
    QVERIFY(m_fixture.run(u"postgres"_s, u"alter database bosco allow_connections false"_s));
    QVERIFY(m_fixture.run(u"postgres"_s, u"select pg_terminate_backend(pid) from pg_stat_activity "
                                         "where datname = 'bosco'"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_intake.health().body[u"status"] == u"degraded"_s; },
                            30'000));
    QVERIFY(refer(idOf(2), u"+393120000002"_s, u"2026-10-05T09:06+02:00"_s));
    QVERIFY(m_intake.terminate());
    RunningIntake next;
    QVERIFY(next.start(m_fixture.configFor({u"lago"_s, u"bosco"_s})));
    QVERIFY(isOnItsWay(idOf(2)));
    QVERIFY(m_fixture.run(u"postgres"_s, u"alter database bosco allow_connections true"_s));
    QVERIFY(arrives(idOf(2)));
    QCOMPARE(received(idOf(2)), u"+393120000002 waiting 09:06 lago asks for a refund"_s);
    QCOMPARE(m_fixture
                 .value(u"bosco"_s, u"select count(*) from private.callback "
                                    "where number = '+393120000002'"_s)
                 .toInt(),
             1);
    QVERIFY(next.terminate());
    QVERIFY(m_intake.start(m_fixture.configFor({u"lago"_s, u"bosco"_s})));
}

// Intake died between the two databases: the sender does not know that it has arrived.
void ReferralsTest::toldTwiceItIsOne()
{
    QVERIFY(refer(idOf(3), u"+393120000003"_s, u"2026-10-05T09:07+02:00"_s));
    QVERIFY(arrives(idOf(3)));
    QVERIFY(m_fixture.run(u"lago"_s, u"update private.referral set arrived_at = null, "
                                     "number = '+393120000003' where id = '%1'"_s.arg(idOf(3))));
    QVERIFY(arrives(idOf(3)));
    QCOMPARE(m_fixture
                 .value(u"bosco"_s,
                        u"select count(*) || ' ' || sum(requests) from private.callback "
                        "where number = '+393120000003'"_s)
                 .toString(),
             u"1 1"_s);
}

void ReferralsTest::joinsWhatIsOpenAndTakesTheEarlierPlace()
{
    QVERIFY(refer(idOf(4), u"+393120000004"_s, u"2026-10-05T09:20+02:00"_s));
    QVERIFY(arrives(idOf(4)));
    const auto promise = u"select promise from private.callback where number = '+393120000004'"_s;
    const auto before = m_fixture.value(u"bosco"_s, promise).toDateTime();
    QVERIFY(refer(idOf(5), u"+393120000004"_s, u"2026-10-05T09:10+02:00"_s));
    QVERIFY(arrives(idOf(5)));
    QCOMPARE(received(idOf(5)), u"+393120000004 waiting 09:10 lago asks for a refund"_s);
    QCOMPARE(m_fixture.value(u"bosco"_s, promise).toDateTime(), before.addSecs(-600));
}

QTEST_GUILESS_MAIN(ReferralsTest)
#include "tst_referrals.moc"
