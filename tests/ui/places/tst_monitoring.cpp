#include "core/words/languages.h"
#include "core/words/translators.h"
#include "sample.h"
#include "ui/monitoring/hourmodel.h"
#include "ui/monitoring/monitoringplace.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using sample::at;

// The figures of a day, once as cards, once as a chart and once as a table.
class MonitoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }
    void figuresAreRead();
    void whatIsNotToldIsNotCounted();
    void whatTooFewStandBehindIsNoNought();
    void theTableHasTheNumbersAndTheirSums();
    void cardsAreReadAsOneSentence_data();
    void cardsAreReadAsOneSentence();
    void withoutAnExchangeReceivedIsNotCounted();
    void anotherDayIsAskedByKeys();
    void todayHasNoDayAfter();
    void chartAndTableChangePlaces();
    void besideEachOtherTheFocusGoesOver();
    void withLargeTextTheTableComesIntoView();
    void theBarsAreOfTheThreeSeries();
    void printingCanBeCancelled();
    void everyControlIsNamedAndReached();
    void noFigureIsToldBeforeItIsKnown();
    void noHeadIsCutInAnyLanguage(); // last: it dresses the program

private:
    [[nodiscard]] static ui::Figures figures();
    void show(const ui::Figures &figures) const
    {
        m_place->show(figures, sample::sentences(), at(11, 32));
    }
    template <class Widget> [[nodiscard]] Widget &child(const QString &name) const
    {
        return *m_place->findChild<Widget *>(name);
    }

    ui::Theme m_theme;
    std::unique_ptr<ui::MonitoringPlace> m_place;
};

void MonitoringTest::init()
{
    m_theme.setFactor(1);
    m_place = std::make_unique<ui::MonitoringPlace>(m_theme);
    m_place->resize(1180, 650);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    show(figures());
}

ui::Figures MonitoringTest::figures()
{
    const auto told = QJsonDocument::fromJson(R"({
        "received": 88, "answered": 51, "abandoned": 6, "closed": 2, "offered": 31, "accepted": 26,
        "declined": 3, "attempts": 40, "reached": 25, "promisesKept": 30, "promisesBroken": 1,
        "handOvers": 9, "interventions": 4, "waiting": 12, "atRisk": 2, "broken": 1,
        "openHandOvers": 7, "oldest": "2026-11-24T08:11:00+00:00",
        "hours": [{"from": "2026-11-24T09:00:00+01:00", "answered": 9, "accepted": 3, "lost": 2},
                  {"from": "2026-11-24T08:30:00Z", "answered": 11, "accepted": 0, "lost": 5}]})");
    return ui::figuresOf(told.object(), QDate(2026, 11, 24));
}

void MonitoringTest::figuresAreRead()
{
    const auto read = figures();
    QCOMPARE(read.day, QDate(2026, 11, 24));
    QCOMPARE(read.received, 88);
    QCOMPARE(read.declined, 3);
    QCOMPARE(read.promisesKept, 30);
    QCOMPARE(read.openHandOvers, 7);
    QCOMPARE(read.oldest, at(9, 11));
    QCOMPARE(read.hours.size(), 2);
    QCOMPARE(read.hours[0].from, at(9, 0));
    QCOMPARE(read.hours[0].from.timeSpec(), Qt::UTC);
    QCOMPARE(read.hours[1].from, at(9, 30));
    QCOMPARE(read.hours[1].lost, 5);
}

// Whoever comes before the figures do hears that, and then the first of them.
void MonitoringTest::noFigureIsToldBeforeItIsKnown()
{
    m_place = std::make_unique<ui::MonitoringPlace>(m_theme);
    m_place->resize(1180, 650);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    m_place->focusFigures();
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Figures: not known yet"_s);
    QCOMPARE(child<QLabel>(u"received"_s).accessibleName(), u"Calls received: not known yet"_s);
    for (const auto *widget : m_place->findChildren<QWidget *>())
        QVERIFY2(!widget->accessibleName().contains(u"none"_s),
                 qPrintable(widget->accessibleName()));
    QVERIFY(child<QWidget>(u"hourChart"_s).accessibleName().contains(u"not known yet"_s));
    show(figures());
    QCOMPARE(QApplication::focusWidget(), &child<QWidget>(u"received"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Calls received: 88, 6 gave up"_s);
    QCOMPARE(child<QWidget>(u"figures"_s).accessibleName(), QString()); // no longer true
    QCOMPARE(child<QWidget>(u"figures"_s).focusPolicy(), Qt::NoFocus);
    child<QWidget>(u"hourChart"_s).setFocus();
    show(figures()); // again: nobody's focus is moved
    QCOMPARE(QApplication::focusWidget(), &child<QWidget>(u"hourChart"_s));
}

void MonitoringTest::whatIsNotToldIsNotCounted()
{
    const QJsonObject told{{u"received"_s, QJsonValue::Null}, {u"oldest"_s, QJsonValue::Null}};
    const auto read = ui::figuresOf(told, QDate(2026, 11, 24));
    QVERIFY(!read.received);
    QVERIFY(!read.oldest);
    QVERIFY(read.hours.isEmpty());
}

void MonitoringTest::whatTooFewStandBehindIsNoNought()
{
    const QJsonObject told{{u"fewPeople"_s, true},
                           {u"received"_s, 9},
                           {u"answered"_s, QJsonValue()},
                           {u"interventions"_s, 2},
                           {u"waiting"_s, 3}};
    show(ui::figuresOf(told, QDate(2026, 11, 24)));
    QCOMPARE(child<QWidget>(u"received"_s).accessibleName(), u"Calls received: 9"_s);
    for (const auto &[name, title] : {std::pair{u"answered"_s, u"Answered"_s},
                                      {u"callbacks"_s, u"Callbacks asked for"_s},
                                      {u"promises"_s, u"Promises kept"_s}})
        QCOMPARE(child<QWidget>(name).accessibleName(),
                 title + u": not shown, too few people behind it"_s);
    QCOMPARE(child<QWidget>(u"openHandOvers"_s).accessibleName(),
             u"Open hand-overs now: 0, 2 interventions"_s);
    QVERIFY(!child<QWidget>(u"chartCard"_s).isVisible());
    QVERIFY(!child<QWidget>(u"tableCard"_s).isVisible());
    show(figures());
    QVERIFY(child<QWidget>(u"chartCard"_s).isVisible());
}

void MonitoringTest::theTableHasTheNumbersAndTheirSums()
{
    ui::HourModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(figures().hours, sample::sentences());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u' '));
    }
    QCOMPARE(rows, (QStringList{u"9:00 14 9 3 2"_s, u"9:30 16 11 0 5"_s, u"Total 30 20 3 7"_s}));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(figures().hours, sample::sentences());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Answered"_s);
}

void MonitoringTest::cardsAreReadAsOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("received") << u"received"_s << u"Calls received: 88, 6 gave up"_s;
    QTest::newRow("answered") << u"answered"_s << u"Answered: 51, 58 % of received"_s;
    QTest::newRow("callbacks") << u"callbacks"_s << u"Callbacks asked for: 26, 31 offered"_s;
    QTest::newRow("promises") << u"promises"_s << u"Promises kept: 30 of 31, 97 %"_s;
    QTest::newRow("waiting") << u"waitingNow"_s << u"Waiting now: 12, oldest 2 h 21 min"_s;
    QTest::newRow("open") << u"openHandOvers"_s << u"Open hand-overs now: 7, 4 interventions"_s;
}

void MonitoringTest::cardsAreReadAsOneSentence()
{
    QFETCH(QString, name);
    QTEST(child<QWidget>(name).accessibleName(), "sentence");
}

void MonitoringTest::withoutAnExchangeReceivedIsNotCounted()
{
    auto handset = figures();
    handset.received.reset();
    show(handset);
    QCOMPARE(child<QWidget>(u"received"_s).accessibleName(),
             u"Calls received: not counted, without an exchange"_s);
    QCOMPARE(child<QWidget>(u"answered"_s).accessibleName(), u"Answered: 51"_s);
}

void MonitoringTest::anotherDayIsAskedByKeys()
{
    const QSignalSpy asked(m_place.get(), &ui::MonitoringPlace::dayRequested);
    QTest::keyClick(m_place.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_place.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[1][0].toDate(), QDate(2026, 11, 22));
    auto past = figures();
    past.day = QDate(2026, 11, 22);
    show(past);
    QCOMPARE(m_place->day(), QDate(2026, 11, 22));
    QTest::keyClick(m_place.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(asked[2][0].toDate(), QDate(2026, 11, 23));
    QTest::keyClick(&child<QPushButton>(u"today"_s), Qt::Key_Space);
    QCOMPARE(asked[3][0].toDate(), QDate(2026, 11, 24));
}

void MonitoringTest::todayHasNoDayAfter()
{
    const QSignalSpy asked(m_place.get(), &ui::MonitoringPlace::dayRequested);
    QVERIFY(!child<QPushButton>(u"nextDay"_s).isVisible());
    QTest::keyClick(m_place.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(child<QLabel>(u"day"_s).text(), u"Tuesday 24 November"_s);
}

void MonitoringTest::chartAndTableChangePlaces()
{
    m_place->resize(800, 650);
    auto &chart = child<QWidget>(u"hourChart"_s);
    auto &table = child<QTableView>(u"hourTable"_s);
    QTRY_VERIFY(chart.isVisible() && !table.isVisible());
    m_place->switchChartAndTable();
    QVERIFY(table.isVisible() && !chart.isVisible() && table.hasFocus());
    m_place->switchChartAndTable();
    QVERIFY(chart.isVisible() && !table.isVisible() && chart.hasFocus());
}

void MonitoringTest::besideEachOtherTheFocusGoesOver()
{
    auto &chart = child<QWidget>(u"hourChart"_s);
    auto &table = child<QTableView>(u"hourTable"_s);
    QVERIFY(chart.isVisible() && table.isVisible());
    m_place->switchChartAndTable();
    QVERIFY(table.hasFocus());
    m_place->switchChartAndTable();
    QVERIFY(chart.hasFocus() && table.isVisible());
    QVERIFY(chart.accessibleName().contains(u"most from 9:30, 16 calls"_s));
}

// Where both are just beside each other.
void MonitoringTest::noHeadIsCutInAnyLanguage()
{
    m_theme.dress(*qApp);
    m_place->resize(QFontMetrics(m_theme.font(ui::Type::Body)).averageCharWidth() * 111, 650);
    words::Translators translators;
    auto &table = child<QTableView>(u"hourTable"_s);
    for (const auto &language : words::languages()) {
        translators.speak(language.code);
        QTRY_COMPARE(m_place->accessibleName(),
                     QCoreApplication::translate("ui::MonitoringPlace", "Monitoring"));
        show(figures());
        QVERIFY(table.isVisible());
        QTRY_VERIFY2(table.horizontalHeader()->length() <= table.viewport()->width(),
                     qPrintable(language.code));
    }
    translators.speak(u"en"_s);
}

void MonitoringTest::withLargeTextTheTableComesIntoView()
{
    m_theme.setFactor(2);
    m_place->resize(1280, 620);
    m_place->switchChartAndTable();
    auto &table = child<QTableView>(u"hourTable"_s);
    QTRY_VERIFY(table.mapTo(m_place.get(), QPoint(0, table.height())).y() <= m_place->height());
}

// In the picture: the colours of the series, the lost ones hatched on the surface.
void MonitoringTest::theBarsAreOfTheThreeSeries()
{
    const auto picture = child<QWidget>(u"hourChart"_s).grab().toImage();
    QHash<QRgb, int> counted;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counted[picture.pixel(x, y)];
    }
    const auto &tokens = m_theme.tokens();
    const int answered = counted.value(tokens.chart1.rgb());
    const int accepted = counted.value(tokens.chart2.rgb());
    QVERIFY2(answered > 5 * accepted, "20 answered, 3 callbacks");
    QVERIFY(accepted > 300);
    QVERIFY(counted.value(tokens.text2.rgb()) > 50);
}

void MonitoringTest::printingCanBeCancelled()
{
    const QSignalSpy printed(m_place.get(), &ui::MonitoringPlace::printRequested);
    const QSignalSpy cancelled(m_place.get(), &ui::MonitoringPlace::cancelRequested);
    auto &print = child<QPushButton>(u"printLog"_s);
    auto &cancel = child<QPushButton>(u"cancelPrinting"_s);
    QVERIFY(!print.isVisible());
    m_place->setMayPrint(true);
    QTest::keyClick(&print, Qt::Key_Space);
    QCOMPARE(printed.count(), 1);
    QCOMPARE(printed[0][0].toDate(), QDate(2026, 11, 24));
    m_place->setPrinting(true);
    QVERIFY(!print.isVisible() && cancel.isVisible());
    QVERIFY(child<QLabel>(u"printing"_s).isVisible());
    QTest::keyClick(&cancel, Qt::Key_Space);
    QCOMPARE(cancelled.count(), 1);
    m_place->setPrinting(false);
    QVERIFY(print.isVisible() && !cancel.isVisible());
}

void MonitoringTest::everyControlIsNamedAndReached()
{
    m_place->setMayPrint(true);
    QCOMPARE(sample::nameless(*m_place), QStringList());
    QCOMPARE(
        sample::tabOrder(child<QWidget>(u"previousDay"_s)),
        (QStringList{u"printLog"_s, u"received"_s, u"answered"_s, u"callbacks"_s, u"promises"_s,
                     u"waitingNow"_s, u"openHandOvers"_s, u"hourChart"_s, u"hourTable"_s}));
}

QTEST_MAIN(MonitoringTest)
#include "tst_monitoring.moc"
