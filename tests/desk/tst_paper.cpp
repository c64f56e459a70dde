#include "tests/admin/localfixture.h"
#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"
#include "tests/desk/printserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;
using support::PrintServer;

// The log from the desk, by its keys: a supervisor has it as a document and as a table, nobody else.
class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLogLiesInTheDocuments();
    void theLogComesOutOfThePrinter();
    void onlyASupervisorPrints();

private:
    [[nodiscard]] static QStringList as(const QString &login, const QString &role)
    {
        return {u"--service"_s, DeskDatabase::service(), u"--user"_s, login, u"--role"_s,
                role,           u"--handset"_s};
    }

    QTemporaryDir m_home;
    DeskDatabase m_database;
};

void PaperTest::initTestCase()
{
    QVERIFY(m_database.start());
    qputenv("HOME", m_home.path().toUtf8());                        // of the desks
    qputenv("CUPS_SERVER", m_home.filePath(u"no-cups"_s).toUtf8()); // no printer of this computer
    QVERIFY(m_database.addCallback(u"+393120000001"_s));
}

void PaperTest::theLogLiesInTheDocuments()
{
    DeskAtHand desk(as(u"valdorata_supervisore_1"_s, u"supervisor"_s));
    QVERIFY2(desk.shows(u"title"_s, u"Monitoring"_s), qPrintable(desk.errors()));
    const QDir documents(m_home.filePath(u"Documents/Richiamate"_s));
    desk.press(u"Ctrl+P"_s);
    QVERIFY(QTest::qWaitFor([&] { return !documents.entryList({u"*.pdf"_s}).isEmpty(); }, 15'000));
    const auto name = documents.entryList({u"*.pdf"_s}).constFirst();
    QVERIFY2(name.endsWith(u"2026-10-05.pdf"_s), qPrintable(name));
    QVERIFY2(desk.shows(u"last"_s, name), qPrintable(desk.shown(u"last"_s))); // no printer: where
    const auto text = runProgram(u"pdftotext"_s, {u"-layout"_s, documents.filePath(name), u"-"_s});
    QVERIFY2(text.output.contains(u"Valdorata"_s), qPrintable(text.output));
    desk.press(u"Ctrl+S"_s);
    QVERIFY2(desk.shows(u"last"_s, u".csv, .html, .ods"_s), qPrintable(desk.shown(u"last"_s)));
    for (const auto &ending : {u"*05.csv"_s, u"*.html"_s, u"*.ods"_s})
        QVERIFY2(documents.entryList({ending}).size() == 1, qPrintable(ending));
    // Valdorata records in the other procedure, too: what that lacks lies beside it, here nothing.
    const auto missing = documents.entryList({u"*-2026-10-05-missing.csv"_s});
    QCOMPARE(missing.size(), 1);
    QVERIFY2(desk.shows(u"last"_s, u"yet: 0, in "_s + missing.constFirst()),
             qPrintable(desk.shown(u"last"_s)));
    QFile written(documents.filePath(missing.constFirst()));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 1); // its head
    QVERIFY(desk.close());
}

// Through a real queue: the paper is the document that was kept, to the last byte.
void PaperTest::theLogComesOutOfThePrinter()
{
    PrintServer printer;
    QVERIFY(printer.start());
    DeskAtHand desk(as(u"valdorata_supervisore_1"_s, u"supervisor"_s));
    QVERIFY2(desk.shows(u"title"_s, u"Monitoring"_s), qPrintable(desk.errors()));
    desk.press(u"Ctrl+P"_s);
    QVERIFY2(desk.shows(u"last"_s, u"Sent to the printer, one page"_s),
             qPrintable(desk.shown(u"last"_s)));
    QVERIFY(QTest::qWaitFor([&] { return !printer.arrived().isEmpty(); }, 15'000));
    const auto arrived = printer.arrived().constFirst();
    const QDir documents(m_home.filePath(u"Documents/Richiamate"_s));
    const auto kept = contents(documents.filePath(documents.entryList({u"*.pdf"_s}).constFirst()));
    QVERIFY(!kept.isEmpty());
    QCOMPARE(contents(arrived), kept);
    QCOMPARE(runProgram(u"qpdf"_s, {u"--check"_s, arrived}).status, 0);
    QVERIFY(QTest::qWaitFor([] { return PrintServer::completed().contains(PrintServer::queue); },
                            15'000));
    QVERIFY(desk.close());
}

void PaperTest::onlyASupervisorPrints()
{
    DeskAtHand desk(as(u"valdorata_operatore_1"_s, u"operator"_s));
    QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s), qPrintable(desk.errors()));
    desk.press(u"Ctrl+P"_s);
    QVERIFY2(desk.shows(u"last"_s, u"supervisor"_s), qPrintable(desk.shown(u"last"_s)));
    QVERIFY(desk.close());
}

QTEST_GUILESS_MAIN(PaperTest)
#include "tst_paper.moc"
