#include "core/dailylog/dailylog.h"
#include "core/dailylog/table.h"
#include "core/words/languages.h"
#include "core/words/sources.h"
#include "core/words/words.h"
#include "tests/paper/archivable.h"
#include "tests/paper/logreaders.h"
#include "ui/paper/logpaper.h"
#include "ui/paper/statementpaper.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using dailylog::DailyLog;
using dailylog::Row;
using dailylog::RowKind;
using namespace Qt::StringLiterals;

namespace {

const QStringList topics{u"Codice fiscale: rilascio, duplicato, variazione dati"_s,
                         u"Atti giudiziari: avvisi di liquidazione imposta di registro"_s,
                         u"36-bis"_s, QString()};
const QStringList offices{u"Ufficio territoriale"_s, u"Ufficio affari e staff"_s};

Row rowNumbered(int number)
{
    Row row;
    row.number = number;
    row.at = QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC).addSecs(qint64{number} * 7);
    row.kind = static_cast<RowKind>(number % 3);
    row.call = u"C-%1"_s.arg(number, 6, 10, QChar(u'0'));
    row.request = number % 2 == 0 ? u"K%1"_s.arg(number) : QString();
    row.option = u"Catasto e pubblicità immobiliare"_s;
    row.office = offices.at(number % offices.size());
    row.topic = topics.at(number % topics.size());
    row.cards = u"CF-1 v2"_s;
    row.outcome = u"informed"_s;
    if (number % 4 == 0) {
        row.promise = row.at.addDays(number % 3);
        row.kept = number % 8 == 0;
    }
    return row;
}

DailyLog logWith(int rows)
{
    DailyLog log{u"valdorata"_s,
                 u"Direzione provinciale di Valdorata"_s,
                 QTimeZone("Europe/Rome"),
                 QDate(2026, 10, 5),
                 {},
                 {}};
    for (int number = 1; number <= rows; ++number)
        log.rows.append(rowNumbered(number));
    log.totals.received = rows;
    return log;
}

QList<int> numbers(const DailyLog &log)
{
    QList<int> found;
    for (const auto &row : log.rows)
        found.append(row.number);
    return found;
}

QList<int> numbersInCsv(const DailyLog &log)
{
    QList<int> found;
    auto lines =
        QString::fromUtf8(dailylog::toCsv(log, u"en"_s)).split("\r\n"_L1, Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const auto &line : lines)
        found.append(line.section(u';', 0, 0).toInt());
    return found;
}

QList<int> numbersOnPaper(const QString &text)
{
    static const QRegularExpression row(u"^ *(\\d+) +\\d\\d:\\d\\d +\\S"_s,
                                        QRegularExpression::MultilineOption);
    QList<int> found;
    for (auto matches = row.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1).toInt());
    return found;
}

} // namespace

class TestLogPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paperCsvAndLogAgree_data();
    void paperCsvAndLogAgree();
    void everyPageSaysWhatItIs();
    void everySheetOfASealedDayBearsItsDigest();
    void aClosedDayIsSigned();
    void emptyDaySaysSo();
    void textIsWholeAndWithoutLigatures();
    void isFitForArchives();
    void whatIsUnfitIsFound();
    void isSoundAndBringsItsFonts();
    void longNamesKeepTheirPlace();
    void aDayOfFewSaysWhatIsWithheld_data() { theStatementFitsOnAPage_data(); }
    void aDayOfFewSaysWhatIsWithheld();
    void theStatementFitsOnAPage_data();
    void theStatementFitsOnAPage();

private:
    [[nodiscard]] QString print(const DailyLog &log, int *pages);
    [[nodiscard]] QString output(const QString &program, const QStringList &arguments);
    [[nodiscard]] QStringList archiveFaults(const QByteArray &pdf);

    QTemporaryDir m_folder;
    words::Words m_words{u"en"_s};
};

void TestLogPaper::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // Without them nothing here would have been looked at.
    QVERIFY(!output(u"pdftotext"_s, {u"-v"_s}).isNull());
    QVERIFY(!output(u"pdfinfo"_s, {u"-v"_s}).isNull());
}

// Null when the program is missing or fails.
QString TestLogPaper::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000)
        || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning() << program << "(package poppler-utils)" << process.errorString()
                   << process.readAllStandardError();
        return {};
    }
    return u""_s + QString::fromUtf8(process.readAllStandardOutput());
}

QString TestLogPaper::print(const DailyLog &log, int *pages)
{
    const auto file = m_folder.filePath(u"log.pdf"_s);
    const auto paper = paper::toPdf(log, m_words);
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly) || written.write(paper.pdf) != paper.pdf.size())
        return written.errorString();
    written.close();
    *pages = paper.pages;
    return output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
}

void TestLogPaper::paperCsvAndLogAgree_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 40}) // as many as 2,000: tst_explanations
        QTest::addRow("%d rows", rows) << rows;
}

void TestLogPaper::paperCsvAndLogAgree()
{
    QFETCH(int, rows);
    const auto log = logWith(rows);
    int pages = 0;
    const auto text = print(log, &pages);
    QCOMPARE(numbers(log).size(), rows);
    QCOMPARE(numbersOnPaper(text), numbers(log));
    QCOMPARE(numbersInCsv(log), numbers(log));
    const auto information = output(u"pdfinfo"_s, {m_folder.filePath(u"log.pdf"_s)});
    static const QRegularExpression count(u"^Pages: +(\\d+)$"_s,
                                          QRegularExpression::MultilineOption);
    QCOMPARE(count.match(information).captured(1).toInt(), pages);
    QVERIFY(information.contains("(A4)"_L1));
}

void TestLogPaper::everyPageSaysWhatItIs()
{
    const auto log = logWith(100);
    int pages = 0;
    const auto text = print(log, &pages);
    const auto sheets = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(sheets.size(), pages);
    QVERIFY(pages > 2);
    for (int page = 0; page < pages; ++page) {
        const auto &sheet = sheets.at(page);
        const auto number = m_words.logText("Page %1 of %2").arg(page + 1).arg(pages);
        for (const auto &expected :
             {number, log.directorate, m_words.logText("Daily log"), m_words.logText("Topic"),
              m_words.logText("Working copy, not sealed"), u"Monday, 5 October 2026"_s})
            QVERIFY2(sheet.contains(expected),
                     qPrintable(u"page %1: %2"_s.arg(page).arg(expected)));
    }
}

void TestLogPaper::everySheetOfASealedDayBearsItsDigest()
{
    auto log = logWith(100);
    log.seal = {QDateTime(QDate(2026, 10, 5), QTime(12, 5), Qt::UTC), u"supervisor"_s,
                QString(64, u'7')};
    log.rows.last().kind = RowKind::Correction;
    log.rows.last().aboutDay = QDate(2026, 10, 2);
    log.rows.last().aboutRow = 14;
    log.rows.last().option.clear(); // so that it fits on a line
    log.rows.last().request.clear();
    log.totals.attempts = std::nullopt;
    int pages = 0;
    const auto text = print(log, &pages);
    const auto sheets = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(sheets.size(), pages);
    for (const auto &sheet : sheets) {
        QVERIFY(sheet.contains("SHA-256 "_L1 + dailylog::groupedDigest(log.seal->digest)));
        QVERIFY(sheet.contains("Day closed 5/10/2026 14:05"_L1));
        QVERIFY(!sheet.contains("Working copy"_L1));
    }
    QVERIFY(sheets.last().contains("Correction "_L1));
    QVERIFY(sheets.last().contains("about row 14 of 2/10/2026"_L1));
    static const QRegularExpression notTold(u"Attempts +–"_s);
    QVERIFY(sheets.first().contains(notTold));
}

// On the last sheet, below its rows, however many they are: never on a sheet without any.
void TestLogPaper::aClosedDayIsSigned()
{
    const auto label = u"Responsible for the service"_s;
    int pages = 0;
    QVERIFY(!print(logWith(3), &pages).contains(label)); // a working copy is nobody's document
    for (int rows = 0; rows <= 40; rows += rows < 10 ? 5 : 1) {
        auto log = logWith(rows);
        log.seal = {QDateTime(QDate(2026, 10, 5), QTime(12, 5), Qt::UTC), u"supervisor"_s,
                    QString(64, u'7')};
        const auto sheets = print(log, &pages).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(sheets.size(), pages);
        for (const auto &line : {label, u"Place and date"_s, u"Signature"_s})
            QCOMPARE(sheets.filter(line), QStringList{sheets.last()});
        const auto words = support::printedWords(
            output(u"pdftotext"_s, {u"-tsv"_s, m_folder.filePath(u"log.pdf"_s), u"-"_s}));
        QStringList found;
        for (const auto &row : support::rowsOfPaper(words, true))
            found.append(row.constFirst());
        QStringList expected;
        for (int row = 1; row <= rows; ++row)
            expected.append(QString::number(row));
        QCOMPARE(found, expected);
        int onLast = 0;
        for (const auto &word : words) {
            // Above the first line of the block and below the last row nothing is written.
            const bool isLast = word.page == pages;
            onLast += isLast && word.left < 33 && word.top < 243
                      && word.text == expected.value(rows - 1);
            QVERIFY2(!isLast || word.top < 240 || word.top > 245,
                     qPrintable(u"%1 rows: %2 at %3"_s.arg(rows).arg(word.text).arg(word.top)));
        }
        QVERIFY(rows == 0 || onLast > 0);
    }
}

void TestLogPaper::emptyDaySaysSo()
{
    int pages = 0;
    const auto text = print(logWith(0), &pages);
    QCOMPARE(pages, 1);
    QVERIFY(text.contains(m_words.logText("No calls on this day")));
    QVERIFY(text.contains(m_words.logText("Totals")));
}

void TestLogPaper::textIsWholeAndWithoutLigatures()
{
    auto log = logWith(1);
    QStringList topic;
    for (int word = 0; word < 60; ++word)
        topic.append(u"ufficio%1"_s.arg(word));
    log.rows.first().topic = topic.join(u' ');
    log.rows.first().cards = QString(120, u'W'); // wider than its column, no place to break
    int pages = 0;
    const auto text = print(log, &pages);
    for (const auto &word : topic)
        QVERIFY2(text.contains(word), qPrintable(word));
    QCOMPARE(text.count(u'W'), 120 + m_words.logText("Working copy, not sealed").count(u'W')
                                   + m_words.logText("While closed").count(u'W'));
    QVERIFY(text.contains("affari e staff"_L1));
    static const QRegularExpression ligature(u"[\\x{FB00}-\\x{FB06}]"_s);
    QVERIFY(!text.contains(ligature));
}

// Log and statement, one sheet and many: what of PDF/A-1b can be checked mechanically.
void TestLogPaper::isFitForArchives()
{
    auto log = logWith(60);
    log.directorate = u"Direzione provinciale / Landesdirektion, Ämter <&> \"uffici\""_s;
    log.seal = {QDateTime(QDate(2026, 10, 5), QTime(12, 5), Qt::UTC), u"supervisor"_s,
                QString(64, u'7')};
    const dailylog::Statement statement{
        u"ESE"_s, log.directorate, QDate(2026, 10, 1), {}, 0.5, std::nullopt, 20, 2, true};
    for (const auto &pdf : {paper::toPdf(log, m_words).pdf, paper::toPdf(logWith(0), m_words).pdf,
                            paper::toPdf(statement, u"de"_s).pdf})
        QCOMPARE(archiveFaults(pdf), QStringList());
}

// An ordinary PDF with something transparent is none.
void TestLogPaper::whatIsUnfitIsFound()
{
    QByteArray pdf;
    QBuffer target(&pdf);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QPdfWriter writer(&target);
    QPainter painter(&writer);
    painter.fillRect(0, 0, 500, 500, QColor(255, 0, 0, 128));
    painter.drawText(500, 500, u"text"_s);
    painter.end();
    const auto faults = archiveFaults(pdf);
    for (const auto &fault : {u"6.1.3"_s, u"6.2.2"_s, u"6.4"_s, u"6.7.2"_s, u"6.7.11"_s})
        QVERIFY2(!faults.filter(fault + u':').isEmpty(),
                 qPrintable(fault + u" not in "_s + faults.join(u' ')));
    auto damaged = paper::toPdf(logWith(1), m_words).pdf;
    damaged.replace("pdfaid:conformance=\"B\"", "pdfaid:conformance=\"A\"");
    QCOMPARE(archiveFaults(damaged).size(), 1);
}

QStringList TestLogPaper::archiveFaults(const QByteArray &pdf)
{
    const auto name = m_folder.filePath(u"archived.pdf"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {file.errorString()};
    file.close();
    const auto told = output(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, name});
    const auto json = QJsonDocument::fromJson(told.toUtf8()).object();
    return json.isEmpty() ? QStringList{u"qpdf says nothing of it"_s}
                          : support::Archivable(pdf, json).faults();
}

void TestLogPaper::isSoundAndBringsItsFonts()
{
    int pages = 0;
    const auto text = print(logWith(100), &pages);
    QVERIFY(pages > 1);
    const auto checked = output(u"qpdf"_s, {u"--check"_s, m_folder.filePath(u"log.pdf"_s)});
    QVERIFY2(checked.contains("No syntax or stream encoding errors found"_L1), qPrintable(checked));
    const auto told = output(u"pdffonts"_s, {m_folder.filePath(u"log.pdf"_s)});
    const auto fonts = told.split(u'\n', Qt::SkipEmptyParts).mid(2); // below the heads
    QVERIFY2(fonts.size() >= 2, qPrintable(told));
    for (const auto &font : fonts) {
        // name, type, encoding, then: embedded, subset, with its characters
        static const QRegularExpression embedded(u" yes +(yes|no) +yes +\\d+ +\\d+$"_s);
        QVERIFY2(font.contains(u"NotoSans"_s) && font.contains(embedded), qPrintable(font));
    }
}

void TestLogPaper::longNamesKeepTheirPlace()
{
    auto log = logWith(1);
    log.directorate = u"Direzione provinciale di Bolzano, uffici di Merano e di Bressanone / "
                      "Landesdirektion Bozen, Ämter Meran und Brixen"_s;
    int pages = 0;
    QVERIFY(!print(log, &pages).isEmpty());
    const auto words = support::printedWords(
        output(u"pdftotext"_s, {u"-tsv"_s, m_folder.filePath(u"log.pdf"_s), u"-"_s}));
    const auto place = [&words](const QString &text) {
        const auto found = std::find_if(words.cbegin(), words.cend(),
                                        [&](const auto &word) { return word.text == text; });
        return found == words.cend() ? support::PrintedWord{} : *found;
    };
    const auto day = place(u"Monday,"_s);
    QVERIFY(day.left > 0);
    QStringList name;
    for (const auto &word : words) {
        if (word.top <= day.top + 1 && word.left < day.left)
            name.append(word.text);
    }
    QCOMPARE(name.join(u' '), log.directorate);
    QVERIFY(place(u"Brixen"_s).left < day.left - 20); // millimetres
    QVERIFY(place(u"Direzione"_s).top > 5);
}

// The sentence stands between the totals and the rows, however long the language makes it.
void TestLogPaper::aDayOfFewSaysWhatIsWithheld()
{
    QFETCH(const QString, language);
    const words::Words words(language);
    auto log = logWith(3);
    log.peopleBehind = 3;
    for (auto &row : log.rows)
        row = {.number = row.number, .kind = RowKind::Call, .call = row.call, .isWithheld = true};
    const auto file = m_folder.filePath(u"few-%1.pdf"_s.arg(language));
    QFile written(file);
    const auto paper = paper::toPdf(log, words);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(paper.pdf) == paper.pdf.size());
    written.close();
    QCOMPARE(paper.pages, 1);
    const auto printed = support::printedWords(output(u"pdftotext"_s, {u"-tsv"_s, file, u"-"_s}));
    const auto sentence = dailylog::withheldText(log, words);
    QVERIFY(sentence.contains(u'3'));
    const auto head = std::find_if(printed.begin(), printed.end(), [&](const auto &word) {
        return word.text == words.logText("Number") && word.top > 76;
    });
    QVERIFY(head != printed.end());
    const double heads = head->top;
    for (const auto &part : sentence.split(u' ')) {
        const bool isAbove = std::any_of(printed.begin(), printed.end(), [&](const auto &word) {
            return word.text == part && word.top > 76 && word.top < heads - 4;
        });
        QVERIFY2(isAbove, qPrintable(part));
    }
    const auto first = words.logText("withheld").section(u' ', 0, 0);
    const auto cells = std::count_if(printed.begin(), printed.end(), [&](const auto &word) {
        return word.text == first && word.top > heads;
    });
    QCOMPARE(cells, 3);
}

void TestLogPaper::theStatementFitsOnAPage_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : words::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLogPaper::theStatementFitsOnAPage()
{
    QFETCH(const QString, language);
    dailylog::Statement statement{u"BOLZANO"_s,
                                  u"Direzione provinciale di Bolzano, uffici di Merano e di "
                                  "Bressanone / Landesdirektion Bozen, Ämter Meran und Brixen"_s,
                                  QDate(2026, 10, 1),
                                  {},
                                  0.615,
                                  std::nullopt,
                                  0.802,
                                  std::nullopt,
                                  20,
                                  2,
                                  true};
    const QStringList ofNow{u"waiting"_s, u"atRisk"_s, u"broken"_s, u"openHandOvers"_s};
    for (const auto &each : words::figureWords) {
        const auto key = QString::fromLatin1(each.key);
        if (!ofNow.contains(key))
            statement.figures.append({key, 41'000, std::nullopt});
    }
    const auto paper = paper::toPdf(statement, language);
    QCOMPARE(paper.pages, 1);
    const auto name = m_folder.filePath(u"statement-%1.pdf"_s.arg(language));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(paper.pdf) == paper.pdf.size());
    file.close();
    QVERIFY(output(u"pdfinfo"_s, {name}).contains("Pages:           1"_L1));
    QString read;
    double lowest = 0;
    for (const auto &word :
         support::printedWords(output(u"pdftotext"_s, {u"-tsv"_s, name, u"-"_s}))) {
        read += word.text;
        lowest = std::max(lowest, word.top);
        QVERIFY(word.left > 17 && word.left < 199); // millimetres
    }
    QVERIFY2(lowest < 285, qPrintable(QString::number(lowest)));
    const auto text = dailylog::textOf(statement, language);
    for (const auto &row : text.rows) {
        for (const auto &part : (row.figure + u' ' + row.formula).split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(read.contains(part), qPrintable(part));
    }
    QCOMPARE(read.count(u"41000"_s), statement.figures.size());
}

QTEST_MAIN(TestLogPaper)
#include "tst_logpaper.moc"
