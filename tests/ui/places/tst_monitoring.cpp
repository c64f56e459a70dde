#include "core/words/languages.h"
#include "core/words/translators.h"
#include "sample.h"
#include "ui/monitoring/hourmodel.h"
#include "ui/monitoring/monitoringplace.h"
#include "ui/monitoring/numbermodel.h"

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
using ui::Period;
using ui::Span;

Q_DECLARE_METATYPE(ui::Period)

namespace {

QDate askedDay(const QList<QVariant> &arguments)
{
    const auto period = arguments[0].value<Period>();
    return period.isDay() && period.since == period.until ? period.since : QDate();
}

} // namespace

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
    void provisionalOrClosed();
    void theWeekBeforeIsBesideTheDay();
    void periodsOfTheCalendar_data();
    void periodsOfTheCalendar();
    void anotherPeriodIsAskedByKeys();
    void aPeriodIsReadInSentences();
    void theMapHasItsTable();
    void promisesDayByDayOrByMonth();
    void whatBringsPeopleBackComesFirst();
    void aPeriodTooFewStandBehind();
    void chartsAndTablesOfAPeriod();
    void cellsOfTheMapDiffer_data();
    void cellsOfTheMapDiffer();
    void aPeriodIsNamedAndReached();
    void everyControlIsNamedAndReached();
    void noFigureIsToldBeforeItIsKnown();
    void noHeadIsCutInAnyLanguage(); // last: it dresses the program

private:
    [[nodiscard]] static ui::Figures figures();
    [[nodiscard]] static QJsonObject toldOfNovember();
    void show(const QJsonObject &told, const Period &period) const
    {
        m_place->show(ui::periodFiguresOf(told, period, at(11, 32)), sample::sentences(),
                      at(11, 32));
    }
    void showNovember() const { show(toldOfNovember(), november); }
    [[nodiscard]] QStringList rowsOf(const QString &table) const;
    void show(const ui::Figures &figures) const
    {
        m_place->show(figures, sample::sentences(), at(11, 32));
    }
    template <class Widget> [[nodiscard]] Widget &child(const QString &name) const
    {
        return *m_place->findChild<Widget *>(name);
    }

    static inline const Period november = ui::periodOf(Span::Month, QDate(2026, 11, 24));

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
    const auto name = child<QWidget>(u"figures"_s).accessibleName();
    QVERIFY2(!name.contains(u"not known yet"_s), qPrintable(name)); // no longer true
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
    const QSignalSpy asked(m_place.get(), &ui::MonitoringPlace::periodRequested);
    QTest::keyClick(m_place.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_place.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(askedDay(asked[1]), QDate(2026, 11, 22));
    auto past = figures();
    past.day = QDate(2026, 11, 22);
    show(past);
    QCOMPARE(m_place->period().since, QDate(2026, 11, 22));
    QTest::keyClick(m_place.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(askedDay(asked[2]), QDate(2026, 11, 23));
    QTest::keyClick(&child<QPushButton>(u"today"_s), Qt::Key_Space);
    QCOMPARE(askedDay(asked[3]), QDate(2026, 11, 24));
}

void MonitoringTest::todayHasNoDayAfter()
{
    const QSignalSpy asked(m_place.get(), &ui::MonitoringPlace::periodRequested);
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
    auto &cancel = child<QPushButton>(u"cancelWork"_s);
    QVERIFY(!print.isVisible());
    m_place->setMayPrint(true);
    QTest::keyClick(&print, Qt::Key_Space);
    QCOMPARE(printed.count(), 1);
    QCOMPARE(printed[0][0].toDate(), QDate(2026, 11, 24));
    m_place->setWork(ui::DayHead::Work::Printing);
    QVERIFY(!print.isVisible() && cancel.isVisible());
    QVERIFY(child<QLabel>(u"working"_s).isVisible());
    QTest::keyClick(&cancel, Qt::Key_Space);
    QCOMPARE(cancelled.count(), 1);
    m_place->setWork(ui::DayHead::Work::None);
    QVERIFY(print.isVisible() && !cancel.isVisible());
}

void MonitoringTest::provisionalOrClosed()
{
    const auto &status = child<QLabel>(u"dayStatus"_s);
    QCOMPARE(status.text(), u"Provisional: the log of this day is not closed yet."_s);
    const QJsonObject told{{u"received"_s, 9},
                           {u"seal"_s, QJsonObject{{u"sealedAt"_s, u"2026-11-24T12:05:00Z"_s},
                                                   {u"digest"_s, u"0123456789abcdef"_s}}}};
    show(ui::figuresOf(told, QDate(2026, 11, 24)));
    const auto closed = u"Closed on Tuesday 24 November, digest 01234567…"_s;
    QCOMPARE(status.text(), closed);
    QCOMPARE(child<QWidget>(u"figures"_s).accessibleName(), u"Tuesday 24 November. "_s + closed);
    QVERIFY2(m_place->summary().contains(closed), qPrintable(m_place->summary()));
}

void MonitoringTest::theWeekBeforeIsBesideTheDay()
{
    m_place->compareWith(
        ui::Totals{false, {{u"received"_s, 81}, {u"promisesKept"_s, 9}, {u"promisesBroken"_s, 1}}});
    QCOMPARE(child<QWidget>(u"received"_s).accessibleName(),
             u"Calls received: 88, 6 gave up, 7 days before: 81"_s);
    QCOMPARE(child<QWidget>(u"promises"_s).accessibleName(),
             u"Promises kept: 30 of 31, 97 %, 7 days before: 9 of 10"_s);
    QCOMPARE(child<QWidget>(u"received"_s).height(), child<QWidget>(u"waitingNow"_s).height());
    m_place->compareWith(ui::Totals{true, {{u"received"_s, 81}}});
    QCOMPARE(child<QWidget>(u"answered"_s).accessibleName(),
             u"Answered: 51, 58 % of received, 7 days before: not shown"_s);
    auto other = figures(); // is not compared with the week before this one
    other.day = QDate(2026, 11, 23);
    show(other);
    QCOMPARE(child<QWidget>(u"received"_s).accessibleName(), u"Calls received: 88, 6 gave up"_s);
}

void MonitoringTest::periodsOfTheCalendar_data()
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("before");
    QTest::newRow("day") << Span::Day << QDate(2026, 3, 1) << QDate(2026, 3, 1) << QDate(2026, 3, 1)
                         << QDate(2026, 2, 28);
    QTest::newRow("a week over two years") << Span::Week << QDate(2027, 1, 3) << QDate(2026, 12, 28)
                                           << QDate(2027, 1, 3) << QDate(2026, 12, 21);
    QTest::newRow("Monday") << Span::Week << QDate(2026, 11, 23) << QDate(2026, 11, 23)
                            << QDate(2026, 11, 29) << QDate(2026, 11, 16);
    QTest::newRow("month after a shorter one")
        << Span::Month << QDate(2026, 3, 31) << QDate(2026, 3, 1) << QDate(2026, 3, 31)
        << QDate(2026, 2, 1);
    QTest::newRow("leap February") << Span::Month << QDate(2028, 2, 10) << QDate(2028, 2, 1)
                                   << QDate(2028, 2, 29) << QDate(2028, 1, 1);
    QTest::newRow("year") << Span::Year << QDate(2028, 2, 29) << QDate(2028, 1, 1)
                          << QDate(2028, 12, 31) << QDate(2027, 1, 1);
}

void MonitoringTest::periodsOfTheCalendar()
{
    QFETCH(Span, span);
    QFETCH(QDate, day);
    const auto period = ui::periodOf(span, day);
    QTEST(period.since, "since");
    QTEST(period.until, "until");
    QTEST(ui::periodAfter(period, -1).since, "before");
    QCOMPARE(ui::periodAfter(ui::periodAfter(period, -1), 1), period);
    QVERIFY(!ui::periodOf(span, {}).since.isValid());
}

void MonitoringTest::anotherPeriodIsAskedByKeys()
{
    m_place->setMayChoosePeriod(true);
    const QSignalSpy asked(m_place.get(), &ui::MonitoringPlace::periodRequested);
    auto &day = child<QWidget>(u"span_0"_s);
    day.setFocus();
    QTest::keyClick(&day, Qt::Key_Right);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<Period>(), ui::periodOf(Span::Week, QDate(2026, 11, 24)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(asked[1][0].value<Period>(), november);
    showNovember();
    QCOMPARE(asked.count(), 2); // what is shown asks for nothing
    QTest::keyClick(m_place.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(asked.count(), 2); // nothing is known of December
    QTest::keyClick(m_place.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(asked[2][0].value<Period>(), ui::periodOf(Span::Month, QDate(2026, 10, 1)));
    QVERIFY(!child<QPushButton>(u"printLog"_s).isVisible());
}

QJsonObject MonitoringTest::toldOfNovember()
{
    return QJsonDocument::fromJson(R"({
        "from": "2026-11-01", "to": "2026-11-30", "fewPeople": false,
        "totals": {"received": 412, "answered": 300, "rang": 350, "inTime": 280, "abandoned": 40, "offered": 90, "accepted": 60,
            "promisesKept": 57, "promisesBroken": 3, "informed": 250, "concluded": 320,
            "withoutOffice": 240, "interventions": 12, "handOvers": 30, "cameBack": 18,
            "notOurs": 25},
        "before": {"from": "2026-10-01", "to": "2026-10-31", "fewPeople": false, "totals": {
            "received": 398, "answered": 310, "promisesKept": 0, "promisesBroken": 0,
            "withoutOffice": 200, "cameBack": null}},
        "days": [{"day": "2026-11-23", "promisesKept": 30, "promisesBroken": 1, "isSealed": true},
                 {"day": "2026-11-24", "promisesKept": 27, "promisesBroken": 2, "isSealed": false}],
        "hours": [{"weekday": 1, "hour": 9, "received": 200}, {"weekday": 2, "hour": 10, "received": 12},
                  {"weekday": 6, "hour": 14, "received": 100}, {"weekday": 2, "hour": 8, "received": 100}],
        "topics": [{"topic": "VAT", "title": "VAT", "concluded": 200, "cameBack": 3, "notOurs": 0},
                   {"topic": "CF", "title": "Tax code", "concluded": 100, "cameBack": 15, "notOurs": 5},
                   {"topic": null, "title": null, "concluded": 20, "cameBack": 0, "notOurs": 20}]})")
        .object();
}

QStringList MonitoringTest::rowsOf(const QString &table) const
{
    const auto *model = child<QTableView>(table).model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

void MonitoringTest::aPeriodIsReadInSentences()
{
    showNovember();
    QCOMPARE(m_place->period(), november);
    QCOMPARE(child<QLabel>(u"day"_s).text(), u"November 2026"_s);
    QCOMPARE(child<QLabel>(u"dayStatus"_s).text(),
             u"Not over yet, but compared with all of the one before. Provisional: 1 of 2 days are "
             "closed. Counted at 11:32."_s);
    const QList<std::pair<QString, QString>> sentences{
        {u"periodReceived"_s, u"Calls received: 412, 40 gave up, month before: 398"_s},
        {u"periodAnswered"_s, u"Answered: 300, 80 % in time, month before: 310"_s},
        {u"periodPromises"_s, u"Promises kept: 57 of 60, 95 %, month before: none"_s},
        {u"periodWithoutOffice"_s,
         u"No office needed: 240, 75 % of concluded, month before: 200"_s},
        {u"periodCameBack"_s, u"Came back: 18, about the same topic, month before: not counted"_s}};
    for (const auto &[name, sentence] : sentences)
        QCOMPARE(child<QWidget>(name).accessibleName(), sentence);
    QVERIFY(!child<QWidget>(u"figures"_s).isVisible());
    QVERIFY(!child<QWidget>(u"hourChart"_s).isVisible());
    const QSignalSpy explained(m_place.get(), &ui::MonitoringPlace::explanationRequested);
    QTest::keyClick(&child<QWidget>(u"periodCameBack"_s), Qt::Key_Return);
    QCOMPARE(explained.value(0).value(0).toString(), u"cameBack"_s);
    show(figures());
    QVERIFY(child<QWidget>(u"figures"_s).isVisible());
    QVERIFY(!child<QWidget>(u"periodPanel"_s).isVisible());
}

// From the first hour in which somebody rang to the last, until Saturday; in numbers and in words.
void MonitoringTest::theMapHasItsTable()
{
    showNovember();
    const auto rows = rowsOf(u"heatTable"_s);
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows[0], u"Monday, from 8:00 0, from 9:00 200, from 10:00 0, from 11:00 0, from 12:00 "
                      "0, from 13:00 0, from 14:00 0, together 200"_s);
    QVERIFY2(rows[6].startsWith(u"Total, from 8:00 100, from 9:00 200"_s), qPrintable(rows[6]));
    QVERIFY2(rows[6].endsWith(u"together 412"_s), qPrintable(rows[6]));
    QCOMPARE(
        child<QWidget>(u"heatMap"_s).accessibleName(),
        u"Map of the calls by weekday and hour: most on Monday from 9:00, 200 calls. The table "
        "has all numbers."_s);
    m_place->setReadingStyle(ui::ReadingStyle::Cell);
    QCOMPARE(rowsOf(u"heatTable"_s)[0], QString());
    ui::NumberModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({u"a"_s, u"b"_s}, {u"a"_s, u"b"_s}, {{{u"x"_s, u"1"_s}}});
    model.show({u"a"_s}, {u"a"_s}, {{{u"x"_s}}, {{u"y"_s}, true}});
    QCOMPARE(model.rowCount(), 2);
}

void MonitoringTest::promisesDayByDayOrByMonth()
{
    showNovember();
    QCOMPARE(rowsOf(u"trendTable"_s),
             (QStringList{u"Monday 23 November, Due 31, Kept 30, Share 97 %"_s,
                          u"Tuesday 24 November, Due 29, Kept 27, Share 93 %"_s,
                          u"Total, Due 60, Kept 57, Share 95 %"_s}));
    QCOMPARE(child<QWidget>(u"trendChart"_s).accessibleName(),
             u"Chart of the promises: 57 of 60 kept. The table has all numbers."_s);
    show(toldOfNovember(), ui::periodOf(Span::Year, QDate(2026, 11, 24)));
    QCOMPARE(rowsOf(u"trendTable"_s), (QStringList{u"November, Due 60, Kept 57, Share 95 %"_s,
                                                   u"Total, Due 60, Kept 57, Share 95 %"_s}));
    QCOMPARE(child<QLabel>(u"day"_s).text(), u"Year 2026"_s);
}

void MonitoringTest::whatBringsPeopleBackComesFirst()
{
    showNovember();
    QCOMPARE(rowsOf(u"backTable"_s), (QStringList{u"Tax code, Came back 15, Concluded 100"_s,
                                                  u"VAT, Came back 3, Concluded 200"_s}));
    QCOMPARE(rowsOf(u"foreignTable"_s), (QStringList{u"without a topic, Another body's 20"_s,
                                                     u"Tax code, Another body's 5"_s}));
}

void MonitoringTest::aPeriodTooFewStandBehind()
{
    const auto told = QJsonDocument::fromJson(R"({"fewPeople": true, "totals": {"received": 9,
        "answered": null, "informed": 4, "interventions": 2, "promisesKept": null},
        "before": {"fewPeople": true, "totals": {"received": 7, "answered": null}}})");
    show(told.object(), november);
    QCOMPARE(child<QWidget>(u"periodReceived"_s).accessibleName(),
             u"Calls received: 9, month before: 7"_s);
    QCOMPARE(child<QWidget>(u"periodAnswered"_s).accessibleName(),
             u"Answered: not shown, too few people behind it, month before: not shown"_s);
    for (const auto &card : {u"heatCard"_s, u"trendCard"_s, u"backCard"_s, u"foreignCard"_s})
        QVERIFY2(!child<QWidget>(card).isVisible(), qPrintable(card));
    QVERIFY(child<QWidget>(u"periodWithheld"_s).isVisible());
    showNovember();
    QVERIFY(child<QWidget>(u"heatCard"_s).isVisible());
    QVERIFY(!child<QWidget>(u"periodWithheld"_s).isVisible());
}

void MonitoringTest::chartsAndTablesOfAPeriod()
{
    showNovember();
    auto &map = child<QWidget>(u"heatMap"_s);
    auto &table = child<QTableView>(u"heatTable"_s);
    QVERIFY(map.isVisible() && !table.isVisible());
    m_place->switchChartAndTable();
    QVERIFY(table.hasFocus() && !map.isVisible());
    child<QTableView>(u"trendTable"_s).setFocus();
    m_place->switchChartAndTable();
    QVERIFY(child<QWidget>(u"trendChart"_s).hasFocus());
    QVERIFY(map.isVisible() && !table.isVisible());
}

void MonitoringTest::cellsOfTheMapDiffer_data()
{
    QTest::addColumn<ui::Colours>("colours");
    QTest::newRow("light") << ui::Colours::Light;
    QTest::newRow("dark") << ui::Colours::Dark;
    QTest::newRow("high contrast") << ui::Colours::HighContrast;
}

// In the picture: the fullest cell is of the chart's colour, and each other has its bar.
void MonitoringTest::cellsOfTheMapDiffer()
{
    QFETCH(ui::Colours, colours);
    m_theme.setColours(colours);
    showNovember();
    const auto picture = child<QWidget>(u"heatMap"_s).grab().toImage();
    int full = 0;
    int bars = 0;
    const auto &tokens = m_theme.tokens();
    const bool isHighContrast = colours == ui::Colours::HighContrast;
    const auto bar = (isHighContrast ? tokens.chart2Edge : tokens.text).rgb();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            full += picture.pixel(x, y) == tokens.chart1.rgb() ? 1 : 0;
            bars += picture.pixel(x, y) == bar ? 1 : 0;
        }
    }
    m_theme.setColours(ui::Colours::System);
    QVERIFY2(full > 500, qPrintable(QString::number(full)));
    QVERIFY2(bars > 100, qPrintable(QString::number(bars)));
}

void MonitoringTest::aPeriodIsNamedAndReached()
{
    m_place->setMayChoosePeriod(true);
    showNovember();
    QCOMPARE(sample::nameless(*m_place), QStringList());
    QCOMPARE(
        sample::tabOrder(child<QWidget>(u"previousDay"_s)),
        (QStringList{u"span_2"_s, u"periodReceived"_s, u"periodAnswered"_s, u"periodCallbacks"_s,
                     u"periodPromises"_s, u"periodInformed"_s, u"periodWithoutOffice"_s,
                     u"periodInterventions"_s, u"periodCameBack"_s, u"periodChartOrTable"_s,
                     u"heatMap"_s, u"trendChart"_s, u"backTable"_s, u"foreignTable"_s}));
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
