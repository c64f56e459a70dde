#include "core/store/databasefeed.h"
#include "tests/admin/localfixture.h"
#include "tests/intake/intakefixture.h"
#include "tests/intake/runningintake.h"
#include "tests/support/jsonedit.h"

#include <QSignalSpy>
#include <QTest>

using support::JsonEdit;
using namespace Qt::StringLiterals;

// A configuration that is applied while intake and a desk are at work is there at once for both: the
// exchange is answered by it, and the desk's feed brings it. What a desk makes of it, tst_session shows.
class NewConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachesIntakeAndDesk();

private:
    // Valdorata with a new office for option 2 and for the tax code.
    [[nodiscard]] static JsonEdit changed();
    [[nodiscard]] QString targetOf(const QString &option);

    static inline const QString service = u"monte"_s;
    IntakeFixture m_fixture;
    RunningIntake m_intake;
};

void NewConfigurationTest::initTestCase()
{
    const auto configuration = contents(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    const auto started = m_fixture.start().and_then(
        [&] { return m_fixture.createDatabase(service, configuration); });
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_intake.start(m_fixture.configFor({service})));
}

JsonEdit NewConfigurationTest::changed()
{
    JsonEdit json(contents(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s));
    json.append(u"offices"_s, QJsonObject{{u"code"_s, u"SPO"_s},
                                          {u"name"_s, u"Sportello nuovo"_s},
                                          {u"kind"_s, u"internal"_s},
                                          {u"queue"_s, u"queue-of-the-new-office"_s},
                                          {u"validFrom"_s, u"2026-01-01"_s}});
    json.set(u"menu[1].steps[0].office"_s, u"SPO"_s);
    json.set(u"topics[0].office"_s, u"SPO"_s);
    auto official = json.at(u"assignments[2]"_s).toObject();
    official.insert(u"office"_s, u"SPO"_s);
    json.append(u"assignments"_s, official);
    return json;
}

QString NewConfigurationTest::targetOf(const QString &option)
{
    return m_intake
        .post(
            u"route"_s,
            {{u"conversationId"_s, u"x"_s}, {u"dnis"_s, u"+390212345678"_s}, {u"option"_s, option}})
        .body[u"targetId"]
        .toString();
}

void NewConfigurationTest::reachesIntakeAndDesk()
{
    store::DatabaseLink link({service, u"valdorata_operatore_1"_s, {}}, u"desk-test"_s,
                             {u"call"_s, u"callback"_s, u"hand_over"_s});
    store::DatabaseFeed feed(link);
    QSignalSpy arrived(&feed, &ports::Feed::directorateArrived);
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 15'000);
    const JsonEdit before(contents(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s));
    QCOMPARE(targetOf(u"2"_s), before.at(u"offices[1].queue"_s).toString());
    const auto process = m_intake.process().processId();
    arrived.clear();

    m_fixture.write(u"changed.json"_s, changed().text());
    qputenv("PGUSER", "postgres");
    const auto applied = runAdmin(
        {u"config"_s, u"apply"_s, u"--service"_s, service, m_fixture.file(u"changed.json"_s)});
    qunsetenv("PGUSER");
    QVERIFY2(applied.status == 0, qPrintable(applied.output + applied.errors));
    QCOMPARE(applied.json()[u"revision"].toInt(), 2);

    QCOMPARE(m_intake.health().body[u"directorates"][0][u"revision"].toInt(), 2);
    QCOMPARE(targetOf(u"2"_s), u"queue-of-the-new-office"_s);
    QCOMPARE(m_intake.process().processId(), process);
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 15'000);
    const auto told = arrived.constLast()[0].toJsonObject();
    QCOMPARE(told[u"revision"].toInt(), 2);
    QCOMPARE(told[u"configuration"][u"offices"][5][u"code"].toString(), u"SPO"_s);
}

QTEST_GUILESS_MAIN(NewConfigurationTest)
#include "tst_newconfiguration.moc"
