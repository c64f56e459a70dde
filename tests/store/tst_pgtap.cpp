#include "core/store/migrator.h"
#include "tests/support/cluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto folder = u"" SOURCE_FOLDER "/tests/store/pgtap/"_s;

// What is wrong with an answer in the Test Anything Protocol: each "not ok" with what is said of
// it, a plan that was not kept, or no test at all.
QStringList faultsOf(const QString &answer)
{
    static const QRegularExpression planned(u"^1\\.\\.(\\d+)$"_s);
    QStringList faults;
    int count = 0;
    int plan = -1;
    bool isFailing = false;
    for (const auto &line : answer.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto match = planned.match(line); match.hasMatch())
            plan = match.captured(1).toInt();
        isFailing = line.startsWith(u"not ok"_s) || (isFailing && line.startsWith(u'#'));
        if (isFailing)
            faults.append(line);
        count += line.startsWith(u"ok "_s) || line.startsWith(u"not ok "_s) ? 1 : 0;
    }
    if (count == 0)
        faults.append(u"no test ran"_s);
    if (plan != count)
        faults.append(u"%1 tests planned, %2 ran"_s.arg(plan).arg(count));
    return faults;
}

} // namespace

// What the schema promises, said in SQL with pgTAP: the files of tests/store/pgtap, each in a
// transaction that it takes back.
class PgTapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAreRead_data();
    void answersAreRead();
    void promisesAreKept_data();
    void promisesAreKept();
    void aBrokenPromiseIsSeen();

private:
    [[nodiscard]] QStringList faultsOfFile(const QString &file);
    void run(const QString &database, const QString &script);

    support::Cluster m_cluster;
};

void PgTapTest::run(const QString &database, const QString &script)
{
    const auto session = store::Connection::open({u"postgres"_s, {}, database}, u"test"_s);
    QVERIFY(session.has_value());
    const auto done = (*session)->run(script);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

void PgTapTest::initTestCase()
{
    QVERIFY(m_cluster.start().has_value());
    QVERIFY(m_cluster.writeServiceFile({}).has_value());
    const auto maintenance = store::Connection::open({u"postgres"_s, {}, {}}, u"test"_s);
    QVERIFY(maintenance.has_value());
    QVERIFY(store::createDatabase(**maintenance, {u"one"_s, u"T"_s, u"Test"_s, u"Europe/Rome"_s})
                .has_value());
    const auto owner = store::Connection::open({u"postgres"_s, {}, u"one"_s}, u"test"_s);
    QVERIFY(owner.has_value());
    const auto migrated = store::migrate(**owner);
    QVERIFY2(migrated.has_value(), migrated ? "" : qPrintable(migrated.error().detail));
    run(u"one"_s, u"create schema tap; create extension pgtap schema tap; "
                  "grant usage on schema tap to richiamate_owner; "
                  "alter database one set search_path = tap"_s);
}

void PgTapTest::answersAreRead_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("good") << u"ok 1 - a\nok 2 - b\n1..2\n"_s << QStringList();
    QTest::newRow("bad") << u"ok 1 - a\nnot ok 2 - b\n# have: 1\nok 3 - c\n# said\n1..3\n"_s
                         << QStringList{u"not ok 2 - b"_s, u"# have: 1"_s};
    QTest::newRow("empty") << QString()
                           << QStringList{u"no test ran"_s, u"-1 tests planned, 0 ran"_s};
    QTest::newRow("none") << u"1..0\n"_s << QStringList{u"no test ran"_s};
    QTest::newRow("cut") << u"ok 1 - a\n"_s << QStringList{u"-1 tests planned, 1 ran"_s};
}

void PgTapTest::answersAreRead()
{
    QFETCH(const QString, answer);
    QFETCH(const QStringList, faults);
    QCOMPARE(faultsOf(answer), faults);
}

QStringList PgTapTest::faultsOfFile(const QString &file)
{
    QProcess process;
    process.start(u"/usr/lib/postgresql/15/bin/psql"_s,
                  {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                   m_cluster.socketDirectory(), u"-U"_s, u"postgres"_s, u"-d"_s, u"one"_s, u"-f"_s,
                   file});
    if (!process.waitForFinished(60'000))
        return {process.errorString()};
    const auto said = QString::fromUtf8(process.readAllStandardError());
    const auto faults = faultsOf(QString::fromUtf8(process.readAllStandardOutput()));
    return process.exitCode() == 0 ? faults : QStringList{said} + faults;
}

void PgTapTest::promisesAreKept_data()
{
    QTest::addColumn<QString>("file");
    const auto files = QDir(folder).entryList({u"*.sql"_s});
    QVERIFY(files.size() >= 6);
    for (const auto &file : files)
        QTest::newRow(qPrintable(file)) << folder + file;
}

void PgTapTest::promisesAreKept()
{
    QFETCH(const QString, file);
    QCOMPARE(faultsOfFile(file).join(u'\n'), QString());
}

void PgTapTest::aBrokenPromiseIsSeen()
{
    run(u"one"_s, u"alter table private.event disable trigger event_is_append_only"_s);
    QVERIFY(faultsOfFile(folder + u"append_only.sql"_s).join(u'\n').contains(u"switched off"_s));
    run(u"one"_s, u"alter table private.event enable trigger event_is_append_only; "
                  "drop index private.callback_one_open"_s);
    QVERIFY(faultsOfFile(folder + u"schema.sql"_s).join(u'\n').contains(u"second open one"_s));
}

QTEST_GUILESS_MAIN(PgTapTest)
#include "tst_pgtap.moc"
