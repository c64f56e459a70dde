#include "app/desk/keycard.h"
#include "app/desk/program.h"
#include "core/words/languages.h"
#include "core/words/translators.h"
#include "ui/shared/keybutton.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Act;

namespace {

// What a program of poppler-utils says; null: it is missing or failed.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(30'000) && process.exitCode() == 0;
    return isDone ? u""_s + QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

// A line begins again where it had to be broken.
QString joined(const QByteArray &text)
{
    return QString::fromUtf8(text).replace("\n  "_L1, " "_L1);
}

} // namespace

// The keys beside the keyboard: read, on paper, and under the fingers.
class KeyCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKeyIsOnIt_data();
    void everyKeyIsOnIt();
    void aChangedKeyIsTheOneOnIt();
    void everyLineIsReadWhole_data();
    void everyLineIsReadWhole();
    void brailleIsWrittenAsTheLanguageDoes_data();
    void brailleIsWrittenAsTheLanguageDoes();
    void brailleSheetsAreWhole_data();
    void brailleSheetsAreWhole();
    void withoutATableThereIsNone();
    void thePrintIsLarge();
    void itIsWrittenFromTheListOfActions();

private:
    void eachLanguage();

    ui::Theme m_theme;
    words::Translators m_translators;
    std::unique_ptr<ui::MainWindow> m_window;
    QTemporaryDir m_folder;
};

void KeyCardTest::init()
{
    m_translators.speak(u"en"_s);
    m_window = std::make_unique<ui::MainWindow>(m_theme);
}

void KeyCardTest::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : words::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void KeyCardTest::everyKeyIsOnIt_data()
{
    eachLanguage();
}

void KeyCardTest::everyKeyIsOnIt()
{
    QFETCH(const QString, language);
    m_translators.speak(language);
    const auto &actions = m_window->actions();
    m_window->actions().retranslate();
    const auto text = joined(paper::toText(desk::keyCard(actions, language)));
    int keys = 0;
    for (const auto &entry : ui::Actions::table()) {
        if (actions.key(entry.act).isEmpty())
            continue;
        const auto line = u'\n' + ui::keyText(actions.key(entry.act)) + u": "_s
                          + actions.of(entry.act).text() + u'\n';
        QVERIFY2(text.contains(line), qPrintable(line + text));
        ++keys;
    }
    QVERIFY(keys > 50);
    // What no action does, but every list.
    const auto column = u'\n' + ui::keyText(QKeySequence(u"Ctrl+Shift+Left"_s)) + u": "_s
                        + actions.of(Act::ColumnEarlier).text() + u'\n';
    QVERIFY2(text.contains(column), qPrintable(text));
}

void KeyCardTest::aChangedKeyIsTheOneOnIt()
{
    m_window->actions().setChangedKeys({{Act::Next, QKeySequence(Qt::Key_F3)}});
    const auto text = paper::toText(desk::keyCard(m_window->actions(), u"en"_s));
    QVERIFY(text.contains("\nF3: Next step\n"));
    QVERIFY(!text.contains("\nF8: "));
}

void KeyCardTest::everyLineIsReadWhole_data()
{
    eachLanguage();
}

void KeyCardTest::everyLineIsReadWhole()
{
    QFETCH(const QString, language);
    m_translators.speak(language);
    m_window->actions().retranslate();
    const auto text = QString::fromUtf8(
        paper::toText(desk::keyCard(m_window->actions(), language)));
    for (const auto &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 40, qPrintable(line));
}

// By the dots of each letter: North American Braille ASCII has a sign for each of the 64.
void KeyCardTest::brailleIsWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("braille");
    // à 12356, ò 346, è 2346; a number sign before digits, which are the letters a to j
    QTest::newRow("it") << u"it"_s << u"dà però è 12"_s << "D( PER+ ! #AB"_ba;
    QTest::newRow("de") << u"de"_s << u"größer zählen"_s << "GR[!ER Z>HLEN"_ba;
    // é 123456
    QTest::newRow("fr") << u"fr"_s << u"préféré\u00A0: à"_s << "PR=F=R=3 ("_ba;
    // š 156, č 16
    QTest::newRow("sl") << u"sl"_s << u"še čez 3"_s << ":E *EZ #C"_ba;
    QTest::newRow("en") << u"en"_s << u"next 12"_s << "NEXT #AB"_ba;
}

void KeyCardTest::brailleIsWrittenAsTheLanguageDoes()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, braille);
    const auto written = paper::toBraille({language, text, {}, {}});
    QVERIFY(written);
    QCOMPARE(written->split('\n').value(1).trimmed(), braille);
}

void KeyCardTest::brailleSheetsAreWhole_data()
{
    eachLanguage();
}

void KeyCardTest::brailleSheetsAreWhole()
{
    QFETCH(const QString, language);
    m_translators.speak(language);
    m_window->actions().retranslate();
    const auto card = desk::keyCard(m_window->actions(), language);
    const auto written = paper::toBraille(card);
    QVERIFY(written);
    auto sheets = written->split('\f');
    QVERIFY(sheets.takeLast().isEmpty());
    QVERIFY(sheets.size() > 2);
    for (const auto &sheet : sheets) {
        const auto lines = sheet.split('\n');
        QVERIFY(lines.size() - 1 <= 25);
        for (const auto &line : lines) {
            const auto cells = QByteArray(line).replace('\r', "");
            QVERIFY2(cells.size() <= 40, cells.constData());
            for (const char cell : cells) // the 64 patterns, and nothing else
                QVERIFY2(cell >= ' ' && cell <= '_', cells.constData());
        }
    }
    // A sign without a pattern in this language stands there as its number.
    static const QRegularExpression unknown(u"[\\\\,]X[0-9A-J]{2,4}'"_s);
    QVERIFY2(!QString::fromLatin1(*written).contains(unknown), written->constData());
}

void KeyCardTest::withoutATableThereIsNone()
{
    const auto written = paper::toBraille({u"xx"_s, u"Keys"_s, {}, {}});
    QVERIFY(!written);
    QCOMPARE(written.error().reason, base::Reason::MissingProgram);
}

void KeyCardTest::thePrintIsLarge()
{
    const auto card = desk::keyCard(m_window->actions(), u"en"_s);
    const auto file = m_folder.filePath(u"keys.pdf"_s);
    const auto [pdf, pages] = paper::toPdf(card);
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(pdf) == pdf.size());
    opened.close();
    QVERIFY2(said(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages))),
             qPrintable(said(u"pdfinfo"_s, {file})));
    const auto text = said(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).simplified();
    for (const auto &area : card.areas) {
        for (const auto &entry : area.entries) {
            for (const auto &word : (entry.key + u' ' + entry.does).split(u' '))
                QVERIFY2(text.contains(word), qPrintable(word));
        }
    }
    QVERIFY(text.contains(u"Page %1 of %1"_s.arg(pages)));
    const auto fonts = said(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const auto &font : fonts) // name type encoding emb sub uni
        QVERIFY2(font.contains(QRegularExpression(u"NotoSans.* yes +\\w+ +yes"_s)),
                 qPrintable(font));
    // What is on it, letter by letter with its height in points.
    const auto boxes = said(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    static const QRegularExpression box(
        u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\""_s);
    int words = 0;
    for (auto matches = box.globalMatch(boxes); matches.hasNext(); ++words) {
        const auto match = matches.next();
        QVERIFY(match.captured(2).toDouble() - match.captured(1).toDouble() >= 18);
    }
    QVERIFY(words > 200);
}

void KeyCardTest::itIsWrittenFromTheListOfActions()
{
    qputenv("HOME", m_folder.path().toUtf8()); // no documents of anybody's
    desk::Program program(m_theme, {}, [](const QUrl &) { return false; });
    QVERIFY(program.start());
    ui::MainWindow *window = nullptr;
    for (auto *each : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ui::MainWindow *>(each); found && found != m_window.get())
            window = found;
    }
    QVERIFY(window);
    window->actions().of(Act::KeyCard).trigger();
    const QDir documents(m_folder.filePath(u"Documents/Richiamate"_s));
    const auto isThere = [&] { return documents.entryList(QDir::Files).size() == 3; };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20'000);
    const auto *last = window->findChild<QLabel *>(u"last"_s);
    QVERIFY(last);
    QTRY_VERIFY2(last->text().contains(documents.path()), qPrintable(last->text()));
    for (const auto *ending : {"*.txt", "*.brf", "*.pdf"})
        QCOMPARE(documents.entryList({QString::fromLatin1(ending)}).size(), 1);
}

QTEST_MAIN(KeyCardTest)
#include "tst_keycard.moc"
