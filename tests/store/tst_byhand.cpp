#include "storefixture.h"

#include <QJsonArray>
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

QTEST_GUILESS_MAIN(ByHandTest)
#include "tst_byhand.moc"
