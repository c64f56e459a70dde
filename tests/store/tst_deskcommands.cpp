#include "desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

// The desk's commands arrive through the port as the functions they name.
class DeskCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMorningOnAPlainHandset();
    void aHandOverSentBackAndWrittenTwice();
    void anotherDeskForToday();
    void nobodyIsADesk();
    void nobodyElseNamesADesk();

private:
    [[nodiscard]] QString text(const QString &query) { return m_fixture.value(query).toString(); }

    StoreFixture m_fixture;
};

void DeskCommandsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void DeskCommandsTest::aMorningOnAPlainHandset()
{
    Desk desk(u"valle_first"_s);
    const auto once = key();
    const auto call = answerOf(desk.commands.writeCall(once, u"+393120001201"_s));
    QVERIFY2(call.has_value(), call ? "" : qPrintable(call.error().detail));
    QCOMPARE(answerOf(desk.commands.writeCall(once, u"+393120001201"_s))->value(), call->value());
    QVERIFY(answerOf(desk.commands.endCall(key(), *call)).has_value());
    QVERIFY(answerOf(desk.commands.saveRecord(key(), *call, {{}, {}, {}, {}, u"informed"_s}))
                .has_value());
    QCOMPARE(text(u"select concat_ws('|', state, by_hand, is_recorded, caller) "
                  "from private.call where id = %1"_s.arg(call->value())),
             u"completed|t|t|+393120001201"_s);
    // Nobody had said who speaks.
    QCOMPARE(text(u"select speaker from private.conversation_record where call_id = %1"_s.arg(
                 call->value())),
             u"not-established"_s);
    const auto withheld = answerOf(desk.commands.writeCall(key(), {}));
    QVERIFY(withheld.has_value());
    QCOMPARE(
        text(u"select caller is null from private.call where id = %1"_s.arg(withheld->value())),
        u"true"_s);
}

void DeskCommandsTest::aHandOverSentBackAndWrittenTwice()
{
    Desk sender(u"valle_first"_s);
    Desk official(u"valle_official"_s);
    const auto call = answerOf(sender.commands.writeCall(key(), u"+393120001202"_s));
    const auto offered = answerOf(sender.commands.handOver(key(), *call, u"UT"_s, u"s"_s));
    QVERIFY(offered.has_value());
    const auto id = offered->handOver;
    QVERIFY(answerOf(sender.commands.sendBack(key(), id, u"nobody answered"_s)).has_value());
    QVERIFY(answerOf(official.commands.takeHandOver(key(), id)).has_value());
    QCOMPARE(reasonOf(official.commands.reopenIntervention(key(), id)), Reason::NotFound);
    QVERIFY(answerOf(official.commands.recordIntervention(key(), id, u"done"_s, u"a"_s)));
    QVERIFY(answerOf(official.commands.reopenIntervention(key(), id)).has_value());
    QVERIFY(answerOf(official.commands.recordIntervention(key(), id, u"not-ours"_s, u"b"_s)));
    QCOMPARE(text(u"select string_agg(concat_ws('|', state, outcome, note, revision), ' ') "
                  "from private.intervention where hand_over_id = %1"_s.arg(id.value())),
             u"recorded|not-ours|b|3"_s);
    QCOMPARE(text(u"select v.value ->> 'reason' from private.event e join private.event_value v "
                  "on v.event_id = e.id where e.kind = 'sent-back'"_s),
             u"nobody answered"_s);
}

// Seen by everybody at once, kept in the record of events, and gone with the day.
void DeskCommandsTest::anotherDeskForToday()
{
    Desk supervisor(u"valle_supervisor"_s);
    const auto told = [this] {
        return (*m_fixture.session(u"valle_first"_s)->call(u"directorate"_s))
            .toObject()[u"desksOfDay"]
            .toArray();
    };
    const auto revision = u"select configuration_revision from private.directorate"_s;
    const auto before = text(revision).toInt();
    QCOMPARE(told(), QJsonArray());
    const auto once = key();
    QVERIFY(answerOf(supervisor.commands.setDeskOfDay(once, u"UT"_s, u" 4 "_s)).has_value());
    QVERIFY(answerOf(supervisor.commands.setDeskOfDay(once, u"UT"_s, u" 4 "_s)).has_value());
    QCOMPARE(text(revision).toInt(), before + 1); // the feed tells it; a repeat changes nothing
    const QJsonObject desk{
        {u"office"_s, u"UT"_s}, {u"day"_s, u"2026-10-05"_s}, {u"desk"_s, u"4"_s}};
    QCOMPARE(told(), QJsonArray{desk});
    QVERIFY(answerOf(supervisor.commands.setDeskOfDay(key(), u"UT"_s, u"interno 114"_s)));
    QCOMPARE(told()[0][u"desk"].toString(), u"interno 114"_s);
    QCOMPARE(text(u"select count(*) from private.event where kind = 'desk-of-day'"_s), u"2"_s);
    m_fixture.setClock(u"2026-10-06T09:00:00"_s);
    QCOMPARE(told(), QJsonArray());
    m_fixture.setClock(u"2026-10-05T09:00:00"_s);
    QVERIFY(answerOf(supervisor.commands.setDeskOfDay(key(), u"UT"_s, {})).has_value());
    QCOMPARE(told(), QJsonArray());
}

void DeskCommandsTest::nobodyIsADesk()
{
    Desk supervisor(u"valle_supervisor"_s);
    const auto name = text(u"select name from private.person where login = 'valle_official'"_s);
    for (const auto &desk :
         {name, u"da "_s + name.toUpper(), u"valle_official"_s, QString(41, u'1')})
        QCOMPARE(reasonOf(supervisor.commands.setDeskOfDay(key(), u"UT"_s, desk)),
                 Reason::BadValue);
    QCOMPARE(reasonOf(supervisor.commands.setDeskOfDay(key(), u"NOWHERE"_s, u"4"_s)),
             Reason::BadValue);
}

void DeskCommandsTest::nobodyElseNamesADesk()
{
    for (const auto &login : {u"valle_first"_s, u"valle_official"_s}) {
        Desk desk(login);
        QCOMPARE(reasonOf(desk.commands.setDeskOfDay(key(), u"UT"_s, u"4"_s)), Reason::NotAllowed);
    }
}

QTEST_GUILESS_MAIN(DeskCommandsTest)
#include "tst_deskcommands.moc"
