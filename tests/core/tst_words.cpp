#include "core/words/sources.h"
#include "core/words/words.h"

#include <QFile>
#include <QSet>
#include <QTest>

using words::Words;
using namespace Qt::StringLiterals;

namespace {

// Every sentence of one kind, in both languages; values run from 0 to the last one.
template <class Value, class Say> QStringList sentences(Value last, const Words &language, Say say)
{
    QStringList result;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        result.append(say(language, static_cast<Value>(value)));
    return result;
}

// All there, all different from each other and from the English ones, none with a marker left.
template <class Value, class Say> void verifyAll(Value last, Say say)
{
    const auto english = sentences(last, Words(u"en"_s), say);
    const auto italian = sentences(last, Words(u"it"_s), say);
    QCOMPARE(QSet<QString>(english.cbegin(), english.cend()).size(), english.size());
    for (qsizetype index = 0; index < english.size(); ++index) {
        QVERIFY2(!english[index].isEmpty() && !english[index].contains(u'%'),
                 qPrintable(english[index]));
        QVERIFY2(!italian[index].isEmpty() && !italian[index].contains(u'%'),
                 qPrintable(italian[index]));
        QVERIFY2(italian[index] != english[index], qPrintable(english[index]));
        QVERIFY2(!english[index].front().isDigit() && !italian[index].front().isDigit(),
                 "no sentence begins with a number");
    }
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyError();
    void everyOpening();
    void everyRouting();
    void everyProblem();
    void everyOutcome();
    void everyLogText();
    void arguments();
    void holidaysAreTranslated();
    void unknownLanguageIsEnglish();
    void catalogueIsFinished();
};

void WordsTest::everyError()
{
    verifyAll(base::Reason::Broken, [](const Words &language, base::Reason reason) {
        return language.error({base::Error::Kind::Broken, reason, {}, {u"here"_s, u"that"_s}});
    });
}

void WordsTest::everyOpening()
{
    verifyAll(calendar::Why::LastMinutes, [](const Words &language, calendar::Why why) {
        return language.opening({false, why, u"Sunday"_s, {}});
    });
    QCOMPARE(Words(u"en"_s).attempt({false, calendar::Why::LastMinutes, {}, {}}),
             QString::fromLatin1(words::openingSource(calendar::Why::LastMinutes)));
}

void WordsTest::everyRouting()
{
    verifyAll(routing::Because::TelephoneOf, [](const Words &language, routing::Because because) {
        const bool isOpen = because == routing::Because::Open;
        const auto why = isOpen ? calendar::Why::Open : calendar::Why::AfterClosing;
        return language.reason(
            {because, {u"Office"_s, u"5"_s}, calendar::Opening{isOpen, why, {}, {}}});
    });
}

void WordsTest::everyProblem()
{
    verifyAll(citizens::TaxCodeProblem::CheckDigit,
              [](const Words &language, citizens::TaxCodeProblem problem) {
                  return language.problem(problem);
              });
    verifyAll(citizens::PhoneProblem::Withheld,
              [](const Words &language, citizens::PhoneProblem problem) {
                  return language.problem(problem);
              });
}

void WordsTest::everyOutcome()
{
    const Words english(u"en"_s);
    const Words italian(u"it"_s);
    const auto codes =
        u"closed abandoned declined accepted informed handed-over not-ours complaint "
        "other-directorate language-desk dropped intervention unrecorded reached another-person "
        "answering-machine engaged no-answer wrong-number line-dropped in-progress done "
        "needs-documents appointment"_s.split(u' ');
    QCOMPARE(codes.size(), static_cast<qsizetype>(words::outcomeWords.size()));
    for (const auto &code : codes) {
        QVERIFY2(english.outcome(code) != code, qPrintable(code));
        QVERIFY2(italian.outcome(code) != english.outcome(code), qPrintable(code));
    }
    QCOMPARE(english.outcome(u"unheard-of"_s), u"unheard-of"_s);
}

void WordsTest::everyLogText()
{
    const Words english(u"en"_s);
    const Words italian(u"it"_s);
    for (const char *source : words::logSources) {
        QCOMPARE(english.logText(source), QString::fromLatin1(source));
        const bool isTheSame = qstrcmp(source, "no") == 0;
        QVERIFY2(isTheSame == (italian.logText(source) == english.logText(source)), source);
    }
    QCOMPARE(italian.logText("Page %1 of %2"), u"Pagina %1 di %2"_s);
}

void WordsTest::arguments()
{
    const Words english(u"en"_s);
    const auto error = [&english](base::Reason reason, const QStringList &arguments) {
        return english.error({base::Error::Kind::Invalid, reason, {}, arguments});
    };
    QCOMPARE(error(base::Reason::BadValue, {u"offices[2].code"_s, u"%1 %2"_s}),
             u"offices[2].code cannot be \"%1 %2\". Correct it and try again."_s);
    QCOMPARE(error(base::Reason::MissingField, {}),
             u"What was given is missing. Add it and try again."_s);
}

void WordsTest::holidaysAreTranslated()
{
    const calendar::Opening opening{false, calendar::Why::Holiday, u"Easter Monday"_s, {}};
    QCOMPARE(Words(u"en"_s).opening(opening), u"Closed: public holiday (Easter Monday)."_s);
    QCOMPARE(Words(u"it"_s).opening(opening), u"Chiuso: giorno festivo (Lunedì dell'Angelo)."_s);
    const calendar::Opening closure{false, calendar::Why::Closure, u"Sunday"_s, {}};
    QCOMPARE(Words(u"it"_s).opening(closure), u"Chiuso: chiusura straordinaria (Sunday)."_s);
    const calendar::Opening nameless{false, calendar::Why::Closure, {}, {}};
    QCOMPARE(Words(u"it"_s).opening(nameless), u"Chiuso: chiusura straordinaria."_s);
}

void WordsTest::unknownLanguageIsEnglish()
{
    QCOMPARE(Words(u"xx"_s).outcome(u"done"_s), u"Done"_s);
    QCOMPARE(Words(QString()).outcome(u"done"_s), u"Done"_s);
}

// A catalogue that lags behind would show English without a word.
void WordsTest::catalogueIsFinished()
{
    QFile catalogue(QStringLiteral(SOURCE_FOLDER "/translations/richiamate_it.ts"));
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    const auto text = catalogue.readAll();
    QVERIFY(text.contains("<translation>"));
    QVERIFY(!text.contains("type=\"unfinished\""));
    QVERIFY(!text.contains("type=\"vanished\""));
    QVERIFY(!text.contains("<translation></translation>"));
}

QTEST_APPLESS_MAIN(WordsTest)
#include "tst_words.moc"
