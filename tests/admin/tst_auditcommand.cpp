#include "tests/store/storefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What an administrator runs by hand and a timer runs daily.
class AuditCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAnchoredIsNotIntact();
    void anchoredIsIntact();
    void whatComesAfterIsNotProvable();
    void anAnchorOfAnotherDatabaseCoversNothing();
    void aSupervisorMayAnchorButNotVerify();
    void tamperingIsToldWithItsPlace();
    void brokenAnchorsAreRefused();
    void badUsageIsRefused();

private:
    struct Told
    {
        int status = -1;
        QByteArray text;
        QJsonObject json;
    };
    [[nodiscard]] static Told run(const QStringList &arguments);
    [[nodiscard]] Told verify(const QStringList &more = {});

    StoreFixture m_fixture;
    QTemporaryDir m_folder;
    QString m_anchors;
};

AuditCommandTest::Told AuditCommandTest::run(const QStringList &arguments)
{
    QProcess process;
    process.start(u"" PROGRAM_FOLDER "/richiamate-admin"_s, QStringList{u"audit"_s} + arguments);
    if (!process.waitForFinished(60'000))
        qFatal("richiamate-admin did not end");
    const auto text = process.readAllStandardOutput();
    return {process.exitCode(), text, QJsonDocument::fromJson(text).object()};
}

AuditCommandTest::Told AuditCommandTest::verify(const QStringList &more)
{
    return run(
        QStringList{u"verify"_s, u"--service"_s, StoreFixture::database, u"--user"_s, u"postgres"_s}
        + more);
}

void AuditCommandTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_anchors = m_folder.filePath(u"anchors"_s);
}

void AuditCommandTest::nothingAnchoredIsNotIntact()
{
    const auto told = verify();
    QCOMPARE(told.status, 4);
    QCOMPARE(told.json[u"intact"], QJsonValue(false));
    QCOMPARE(told.json[u"anchored"], QJsonValue());
    QCOMPARE(told.json[u"notProvable"][u"from"].toInt(), 1);
    QCOMPARE(told.json[u"notProvable"][u"to"], told.json[u"events"]);
}

void AuditCommandTest::anchoredIsIntact()
{
    const QStringList anchor{u"anchor"_s, u"--service"_s, StoreFixture::database,
                             u"--user"_s, u"postgres"_s,  u"--append"_s,
                             m_anchors};
    const auto first = run(anchor);
    const auto second = run(anchor);
    QVERIFY(first.status == 0 && second.status == 0);
    QFile file(m_anchors);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), first.text + second.text);
    const auto told = verify({u"--anchors"_s, m_anchors});
    QCOMPARE(told.status, 0);
    QCOMPARE(told.json[u"intact"], QJsonValue(true));
    QCOMPARE(told.json[u"anchored"], told.json[u"events"]);
    QCOMPARE(told.json[u"notProvable"], QJsonValue());
}

void AuditCommandTest::whatComesAfterIsNotProvable()
{
    QVERIFY(!m_fixture.accept(u"after"_s, u"+393120000001"_s).isEmpty());
    const auto told = verify({u"--anchors"_s, m_anchors});
    QCOMPARE(told.status, 0);
    const auto anchored = told.json[u"anchored"].toInteger();
    QCOMPARE(told.json[u"notProvable"][u"from"].toInteger(), anchored + 1);
    QCOMPARE(told.json[u"notProvable"][u"to"], told.json[u"events"]);
    QVERIFY(told.json[u"events"].toInteger() > anchored);
}

void AuditCommandTest::anAnchorOfAnotherDatabaseCoversNothing()
{
    QFile file(m_anchors);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QFile other(m_folder.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(file.readAll().replace(" valle ", " monte "));
    other.close();
    QCOMPARE(verify({u"--anchors"_s, other.fileName()}).status, 4);
    // A copy under another name is proved by the anchors of the original.
    QCOMPARE(verify({u"--anchors"_s, other.fileName(), u"--database"_s, u"monte"_s}).status, 0);
}

void AuditCommandTest::aSupervisorMayAnchorButNotVerify()
{
    const QStringList supervisor{u"--service"_s, StoreFixture::database, u"--user"_s,
                                 u"valle_supervisor"_s};
    QCOMPARE(run(QStringList{u"anchor"_s} + supervisor).status, 0);
    QCOMPARE(run(QStringList{u"verify"_s} + supervisor).status, 1);
    QCOMPARE(
        run({u"anchor"_s, u"--service"_s, StoreFixture::database, u"--user"_s, u"valle_first"_s})
            .status,
        1);
}

void AuditCommandTest::tamperingIsToldWithItsPlace()
{
    QVERIFY(m_fixture.owner()
                ->run(u"set session_replication_role = replica; "
                      "update private.event set kind = 'other' where id = 7"_s)
                .has_value());
    const auto told = verify({u"--anchors"_s, m_anchors});
    QCOMPARE(told.status, 3);
    QCOMPARE(told.json[u"intact"], QJsonValue(false));
    QCOMPARE(told.json[u"findings"].toArray().size(), 1);
    const auto finding = told.json[u"findings"][0];
    QCOMPARE(finding[u"problem"].toString(), u"link-differs"_s);
    QCOMPARE(finding[u"event"].toInt(), 7);
    QVERIFY(finding[u"position"].toInt() > 0);
}

void AuditCommandTest::brokenAnchorsAreRefused()
{
    QFile broken(m_folder.filePath(u"broken"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("# kept by the records office\n\n2026-10-05T07:30:00Z valle 12 abc\n");
    broken.close();
    QCOMPARE(verify({u"--anchors"_s, broken.fileName()}).status, 1);
    QCOMPARE(verify({u"--anchors"_s, m_folder.filePath(u"none"_s)}).status, 1);
}

void AuditCommandTest::badUsageIsRefused()
{
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run({u"verify"_s}).status, 2);
    QCOMPARE(run({u"prove"_s, u"--service"_s, StoreFixture::database}).status, 2);
}

QTEST_GUILESS_MAIN(AuditCommandTest)
#include "tst_auditcommand.moc"
