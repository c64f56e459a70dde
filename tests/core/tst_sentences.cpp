#include "core/words/braille.h"
#include "core/words/spelling.h"
#include "tests/core/sentencecases.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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
    void nobodyIsNamed_data();
    void nobodyIsNamed();
    void rowsAreReadInTheOrderAskedFor();
    void keysAreCalledAsTheyAre();
    void brailleIsCut_data();
    void brailleIsCut();
    void argumentsAreNoMarkers();
    void aMovedPromiseIsTold();
    void unknownLanguageIsEnglish();
    void aRowTellsWhatIsWished();

private:
    static void languages();
    [[nodiscard]] static QStringList canaries(const QString &language);
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
    QTest::addColumn<QString>("language");
    QTest::addColumn<words::Manner>("manner");
    QTest::addColumn<QString>("name");
    for (const auto *language : {"it", "de", "fr", "sl", "en"}) {
        const auto code = QString::fromLatin1(language);
        QTest::addRow("%s", language) << code << words::Manner{} << u"sentences_"_s + code;
        QTest::addRow("%s, name-free", language)
            << code << words::Manner{words::Naming::Free} << u"sentences_name-free_"_s + code;
    }
}

void SentencesTest::golden()
{
    QFETCH(QString, language);
    QFETCH(words::Manner, manner);
    QFETCH(QString, name);
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/core/golden/%1.txt").arg(name));
    const auto actual = table(Sentences(language, QTimeZone("Europe/Rome"), manner));
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

void SentencesTest::nobodyIsNamed_data()
{
    languages();
}

// Names and numbers as they would be said, written and put on the braille line.
QStringList SentencesTest::canaries(const QString &language)
{
    const Sentences full(language, QTimeZone("Europe/Rome"));
    QStringList list{sentenceName(), words::spelled(sentenceName(), words::Spell::Signs, language)};
    for (const auto &number : sentenceNumbers()) {
        list.append({number, full.digits(number), full.shownNumber(number)});
        list.append(".."_L1 + number.right(2));
    }
    return list;
}

// Whoever wants no names is told none, in no form: the very cases that name somebody otherwise.
void SentencesTest::nobodyIsNamed()
{
    QFETCH(QString, language);
    const auto all = canaries(language);
    const auto named = [&all](const Sentence &sentence) {
        return std::any_of(all.cbegin(), all.cend(), [&sentence](const QString &canary) {
            return sentence.speech.contains(canary) || sentence.visual.contains(canary)
                   || sentence.braille.contains(canary) || sentence.discreet.contains(canary);
        });
    };
    const QTimeZone zone("Europe/Rome");
    const auto full = sentenceCases({language, zone});
    const auto free = sentenceCases({language, zone, {words::Naming::Free}});
    int without = 0;
    QCOMPARE(free.size(), full.size());
    for (qsizetype index = 0; index < free.size(); ++index) {
        const auto &sentence = free[index].sentence;
        const auto text =
            QStringList{sentence.speech, sentence.visual, sentence.braille, sentence.discreet}.join(
                u" / "_s);
        QVERIFY2(!named(sentence), qUtf8Printable(free[index].name + u": "_s + text));
        without += named(full[index].sentence) ? 1 : 0;
    }
    QVERIFY2(without > 40, qPrintable(QString::number(without)));
}

void SentencesTest::rowsAreReadInTheOrderAskedFor()
{
    using words::RowPart;
    calls::Callback row{base::CallbackId(1), base::Revision(1)};
    row.number = u"+393471234567"_s;
    row.requests = 2;
    row.firstRingAt = sentenceNow();
    row.promise = sentenceNow().addSecs(480);
    const auto told = [&row](const QList<RowPart> &order) {
        const Sentences sentences(u"en"_s, QTimeZone("Europe/Rome"),
                                  {.naming = words::Naming::Full, .rowOrder = order});
        return sentences.queueRow(row, u"Refunds"_s, 1, 3, sentenceNow()).visual;
    };
    QCOMPARE(told({}), u"Due in 8 minutes, 347 123 4567, second call, Refunds, first of 3."_s);
    QCOMPARE(told(words::usualOrder()), told({}));
    QCOMPARE(told({RowPart::Number, RowPart::Office, RowPart::Calls, RowPart::Promise}),
             u"Number 347 123 4567, Refunds, second call, due in 8 minutes, first of 3."_s);
}

void SentencesTest::keysAreCalledAsTheyAre()
{
    const words::Manner manner{.nextKey = u"F3"_s, .requeueKey = u"Ctrl+J"_s};
    for (const auto &language : {u"it"_s, u"de"_s, u"fr"_s, u"sl"_s, u"en"_s}) {
        for (const auto &[name, sentence] :
             sentenceCases({language, QTimeZone("Europe/Rome"), manner})) {
            for (const auto &text :
                 {sentence.speech, sentence.visual, sentence.braille, sentence.discreet})
                QVERIFY2(!text.contains(u"F8"_s) && !text.contains(u"^R"_s), qUtf8Printable(text));
        }
    }
    const Sentences sentences(u"it"_s, QTimeZone("Europe/Rome"), manner);
    const auto back = sentences.cameBack(u"Rimborsi"_s);
    QCOMPARE(back.speech,
             u"Torna: Rimborsi non risponde. F3 riprende, Ctrl+J segna la richiamata."_s);
    QVERIFY2(back.braille.endsWith(u"F3 Ctrl+J"_s), qUtf8Printable(back.braille));
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
             u"Squilla %n, numero noto, seconda chiamata, 2 squilli, …21."_s);
}

void SentencesTest::aMovedPromiseIsTold()
{
    const Sentences sentences(u"en"_s, QTimeZone("Europe/Rome"));
    calls::Callback row{base::CallbackId(1), base::Revision(1)};
    row.number = u"…21"_s;
    row.firstRingAt = sentenceNow().addSecs(-600);
    row.promise = sentenceNow().addDays(1);
    const auto told = [&] {
        return sentences.queueRowInFull(row, u"CEN"_s, 1, 1, sentenceNow()).speech;
    };
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
    QVERIFY(
        sentences.queueRowInFull(row, u"Refunds"_s, 0, 0, now)
            .speech.contains(u"wrong number, prefers early in the day, language ro, Refunds"_s));
    row.preferred = calls::DayPart::Any;
    row.language.clear();
    row.isNumberWrong = false;
    QCOMPARE(sentences.queueRow(row, u"Refunds"_s, 0, 0, now).visual,
             u"Due in 8 minutes, number …21, Refunds."_s);
}

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
