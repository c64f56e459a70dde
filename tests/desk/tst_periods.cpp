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

QJsonObject told(int received)
{
    const QJsonObject totals{{u"received"_s, received}, {u"answered"_s, received / 2}};
    return {{u"totals"_s, totals},
            {u"before"_s, QJsonObject{{u"totals"_s, QJsonObject{{u"received"_s, 7}}}}},
            {u"sameWeekday"_s, QJsonObject{{u"totals"_s, QJsonObject{{u"received"_s, 81}}}}}};
}

} // namespace

// Any period by keys, as the database tells it; the desk works on while it is counted.
class PeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayThatIsAskedForIsShown();
    void aDayIsComparedWithItsWeekday();
    void aPeriodIsCountedAndTold();
    void itsFiguresExplainThemselves();
    void countingIsCancelled();
    void whoGoesOnWaitsForNothing();
    void arrowsGoOnWhileItIsCounted();
    void aPeriodHasNoLog();
    void whatMovesCountsNoYearAgain();
    void operatorsHaveDays();
    void itsTitleStaysInSight_data();
    void itsTitleStaysInSight();

private:
    static void show(SeatedDesk &desk)
    {
        desk.reports.figures = {{u"received"_s, 2}, {u"answered"_s, 1}};
        desk.reports.period = told(412);
        desk.press(u"Alt+1"_s);
        desk.press(u"Alt+4"_s);
        QTRY_VERIFY(desk.text(u"received"_s).contains(u'2'));
    }
    static void choose(SeatedDesk &desk, const QString &span)
    {
        auto *button = desk.window.findChild<QWidget *>(span);
        button->setFocus();
        desk.press(u"Space"_s);
    }
};

void PeriodsTest::theDayThatIsAskedForIsShown()
{
    SeatedDesk desk;
    show(desk);
    QVERIFY(desk.reports.asked.contains(u"dayFigures 2026-10-05"_s));
    desk.reports.figures = {{u"received"_s, 5},
                            {u"seal"_s, QJsonObject{{u"sealedAt"_s, u"2026-10-04T11:05:00Z"_s},
                                                    {u"digest"_s, QString(64, u'a')}}}};
    desk.press(u"Alt+Left"_s);
    QTRY_COMPARE(desk.text(u"day"_s), u"Sunday 4 October"_s);
    QVERIFY(desk.reports.asked.contains(u"dayFigures 2026-10-04"_s));
    const auto closed = u"Closed on Sunday 4 October, digest aaaaaaaa…"_s;
    QCOMPARE(desk.text(u"dayStatus"_s), closed);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"Sunday 4 October. "_s + closed
                                                  + u" Calls received: 5, 0 gave up."_s),
                             speech);
    desk.press(u"Alt+Right"_s);
    QTRY_COMPARE(desk.text(u"day"_s), u"Monday 5 October"_s);
}

void PeriodsTest::aDayIsComparedWithItsWeekday()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    QTRY_VERIFY2(desk.text(u"received"_s).endsWith(u"7 days before: 81"_s),
                 qPrintable(desk.text(u"received"_s)));
    QCOMPARE(desk.reports.asked.count(u"periodFigures 2026-10-05 2026-10-05"_s), 1);
    desk.press(u"F5"_s); // the day is asked again, what has passed is not
    QTRY_VERIFY(desk.reports.asked.count(u"dayFigures 2026-10-05"_s) > 2);
    QCOMPARE(desk.reports.asked.count(u"periodFigures 2026-10-05 2026-10-05"_s), 1);
}

void PeriodsTest::aPeriodIsCountedAndTold()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    choose(desk, u"span_1"_s);
    QTRY_COMPARE(desk.text(u"day"_s), u"5 October to 11 October 2026"_s);
    QVERIFY(desk.reports.asked.contains(u"periodFigures 2026-10-05 2026-10-11"_s));
    QCOMPARE(desk.text(u"periodReceived"_s), u"Calls received: 412, week before: 7"_s);
    QCOMPARE(desk.focus(), u"span_1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.said().constLast().endsWith(u"Calls received: 412, week before: 7."_s), speech);
    desk.press(u"Alt+Left"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"periodFigures 2026-09-28 2026-10-04"_s));
    choose(desk, u"span_3"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"periodFigures 2026-01-01 2026-12-31"_s));
}

void PeriodsTest::itsFiguresExplainThemselves()
{
    SeatedDesk desk(Role::Administrator, {});
    show(desk);
    choose(desk, u"span_2"_s);
    QTRY_VERIFY(desk.text(u"periodReceived"_s).contains(u"412"_s));
    desk.reports.behind = {{u"count"_s, 2}, {u"rows"_s, QJsonArray{QJsonObject(), QJsonObject()}}};
    desk.window.findChild<QWidget *>(u"periodReceived"_s)->setFocus();
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.focus(), u"readRows"_s);
    QVERIFY(desk.reports.asked.contains(u"figureBehind received 2026-10-01 2026-10-31"_s));
    QCOMPARE(desk.window.findChild<QListWidget *>(u"readRows"_s)->count(), 2);
    desk.press(u"Escape"_s);
    QTRY_COMPARE(desk.focus(), u"periodReceived"_s);
    desk.window.actions().of(ui::Act::AllFigures).trigger();
    const auto *rows = desk.window.findChild<QListWidget *>(u"readRows"_s);
    QTRY_VERIFY(rows->isVisible());
    QCOMPARE(rows->item(0)->text(), u"Received: 412, before: 7"_s);
    QCOMPARE(rows->item(1)->text(), u"Answered: 206"_s);
}

void PeriodsTest::countingIsCancelled()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    QTRY_VERIFY(desk.text(u"received"_s).endsWith(u"81"_s));
    desk.reports.held = u"periodFigures"_s;
    choose(desk, u"span_3"_s);
    QTRY_COMPARE(desk.text(u"working"_s), u"The figures are being counted."_s);
    desk.press(u"Escape"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"cancel"_s));
    QTRY_VERIFY(desk.text(u"working"_s).isEmpty());
    QCOMPARE(desk.text(u"day"_s), u"Monday 5 October"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"Cancelled."_s), speech);
    QVERIFY(!desk.said().join(u' ').contains(u"does not answer"_s));
}

void PeriodsTest::whoGoesOnWaitsForNothing()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    QTRY_VERIFY(desk.text(u"received"_s).endsWith(u"81"_s));
    desk.reports.held = u"periodFigures"_s;
    choose(desk, u"span_3"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"periodFigures 2026-01-01 2026-12-31"_s));
    desk.press(u"Alt+Left"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"cancel"_s));
    QTRY_COMPARE(desk.text(u"day"_s), u"Year 2025"_s);
}

void PeriodsTest::arrowsGoOnWhileItIsCounted()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    QTRY_VERIFY(desk.text(u"received"_s).endsWith(u"81"_s));
    desk.reports.held = u"periodFigures"_s;
    desk.window.findChild<QWidget *>(u"span_0"_s)->setFocus();
    desk.press(u"Right"_s);
    desk.press(u"Right"_s);
    QCOMPARE(desk.focus(), u"span_2"_s);
    QVERIFY(desk.reports.asked.contains(u"periodFigures 2026-10-01 2026-10-31"_s));
    QTRY_COMPARE(desk.text(u"day"_s), u"October 2026"_s);
}

void PeriodsTest::aPeriodHasNoLog()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    choose(desk, u"span_1"_s);
    QTRY_VERIFY(desk.text(u"periodReceived"_s).contains(u"412"_s));
    QVERIFY(desk.text(u"printLog"_s).isEmpty());
    desk.press(u"Ctrl+P"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().join(u' ').contains(u"a single day"_s), speech);
    QVERIFY(desk.reports.asked.filter(u"dailyLog"_s).isEmpty());
}

void PeriodsTest::whatMovesCountsNoYearAgain()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    choose(desk, u"span_3"_s);
    QTRY_VERIFY(desk.text(u"periodReceived"_s).contains(u"412"_s));
    const auto before = desk.reports.asked.size();
    desk.bring(desk.waiting(3));
    desk.press(u"F5"_s); // asked for
    QTRY_COMPARE(desk.reports.asked.count(u"periodFigures 2026-01-01 2026-12-31"_s), 2);
    // The desk gathers what moves for a second before it asks. That no question comes of it has no
    // event to be waited for: the second is waited out.
    QTest::qWait(1'100);
    QCOMPARE(desk.reports.asked.size(), before + 1);
}

void PeriodsTest::operatorsHaveDays()
{
    SeatedDesk desk;
    show(desk);
    QVERIFY(!desk.window.findChild<QWidget *>(u"span"_s)->isVisible());
    QVERIFY(desk.reports.asked.filter(u"periodFigures"_s).isEmpty());
}

void PeriodsTest::itsTitleStaysInSight_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << 1.0 << QSize(1280, 800);
    QTest::newRow("small window") << 1.0 << QSize(1024, 600);
    QTest::newRow("large letters") << 2.0 << QSize(1280, 800);
}

// From further down back to the first figure: what it is a figure of is seen, all of it.
void PeriodsTest::itsTitleStaysInSight()
{
    QFETCH(const double, factor);
    QFETCH(const QSize, size);
    SeatedDesk desk(Role::Supervisor, {});
    desk.theme.setFactor(factor);
    desk.window.resize(size);
    show(desk);
    choose(desk, u"span_2"_s);
    QTRY_COMPARE(desk.text(u"periodReceived"_s), u"Calls received: 412, month before: 7"_s);
    desk.press(u"Ctrl+G"_s);
    QTRY_COMPARE(desk.focus(), u"heatTable"_s);
    desk.window.findChild<QWidget *>(u"periodReceived"_s)->setFocus();
    const auto *title = desk.window.findChild<QWidget *>(u"day"_s);
    const auto *figure = desk.window.findChild<QWidget *>(u"periodReceived"_s);
    QTRY_COMPARE(title->visibleRegion().boundingRect(), title->rect());
    QTRY_COMPARE(figure->visibleRegion().boundingRect(), figure->rect());
}

QTEST_MAIN(PeriodsTest)

#include "tst_periods.moc"
