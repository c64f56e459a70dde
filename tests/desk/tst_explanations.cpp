#include "tests/desk/seateddesk.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using offices::Role;
using support::SeatedDesk;

namespace {

constexpr int speech = 30'000; // milliseconds: what is said before takes as long as it takes

} // namespace

// Each figure explains itself, and a day is closed, by keys.
class ExplanationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureAndWhatIsBehindIt();
    void tooFewPeople();
    void allFiguresLeadToEach();
    void aDayIsClosedOnceItIsOver();
    void aDayThatIsNotOver();
    void aClosedDayTellsItsDigest();
    void onlyForSupervisors();

private:
    static QStringList rows(SeatedDesk &desk)
    {
        QStringList texts;
        const auto *list = desk.window.findChild<QListWidget *>(u"readRows"_s);
        for (int row = 0; list->isVisible() && row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    static void show(SeatedDesk &desk)
    {
        desk.reports.figures = {{u"received"_s, 2}, {u"answered"_s, 1}, {u"accepted"_s, 0}};
        desk.press(u"Alt+1"_s);
        desk.press(u"Alt+4"_s);
        QTRY_VERIFY(desk.window.findChild<QLabel *>(u"received"_s)->text().contains(u'2'));
    }
};

void ExplanationsTest::aFigureAndWhatIsBehindIt()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.reports.behind = {{u"count"_s, 2},
                           {u"rows"_s, QJsonArray{QJsonObject{{u"at"_s, u"2026-10-05T07:12:00Z"_s},
                                                              {u"call"_s, u"C-000001"_s},
                                                              {u"topic"_s, u"Tax code"_s},
                                                              {u"outcome"_s, u"informed"_s}},
                                                  QJsonObject{{u"at"_s, u"2026-10-05T07:15:00Z"_s},
                                                              {u"call"_s, u"C-000002"_s}}}}};
    desk.window.findChild<QWidget *>(u"received"_s)->setFocus();
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.focus(), u"readRows"_s);
    QVERIFY(desk.reports.asked.contains(u"figureBehind received 2026-10-05 2026-10-05"_s));
    QCOMPARE(rows(desk).size(), 2);
    QVERIFY2(rows(desk).constFirst().contains(u"C-000001 · Tax code"_s),
             qPrintable(rows(desk).constFirst()));
    QVERIFY(desk.text(u"readText"_s).contains(u"Calls that reached the directorate"_s));
    desk.press(u"Escape"_s);
    QTRY_COMPARE(desk.focus(), u"received"_s);
    QVERIFY(rows(desk).isEmpty());
}

void ExplanationsTest::tooFewPeople()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.reports.behind = {{u"fewPeople"_s, true}, {u"rows"_s, QJsonArray()}};
    desk.window.findChild<QWidget *>(u"answered"_s)->setFocus();
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.text(u"readText"_s).contains(u"Too few people stand behind it"_s));
    QVERIFY(rows(desk).isEmpty());
    QCOMPARE(desk.focus(), u"readBack"_s);
}

void ExplanationsTest::allFiguresLeadToEach()
{
    SeatedDesk desk(Role::Administrator, {});
    show(desk);
    desk.window.actions().of(ui::Act::AllFigures).trigger();
    QTRY_COMPARE(rows(desk),
                 (QStringList{u"Received: 2"_s, u"Answered: 1"_s, u"Callback accepted: 0"_s}));
    desk.reports.behind = {{u"count"_s, 1}, {u"rows"_s, QJsonArray{QJsonObject()}}};
    desk.press(u"Down"_s);
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"figureBehind answered 2026-10-05 2026-10-05"_s));
    QTRY_COMPARE(rows(desk).size(), 1);
}

void ExplanationsTest::aDayIsClosedOnceItIsOver()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.reports.unfinished = {
        {u"isOver"_s, true},
        {u"list"_s, QJsonArray{QJsonObject{{u"kind"_s, u"intervention"_s},
                                           {u"at"_s, u"2026-10-05T07:15:00Z"_s},
                                           {u"request"_s, u"112648"_s}}}}};
    desk.window.actions().of(ui::Act::CloseDay).trigger();
    QTRY_COMPARE(rows(desk).size(), 1);
    QVERIFY(rows(desk).constFirst().startsWith(u"an intervention not written"_s));
    QVERIFY(desk.text(u"readText"_s).startsWith(u"Left open: 1."_s));
    desk.press(u"Return"_s); // on a row it closes nothing
    QVERIFY(!desk.commands.asked.contains(u"sealDay 2026-10-05"_s));
    desk.press(u"Tab"_s);
    QCOMPARE(desk.focus(), u"readAction"_s);
    desk.press(u"Space"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"sealDay 2026-10-05"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"The day is closed."_s), speech);
}

void ExplanationsTest::aDayThatIsNotOver()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.reports.unfinished = {{u"isOver"_s, false}, {u"list"_s, QJsonArray()}};
    desk.window.actions().of(ui::Act::CloseDay).trigger();
    QTRY_VERIFY(desk.text(u"readText"_s).contains(u"not over yet"_s));
    QVERIFY(desk.text(u"readAction"_s).isEmpty());
}

void ExplanationsTest::aClosedDayTellsItsDigest()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.reports.unfinished = {{u"isOver"_s, true},
                               {u"seal"_s, QJsonObject{{u"sealedAt"_s, u"2026-10-05T11:05:00Z"_s},
                                                       {u"digest"_s, QString(64, u'a')}}},
                               {u"list"_s, QJsonArray()}};
    desk.window.actions().of(ui::Act::CloseDay).trigger();
    QTRY_VERIFY(desk.text(u"readText"_s).contains(u"aaaaaaaa aaaaaaaa"_s));
    QVERIFY(desk.text(u"readAction"_s).isEmpty());
}

void ExplanationsTest::onlyForSupervisors()
{
    SeatedDesk desk;
    desk.window.actions().of(ui::Act::CloseDay).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().isEmpty(), speech);
    QVERIFY(!desk.reports.asked.contains(u"closeDayPreview"_s));
    QCOMPARE(desk.window.place(), ui::Place::Queue);
}

QTEST_MAIN(ExplanationsTest)

#include "tst_explanations.moc"
