#include "localfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

#include <array>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto running = "running"_L1;
constexpr auto started = "started"_L1;
constexpr auto process = "pid"_L1;

QByteArray withFirstLine(const QByteArray &text, qint64 number)
{
    return QByteArray::number(number) + text.mid(text.indexOf('\n'));
}

// The account that the server runs as.
QStringList asServerAccount(const QStringList &command)
{
    if (::geteuid() != 0)
        return command;
    return QStringList{u"setpriv"_s, u"--reuid"_s,  u"postgres"_s,
                       u"--regid"_s, u"postgres"_s, u"--init-groups"_s}
           + command;
}

} // namespace

class LocalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromNothing();
    void survivesHalfAnInitialisation();
    void startsTwice();
    void startsTwiceAtOnce();
    void statusOfNothing();
    void stopsAndKeepsItsData();
    void recoversFromAKilledServer();
    void restartsImmediately();
    void survivesAStaleProcessNumber_data();
    void survivesAStaleProcessNumber();
    void leavesNothingOpenInTheServer();
};

void LocalTest::startsFromNothing()
{
    const LocalFixture server(u"l'ufficio nuovo"_s);
    const Ran ran = server.local({u"start"_s});
    QVERIFY2(ran.status == 0, qUtf8Printable(ran.errors));
    const QJsonObject state = ran.json();
    QCOMPARE(state[running], QJsonValue(true));
    QCOMPARE(state[started], QJsonValue(true));
    QCOMPARE(state["socket"_L1].toString(), server.file(u"socket"_s));
    QCOMPARE(state["directory"_L1].toString(), server.directory());
    QCOMPARE(state["port"_L1].toInt(), 5432);
    const auto owner = QFileInfo(u"/proc/%1"_s.arg(state[process].toInteger())).owner();
    QVERIFY2(owner != "root"_L1, qUtf8Printable(owner));

    const Ran settings = server.psql(
        u"select current_setting('data_checksums'), current_setting('listen_addresses'), "
        "current_setting('fsync'), current_setting('synchronous_commit'), "
        "current_setting('max_connections'), current_setting('server_encoding'), "
        "(select datcollate from pg_database where datname = 'postgres')"_s);
    QCOMPARE(settings.output, u"on||on|on|200|UTF8|C"_s);

    using enum QFileDevice::Permission;
    const QFileDevice::Permissions others = ReadGroup | WriteGroup | ExeGroup | ReadOther
                                            | WriteOther | ExeOther;
    for (const QString &folder : {u"socket"_s, u"data"_s})
        QVERIFY(!(QFile::permissions(server.file(folder)) & others));
}

void LocalTest::survivesHalfAnInitialisation()
{
    const LocalFixture server;
    QVERIFY(QDir().mkpath(server.file(u"data.new/base"_s)));
    QCOMPARE(server.local({u"start"_s}).status, 0);
    QVERIFY(!QFileInfo::exists(server.file(u"data.new"_s)));
}

void LocalTest::startsTwice()
{
    const LocalFixture server;
    const QJsonObject first = server.local({u"start"_s}).json();
    const Ran again = server.local({u"start"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json()[started], QJsonValue(false));
    QVERIFY(first[process].toInteger() > 0);
    QCOMPARE(again.json()[process], first[process]);
    const Ran status = server.local({u"status"_s});
    QCOMPARE(status.status, 0);
    QCOMPARE(status.json()[process], first[process]);
}

void LocalTest::startsTwiceAtOnce()
{
    const LocalFixture server;
    const QStringList arguments{u"local"_s, u"start"_s, u"--directory"_s, server.directory()};
    std::array<QProcess, 3> starts;
    for (QProcess &start : starts)
        start.start(u"" PROGRAM_FOLDER "/richiamate-admin"_s, arguments);
    int beginners = 0;
    QSet<qint64> processes;
    for (QProcess &start : starts) {
        QVERIFY(start.waitForFinished(120'000));
        QVERIFY2(start.exitCode() == 0, start.readAllStandardError().constData());
        const auto state = QJsonDocument::fromJson(start.readAllStandardOutput()).object();
        beginners += state[started].toBool() ? 1 : 0;
        processes.insert(state[process].toInteger());
    }
    QCOMPARE(beginners, 1);
    QCOMPARE(processes.size(), 1);
}

void LocalTest::statusOfNothing()
{
    const LocalFixture server;
    for (const QString &action : {u"status"_s, u"stop"_s}) {
        const Ran ran = server.local({action});
        QCOMPARE(ran.status, action == "status"_L1 ? 3 : 0);
        QCOMPARE(ran.json()[running], QJsonValue(false));
        QVERIFY(ran.json()[process].isNull());
        QVERIFY2(!QFileInfo::exists(server.directory()), "asking must create nothing");
    }
    QCOMPARE(server.local({u"restart"_s, u"--immediate"_s}).status, 1);
    QCOMPARE(server.local({u"allow"_s, u"somebody"_s}).status, 1);
}

void LocalTest::stopsAndKeepsItsData()
{
    const LocalFixture server;
    const qint64 first = server.local({u"start"_s}).json()[process].toInteger();
    QCOMPARE(server.psql(u"create table kept as select 42 as answer"_s).status, 0);
    QCOMPARE(server.local({u"stop"_s}).json()[running], QJsonValue(false));
    QVERIFY(!QFileInfo::exists(u"/proc/%1/exe"_s.arg(first)));
    QCOMPARE(server.local({u"status"_s}).status, 3);
    QCOMPARE(server.local({u"start"_s}).json()[started], QJsonValue(true));
    QCOMPARE(server.psql(u"select answer from kept"_s).output, u"42"_s);
}

void LocalTest::recoversFromAKilledServer()
{
    const LocalFixture server;
    const qint64 first = server.local({u"start"_s}).json()[process].toInteger();
    QVERIFY(first > 1);
    QCOMPARE(server.psql(u"create table kept as select 42 as answer"_s).status, 0);
    QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
    QTRY_COMPARE(server.local({u"status"_s}).status, 3);
    const Ran again = server.local({u"start"_s});
    QVERIFY2(again.status == 0, qUtf8Printable(again.errors));
    QVERIFY(again.json()[process].toInteger() != first);
    QCOMPARE(server.psql(u"select answer from kept"_s).output, u"42"_s);
}

void LocalTest::restartsImmediately()
{
    const LocalFixture server;
    const qint64 first = server.local({u"start"_s}).json()[process].toInteger();
    QCOMPARE(server.psql(u"create table kept as select 42 as answer"_s).status, 0);
    // Busy for longer than any test: it ends only by being cut. Nobody waits for the sleep.
    QProcess session;
    session.start(u"psql"_s, {u"-X"_s, u"-h"_s, server.file(u"socket"_s), u"-U"_s, u"postgres"_s,
                              u"-c"_s, u"select pg_sleep(300)"_s});
    QTRY_COMPARE(server
                     .psql(u"select count(*) from pg_stat_activity "
                           "where query = 'select pg_sleep(300)'"_s)
                     .output,
                 u"1"_s);
    const Ran again = server.local({u"restart"_s, u"--immediate"_s});
    QVERIFY2(again.status == 0, qUtf8Printable(again.errors));
    QVERIFY(again.json()[process].toInteger() != first);
    QVERIFY(session.waitForFinished());
    QVERIFY2(session.exitCode() != 0, "the session must have been cut");
    QCOMPARE(server.psql(u"select answer from kept"_s).output, u"42"_s);
    QVERIFY(contents(server.file(u"data/server.log"_s)).contains("immediate shutdown"));
}

void LocalTest::survivesAStaleProcessNumber_data()
{
    QTest::addColumn<QString>("whose");
    QTest::newRow("another program of the same account") << u"program"_s;
    QTest::newRow("the server of another directory") << u"server"_s;
    QTest::newRow("nobody") << u"nobody"_s;
    QTest::newRow("an empty file") << u"empty"_s;
}

void LocalTest::survivesAStaleProcessNumber()
{
    QFETCH(QString, whose);
    const LocalFixture server;
    const LocalFixture other;
    QVERIFY(server.local({u"start"_s}).status == 0);
    const qint64 first = server.local({u"status"_s}).json()[process].toInteger();
    QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0); // leaves both files behind
    QTRY_COMPARE(server.local({u"status"_s}).status, 3);

    QProcess program;
    qint64 number = first;
    if (whose == "program"_L1) {
        const QStringList command = asServerAccount({u"sleep"_s, u"300"_s});
        program.start(command.constFirst(), command.mid(1));
        QVERIFY(program.waitForStarted());
        number = program.processId();
        QTRY_VERIFY(QFileInfo(u"/proc/%1/exe"_s.arg(number)).symLinkTarget().endsWith("sleep"_L1));
    } else if (whose == "server"_L1) {
        number = other.local({u"start"_s}).json()[process].toInteger();
    }
    for (const QString &name : {u"data/postmaster.pid"_s, u"socket/.s.PGSQL.5432.lock"_s}) {
        const QByteArray text = contents(server.file(name));
        QVERIFY2(text.startsWith(QByteArray::number(first)), qUtf8Printable(name));
        QVERIFY(overwrite(server.file(name),
                          whose == "empty"_L1 ? QByteArray() : withFirstLine(text, number)));
    }
    QCOMPARE(server.local({u"status"_s}).status, 3);

    const Ran again = server.local({u"start"_s});
    QVERIFY2(again.status == 0, qUtf8Printable(again.errors));
    QVERIFY(again.json()[process].toInteger() != number);
    QCOMPARE(server.psql(u"select 1"_s).output, u"1"_s);
    if (whose == "program"_L1) {
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished());
    } else if (whose == "server"_L1) {
        QCOMPARE(other.psql(u"select 1"_s).output, u"1"_s);
    }
}

void LocalTest::leavesNothingOpenInTheServer()
{
    const LocalFixture server;
    // A descriptor that every child of this shell inherits, as a caller's own lock would be.
    const Ran ran = runProgram(
        u"bash"_s, {u"-c"_s, u"exec 9>\"$1.mark\"; exec \"$2\" local start --directory \"$1\""_s,
                    u"bash"_s, server.directory(), u"" PROGRAM_FOLDER "/richiamate-admin"_s});
    QVERIFY2(ran.status == 0, qUtf8Printable(ran.errors));
    const QDir descriptors(u"/proc/%1/fd"_s.arg(ran.json()[process].toInteger()));
    const QStringList names = descriptors.entryList(QDir::Files | QDir::System);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QString target = QFileInfo(descriptors.filePath(name)).symLinkTarget();
        QVERIFY2(!target.endsWith("/lock"_L1) && !target.endsWith(".mark"_L1),
                 qUtf8Printable(target));
    }
    QCOMPARE(runProgram(u"flock"_s, {u"-n"_s, server.file(u"lock"_s), u"true"_s}).status, 0);
}

QTEST_GUILESS_MAIN(LocalTest)
#include "tst_local.moc"
