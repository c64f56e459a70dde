#include "storefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QString number = u"+393123456701"_s;

} // namespace

// The citizen rings to say that no call is needed any more, at whatever moment that is.
class WithdrawalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whoeverTakesItFirstKeepsIt();
    void nobodyTakesWhatIsWithdrawn();
    void theSameConversationTwiceAtOnce();
    void aSupervisorReopensIt();
    void whoItWasIsErasedWithIt();

private:
    [[nodiscard]] QJsonObject cancel(const QString &conversation);
    [[nodiscard]] bool isWaitedFor(int sessions);
    [[nodiscard]] QString stateOf(qint64 callback);
    [[nodiscard]] qint64 accepted(const QString &conversation)
    {
        return m_fixture.idOf(m_fixture.accept(conversation, number));
    }

    StoreFixture m_fixture;
};

QJsonObject WithdrawalTest::cancel(const QString &conversation)
{
    const QJsonObject request{{u"conversationId"_s, conversation}, {u"number"_s, number}};
    const auto text = QString::fromUtf8(QJsonDocument(request).toJson());
    const auto answer = m_fixture.session(u"valle_intake"_s)->call(u"cancel_callback"_s, {text});
    return answer ? answer->toObject() : QJsonObject();
}

// Whether so many of intake's sessions wait for somebody's lock.
bool WithdrawalTest::isWaitedFor(int sessions)
{
    return QTest::qWaitFor([this, sessions] {
        return m_fixture
                   .value(u"select count(*) from pg_stat_activity where usename = 'valle_intake' "
                          "and wait_event_type = 'Lock'"_s)
                   .toInt()
               == sessions;
    });
}

QString WithdrawalTest::stateOf(qint64 callback)
{
    return m_fixture
        .value(u"select state || coalesce(' ' || closing, '') from private.callback "
               "where id = %1"_s.arg(callback))
        .toString();
}

void WithdrawalTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void WithdrawalTest::init()
{
    QVERIFY(m_fixture.emptyQueue());
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
}

void WithdrawalTest::whoeverTakesItFirstKeepsIt()
{
    const auto id = accepted(u"taken"_s);
    const auto taking = m_fixture.session(u"valle_first"_s);
    QVERIFY(taking->run(u"begin; select api.take_next(gen_random_uuid())"_s).has_value());
    QJsonObject answer;
    std::thread citizen([this, &answer] { answer = cancel(u"too late"_s); });
    const bool isWaiting = isWaitedFor(1);
    const bool isTaken = taking->run(u"commit"_s).has_value();
    citizen.join();
    QVERIFY(isWaiting && isTaken);
    QCOMPARE(answer[u"reason"].toString(), u"in-hand"_s);
    QCOMPARE(stateOf(id), u"claimed"_s);
}

void WithdrawalTest::nobodyTakesWhatIsWithdrawn()
{
    const auto id = accepted(u"withdrawn"_s);
    QCOMPARE(cancel(u"in time"_s)[u"count"].toInt(), 1);
    QCOMPARE(stateOf(id), u"closed withdrawn"_s);
    const auto taken = m_fixture.command(u"valle_first"_s, u"take_next"_s, {});
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().reason, base::Reason::NothingToTake);
}

void WithdrawalTest::theSameConversationTwiceAtOnce()
{
    const auto id = accepted(u"twice"_s);
    const auto holding = m_fixture.owner();
    QVERIFY(holding->run(u"begin; select from private.callback where id = %1 for update"_s.arg(id))
                .has_value());
    QJsonObject first;
    QJsonObject second;
    std::thread one([this, &first] { first = cancel(u"both"_s); });
    std::thread other([this, &second] { second = cancel(u"both"_s); });
    const bool areWaiting = isWaitedFor(2);
    const bool isFree = holding->run(u"commit"_s).has_value();
    one.join();
    other.join();
    QVERIFY(areWaiting && isFree);
    QCOMPARE(first[u"count"].toInt(), 1);
    QCOMPARE(second, first);
    QCOMPARE(m_fixture
                 .value(u"select count(*) from private.event where kind = 'withdrawn' "
                        "and subject_id = %1"_s.arg(id))
                 .toInt(),
             1);
}

void WithdrawalTest::aSupervisorReopensIt()
{
    const auto id = accepted(u"changes their mind"_s);
    QCOMPARE(cancel(u"not today"_s)[u"count"].toInt(), 1);
    const QVariantList asked{id, u"rang again"_s};
    QVERIFY(!m_fixture.command(u"valle_first"_s, u"reopen_callback"_s, asked).has_value());
    QVERIFY(m_fixture.command(u"valle_supervisor"_s, u"reopen_callback"_s, asked).has_value());
    QCOMPARE(stateOf(id), u"waiting"_s);
}

void WithdrawalTest::whoItWasIsErasedWithIt()
{
    const auto id = accepted(u"forgotten"_s);
    QCOMPARE(cancel(u"forget it"_s)[u"count"].toInt(), 1);
    const auto told = u"select count(*) from private.event e "
                      "join private.event_value v on v.event_id = e.id "
                      "where e.subject = 'callback' and e.subject_id = %1 "
                      "and v.value::text like '%%2%'"_s.arg(QString::number(id), number);
    QVERIFY(m_fixture.value(told).toInt() > 0);
    QVERIFY(
        m_fixture.owner()
            ->run(u"select private.erase_identity('{}', array[%1::bigint], 'term', null)"_s.arg(id))
            .has_value());
    QCOMPARE(m_fixture.value(told).toInt(), 0);
    QCOMPARE(stateOf(id), u"closed withdrawn"_s);
}

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "tst_withdrawal.moc"
