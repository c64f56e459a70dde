#include "tests/support/rehearsalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The database goes down as in a power cut, twice, in the middle of a morning.
class ServerRestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLost();

private:
    [[nodiscard]] bool hasRestarted();

    support::RehearsalFixture m_fixture;
};

void ServerRestartTest::initTestCase()
{
    QVERIFY(m_fixture.start());
}

bool ServerRestartTest::hasRestarted()
{
    const auto before = m_fixture.server().local({u"status"_s}).json()[u"pid"];
    const auto restarted = m_fixture.server().local({u"restart"_s, u"--immediate"_s});
    if (restarted.status != 0)
        qWarning("%s", qPrintable(restarted.errors));
    return restarted.status == 0 && restarted.json()[u"running"].toBool()
           && restarted.json()[u"pid"] != before;
}

void ServerRestartTest::nothingIsLost()
{
    const auto rehearsal = m_fixture.begin({u"--calls"_s, u"30"_s});
    for (const int lines : {300, 600}) {
        QVERIFY(QTest::qWaitFor([&] { return rehearsal->lines() > lines; }, 200'000));
        QVERIFY(rehearsal->isRunning());
        QVERIFY(hasRestarted());
    }
    QVERIFY2(rehearsal->end(), qPrintable(rehearsal->errors()));
    QCOMPARE(rehearsal->differences().join(u'\n'), QString());
    QVERIFY2(rehearsal->status() == 0, qPrintable(rehearsal->errors()));
    QVERIFY(rehearsal->figures()[u"balanced"].toBool());
    QCOMPARE(rehearsal->figures()[u"callsInTheMornings"].toInt(), 30 * 2 * 2);
    // It was noticed: the test did not only restart what nobody used.
    QVERIFY2(rehearsal->errors().contains(u"the database does not answer"_s),
             qPrintable(rehearsal->errors()));
}

QTEST_GUILESS_MAIN(ServerRestartTest)
#include "tst_serverrestart.moc"
