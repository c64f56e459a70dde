#include "core/calls/states.h"
#include "core/store/migrator.h"
#include "tests/support/cluster.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const auto goldenFile = u"" SOURCE_FOLDER "/tests/store/schema.golden.sql"_s;
constexpr auto renewal = "RICHIAMATE_RENEW_GOLDEN";

} // namespace

// What the migrations make of an empty database, and that nobody gets around the functions.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void migratingTwiceChangesNothing();
    void migratingTwiceAtOnceIsHarmless();
    void otherFunctionsAreReplaced();
    void schemaIsTheGoldenOne();
    void functionsHaveNoFaults();
    void functionsAreTheOnlyDoor();
    void eventsAreAppendOnly_data();
    void eventsAreAppendOnly();
    void movesAreThoseOfTheDatabase();

private:
    [[nodiscard]] std::unique_ptr<store::Connection> owner(const QString &database = u"one"_s);
    [[nodiscard]] QVariant value(const QString &query, const QString &database = u"one"_s);
    [[nodiscard]] QString dump(const QString &database);
    void create(const QString &database);

    support::Cluster m_cluster;
};

std::unique_ptr<store::Connection> SchemaTest::owner(const QString &database)
{
    auto connection = store::Connection::open({u"postgres"_s, {}, database}, u"test"_s);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

QVariant SchemaTest::value(const QString &query, const QString &database)
{
    const auto answer = owner(database)->value(query);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return *answer;
}

void SchemaTest::create(const QString &database)
{
    const auto maintenance = owner(u"postgres"_s);
    const auto created = store::createDatabase(*maintenance,
                                               {database, u"T"_s, u"Test"_s, u"Europe/Rome"_s});
    QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().detail));
}

void SchemaTest::initTestCase()
{
    QVERIFY(m_cluster.start().has_value());
    QVERIFY(m_cluster.writeServiceFile({}).has_value());
    create(u"one"_s);
    const auto status = store::migrate(*owner());
    QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().detail));
    QCOMPARE(status->version, store::newestSchemaVersion());
    QVERIFY(status->functionsMatch);
}

void SchemaTest::migratingTwiceChangesNothing()
{
    const auto before = value(u"select string_agg(oid::text, ',' order by oid) from pg_proc "
                              "where pronamespace = 'api'::regnamespace"_s);
    QVERIFY(store::migrate(*owner()).has_value());
    QCOMPARE(value(u"select string_agg(oid::text, ',' order by oid) from pg_proc "
                   "where pronamespace = 'api'::regnamespace"_s),
             before);
    QCOMPARE(value(u"select count(*) from private.schema_migration"_s).toInt(),
             store::newestSchemaVersion());
}

void SchemaTest::migratingTwiceAtOnceIsHarmless()
{
    create(u"two"_s);
    QAtomicInt good = 0;
    const auto migrate = [this, &good] {
        if (store::migrate(*owner(u"two"_s)))
            good.fetchAndAddOrdered(1);
    };
    std::thread first(migrate);
    std::thread second(migrate);
    first.join();
    second.join();
    QCOMPARE(good.loadAcquire(), 2);
    QCOMPARE(dump(u"two"_s), dump(u"one"_s));
}

void SchemaTest::otherFunctionsAreReplaced()
{
    QVERIFY(owner(u"two"_s)
                ->run(u"drop function api.take_next(uuid); "
                      "update private.schema_function set digest = 'older'"_s)
                .has_value());
    QVERIFY(!store::schemaStatus(*owner(u"two"_s))->functionsMatch);
    QVERIFY(store::migrate(*owner(u"two"_s)).has_value());
    QVERIFY(
        value(u"select has_function_privilege('two_people', 'api.take_next(uuid)', 'execute')"_s,
              u"two"_s)
            .toBool());
    QCOMPARE(dump(u"two"_s), dump(u"one"_s));
}

QString SchemaTest::dump(const QString &database)
{
    QProcess process;
    process.start(u"/usr/lib/postgresql/15/bin/pg_dump"_s,
                  {u"--schema-only"_s, u"--no-owner"_s, u"--no-privileges"_s,
                   u"--restrict-key=fixed"_s, u"-h"_s, m_cluster.socketDirectory(), u"-U"_s,
                   u"postgres"_s, u"-d"_s, database});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pg_dump: %s", process.readAllStandardError().constData());
    static const QRegularExpression versions(u"^-- Dumped .*\n"_s,
                                             QRegularExpression::MultilineOption);
    return QString::fromUtf8(process.readAllStandardOutput()).remove(versions);
}

void SchemaTest::schemaIsTheGoldenOne()
{
    const auto made = dump(u"one"_s);
    QFile golden(goldenFile);
    if (qEnvironmentVariableIsSet(renewal)) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(made.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const auto known = QString::fromUtf8(golden.readAll());
    QVERIFY2(made == known,
             "The migrations make another schema than tests/store/schema.golden.sql. If that is "
             "meant, run this test with RICHIAMATE_RENEW_GOLDEN=1 and review the difference.");
    // The comparison sees a single column.
    QVERIFY(owner(u"two"_s)->run(u"alter table private.topic add planted text"_s).has_value());
    QVERIFY(dump(u"two"_s) != known);
}

void SchemaTest::functionsHaveNoFaults()
{
    QVERIFY(owner()->run(u"create extension plpgsql_check"_s).has_value());
    const auto faults = value(
        u"select string_agg(p.oid::regprocedure || ' line ' || coalesce(c.lineno, 0) || ': ' "
        "|| c.message, e'\\n') from pg_proc p, lateral plpgsql_check_function_tb(p.oid, "
        "relid => case when p.prorettype = 'trigger'::regtype "
        "then 'private.call'::regclass else 0 end, other_warnings => false) c "
        "where p.pronamespace in ('api'::regnamespace, 'private'::regnamespace) "
        "and p.prolang = (select oid from pg_language where lanname = 'plpgsql')"_s);
    QCOMPARE(faults.toString(), QString());
    QVERIFY(owner()->run(u"drop extension plpgsql_check"_s).has_value());
}

void SchemaTest::functionsAreTheOnlyDoor()
{
    QCOMPARE(value(u"select count(*) from pg_class where relnamespace = 'private'::regnamespace "
                   "and relkind in ('r', 'S', 'v') and (has_table_privilege('one_people', oid, "
                   "'select, insert, update, delete, truncate, references, trigger'))"_s)
                 .toInt(),
             0);
    QVERIFY(!value(u"select has_schema_privilege('one_people', 'private', 'usage')"_s).toBool());
    QVERIFY(!value(u"select has_database_privilege('public', 'one', 'connect')"_s).toBool());
    QCOMPARE(value(u"select coalesce(string_agg(proname, ', '), '') from pg_proc "
                   "where pronamespace = 'api'::regnamespace and (not prosecdef "
                   "or proconfig::text not like '%search_path=private%' "
                   "or not has_function_privilege('one_people', oid, 'execute') "
                   "or has_function_privilege('public', oid, 'execute'))"_s)
                 .toString(),
             QString());
}

void SchemaTest::eventsAreAppendOnly_data()
{
    QTest::addColumn<QString>("attempt");
    QTest::newRow("update") << u"update private.event set kind = 'other'"_s;
    QTest::newRow("delete") << u"delete from private.event"_s;
    QTest::newRow("truncate") << u"truncate private.event, private.event_value, "
                                 "private.event_link, private.exchange_delivery"_s;
    QTest::newRow("truncate values") << u"truncate private.event_value"_s;
    QTest::newRow("value") << u"update private.event_value set value = '{}'"_s;
}

void SchemaTest::eventsAreAppendOnly()
{
    QFETCH(const QString, attempt);
    const auto session = owner();
    QVERIFY(session
                ->run(u"insert into private.event (at, kind, subject, subject_id) "
                      "values (now(), 'planted', 'call', 1); insert into private.event_value "
                      "select max(id), '{\"a\": 1}' from private.event"_s)
                .has_value());
    const auto changed = session->run(attempt);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().reason, base::Reason::MoveNotAllowed);
}

void SchemaTest::movesAreThoseOfTheDatabase()
{
    const auto session = owner();
    int moves = 0;
    const auto compare = [&session, &moves]<class State>(const QString &subject, State last) {
        for (int from = 0; from <= static_cast<int>(last); ++from) {
            for (int to = 0; to <= static_cast<int>(last); ++to) {
                const auto source = static_cast<State>(from);
                const auto target = static_cast<State>(to);
                const auto known = session->value(
                    u"select count(*) from private.allowed_move "
                    "where subject = ? and from_state = ? and to_state = ?"_s,
                    {subject, calls::nameOf(source), calls::nameOf(target)});
                QVERIFY2(known && (known->toInt() == 1) == calls::mayMove(source, target),
                         qPrintable(subject + u": "_s + calls::nameOf(source) + u" -> "_s
                                    + calls::nameOf(target)));
                moves += calls::mayMove(source, target) ? 1 : 0;
            }
        }
    };
    compare(u"call"_s, calls::CallState::Completed);
    compare(u"callback"_s, calls::CallbackState::Closed);
    compare(u"hand_over"_s, calls::HandOverState::Requeued);
    compare(u"intervention"_s, calls::InterventionState::Recorded);
    // Nothing in the database beyond the states this program knows.
    QCOMPARE(value(u"select count(*) from private.allowed_move"_s).toInt(), moves);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
