#include "tests/desk/seateddesk.h"
#include "tests/support/jsonedit.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using base::Reason;
using calls::CallState;
using calls::HandOverState;
using support::SeatedDesk;

namespace {

constexpr int speech = 30'000; // milliseconds: what is said before takes as long as it takes

} // namespace

// What a desk does to its line while it goes on: hold, ask first, put through to a number, and tell
// the exchange how it went.
class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAndResumes();
    void resumesAsSoonAsItIsHeld();
    void holdsWhatTheExchangeSays();
    void keepsTheLineWhenTheExchangeRefuses();
    void holdsNothingWithAPlainHandset();
    void asksFirstAndPutsThrough();
    void switchesBetweenCitizenAndOffice();
    void goesBackWhileTheOfficeRings();
    void goesBackAfterTheOfficeAnswered();
    void goesBackToTheCitizenWhenItIsNotTheOffices();
    void findsTheConsultationAfterARestart();
    void putsThroughToATypedNumber();
    void offersTheBodyOfTheTopic();
    void asksANumberFirst();
    void takesNoHalfNumber();
    void refersToAnotherDirectorate();
    void tellsTheExchangeHowItWent();
    void marksTheConversationWithOurCall();

private:
    static void answer(SeatedDesk &desk);
    static void ask(SeatedDesk &desk);
    [[nodiscard]] static calls::HandOver given(const SeatedDesk &desk, HandOverState state);
    static void configure(SeatedDesk &desk, const QString &path, const QJsonValue &value);
};

void LinesTest::answer(SeatedDesk &desk)
{
    desk.bring(desk.call(1, CallState::Ringing));
    QVERIFY(desk.offers(u"Answer"_s));
    desk.telephony.effects[u"answer"_s] = [&desk] { desk.bring(desk.mine(1)); };
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(u"answer call-1"_s); }));
    QVERIFY(desk.offers(u"Outcome"_s));
    QTRY_COMPARE(desk.focus(), u"topic"_s);
}

calls::HandOver LinesTest::given(const SeatedDesk &desk, HandOverState state)
{
    auto row = desk.handOver(1, state);
    row.office = u"UT"_s;
    row.conversation = u"call-1"_s;
    row.call = base::CallId(1);
    row.isFromMe = true;
    return row;
}

// The territorial office, which rings then.
void LinesTest::ask(SeatedDesk &desk)
{
    desk.commands.effects[u"handOver"_s] = [&desk] {
        desk.bring(given(desk, HandOverState::Offered));
    };
    desk.press(u"F7"_s);
    desk.type(u"territ"_s);
    desk.press(u"Shift+Return"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"consult call-1 the-queue"_s));
    QTRY_COMPARE(desk.back(), u"Back to the citizen"_s);
    QTRY_VERIFY(desk.session->mayEnd());
}

void LinesTest::configure(SeatedDesk &desk, const QString &path, const QJsonValue &value)
{
    QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    support::JsonEdit changed(file.readAll());
    changed.set(path, value);
    Q_EMIT desk.feed.directorateArrived(
        {{u"configuration"_s, QJsonDocument::fromJson(changed.text()).object()},
         {u"revision"_s, 2}});
}

void LinesTest::holdsAndResumes()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"Ctrl+Shift+L"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"hold call-1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"On hold."_s), speech);
    QCOMPARE(desk.next(), u"Outcome"_s); // what comes next does not change
    desk.press(u"Ctrl+Shift+L"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"resume call-1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"On the line again."_s), speech);
}

// Pressed again before the exchange has answered.
void LinesTest::resumesAsSoonAsItIsHeld()
{
    SeatedDesk desk;
    answer(desk);
    desk.telephony.held = u"hold"_s;
    desk.press(u"Ctrl+Shift+L"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"hold call-1"_s));
    desk.press(u"Ctrl+Shift+L"_s);
    QVERIFY(!desk.telephony.asked.contains(u"resume call-1"_s));
    desk.telephony.goOn();
    QTRY_VERIFY(desk.telephony.asked.contains(u"resume call-1"_s));
}

// Somebody has resumed it elsewhere: the key holds again, and does not resume what is not held.
void LinesTest::holdsWhatTheExchangeSays()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"Ctrl+Shift+L"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"hold call-1"_s));
    desk.telephony.line.isHeld = false;
    desk.press(u"Ctrl+Shift+L"_s);
    QTRY_COMPARE(desk.telephony.asked.filter(u"hold call-1"_s).size(), 2);
    QVERIFY(!desk.telephony.asked.contains(u"resume call-1"_s));
}

void LinesTest::keepsTheLineWhenTheExchangeRefuses()
{
    SeatedDesk desk;
    answer(desk);
    desk.telephony.refusals[u"hold"_s] = {
        Error::Kind::Conflict, Reason::ExchangeRefused, u"no"_s, {}};
    desk.press(u"Ctrl+Shift+L"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().filter(u"exchange"_s).isEmpty(), speech);
    QVERIFY(!desk.said().contains(u"On hold."_s));
    QCOMPARE(desk.next(), u"Outcome"_s);
}

void LinesTest::holdsNothingWithAPlainHandset()
{
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Handset);
    desk.bring(desk.mine(1));
    QVERIFY(desk.offers(u"Outcome"_s));
    desk.press(u"Ctrl+Shift+L"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"Not here: first the exchange's telephone."_s),
                             speech);
    QVERIFY(desk.telephony.asked.isEmpty());
}

void LinesTest::asksFirstAndPutsThrough()
{
    SeatedDesk desk;
    answer(desk);
    ask(desk);
    QVERIFY(desk.telephony.asked.filter(u"transfer"_s).isEmpty());
    QCOMPARE(desk.next(), QString()); // it rings there
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.said().contains(u"Calling Ufficio territoriale. The citizen waits."_s), speech);
    desk.bring(given(desk, HandOverState::Taken));
    QVERIFY(desk.offers(u"Put through"_s));
    QVERIFY(desk.commands.asked.filter(u"saveRecord"_s).isEmpty()); // not before it is
    QTRY_VERIFY(
        !desk.said().filter(u"On the line: Ufficio territoriale. The citizen waits."_s).isEmpty());
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(u"hangUp call-1"_s); }));
    QTRY_COMPARE(desk.commands.asked.filter(u"saveRecord"_s),
                 QStringList{u"saveRecord 1 handed-over"_s});
    QCOMPARE(desk.telephony.asked.filter(u"hangUp"_s).size(), 1);
}

void LinesTest::switchesBetweenCitizenAndOffice()
{
    SeatedDesk desk;
    answer(desk);
    ask(desk);
    desk.press(u"Shift+F7"_s); // nobody there yet
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().filter(u"Not here"_s).isEmpty(), speech);
    desk.bring(given(desk, HandOverState::Taken));
    QVERIFY(desk.offers(u"Put through"_s));
    desk.press(u"Shift+F7"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"speakTo call-1 citizen"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().filter(u"With the citizen. Waiting: Ufficio"_s).isEmpty(),
                             speech);
    desk.press(u"Shift+F7"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"speakTo call-1 office"_s));
    QCOMPARE(desk.next(), u"Put through"_s);
}

void LinesTest::goesBackWhileTheOfficeRings()
{
    SeatedDesk desk;
    answer(desk);
    ask(desk);
    desk.commands.effects[u"sendBack"_s] = [&desk] {
        desk.bring(given(desk, HandOverState::Returned));
    };
    desk.press(u"Shift+F8"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"cancelConsult call-1"_s));
    QVERIFY(desk.offers(u"Outcome"_s)); // and does not say that the office did not answer
    QVERIFY(!desk.commands.asked.filter(u"sendBack 1"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"On the line again."_s), speech);
    QVERIFY(desk.said().filter(u"does not answer"_s).isEmpty());
}

// What the office said is its intervention: the hand-over stays with it, the citizen with us.
void LinesTest::goesBackAfterTheOfficeAnswered()
{
    SeatedDesk desk;
    answer(desk);
    ask(desk);
    desk.bring(given(desk, HandOverState::Taken));
    QVERIFY(desk.offers(u"Put through"_s));
    desk.press(u"Shift+F8"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"cancelConsult call-1"_s));
    QVERIFY(desk.offers(u"Outcome"_s));
    QVERIFY(desk.commands.asked.filter(u"sendBack"_s).isEmpty());
    QVERIFY(desk.commands.asked.filter(u"saveRecord"_s).isEmpty());
}

void LinesTest::goesBackToTheCitizenWhenItIsNotTheOffices()
{
    SeatedDesk desk;
    answer(desk);
    ask(desk);
    desk.bring(given(desk, HandOverState::Taken));
    QVERIFY(desk.offers(u"Put through"_s));
    desk.telephony.line.isConsulting = false; // the official has hung up
    desk.bring(given(desk, HandOverState::Returned));
    QVERIFY(desk.offers(u"Speak again"_s));
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(u"resume call-1"_s); }));
    QVERIFY(desk.offers(u"Outcome"_s));
    QVERIFY(!desk.telephony.asked.contains(u"cancelConsult call-1"_s));
}

void LinesTest::findsTheConsultationAfterARestart()
{
    SeatedDesk desk;
    desk.telephony.line = {true, true, true};
    desk.bring(given(desk, HandOverState::Taken));
    desk.bring(desk.mine(1));
    QVERIFY(desk.offers(u"Put through"_s));
    QCOMPARE(desk.back(), u"Back to the citizen"_s);
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(u"hangUp call-1"_s); }));
    QTRY_COMPARE(desk.commands.asked.filter(u"saveRecord"_s),
                 QStringList{u"saveRecord 1 handed-over"_s});
}

void LinesTest::putsThroughToATypedNumber()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"F7"_s);
    desk.type(u"0406754037"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"transfer call-1 +390406754037"_s));
    QVERIFY(desk.commands.asked.filter(u"handOver"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().filter(u"Put through to"_s).isEmpty(), speech);
    // The citizen is not here any more: what rings comes first, and nothing is hung up.
    QVERIFY(desk.offers(u"Outcome"_s));
    QCOMPARE(desk.back(), QString());
    desk.press(u"F8"_s);
    desk.press(u"Down"_s);
    QVERIFY(desk.offers(u"Save"_s));
    QVERIFY(
        desk.pressUntil([&] { return !desk.commands.asked.filter(u"saveRecord"_s).isEmpty(); }));
    QVERIFY(desk.telephony.asked.filter(u"hangUp"_s).isEmpty());
}

void LinesTest::offersTheBodyOfTheTopic()
{
    SeatedDesk desk;
    configure(desk, u"externalBodies"_s,
              QJsonArray{QJsonObject{{u"code"_s, u"INPS"_s},
                                     {u"name"_s, u"Istituto di previdenza"_s},
                                     {u"telephone"_s, u"040 675 4038"_s}}});
    answer(desk);
    desk.press(u"F7"_s);
    desk.type(u"istit"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"transfer call-1 +390406754038"_s));
}

void LinesTest::asksANumberFirst()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"F7"_s);
    desk.type(u"4037"_s); // of the house
    desk.press(u"Shift+Return"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"consult call-1 4037"_s));
    QVERIFY(desk.offers(u"Put through"_s));
    QCOMPARE(desk.back(), u"Back to the citizen"_s);
    QVERIFY(desk.pressUntil([&] { return desk.telephony.asked.contains(u"hangUp call-1"_s); }));
    QVERIFY(desk.offers(u"Outcome"_s));
    QCOMPARE(desk.back(), QString());
}

void LinesTest::takesNoHalfNumber()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"F7"_s);
    desk.type(u"4"_s);
    desk.press(u"Return"_s);
    desk.press(u"Escape"_s);
    desk.press(u"F2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().isEmpty(), speech);
    QVERIFY(desk.telephony.asked.filter(u"transfer"_s).isEmpty());
    QVERIFY(desk.commands.asked.filter(u"handOver"_s).isEmpty());
}

// The citizen stays on the line, to be told that the other directorate calls.
void LinesTest::refersToAnotherDirectorate()
{
    SeatedDesk desk;
    QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray neighbours{
        QJsonObject{{u"code"_s, u"montelago"_s}, {u"name"_s, u"Direzione di Montelago"_s}}};
    Q_EMIT desk.feed.directorateArrived(
        {{u"configuration"_s, QJsonDocument::fromJson(file.readAll()).object()},
         {u"neighbours"_s, neighbours},
         {u"revision"_s, 2}});
    answer(desk);
    desk.press(u"F7"_s);
    desk.type(u"montelago"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"refer"_s).size(), 1);
    QVERIFY(desk.commands.asked.filter(u"refer"_s).constFirst().startsWith(u"refer montelago"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().filter(u"Referred:"_s).isEmpty(), speech);
    QCOMPARE(desk.back(), u"Hang up"_s);
    QVERIFY(desk.offers(u"Save and hang up"_s)); // the outcome follows from it
}

void LinesTest::tellsTheExchangeHowItWent()
{
    SeatedDesk desk;
    configure(desk, u"exchange"_s,
              QJsonObject{{u"login"_s, u"https://login.example.org"_s},
                          {u"api"_s, u"https://api.example.org"_s},
                          {u"client"_s, u"a client"_s},
                          {u"redirectPort"_s, 8477},
                          {u"wrapUpCodes"_s, QJsonObject{{u"informed"_s, u"code-informed"_s}}}});
    answer(desk);
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    desk.press(u"F8"_s);
    QVERIFY(desk.offers(u"Save and hang up"_s));
    desk.press(u"F8"_s);
    QTRY_VERIFY(desk.telephony.asked.contains(u"wrapUp call-1 code-informed"_s));
    QVERIFY(desk.telephony.asked.indexOf(u"wrapUp call-1 code-informed"_s)
            > desk.telephony.asked.indexOf(u"hangUp call-1"_s));
}

void LinesTest::marksTheConversationWithOurCall()
{
    SeatedDesk desk;
    answer(desk);
    QTRY_VERIFY(desk.telephony.asked.contains(u"attach call-1 call=1"_s));
}

QTEST_MAIN(LinesTest)
#include "tst_lines.moc"
