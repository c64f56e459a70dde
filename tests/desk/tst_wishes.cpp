#include "tests/desk/seateddesk.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using base::Reason;
using support::SeatedDesk;

namespace {

constexpr int speech = 30'000; // milliseconds: what is said before takes as long as it takes

} // namespace

// What the citizen wishes of a callback in hand is changed from the sheet and from the F1 list.
class WishesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheNumber();
    void keepsAWrongNumberToBeMended_data();
    void keepsAWrongNumberToBeMended();
    void keepsWhatIsTypedWhenNewsArrive();
    void prefersAPartOfTheDay();
    void goesBackToTheCaller();
    void notesTheLanguage();
    void splitsTheNewestRequest();
    void splitsNothingWhereThereIsOneRequest();
    void changesNothingWithoutACallback();
    void saysWhatTheDatabaseRefuses();

private:
    static void take(SeatedDesk &desk, int requests = 1);
    // As the F1 list does.
    static void choose(SeatedDesk &desk, ui::Act act) { desk.window.actions().of(act).trigger(); }
    [[nodiscard]] static QLineEdit &number(SeatedDesk &desk)
    {
        return *desk.window.findChild<QLineEdit *>(u"requestNumber"_s);
    }
};

void WishesTest::take(SeatedDesk &desk, int requests)
{
    desk.bring(desk.waiting(1));
    desk.commands.effects[u"takeNext"_s] = [&desk, requests] {
        auto row = desk.claimed(1);
        row.number = u"+390406754037"_s;
        row.requests = requests;
        desk.bring(row);
    };
    desk.press(u"F8"_s);
    QVERIFY(desk.offers(u"Call"_s));
    QTRY_COMPARE(desk.window.place(), ui::Place::Call);
    QTRY_VERIFY(desk.session->mayEnd());
}

void WishesTest::changesTheNumber()
{
    SeatedDesk desk;
    take(desk);
    choose(desk, ui::Act::CitizenNumber);
    QTRY_COMPARE(desk.focus(), u"requestNumber"_s);
    desk.type(u"347 123 4567"_s); // over the old one, which was marked
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"changeNumber 1 +393471234567"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"Noted for this callback."_s), speech);
}

void WishesTest::keepsAWrongNumberToBeMended_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("half") << u"34712"_s << u"This is no complete telephone number."_s;
    QTest::newRow("none") << u"come prima"_s << u"This is no complete telephone number."_s;
    QTest::newRow("not to be called") << u"800 909696"_s << u"This number cannot be called back."_s;
}

void WishesTest::keepsAWrongNumberToBeMended()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    SeatedDesk desk;
    take(desk);
    choose(desk, ui::Act::CitizenNumber);
    QTRY_COMPARE(desk.focus(), u"requestNumber"_s);
    desk.type(typed);
    desk.press(u"Return"_s);
    QCOMPARE(number(desk).text(), typed);
    QCOMPARE(number(desk).accessibleDescription(), problem);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(problem), speech);
    QVERIFY(desk.commands.asked.filter(u"changeNumber"_s).isEmpty());
}

void WishesTest::keepsWhatIsTypedWhenNewsArrive()
{
    SeatedDesk desk;
    take(desk);
    choose(desk, ui::Act::CitizenNumber);
    QTRY_COMPARE(desk.focus(), u"requestNumber"_s);
    desk.type(u"347 1"_s);
    auto row = desk.claimed(1);
    row.number = u"+390406754037"_s;
    row.requests = 2;
    desk.bring(row);
    QCOMPARE(number(desk).text(), u"347 1"_s);
}

void WishesTest::prefersAPartOfTheDay()
{
    SeatedDesk desk;
    take(desk);
    choose(desk, ui::Act::PreferredTime);
    QTRY_COMPARE(desk.focus(), u"requestPreferred"_s);
    desk.type(u"sec"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"preferTime 1 late"_s));
}

void WishesTest::goesBackToTheCaller()
{
    SeatedDesk desk;
    take(desk);
    auto *panel = desk.window.findChild<QWidget *>(u"requestPanel"_s);
    QVERIFY(!panel->isVisible());
    choose(desk, ui::Act::CitizenNumber);
    QTRY_VERIFY(panel->isVisible());
    desk.press(u"Escape"_s);
    QTRY_VERIFY(!panel->isVisible());
    QCOMPARE(desk.focus(), u"wishes"_s);
    desk.press(u"Space"_s); // the button does the same
    QTRY_COMPARE(desk.focus(), u"requestNumber"_s);
    choose(desk, ui::Act::Speaker);
    QTRY_COMPARE(desk.focus(), u"speaker"_s);
    QVERIFY(!panel->isVisible());
}

void WishesTest::notesTheLanguage()
{
    SeatedDesk desk;
    take(desk);
    choose(desk, ui::Act::CitizenLanguage);
    QTRY_COMPARE(desk.focus(), u"requestLanguage"_s);
    desk.type(u"deu"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"setLanguage 1 de"_s));
}

void WishesTest::splitsTheNewestRequest()
{
    SeatedDesk desk;
    take(desk, 2);
    choose(desk, ui::Act::Split);
    QTRY_VERIFY(desk.commands.asked.contains(u"split 1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().filter(u"Split: the newest request"_s).isEmpty(), speech);
    QCOMPARE(desk.next(), u"Call"_s); // the one in hand stays
}

void WishesTest::splitsNothingWhereThereIsOneRequest()
{
    SeatedDesk desk;
    take(desk);
    choose(desk, ui::Act::Split);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.said().contains(u"Not here: first a second call from this number."_s), speech);
    QVERIFY(desk.commands.asked.filter(u"split"_s).isEmpty());
}

void WishesTest::changesNothingWithoutACallback()
{
    SeatedDesk desk;
    QVERIFY(QTest::qWaitFor([&] { return desk.session->hasBegun(); }));
    choose(desk, ui::Act::CitizenNumber);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"Not here: first a callback in hand."_s),
                             speech);
}

void WishesTest::saysWhatTheDatabaseRefuses()
{
    SeatedDesk desk;
    take(desk);
    desk.commands.refusals[u"changeNumber"_s] = {
        Error::Kind::Conflict, Reason::Outdated, u"no"_s, {}};
    choose(desk, ui::Act::CitizenNumber);
    QTRY_COMPARE(desk.focus(), u"requestNumber"_s);
    desk.type(u"3471234567"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"changeNumber 1 +393471234567"_s));
    QVERIFY(desk.offers(u"Call"_s));
    QCOMPARE(desk.commands.asked.filter(u"changeNumber"_s).size(), 1);
    QVERIFY(desk.said().filter(u"Noted"_s).isEmpty());
}

QTEST_MAIN(WishesTest)
#include "tst_wishes.moc"
