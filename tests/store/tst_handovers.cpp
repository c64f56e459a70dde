#include "storefixture.h"

#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const auto handedOver =
    u"{\"speaker\":\"delegate\",\"topic\":\"CF\",\"outcome\":\"handed-over\"}"_s;

} // namespace

// A citizen put through, and what the internal office does: closing never cuts it.
class HandOversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { ++m_count; }
    void closingNeverCutsAHandOver();
    void whatComesBackBecomesACallbackOfThatOffice();
    void aCallThatReachedTheOfficeDirectly();
    void onlyTheOfficeTakesIt();
    void whoRingsAgainAndIsAnsweredClosesTheCallback();
    void anotherDirectorateIsToldOnce();
    void aReferralIsErasedWithItsCall();
    void aReferredCitizenIsToldAsAnEarlierContact();

private:
    [[nodiscard]] base::Result<QJsonValue> call(const QString &login, const QString &function,
                                                QVariantList arguments)
    {
        arguments.prepend(QUuid::createUuid().toString(QUuid::WithoutBraces));
        return m_fixture.session(login)->call(function, arguments);
    }
    [[nodiscard]] qint64 answered(const QString &queue, const QString &login, const QString &number)
    {
        return m_fixture.answered(conversation(), queue, login, number);
    }
    [[nodiscard]] QString state(qint64 handOver)
    {
        return m_fixture.value(u"select state from private.hand_over where id = %1"_s.arg(handOver))
            .toString();
    }
    [[nodiscard]] QString conversation() const { return u"talk-%1"_s.arg(m_count); }

    StoreFixture m_fixture;
    int m_count = 0;
};

void HandOversTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void HandOversTest::closingNeverCutsAHandOver()
{
    m_fixture.setClock(u"2026-10-05T12:58:00"_s);
    const auto rang = answered(u"queue-CEN"_s, u"valle_first"_s, u"+393120000101"_s);
    m_fixture.setClock(u"2026-10-05T12:59:00"_s);
    const auto offered = call(u"valle_first"_s, u"hand_over"_s,
                              {rang, nothing, u"UT"_s, u"tax code"_s});
    QVERIFY(offered.has_value());
    QCOMPARE((*offered)[u"queue"].toString(), u"queue-UT"_s);
    const auto handOver = (*offered)[u"id"].toInteger();
    m_fixture.setClock(u"2026-10-05T13:00:30"_s);
    QVERIFY(call(u"valle_first"_s, u"save_record"_s, {rang, handedOver}).has_value());
    QVERIFY(call(u"valle_official"_s, u"take_hand_over"_s, {handOver}).has_value());
    m_fixture.setClock(u"2026-10-05T13:04:00"_s);
    QVERIFY(call(u"valle_official"_s, u"record_intervention"_s,
                 {handOver, nothing, u"done"_s, u"written"_s})
                .has_value());
    QCOMPARE(state(handOver), u"done"_s);
    QCOMPARE(m_fixture
                 .value(u"select to_char(written_at at time zone 'Europe/Rome', 'HH24:MI') "
                        "from private.intervention where hand_over_id = %1"_s.arg(handOver))
                 .toString(),
             u"13:04"_s);
    QCOMPARE(call(u"valle_official"_s, u"record_intervention"_s,
                  {handOver, nothing, u"done"_s, u"again"_s})
                 .error()
                 .reason,
             Reason::MoveNotAllowed);
}

void HandOversTest::whatComesBackBecomesACallbackOfThatOffice()
{
    m_fixture.setClock(u"2026-10-06T10:00:00"_s);
    const auto rang = answered(u"queue-CEN"_s, u"valle_first"_s, u"+393120000102"_s);
    const auto offered = call(u"valle_first"_s, u"hand_over"_s,
                              {rang, nothing, u"UT"_s, u"tax code"_s});
    const auto handOver = (*offered)[u"id"].toInteger();
    QCOMPARE(call(u"valle_first"_s, u"requeue_hand_over"_s, {handOver}).error().reason,
             Reason::MoveNotAllowed);
    QVERIFY(m_fixture.tell({{u"conversationId"_s, conversation()},
                            {u"event"_s, u"returned"_s},
                            {u"queueId"_s, u"queue-UT"_s}}));
    QCOMPARE(state(handOver), u"returned"_s);
    const auto requeued = call(u"valle_first"_s, u"requeue_hand_over"_s, {handOver});
    QVERIFY(requeued.has_value());
    QCOMPARE(state(handOver), u"requeued"_s);
    const auto taken = call(u"valle_official"_s, u"take_next"_s, {});
    QVERIFY(taken.has_value());
    QCOMPARE((*taken)[u"id"].toInteger(), (*requeued)[u"callback"].toInteger());
    QCOMPARE(m_fixture
                 .value(u"select number from private.callback where id = %1"_s.arg(
                     (*taken)[u"id"].toInteger()))
                 .toString(),
             u"+393120000102"_s);
}

void HandOversTest::aCallThatReachedTheOfficeDirectly()
{
    m_fixture.setClock(u"2026-10-06T11:00:00"_s);
    const auto rang = answered(u"queue-UT"_s, u"valle_official"_s, u"+393120000103"_s);
    QVERIFY(call(u"valle_official"_s, u"record_intervention"_s,
                 {nothing, rang, u"appointment"_s, u""_s})
                .has_value());
    QCOMPARE(
        call(u"valle_official"_s, u"record_intervention"_s, {nothing, rang, u"vanished"_s, u""_s})
            .error()
            .reason,
        Reason::BadValue);
    const auto log =
        m_fixture.session(u"valle_supervisor"_s)->call(u"daily_log"_s, {u"2026-10-06"_s});
    QVERIFY(log.has_value());
    QVERIFY((*log)[u"totals"][u"interventions"].toInt() > 0);
}

void HandOversTest::onlyTheOfficeTakesIt()
{
    m_fixture.setClock(u"2026-10-06T11:30:00"_s);
    const auto rang = answered(u"queue-CEN"_s, u"valle_first"_s, u"+393120000104"_s);
    const auto offered = call(u"valle_first"_s, u"hand_over"_s, {rang, nothing, u"UT"_s, u""_s});
    const auto handOver = (*offered)[u"id"].toInteger();
    QCOMPARE(call(u"valle_second"_s, u"take_hand_over"_s, {handOver}).error().reason,
             Reason::NotFound);
    QCOMPARE(call(u"valle_first"_s, u"take_hand_over"_s, {handOver}).error().reason,
             Reason::NotFound); // who gave it
    QCOMPARE(
        call(u"valle_second"_s, u"hand_over"_s, {rang, nothing, u"UT"_s, u""_s}).error().reason,
        Reason::NotFound);
    QCOMPARE(call(u"valle_first"_s, u"hand_over"_s, {rang, nothing, u"XX"_s, u""_s}).error().reason,
             Reason::BadValue);
    QVERIFY(call(u"valle_official"_s, u"take_hand_over"_s, {handOver}).has_value());
    QCOMPARE(call(u"valle_official"_s, u"take_hand_over"_s, {handOver}).error().reason,
             Reason::ColleagueWasQuicker);
}

void HandOversTest::whoRingsAgainAndIsAnsweredClosesTheCallback()
{
    m_fixture.setClock(u"2026-10-06T12:00:00"_s);
    const auto request = m_fixture.accept(u"asked-%1"_s.arg(m_count), u"+393120000105"_s);
    const auto rang = answered(u"queue-CEN"_s, u"valle_first"_s, u"+393120000105"_s);
    const auto callback = m_fixture.idOf(request);
    QCOMPARE(call(u"valle_second"_s, u"close_answered"_s, {callback, rang}).error().reason,
             Reason::NotFound);
    QVERIFY(call(u"valle_first"_s, u"close_answered"_s, {callback, rang}).has_value());
    QCOMPARE(m_fixture.value(u"select closing from private.callback where id = %1"_s.arg(callback))
                 .toString(),
             u"answered"_s);
}

// By whoever has the conversation, to a directorate that intake knows, with the first ring.
void HandOversTest::anotherDirectorateIsToldOnce()
{
    m_fixture.setClock(u"2026-10-06T11:40:00"_s);
    auto intake = m_fixture.session(u"valle_intake"_s);
    QVERIFY(intake->call(u"meet_neighbours"_s, {uR"([{"code": "MONTE", "name": "Monte"}])"_s})
                .has_value());
    const auto rang = answered(u"queue-CEN"_s, u"valle_first"_s, u"+393120000105"_s);
    const auto refer = [&](const QString &login, const QString &directorate) {
        return call(login, u"refer"_s, {rang, nothing, directorate, u"asks for a refund"_s});
    };
    QCOMPARE(refer(u"valle_second"_s, u"MONTE"_s).error().reason, Reason::NotFound);
    QCOMPARE(refer(u"valle_first"_s, u"MARE"_s).error().reason, Reason::BadValue);
    QCOMPARE(refer(u"valle_first"_s, u"VALLE"_s).error().reason, Reason::BadValue); // ourselves
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (int times = 0; times < 2; ++times) // the answer was lost
        QVERIFY(m_fixture.session(u"valle_first"_s)
                    ->call(u"refer"_s, {key, rang, nothing, u"MONTE"_s, u"asks for a refund"_s})
                    .has_value());
    const auto told = intake->call(u"referrals_on_their_way"_s);
    QCOMPARE(told->toArray().size(), 1);
    const auto referral = (*told)[0];
    QCOMPARE(referral[u"to"].toString(), u"MONTE"_s);
    QCOMPARE(referral[u"number"].toString(), u"+393120000105"_s);
    QVERIFY(referral[u"firstRingAt"].toString().startsWith(u"2026-10-06T"_s));
    QVERIFY(intake->call(u"referral_arrived"_s, {key, u"123456"_s}).has_value());
    QCOMPARE(intake->call(u"referrals_on_their_way"_s)->toArray().size(), 0);
}

// On its way it is needed; where it has arrived nothing is kept twice.
void HandOversTest::aReferralIsErasedWithItsCall()
{
    QVERIFY(m_fixture.session(u"valle_intake"_s)
                ->call(u"receive_referral"_s,
                       {uR"({"id": "00000000-0000-4000-8000-0000000000aa", "from": "MONTE",
                             "fromName": "Monte", "number": "+393120000106", "sheet": "asks",
                             "firstRingAt": "2026-10-06T09:00:00+02:00",
                             "at": "2026-10-06T09:05:00+02:00"})"_s})
                .has_value());
    const auto held = u"select number || sheet from private.referral where not is_sent"_s;
    QCOMPARE(m_fixture.value(held).toString(), u"+393120000106asks"_s);
    (void)m_fixture.value(u"select private.erase_identity('{}', array(select id from "
                          "private.callback where number = '+393120000106'), 'request', null)"_s);
    QCOMPARE(m_fixture.value(held).toString(), QString());
}

// Whoever calls back reads what the other directorate wrote, and the row says who sent them.
void HandOversTest::aReferredCitizenIsToldAsAnEarlierContact()
{
    const auto number = u"+393120000107"_s;
    const auto received = m_fixture.session(u"valle_intake"_s)
                              ->call(u"receive_referral"_s,
                                     {uR"({"id": "00000000-0000-4000-8000-0000000000ab",
                                           "from": "MONTE", "fromName": "Monte",
                                           "number": "%1", "sheet": "asks for a refund",
                                           "firstRingAt": "2026-10-06T09:00:00+02:00",
                                           "at": "2026-10-06T09:05:00+02:00"})"_s.arg(number)});
    QVERIFY2(received.has_value(), received ? "" : qPrintable(received.error().detail));
    const auto id = m_fixture.value(
        u"select id from private.callback where number = '%1'"_s.arg(number));
    const auto row = m_fixture.session(u"valle_first"_s)
                         ->rows(u"board"_s, {u"callback"_s, u"{%1}"_s.arg(id.toString())});
    QCOMPARE(row->constFirst()[u"option"].toString(), u"Monte"_s);
    QVERIFY(call(u"valle_first"_s, u"claim_callback"_s, {id, 1}).has_value());
    const auto begun = call(u"valle_first"_s, u"begin_attempt"_s, {id});
    QVERIFY2(begun.has_value(), begun ? "" : qPrintable(begun.error().detail));
    const auto contacts = m_fixture.session(u"valle_first"_s)
                              ->rows(u"contacts"_s, {nothing, (*begun)[u"id"].toInteger()});
    QCOMPARE(contacts->size(), 1);
    QCOMPARE(contacts->constFirst()[u"topic"].toString(), u"Monte: asks for a refund"_s);
}

QTEST_GUILESS_MAIN(HandOversTest)
#include "tst_handovers.moc"
