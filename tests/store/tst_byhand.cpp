#include "storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const auto informed = u"{\"speaker\":\"delegate\",\"topic\":\"CF\",\"outcome\":\"informed\"}"_s;

} // namespace

// A plain handset: the person who takes it up writes the call.
class ByHandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsAnsweredAtMyOffice();
    void anEmptyCallerIsWithheld();
    void onlyWhoWroteItEndsIt();
    void whatTheExchangeTellsIsNotEndedByHand();
    void theLogCountsItAndTellsIt();
    void receivedIsNotCountedWithoutAnExchange();
    void itIsRecordedLikeAnyOther();
    void whoRangWhileClosedIsListedWhereItIsWanted();
    void whoRangWhileClosedIsCalledOnce();
    void aCallMadeIsNoneReceived();
    void outsideTheHoursNobodyIsCalled();

private:
    [[nodiscard]] qint64 written(const QString &login, const QString &caller)
    {
        const auto answer = m_fixture.command(login, u"write_call"_s, {caller});
        return answer ? (*answer)[u"id"].toInteger() : 0;
    }
    [[nodiscard]] QJsonValue figures(const QString &day)
    {
        const auto answer = m_fixture.session(u"valle_first"_s)->call(u"day_figures"_s, {day});
        return answer ? *answer : QJsonValue();
    }

    // Somebody rings out of hours; the exchange says that it is closed.
    void ringWhileClosed(const QString &conversation, const QString &caller, const QString &at)
    {
        for (const auto &kind : {u"arrived"_s, u"ended"_s}) {
            const QJsonObject event{{u"conversationId"_s, conversation},
                                    {u"event"_s, kind},
                                    {u"ani"_s, caller},
                                    {u"eventTime"_s, at},
                                    {u"reason"_s, u"closed"_s}};
            const auto told = m_fixture.session(u"valle_intake"_s)
                                  ->call(u"record_call_event"_s,
                                         {QString::fromUtf8(QJsonDocument(event).toJson())});
            QVERIFY2(told.has_value(), told ? "" : qPrintable(told.error().detail));
        }
    }
    void list(bool isListed)
    {
        QVERIFY(m_fixture.owner()
                    ->run(u"update private.directorate set configuration = configuration || "
                          "jsonb_build_object('listCallsWhileClosed', %1)"_s.arg(
                              isListed ? u"true"_s : u"false"_s))
                    .has_value());
    }
    // "…21 2": the number as it is told, how often it rang.
    [[nodiscard]] QStringList listed(const QString &login = u"valle_first"_s)
    {
        QStringList rows;
        const auto told = m_fixture.session(login)->rows(u"calls_while_closed"_s);
        for (const auto &row : told.value_or(QList<QJsonValue>{u"refused"_s}))
            rows.append(row[u"caller"].toString() + u' ' + QString::number(row[u"times"].toInt()));
        return rows;
    }
    [[nodiscard]] qint64 lastClosed(const QString &caller)
    {
        return m_fixture
            .value(u"select max(id) from private.call where caller = '%1' and state = "
                   "'closed'"_s.arg(caller))
            .toLongLong();
    }
    [[nodiscard]] base::Result<QJsonValue> returned(qint64 call,
                                                    const QString &login = u"valle_first"_s)
    {
        return m_fixture.command(login, u"return_call"_s, {call});
    }

    StoreFixture m_fixture;
};

void ByHandTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void ByHandTest::itIsAnsweredAtMyOffice()
{
    const auto call = written(u"valle_first"_s, u" +393120000701 "_s);
    QVERIFY(call > 0);
    const auto row = m_fixture.openRow(u"valle_first"_s, u"call"_s, call);
    QCOMPARE(row[u"state"].toString(), u"answered"_s);
    QCOMPARE(row[u"office"].toString(), u"CEN"_s);
    QCOMPARE(row[u"caller"].toString(), u"+393120000701"_s);
    QVERIFY(row[u"byHand"].toBool() && row[u"mine"].toBool() && !row[u"recorded"].toBool());
    QVERIFY(row[u"conversation"].toString().startsWith(u"hand:"_s));
    QVERIFY(row[u"answeredAt"].isString() && row[u"arrivedAt"] == row[u"answeredAt"]
            && row[u"firstRingAt"] == row[u"answeredAt"]);
    QCOMPARE(m_fixture
                 .value(u"select kind from private.event where subject = 'call' "
                        "and subject_id = %1 order by id desc limit 1"_s.arg(call))
                 .toString(),
             u"written-by-hand"_s);
    QCOMPARE(
        m_fixture
            .openRow(u"valle_official"_s, u"call"_s, written(u"valle_official"_s, u""_s))[u"office"]
            .toString(),
        u"UT"_s);
}

void ByHandTest::anEmptyCallerIsWithheld()
{
    const auto call = written(u"valle_first"_s, u"  "_s);
    QVERIFY(m_fixture.openRow(u"valle_first"_s, u"call"_s, call)[u"caller"].isNull());
}

void ByHandTest::onlyWhoWroteItEndsIt()
{
    const auto call = written(u"valle_first"_s, u"+393120000702"_s);
    QCOMPARE(m_fixture.command(u"valle_second"_s, u"end_call"_s, {call}).error().reason,
             Reason::NotFound);
    m_fixture.setClock(u"2026-10-05T09:40:00"_s);
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_call"_s, {call}).has_value());
    const auto row = m_fixture.openRow(u"valle_first"_s, u"call"_s, call);
    QCOMPARE(row[u"state"].toString(), u"completed"_s);
    QCOMPARE(m_fixture
                 .value(u"select to_char(ended_at at time zone 'Europe/Rome', 'HH24:MI') "
                        "from private.call where id = %1"_s.arg(call))
                 .toString(),
             u"09:40"_s);
    QCOMPARE(m_fixture.command(u"valle_first"_s, u"end_call"_s, {call}).error().reason,
             Reason::MoveNotAllowed);
}

void ByHandTest::whatTheExchangeTellsIsNotEndedByHand()
{
    m_fixture.setClock(u"2026-10-06T09:40:00"_s);
    const auto call = m_fixture.answered(u"rang"_s, u"queue-CEN"_s, u"valle_first"_s,
                                         u"+393120000703"_s);
    QCOMPARE(m_fixture.command(u"valle_first"_s, u"end_call"_s, {call}).error().reason,
             Reason::NotFound);
}

void ByHandTest::theLogCountsItAndTellsIt()
{
    m_fixture.setClock(u"2026-10-07T10:00:00"_s);
    const auto call = written(u"valle_first"_s, u"+393120000704"_s);
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {call, informed}).has_value());
    (void)m_fixture.answered(u"rang-too"_s, u"queue-CEN"_s, u"valle_first"_s, u"+393120000705"_s);
    const auto log =
        m_fixture.session(u"valle_supervisor"_s)->call(u"daily_log"_s, {u"2026-10-07"_s});
    QVERIFY2(log.has_value(), log ? "" : qPrintable(log.error().detail));
    const auto rows = (*log)[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"kind"].toString(), u"call"_s);
    QCOMPARE(rows[0][u"outcome"].toString(), u"informed"_s);
    QVERIFY(rows[0][u"option"].isNull());
    QVERIFY(rows[0][u"byHand"].toBool());
    QVERIFY(!rows[1][u"byHand"].toBool());
    QCOMPARE((*log)[u"totals"][u"answered"].toInt(), 2);
    QCOMPARE(figures(u"2026-10-07"_s)[u"received"].toInt(), 2); // an exchange was there
}

void ByHandTest::receivedIsNotCountedWithoutAnExchange()
{
    m_fixture.setClock(u"2026-10-08T10:00:00"_s);
    QCOMPARE(figures(u"2026-10-08"_s)[u"received"].toInt(-1), 0);
    QVERIFY(written(u"valle_first"_s, u"+393120000706"_s) > 0);
    QVERIFY(figures(u"2026-10-08"_s)[u"received"].isNull());
    QCOMPARE(figures(u"2026-10-08"_s)[u"answered"].toInt(), 1);
    (void)m_fixture.answered(u"rang-then"_s, u"queue-CEN"_s, u"valle_first"_s, u"+393120000707"_s);
    QCOMPARE(figures(u"2026-10-08"_s)[u"received"].toInt(), 2);
}

void ByHandTest::itIsRecordedLikeAnyOther()
{
    const auto call = written(u"valle_first"_s, u"+393120000708"_s);
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_call"_s, {call}).has_value());
    QVERIFY(!m_fixture.openRow(u"valle_first"_s, u"call"_s, call).isEmpty());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {call, informed}).has_value());
    QVERIFY(m_fixture.openRow(u"valle_first"_s, u"call"_s, call).isEmpty());
}

void ByHandTest::whoRangWhileClosedIsListedWhereItIsWanted()
{
    m_fixture.setClock(u"2026-10-08T10:00:00"_s);
    ringWhileClosed(u"closed-1"_s, u"+393120000721"_s, u"2026-10-04T18:00:00+02:00"_s);
    ringWhileClosed(u"closed-2"_s, u"+393120000721"_s, u"2026-10-05T07:00:00+02:00"_s);
    ringWhileClosed(u"closed-3"_s, u"+393120000722"_s, u"2026-10-05T07:30:00+02:00"_s);
    ringWhileClosed(u"closed-4"_s, {}, u"2026-10-05T07:40:00+02:00"_s); // withheld
    ringWhileClosed(u"closed-5"_s, u"+393120000723"_s, u"2026-09-20T07:40:00+02:00"_s);
    list(false);
    QCOMPARE(listed(), QStringList());
    QCOMPARE(returned(lastClosed(u"+393120000721"_s)).error().reason, Reason::NotFound);
    list(true);
    const QStringList both{u"…21 2"_s, u"…22 1"_s};
    QCOMPARE(listed(), both);
    QCOMPARE(listed(u"valle_official"_s), both);
    QCOMPARE(listed(u"valle_supervisor"_s), both);
    QCOMPARE(listed(u"valle_intake"_s), QStringList{u" 0"_s}); // refused
}

void ByHandTest::whoRangWhileClosedIsCalledOnce()
{
    const auto call = lastClosed(u"+393120000721"_s);
    const auto made = returned(call);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    const auto id = (*made)[u"id"].toInteger();
    const auto row = m_fixture.openRow(u"valle_first"_s, u"call"_s, id);
    QCOMPARE(row[u"caller"].toString(), u"+393120000721"_s); // whoever calls sees it
    QVERIFY(row[u"isReturn"].toBool() && row[u"byHand"].toBool() && row[u"mine"].toBool());
    QCOMPARE(m_fixture.openRow(u"valle_official"_s, u"call"_s, id)[u"caller"].toString(), u"…21"_s);
    QCOMPARE(listed(), QStringList{u"…22 1"_s});
    QCOMPARE(returned(call, u"valle_official"_s).error().reason, Reason::NotFound);
    // Nobody answered: it waits again. Spoken with, it is gone.
    const auto save = [this](qint64 of, const QString &outcome) {
        return m_fixture
            .command(u"valle_first"_s, u"save_record"_s,
                     {of, u"{\"outcome\":\"%1\"}"_s.arg(outcome)})
            .has_value();
    };
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_call"_s, {id}).has_value());
    QVERIFY(save(id, u"dropped"_s));
    QCOMPARE(listed(), (QStringList{u"…21 2"_s, u"…22 1"_s}));
    const auto again = returned(call);
    QVERIFY(again.has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_call"_s, {(*again)[u"id"].toInteger()}));
    QVERIFY(save((*again)[u"id"].toInteger(), u"informed"_s));
    QCOMPARE(listed(), QStringList{u"…22 1"_s});
}

void ByHandTest::aCallMadeIsNoneReceived()
{
    const auto totals = [this] {
        const auto told = figures(u"2026-10-08"_s);
        return QList<int>{told[u"received"].toInt(), told[u"answered"].toInt(),
                          told[u"informed"].toInt()};
    };
    const auto before = totals();
    const auto made = returned(lastClosed(u"+393120000722"_s));
    QVERIFY(made.has_value());
    const auto id = (*made)[u"id"].toInteger();
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_call"_s, {id}).has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {id, informed}).has_value());
    const auto after = totals();
    QCOMPARE(after[0], before[0]);
    QCOMPARE(after[1], before[1]);
    QCOMPARE(after[2], before[2] + 1);
}

void ByHandTest::outsideTheHoursNobodyIsCalled()
{
    m_fixture.setClock(u"2026-10-08T14:30:00"_s);
    ringWhileClosed(u"closed-6"_s, u"+393120000724"_s, u"2026-10-08T14:20:00+02:00"_s);
    QCOMPARE(listed(), QStringList{u"…24 1"_s});
    QCOMPARE(returned(lastClosed(u"+393120000724"_s)).error().reason, Reason::OutsideAttemptHours);
}

QTEST_GUILESS_MAIN(ByHandTest)
#include "tst_byhand.moc"
