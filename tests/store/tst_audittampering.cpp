#include "tests/store/auditfixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using store::AuditProblem;

namespace {

// What a superuser who knows everything can do: no trigger holds, and the whole chain can be
// computed anew with the database's own functions.
const auto unguarded = u"set session_replication_role = replica; "_s;
const auto resealed =
    u"do $$ declare l record; before bytea := decode(repeat('00', 32), 'hex'); begin "
    "for l in select k.position, e from private.event_link k join private.event e "
    "on e.id = k.event_id order by 1 loop "
    "before := sha256(before || private.event_bytes(l.position, l.e)); "
    "update private.event_link k set link = before where k.position = l.position; "
    "end loop; end $$; "_s;
const auto recommitted =
    u"update private.event e set commitment = sha256(v.salt || convert_to(v.value::text, 'UTF8')) "
    "from private.event_value v where v.event_id = e.id; "_s;

} // namespace

// Whatever a superuser does to events that were anchored is found; of what no anchor covers it is
// never said that it is intact.
class AuditTamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void tamperingIsFoundAfterARestore();
    void theTailIsNeverCalledIntact_data();
    void theTailIsNeverCalledIntact();

private:
    AuditFixture m_fixture;
};

void AuditTamperingTest::initTestCase()
{
    QVERIFY(m_fixture.start());
}

void AuditTamperingTest::tamperingIsFound_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<AuditProblem>("problem");
    const auto with = [](const char *name, const QString &script, AuditProblem problem) {
        QTest::newRow(name) << script << problem;
    };
    const auto edited = [](const QString &what) {
        return u"update private.event set %1 where id = 12; "_s.arg(what);
    };
    using enum AuditProblem;
    with("kind", edited(u"kind = 'other'"_s), LinkDiffers);
    with("at", edited(u"at = at + interval '1 microsecond'"_s), LinkDiffers);
    with("recorded", edited(u"recorded_at = recorded_at - interval '1 s'"_s), LinkDiffers);
    with("person", edited(u"person_id = coalesce(person_id, 0) + 1"_s), LinkDiffers);
    with("nobody", u"update private.event set person_id = null where kind = 'claimed'"_s,
         LinkDiffers);
    with("subject", edited(u"subject = 'erasure'"_s), LinkDiffers);
    with("subject id", edited(u"subject_id = subject_id + 1"_s), LinkDiffers);
    with("value", u"update private.event_value set value = '{}' where event_id = 12"_s,
         ValueDiffers);
    with("salt",
         u"update private.event_value set salt = uuid_send(gen_random_uuid()) "
         "where event_id = 12"_s,
         ValueDiffers);
    with("value with its commitment",
         u"update private.event_value set value = '{}' where event_id = 12; "_s + recommitted,
         LinkDiffers);
    with("value where there was none",
         u"insert into private.event_value (event_id, value) "
         "select min(id), '{}' from private.event where commitment is null"_s,
         ValueUncommitted);
    with("value gone", u"delete from private.event_value where event_id = 12"_s, ValueMissing);
    with("event gone with its link",
         u"delete from private.event where id = 12; delete from private.event_value "
         "where event_id = 12; delete from private.event_link where event_id = 12"_s,
         LinkMissing);
    with("event gone", u"delete from private.event where id = 12"_s, EventMissing);
    with("value of no event", u"delete from private.event where id = 12"_s, ValueOfNoEvent);
    with("event gone, the rest moved up",
         u"delete from private.event_link where event_id = 12; "
         "delete from private.event where id = 12; delete from private.event_value "
         "where event_id = 12; create temp table p as select event_id, "
         "row_number() over (order by position) n from private.event_link; "
         "update private.event_link set position = position + 100000; "
         "update private.event_link l set position = n from p where p.event_id = l.event_id; "_s
             + resealed,
         AnchorDiffers);
    with("link gone", u"delete from private.event_link where event_id = 12"_s, LinkMissing);
    with("link", u"update private.event_link set link = sha256(link) where event_id = 12"_s,
         LinkDiffers);
    with("two swapped",
         u"alter table private.event_link drop constraint event_link_event_id_key; "
         "update private.event_link set event_id = case event_id when 12 then 13 else 12 end "
         "where event_id in (12, 13)"_s,
         LinkDiffers);
    with("event between",
         u"insert into private.event (id, at, recorded_at, kind, subject, subject_id) "
         "overriding system value select -1, at, recorded_at - interval '2 h', 'claimed', "
         "'callback', 1 from private.event where id = 12"_s,
         LeftOut);
    with("event between, the rest moved down",
         u"insert into private.event (id, at, kind, subject, subject_id) overriding system value "
         "values (-1, now(), 'claimed', 'callback', 1); "
         "create temp table p as select position, event_id from private.event_link; "
         "delete from private.event_link; insert into private.event_link select position + "
         "(position > 12)::int, event_id, sha256('') from p; "
         "insert into private.event_link values (13, -1, sha256('')); "_s
             + resealed,
         AnchorDiffers);
    with("all written anew", edited(u"kind = 'other'"_s) + resealed, AnchorDiffers);
    with("values and all written anew",
         u"update private.event_value set value = '{}' where event_id = 12; "_s + recommitted
             + resealed,
         AnchorDiffers);
    with("tail cut off",
         u"create temp table cut as select event_id from private.event_link "
         "order by position desc limit 5; delete from private.event_value v using cut c "
         "where c.event_id = v.event_id; delete from private.event_link v using cut c "
         "where c.event_id = v.event_id; delete from private.event e using cut c "
         "where c.event_id = e.id"_s,
         AnchorMissing);
    with("everything gone",
         u"truncate private.event, private.event_link, private.event_value, "
         "private.exchange_delivery"_s,
         AnchorMissing);
    with("commitment of what was erased",
         u"update private.event e set commitment = sha256('other') where id = (select min(e.id) "
         "from private.event e where e.kind = 'arrived')"_s,
         LinkDiffers);
    with("erasure that names another",
         u"update private.event_value v set value = jsonb_set(value, '{events,0}', '12') "
         "from private.event e where e.id = v.event_id and e.kind = 'erased'; "
         "delete from private.event_value where event_id = 12"_s,
         ValueDiffers);
    with("erasure made of another event",
         u"update private.event set kind = 'erased' where id = 12; update private.event_value set "
         "value = '{\"events\": [13]}' where event_id = 12; "
         "delete from private.event_value where event_id = 13; "_s
             + recommitted + resealed,
         AnchorDiffers);
    with("erasure's own value gone",
         u"delete from private.event_value v using private.event e "
         "where e.id = v.event_id and e.kind = 'erased'"_s,
         ValueMissing);
    with("what was erased is back",
         u"insert into private.event_value (event_id, value) select (v.value #>> '{events,0}')"
         "::bigint, '{}' from private.event e join private.event_value v on e.id = v.event_id "
         "where e.kind = 'erased'"_s,
         ValueNotErased);
}

void AuditTamperingTest::tamperingIsFound()
{
    QFETCH(const QString, script);
    QFETCH(const AuditProblem, problem);
    QVERIFY(m_fixture.copy(u"tampered"_s));
    const auto done = m_fixture.owner(u"tampered"_s)->run(unguarded + script);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    const auto report = m_fixture.verify(u"tampered"_s, {m_fixture.first(), m_fixture.last()});
    QVERIFY(!report.isIntact());
    const auto isFound = std::any_of(
        report.findings.begin(), report.findings.end(),
        [problem](const store::AuditFinding &each) { return each.problem == problem; });
    QVERIFY2(isFound, qPrintable(told(report)));
}

void AuditTamperingTest::tamperingIsFoundAfterARestore()
{
    QVERIFY(m_fixture.restore(u"restored"_s, m_fixture.dump(StoreFixture::database, {})));
    QVERIFY(m_fixture.verify(u"restored"_s, {m_fixture.first(), m_fixture.last()}).isIntact());
    // It goes on where it was.
    QVERIFY(m_fixture.owner(u"restored"_s)
                ->run(u"select private.record_event('later', 'call', 1, null, '{\"a\": 1}')"_s)
                .has_value());
    const auto later = m_fixture.seal(u"restored"_s);
    QCOMPARE(later.position, m_fixture.last().position + 1);
    QVERIFY(
        m_fixture.verify(u"restored"_s, {m_fixture.first(), m_fixture.last(), later}).isIntact());

    QVERIFY(m_fixture.copy(u"tampered"_s));
    QVERIFY(m_fixture.owner(u"tampered"_s)
                ->run(unguarded + u"update private.event set kind = 'other' where id = 12; "_s
                      + resealed)
                .has_value());
    QVERIFY(m_fixture.restore(u"restored_tampered"_s, m_fixture.dump(u"tampered"_s, {})));
    QVERIFY(m_fixture.verify(u"restored_tampered"_s, {m_fixture.first()}).problems > 0);
}

void AuditTamperingTest::theTailIsNeverCalledIntact_data()
{
    QTest::addColumn<QString>("script");
    const auto last = u"(select event_id from private.event_link order by position desc limit 1)"_s;
    QTest::newRow("edited") << u"update private.event set kind = 'other' where id = %1; "_s.arg(
                                   last)
                                   + resealed;
    QTest::newRow("edited, not sealed anew")
        << u"update private.event set kind = 'other' where id = %1"_s.arg(last);
    QTest::newRow("cut off") << u"delete from private.event_link where event_id = %1"_s.arg(last);
}

void AuditTamperingTest::theTailIsNeverCalledIntact()
{
    QFETCH(const QString, script);
    QVERIFY(m_fixture.copy(u"tampered"_s));
    QVERIFY(m_fixture.owner(u"tampered"_s)->run(unguarded + script).has_value());
    const auto report = m_fixture.verify(u"tampered"_s, {m_fixture.first()});
    // Either it is found, or all that is called intact ends before it.
    QVERIFY(!report.isIntact() || *report.anchored == m_fixture.first().position);
    QVERIFY(report.sealed + report.unsealed > m_fixture.first().position);
}

QTEST_GUILESS_MAIN(AuditTamperingTest)
#include "tst_audittampering.moc"
