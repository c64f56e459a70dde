#include "core/store/audit.h"
#include "tests/store/storefixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

// How long it takes to seal and to verify many events: as many as RICHIAMATE_EVENTS says.
class AuditSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manyAreVerifiedInUnderAMinute();

private:
    StoreFixture m_fixture;
    qint64 m_events = 0;
};

void AuditSizeTest::initTestCase()
{
    m_events = qEnvironmentVariable("RICHIAMATE_EVENTS", u"20000"_s).toLongLong();
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    QElapsedTimer watch;
    watch.start();
    // Two thirds have a value, of the length that the exchange's events have.
    const auto written = m_fixture.owner()->run(
        u"set statement_timeout = 0; set session_replication_role = replica; "
        "create temp table made as select n, case when n % 3 > 0 then jsonb_build_object("
        "'conversationId', 'conversation-' || n, 'event', 'answered', 'queueId', 'queue-CEN', "
        "'eventTime', '2026-10-05T07:30:00Z', 'userId', 'valle_first', 'late', false) end as "
        "value, "
        "uuid_send(gen_random_uuid()) as salt from generate_series(1, %1) n; "
        "with recorded as (insert into private.event (at, kind, subject, subject_id, person_id, "
        "commitment) select now(), 'answered', 'call', n, n % 7, sha256(salt || "
        "convert_to(value::text, 'UTF8')) from made order by n returning id, subject_id) "
        "insert into private.event_value (event_id, value, salt) select r.id, m.value, m.salt "
        "from recorded r join made m on m.n = r.subject_id where m.value is not null; "
        "analyze private.event; analyze private.event_value"_s.arg(m_events));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    qInfo("%lld events written in %lld ms", m_events, watch.elapsed());
}

void AuditSizeTest::manyAreVerifiedInUnderAMinute()
{
    QElapsedTimer watch;
    watch.start();
    const auto head = store::sealAudit(*m_fixture.owner(), QDateTime::currentDateTimeUtc());
    QVERIFY2(head.has_value(), head ? "" : qPrintable(head.error().detail));
    QVERIFY(head->position > m_events);
    qInfo("sealed in %lld ms", watch.restart());
    const auto report = store::verifyAudit(*m_fixture.owner(), {*head});
    const auto taken = watch.elapsed();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->isIntact());
    QCOMPARE(report->sealed, head->position);
    qInfo("verified in %lld ms", taken);
    QVERIFY2(taken < 60'000, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(AuditSizeTest)
#include "tst_auditsize.moc"
