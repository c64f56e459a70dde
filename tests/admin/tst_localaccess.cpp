#include "localfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QtTest>

#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

class LocalAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAPath_data();
    void refusesAPath();
    void refusesAnotherVersion();
    void isClosedToOtherAccounts();
    void allowsLogins();
    void refusesALogin_data();
    void refusesALogin();
    void cleanupTestCase();

private:
    std::unique_ptr<LocalFixture> m_server; // one for all the rows of refusesALogin
};

void LocalAccessTest::refusesAPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("length"); // of the whole path of the socket; 0: whatever comes
    QTest::addColumn<QString>("problem");
    QTest::newRow("as long as may be") << u"x"_s << 107 << QString();
    QTest::newRow("a byte too long") << u"x"_s << 108 << u"too long for a socket, by 1 "_s;
    QTest::newRow("bytes, not letters") << u"è"_s.repeated(40) << 0 << u"too long"_s;
    QTest::newRow("comma") << u"a,b"_s << 0 << u"has a character"_s;
    QTest::newRow("dollar") << u"a$b"_s << 0 << u"has a character"_s;
    QTest::newRow("new line") << u"a\nb"_s << 0 << u"has a character"_s;
}

void LocalAccessTest::refusesAPath()
{
    QFETCH(QString, name);
    QFETCH(int, length);
    QFETCH(QString, problem);
    const LocalFixture probe(u"x"_s);
    const auto shortest = probe.file(u"socket/.s.PGSQL.5432"_s).size();
    const LocalFixture server(length == 0 ? name : name.repeated(1 + length - shortest));
    const Ran ran = server.local({u"start"_s});
    QVERIFY2(ran.errors.contains(problem), qUtf8Printable(ran.errors));
    QCOMPARE(ran.status, problem.isEmpty() ? 0 : 1);
    QCOMPARE(ran.errors.contains("choose "_L1), !problem.isEmpty());
    QCOMPARE(QFileInfo::exists(server.directory()), problem.isEmpty());
}

void LocalAccessTest::refusesAnotherVersion()
{
    const LocalFixture server;
    QCOMPARE(server.local({u"start"_s}).status, 0);
    QCOMPARE(server.local({u"stop"_s}).status, 0);
    QVERIFY(overwrite(server.file(u"data/PG_VERSION"_s), "14\n"));
    const Ran ran = server.local({u"start"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.errors.contains("PostgreSQL 14"_L1));
    QVERIFY(ran.errors.contains("PostgreSQL 15"_L1));
}

void LocalAccessTest::isClosedToOtherAccounts()
{
    const LocalFixture server;
    QCOMPARE(server.local({u"start"_s}).status, 0);
    // Whoever runs this: nobody else may enter, and nobody is let in without being asked who.
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(server.file(u"socket"_s)) & others));
    QCOMPARE(server
                 .psql(u"select string_agg(distinct type || ' ' || auth_method, ',') "
                       "from pg_hba_file_rules"_s)
                 .output,
             u"local peer"_s);
    if (::geteuid() != 0)
        return; // only root can ask as another account, and does so below
    const auto asNobody = [&](const QStringList &command) {
        return runProgram(u"setpriv"_s, QStringList{u"--reuid"_s, u"nobody"_s, u"--regid"_s,
                                                    u"nogroup"_s, u"--clear-groups"_s}
                                            + command);
    };
    const Ran denied = asNobody({u"psql"_s, u"-h"_s, server.file(u"socket"_s), u"-U"_s,
                                 u"postgres"_s, u"-XAtc"_s, u"select 1"_s});
    QVERIFY(denied.status != 0);
    QVERIFY2(denied.errors.contains("Permission denied"_L1), qUtf8Printable(denied.errors));

    // Nor by name, were the folder open.
    QVERIFY(QFile::setPermissions(server.file(u"socket"_s), QFileDevice::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(server.file(u"socket/.s.PGSQL.5432"_s),
                                  QFileDevice::Permissions(0x7777)));
    const Ran refused = asNobody({u"psql"_s, u"-h"_s, server.file(u"socket"_s), u"-U"_s,
                                  u"postgres"_s, u"-XAtc"_s, u"select 1"_s});
    QVERIFY2(refused.errors.contains("Peer authentication failed"_L1),
             qUtf8Printable(refused.errors));
}

void LocalAccessTest::allowsLogins()
{
    const LocalFixture server;
    QCOMPARE(server.local({u"start"_s}).status, 0);
    for (const QString &login : {u"listed"_s, u"unlisted"_s, u"late"_s})
        QCOMPARE(server.psql(u"create role %1 login"_s.arg(login)).status, 0);
    QCOMPARE(server.local({u"allow"_s, u"listed"_s}).status, 0);
    QCOMPARE(server.psql(u"select session_user"_s, u"listed"_s).output, u"listed"_s);
    const Ran refused = server.psql(u"select session_user"_s, u"unlisted"_s);
    QVERIFY(refused.status != 0);
    QVERIFY2(refused.errors.contains("Peer authentication failed"_L1),
             qUtf8Printable(refused.errors));

    const QByteArray before = contents(server.file(u"data/pg_ident.conf"_s));
    QCOMPARE(server.local({u"allow"_s, u"listed"_s, u"listed"_s}).status, 0);
    QCOMPARE(contents(server.file(u"data/pg_ident.conf"_s)), before);

    QCOMPARE(server.local({u"stop"_s}).status, 0);
    QCOMPARE(server.local({u"allow"_s, u"late"_s}).status, 0);
    QCOMPARE(server.local({u"start"_s}).status, 0);
    QCOMPARE(server.psql(u"select session_user"_s, u"late"_s).output, u"late"_s);
    QCOMPARE(server.psql(u"select session_user"_s, u"listed"_s).output, u"listed"_s);
}

void LocalAccessTest::refusesALogin_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("quote") << u"a\" \"postgres"_s;
    QTest::newRow("new line") << u"a\nb"_s;
    QTest::newRow("capital") << u"Anna"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("too long") << u"a"_s.repeated(64);
}

void LocalAccessTest::refusesALogin()
{
    QFETCH(QString, login);
    if (!m_server)
        m_server = std::make_unique<LocalFixture>();
    QCOMPARE(m_server->local({u"start"_s}).status, 0);
    const QByteArray before = contents(m_server->file(u"data/pg_ident.conf"_s));
    const Ran ran = m_server->local({u"allow"_s, u"good"_s, login});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.errors.contains("cannot be a login"_L1), qUtf8Printable(ran.errors));
    QCOMPARE(contents(m_server->file(u"data/pg_ident.conf"_s)), before);
}

void LocalAccessTest::cleanupTestCase()
{
    m_server.reset();
}

QTEST_GUILESS_MAIN(LocalAccessTest)
#include "tst_localaccess.moc"
