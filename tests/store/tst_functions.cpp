#include "core/store/migrator.h"
#include "tests/support/cluster.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What plpgsql_check says that we do not follow, by the beginning of its line.
const QStringList accepted{
    // It would be folded away where its answer is not used, which is everywhere.
    u"private.refuse(text,text,text) line 0: routine is marked as VOLATILE"_s,
};

const auto ours = u"p.pronamespace in ('api'::regnamespace, 'private'::regnamespace) and p.prolang "
                  "= (select oid from pg_language where lanname = '%1')"_s;

} // namespace

// Every function of the database read by PostgreSQL's checkers, trigger functions with each table
// they are of: faults and warnings.
class FunctionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plpgsqlHasNoFaults();
    void sqlHasNoFaults();
    void faultsAreSeen_data();
    void faultsAreSeen();

private:
    [[nodiscard]] std::unique_ptr<store::Connection> owner(const QString &database = u"one"_s);
    [[nodiscard]] static QStringList faults(const store::Connection &session);
    [[nodiscard]] static base::Result<QVariant> validated(const store::Connection &session);

    support::Cluster m_cluster;
};

std::unique_ptr<store::Connection> FunctionsTest::owner(const QString &database)
{
    auto connection = store::Connection::open({u"postgres"_s, {}, database}, u"test"_s);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

void FunctionsTest::initTestCase()
{
    QVERIFY(m_cluster.start().has_value());
    QVERIFY(m_cluster.writeServiceFile({}).has_value());
    QVERIFY(store::createDatabase(*owner(u"postgres"_s),
                                  {u"one"_s, u"T"_s, u"Test"_s, u"Europe/Rome"_s})
                .has_value());
    const auto migrated = store::migrate(*owner());
    QVERIFY2(migrated.has_value(), migrated ? "" : qPrintable(migrated.error().detail));
    QVERIFY(owner()->run(u"create extension plpgsql_check"_s).has_value());
}

// A cast from integer to bigint is all that it finds slow in places, and costs nothing.
QStringList FunctionsTest::faults(const store::Connection &session)
{
    const auto found = session.value(
        u"select string_agg(p.oid::regprocedure || ' line ' || coalesce(c.lineno, 0) || ': ' "
        "|| c.message || coalesce(' (' || c.detail || ')', ''), e'\\n' order by 1) "
        "from pg_proc p left join (select distinct tgfoid, tgrelid from pg_trigger "
        "where not tgisinternal) t on t.tgfoid = p.oid, lateral plpgsql_check_function_tb(p.oid, "
        "coalesce(t.tgrelid, 0), fatal_errors => false, all_warnings => true) c where "_s
        + ours.arg(u"plpgsql"_s)
        + u" and c.detail is distinct from 'cast \"integer\" value to \"bigint\" type'"_s);
    if (!found)
        return {found.error().detail};
    auto lines = found->toString().split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) {
        return std::any_of(accepted.begin(), accepted.end(),
                           [&line](const QString &known) { return line.startsWith(known); });
    });
    return lines;
}

// Functions in SQL are read by the server itself, whose check the migrator leaves out.
base::Result<QVariant> FunctionsTest::validated(const store::Connection &session)
{
    return session.value(u"select count(fmgr_sql_validator(p.oid)::text) from pg_proc p where "_s
                         + ours.arg(u"sql"_s));
}

void FunctionsTest::plpgsqlHasNoFaults()
{
    const auto found = faults(*owner());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(
        owner()->value(u"select count(*) from pg_proc p where "_s + ours.arg(u"plpgsql"_s))->toInt()
        > 30);
}

void FunctionsTest::sqlHasNoFaults()
{
    const auto count = validated(*owner());
    QVERIFY2(count.has_value(), count ? "" : qPrintable(count.error().detail));
    QVERIFY(count->toInt() > 10);
}

void FunctionsTest::faultsAreSeen_data()
{
    QTest::addColumn<QString>("planted");
    QTest::addColumn<QString>("fault");
    const auto function = u"create function private.planted(a bigint) returns %1 language plpgsql "
                          "as $$ declare b bigint; begin %2 end $$;"_s;
    QTest::newRow("no such column")
        << function.arg(u"void"_s, u"update private.call set colour = a;"_s)
        << u"column \"colour\""_s;
    QTest::newRow("never read") << function.arg(u"void"_s, u"b := a;"_s) << u"never read"_s;
    QTest::newRow("no return") << function.arg(u"bigint"_s, u"b := a; perform b;"_s)
                               << u"without RETURN"_s;
    QTest::newRow("a trigger's table")
        << u"create function private.planted() returns trigger language plpgsql as $$ begin "
           "return new.colour; end $$; create trigger planted after insert on private.topic "
           "for each row execute function private.planted()"_s
        << u"\"colour\""_s;
    QTest::newRow("injection") << u"create function private.planted(a text) returns void language "
                                  "plpgsql as $$ begin execute 'select ' || a; end $$"_s
                               << u"SQL injection"_s;
}

void FunctionsTest::faultsAreSeen()
{
    QFETCH(const QString, planted);
    QFETCH(const QString, fault);
    const auto session = owner();
    const auto begun = session->run(u"begin; "_s + planted);
    QVERIFY2(begun.has_value(), begun ? "" : qPrintable(begun.error().detail));
    const auto found = faults(*session).join(u'\n');
    QVERIFY2(found.contains(fault), qPrintable(found));
}

QTEST_GUILESS_MAIN(FunctionsTest)
#include "tst_functions.moc"
