#include "core/words/languages.h"
#include "core/words/spelling.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using words::Spell;
using words::spelled;

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spells_data();
    void spells();
    void everyLetterHasItsWord_data();
    void everyLetterHasItsWord();
};

void SpellingTest::spells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<QString>("words");
    QTest::newRow("Italian") << u"Rossi"_s << u"it"_s << u"R, o, s, s, i"_s
                             << u"Roma, Otranto, Savona, Savona, Imola"_s;
    QTest::newRow("two words") << u"De  Jy"_s << u"it"_s << u"D, e; J, y"_s
                               << u"Domodossola, Empoli; i lunga, ipsilon"_s;
    QTest::newRow("German") << u"Größe"_s << u"de"_s << u"G, r, ö, ß, e"_s
                            << u"Gustav, Richard, Ökonom, Eszett, Emil"_s;
    QTest::newRow("French") << u"Hélè"_s << u"fr"_s << u"H, é, l, è"_s
                            << u"Henri, Émile, Louis, Eugène"_s;
    QTest::newRow("Slovene") << u"Žiča"_s << u"sl"_s << u"Ž, i, č, a"_s
                             << u"Žalec, Izola, Čatež, Ankaran"_s;
    QTest::newRow("English") << u"O'Hax"_s << u"en"_s << u"O, ', H, a, x"_s
                             << u"Oscar, ', Hotel, Alfa, X-ray"_s;
    QTest::newRow("digits") << u"A12"_s << u"it"_s << u"A, 1, 2"_s << u"Ancona, 1, 2"_s;
    QTest::newRow("tax code") << u"rssmra80a01f205x"_s << u"it"_s
                              << u"R S S M R A, 8 0, A, 0 1, F 2 0 5, X"_s
                              << u"Roma, Savona, Savona, Milano, Roma, Ancona; 8, 0; Ancona; "
                                 "0, 1; Firenze, 2, 0, 5; ics"_s;
    QTest::newRow("nothing") << u" "_s << u"it"_s << QString() << QString();
}

void SpellingTest::spells()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QTEST(spelled(text, Spell::Signs, language), "signs");
    QTEST(spelled(text, Spell::Words, language), "words");
}

void SpellingTest::everyLetterHasItsWord_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : words::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// Its own, so that nobody writes down another.
void SpellingTest::everyLetterHasItsWord()
{
    QFETCH(const QString, language);
    QSet<QString> all;
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        all += words::spellingWord(letter, language);
    QCOMPARE(all.size(), 26);
    QVERIFY(!all.contains(QString()));
    QVERIFY(words::spellingWord(u'7', language).isEmpty());
}

QTEST_APPLESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
