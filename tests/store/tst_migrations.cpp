#include "core/store/migrator.h"
#include "serverprograms.h"
#include "tests/support/cluster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto sqlFolder = u"" SOURCE_FOLDER "/core/store/sql/"_s;
const auto dataFolder = u"" SOURCE_FOLDER "/tests/store/data/"_s;

// Tables whose rows a later migration writes anew on purpose: only their number is compared.
const QStringList rewritten{};

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

QString fileOf(int number)
{
    const auto files = QDir(sqlFolder + u"migrations"_s)
                           .entryList({u"%1_*.sql"_s.arg(number, 4, 10, QChar(u'0'))});
    return files.size() == 1 ? sqlFolder + u"migrations/"_s + files.first() : QString();
}

QString dataOf(int number)
{
    return dataFolder + u"%1.sql"_s.arg(number, 4, 10, QChar(u'0'));
}

} // namespace

// From every schema that was ever released, with data in it, to the newest. Each migration has its
// data file, tests/store/data/NUMBER.sql: rows of invented people for what it adds, in the words of
// that schema. It may hold a comment only, when the migration adds nothing to fill.
class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMigrationHasItsData();
    void forwardFrom_data();
    void forwardFrom();
    void aLostRowIsSeen();

private:
    [[nodiscard]] std::unique_ptr<store::Connection> session(const QString &database,
                                                             const QString &login = u"postgres"_s);
    void create(const QString &database);
    void bringTo(const QString &database, int number);
    void witness(const QString &database);
    [[nodiscard]] QString lost(const QString &database);
    void answersItsPeople(const QString &database);

    support::Cluster m_cluster;
};

std::unique_ptr<store::Connection> MigrationsTest::session(const QString &database,
                                                           const QString &login)
{
    auto connection = store::Connection::open({u"postgres"_s, login, database}, u"test"_s);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

void MigrationsTest::create(const QString &database)
{
    QVERIFY(store::createDatabase(*session(u"postgres"_s),
                                  {database, u"T"_s, u"Test"_s, u"Europe/Rome"_s})
                .has_value());
    for (const auto &duty : {u"operator"_s, u"official"_s, u"supervisor"_s, u"intake"_s})
        QVERIFY(store::createLogin(*session(u"postgres"_s), database, u"migrated_"_s + duty)
                    .has_value());
}

void MigrationsTest::initTestCase()
{
    QVERIFY(m_cluster.start().has_value());
    QVERIFY(m_cluster.writeServiceFile({}).has_value());
    create(u"fresh"_s);
    const auto migrated = store::migrate(*session(u"fresh"_s));
    QVERIFY2(migrated.has_value(), migrated ? "" : qPrintable(migrated.error().detail));
}

void MigrationsTest::everyMigrationHasItsData()
{
    for (int number = 1; number <= store::newestSchemaVersion(); ++number) {
        QVERIFY2(!fileOf(number).isEmpty(), "migrations are numbered without a gap");
        QVERIFY2(QFile::exists(dataOf(number)),
                 qPrintable(u"%1 is missing: rows for what the migration adds, or a comment that "
                            "it adds nothing to fill."_s.arg(dataOf(number))));
    }
}

// As an installation of that time stands: its tables, its rows, and functions since gone.
void MigrationsTest::bringTo(const QString &database, int number)
{
    auto script = u"set role richiamate_owner; "_s + contentOf(sqlFolder + u"bootstrap.sql"_s);
    for (int each = 1; each <= number; ++each)
        script += u"insert into private.schema_migration (number, name) values (%1, '%2'); "_s
                      .arg(each)
                      .arg(fileOf(each).section(u'/', -1))
                  + contentOf(fileOf(each)) + contentOf(dataOf(each));
    script += u"create schema api; create function api.gone() returns bigint return 1; "
              "create function private.gone(a private.directorate) returns bigint return 1; "
              "insert into private.schema_function (digest) values ('older');"_s;
    const auto done = session(database)->run(script);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

// Keeps every row as it is now.
void MigrationsTest::witness(const QString &database)
{
    const auto kept = session(database)->run(
        u"create schema witness; create table witness.kept (relation name, content jsonb); "
        "do $$ declare t name; begin for t in select relname from pg_class where relkind = 'r' "
        "and relnamespace = 'private'::regnamespace and relname not like 'schema_%' loop "
        "execute format('insert into witness.kept select %L, to_jsonb(r) from private.%I r', t, t);"
        " end loop; end $$"_s);
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail));
}

// The rows of then that are nowhere now; a row may have gained columns.
QString MigrationsTest::lost(const QString &database)
{
    const auto done = session(database)->run(
        u"create table witness.lost (what text); do $$ declare t name; begin "
        "for t in select distinct relation from witness.kept loop "
        "if t = any ('{%1}') then "
        "execute format('insert into witness.lost select %L where (select count(*) from "
        "private.%I) < (select count(*) from witness.kept where relation = %L)', t, t, t); "
        "else execute format('insert into witness.lost select %L || k.content::text from "
        "witness.kept k "
        "where k.relation = %L and not exists (select from private.%I r "
        "where to_jsonb(r) @> k.content)', t, t, t); end if; end loop; end $$"_s.arg(
            rewritten.join(u',')));
    if (!done)
        return done.error().detail;
    return session(database)
        ->value(u"select coalesce(string_agg(what, e'\\n'), '') from witness.lost"_s)
        ->toString();
}

void MigrationsTest::forwardFrom_data()
{
    QTest::addColumn<int>("number");
    for (int number = 1; number <= store::newestSchemaVersion(); ++number)
        QTest::addRow("%04d", number) << number;
}

void MigrationsTest::forwardFrom()
{
    QFETCH(const int, number);
    const auto database = u"from_%1"_s.arg(number);
    create(database);
    bringTo(database, number);
    witness(database);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(store::schemaStatus(*session(database))->version, number);
    const auto migrated = store::migrate(*session(database));
    QVERIFY2(migrated.has_value(), migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE(migrated->version, store::newestSchemaVersion());
    QVERIFY(migrated->functionsMatch);

    QVERIFY(session(database)->value(u"select count(*) from witness.kept"_s)->toInt() > 20);
    QCOMPARE(lost(database), QString());
    QVERIFY(session(database)->run(u"drop schema witness cascade"_s).has_value());
    const auto made = serverprograms::schemaOf(m_cluster.socketDirectory(), database);
    const auto fresh = serverprograms::schemaOf(m_cluster.socketDirectory(), u"fresh"_s);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->contains(u"GRANT ALL ON FUNCTION api.take_next"_s));
    QVERIFY2(*made == *fresh, "the schema differs from that of a database made anew");

    QCOMPARE(session(database, u"migrated_operator"_s)
                 ->call(u"directorate"_s)
                 ->toObject()[u"name"_s]
                 .toString(),
             u"Valle"_s);
    if (number >= 3)
        answersItsPeople(database);
}

// What was open is on the board, what was said is in the log, and work goes on from there.
void MigrationsTest::answersItsPeople(const QString &database)
{
    const auto person = session(database, u"migrated_operator"_s);
    const auto board = person->rows(u"board"_s, {u"callback"_s});
    QVERIFY2(board.has_value(), board ? "" : qPrintable(board.error().detail));
    QStringList codes;
    for (const auto &row : *board)
        codes.append(row[u"requestCode"].toString());
    codes.sort();
    QCOMPARE(codes, (QStringList{u"112648"_s, u"120567"_s}));
    QVERIFY(person->rows(u"board"_s, {u"call"_s})->size() >= 1);
    QCOMPARE(session(database, u"migrated_official"_s)->rows(u"board"_s, {u"hand_over"_s})->size(),
             1);

    const auto log =
        session(database, u"migrated_supervisor"_s)->call(u"daily_log"_s, {u"2026-10-05"_s});
    QVERIFY2(log.has_value(), log ? "" : qPrintable(log.error().detail));
    const auto totals = (*log)[u"totals"];
    QCOMPARE(totals[u"interventions"].toInt(), 2);
    QCOMPARE((*log)[u"rows"].toArray().size(), // too few people worked then for more
             totals[u"received"].toInt() + totals[u"informed"].toInt() + 2);

    // Its first answer is given to a command of then; the next one takes what waits.
    const auto again = person->call(u"take_next"_s, {u"00000000-0000-4000-8000-000000000001"_s});
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE((*again)[u"id"].toInteger(), 2);
    const auto next = person->call(u"take_next"_s, {u"00000000-0000-4000-8000-000000000002"_s});
    QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().detail));
    QCOMPARE((*next)[u"id"].toInteger(), 1);
}

void MigrationsTest::aLostRowIsSeen()
{
    create(u"robbed"_s);
    bringTo(u"robbed"_s, store::newestSchemaVersion());
    witness(u"robbed"_s);
    QCOMPARE(lost(u"robbed"_s), QString());
    QVERIFY(session(u"robbed"_s)
                ->run(u"drop table witness.lost; "
                      "update private.menu_option set label = 'x' where option = '2'"_s)
                .has_value());
    const auto found = lost(u"robbed"_s);
    QVERIFY2(found.startsWith(u"menu_option"_s) && found.contains(u"rimborsi"_s),
             qPrintable(found));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
