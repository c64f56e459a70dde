#include "core/store/migrator.h"
#include "storefixture.h"

#include <QSqlError>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const QStringList logins{u"valle_first"_s,         u"valle_official"_s, u"valle_supervisor"_s,
                         u"valle_administrator"_s, u"valle_intake"_s,   u"valle_trainer"_s};

} // namespace

// The functions of schema api are the only door: what the catalogue grants, and what a person with
// a client of their own may try.
class OnlyDoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingElseIsGranted_data();
    void nothingElseIsGranted();
    void functionsAreMadeSafely_data();
    void functionsAreMadeSafely();
    void goingAroundIsRefused_data();
    void goingAroundIsRefused();
    void onlyWhatIsSeenNowCounts_data();
    void onlyWhatIsSeenNowCounts();
    void anAdministratorAdmitsNoPrograms();
    void aCardNeedsASecondPerson();
    void aConfigurationIsAppliedOverTheExpectedOne();
    void aConfigurationIsAppliedOnce();
    void aMissingRevisionIsAnOldOne();
    void aMissingKeyIsRefused();

private:
    [[nodiscard]] QString faults(const QString &query, const QString &planted = {});
    [[nodiscard]] QString stateOf(const QString &login, const QStringList &statements);

    StoreFixture m_fixture;
};

void OnlyDoorTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    const auto owner = m_fixture.owner();
    QVERIFY(
        store::createLogin(*owner, StoreFixture::database, u"valle_administrator"_s).has_value());
    QVERIFY(owner
                ->run(u"insert into private.person (login, name) values ('valle_administrator', "
                      "'a'); insert into private.assignment (person_id, role, valid_from, "
                      "reference) select max(id), 'administrator', '2026-01-01', 'test' "
                      "from private.person"_s)
                .has_value());
}

// What a query finds after a statement, which is taken back. PEOPLE are all logins, and the role
// they share.
QString OnlyDoorTest::faults(const QString &query, const QString &planted)
{
    const auto people = u"unnest('{valle_people, %1}'::name[])"_s.arg(logins.join(u','));
    const auto session = m_fixture.owner();
    if (const auto begun = session->run(u"begin; "_s + planted); !begun)
        return begun.error().detail;
    const auto found = session->value(
        u"select coalesce(string_agg(distinct fault, ', '), '') from (%1) found (fault)"_s.arg(
            QString(query).replace(u"PEOPLE"_s, people)));
    return found ? found->toString() : found.error().detail;
}

void OnlyDoorTest::nothingElseIsGranted_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("planted"); // what the query must notice
    const auto ours = u"::regnamespace::text not in ('pg_catalog', 'information_schema', "
                      "'pg_toast')"_s;
    QTest::newRow("tables") << u"select p || ': ' || c.oid::regclass from PEOPLE p, pg_class c "
                               "where c.relkind in ('r', 'p', 'v', 'm', 'f') and (has_table_"
                               "privilege(p, c.oid, 'select, insert, update, delete, truncate, "
                               "references, trigger') or has_any_column_privilege(p, c.oid, "
                               "'select, insert, update, references')) and c.relnamespace"_s
                                   + ours
                            << u"grant select (name) on private.person to valle_official"_s;
    QTest::newRow("sequences") << u"select p || ': ' || c.oid::regclass from PEOPLE p, pg_class c "
                                  "where c.relkind = 'S' and has_sequence_privilege(p, c.oid, "
                                  "'usage, select, update')"_s
                               << u"grant usage on private.event_id_seq to valle_people"_s;
    QTest::newRow("functions") << u"select p || ': ' || f.oid::regprocedure from PEOPLE p, pg_proc "
                                  "f where f.pronamespace <> 'api'::regnamespace and "
                                  "has_function_privilege(p, f.oid, 'execute') and f.pronamespace"_s
                                      + ours
                               << u"create function private.planted() returns bigint return 1"_s;
    QTest::newRow("schemas") << u"select p || ': ' || n.nspname from PEOPLE p, pg_namespace n "
                                "where has_schema_privilege(p, n.oid, 'create') or (n.nspname "
                                "not in ('api', 'public', 'pg_catalog', 'information_schema') "
                                "and has_schema_privilege(p, n.oid, 'usage'))"_s
                             << u"grant create on schema public to public"_s;
    QTest::newRow("database") << u"select p::text from PEOPLE p where has_database_privilege(p, "
                                 "current_database(), 'create, temporary')"_s
                              << u"grant temporary on database valle to valle_first"_s;
    QTest::newRow("everybody") << u"select privilege_type from pg_database d, "
                                  "aclexplode(d.datacl) where d.datname = current_database() "
                                  "and grantee = 0"_s
                               << u"grant connect on database valle to public"_s;
    QTest::newRow("roles") << u"select p || ': ' || r.rolname from PEOPLE p, pg_roles r "
                              "where r.rolname not in (p, 'valle_people') "
                              "and pg_has_role(p, r.oid, 'member')"_s
                           << u"grant pg_read_all_data to valle_supervisor"_s;
    QTest::newRow("later objects") << u"select d.defaclacl::text from pg_default_acl d"_s
                                   << u"alter default privileges in schema private grant select "
                                      "on tables to valle_people"_s;
}

void OnlyDoorTest::nothingElseIsGranted()
{
    QFETCH(const QString, query);
    QFETCH(const QString, planted);
    QCOMPARE(faults(query), QString());
    const auto found = faults(query, planted);
    QVERIFY(!found.isEmpty() && !found.contains(u"ERROR"_s));
}

void OnlyDoorTest::functionsAreMadeSafely_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("run as the owner") << u"not f.prosecdef"_s;
    QTest::newRow("owned by the owner") << u"f.proowner <> 'richiamate_owner'::regrole"_s;
    QTest::newRow("one search path, temporary objects last")
        << u"f.proconfig is distinct from '{\"search_path=private, pg_temp\"}'"_s;
    QTest::newRow("for the people") << u"not has_function_privilege('valle_people', f.oid, "
                                       "'execute')"_s;
    QTest::newRow("not for everybody") << u"has_function_privilege('public', f.oid, 'execute')"_s;
    // A plan may call a function that claims to leak nothing before it filters.
    QTest::newRow("not leakproof") << u"f.proleakproof"_s;
    QTest::newRow("plain") << u"f.prokind <> 'f' or f.proparallel <> 'u'"_s;
}

void OnlyDoorTest::functionsAreMadeSafely()
{
    QFETCH(const QString, condition);
    QCOMPARE(faults(u"select f.oid::regprocedure::text from pg_proc f where f.pronamespace = "
                    "'api'::regnamespace and (%1)"_s.arg(condition)),
             QString());
}

// The SQLSTATE of the first statement that fails; empty when none does.
QString OnlyDoorTest::stateOf(const QString &login, const QStringList &statements)
{
    const auto session = m_fixture.session(login);
    for (const auto &statement : statements) {
        QSqlQuery query(session->database());
        if (!query.exec(statement))
            return query.lastError().nativeErrorCode();
    }
    return {};
}

void OnlyDoorTest::goingAroundIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    for (const auto &statement :
         {u"select * from private.callback"_s,
          u"do 'begin lock table private.callback in share mode; end'"_s,
          u"truncate private.event"_s,
          u"select private.is_owner()"_s,
          u"select private.close_callback(1, 'declined', 1)"_s,
          u"select nextval('private.callback_id_seq')"_s,
          u"create temporary table callback (id bigint)"_s,
          u"create schema valle_first"_s,
          u"create function public.now() returns date return '2026-01-01'::date"_s,
          u"create function api.planted() returns date return '2026-01-01'::date"_s,
          u"create or replace function api.now() returns timestamptz return '2026-01-01'::date"_s,
          u"alter function api.take_next(uuid) set search_path = public"_s,
          u"create cast (text as jsonb) with inout as implicit"_s,
          u"create operator public.= (function = pg_catalog.texteq, leftarg = text, "
          "rightarg = text)"_s,
          u"create rule open as on select to private.callback do instead select 1"_s,
          u"create trigger open after insert on private.callback execute function api.now()"_s,
          u"set role richiamate_owner"_s,
          u"set session authorization valle_supervisor"_s,
          u"set session_replication_role = replica"_s,
          u"grant valle_people to valle_trainer with admin option"_s,
          u"alter role valle_first set role richiamate_owner"_s,
          u"copy private.callback to stdout"_s,
          u"copy (select 1) to program 'true'"_s,
          u"select pg_read_file('postgresql.conf')"_s,
          u"select stavalues1 from pg_statistic"_s})
        QTest::newRow(qPrintable(statement.section(u' ', 0, 6))) << statement;
}

void OnlyDoorTest::goingAroundIsRefused()
{
    QFETCH(const QString, statement);
    if (statement.startsWith(u"alter role"_s)) {
        // What a login sets for itself is done with its own rights when it signs in again.
        (void)stateOf(u"valle_first"_s, {statement});
        QVERIFY(stateOf(u"valle_first"_s, {u"select * from private.callback"_s}) == u"42501"_s);
        QVERIFY(m_fixture.owner()->run(u"alter role valle_first reset role"_s).has_value());
        return;
    }
    QCOMPARE(stateOf(u"valle_first"_s, {statement}), u"42501"_s);
}

void OnlyDoorTest::onlyWhatIsSeenNowCounts_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("before");
    QTest::newRow("read committed") << u"read committed"_s << QString();
    QTest::newRow("repeatable read") << u"repeatable read"_s << u"RI001"_s;
    QTest::newRow("serializable") << u"serializable"_s << u"RI001"_s;
}

// A transaction that began before somebody was dismissed does nothing for them afterwards.
void OnlyDoorTest::onlyWhatIsSeenNowCounts()
{
    QFETCH(const QString, level);
    QFETCH(const QString, before);
    const auto begin = u"begin isolation level "_s + level;
    const auto write = u"select api.write_call(gen_random_uuid(), '')"_s;
    QCOMPARE(stateOf(u"valle_second"_s, {begin, write}), before);

    const auto session = m_fixture.session(u"valle_second"_s);
    QVERIFY(session->run(begin).has_value());
    QVERIFY(session->run(u"select api.now()"_s).has_value()); // the snapshot, where one is kept
    const auto assigned = u"update private.assignment set valid_until = %1 where person_id = "
                          "(select id from private.person where login = 'valle_second')"_s;
    QVERIFY(m_fixture.owner()->run(assigned.arg(u"'2026-10-01'"_s)).has_value());
    const auto written = session->run(write);
    QVERIFY(m_fixture.owner()->run(assigned.arg(u"null"_s)).has_value());
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().reason, Reason::NotAllowed);
}

void OnlyDoorTest::anAdministratorAdmitsNoPrograms()
{
    const auto document =
        u"{\"code\": \"VALLE\", \"name\": \"Valle\", \"offices\": [], \"menu\": [], \"topics\": "
        u"[], "
        "\"assignments\": [{\"login\": \"valle_administrator\", \"name\": \"a\", "
        "\"role\": \"%1\", \"from\": \"2026-01-01\", \"reference\": \"test\"}]}"_s;
    const auto apply = u"select api.apply_configuration('%1', '[]')"_s;
    for (const auto &role : {u"intake"_s, u"trainer"_s})
        QCOMPARE(stateOf(u"valle_administrator"_s, {apply.arg(document.arg(role))}), u"RI001"_s);
    QCOMPARE(
        stateOf(u"valle_administrator"_s, {u"begin"_s, apply.arg(document.arg(u"operator"_s))}),
        QString());
}

// Whoever wrote a card cannot put it in force, nor can its text change on the way.
void OnlyDoorTest::aCardNeedsASecondPerson()
{
    const auto apply =
        u"select api.apply_configuration('{\"code\": \"VALLE\", \"name\": \"Valle\", \"offices\": "
        u"[], "
        "\"menu\": [], \"topics\": [{\"code\": \"X\", \"title\": \"X\", \"cards\": [{\"code\": "
        "\"X-1\", "
        "\"version\": 1, \"title\": \"t\", \"text\": \"%1\", \"inForce\": %2}]}], "
        "\"assignments\": [{\"login\": \"valle_administrator\", \"name\": \"a\", \"role\": "
        "\"administrator\", \"from\": \"2026-01-01\", \"reference\": \"test\"}]}', '[]')"_s;
    const auto login = u"valle_administrator"_s;
    const auto begin = u"begin"_s; // undone with the session
    const auto written = apply.arg(u"one"_s, u"false"_s);
    const auto approved = apply.arg(u"one"_s, u"true"_s);
    QCOMPARE(stateOf(login, {begin, approved}), u"RI001"_s);
    QCOMPARE(stateOf(login, {begin, written, approved}), u"RI001"_s);
    // As if a colleague had written it: the owner of the database says so.
    const auto owner = m_fixture.owner();
    QVERIFY(owner->run(begin).has_value());
    QVERIFY(owner->value(written).has_value());
    QVERIFY(owner
                ->run(u"update private.information_card set written_by = (select id from "
                      "private.person where login = 'valle_first') where code = 'X-1'"_s)
                .has_value());
    const auto person = u"(select id from private.person where login = '%1')"_s;
    const auto require = [&](const QString &text, const QString &who) {
        return u"select private.require_second_person('{\"topics\": [{\"cards\": [{\"code\": "
               u"\"X-1\", "
               "\"version\": 1, \"title\": \"t\", \"text\": \"%1\", \"inForce\": true}]}]}', %2)"_s
                   .arg(text, person.arg(who));
    };
    QVERIFY(owner->run(require(u"one"_s, login)).has_value());
    QVERIFY(owner->run(u"savepoint before"_s).has_value());
    QVERIFY(!owner->run(require(u"one"_s, u"valle_first"_s)).has_value());
    QVERIFY(owner->run(u"rollback to before"_s).has_value());
    QVERIFY(!owner->run(require(u"another"_s, login)).has_value());
}

// Somebody else has applied one meanwhile.
void OnlyDoorTest::aConfigurationIsAppliedOverTheExpectedOne()
{
    const auto apply =
        u"select api.apply_configuration('{\"code\": \"VALLE\", \"name\": \"Valle\", \"offices\": "
        u"[], "
        "\"menu\": [], \"topics\": [], \"assignments\": [{\"login\": \"valle_administrator\", "
        "\"name\": \"a\", \"role\": \"administrator\", \"from\": \"2026-01-01\", "
        "\"reference\": \"test\"}]}', '[]', null, %1)"_s;
    const auto revision =
        m_fixture.value(u"select configuration_revision from private.directorate"_s).toLongLong();
    const auto login = u"valle_administrator"_s;
    QCOMPARE(stateOf(login, {u"begin"_s, apply.arg(revision)}), QString());
    QCOMPARE(stateOf(login, {apply.arg(revision - 1)}), u"RI004"_s);
    QCOMPARE(stateOf(login, {u"begin"_s, apply.arg(revision), apply.arg(revision)}), u"RI004"_s);
}

// The answer was lost on the way: asked again with its key it is the same, and nothing is done.
void OnlyDoorTest::aConfigurationIsAppliedOnce()
{
    const auto apply =
        u"select api.apply_configuration('{\"code\": \"VALLE\", \"name\": \"%1\", \"offices\": [], "
        "\"menu\": [], \"topics\": [], \"assignments\": [{\"login\": \"valle_administrator\", "
        "\"name\": \"a\", \"role\": \"administrator\", \"from\": \"2026-01-01\", "
        "\"reference\": \"test\"}]}', '[]', '00000000-0000-4000-8000-000000000077')"_s;
    const auto session = m_fixture.session(u"valle_administrator"_s);
    QVERIFY(session->run(u"begin"_s).has_value()); // undone with the session
    const auto once = session->value(apply.arg(u"Valle"_s));
    QVERIFY2(once.has_value(), once ? "" : qPrintable(once.error().detail));
    QCOMPARE(session->value(apply.arg(u"Valle"_s))->toLongLong(), once->toLongLong());
    const auto other = session->value(apply.arg(u"Another"_s));
    QVERIFY(!other.has_value());
    QCOMPARE(other.error().reason, Reason::KeyReused);
}

void OnlyDoorTest::aMissingRevisionIsAnOldOne()
{
    const auto id = m_fixture.idOf(m_fixture.accept(u"talk-1"_s, u"+393120000841"_s));
    const auto claimed = m_fixture.command(u"valle_first"_s, u"claim_callback"_s, {id, nothing});
    QVERIFY(!claimed.has_value());
    QCOMPARE(claimed.error().reason, Reason::Outdated);
}

void OnlyDoorTest::aMissingKeyIsRefused()
{
    QCOMPARE(stateOf(u"valle_first"_s, {u"select api.write_call(null, '')"_s}), u"RI010"_s);
    QCOMPARE(stateOf(u"valle_first"_s, {u"select api.take_next(null)"_s}), u"RI010"_s);
}

QTEST_GUILESS_MAIN(OnlyDoorTest)
#include "tst_onlydoor.moc"
