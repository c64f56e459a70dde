#include "storefixture.h"

#include <QJsonObject>
#include <QTest>
#include <QUuid>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

const auto informed =
    u"{\"speaker\":\"person-concerned\",\"topic\":\"CF\",\"outcome\":\"informed\"}"_s;

} // namespace

// The life of a callback as the database decides it.
class CallbacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nextIsTheOldestPromise();
    void oneOfTwoGetsIt();
    void aKeyIsAnsweredOnce();
    void aRepeatJoinsTheOldestPlace();
    void noAttemptInTheLastMinutes_data();
    void noAttemptInTheLastMinutes();
    void attemptsAreSpacedAndNotOfOneDay();
    void unreachableIsSaidByAPersonAfterAllAttempts();
    void reachedNeedsARecordAndCloses();
    void officialsHaveTheirOwnCallbacks();
    void supervisorGivesBackWhatIsStuck();

private:
    [[nodiscard]] base::Result<QJsonValue> call(const QString &login, const QString &function,
                                                QVariantList arguments)
    {
        arguments.prepend(newKey());
        return m_fixture.session(login)->call(function, arguments);
    }
    [[nodiscard]] qint64 attempt(qint64 callback, const QString &outcome);

    StoreFixture m_fixture;
    int m_count = 0;
};

void CallbacksTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void CallbacksTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    // Each test begins with an empty queue.
    QVERIFY(m_fixture.emptyQueue());
    ++m_count;
}

void CallbacksTest::nextIsTheOldestPromise()
{
    const auto first = m_fixture.accept(u"older-%1"_s.arg(m_count), u"+393120000001"_s);
    m_fixture.setClock(u"2026-10-05T09:31:00"_s);
    const auto second = m_fixture.accept(u"newer-%1"_s.arg(m_count), u"+393120000002"_s);
    const auto taken = call(u"valle_first"_s, u"take_next"_s, {});
    QVERIFY(taken.has_value());
    QCOMPARE((*taken)[u"id"].toInteger(), m_fixture.idOf(first));
    const auto next = call(u"valle_second"_s, u"take_next"_s, {});
    QCOMPARE((*next)[u"id"].toInteger(), m_fixture.idOf(second));
    QCOMPARE(call(u"valle_first"_s, u"take_next"_s, {}).error().reason, Reason::NothingToTake);
}

// Both sessions are open before the first round, and both begin a round at the same moment.
void CallbacksTest::oneOfTwoGetsIt()
{
    constexpr int rounds = 1'000;
    const auto id = m_fixture.idOf(m_fixture.accept(u"race-%1"_s.arg(m_count), u"+393120000003"_s));
    std::atomic_int begun = 0;
    std::atomic_int started = 0;
    std::atomic_int finished = 0;
    std::atomic<qint64> revision = 0;
    base::Result<QJsonValue> theirs = QJsonValue();
    std::thread rival([&] {
        const auto session = m_fixture.session(u"valle_second"_s);
        for (int round = 1; round <= rounds; ++round) {
            while (begun < round)
                std::this_thread::yield();
            started = round;
            theirs = session->call(u"claim_callback"_s, {newKey(), id, revision.load()});
            finished = round;
        }
    });
    const auto session = m_fixture.session(u"valle_first"_s);
    const auto second = m_fixture.session(u"valle_second"_s);
    QStringList problems;
    int wins = 0;
    for (int round = 1; round <= rounds; ++round) {
        revision = m_fixture.value(u"select revision from private.callback where id = %1"_s.arg(id))
                       .toLongLong();
        begun = round;
        // By turns each has a hair's breadth of a start.
        while (round % 2 == 1 && started < round)
            std::this_thread::yield();
        const auto ours = session->call(u"claim_callback"_s, {newKey(), id, revision.load()});
        while (finished < round)
            std::this_thread::yield();
        wins += ours.has_value() ? 1 : 0;
        const auto &lost = ours ? theirs : ours;
        if (ours.has_value() == theirs.has_value())
            problems.append(u"round %1: both or neither"_s.arg(round));
        else if (lost.error().reason != Reason::ColleagueWasQuicker
                 || lost.error().detail.contains(u"valle_"_s)) // never who
            problems.append(lost.error().detail);
        const auto &winner = ours ? session : second;
        if (!winner->call(u"release_callback"_s, {newKey(), id, u"test"_s}))
            problems.append(u"round %1: not released"_s.arg(round));
    }
    rival.join();
    QCOMPARE(problems, QStringList());
    QVERIFY2(wins > 0 && wins < rounds, "one side always won: this was no race");
}

void CallbacksTest::aKeyIsAnsweredOnce()
{
    const auto id = m_fixture.idOf(m_fixture.accept(u"key-%1"_s.arg(m_count), u"+393120000004"_s));
    const auto session = m_fixture.session(u"valle_first"_s);
    const auto key = newKey();
    const auto claimed = session->call(u"take_next"_s, {key});
    QVERIFY(claimed.has_value());
    const auto events = m_fixture.value(u"select count(*) from private.event"_s);
    const auto again = session->call(u"take_next"_s, {key});
    QVERIFY(again.has_value());
    QCOMPARE(*again, *claimed);
    QCOMPARE(m_fixture.value(u"select count(*) from private.event"_s), events);
    QCOMPARE(session->call(u"release_callback"_s, {key, id, u"x"_s}).error().reason,
             Reason::KeyReused);
}

void CallbacksTest::aRepeatJoinsTheOldestPlace()
{
    const auto first = m_fixture.accept(u"once-%1"_s.arg(m_count), u"+393120000005"_s);
    const auto promise = m_fixture.value(
        u"select promise::text from private.callback where request_code = '%1'"_s.arg(first));
    m_fixture.setClock(u"2026-10-05T10:45:00"_s);
    QCOMPARE(m_fixture.accept(u"twice-%1"_s.arg(m_count), u"+393120000005"_s), first);
    QCOMPARE(m_fixture
                 .value(u"select requests || ' ' || promise from private.callback "
                        "where request_code = '%1'"_s.arg(first))
                 .toString(),
             u"2 "_s + promise.toString());
}

void CallbacksTest::noAttemptInTheLastMinutes_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("before") << u"12:54:59"_s << true;
    QTest::newRow("from") << u"12:55:00"_s << false;
    QTest::newRow("last second") << u"12:59:59"_s << false;
    QTest::newRow("closed") << u"13:00:00"_s << false;
}

void CallbacksTest::noAttemptInTheLastMinutes()
{
    QFETCH(const QString, time);
    QFETCH(const bool, isAllowed);
    const auto id = m_fixture.idOf(m_fixture.accept(u"late-%1"_s.arg(m_count), u"+393120000006"_s));
    QVERIFY(call(u"valle_first"_s, u"take_next"_s, {}).has_value());
    m_fixture.setClock(u"2026-10-05T"_s + time);
    const auto begun = call(u"valle_first"_s, u"begin_attempt"_s, {id});
    QCOMPARE(begun.has_value(), isAllowed);
    if (!isAllowed)
        QCOMPARE(begun.error().reason, Reason::OutsideAttemptHours);
}

qint64 CallbacksTest::attempt(qint64 callback, const QString &outcome)
{
    const auto taken = call(u"valle_first"_s, u"take_next"_s, {});
    if (!taken || (*taken)[u"id"].toInteger() != callback)
        return 0;
    const auto begun = call(u"valle_first"_s, u"begin_attempt"_s, {callback});
    const auto id = (*begun)[u"id"].toInteger();
    const auto record = outcome == u"reached"_s ? QVariant(informed)
                                                : QVariant(QMetaType::fromType<QString>());
    return call(u"valle_first"_s, u"end_attempt"_s, {id, outcome, record}) ? id : 0;
}

void CallbacksTest::attemptsAreSpacedAndNotOfOneDay()
{
    const auto id = m_fixture.idOf(
        m_fixture.accept(u"space-%1"_s.arg(m_count), u"+393120000007"_s));
    const auto notBefore = [this, id] {
        return m_fixture
            .value(u"select to_char(not_before at time zone 'Europe/Rome', "
                   "'YYYY-MM-DD HH24:MI') from private.callback where id = %1"_s.arg(id))
            .toString();
    };
    QVERIFY(attempt(id, u"no-answer"_s) > 0);
    QCOMPARE(notBefore(), u"2026-10-05 10:30"_s);
    QCOMPARE(call(u"valle_first"_s, u"take_next"_s, {}).error().reason, Reason::NothingToTake);
    // Taken on purpose, it still may not be tried before its time.
    const auto revision = m_fixture.value(
        u"select revision from private.callback where id = %1"_s.arg(id));
    QVERIFY(call(u"valle_first"_s, u"claim_callback"_s, {id, revision}).has_value());
    QCOMPARE(call(u"valle_first"_s, u"begin_attempt"_s, {id}).error().reason,
             Reason::OutsideAttemptHours);
    QVERIFY(call(u"valle_first"_s, u"release_callback"_s, {id, u"early"_s}).has_value());
    m_fixture.setClock(u"2026-10-05T12:30:00"_s);
    QVERIFY(attempt(id, u"engaged"_s) > 0);
    // Two of three on one day: the last waits for another.
    QCOMPARE(notBefore(), u"2026-10-06 09:00"_s);
}

void CallbacksTest::unreachableIsSaidByAPersonAfterAllAttempts()
{
    const auto id = m_fixture.idOf(m_fixture.accept(u"gone-%1"_s.arg(m_count), u"+393120000008"_s));
    QVERIFY(attempt(id, u"no-answer"_s) > 0);
    m_fixture.setClock(u"2026-10-05T11:30:00"_s);
    QVERIFY(attempt(id, u"no-answer"_s) > 0);
    QCOMPARE(call(u"valle_first"_s, u"close_unreachable"_s, {id}).error().reason,
             Reason::MoveNotAllowed);
    m_fixture.setClock(u"2026-10-06T09:00:00"_s);
    QVERIFY(attempt(id, u"no-answer"_s) > 0);
    QCOMPARE(
        m_fixture.value(u"select state from private.callback where id = %1"_s.arg(id)).toString(),
        u"waiting"_s);
    QCOMPARE(call(u"valle_official"_s, u"close_unreachable"_s, {id}).error().reason,
             Reason::NotFound); // another office's
    QVERIFY(call(u"valle_first"_s, u"close_unreachable"_s, {id}).has_value());
    QCOMPARE(
        m_fixture.value(u"select closing from private.callback where id = %1"_s.arg(id)).toString(),
        u"unreachable"_s);
}

void CallbacksTest::reachedNeedsARecordAndCloses()
{
    const auto id = m_fixture.idOf(m_fixture.accept(u"good-%1"_s.arg(m_count), u"+393120000009"_s));
    QVERIFY(call(u"valle_first"_s, u"take_next"_s, {}).has_value());
    const auto begun = call(u"valle_first"_s, u"begin_attempt"_s, {id});
    QCOMPARE((*begun)[u"number"].toString(), u"+393120000009"_s);
    const auto tried = (*begun)[u"id"].toInteger();
    const QVariant nothing(QMetaType::fromType<QString>());
    QCOMPARE(
        call(u"valle_first"_s, u"end_attempt"_s, {tried, u"reached"_s, nothing}).error().reason,
        Reason::BadValue);
    QCOMPARE(
        call(u"valle_first"_s, u"end_attempt"_s, {tried, u"vanished"_s, nothing}).error().reason,
        Reason::BadValue);
    QVERIFY(call(u"valle_first"_s, u"end_attempt"_s, {tried, u"reached"_s, informed}).has_value());
    QCOMPARE(
        m_fixture
            .value(u"select state || ' ' || closing from private.callback where id = %1"_s.arg(id))
            .toString(),
        u"closed reached"_s);
}

void CallbacksTest::officialsHaveTheirOwnCallbacks()
{
    const auto id = m_fixture.idOf(m_fixture.accept(u"cen-%1"_s.arg(m_count), u"+393120000010"_s));
    QCOMPARE(call(u"valle_official"_s, u"take_next"_s, {}).error().reason, Reason::NothingToTake);
    QCOMPARE(call(u"valle_official"_s, u"claim_callback"_s, {id, 1}).error().reason,
             Reason::NotFound);
    QCOMPARE(call(u"valle_supervisor"_s, u"take_next"_s, {}).error().reason, Reason::NotAllowed);
}

void CallbacksTest::supervisorGivesBackWhatIsStuck()
{
    const auto id = m_fixture.idOf(
        m_fixture.accept(u"stuck-%1"_s.arg(m_count), u"+393120000011"_s));
    QVERIFY(call(u"valle_first"_s, u"take_next"_s, {}).has_value());
    QVERIFY(call(u"valle_first"_s, u"begin_attempt"_s, {id}).has_value());
    QCOMPARE(call(u"valle_second"_s, u"return_callback"_s, {id, u"x"_s}).error().reason,
             Reason::NotAllowed);
    QVERIFY(call(u"valle_supervisor"_s, u"return_callback"_s, {id, u"gone"_s}).has_value());
    QCOMPARE(
        m_fixture.value(u"select state from private.callback where id = %1"_s.arg(id)).toString(),
        u"waiting"_s);
    QCOMPARE(
        m_fixture.value(u"select outcome from private.attempt where callback_id = %1"_s.arg(id))
            .toString(),
        u"line-dropped"_s);
}

QTEST_GUILESS_MAIN(CallbacksTest)
#include "tst_callbacks.moc"
