#include "tests/desk/seateddesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using base::Reason;
using calls::CallState;
using calls::HandOverState;
using support::SeatedDesk;

// An official's desk by its keys: what is put through to the office, and what came of it.
class OfficialSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItHasTaken();
    void goesOnAfterSendingBack();
    void writesOfTheOneJustTaken();
    void recordsBesideARing();
    void putsDownTheLineWhateverIsRefused();
    void keepsOneFormPerHandOver();
    void writesTheLastOneAgain();
    void writesNothingAgainThatItDidNotWrite();

private:
    static void take(SeatedDesk &desk, qint64 id);
    [[nodiscard]] static calls::HandOver taken(const SeatedDesk &desk, qint64 id);
};

calls::HandOver OfficialSessionTest::taken(const SeatedDesk &desk, qint64 id)
{
    auto row = desk.handOver(id, HandOverState::Taken);
    row.isMine = true;
    row.takenAt = SeatedDesk::now();
    return row;
}

void OfficialSessionTest::take(SeatedDesk &desk, qint64 id)
{
    desk.bring(desk.handOver(id, HandOverState::Offered));
    QVERIFY(desk.offers(u"Take"_s));
    desk.commands.effects[u"takeHandOver"_s] = [&desk, id] { desk.bring(taken(desk, id)); };
    const auto asked = u"takeHandOver %1"_s.arg(id);
    QVERIFY(desk.pressUntil([&] { return desk.commands.asked.contains(asked); }));
    QVERIFY(desk.offers(u"Outcome"_s));
    QTRY_COMPARE(desk.focus(), u"interventionNote"_s);
}

void OfficialSessionTest::writesWhatItHasTaken()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    take(desk, 1);
    QCOMPARE(desk.telephony.asked, QStringList{u"answer given-1"_s});
    desk.type(u"sent"_s);
    desk.press(u"F8"_s);
    desk.press(u"Space"_s);
    QVERIFY(desk.offers(u"Save"_s));
    desk.commands.effects[u"recordIntervention"_s] = [&desk] {
        desk.bring(desk.handOver(1, HandOverState::Done));
    };
    desk.press(u"F8"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"recordIntervention 1 done"_s));
    QTRY_VERIFY(desk.telephony.asked.contains(u"hangUp given-1"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    QCOMPARE(desk.next(), QString());
}

void OfficialSessionTest::goesOnAfterSendingBack()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    desk.bring(desk.waiting(9));
    take(desk, 1);
    QCOMPARE(desk.back(), u"Send back"_s);
    desk.commands.effects[u"sendBack"_s] = [&desk] {
        desk.bring(desk.handOver(1, HandOverState::Returned));
    };
    desk.press(u"Shift+F8"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"sendBack 1"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    QVERIFY(desk.offers(u"Take the next"_s));
    QVERIFY(desk.telephony.asked.contains(u"hangUp given-1"_s)); // nobody else has the citizen now
}

void OfficialSessionTest::writesOfTheOneJustTaken()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    take(desk, 1);
    desk.type(u"of the first"_s);
    take(desk, 2);
    QCOMPARE(desk.note(u"interventionNote"_s), QString());
    desk.type(u"of the second"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"keepDraft hand_over 2 of the second"_s));
    QVERIFY(desk.commands.asked.contains(u"keepDraft hand_over 1 of the first"_s));
}

// The button of the form records the form; it answers nobody.
void OfficialSessionTest::recordsBesideARing()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    take(desk, 1);
    desk.press(u"F8"_s);
    desk.press(u"Space"_s);
    QVERIFY(desk.offers(u"Save"_s));
    desk.bring(desk.call(5, CallState::Ringing));
    QVERIFY(desk.offers(u"Answer"_s));
    auto *place = desk.window.findChild<ui::InterventionsPlace *>();
    Q_EMIT place->recordRequested();
    QTRY_VERIFY(desk.commands.asked.contains(u"recordIntervention 1 done"_s));
    QCOMPARE(desk.telephony.asked.filter(u"answer call"_s), QStringList());
}

// A call that reached the office directly: what the office did is refused, the line goes down.
void OfficialSessionTest::putsDownTheLineWhateverIsRefused()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    desk.bring(desk.mine(1));
    QCOMPARE(desk.next(), u"Outcome"_s);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Space"_s);
    desk.press(u"Tab"_s);
    QCOMPARE(desk.focus(), u"intervention"_s);
    desk.press(u"Space"_s);
    QVERIFY(desk.offers(u"Save and hang up"_s));
    desk.commands.refusals[u"recordIntervention"_s] = {
        Error::Kind::Refused, Reason::Outdated, {}, {}};
    QVERIFY(
        desk.pressUntil([&] { return desk.commands.asked.contains(u"saveRecord 1 informed"_s); }));
    QTRY_VERIFY(desk.commands.asked.contains(u"recordIntervention 1 direct done"_s));
    QTRY_VERIFY(desk.telephony.asked.contains(u"hangUp call-1"_s));
}

void OfficialSessionTest::keepsOneFormPerHandOver()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    take(desk, 1);
    desk.press(u"F7"_s); // nobody is put through from here, and the focus stays
    QCOMPARE(desk.focus(), u"interventionNote"_s);
    desk.press(u"Ctrl+Shift+R"_s);
    QCOMPARE(desk.focus(), u"done"_s);
}

void OfficialSessionTest::writesTheLastOneAgain()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    take(desk, 1);
    desk.type(u"sent"_s);
    desk.press(u"F8"_s);
    desk.press(u"Space"_s);
    desk.commands.effects[u"recordIntervention"_s] = [&desk] {
        desk.bring(desk.handOver(1, HandOverState::Done));
    };
    QVERIFY(desk.pressUntil(
        [&] { return desk.commands.asked.contains(u"recordIntervention 1 done"_s); }));
    QTRY_VERIFY(desk.session->isIdle() && desk.session->mayEnd());
    desk.commands.effects[u"reopenIntervention"_s] = [&desk] { desk.bring(taken(desk, 1)); };
    desk.press(u"Ctrl+Shift+I"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"reopenIntervention 1"_s));
    QTRY_COMPARE(desk.focus(), u"interventionNote"_s);
    QCOMPARE(desk.note(u"interventionNote"_s), u"sent"_s); // as it was
    QVERIFY(desk.offers(u"Save"_s));
    desk.press(u"End"_s);
    desk.type(u" twice"_s);
    QVERIFY(desk.pressUntil(
        [&] { return desk.commands.asked.filter(u"recordIntervention 1 done"_s).size() == 2; }));
}

void OfficialSessionTest::writesNothingAgainThatItDidNotWrite()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    desk.press(u"Ctrl+Shift+I"_s);
    QTRY_VERIFY(desk.said().last().contains(u"an intervention that you wrote"_s));
    QVERIFY(desk.commands.asked.filter(u"reopenIntervention"_s).isEmpty());
}

QTEST_MAIN(OfficialSessionTest)
#include "tst_officialsession.moc"
