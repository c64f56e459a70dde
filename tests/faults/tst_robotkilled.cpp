#include "tests/support/rehearsalfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::RunningProgram;
using support::RunningRehearsal;

namespace {

const QString service = u"valdorata"_s;

// A lease lasts 60 s, and every 15 s each desk asks for those that have run out.
constexpr int longestReturn = 75'000; // milliseconds of real time

QJsonObject citizen(const QString &at, const QString &number, const QString &option)
{
    return {{u"at"_s, at},
            {u"number"_s, number},
            {u"option"_s, option},
            {u"patienceSeconds"_s, 300},
            {u"acceptsCallback"_s, true},
            {u"talkSeconds"_s, 20},
            {u"whenRung"_s,
             QJsonArray{QJsonObject{{u"answeredBy"_s, u"person"_s}, {u"seconds"_s, 10}}}}};
}

// Two ask to be rung back while nobody is at the desks; next morning one caller makes it begin,
// and another keeps it going until the desk's lease has surely run out.
QJsonArray citizens()
{
    auto last = citizen(u"2026-10-05T07:11:00Z"_s, u"+393120000004"_s, u"3"_s);
    last.insert(u"patienceSeconds"_s, 3);
    return {citizen(u"2026-10-02T10:15:20Z"_s, u"+393120000001"_s, u"1"_s),
            citizen(u"2026-10-02T10:15:22Z"_s, u"+393120000002"_s, u"0"_s),
            citizen(u"2026-10-05T07:00:10Z"_s, u"+393120000003"_s, u"3"_s), last};
}

std::optional<RunningProgram> robotOf(const RunningRehearsal &rehearsal, const QString &login)
{
    for (const auto &child : support::childrenOf(rehearsal.id())) {
        if (child.hasOption(u"--login"_s, login))
            return child;
    }
    return std::nullopt;
}

} // namespace

// A desk dies holding a callback: it is given back by itself and a colleague takes it.
class RobotKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aColleagueTakesWhatADeadDeskHeld();

private:
    [[nodiscard]] std::optional<RunningProgram> waitForClaim(const RunningRehearsal &rehearsal);
    void assertHandledOnce(RunningRehearsal &rehearsal);

    support::RehearsalFixture m_fixture;
    QString m_callback;
    QString m_login;
};

void RobotKilledTest::initTestCase()
{
    QVERIFY(m_fixture.start());
}

std::optional<RunningProgram> RobotKilledTest::waitForClaim(const RunningRehearsal &rehearsal)
{
    QString claim;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            claim = m_fixture.ask(service, u"select e.subject_id || ' ' || p.login"
                                           " from private.event e join private.person p"
                                           " on p.id = e.person_id where e.kind = 'claimed'"
                                           " order by e.id limit 1"_s);
            return !claim.isEmpty() || !rehearsal.isRunning();
        },
        300'000));
    m_callback = claim.section(u' ', 0, 0);
    m_login = claim.section(u' ', 1, 1);
    return robotOf(rehearsal, m_login);
}

void RobotKilledTest::aColleagueTakesWhatADeadDeskHeld()
{
    const auto script = m_fixture.writeScript(u"robot-killed.json"_s, citizens());
    const auto rehearsal = m_fixture.begin({u"--script"_s, script, u"--directorate"_s, service,
                                            u"--speed"_s, u"4"_s, u"--until"_s,
                                            u"2026-10-05T07:12:00Z"_s});
    // What an earlier rehearsal left is gone only when this one has begun to tell its own story.
    QVERIFY(QTest::qWaitFor([&] { return rehearsal->lines() > 0; }, 200'000));
    const auto robot = waitForClaim(*rehearsal);
    QVERIFY2(robot, qPrintable(rehearsal->errors()));
    QVERIFY(support::killAtOnce(*robot));
    QElapsedTimer sinceDeath;
    sinceDeath.start();

    const auto recorded = [this](const QString &what) {
        return m_fixture.ask(
            service, u"select e.id from private.event e left join private.person p"
                     " on p.id = e.person_id where e.subject = 'callback'"
                     " and e.subject_id = %1 and %2 order by e.id limit 1"_s.arg(m_callback, what));
    };
    // It died between claiming and dialling, or there is nothing to give back.
    QCOMPARE(
        m_fixture.ask(service, u"select state from private.callback where id = "_s + m_callback),
        u"claimed"_s);
    QString expired;
    QString taken;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            expired = recorded(u"e.kind = 'lease-expired'"_s);
            taken = expired.isEmpty() ? QString()
                                      : recorded(u"e.kind = 'claimed' and e.id > %1"
                                                 " and p.login <> '%2'"_s.arg(expired, m_login));
            return !taken.isEmpty() || !rehearsal->isRunning();
        },
        longestReturn));
    QVERIFY2(!expired.isEmpty(), qPrintable(rehearsal->errors()));
    QVERIFY2(!taken.isEmpty(), qPrintable(rehearsal->errors()));
    QVERIFY(sinceDeath.elapsed() <= longestReturn);

    QVERIFY2(rehearsal->end(300'000), qPrintable(rehearsal->errors()));
    assertHandledOnce(*rehearsal);
}

void RobotKilledTest::assertHandledOnce(RunningRehearsal &rehearsal)
{
    QVERIFY2(rehearsal.status() == 0 || rehearsal.status() == 1, qPrintable(rehearsal.errors()));
    const auto figures = rehearsal.figures()[u"directorates"][service].toObject();
    QCOMPARE(figures[u"accepted"].toInt(), 2);
    for (const auto &difference : rehearsal.differences()) {
        for (const auto &wrong : {u" was lost"_s, u" was delivered "_s, u" came in the place of "_s,
                                  u" was handled "_s, u"not kept"_s, u"not recorded"_s})
            QVERIFY2(!difference.contains(wrong), qPrintable(difference));
    }
    // The citizen was rung by the colleague, and only by them.
    const auto attempts = m_fixture.ask(
        service, u"select count(*) || ' ' || bool_or(p.login = '%1') from private.attempt a"
                 " join private.person p on p.id = a.person_id where a.callback_id = %2"_s.arg(
                     m_login, m_callback));
    QCOMPARE(attempts, u"1 false"_s);
    QCOMPARE(
        m_fixture.ask(service, u"select closing from private.callback where id = "_s + m_callback),
        u"reached"_s);
}

QTEST_GUILESS_MAIN(RobotKilledTest)
#include "tst_robotkilled.moc"
