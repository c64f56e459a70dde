#include "tests/store/auditfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The chain over the events: what is in it, what may be erased and what is proved.
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesTellBeforeAndAfter();
    void whatWasRecordedIsIntact();
    void theTailIsNotProvable();
    void withoutAnchorNothingIsProvable();
    void valuesGoOnlyByErasure_data();
    void valuesGoOnlyByErasure();
    void anErasureIsErasedByNobody();
    void anEventThatCommitsLateIsSealedLater();
    void fiveHundredErasuresLeaveNothingToFind();

private:
    AuditFixture m_fixture;
};

void AuditTest::initTestCase()
{
    QVERIFY(m_fixture.start());
}

void AuditTest::changesTellBeforeAndAfter()
{
    QCOMPARE(m_fixture.store()
                 .value(u"select v.value::text from private.event e join private.event_value v "
                        "on v.event_id = e.id join private.person p on p.id = e.person_id "
                        "where e.kind = 'changed' and e.subject = 'callback' "
                        "and p.login = 'valle_first' order by e.id limit 1"_s)
                 .toString(),
             u"{\"after\": {\"state\": \"claimed\", \"holder_id\": %1}, \"table\": \"callback\", "
             "\"before\": {\"state\": \"waiting\", \"holder_id\": null}}"_s.arg(
                 m_fixture.store()
                     .value(u"select id from private.person where login = 'valle_first'"_s)
                     .toInt()));
    const auto before = m_fixture.store().value(u"select count(*) from private.event"_s);
    QVERIFY(m_fixture.store().session(u"valle_first"_s)->call(u"renew_lease"_s).has_value());
    QCOMPARE(m_fixture.store().value(u"select count(*) from private.event"_s), before);
    // The document itself is not told, only whether it is that one.
    QVERIFY(m_fixture.store()
                .value(u"select v.value #>> '{after,configuration}' from private.event_value v "
                       "where v.value ->> 'table' = 'directorate' "
                       "and v.value #>> '{after,configuration}' is not null limit 1"_s)
                .toString()
                .startsWith(u"sha256:"_s));
}

void AuditTest::whatWasRecordedIsIntact()
{
    const auto report = m_fixture.verify(StoreFixture::database,
                                         {m_fixture.first(), m_fixture.last()});
    QCOMPARE(told(report), QString());
    QVERIFY(report.isIntact());
    QCOMPARE(report.anchored, m_fixture.last().position);
    QCOMPARE(report.sealed, m_fixture.last().position);
    QCOMPARE(report.events, report.sealed);
    QCOMPARE(report.erased, 3);
    QCOMPARE(report.erasedUnproven, 0);
}

void AuditTest::theTailIsNotProvable()
{
    const auto report = m_fixture.verify(StoreFixture::database, {m_fixture.first()});
    QCOMPARE(report.problems, 0);
    QCOMPARE(report.anchored, m_fixture.first().position);
    QVERIFY(report.sealed > *report.anchored);
    QCOMPARE(report.erasedUnproven, 3); // whoever erased them, no anchor tells
}

void AuditTest::withoutAnchorNothingIsProvable()
{
    const auto report = m_fixture.verify(StoreFixture::database, {});
    QCOMPARE(report.problems, 0);
    QVERIFY(!report.anchored && !report.isIntact());
}

void AuditTest::valuesGoOnlyByErasure_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("delete") << u"delete from private.event_value where event_id = 12"_s;
    QTest::newRow("delete all") << u"delete from private.event_value"_s;
    QTest::newRow("delete beside an erasure")
        << u"select set_config('richiamate.erasure', max(id)::text, false) from private.event "
           "where kind = 'erased'; delete from private.event_value where event_id = 12"_s;
    QTest::newRow("update") << u"update private.event_value set salt = salt where event_id = 12"_s;
    QTest::newRow("link") << u"update private.event_link set link = link where position = 1"_s;
    QTest::newRow("link gone") << u"delete from private.event_link where position = 1"_s;
}

void AuditTest::valuesGoOnlyByErasure()
{
    QFETCH(const QString, script);
    QVERIFY(m_fixture.copy(u"tampered"_s));
    const auto done = m_fixture.owner(u"tampered"_s)->run(script);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().reason, base::Reason::MoveNotAllowed);
}

void AuditTest::anErasureIsErasedByNobody()
{
    QVERIFY(m_fixture.copy(u"tampered"_s));
    const auto session = m_fixture.owner(u"tampered"_s);
    const auto erase = [&session](const QString &ids) {
        return session->value(u"select private.erase_event_values(%1, 'again', null)"_s.arg(ids))
            ->toInt();
    };
    const auto erased = u"array(select id from private.event where kind = 'erased')"_s;
    QCOMPARE(erase(erased), 0);
    // What is gone already, or never had a value, is not named again.
    const auto events = session->value(u"select count(*) from private.event"_s)->toInt();
    QCOMPARE(erase(u"array(select id from private.event e where commitment is null or not exists "
                   "(select from private.event_value v where v.event_id = e.id))"_s),
             0);
    QCOMPARE(session->value(u"select count(*) from private.event"_s)->toInt(), events);
}

// Its id is lower than those that are sealed already.
void AuditTest::anEventThatCommitsLateIsSealedLater()
{
    QVERIFY(m_fixture.copy(u"late"_s));
    const auto slow = m_fixture.owner(u"late"_s);
    const auto record = u"select private.record_event('%1', 'call', 1, null)"_s;
    QVERIFY(slow->run(u"begin; "_s + record.arg(u"slow"_s)).has_value());
    QVERIFY(m_fixture.owner(u"late"_s)->run(record.arg(u"quick"_s)).has_value());
    QCOMPARE(m_fixture.seal(u"late"_s).position, m_fixture.last().position + 1);
    QVERIFY(slow->run(u"commit"_s).has_value());
    const auto head = m_fixture.seal(u"late"_s);
    QCOMPARE(head.position, m_fixture.last().position + 2);
    QCOMPARE(m_fixture.owner(u"late"_s)
                 ->value(u"select e.kind from private.event_link l join private.event e "
                         "on e.id = l.event_id order by l.position desc limit 1"_s)
                 ->toString(),
             u"slow"_s);
    QVERIFY(m_fixture.verify(u"late"_s, {m_fixture.first(), m_fixture.last(), head}).isIntact());
}

void AuditTest::fiveHundredErasuresLeaveNothingToFind()
{
    constexpr int erasures = 500;
    QVERIFY(m_fixture.copy(u"erased"_s));
    const auto session = m_fixture.owner(u"erased"_s);
    QVERIFY(session
                ->run(u"select private.record_event('said', 'call', n, null, jsonb_build_object("
                      "'number', '+3931299' || lpad(n::text, 5, '0'), 'note', 'identity-' || n)) "
                      "from generate_series(1, %1) n"_s.arg(erasures))
                .has_value());
    const auto before = m_fixture.seal(u"erased"_s);
    const auto plain = m_fixture.dump(u"erased"_s, {});
    QVERIFY(plain.contains("+393129900001") && plain.contains("identity-500"));
    QVERIFY(session
                ->run(u"do $$ declare e bigint; begin for e in select id from private.event "
                      "where kind = 'said' loop if private.erase_event_values(array[e], 'asked', "
                      "null) <> 1 then raise 'not erased'; end if; end loop; end $$"_s)
                .has_value());
    const auto after = m_fixture.seal(u"erased"_s);
    QCOMPARE(after.position, before.position + erasures);
    const auto report = m_fixture.verify(u"erased"_s,
                                         {m_fixture.first(), m_fixture.last(), before, after});
    QVERIFY(report.isIntact());
    QCOMPARE(report.erased, erasures + 3);
    for (const auto &options : {QStringList{}, QStringList{u"-Fc"_s, u"-Z0"_s}}) {
        const auto dumped = m_fixture.dump(u"erased"_s, options);
        QVERIFY(dumped.contains("configuration-applied"));
        QVERIFY(!dumped.contains("+3931299") && !dumped.contains("identity-"));
    }
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
