#include "core/store/rows.h"
#include "storefixture.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const auto informed = u"{\"speaker\":\"delegate\",\"topic\":\"CF\",\"outcome\":\"informed\"}"_s;

QDateTime at(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODate);
}

} // namespace

// What a row of the picture tells, and whom.
class BoardRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRingingCallTellsItsRings();
    void earlierCallsAreThoseOfTheNumber();
    void myUnrecordedCallStays();
    void aDirectCallIsRecordedByItsIntervention();
    void theFeedBringsThatItIsRecorded();
    void aCallbackTellsWhereItCameFrom();
    void aHandOverTellsItsTwoOffices();
    void aHandOverOfAnAttempt();
    void aSupervisorSeesTwoDigits();
    void nobodyTimesAColleague();

private:
    [[nodiscard]] calls::Call call(const QString &login, qint64 id)
    {
        return store::callOf(row(login, u"call"_s, id)).value();
    }
    [[nodiscard]] calls::Callback callback(const QString &login, qint64 id)
    {
        return store::callbackOf(row(login, u"callback"_s, id)).value();
    }
    [[nodiscard]] calls::HandOver handOver(const QString &login, qint64 id)
    {
        return store::handOverOf(row(login, u"hand_over"_s, id)).value();
    }
    [[nodiscard]] QJsonObject row(const QString &login, const QString &kind, qint64 id)
    {
        const auto rows = m_fixture.rows(login, u"board"_s, {kind, u"{%1}"_s.arg(id)});
        if (!rows || rows->size() != 1)
            qFatal("%s has no %s", qPrintable(login), qPrintable(kind));
        return rows->first().toObject();
    }
    [[nodiscard]] QString conversation() { return u"talk-%1"_s.arg(++m_count); }
    [[nodiscard]] bool end(const QString &conversation)
    {
        return m_fixture.tell({{u"conversationId"_s, conversation},
                               {u"event"_s, u"ended"_s},
                               {u"reason"_s, u"hung-up"_s}});
    }

    StoreFixture m_fixture;
    int m_count = 0;
};

void BoardRowsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void BoardRowsTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
}

void BoardRowsTest::aRingingCallTellsItsRings()
{
    const auto talk = conversation();
    QVERIFY(m_fixture.tell(
        {{u"conversationId"_s, talk}, {u"event"_s, u"arrived"_s}, {u"ani"_s, u"+393120000901"_s}}));
    const auto id = m_fixture
                        .value(u"select id from private.call where conversation = '%1'"_s.arg(talk))
                        .toLongLong();
    QCOMPARE(call(u"valle_first"_s, id).rings, 0);
    QVERIFY(!call(u"valle_first"_s, id).ringingSince);
    for (const auto &[time, office, rings] :
         {std::tuple(u"09:31"_s, u"queue-CEN"_s, 5), std::tuple(u"09:32"_s, u"queue-UT"_s, 3)}) {
        m_fixture.setClock(u"2026-10-05T"_s + time + u":00"_s);
        QVERIFY(m_fixture.tell({{u"conversationId"_s, talk},
                                {u"event"_s, u"ringing"_s},
                                {u"queueId"_s, office},
                                {u"desks"_s, u"free"_s},
                                {u"rings"_s, rings}}));
        QCOMPARE(call(u"valle_first"_s, id).rings, rings);
    }
    QCOMPARE(call(u"valle_first"_s, id).ringingSince, at(u"2026-10-05T07:32:00Z"_s));
    QCOMPARE(call(u"valle_official"_s, id).caller, u"+393120000901"_s); // rings there now
    QCOMPARE(call(u"valle_first"_s, id).caller, u"…01"_s);
    QVERIFY(!call(u"valle_first"_s, id).isByHand);
}

void BoardRowsTest::earlierCallsAreThoseOfTheNumber()
{
    const auto number = u"+393120000902"_s;
    for (const int earlier : {0, 1, 2}) {
        const auto id = m_fixture.answered(conversation(), u"queue-CEN"_s, u"valle_first"_s,
                                           number);
        QCOMPARE(call(u"valle_first"_s, id).earlier, earlier);
        QCOMPARE(call(u"valle_second"_s, id).earlier, earlier); // a count is no number
    }
    for (int round = 0; round < 2; ++round) {
        const auto id = m_fixture.answered(conversation(), u"queue-CEN"_s, u"valle_first"_s, u""_s);
        QCOMPARE(call(u"valle_first"_s, id).earlier, 0); // withheld numbers are no number
    }
}

void BoardRowsTest::myUnrecordedCallStays()
{
    const auto talk = conversation();
    const auto id = m_fixture.answered(talk, u"queue-CEN"_s, u"valle_first"_s, u"+393120000903"_s);
    QVERIFY(end(talk));
    QVERIFY(!calls::isOver(call(u"valle_first"_s, id)));
    QVERIFY(calls::isOver(call(u"valle_second"_s, id)));
    QVERIFY(!m_fixture.openRow(u"valle_first"_s, u"call"_s, id).isEmpty());
    QVERIFY(m_fixture.openRow(u"valle_second"_s, u"call"_s, id).isEmpty());
    const auto revision = call(u"valle_first"_s, id).revision;
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {id, informed}).has_value());
    QVERIFY(call(u"valle_first"_s, id).revision > revision);
    QVERIFY(calls::isOver(call(u"valle_first"_s, id)));
    QVERIFY(m_fixture.openRow(u"valle_first"_s, u"call"_s, id).isEmpty());
    // Nobody answered: nothing to record.
    const auto gone = conversation();
    QVERIFY(m_fixture.tell({{u"conversationId"_s, gone}, {u"event"_s, u"arrived"_s}}));
    QVERIFY(end(gone));
    const auto lost = m_fixture
                          .value(
                              u"select id from private.call where conversation = '%1'"_s.arg(gone))
                          .toLongLong();
    QVERIFY(m_fixture.openRow(u"valle_first"_s, u"call"_s, lost).isEmpty());
}

void BoardRowsTest::aDirectCallIsRecordedByItsIntervention()
{
    const auto talk = conversation();
    const auto id = m_fixture.answered(talk, u"queue-UT"_s, u"valle_official"_s,
                                       u"+393120000904"_s);
    QVERIFY(end(talk));
    QVERIFY(!m_fixture.openRow(u"valle_official"_s, u"call"_s, id).isEmpty());
    QVERIFY(m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                              {nothing, id, u"done"_s, u""_s}));
    QVERIFY(call(u"valle_official"_s, id).isRecorded);
    QVERIFY(m_fixture.openRow(u"valle_official"_s, u"call"_s, id).isEmpty());
}

void BoardRowsTest::theFeedBringsThatItIsRecorded()
{
    const auto talk = conversation();
    const auto id = m_fixture.answered(talk, u"queue-CEN"_s, u"valle_first"_s, u"+393120000905"_s);
    store::DatabaseLink link({StoreFixture::database, u"valle_first"_s, {}}, u"test"_s,
                             {u"call"_s});
    board::Picture<calls::Call> picture;
    connect(&link, &store::DatabaseLink::rowsArrived, this,
            [&picture](const QString &, const QJsonArray &rows, auto completeness) {
                QList<calls::Call> values;
                for (const auto &each : rows)
                    values.append(store::callOf(each.toObject()).value());
                (void)picture.apply(values, completeness);
            });
    link.start();
    QTRY_VERIFY(picture.find(base::CallId(id)));
    QVERIFY(end(talk));
    QTRY_VERIFY(picture.find(base::CallId(id))->hasEnded);
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {id, informed}).has_value());
    QTRY_VERIFY(!picture.find(base::CallId(id)));
}

void BoardRowsTest::aCallbackTellsWhereItCameFrom()
{
    const auto number = u"+393120000906"_s;
    QVERIFY(m_fixture.tell({{u"conversationId"_s, u"menu"_s},
                            {u"event"_s, u"chosen"_s},
                            {u"ani"_s, number},
                            {u"option"_s, u"1"_s}}));
    const auto id = m_fixture.idOf(m_fixture.accept(u"menu"_s, number));
    auto row = callback(u"valle_first"_s, id);
    QCOMPARE(row.acceptedAt, at(u"2026-10-05T07:30:00Z"_s));
    QCOMPARE(row.option, u"operator"_s);
    QCOMPARE(row.lastOutcome, QString());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"take_next"_s, {}).has_value());
    const auto begun = m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {id});
    row = callback(u"valle_first"_s, id);
    QCOMPARE(row.lastOutcome, QString()); // the attempt is still open
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_attempt"_s,
                              {(*begun)[u"id"].toInteger(), u"engaged"_s, nothing}));
    row = callback(u"valle_first"_s, id);
    QCOMPARE(row.lastOutcome, u"engaged"_s);
    QCOMPARE(row.number, u"…06"_s); // nobody holds it
    const auto other = m_fixture.idOf(m_fixture.accept(conversation(), u"+393120000910"_s));
    QCOMPARE(callback(u"valle_first"_s, other).option, QString()); // the menu was not told
}

void BoardRowsTest::aHandOverTellsItsTwoOffices()
{
    const auto number = u"+393120000907"_s;
    const auto rang = m_fixture.answered(conversation(), u"queue-CEN"_s, u"valle_first"_s, number);
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {rang, nothing, u"UT"_s, u"the sheet"_s});
    const auto id = (*offered)[u"id"].toInteger();
    QCOMPARE(handOver(u"valle_official"_s, id).topic, QString()); // not recorded yet
    const auto revision = handOver(u"valle_official"_s, id).revision;
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {rang, informed}).has_value());
    m_fixture.setClock(u"2026-10-05T09:35:00"_s);
    QVERIFY(m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {id}).has_value());
    for (const auto &login : {u"valle_first"_s, u"valle_official"_s}) {
        const auto row = handOver(login, id);
        QCOMPARE(row.number, number);
        QCOMPARE(row.sheet, u"the sheet"_s);
        QCOMPARE(row.topic, u"CF"_s);
        QCOMPARE(row.takenAt.has_value(), login == u"valle_official"_s);
        QCOMPARE(row.fromOffice, u"CEN"_s);
        QCOMPARE(row.office, u"UT"_s);
        QVERIFY(row.call == base::CallId(rang) && !row.attempt);
        QVERIFY(row.revision.value() >= revision.value() + 2); // the record was news, too
    }
    const auto other = handOver(u"valle_second"_s, id);
    QCOMPARE(other.number, u"…07"_s);
    QCOMPARE(other.sheet + other.topic + other.reason, QString());
}

void BoardRowsTest::aHandOverOfAnAttempt()
{
    const auto callback = m_fixture.idOf(m_fixture.accept(conversation(), u"+393120000908"_s));
    QVERIFY(m_fixture.command(u"valle_first"_s, u"take_next"_s, {}).has_value());
    const auto begun = m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {callback});
    const auto attempt = (*begun)[u"id"].toInteger();
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {nothing, attempt, u"UT"_s, u""_s});
    const auto row = handOver(u"valle_official"_s, (*offered)[u"id"].toInteger());
    QCOMPARE(row.number, u"+393120000908"_s);
    QVERIFY(row.attempt == base::AttemptId(attempt) && !row.call);
    QVERIFY(!row.takenAt);
    QVERIFY(
        m_fixture.command(u"valle_first"_s, u"end_attempt"_s, {attempt, u"reached"_s, informed}));
    QCOMPARE(handOver(u"valle_official"_s, row.id.value()).topic, u"CF"_s);
}

void BoardRowsTest::aSupervisorSeesTwoDigits()
{
    const auto rang = m_fixture.answered(conversation(), u"queue-CEN"_s, u"valle_first"_s,
                                         u"+393120000909"_s);
    QCOMPARE(call(u"valle_supervisor"_s, rang).caller, u"…09"_s);
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {rang, nothing, u"UT"_s, u"the sheet"_s});
    const auto row = handOver(u"valle_supervisor"_s, (*offered)[u"id"].toInteger());
    QCOMPARE(row.number, u"…09"_s);
    QCOMPARE(row.sheet, QString());
    // A withheld number has no digits to show.
    const auto withheld = m_fixture.answered(conversation(), u"queue-CEN"_s, u"valle_first"_s,
                                             u""_s);
    QCOMPARE(call(u"valle_supervisor"_s, withheld).caller, QString());
}

// Whoever asks the board for row after row learns of a colleague's neither how long it took nor how it
// went: of one that is over, only that it has left.
void BoardRowsTest::nobodyTimesAColleague()
{
    const auto talk = conversation();
    const auto id = m_fixture.answered(talk, u"queue-CEN"_s, u"valle_first"_s, u"+393120000911"_s);
    const auto told = [this](const QString &login, const QString &kind, qint64 row) {
        const auto rows = m_fixture.rows(login, u"board"_s, {kind, u"{%1}"_s.arg(row)});
        return rows.value_or(QList<QJsonValue>()).value(0).toObject();
    };
    QVERIFY(told(u"valle_first"_s, u"call"_s, id)[u"answeredAt"].isString());
    QVERIFY(told(u"valle_second"_s, u"call"_s, id)[u"answeredAt"].isNull());
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {id, nothing, u"UT"_s, u"the sheet"_s});
    const auto handOver = (*offered)[u"id"].toInteger();
    QVERIFY(m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {handOver}));
    QVERIFY(told(u"valle_supervisor"_s, u"hand_over"_s, handOver)[u"takenAt"].isNull());
    QVERIFY(m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                              {handOver, nothing, u"done"_s, u"note"_s}));
    QVERIFY(end(talk));
    const QStringList gone{u"gone"_s, u"id"_s, u"revision"_s};
    for (const auto &login : {u"valle_second"_s, u"valle_colleague"_s, u"valle_supervisor"_s}) {
        QCOMPARE(told(login, u"call"_s, id).keys(), gone);
        QCOMPARE(told(login, u"hand_over"_s, handOver).keys(), gone);
    }
    QVERIFY(told(u"valle_first"_s, u"call"_s, id).contains(u"state"_s));
    QVERIFY(told(u"valle_official"_s, u"hand_over"_s, handOver).contains(u"sheet"_s));
    QVERIFY(store::callOf(told(u"valle_second"_s, u"call"_s, id))->hasEnded);
    QVERIFY(calls::isOver(*store::handOverOf(told(u"valle_second"_s, u"hand_over"_s, handOver))));
}

QTEST_GUILESS_MAIN(BoardRowsTest)
#include "tst_boardrows.moc"
