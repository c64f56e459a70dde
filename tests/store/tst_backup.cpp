#include "serverprograms.h"
#include "storefixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const auto keyOfClaim = u"00000000-0000-4000-8000-000000000001"_s;
const auto first = u"valle_first"_s;

} // namespace

// Backup and restore as resources/manual/backup.md tells, onto another cluster: whoever works with
// the database does not notice.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDumpIsRestored();
    void aCopyIsStarted();

private:
    void work();
    [[nodiscard]] QJsonObject picture();
    [[nodiscard]] base::Result<QJsonValue> claimAgain();
    void goesOnIn(support::Cluster &other);
    void goesOnAsBefore();
    void isAsClosedAsBefore(const QString &host);
    [[nodiscard]] static QByteArray admin(const QStringList &arguments);

    StoreFixture m_fixture;
    QTemporaryDir m_anchors; // what another account keeps
    QJsonObject m_before;
    QJsonValue m_firstAnswer;
    QString m_schema;
    qint64 m_waiting = 0;
};

void BackupTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_fixture.owner()->run(u"create role valle_stranger login"_s).has_value());
    work();
    const auto anchored = admin({u"audit"_s, u"anchor"_s, u"--service"_s, StoreFixture::database,
                                 u"--append"_s, m_anchors.filePath(u"anchors"_s)});
    QVERIFY2(QFile::exists(m_anchors.filePath(u"anchors"_s)), anchored.constData());
    m_before = picture();
    const auto schema = serverprograms::schemaOf(m_fixture.cluster().socketDirectory(),
                                                 StoreFixture::database);
    QVERIFY2(schema.has_value(), schema ? "" : qPrintable(schema.error().detail));
    m_schema = *schema;
}

// A bit of everything, and one command whose answer may have been lost on the way.
void BackupTest::work()
{
    const auto rang = m_fixture.answered(u"talk-1"_s, u"queue-CEN"_s, first, u"+393120000871"_s);
    QVERIFY(m_fixture.command(first, u"hand_over"_s, {rang, nothing, u"UT"_s, u"scheda: è sua"_s})
                .has_value());
    QVERIFY(m_fixture
                .command(first, u"save_record"_s,
                         {rang, u"{\"outcome\": \"handed-over\", \"topic\": \"CF\"}"_s})
                .has_value());
    const auto asked = m_fixture.idOf(m_fixture.accept(u"talk-2"_s, u"+393120000872"_s));
    QVERIFY(asked > 0);
    m_waiting = m_fixture.idOf(m_fixture.accept(u"talk-3"_s, u"+393120000873"_s));
    const auto claimed = claimAgain();
    QVERIFY2(claimed.has_value(), claimed ? "" : qPrintable(claimed.error().detail));
    m_firstAnswer = *claimed;
    QCOMPARE(m_firstAnswer[u"id"].toInteger(), asked);
    QVERIFY(m_fixture.command(first, u"begin_attempt"_s, {asked}).has_value());
    QVERIFY(m_fixture
                .rows(first, u"keep_draft"_s, {u"callback"_s, asked, u"{\"note\": \"bozza\"}"_s, 3})
                .has_value());
}

base::Result<QJsonValue> BackupTest::claimAgain()
{
    return m_fixture.session(first)->call(u"take_next"_s, {keyOfClaim});
}

// What people and programs see.
QJsonObject BackupTest::picture()
{
    QJsonObject seen;
    for (const auto &login : {first, u"valle_official"_s}) {
        for (const auto &kind : {u"call"_s, u"callback"_s, u"hand_over"_s}) {
            QJsonArray rows;
            const auto board = m_fixture.rows(login, u"board"_s, {kind});
            for (const auto &row : *board)
                rows.append(row);
            seen[login + u' ' + kind] = rows;
        }
    }
    const auto drafts = m_fixture.rows(first, u"drafts"_s);
    seen[u"draft"_s] = drafts->value(0);
    seen[u"log"_s] =
        *m_fixture.session(u"valle_supervisor"_s)->call(u"daily_log"_s, {u"2026-10-05"_s});
    seen[u"facts"_s] = *m_fixture.session(u"valle_trainer"_s)
                            ->call(u"facts"_s, {u"2026-10-05"_s, u"2026-10-06"_s});
    seen[u"events"_s] = m_fixture
                            .value(u"select md5(string_agg(e::text || v.value, '' order by id))"
                                   " from private.event e left join private.event_value v "
                                   "on v.event_id = e.id"_s)
                            .toString();
    return seen;
}

void BackupTest::goesOnAsBefore()
{
    QVERIFY(!m_before[u"valle_first callback"_s].toArray().isEmpty());
    QCOMPARE(picture(), m_before);
    const auto verified = admin({u"audit"_s, u"verify"_s, u"--service"_s, StoreFixture::database,
                                 u"--anchors"_s, m_anchors.filePath(u"anchors"_s)});
    QVERIFY2(verified.contains("\"intact\":true"), verified.constData());

    const auto again = claimAgain();
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE(*again, m_firstAnswer);
    const auto next = m_fixture.command(u"valle_second"_s, u"take_next"_s, {});
    QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().detail));
    QCOMPARE((*next)[u"id"].toInteger(), m_waiting);
    QVERIFY(m_fixture.idOf(m_fixture.accept(u"talk-4"_s, u"+393120000874"_s)) > m_waiting);
    // What the exchange repeats is known again.
    const auto events = m_fixture.value(u"select count(*) from private.event"_s);
    QVERIFY(m_fixture.tell({{u"conversationId"_s, u"talk-1"_s},
                            {u"event"_s, u"arrived"_s},
                            {u"ani"_s, u"+393120000871"_s}}));
    QCOMPARE(m_fixture.value(u"select count(*) from private.event"_s), events);

    const auto status = admin({u"database"_s, u"status"_s, u"--service"_s, StoreFixture::database});
    QVERIFY2(status.contains("\"current\":true"), status.constData());
}

// What it answers, or complains of.
QByteArray BackupTest::admin(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGUSER"_s, u"postgres"_s);
    process.setProcessEnvironment(environment);
    process.start(u"" PROGRAM_FOLDER "/richiamate-admin"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return process.readAllStandardError() + process.readAllStandardOutput();
    return process.readAllStandardOutput();
}

void BackupTest::isAsClosedAsBefore(const QString &host)
{
    const auto schema = serverprograms::schemaOf(host, StoreFixture::database);
    QCOMPARE(*schema, m_schema);
    QVERIFY(!store::Connection::open({StoreFixture::database, u"valle_stranger"_s, {}}, u"test"_s)
                 .has_value());
    const auto person = m_fixture.session(first);
    QCOMPARE(person->run(u"select * from private.callback"_s).error().reason,
             base::Reason::NotAllowed);
    QCOMPARE(person->call(u"daily_log"_s, {u"2026-10-05"_s}).error().reason,
             base::Reason::NotAllowed);
    QCOMPARE(m_fixture.owner()->run(u"delete from private.event"_s).error().reason,
             base::Reason::MoveNotAllowed);
}

void BackupTest::aDumpIsRestored()
{
    const QTemporaryDir folder;
    const auto roles = folder.filePath(u"roles.sql"_s);
    const auto dump = folder.filePath(u"valle.dump"_s);
    const auto source = m_fixture.cluster().socketDirectory();
    for (const auto &made :
         {serverprograms::run(u"pg_dumpall"_s, source, {u"--roles-only"_s, u"-f"_s, roles}),
          serverprograms::run(u"pg_dump"_s, source,
                              {u"-Fc"_s, u"-f"_s, dump, u"-d"_s, StoreFixture::database})})
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));

    support::Cluster other;
    QVERIFY(other.start().has_value());
    const auto target = other.socketDirectory();
    for (const auto &restored :
         {serverprograms::run(u"psql"_s, target,
                              {u"-X"_s, u"-q"_s, u"-d"_s, u"postgres"_s, u"-f"_s, roles}),
          serverprograms::run(u"pg_restore"_s, target,
                              {u"--create"_s, u"--exit-on-error"_s, u"-d"_s, u"postgres"_s, dump})})
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
    goesOnIn(other);
}

void BackupTest::aCopyIsStarted()
{
    support::Cluster other;
    const auto copied = other.copyOf(m_fixture.cluster());
    QVERIFY2(copied.has_value(), copied ? "" : qPrintable(copied.error().detail));
    QVERIFY(other.start().has_value());
    goesOnIn(other);
}

// The service file names the other cluster for a while.
void BackupTest::goesOnIn(support::Cluster &other)
{
    const QMap<QString, QString> services{{StoreFixture::database, StoreFixture::database}};
    QVERIFY(other.writeServiceFile(services).has_value());
    goesOnAsBefore();
    isAsClosedAsBefore(other.socketDirectory());
    QVERIFY(m_fixture.cluster().writeServiceFile(services).has_value());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
