#include "desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

// Commands that meet: two people at once, one person twice, and an answer that never came.
class CommandKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneOfTwoClaimsIt();
    void aKeyIsAnsweredOnce();
    void otherArgumentsAreRefused();
    void anOldRevisionIsRefused();
    void whileTheDatabaseIsAway();

private:
    [[nodiscard]] base::CallbackId accepted()
    {
        return base::CallbackId(
            m_fixture.idOf(m_fixture.accept(u"talk-%1"_s.arg(++m_count), m_number)));
    }
    [[nodiscard]] QString state(base::CallbackId id)
    {
        return m_fixture
            .value(u"select state from private.callback where id = %1"_s.arg(id.value()))
            .toString();
    }

    StoreFixture m_fixture;
    std::unique_ptr<Desk> m_first;
    std::unique_ptr<Desk> m_second;
    std::unique_ptr<Desk> m_official;
    QString m_number;
    int m_count = 0;
};

void CommandKeysTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_first = std::make_unique<Desk>(u"valle_first"_s);
    m_second = std::make_unique<Desk>(u"valle_second"_s);
    m_official = std::make_unique<Desk>(u"valle_official"_s);
}

void CommandKeysTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    m_number = u"+3931200006%1"_s.arg(++m_count, 2, 10, QChar(u'0'));
}

// Both ask before either is answered, each on a thread and a session that are open already.
void CommandKeysTest::oneOfTwoClaimsIt()
{
    const auto id = accepted();
    base::Revision revision(1);
    int firstWon = 0;
    for (int round = 0; round < 200; ++round) {
        auto asked = m_first->commands.claim(key(), id, revision);
        const auto other = answerOf(m_second->commands.claim(key(), id, revision));
        const auto one = answerOf(asked);
        QCOMPARE(int(one.has_value()) + int(other.has_value()), 1);
        const auto reason = one ? other.error().reason : one.error().reason;
        QVERIFY(reason == Reason::ColleagueWasQuicker || reason == Reason::Outdated);
        auto &winner = one ? m_first : m_second;
        QVERIFY(answerOf(winner->commands.release(key(), id, {})).has_value());
        revision = base::Revision((one ? one : other)->revision.value() + 1);
        firstWon += one ? 1 : 0;
    }
    qInfo("the first asker won %d of 200", firstWon);
}

void CommandKeysTest::aKeyIsAnsweredOnce()
{
    const auto id = accepted();
    const auto once = key();
    const auto claimed = answerOf(m_first->commands.takeNext(once));
    QVERIFY(claimed && claimed->callback == id);
    const auto again = answerOf(m_first->commands.takeNext(once));
    QVERIFY(again && again->callback == id && again->revision == claimed->revision);
    QCOMPARE(m_fixture
                 .value(u"select count(*) from private.event where subject = 'callback' "
                        "and kind = 'claimed' and subject_id = %1"_s.arg(id.value()))
                 .toString(),
             u"1"_s);
    // Keys are a person's own: a colleague who happens to use it is answered for themselves.
    QCOMPARE(reasonOf(m_second->commands.takeNext(once)), Reason::NothingToTake);
}

void CommandKeysTest::otherArgumentsAreRefused()
{
    const auto id = accepted();
    const auto once = key();
    QVERIFY(answerOf(m_first->commands.claim(once, id, base::Revision(1))).has_value());
    QCOMPARE(reasonOf(m_first->commands.claim(once, id, base::Revision(2))), Reason::KeyReused);
    QCOMPARE(reasonOf(m_first->commands.release(once, id, {})), Reason::KeyReused);
    QCOMPARE(state(id), u"claimed"_s);
}

void CommandKeysTest::anOldRevisionIsRefused()
{
    const auto id = accepted();
    QCOMPARE(accepted(), id); // rang again: joined, and the row has changed
    QCOMPARE(reasonOf(m_first->commands.claim(key(), id, base::Revision(1))), Reason::Outdated);
    QVERIFY(answerOf(m_first->commands.claim(key(), id, base::Revision(2))).has_value());
    QCOMPARE(reasonOf(m_second->commands.release(key(), id, u"not mine"_s)),
             Reason::ColleagueWasQuicker);
    QCOMPARE(reasonOf(m_official->commands.takeNext(key())), Reason::NothingToTake);
}

// Unavailable leaves the outcome unknown; asked again with the same key, it is done once.
void CommandKeysTest::whileTheDatabaseIsAway()
{
    const auto id = accepted();
    const auto once = key();
    QVERIFY(m_fixture.cluster().stop().has_value());
    const auto away = answerOf(m_first->commands.takeNext(once));
    QVERIFY(!away.has_value());
    QVERIFY(away.error().kind == base::Error::Kind::Unavailable);
    QVERIFY(m_fixture.cluster().start().has_value());
    const auto taken = answerOf(m_first->commands.takeNext(once));
    QVERIFY(taken && taken->callback == id);
    QVERIFY(m_fixture.cluster().restartImmediately().has_value());
    // The session is dead and nobody has noticed: the first answer says so.
    QCOMPARE(reasonOf(m_first->commands.takeNext(once)), Reason::DatabaseAway);
    const auto again = answerOf(m_first->commands.takeNext(once));
    QVERIFY(again && again->callback == id && again->revision == taken->revision);
}

QTEST_GUILESS_MAIN(CommandKeysTest)
#include "tst_commandkeys.moc"
