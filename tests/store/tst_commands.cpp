#include "desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;
using ports::ConversationRecord;

namespace {

ConversationRecord record(const QString &outcome)
{
    return {u"relative"_s, u"CF"_s, {}, u"said \"yes\"; così"_s, outcome};
}

} // namespace

// The port the screen commands by: that each command arrives as the function it names, with its
// arguments in their places, and that its answer comes back. The rules have tests of their own.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aReachedCitizen();
    void anAttemptIsRefusedFromFiveMinutesToClosing();
    void givingUpAndGivingBack();
    void anAnsweredCall();
    void aCitizenOfAnAttemptIsHandedOver();
    void aCallbackOfTwoPeople();

private:
    [[nodiscard]] base::CallbackId accepted()
    {
        return base::CallbackId(
            m_fixture.idOf(m_fixture.accept(u"talk-%1"_s.arg(++m_count), m_number)));
    }
    [[nodiscard]] QString text(const QString &query) { return m_fixture.value(query).toString(); }
    [[nodiscard]] QString state(base::CallbackId id)
    {
        return text(u"select concat_ws(' ', state, closing) from private.callback "
                    "where id = %1"_s.arg(id.value()));
    }

    StoreFixture m_fixture;
    std::unique_ptr<Desk> m_first;
    std::unique_ptr<Desk> m_second;
    std::unique_ptr<Desk> m_official;
    std::unique_ptr<Desk> m_supervisor;
    QString m_number;
    int m_count = 0;
};

void CommandsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_first = std::make_unique<Desk>(u"valle_first"_s);
    m_second = std::make_unique<Desk>(u"valle_second"_s);
    m_official = std::make_unique<Desk>(u"valle_official"_s);
    m_supervisor = std::make_unique<Desk>(u"valle_supervisor"_s);
}

void CommandsTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    m_number = u"+3931200004%1"_s.arg(++m_count, 2, 10, QChar(u'0'));
}

void CommandsTest::aReachedCitizen()
{
    const auto id = accepted();
    QVERIFY(answerOf(m_first->commands.takeNext(key())).has_value());
    const auto begun = answerOf(m_first->commands.beginAttempt(key(), id));
    QVERIFY(begun.has_value());
    QCOMPARE(begun->number, m_number); // clear: to dial
    auto &commands = m_first->commands;
    QVERIFY(answerOf(commands.attemptDialled(key(), begun->attempt, u"dialled"_s)).has_value());
    QCOMPARE(reasonOf(commands.attemptDialled(key(), begun->attempt, u"other"_s)),
             Reason::NotFound);
    QCOMPARE(reasonOf(commands.release(key(), id, {})), Reason::MoveNotAllowed); // in a call
    QCOMPARE(reasonOf(commands.endAttempt(key(), begun->attempt, u"reached"_s, {})),
             Reason::BadValue);
    auto unknown = record(u"informed"_s);
    unknown.cards = {{u"NO-SUCH-CARD"_s, 1}};
    QCOMPARE(reasonOf(commands.endAttempt(key(), begun->attempt, u"reached"_s, unknown)),
             Reason::BadValue);
    QCOMPARE(state(id), u"calling"_s); // what was refused left nothing behind
    QVERIFY(
        answerOf(commands.endAttempt(key(), begun->attempt, u"reached"_s, record(u"informed"_s)))
            .has_value());
    QCOMPARE(state(id), u"closed reached"_s);
    QCOMPARE(text(u"select concat_ws('|', speaker, topic, outcome, note) "
                  "from private.conversation_record where attempt_id = %1"_s.arg(
                      begun->attempt.value())),
             u"relative|CF|informed|said \"yes\"; così"_s);
}

void CommandsTest::anAttemptIsRefusedFromFiveMinutesToClosing()
{
    const auto id = accepted();
    QVERIFY(answerOf(m_first->commands.takeNext(key())).has_value());
    m_fixture.setClock(u"2026-10-05T12:55:00"_s);
    QCOMPARE(reasonOf(m_first->commands.beginAttempt(key(), id)), Reason::OutsideAttemptHours);
    QCOMPARE(state(id), u"claimed"_s);
    m_fixture.setClock(u"2026-10-05T12:54:59"_s);
    QVERIFY(answerOf(m_first->commands.beginAttempt(key(), id)).has_value());
}

void CommandsTest::givingUpAndGivingBack()
{
    const auto id = accepted();
    QCOMPARE(reasonOf(m_first->commands.closeUnreachable(key(), id)), Reason::MoveNotAllowed);
    for (const auto &time : {u"05T09:30:00"_s, u"05T11:00:00"_s, u"06T09:00:00"_s}) {
        m_fixture.setClock(u"2026-10-"_s + time);
        QVERIFY(answerOf(m_first->commands.takeNext(key())).has_value());
        QCOMPARE(reasonOf(m_second->commands.giveBack(key(), id, {})), Reason::NotAllowed);
        QVERIFY(answerOf(m_supervisor->commands.giveBack(key(), id, u"ill"_s)).has_value());
        QVERIFY(answerOf(m_second->commands.takeNext(key())).has_value());
        const auto begun = answerOf(m_second->commands.beginAttempt(key(), id));
        QVERIFY(begun.has_value());
        QVERIFY(answerOf(m_second->commands.endAttempt(key(), begun->attempt, u"engaged"_s, {}))
                    .has_value());
    }
    QCOMPARE(state(id), u"waiting"_s); // nobody but a person gives up
    QCOMPARE(reasonOf(m_first->commands.takeNext(key())), Reason::NothingToTake);
    QVERIFY(answerOf(m_first->commands.closeUnreachable(key(), id)).has_value());
    QCOMPARE(state(id), u"closed unreachable"_s);
}

void CommandsTest::anAnsweredCall()
{
    const auto id = accepted();
    auto &commands = m_first->commands;
    const base::CallId call(
        m_fixture.answered(u"rang-%1"_s.arg(m_count), u"queue-CEN"_s, u"valle_first"_s, m_number));
    QCOMPARE(reasonOf(m_second->commands.saveRecord(key(), call, record(u"informed"_s))),
             Reason::NotFound);
    QVERIFY(answerOf(commands.saveRecord(key(), call, {u"delegate"_s, {}, {}, {}, u"informed"_s}))
                .has_value());
    QCOMPARE(reasonOf(commands.saveRecord(key(), call, record(u"informed"_s))), Reason::Outdated);
    QVERIFY(answerOf(commands.closeAnswered(key(), id, call)).has_value());
    QCOMPARE(state(id), u"closed answered"_s);
    const auto offered = answerOf(commands.handOver(key(), call, u"UT"_s, {}));
    QVERIFY(offered.has_value());
    QCOMPARE(offered->queue, u"queue-UT"_s);
    auto &official = m_official->commands;
    QVERIFY(answerOf(official.takeHandOver(key(), offered->handOver)).has_value());
    QVERIFY(
        answerOf(official.recordIntervention(key(), offered->handOver, u"done"_s, {})).has_value());
    const base::CallId direct(m_fixture.answered(u"direct-%1"_s.arg(m_count), u"queue-UT"_s,
                                                 u"valle_official"_s, m_number));
    QVERIFY(answerOf(official.recordIntervention(key(), direct, u"appointment"_s, u"Monday"_s))
                .has_value());
    QCOMPARE(text(u"select string_agg(concat_ws('|', outcome, note, hand_over_id is null), ' ' "
                  "order by id) from private.intervention"_s),
             u"done||f appointment|Monday|t"_s);
}

void CommandsTest::aCitizenOfAnAttemptIsHandedOver()
{
    const auto id = accepted();
    QVERIFY(answerOf(m_first->commands.takeNext(key())).has_value());
    const auto begun = answerOf(m_first->commands.beginAttempt(key(), id));
    const auto conversation = u"out-%1"_s.arg(m_count);
    auto &commands = m_first->commands;
    QVERIFY(answerOf(commands.attemptDialled(key(), begun->attempt, conversation)).has_value());
    const auto offered = answerOf(commands.handOver(key(), begun->attempt, u"UT"_s, u"s"_s));
    QVERIFY(offered.has_value());
    QVERIFY(
        answerOf(commands.endAttempt(key(), begun->attempt, u"reached"_s, record(u"handed-over"_s)))
            .has_value());
    QCOMPARE(reasonOf(commands.requeueHandOver(key(), offered->handOver)), Reason::MoveNotAllowed);
    QVERIFY(m_fixture.tell({{u"conversationId"_s, conversation},
                            {u"event"_s, u"returned"_s},
                            {u"queueId"_s, u"queue-UT"_s}}));
    QVERIFY(answerOf(commands.requeueHandOver(key(), offered->handOver)).has_value());
    const auto taken = answerOf(m_official->commands.takeNext(key()));
    QVERIFY(taken.has_value());
    QVERIFY(taken->callback != id);
    const auto again = answerOf(m_official->commands.beginAttempt(key(), taken->callback));
    QVERIFY(again.has_value());
    QCOMPARE(again->number, m_number);
}

void CommandsTest::aCallbackOfTwoPeople()
{
    const auto id = accepted();
    QCOMPARE(accepted(), id);
    auto &commands = m_first->commands;
    const auto split = answerOf(commands.split(key(), id));
    QVERIFY(split.has_value() && split->callback != id);
    QVERIFY(answerOf(commands.preferTime(key(), id, calls::DayPart::Late)).has_value());
    QVERIFY(answerOf(commands.setLanguage(key(), id, u"de"_s)).has_value());
    QVERIFY(answerOf(commands.claim(key(), split->callback, split->revision)).has_value());
    QVERIFY(answerOf(commands.changeNumber(key(), split->callback, u"+390406754041"_s)));
    auto &supervisor = m_supervisor->commands;
    QVERIFY(answerOf(supervisor.reassign(key(), split->callback, u"valle_second"_s, u"ill"_s)));
    QCOMPARE(text(u"select string_agg(concat_ws('|', c.number, c.preferred, c.language, p.login), "
                  "' ' order by c.id) from private.callback c left join private.person p "
                  "on p.id = c.holder_id where c.id in (%1, %2)"_s.arg(id.value())
                      .arg(split->callback.value())),
             m_number + u"|late|de +390406754041|any|valle_second"_s);
    const auto row = answerOf(supervisor.lookUp(key(), id, u"a complaint of today"_s));
    QVERIFY(row.has_value());
    QCOMPARE((*row)[u"number"].toString(), m_number);
    QCOMPARE(reasonOf(supervisor.lookUp(key(), base::CallId(id.value() + 100'000),
                                        u"a complaint of today"_s)),
             Reason::NotFound);
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(answerOf(supervisor.reopen(key(), id, u"closed by mistake"_s)).has_value());
    QCOMPARE(state(id), u"waiting"_s);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
