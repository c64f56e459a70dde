#include "storefixture.h"

#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

// What a dead desk held is given back, and nothing else. Leases are real time: the tests move the
// lease, not the clock.
class LeasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingExpiresJustAfterTheServerAnswers();
    void onlyAnExpiredClaimIsGivenBack();

private:
    [[nodiscard]] qint64 claimed(const QString &number);
    [[nodiscard]] QString state(qint64 callback)
    {
        return m_fixture.value(u"select state from private.callback where id = %1"_s.arg(callback))
            .toString();
    }
    [[nodiscard]] qint64 giveBack()
    {
        return m_fixture.session(u"valle_intake"_s)->call(u"return_expired"_s)->toInteger();
    }
    void expire(qint64 callback);

    StoreFixture m_fixture;
};

void LeasesTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

qint64 LeasesTest::claimed(const QString &number)
{
    const auto id = m_fixture.idOf(m_fixture.accept(u"lease"_s + number, number));
    const auto taken = m_fixture.session(u"valle_first"_s)->call(u"take_next"_s, {newKey()});
    return taken && (*taken)[u"id"].toInteger() == id ? id : 0;
}

void LeasesTest::expire(qint64 callback)
{
    QVERIFY(m_fixture.owner()
                ->run(u"update private.callback set lease_until = clock_timestamp() - interval "
                      "'1 s' where id = %1"_s.arg(callback))
                .has_value());
}

void LeasesTest::nothingExpiresJustAfterTheServerAnswers()
{
    QVERIFY(m_fixture.cluster().restartImmediately().has_value());
    const auto id = claimed(u"+393120000201"_s);
    QVERIFY(id > 0);
    expire(id);
    QCOMPARE(giveBack(), 0);
    QCOMPARE(state(id), u"claimed"_s);
    QVERIFY(m_fixture.session(u"valle_first"_s)
                ->call(u"release_callback"_s, {newKey(), id, u"test"_s})
                .has_value());
}

void LeasesTest::onlyAnExpiredClaimIsGivenBack()
{
    const auto dead = claimed(u"+393120000201"_s);
    const auto living = claimed(u"+393120000202"_s);
    const auto calling = claimed(u"+393120000203"_s);
    QVERIFY(dead > 0 && living > 0 && calling > 0);
    QVERIFY(m_fixture.session(u"valle_first"_s)
                ->call(u"begin_attempt"_s, {newKey(), calling})
                .has_value());
    for (const auto id : {dead, living, calling})
        expire(id);
    // Wait for the server's first minute to pass: the one wait of this project that is real.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_fixture
            .value(u"select clock_timestamp() > pg_postmaster_start_time() + interval '60 s'"_s)
            .toBool(),
        70'000);
    QVERIFY(m_fixture.session(u"valle_first"_s)->call(u"renew_lease"_s)->toInteger() >= 2);
    expire(dead);
    expire(calling);
    QCOMPARE(giveBack(), 1);
    QCOMPARE(state(dead), u"waiting"_s);
    QCOMPARE(state(living), u"claimed"_s);
    QCOMPARE(state(calling), u"calling"_s); // only a person gives that back
    QCOMPARE(m_fixture
                 .value(u"select kind from private.event where subject = 'callback' "
                        "and subject_id = %1 order by id desc limit 1"_s.arg(dead))
                 .toString(),
             u"lease-expired"_s);
    const auto other = m_fixture.session(u"valle_second"_s)->call(u"take_next"_s, {newKey()});
    QCOMPARE((*other)[u"id"].toInteger(), dead);
}

QTEST_GUILESS_MAIN(LeasesTest)
#include "tst_leases.moc"
