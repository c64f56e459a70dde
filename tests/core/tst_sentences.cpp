#include "core/words/braille.h"
#include "tests/core/sentencecases.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using words::Sentence;
using words::Sentences;
using namespace Qt::StringLiterals;

namespace {

// Four lines a case: name, speech, visual ("=": as the speech), braille; the blanks at the ends
// are not kept.
QStringList table(const Sentences &sentences)
{
    QStringList result;
    for (const auto &[name, sentence] : sentenceCases(sentences)) {
        const auto visual = sentence.visual == sentence.speech ? u"="_s : sentence.visual;
        result << name << u"  "_s + sentence.speech << u"  "_s + visual
               << u"  "_s + sentence.braille;
    }
    for (auto &line : result) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return result;
}

} // namespace

// What is said, word for word; tests/core/golden holds it to be read. With RICHIAMATE_RENEW_GOLDEN
// it is written anew.
class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void rules_data();
    void rules();
    void brailleIsCut_data();
    void brailleIsCut();
    void argumentsAreNoMarkers();
    void aMovedPromiseIsTold();
    void unknownLanguageIsEnglish();
    void aRowTellsWhatIsWished();

private:
    void languages();
};

void SentencesTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Italian") << u"it"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Slovene") << u"sl"_s;
    QTest::newRow("English") << u"en"_s;
}

void SentencesTest::golden_data()
{
    languages();
}

void SentencesTest::golden()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/core/golden/sentences_%1.txt").arg(language));
    const auto actual = table(Sentences(language, QTimeZone("Europe/Rome")));
    if (qEnvironmentVariableIsSet("RICHIAMATE_RENEW_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((actual.join(u'\n') + u'\n').toUtf8());
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const auto expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::KeepEmptyParts);
    for (qsizetype line = 0; line < actual.size(); ++line)
        QCOMPARE(actual[line], expected.value(line));
    QCOMPARE(expected.size(), actual.size() + 1); // the last line ends, too
}

void SentencesTest::rules_data()
{
    languages();
}

void SentencesTest::rules()
{
    QFETCH(QString, language);
    const QRegularExpression digitAfterStop(u"[.] [0-9]"_s);
    const QRegularExpression colonTime(u"[0-9]:[0-9]"_s);
    const QRegularExpression number(uR"([0-9]{5}|\b[0-9](,? [0-9]\b){3})"_s);
    for (const auto &[name, sentence] : sentenceCases({language, QTimeZone("Europe/Rome")})) {
        const auto what = qUtf8Printable(name + ": "_L1 + sentence.speech);
        QVERIFY2(sentence.braille.size() <= words::brailleCells, what);
        if (name.startsWith("part "_L1) || name == "meanwhile 0"_L1)
            continue;
        for (const auto &text : {sentence.speech, sentence.visual, sentence.braille}) {
            QVERIFY2(text.isEmpty() || !text.front().isDigit(), what);
            QVERIFY2(!text.contains("attenzione"_L1, Qt::CaseInsensitive), what);
            QVERIFY2(!text.contains(u'%') && !text.contains("  "_L1), what);
        }
        QVERIFY2(!sentence.speech.isEmpty() && sentence.speech.endsWith(u'.'), what);
        QVERIFY2(sentence.speech.front().isUpper(), what);
        QVERIFY2(!digitAfterStop.match(sentence.speech).hasMatch(), what);
        const bool hasWindow = name.startsWith("idle"_L1); // given by the caller
        QVERIFY2(hasWindow || !colonTime.match(sentence.speech).hasMatch(), what);
        QVERIFY2(!sentence.discreet.contains(number), qUtf8Printable(sentence.discreet));
        QVERIFY2(sentence.discreet.isEmpty() || sentence.discreet.endsWith(u'.'), what);
    }
}

void SentencesTest::brailleIsCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::newRow("fits") << u"ok coda vuota"_s << u"ok coda vuota"_s;
    QTest::newRow("forty") << QString(40, u'a') << QString(40, u'a');
    QTest::newRow("one long word") << QString(41, u'a') << QString(40, u'a');
    QTest::newRow("last word goes") << QString(38, u'a') + u" bcd"_s << QString(38, u'a');
    QTest::newRow("a number stays whole")
        << QString(30, u'a') + u" 347 123 4567 F8"_s << QString(30, u'a');
    QTest::newRow("a number in one word") << QString(41, u'1') << QString();
    QTest::newRow("blanks") << u" a   b "_s << u"a b"_s;
}

void SentencesTest::brailleIsCut()
{
    QFETCH(QString, text);
    QTEST(words::fitted(text), "cells");
}

void SentencesTest::argumentsAreNoMarkers()
{
    const Sentences sentences(u"it"_s, QTimeZone("Europe/Rome"));
    QCOMPARE(sentences.transferring(u"%1 %2 %n"_s).speech, u"Passo a %1 %2 %n."_s);
    QCOMPARE(sentences.ringing({u"…21"_s, 2, u"%n"_s, false}, 2).visual,
             u"Squilla un numero noto, %n, seconda chiamata, 2 squilli, …21."_s);
}

void SentencesTest::aMovedPromiseIsTold()
{
    const Sentences sentences(u"en"_s, QTimeZone("Europe/Rome"));
    calls::Callback row{base::CallbackId(1), base::Revision(1)};
    row.number = u"…21"_s;
    row.firstRingAt = sentenceNow().addSecs(-600);
    row.promise = sentenceNow().addDays(1);
    const auto told = [&] { return sentences.queueRowInFull(row, u"CEN"_s, 1, 1, sentenceNow()); };
    QVERIFY(!told().contains(u"moved"_s));
    row.promiseBefore = sentenceNow().addSecs(3'600);
    row.promiseReason = u"strike"_s;
    QVERIFY2(told().contains(u"Promise moved from 11 12 (strike)."_s), qPrintable(told()));
    row.promiseReason = u"configuration"_s;
    QVERIFY2(told().contains(u"(new opening hours)."_s), qPrintable(told()));
}

void SentencesTest::unknownLanguageIsEnglish()
{
    const QTimeZone zone("Europe/Rome");
    QCOMPARE(table(Sentences(u"xx"_s, zone)).first(20), table(Sentences(u"en"_s, zone)).first(20));
    QCOMPARE(Sentences(u"xx"_s, zone).duration(60), u"a minute"_s);
}

void SentencesTest::aRowTellsWhatIsWished()
{
    const Sentences sentences(u"xx"_s, QTimeZone("Europe/Rome"));
    calls::Callback row{base::CallbackId(1), base::Revision(1)};
    row.number = u"…21"_s;
    row.firstRingAt = sentenceNow();
    row.promise = sentenceNow().addSecs(480);
    row.preferred = calls::DayPart::Late;
    row.language = u"de"_s;
    row.personOrdinal = 2;
    const auto now = sentenceNow();
    QCOMPARE(sentences.queueRow(row, u"Refunds"_s, 0, 0, now).visual,
             u"Due in 8 minutes, number …21, person 2 of this number, prefers late in the day, in "
             "German, Refunds."_s);
    row.preferred = calls::DayPart::Early;
    row.language = u"ro"_s;
    row.personOrdinal = 1;
    row.isNumberWrong = true;
    QVERIFY(sentences.queueRowInFull(row, u"Refunds"_s, 0, 0, now)
                .contains(u"wrong number, prefers early in the day, language ro, Refunds"_s));
    row.preferred = calls::DayPart::Any;
    row.language.clear();
    row.isNumberWrong = false;
    QCOMPARE(sentences.queueRow(row, u"Refunds"_s, 0, 0, now).visual,
             u"Due in 8 minutes, number …21, Refunds."_s);
}

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
