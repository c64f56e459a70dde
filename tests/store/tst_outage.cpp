#include "desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The server stays away for longer than the longest pause between two tries.
class OutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lostAndConnectedAreSaidOnce();
    void aLongWaitIsNoLoss();

private:
    StoreFixture m_fixture;
};

void OutageTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void OutageTest::lostAndConnectedAreSaidOnce()
{
    const auto rang = m_fixture.answered(u"talk"_s, u"queue-CEN"_s, u"valle_first"_s,
                                         u"+393120001401"_s);
    store::DatabaseLink link({StoreFixture::database, u"valle_first"_s, {}}, u"test"_s,
                             {u"call"_s, u"callback"_s, u"hand_over"_s});
    store::DatabaseCommands commands(link);
    QSignalSpy connected(&link, &store::DatabaseLink::connected);
    QSignalSpy lost(&link, &store::DatabaseLink::lost);
    link.start();
    link.keepLeases();
    QTRY_COMPARE(connected.count(), 1);
    QVERIFY(m_fixture.cluster().stop().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 10'000);

    const auto once = key();
    const ports::ConversationRecord record{u"delegate"_s, u"CF"_s, {}, u"typed"_s, u"informed"_s};
    const base::CallId call(rang);
    // Through several tries, with questions asked in between, nothing is said again.
    for (int round = 0; round < 3; ++round) {
        const auto answer = answerOf(commands.saveRecord(once, call, record));
        QVERIFY(!answer && answer.error().kind == base::Error::Kind::Unavailable);
        QVERIFY(!QTest::qWaitFor([&] { return lost.count() + connected.count() > 2; }, 4000));
    }

    QVERIFY(m_fixture.cluster().start().has_value());
    // Nobody asks: the pause between two tries is 5 s at most.
    QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 2, 7000);
    QCOMPARE(lost.count(), 1);
    QVERIFY(answerOf(commands.saveRecord(once, call, record)).has_value());
    QVERIFY(answerOf(commands.saveRecord(once, call, record)).has_value()); // the same key
    QCOMPARE(m_fixture.value(u"select count(*) from private.conversation_record"_s).toInt(), 1);
    QVERIFY(m_fixture.cluster().restartImmediately().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 3, 12'000);
    QCOMPARE(lost.count(), 2);
}

// Somebody holds what a command needs: it may be asked again, and nothing was lost.
void OutageTest::aLongWaitIsNoLoss()
{
    const base::CallId call(
        m_fixture.answered(u"wait"_s, u"queue-CEN"_s, u"valle_first"_s, u"+393120001402"_s));
    Desk desk(u"valle_first"_s);
    QSignalSpy connected(&desk.link, &store::DatabaseLink::connected);
    QSignalSpy lost(&desk.link, &store::DatabaseLink::lost);
    QTRY_COMPARE(connected.count(), 1);
    const auto once = key();
    const ports::ConversationRecord record{{}, {}, {}, u"typed"_s, u"informed"_s};
    const auto holder = m_fixture.owner();
    QVERIFY(holder->run(u"begin; lock table private.conversation_record in exclusive mode"_s));
    const auto waited = answerOf(desk.commands.saveRecord(once, call, record));
    QVERIFY(!waited && waited.error().kind == base::Error::Kind::Unavailable);
    QVERIFY(holder->run(u"rollback"_s).has_value());
    QVERIFY(answerOf(desk.commands.saveRecord(once, call, record)).has_value());
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(lost.count(), 0);
}

QTEST_GUILESS_MAIN(OutageTest)
#include "tst_outage.moc"
