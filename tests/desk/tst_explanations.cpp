#include "core/dailylog/html.h"
#include "core/dailylog/spreadsheet.h"
#include "core/words/words.h"
#include "tests/desk/samerows.h"
#include "tests/desk/seateddesk.h"
#include "tests/paper/logreaders.h"
#include "tests/paper/spreadsheetreader.h"
#include "tests/support/filecontent.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using offices::Role;
using support::Facts;
using support::factsOf;
using support::fromFile;
using support::fromPage;
using support::fromSpreadsheet;
using support::logOf;
using support::onPaper;
using support::onScreen;
using support::printed;
using support::rowNumbered;
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
    void aLongListComesInPages();
    void tooFewPeople();
    void allFiguresLeadToEach();
    void aDayIsClosedOnceItIsOver();
    void thePaperOfAClosedDayIsDrawnOnce();
    void theLastMonthIsStated();
    void aDayThatIsNotOver();
    void aClosedDayTellsItsDigest();
    void onlyForSupervisors();
    void theLogOfTheDayIsRead();
    void rowsAreTheSameEverywhere_data();
    void rowsAreTheSameEverywhere();

private:
    static QStringList rows(SeatedDesk &desk)
    {
        QStringList texts;
        const auto *list = desk.window.findChild<QListWidget *>(u"readRows"_s);
        for (int row = 0; list->isVisible() && row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    [[nodiscard]] static QStringList shownBehindAFigure(const QJsonArray &told,
                                                        const QString &language);
    [[nodiscard]] static QList<QStringList> shownAsLog(const QJsonArray &told,
                                                       const QString &language);
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

// A year's forty thousand rows would hold the window up: a page does not.
void ExplanationsTest::aLongListComesInPages()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    QJsonArray all;
    for (int call = 1; call <= 2100; ++call)
        all.append(QJsonObject{{u"at"_s, u"2026-10-05T07:12:00Z"_s},
                               {u"call"_s, u"C-%1"_s.arg(call, 6, 10, QChar(u'0'))},
                               {u"option"_s, u"Operator"_s},
                               {u"office"_s, u"Territorial office of the province"_s},
                               {u"topic"_s, u"Tax code"_s},
                               {u"outcome"_s, u"informed"_s}});
    desk.reports.behind = {{u"count"_s, 2100}, {u"rows"_s, all}};
    desk.window.findChild<QWidget *>(u"received"_s)->setFocus();
    qint64 longest = 0; // milliseconds for which nothing else was done
    QElapsedTimer watch;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, this,
                     [&] { longest = std::max(longest, watch.restart()); });
    watch.start();
    ticks.start(0);
    desk.press(u"Return"_s);
    QTRY_COMPARE(rows(desk).size(), 1000);
    qInfo("a page of 1000 rows holds the window up for %lld ms", longest);
    QVERIFY(longest < 200); // 50 ms, on a machine that does something else beside
    QVERIFY(desk.text(u"readText"_s).endsWith(u"Shown: 1 to 1000 of 2100."_s));
    for (const auto &[text, count, first] :
         {std::tuple{u"Shown: 1001 to 2000 of 2100."_s, 1000, u"C-001001"_s},
          std::tuple{u"Shown: 2001 to 2100 of 2100."_s, 100, u"C-002001"_s}}) {
        desk.press(u"Tab"_s);
        QCOMPARE(desk.focus(), u"readAction"_s);
        desk.press(u"Space"_s);
        QTRY_VERIFY(desk.text(u"readText"_s).endsWith(text));
        QCOMPARE(rows(desk).size(), count);
        QVERIFY(rows(desk).constFirst().contains(first));
        QCOMPARE(desk.focus(), u"readRows"_s);
    }
    desk.press(u"Tab"_s);
    QCOMPARE(desk.focus(), u"readBack"_s); // there are no others
    QVERIFY(!desk.commands.asked.contains(u"sealDay 2026-10-05"_s));
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

// Kept when the day is closed; from then on it is printed as it was kept, whoever drew it.
void ExplanationsTest::thePaperOfAClosedDayIsDrawnOnce()
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("CUPS_SERVER", home.filePath(u"no-cups"_s).toUtf8()); // no printer of this computer
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.reports.unfinished = {{u"isOver"_s, true}, {u"list"_s, QJsonArray()}};
    desk.reports.log = logOf({rowNumbered(1, false)});
    desk.reports.log.insert(u"seal"_s, QJsonObject{{u"sealedAt"_s, u"2026-10-05T12:05:00Z"_s},
                                                   {u"by"_s, u"supervisor"_s},
                                                   {u"digest"_s, QString(64, u'7')}});
    desk.window.actions().of(ui::Act::CloseDay).trigger();
    QTRY_VERIFY(!desk.text(u"readAction"_s).isEmpty());
    desk.window.findChild<QAbstractButton *>(u"readAction"_s)->click();
    QTRY_VERIFY(desk.commands.asked.contains(u"keepSealedPaper 2026-10-05"_s));
    QVERIFY(desk.commands.paper.startsWith("%PDF-"));

    const auto kept = "%PDF-1.4 of an earlier version"_ba;
    desk.reports.paper = QJsonObject{{u"pages"_s, 3},
                                     {u"pdf"_s, QString::fromLatin1(kept.toBase64())}};
    const auto file = home.filePath(u"Documents/Richiamate/BOLZANO-2026-10-05.pdf"_s);
    for (const auto &language : {u"de"_s, u"it"_s}) {
        QFile::remove(file);
        desk.session->setLanguage(language);
        desk.press(u"Ctrl+P"_s);
        QTRY_COMPARE(support::contentOf(file), kept);
        QTRY_VERIFY(!desk.text(u"printLog"_s).isEmpty()); // until then nothing else is printed
    }
    QCOMPARE(desk.commands.asked.count(u"keepSealedPaper 2026-10-05"_s), 1);
}

void ExplanationsTest::theLastMonthIsStated()
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("CUPS_SERVER", home.filePath(u"no-cups"_s).toUtf8()); // no printer of this computer
    SeatedDesk desk(Role::Supervisor, {});
    desk.reports.statement = {{u"code"_s, u"BOLZANO"_s},
                              {u"from"_s, u"2026-09-01"_s},
                              {u"totals"_s, QJsonObject{{u"received"_s, 412}}}};
    desk.window.actions().of(ui::Act::Statement).trigger();
    QTRY_VERIFY(desk.reports.asked.contains(u"monthStatement 2026-09-05"_s));
    const auto name = home.filePath(u"Documents/Richiamate/BOLZANO-2026-09."_s);
    QTRY_VERIFY(support::contentOf(name + u"pdf"_s).startsWith("%PDF-"));
    QVERIFY(!support::sheetsOf(support::contentOf(name + u"ods"_s)).isEmpty());
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
    desk.window.actions().of(ui::Act::Statement).trigger();
    QVERIFY(desk.reports.asked.filter(u"monthStatement"_s).isEmpty());
    QCOMPARE(desk.window.place(), ui::Place::Queue);
}

void ExplanationsTest::rowsAreTheSameEverywhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    for (const int count : {3, 2000}) {
        QTest::addRow("%d rows in Italian", count) << u"it"_s << count;
        QTest::addRow("%d rows in German and Italian", count) << u"de"_s << count;
    }
}

// One day on the screen, on paper, as CSV, as spreadsheet and as page, row by row.
void ExplanationsTest::rowsAreTheSameEverywhere()
{
    QFETCH(const QString, language);
    QFETCH(const int, count);
    const words::Words words(language);
    const bool isBilingual = language == u"de"_s;
    QJsonArray told;
    QList<Facts> expected;
    for (int number = 1; number <= count; ++number) {
        told.append(rowNumbered(number, isBilingual));
        expected.append(factsOf(told.last().toObject(), words));
    }
    const auto log = dailylog::parseDailyLog(QJsonDocument(logOf(told)).toJson());
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));

    const auto csv = support::rowsOfCsv(dailylog::toCsv(*log, language));
    QCOMPARE(csv.size(), count + 1);
    const auto ods = dailylog::toOds(*log, language);
    QVERIFY(ods);
    const auto spreadsheet = support::sheetsOf(*ods).value(0);
    QCOMPARE(spreadsheet.size(), count + 1);
    const auto page = support::rowsOfPage(dailylog::toHtml(*log, language));
    QCOMPARE(page.size(), count);
    const auto paper = printed(*log, words);
    QCOMPARE(paper.size(), count);
    const auto screen = shownBehindAFigure(told, language);
    QCOMPARE(screen.size(), count);
    const auto table = shownAsLog(told, language);
    QCOMPARE(table.size(), count);
    for (int row = 0; row < count; ++row) {
        QCOMPARE(fromFile(csv[row + 1]), expected[row]);
        QCOMPARE(fromSpreadsheet(spreadsheet[row + 1]), expected[row]);
        QCOMPARE(fromPage(page[row], words), expected[row]);
        QCOMPARE(paper[row], onPaper(expected[row], words));
        QCOMPARE(screen[row], onScreen(expected[row]));
        QCOMPARE(fromPage(table[row], words), expected[row]);
    }
}

QList<QStringList> ExplanationsTest::shownAsLog(const QJsonArray &told, const QString &language)
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.session->setLanguage(language);
    desk.reports.log = logOf(told);
    desk.window.actions().of(ui::Act::DayLog).trigger();
    QList<QStringList> rows;
    if (!QTest::qWaitFor([&] { return desk.focus() == u"logTable"_s; }))
        return rows;
    const auto *model = desk.window.findChild<QTableView *>(u"logTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        rows.append(QStringList());
        for (int column = 0; column < model->columnCount(); ++column)
            rows.last().append(model->index(row, column).data().toString());
    }
    return rows;
}

// Heading and rows, read one by one; a sealed day says its digest.
void ExplanationsTest::theLogOfTheDayIsRead()
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    QJsonArray rows;
    for (int number = 1; number <= 3; ++number)
        rows.append(rowNumbered(number, false));
    auto log = logOf(rows);
    desk.reports.log = log;
    desk.window.actions().of(ui::Act::DayLog).trigger();
    QTRY_COMPARE(desk.focus(), u"logTable"_s);
    QVERIFY(desk.text(u"logState"_s).contains(u"not sealed"_s));
    const auto *table = desk.window.findChild<QTableView *>(u"logTable"_s);
    QCOMPARE(table->accessibleDescription(), desk.text(u"logState"_s));
    const auto said = [table](int row) {
        return table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(said(0).startsWith(u"Number 1, Time 08:00, Kind Attempt, Call number C-000001"_s),
             qPrintable(said(0)));
    QVERIFY2(!said(0).contains(u", ,"_s) && !said(0).contains(u"Request"_s), qPrintable(said(0)));
    desk.press(u"Down"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    desk.press(u"Ctrl+M"_s); // cell by cell
    QCOMPARE(said(0), QString());
    desk.press(u"Ctrl+M"_s);
    desk.press(u"Escape"_s);
    QVERIFY(!desk.window.findChild<QWidget *>(u"logPanel"_s)->isVisible());
    log.insert(u"seal"_s, QJsonObject{{u"sealedAt"_s, u"2026-10-05T12:01:00Z"_s},
                                      {u"by"_s, u"supervisor"_s},
                                      {u"digest"_s, QString(64, u'a')}});
    desk.reports.log = log;
    desk.window.actions().of(ui::Act::DayLog).trigger();
    QTRY_COMPARE(desk.focus(), u"logTable"_s);
    QVERIFY2(desk.text(u"logState"_s).contains(u"SHA-256 aaaaaaaa aaaaaaaa"_s),
             qPrintable(desk.text(u"logState"_s)));
}

QStringList ExplanationsTest::shownBehindAFigure(const QJsonArray &told, const QString &language)
{
    SeatedDesk desk(Role::Supervisor, {});
    show(desk);
    desk.session->setLanguage(language);
    desk.reports.behind = {{u"count"_s, told.size()}, {u"rows"_s, told}};
    desk.window.findChild<QWidget *>(u"received"_s)->setFocus();
    desk.press(u"Return"_s);
    QStringList shown;
    while (shown.size() < told.size()) {
        const auto page = std::min<qsizetype>(1000, told.size() - shown.size());
        if (!QTest::qWaitFor([&] {
                const auto first = told[shown.size()].toObject()[u"call"].toString();
                return rows(desk).size() == page && rows(desk).constFirst().contains(first);
            }))
            return {};
        shown += rows(desk);
        if (shown.size() < told.size()) {
            desk.press(u"Tab"_s);
            desk.press(u"Space"_s);
        }
    }
    return shown;
}

QTEST_MAIN(ExplanationsTest)

#include "tst_explanations.moc"
