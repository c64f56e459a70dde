#include "tests/desk/seateddesk.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using calls::CallState;
using support::SeatedDesk;

// What the form of a call takes down, by keys alone.
class CallFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesDownSeveralTopics();
    void takesATopicOutAgain();
    void aCardNamesItsTopic();
    void aCardToldByMistakeNamesNothing();

private:
    static void answer(SeatedDesk &desk);
    static void chooseTopic(SeatedDesk &desk, const QString &letters, const QString &key);
    static ports::ConversationRecord saved(SeatedDesk &desk);
};

void CallFormTest::answer(SeatedDesk &desk)
{
    desk.bring(desk.mine(1));
    desk.press(u"Alt+2"_s);
    QTRY_COMPARE(desk.window.place(), ui::Place::Call);
}

void CallFormTest::chooseTopic(SeatedDesk &desk, const QString &letters, const QString &key)
{
    desk.press(u"Ctrl+Shift+T"_s);
    QTRY_COMPARE(desk.focus(), u"topic"_s);
    desk.type(letters);
    desk.press(key);
}

ports::ConversationRecord CallFormTest::saved(SeatedDesk &desk)
{
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Home"_s);
    desk.press(u"Space"_s);
    desk.commands.effects[u"saveRecord"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isRecorded = true;
        desk.bring(row);
    };
    if (!desk.pressUntil([&] { return !desk.commands.asked.filter(u"saveRecord"_s).isEmpty(); }))
        qFatal("nothing was saved");
    return desk.commands.record;
}

void CallFormTest::takesDownSeveralTopics()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    chooseTopic(desk, u"rimb iva"_s, u"Shift+Return"_s);
    QTRY_VERIFY(desk.said().contains(u"Also: Rimborsi IVA"_s));
    chooseTopic(desk, u"contenz"_s, u"Shift+Return"_s);
    chooseTopic(desk, u"contenz"_s, u"Shift+Return"_s); // is there already
    QCOMPARE(desk.text(u"topic-CONT"_s), u"Also: Contenzioso, ricorsi, mediazione – take out"_s);
    chooseTopic(desk, u"rimb iva"_s, u"Return"_s); // changes places with the first
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"RIMBIVA"_s);
    QCOMPARE(record.otherTopics, (QStringList{u"CART"_s, u"CONT"_s}));
}

void CallFormTest::takesATopicOutAgain()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    chooseTopic(desk, u"contenz"_s, u"Shift+Return"_s);
    desk.press(u"Tab"_s);
    QCOMPARE(desk.focus(), u"topic-CONT"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.focus(), u"topic"_s);
    QTRY_VERIFY(desk.said().contains(u"Taken out: Contenzioso, ricorsi, mediazione"_s));
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"CART"_s);
    QCOMPARE(record.otherTopics, QStringList());
}

void CallFormTest::aCardNamesItsTopic()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"CART"_s);
    QCOMPARE(record.otherTopics, QStringList{u"CF"_s});
    QCOMPARE(record.cards.size(), 1);
}

void CallFormTest::aCardToldByMistakeNamesNothing()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.text(u"topic-CF"_s).isEmpty(), false);
    auto *tick = desk.window.findChild<QWidget *>(u"card-CF-1"_s);
    QVERIFY(tick);
    tick->setFocus();
    desk.press(u"Space"_s);
    QCOMPARE(desk.focus(), u"card-CF-1"_s); // it stays under the hands
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"CART"_s);
    QCOMPARE(record.otherTopics, QStringList());
    QVERIFY(record.cards.isEmpty());
}

QTEST_MAIN(CallFormTest)
#include "tst_callform.moc"
