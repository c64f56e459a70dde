#include "core/store/audit.h"
#include "tests/store/storefixture.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using store::AuditAnchor;
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

QString told(const store::AuditReport &report)
{
    QStringList found;
    for (const auto &each : report.findings)
        found.append(u"%1 at %2, event %3"_s.arg(store::nameOf(each.problem))
                         .arg(each.position.value_or(-1))
                         .arg(each.event.value_or(-1)));
    return found.join(u"; "_s);
}

} // namespace

// Whatever a superuser does to events that were anchored is found; of what no anchor covers it is
// never said that it is intact.
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesTellBeforeAndAfter();
    void whatWasRecordedIsIntact();
    void theTailIsNotProvable();
    void withoutAnchorNothingIsProvable();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void tamperingIsFoundAfterARestore();
    void theTailIsNeverCalledIntact_data();
    void theTailIsNeverCalledIntact();
    void valuesGoOnlyByErasure_data();
    void valuesGoOnlyByErasure();
    void anErasureIsErasedByNobody();
    void anEventThatCommitsLateIsSealedLater();
    void fiveHundredErasuresLeaveNothingToFind();

private:
    [[nodiscard]] std::unique_ptr<store::Connection> owner(const QString &database);
    [[nodiscard]] store::AuditReport verify(const QString &database,
                                            const QList<AuditAnchor> &anchors);
    [[nodiscard]] bool copy(const QString &name);
    [[nodiscard]] QByteArray dump(const QString &database, const QStringList &options);
    [[nodiscard]] bool restore(const QString &database, const QByteArray &dumped);
    [[nodiscard]] AuditAnchor seal(const QString &database);
    void work(int from, int until);

    StoreFixture m_fixture;
    AuditAnchor m_first;
    AuditAnchor m_last;
};

std::unique_ptr<store::Connection> AuditTest::owner(const QString &database)
{
    auto connection = store::Connection::open({u"postgres"_s, {}, database}, u"test"_s);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

store::AuditReport AuditTest::verify(const QString &database, const QList<AuditAnchor> &anchors)
{
    const auto report = store::verifyAudit(*owner(database), anchors);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

AuditAnchor AuditTest::seal(const QString &database)
{
    const auto head = store::sealAudit(*owner(database), QDateTime::currentDateTimeUtc());
    if (!head)
        qFatal("%s", qPrintable(head.error().detail));
    return *head;
}

bool AuditTest::copy(const QString &name)
{
    const auto maintenance = owner(u"postgres"_s);
    return maintenance->run(u"drop database if exists "_s + name).has_value()
           && maintenance
                  ->run(u"create database %1 template %2"_s.arg(name, StoreFixture::database))
                  .has_value();
}

QByteArray AuditTest::dump(const QString &database, const QStringList &options)
{
    QProcess process;
    process.start(u"/usr/lib/postgresql/15/bin/pg_dump"_s,
                  QStringList{u"-h"_s, m_fixture.cluster().socketDirectory(), u"-U"_s,
                              u"postgres"_s, u"-d"_s, database}
                      + options);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("pg_dump: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

bool AuditTest::restore(const QString &database, const QByteArray &dumped)
{
    if (!owner(u"postgres"_s)->run(u"create database %1"_s.arg(database)))
        return false;
    QProcess process;
    process.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                              m_fixture.cluster().socketDirectory(), u"-U"_s, u"postgres"_s,
                              u"-d"_s, database});
    process.write(dumped);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

// Citizens accept, are claimed and given back: events with and without values, by several people.
void AuditTest::work(int from, int until)
{
    for (int number = from; number < until; ++number) {
        const auto id = m_fixture.idOf(m_fixture.accept(
            u"audit-%1"_s.arg(number), u"+3931200%1"_s.arg(number, 5, 10, QChar(u'0'))));
        QVERIFY(m_fixture.command(u"valle_first"_s, u"take_next"_s, {}).has_value());
        QVERIFY(m_fixture.command(u"valle_first"_s, u"release_callback"_s, {id, u"sent"_s})
                    .has_value());
        QVERIFY(m_fixture.emptyQueue());
    }
}

void AuditTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    work(0, 4);
    m_first = seal(StoreFixture::database);
    QVERIFY(m_first.position > 20);
    work(4, 8);
    QCOMPARE(m_fixture
                 .value(u"select private.erase_event_values(array(select e.id from private.event e "
                        "where e.kind = 'arrived' order by e.id limit 3), 'term', null)"_s)
                 .toInt(),
             3);
    work(8, 10);
    m_last = seal(StoreFixture::database);
    QVERIFY(m_last.position > m_first.position);
}

void AuditTest::changesTellBeforeAndAfter()
{
    QCOMPARE(m_fixture
                 .value(u"select v.value::text from private.event e join private.event_value v "
                        "on v.event_id = e.id join private.person p on p.id = e.person_id "
                        "where e.kind = 'changed' and e.subject = 'callback' "
                        "and p.login = 'valle_first' order by e.id limit 1"_s)
                 .toString(),
             u"{\"after\": {\"state\": \"claimed\", \"holder_id\": %1}, \"table\": \"callback\", "
             "\"before\": {\"state\": \"waiting\", \"holder_id\": null}}"_s.arg(
                 m_fixture.value(u"select id from private.person where login = 'valle_first'"_s)
                     .toInt()));
    const auto before = m_fixture.value(u"select count(*) from private.event"_s);
    QVERIFY(m_fixture.session(u"valle_first"_s)->call(u"renew_lease"_s).has_value());
    QCOMPARE(m_fixture.value(u"select count(*) from private.event"_s), before);
    // The document itself is not told, only whether it is that one.
    QVERIFY(m_fixture
                .value(u"select v.value #>> '{after,configuration}' from private.event_value v "
                       "where v.value ->> 'table' = 'directorate' "
                       "and v.value #>> '{after,configuration}' is not null limit 1"_s)
                .toString()
                .startsWith(u"sha256:"_s));
}

void AuditTest::whatWasRecordedIsIntact()
{
    const auto report = verify(StoreFixture::database, {m_first, m_last});
    QCOMPARE(told(report), QString());
    QVERIFY(report.isIntact());
    QCOMPARE(report.anchored, m_last.position);
    QCOMPARE(report.sealed, m_last.position);
    QCOMPARE(report.events, report.sealed);
    QCOMPARE(report.erased, 3);
    QCOMPARE(report.erasedUnproven, 0);
}

void AuditTest::theTailIsNotProvable()
{
    const auto report = verify(StoreFixture::database, {m_first});
    QCOMPARE(report.problems, 0);
    QCOMPARE(report.anchored, m_first.position);
    QVERIFY(report.sealed > *report.anchored);
    QCOMPARE(report.erasedUnproven, 3); // whoever erased them, no anchor tells
}

void AuditTest::withoutAnchorNothingIsProvable()
{
    const auto report = verify(StoreFixture::database, {});
    QCOMPARE(report.problems, 0);
    QVERIFY(!report.anchored && !report.isIntact());
}

void AuditTest::tamperingIsFound_data()
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

void AuditTest::tamperingIsFound()
{
    QFETCH(const QString, script);
    QFETCH(const AuditProblem, problem);
    QVERIFY(copy(u"tampered"_s));
    const auto done = owner(u"tampered"_s)->run(unguarded + script);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    const auto report = verify(u"tampered"_s, {m_first, m_last});
    QVERIFY(!report.isIntact());
    const auto isFound = std::any_of(
        report.findings.begin(), report.findings.end(),
        [problem](const store::AuditFinding &each) { return each.problem == problem; });
    QVERIFY2(isFound, qPrintable(told(report)));
}

void AuditTest::tamperingIsFoundAfterARestore()
{
    QVERIFY(restore(u"restored"_s, dump(StoreFixture::database, {})));
    QVERIFY(verify(u"restored"_s, {m_first, m_last}).isIntact());
    // It goes on where it was.
    QVERIFY(owner(u"restored"_s)
                ->run(u"select private.record_event('later', 'call', 1, null, '{\"a\": 1}')"_s)
                .has_value());
    const auto later = seal(u"restored"_s);
    QCOMPARE(later.position, m_last.position + 1);
    QVERIFY(verify(u"restored"_s, {m_first, m_last, later}).isIntact());

    QVERIFY(copy(u"tampered"_s));
    QVERIFY(owner(u"tampered"_s)
                ->run(unguarded + u"update private.event set kind = 'other' where id = 12; "_s
                      + resealed)
                .has_value());
    QVERIFY(restore(u"restored_tampered"_s, dump(u"tampered"_s, {})));
    QVERIFY(verify(u"restored_tampered"_s, {m_first}).problems > 0);
}

void AuditTest::theTailIsNeverCalledIntact_data()
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

void AuditTest::theTailIsNeverCalledIntact()
{
    QFETCH(const QString, script);
    QVERIFY(copy(u"tampered"_s));
    QVERIFY(owner(u"tampered"_s)->run(unguarded + script).has_value());
    const auto report = verify(u"tampered"_s, {m_first});
    // Either it is found, or all that is called intact ends before it.
    QVERIFY(!report.isIntact() || *report.anchored == m_first.position);
    QVERIFY(report.sealed + report.unsealed > m_first.position);
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
    QVERIFY(copy(u"tampered"_s));
    const auto done = owner(u"tampered"_s)->run(script);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().reason, base::Reason::MoveNotAllowed);
}

void AuditTest::anErasureIsErasedByNobody()
{
    QVERIFY(copy(u"tampered"_s));
    const auto session = owner(u"tampered"_s);
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
    QVERIFY(copy(u"late"_s));
    const auto slow = owner(u"late"_s);
    const auto record = u"select private.record_event('%1', 'call', 1, null)"_s;
    QVERIFY(slow->run(u"begin; "_s + record.arg(u"slow"_s)).has_value());
    QVERIFY(owner(u"late"_s)->run(record.arg(u"quick"_s)).has_value());
    QCOMPARE(seal(u"late"_s).position, m_last.position + 1);
    QVERIFY(slow->run(u"commit"_s).has_value());
    const auto head = seal(u"late"_s);
    QCOMPARE(head.position, m_last.position + 2);
    QCOMPARE(owner(u"late"_s)
                 ->value(u"select e.kind from private.event_link l join private.event e "
                         "on e.id = l.event_id order by l.position desc limit 1"_s)
                 ->toString(),
             u"slow"_s);
    QVERIFY(verify(u"late"_s, {m_first, m_last, head}).isIntact());
}

void AuditTest::fiveHundredErasuresLeaveNothingToFind()
{
    constexpr int erasures = 500;
    QVERIFY(copy(u"erased"_s));
    const auto session = owner(u"erased"_s);
    QVERIFY(session
                ->run(u"select private.record_event('said', 'call', n, null, jsonb_build_object("
                      "'number', '+3931299' || lpad(n::text, 5, '0'), 'note', 'identity-' || n)) "
                      "from generate_series(1, %1) n"_s.arg(erasures))
                .has_value());
    const auto before = seal(u"erased"_s);
    const auto plain = dump(u"erased"_s, {});
    QVERIFY(plain.contains("+393129900001") && plain.contains("identity-500"));
    QVERIFY(session
                ->run(u"do $$ declare e bigint; begin for e in select id from private.event "
                      "where kind = 'said' loop if private.erase_event_values(array[e], 'asked', "
                      "null) <> 1 then raise 'not erased'; end if; end loop; end $$"_s)
                .has_value());
    const auto after = seal(u"erased"_s);
    QCOMPARE(after.position, before.position + erasures);
    const auto report = verify(u"erased"_s, {m_first, m_last, before, after});
    QVERIFY(report.isIntact());
    QCOMPARE(report.erased, erasures + 3);
    for (const auto &options : {QStringList{}, QStringList{u"-Fc"_s, u"-Z0"_s}}) {
        const auto dumped = dump(u"erased"_s, options);
        QVERIFY(dumped.contains("configuration-applied"));
        QVERIFY(!dumped.contains("+3931299") && !dumped.contains("identity-"));
    }
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
