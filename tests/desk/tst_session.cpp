#include "tests/desk/seateddesk.h"
#include "tests/support/jsonedit.h"
#include "ui/call/callplace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using base::Reason;
using calls::CallbackState;
using calls::CallState;
using calls::HandOverState;
using calls::Line;
using support::SeatedDesk;

// One desk by its keys alone, with a database and an exchange in memory: what is asked of them, and
// what is never asked.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void informsAndHangsUp();
    void callsBackAndRecordsNoAnswer();
    void beginsTheNextAttemptWithAnEmptySheet();
    void recordsNothingWhenSomebodyElseAnswers();
    void keepsTheSheetOpenWhileItRings();
    void opensNoSheetBeforeItsDraftIsKnown();
    void takesNothingWhenTheRingWentAway();
    void announcesTheRingThatWaited();
    void leavesTheFocusWhereItIs();
    void saysNothingOfTheCallBefore();
    void takesToTheNote();
    void comesBackFromARingAColleagueTook();
    void recordsTheTransferredCallAndNoOther();
    void makesACallbackOfTheHandOverInHand();
    void saysThatAColleagueWasQuicker();
    void takesWhatHasChangedMeanwhile();
    void takesWhatWasChosenWhileBusy();
    void closesOnlyWhatIsInSight();
    void asksABusyDatabaseAgain();
    void saysThatNothingCanBeTakenNow();
    void telephonesNothingWithAPlainHandset();
    void givesTheSoftphoneTheNumber();
    void callsByHandWhenNoSoftphoneAnswers();
    void callsByHandWhenTheExchangeWantsASignIn();
    void writesBareAddresses_data();
    void writesBareAddresses();
    void telephonesNothingForACallWrittenByHand();
    void asksASupervisorForNothing();
    void takesANewConfiguration();
    void movesAColumnOfTheListInHand();
    void whatMayOnlyBeCalledTomorrowSaysSo();

private:
    static void answer(SeatedDesk &desk, qint64 id);
    static void noteFocus(SeatedDesk &desk, QStringList &way);
};

// Rings, and is answered.
void SessionTest::answer(SeatedDesk &desk, qint64 id)
{
    desk.bring(desk.call(id, CallState::Ringing));
    QVERIFY(desk.offers(u"Answer"_s));
    const auto asked = u"answer call-%1"_s.arg(id);
    desk.telephony.effects[u"answer"_s] = [&desk, id] { desk.bring(desk.mine(id)); };
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(asked); }));
    QVERIFY(desk.offers(u"Outcome"_s));
    QTRY_COMPARE(desk.focus(), u"topic"_s);
}

// A screen reader says all that has the focus, for however short, and what is written in it.
void SessionTest::noteFocus(SeatedDesk &desk, QStringList &way)
{
    connect(qApp, &QApplication::focusChanged, &desk.window, [&way](QWidget *, QWidget *now) {
        const auto *line = qobject_cast<QLineEdit *>(now);
        const bool isSaid = now
                            && (now->focusPolicy() != Qt::NoFocus // frames have no name
                                || qobject_cast<QLabel *>(now) != nullptr);
        if (isSaid)
            way += line ? now->objectName() + u": "_s + line->text() : now->objectName();
    });
}

void SessionTest::informsAndHangsUp()
{
    SeatedDesk desk;
    answer(desk, 1);
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    desk.press(u"F8"_s);
    QVERIFY(desk.offers(u"Save and hang up"_s));
    desk.commands.effects[u"saveRecord"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isRecorded = true;
        desk.bring(row);
    };
    desk.press(u"F8"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"hangUp call-1"_s));
    QVERIFY(desk.commands.asked.contains(u"saveRecord 1 informed"_s));
    QTRY_COMPARE(desk.window.place(), ui::Place::Queue);
    QCOMPARE(desk.commands.asked.filter(u"saveRecord"_s).size(), 1);
}

void SessionTest::callsBackAndRecordsNoAnswer()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    desk.commands.effects[u"takeNext"_s] = [&desk] { desk.bring(desk.claimed(1)); };
    desk.press(u"F8"_s);
    QVERIFY(desk.offers(u"Call"_s));
    QCOMPARE(desk.back(), u"Release"_s);
    desk.commands.effects[u"attemptDialled"_s] = [&desk] {
        desk.bring(desk.calling(1, Line::Dialling));
    };
    QTRY_COMPARE(desk.window.place(), ui::Place::Call);
    desk.press(u"F8"_s);
    QTRY_COMPARE(desk.telephony.asked.join(u'\n'), u"dial +390406754037"_s);
    QTRY_COMPARE(desk.back(), u"Stop calling"_s);
    desk.bring(desk.calling(1, Line::Ended, u"no-answer"_s));
    QVERIFY(desk.offers(u"Save"_s));
    desk.commands.effects[u"endAttempt"_s] = [&desk] {
        auto row = desk.waiting(1);
        row.attempts = 1;
        desk.bring(row);
    };
    QVERIFY(
        desk.pressUntil([&] { return desk.commands.asked.contains(u"endAttempt 7 no-answer"_s); }));
    QVERIFY(desk.offers(u"Take the next"_s));
    QCOMPARE(desk.commands.asked.filter(u"endAttempt"_s).size(), 1);
}

// An outcome that a card implied says nothing of a conversation that was none.
void SessionTest::recordsNothingWhenSomebodyElseAnswers()
{
    SeatedDesk desk;
    desk.bring(desk.claimed(1));
    desk.bring(desk.calling(1, Line::Connected));
    desk.press(u"Alt+2"_s);
    QTRY_COMPARE(desk.window.place(), ui::Place::Call);
    desk.window.findChild<ui::CallPlace *>()->presetOutcome(u"informed"_s);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Shift+Tab"_s); // from the outcome to how the attempt went
    desk.type(u"ano"_s);
    QVERIFY(
        desk.pressUntil([&] { return !desk.commands.asked.filter(u"endAttempt"_s).isEmpty(); }));
    QCOMPARE(desk.commands.asked.filter(u"endAttempt"_s),
             QStringList(u"endAttempt 7 another-person"_s));
}

// What was chosen and written of the last attempt is recorded: it says nothing of the next one.
void SessionTest::beginsTheNextAttemptWithAnEmptySheet()
{
    SeatedDesk desk;
    desk.bring(desk.claimed(1));
    desk.bring(desk.calling(1, Line::Dialling));
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"first"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"keepDraft callback 1 first"_s));
    desk.bring(desk.calling(1, Line::Ended, u"citizen"_s));
    desk.press(u"Ctrl+Shift+R"_s);
    desk.type(u"l"_s); // line dropped
    QVERIFY(desk.offers(u"Save"_s));
    desk.commands.effects[u"endAttempt"_s] = [&desk] { desk.bring(desk.waiting(1)); };
    QVERIFY(desk.pressUntil(
        [&] { return desk.commands.asked.contains(u"endAttempt 7 line-dropped"_s); }));
    QVERIFY(desk.offers(u"Take the next"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    desk.bring(desk.claimed(1));
    desk.bring(desk.calling(1, Line::Dialling));
    QCOMPARE(desk.note(), QString());
    desk.bring(desk.calling(1, Line::Connected));
    QCOMPARE(desk.next(), u"Outcome"_s);
}

void SessionTest::keepsTheSheetOpenWhileItRings()
{
    SeatedDesk desk;
    auto ended = desk.mine(1);
    ended.state = CallState::Completed;
    ended.endedAt = SeatedDesk::now();
    desk.bring(ended);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"half a "_s);
    desk.bring(desk.call(2, CallState::Ringing));
    QCOMPARE(desk.next(), u"Answer"_s);
    QCOMPARE(desk.focus(), u"note"_s);
    desk.type(u"note"_s);
    QCOMPARE(desk.note(), u"half a note"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"keepDraft call 1 half a note"_s));
    // Answered, it has a sheet of its own; the first one comes back after it.
    desk.bring(desk.mine(2));
    QCOMPARE(desk.note(), QString());
    auto saved = desk.mine(2);
    saved.endedAt = SeatedDesk::now();
    saved.isRecorded = true;
    desk.bring(saved);
    QCOMPARE(desk.note(), u"half a note"_s);
}

void SessionTest::opensNoSheetBeforeItsDraftIsKnown()
{
    const QJsonObject kept{{u"subject"_s, u"call"_s},
                           {u"id"_s, 1},
                           {u"keptAt"_s, SeatedDesk::now().toString(Qt::ISODateWithMs)},
                           {u"content"_s, QJsonObject{{u"note"_s, u"written before"_s}}}};
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Exchange, {kept},
                    u"drafts"_s);
    desk.bring(desk.mine(1));
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"typed too early"_s);
    QVERIFY(desk.session->mayEnd()); // nothing of it is on its way
    desk.reports.goOn();
    QTRY_COMPARE(desk.note(), u"written before"_s);
    QCOMPARE(desk.commands.asked.filter(u"keepDraft"_s), QStringList());
}

// F8 was meant for the ring: it takes nothing instead.
void SessionTest::takesNothingWhenTheRingWentAway()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    desk.bring(desk.call(2, CallState::Ringing));
    QCOMPARE(desk.next(), u"Answer"_s);
    auto elsewhere = desk.call(2, CallState::Answered);
    desk.bring(elsewhere);
    QCOMPARE(desk.next(), u"Take the next"_s);
    desk.press(u"F8"_s);
    QCOMPARE(desk.commands.asked, QStringList());
    desk.commands.effects[u"takeNext"_s] = [&desk] { desk.bring(desk.claimed(1)); };
    QVERIFY(desk.pressUntil([&] { return desk.commands.asked.contains(u"takeNext"_s); }));
    QVERIFY(desk.offers(u"Call"_s));
}

// It began to ring while somebody was speaking: nobody has heard of it, so F8 says it first.
void SessionTest::announcesTheRingThatWaited()
{
    SeatedDesk desk;
    answer(desk, 1);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Space"_s); // informed
    desk.bring(desk.call(2, CallState::Ringing));
    QCOMPARE(desk.next(), u"Save and hang up"_s);
    desk.commands.effects[u"saveRecord"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isRecorded = true;
        desk.bring(row);
    };
    desk.press(u"F8"_s);
    QVERIFY(desk.offers(u"Answer"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    desk.press(u"F8"_s);
    QCOMPARE(desk.telephony.asked.filter(u"answer"_s), QStringList{u"answer call-1"_s});
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"Ringing"_s));
}

void SessionTest::leavesTheFocusWhereItIs()
{
    SeatedDesk desk;
    desk.bring(desk.call(1, CallState::Ringing));
    desk.telephony.held = u"answer"_s;
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(u"answer call-1"_s); }));
    desk.bring(desk.mine(1)); // the feed is quicker than the exchange's answer
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"al"_s);
    desk.telephony.goOn();
    QTRY_VERIFY(desk.offers(u"Outcome"_s));
    QCoreApplication::processEvents();
    QCOMPARE(desk.focus(), u"note"_s);
    // Saved while the person looks elsewhere: they stay there.
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Space"_s);
    desk.commands.held = u"saveRecord"_s;
    desk.press(u"F8"_s);
    desk.press(u"Alt+4"_s);
    QTRY_COMPARE(desk.focus(), u"received"_s); // as soon as it is known
    desk.commands.effects[u"saveRecord"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isRecorded = true;
        desk.bring(row);
    };
    desk.commands.goOn();
    QTRY_VERIFY(desk.telephony.asked.contains(u"hangUp call-1"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    QCOMPARE(desk.window.place(), ui::Place::Monitoring);
    QCOMPARE(desk.focus(), u"received"_s);
}

void SessionTest::saysNothingOfTheCallBefore()
{
    QStringList way;
    SeatedDesk desk;
    answer(desk, 1);
    desk.type(u"codice"_s);
    desk.press(u"Return"_s);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Space"_s);
    desk.commands.effects[u"saveRecord"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isRecorded = true;
        desk.bring(row);
    };
    QVERIFY(
        desk.pressUntil([&] { return !desk.commands.asked.filter(u"saveRecord"_s).isEmpty(); }));
    QTRY_COMPARE(desk.focus(), u"queueEmpty"_s);
    // An answer may be known before its call is: the focus is in the field then, the sheet not open.
    QCOMPARE(desk.window.findChild<QLineEdit *>(u"topic"_s)->text(), QString());
    noteFocus(desk, way);
    answer(desk, 2);
    QCOMPARE(way.join(u", "_s), u"topic: "_s);
}

void SessionTest::takesToTheNote()
{
    QStringList way;
    SeatedDesk desk;
    desk.bring(desk.waiting(2));
    desk.commands.effects[u"takeNext"_s] = [&desk] { desk.bring(desk.claimed(2)); };
    noteFocus(desk, way);
    QVERIFY(desk.pressUntil([&] { return desk.window.place() == ui::Place::Call; }));
    QCOMPARE(way.join(u", "_s), u"note"_s);
    // It is there that the person comes back to.
    desk.press(u"Alt+1"_s);
    desk.press(u"Alt+2"_s);
    QTRY_COMPARE(desk.focus(), u"note"_s);
}

void SessionTest::comesBackFromARingAColleagueTook()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    desk.bring(desk.call(2, CallState::Ringing));
    const auto focused = desk.focus();
    QVERIFY(!focused.isEmpty());
    desk.telephony.refusals[u"answer"_s] = {Error::Kind::Refused, Reason::ExchangeRefused, {}, {}};
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(u"answer call-2"_s); }));
    QTRY_VERIFY(desk.session->mayEnd());
    QTRY_COMPARE(desk.window.place(), ui::Place::Queue);
    QCOMPARE(desk.focus(), focused);
}

// While the office's hand is on its way to the receiver, the next call may ring here.
void SessionTest::recordsTheTransferredCallAndNoOther()
{
    SeatedDesk desk;
    answer(desk, 1);
    auto given = desk.handOver(1, HandOverState::Offered);
    given.office = u"UT"_s;
    given.conversation = u"call-1"_s;
    given.call = base::CallId(1);
    given.isFromMe = true;
    desk.bring(given);
    QCOMPARE(desk.next(), QString());
    auto ended = desk.mine(1);
    ended.state = CallState::Completed;
    ended.endedAt = SeatedDesk::now();
    desk.bring(ended);
    desk.bring(desk.call(2, CallState::Ringing));
    given.state = HandOverState::Taken;
    desk.bring(given);
    QTRY_COMPARE(desk.commands.asked.filter(u"saveRecord"_s),
                 QStringList{u"saveRecord 1 handed-over"_s});
    // The ring that came meanwhile is said first, and takes as long as it takes to say.
    QTRY_COMPARE_WITH_TIMEOUT(desk.said().filter(u"Put through to "_s).size(), 1, 30'000);
}

void SessionTest::makesACallbackOfTheHandOverInHand()
{
    SeatedDesk desk;
    for (qint64 id = 1; id <= 5; ++id) { // those of calls recorded long ago
        auto old = desk.handOver(id, HandOverState::Returned);
        old.office = u"UT"_s;
        old.call = base::CallId(100 + id);
        old.isFromMe = true;
        desk.bring(old);
    }
    answer(desk, 1);
    auto mine = desk.handOver(6, HandOverState::Returned);
    mine.office = u"CON"_s;
    mine.conversation = u"call-1"_s;
    mine.call = base::CallId(1);
    mine.isFromMe = true;
    desk.bring(mine);
    QVERIFY(desk.offers(u"Speak again"_s));
    desk.press(u"Ctrl+R"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"requeue"_s), QStringList{u"requeueHandOver 6"_s});
}

// Enter on a row that a colleague has by then asks for nothing, and says so.
void SessionTest::saysThatAColleagueWasQuicker()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    auto held = desk.waiting(1);
    held.state = CallbackState::Claimed;
    desk.bring(held);
    desk.press(u"Home"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"colleague"_s));
    QCOMPARE(desk.commands.asked, QStringList());
    QCOMPARE(desk.focus(), u"queueView"_s);
}

// Somebody has taken and released it while the key went down: the wish is the same, and is asked
// again once, for the row as it is now.
void SessionTest::takesWhatHasChangedMeanwhile()
{
    SeatedDesk desk;
    auto row = desk.waiting(1);
    desk.bring(row);
    desk.commands.held = u"claim"_s;
    desk.commands.refusals.insert(u"claim"_s,
                                  {base::Error::Kind::Conflict, base::Reason::Outdated, {}, {}});
    desk.press(u"Home"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked, QStringList{u"claim 1"_s});
    row.revision = base::Revision(row.revision.value() + 2);
    desk.bring(row);
    desk.commands.goOn();
    QTRY_COMPARE(desk.commands.asked, (QStringList{u"claim 1"_s, u"claim 1"_s}));
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"changed"_s));
    QCOMPARE(desk.commands.asked.size(), 2);
    QCOMPARE(desk.focus(), u"queueView"_s);
}

// The row is back before its command has ended: the key is not lost.
void SessionTest::takesWhatWasChosenWhileBusy()
{
    SeatedDesk desk;
    desk.bring(desk.claimed(1));
    desk.commands.held = u"release"_s;
    desk.press(u"Shift+F8"_s);
    desk.bring(desk.waiting(1));
    desk.press(u"Home"_s);
    desk.press(u"Return"_s);
    QCOMPARE(desk.commands.asked, QStringList{u"release 1"_s});
    desk.commands.goOn();
    QTRY_COMPARE(desk.commands.asked, (QStringList{u"release 1"_s, u"claim 1"_s}));
}

void SessionTest::closesOnlyWhatIsInSight()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    answer(desk, 2);
    desk.press(u"Ctrl+Shift+X"_s);
    QTRY_VERIFY(desk.session->mayEnd());
    QCOMPARE(desk.commands.asked.filter(u"closeUnreachable"_s), QStringList());
    desk.press(u"Alt+1"_s);
    desk.press(u"Ctrl+Shift+X"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"closeUnreachable"_s),
                 QStringList{u"closeUnreachable 1"_s});
}

// Its connection was never lost, so nothing tells that it is back.
void SessionTest::asksABusyDatabaseAgain()
{
    SeatedDesk desk;
    desk.bring(desk.claimed(1));
    desk.commands.refusals.insert(u"release"_s,
                                  {Error::Kind::Unavailable, Reason::DatabaseAway, {}, {}});
    desk.press(u"Shift+F8"_s);
    QTRY_COMPARE(desk.commands.asked, (QStringList{u"release 1"_s, u"release 1"_s}));
    desk.commands.refusals.clear();
    QTRY_VERIFY(desk.session->mayEnd());
}

void SessionTest::saysThatNothingCanBeTakenNow()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    Q_EMIT desk.feed.lost({Error::Kind::Unavailable, Reason::DatabaseAway, {}, {}});
    desk.press(u"F8"_s);
    QCoreApplication::processEvents();
    QCOMPARE(desk.commands.asked, QStringList());
    QVERIFY(desk.session->mayEnd());
}

void SessionTest::telephonesNothingWithAPlainHandset()
{
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Handset);
    auto written = desk.mine(1);
    written.isByHand = true;
    written.conversation = u"hand:1"_s;
    desk.bring(written);
    QCOMPARE(desk.next(), u"Outcome"_s);
    QCOMPARE(desk.back(), QString()); // nothing here hangs up
    desk.bring(desk.calling(2, Line::Dialling));
    QCOMPARE(desk.telephony.asked, QStringList());
}

// It tells nothing back: what came of it is chosen, and nothing here hangs up.
void SessionTest::givesTheSoftphoneTheNumber()
{
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Softphone);
    desk.commands.effects[u"beginAttempt"_s] = [&desk] {
        auto row = desk.calling(1, Line::Dialling);
        row.attempt->conversation.clear();
        desk.bring(row);
    };
    desk.bring(desk.claimed(1));
    QVERIFY(desk.pressUntil([&] { return !desk.opened.isEmpty(); }));
    QCOMPARE(desk.opened, QStringList{u"tel:+390406754037"_s});
    QVERIFY(desk.offers(u"Outcome"_s));
    QTRY_COMPARE(desk.said().filter(u"softphone"_s),
                 QStringList{u"Given to the softphone: 040 675 4037."_s});
    QCOMPARE(desk.back(), QString());
    QCOMPARE(desk.telephony.asked, QStringList());
    QCOMPARE(desk.commands.asked.filter(u"attemptDialled"_s), QStringList());
}

void SessionTest::callsByHandWhenNoSoftphoneAnswers()
{
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Softphone);
    desk.opens = false;
    desk.commands.effects[u"beginAttempt"_s] = [&desk] {
        auto row = desk.calling(1, Line::Dialling);
        row.attempt->conversation.clear();
        desk.bring(row);
    };
    desk.bring(desk.claimed(1));
    QVERIFY(desk.pressUntil([&] { return !desk.opened.isEmpty(); }));
    QVERIFY(desk.offers(u"Outcome"_s));
    const auto byHand = u"Dial by hand: 040 675 4037."_s;
    QTRY_COMPARE(desk.said().filter(byHand).size(), 1);
    QVERIFY(desk.said().filter(byHand).constFirst().startsWith(u"No softphone"_s));
    QCOMPARE(desk.said().filter(u"Given to"_s), QStringList());
    desk.press(u"F2"_s);
    QTRY_COMPARE(desk.said().constLast(), byHand);
    QCOMPARE(desk.commands.asked.filter(u"endAttempt"_s), QStringList());
}

// The attempt is not given up: the citizen would wait for the next one.
void SessionTest::callsByHandWhenTheExchangeWantsASignIn()
{
    SeatedDesk desk;
    desk.telephony.refusals[u"dial"_s] = {Error::Kind::Refused, Reason::ExchangeSignIn, {}, {}};
    desk.commands.effects[u"beginAttempt"_s] = [&desk] {
        auto row = desk.calling(1, Line::Dialling);
        row.attempt->conversation.clear();
        desk.bring(row);
    };
    desk.bring(desk.claimed(1));
    QVERIFY(desk.pressUntil([&] { return !desk.telephony.asked.isEmpty(); }));
    QVERIFY(desk.offers(u"Outcome"_s));
    QTRY_COMPARE(desk.said().filter(u"sign in again. Dial by hand: 040 675 4037."_s).size(), 1);
    QCOMPARE(desk.commands.asked.filter(u"endAttempt"_s), QStringList());
    QVERIFY(!desk.session->mayChangeTelephone());
}

void SessionTest::writesBareAddresses_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("address");
    QTest::newRow("as it is kept") << u"+390406754037"_s << u"tel:+390406754037"_s;
    QTest::newRow("grouped") << u"+39 040 675-40.37"_s << u"tel:+390406754037"_s;
    QTest::newRow("with more after it") << u"+39040;ext=1&x"_s << u"tel:+390401"_s;
    QTest::newRow("no country") << u"0406754037"_s << QString();
    QTest::newRow("masked") << u"…37"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void SessionTest::writesBareAddresses()
{
    QFETCH(QString, number);
    QFETCH(QString, address);
    QCOMPARE(desk::Softphone::addressOf(number).toString(), address);
}

void SessionTest::telephonesNothingForACallWrittenByHand()
{
    SeatedDesk desk;
    auto written = desk.mine(1);
    written.isByHand = true;
    written.conversation = u"hand:1"_s;
    desk.bring(written);
    QCOMPARE(desk.back(), QString());
    desk.press(u"F7"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"handOver"_s).size(), 1);
    QTRY_VERIFY(desk.session->mayEnd());
    QCOMPARE(desk.telephony.asked, QStringList());
    QCOMPARE(desk.commands.asked.filter(u"sendBack"_s), QStringList());
}

void SessionTest::asksASupervisorForNothing()
{
    SeatedDesk desk(offices::Role::Supervisor, QString());
    desk.bring(desk.waiting(1));
    desk.bring(desk.call(2, CallState::Ringing));
    QCOMPARE(desk.next(), QString());
    desk.press(u"F8"_s);
    desk.press(u"Ctrl+Return"_s);
    desk.press(u"Ctrl+P"_s);
    QTRY_COMPARE(desk.reports.asked.filter(u"dailyLog"_s), QStringList{u"dailyLog 2026-10-05"_s});
    QCOMPARE(desk.commands.asked, QStringList());
}

// While somebody speaks: the office that is competent now is written there, and nothing is lost.
void SessionTest::takesANewConfiguration()
{
    QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    support::JsonEdit changed(file.readAll());
    changed.append(u"offices"_s, QJsonObject{{u"code"_s, u"SPO"_s},
                                             {u"name"_s, u"Sportello nuovo"_s},
                                             {u"queue"_s, u"queue-of-the-new-office"_s}});
    changed.set(u"topics[0].office"_s, u"SPO"_s);
    SeatedDesk desk;
    const auto shows = [&desk](const QString &office) {
        return QTest::qWaitFor([&] {
            const auto labels = desk.window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisibleTo(&desk.window) && label->text() == office;
            });
        });
    };
    answer(desk, 1);
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    QVERIFY(shows(u"Ufficio territoriale"_s));
    Q_EMIT desk.feed.directorateArrived(
        {{u"configuration"_s, QJsonDocument::fromJson(changed.text()).object()},
         {u"revision"_s, 2}});
    QVERIFY(shows(u"Sportello nuovo"_s));
    desk.press(u"F8"_s);
    QVERIFY(desk.offers(u"Save and hang up"_s));
    desk.commands.effects[u"saveRecord"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isRecorded = true;
        desk.bring(row);
    };
    desk.press(u"F8"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"hangUp call-1"_s));
}

// Said once, kept, and read in that order; an action of the F1 list does the same.
void SessionTest::movesAColumnOfTheListInHand()
{
    SeatedDesk desk(offices::Role::Official, u"AFF"_s);
    auto row = desk.handOver(1, HandOverState::Offered);
    row.office = u"AFF"_s;
    desk.bring(row);
    desk.bring(desk.waiting(1));
    QSignalSpy changed(desk.session.get(), &desk::Session::columnsChanged);
    const auto hear = [&desk](const QString &key, const QString &text) {
        desk.press(key);
        QTRY_VERIFY2_WITH_TIMEOUT(desk.said().join(u'\n').contains(text),
                                  qPrintable(desk.said().join(u'\n')), 30'000);
    };
    desk.press(u"Alt+1"_s);
    QTRY_COMPARE(desk.focus(), u"queueView"_s);
    hear(u"Ctrl+Shift+Right"_s, u"read cell by cell"_s); // first
    hear(u"Ctrl+M"_s, u"Lists are read cell by cell."_s);
    hear(u"Ctrl+Shift+Right"_s, u"Promise: place 2 of"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<ui::Columns>().queue.value(1),
             ui::QueueColumn::Promise);
    desk.press(u"Alt+3"_s);
    QTRY_COMPARE(desk.focus(), u"handOverView"_s);
    desk.window.actions().of(ui::Act::ColumnLater).trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(desk.said().contains(u"Topic: place 2 of 4."_s),
                              qPrintable(desk.said().join(u'\n')), 30'000);
    QCOMPARE(desk.said().count(u"Topic: place 2 of 4."_s), 1);
    const auto now = changed.constLast().constFirst().value<ui::Columns>();
    QCOMPARE(now.interventions.value(1), ui::HandOverCell::Title);
    QCOMPARE(now.queue.value(1), ui::QueueColumn::Promise); // the other list's stays
    // Another desk of the same person begins with it.
    SeatedDesk other;
    other.session->setColumns(now);
    other.bring(other.waiting(1));
    const auto *queue = other.window.findChild<QAbstractItemView *>(u"queueView"_s);
    QCOMPARE(queue->model()->headerData(1, Qt::Horizontal).toString(), u"Promise"_s);
}

// Taken with Enter, though its next attempt is not before tomorrow: F8 promises nothing it cannot do.
void SessionTest::whatMayOnlyBeCalledTomorrowSaysSo()
{
    SeatedDesk desk;
    auto row = desk.waiting(1);
    row.notBefore = SeatedDesk::now().addDays(1);
    desk.bring(row);
    desk.commands.effects[u"claim"_s] = [&desk] {
        auto taken = desk.claimed(1);
        taken.notBefore = SeatedDesk::now().addDays(1);
        desk.bring(taken);
    };
    desk.press(u"Home"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        !desk.said()
             .filter(u"to be called from tomorrow at 10:00. It can be released."_s)
             .isEmpty(),
        30'000);
    QVERIFY(desk.said().filter(u"F8 calls"_s).isEmpty());
    QCOMPARE(desk.next(), QString());
    const auto tellings = [&desk] { return desk.said().filter(u"from tomorrow at 10"_s).size(); };
    QVERIFY(desk.pressUntil([&] { return tellings() > 1; }));
    QVERIFY(desk.commands.asked.filter(u"beginAttempt"_s).isEmpty());
    desk.press(u"Shift+F8"_s);
    QTRY_VERIFY(!desk.commands.asked.filter(u"release"_s).isEmpty());
}

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
