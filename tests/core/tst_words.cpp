#include "core/words/languages.h"
#include "core/words/sources.h"
#include "core/words/translators.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTest>

using words::Words;
using namespace Qt::StringLiterals;

namespace {

// Words that two languages share.
const QStringList sameInBoth{u"it no"_s, u"fr Intervention"_s, u"fr Interventions"_s,
                             u"fr Signature"_s};

// Every sentence of one kind in one language; values run from 0 to the last one.
template <class Value, class Say> QStringList sentences(Value last, const Words &language, Say say)
{
    QStringList result;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        result.append(say(language, static_cast<Value>(value)));
    return result;
}

QStringList translated()
{
    QStringList codes;
    for (const auto &language : words::languages())
        codes.append(language.code);
    codes.removeOne(u"en"_s);
    return codes;
}

// All there, all different from each other and from the English ones, none with a marker left.
template <class Value, class Say> void verifyAll(Value last, Say say)
{
    const auto english = sentences(last, Words(u"en"_s), say);
    for (const auto &language : words::languages()) {
        const auto said = sentences(last, Words(language.code), say);
        QCOMPARE(QSet<QString>(said.cbegin(), said.cend()).size(), english.size());
        for (qsizetype index = 0; index < english.size(); ++index) {
            QVERIFY2(!said[index].isEmpty() && !said[index].contains(u'%'),
                     qPrintable(said[index]));
            QVERIFY2(language.code == u"en"_s || said[index] != english[index],
                     qPrintable(language.code + u' ' + english[index]));
            QVERIFY2(!said[index].front().isDigit(), "no sentence begins with a number");
        }
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
    void everyFigureSaysItsFormula();
    void arguments();
    void holidaysAreTranslated();
    void unknownLanguageIsEnglish();
    void everyLanguage();
    void whatQtBringsIsTranslated();
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
    const auto codes =
        u"closed abandoned declined accepted informed handed-over not-ours complaint "
        "other-directorate language-desk dropped intervention unrecorded reached another-person "
        "answering-machine engaged no-answer wrong-number line-dropped in-progress done "
        "needs-documents appointment"_s.split(u' ');
    QCOMPARE(codes.size(), static_cast<qsizetype>(words::outcomeWords.size()));
    for (const auto &code : codes) {
        QVERIFY2(english.outcome(code) != code, qPrintable(code));
        for (const auto &language : translated())
            QVERIFY2(Words(language).outcome(code) != english.outcome(code), qPrintable(code));
    }
    QCOMPARE(english.outcome(u"unheard-of"_s), u"unheard-of"_s);
}

void WordsTest::everyLogText()
{
    const Words english(u"en"_s);
    for (const char *source : words::logSources)
        QCOMPARE(english.logText(source), QString::fromLatin1(source));
    for (const auto &language : translated()) {
        const Words other(language);
        for (const char *source : words::logSources) {
            const bool mayBeTheSame = qstrncmp(source, "d/M", 3) == 0
                                      || sameInBoth.contains(language + u' '
                                                             + QLatin1StringView(source));
            QVERIFY2(mayBeTheSame || other.logText(source) != english.logText(source), source);
        }
    }
    QCOMPARE(Words(u"it"_s).logText("Page %1 of %2"), u"Pagina %1 di %2"_s);
    QCOMPARE(Words(u"de"_s).logText("d/M HH:mm"), u"d.M. HH:mm"_s);
}

void WordsTest::everyFigureSaysItsFormula()
{
    const Words english(u"en"_s);
    for (const auto &word : words::figureWords) {
        const auto key = QString::fromLatin1(word.key);
        QCOMPARE(english.figure(key), QString::fromUtf8(word.name));
        QCOMPARE(english.formula(key), QString::fromUtf8(word.formula));
        for (const auto &language : translated())
            QVERIFY2(Words(language).formula(key) != english.formula(key), word.key);
    }
    QCOMPARE(english.figure(u"unheard-of"_s), u"unheard-of"_s);
    QCOMPARE(english.formula(u"unheard-of"_s), QString());
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

void WordsTest::everyLanguage()
{
    QStringList round;
    QString code = u"en"_s;
    do {
        code = words::languageAfter(code);
        round.append(words::languageName(code));
    } while (code != u"en"_s);
    QCOMPARE(round, QStringList({u"Italiano"_s, u"Deutsch"_s, u"Français"_s, u"Slovenščina"_s,
                                 u"English"_s}));
    QCOMPARE(words::languageCodes(), u"it, de, fr, sl, en"_s);
    QVERIFY(words::isLanguage(u"de"_s));
    QVERIFY(!words::isLanguage(u"../x"_s) && !words::isLanguage(QString()));
}

// In the menu of a text field, and what a screen reader is told can be done with a button.
void WordsTest::whatQtBringsIsTranslated()
{
    const std::array<std::pair<const char *, const char *>, 10> texts{{
        {"QLineEdit", "&Undo"},
        {"QLineEdit", "&Redo"},
        {"QLineEdit", "Cu&t"},
        {"QLineEdit", "&Copy"},
        {"QLineEdit", "&Paste"},
        {"QLineEdit", "Delete"},
        {"QLineEdit", "Select All"},
        {"QWidgetTextControl", "&Copy"},
        {"QWidgetTextControl", "Select All"},
        {"QAccessibleActionInterface", "Press"},
    }};
    words::Translators translators;
    for (const auto &language : translated()) {
        translators.speak(language);
        for (const auto &[context, source] : texts)
            QVERIFY2(QCoreApplication::translate(context, source) != QLatin1StringView(source),
                     qPrintable(language + u' ' + QLatin1StringView(source)));
        QCOMPARE(QLocale().name().left(2), language);
    }
    translators.speak(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QLineEdit", "Select All"), u"Select All"_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
