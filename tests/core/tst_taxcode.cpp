#include "core/citizens/taxcode.h"

#include <QTest>

using citizens::TaxCodeKind;
using citizens::TaxCodeProblem;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(citizens::TaxCodeProblem)

namespace {

// Reckoned here by another road than the product's: the sum written out letter by letter.
QString withCheckLetter(const QString &fifteen)
{
    const QString digitsThenLetters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QList<int> odd{1,  0,  5, 7, 9,  13, 15, 17, 19, 21, 1,  0,  5,  7,  9,  13, 15, 17,
                         19, 21, 2, 4, 18, 20, 11, 3,  6,  8,  12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (int index = 0; index < 15; ++index) {
        const auto place = digitsThenLetters.indexOf(fifteen[index]);
        const int even = static_cast<int>(place < 10 ? place : place - 10);
        sum += index % 2 == 0 ? odd[place] : even;
    }
    return fifteen + digitsThenLetters[10 + sum % 26];
}

} // namespace

class TaxCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void person_data();
    void person();
    void everyOmocodia();
    void everyOtherCheckLetterIsWrong();
    void numeric_data();
    void numeric();
    void input_data();
    void input();
};

void TaxCodeTest::person_data()
{
    QTest::addColumn<QString>("fifteen");
    QTest::addColumn<TaxCodeProblem>("problem");
    const auto row = [](const char *name, const QString &fifteen, TaxCodeProblem problem) {
        QTest::newRow(name) << fifteen << problem;
    };
    row("a man", u"XQZKWJ80A01X000"_s, TaxCodeProblem::None);
    row("a woman", u"XQZKWJ80A41X000"_s, TaxCodeProblem::None);
    row("31 days", u"XQZKWJ80A31X000"_s, TaxCodeProblem::None);
    row("a woman's 31st", u"XQZKWJ80A71X000"_s, TaxCodeProblem::None);
    row("day 0", u"XQZKWJ80A00X000"_s, TaxCodeProblem::Day);
    row("day 32", u"XQZKWJ80A32X000"_s, TaxCodeProblem::Day);
    row("day 35", u"XQZKWJ80A35X000"_s, TaxCodeProblem::Day);
    row("day 40", u"XQZKWJ80A40X000"_s, TaxCodeProblem::Day);
    row("day 72", u"XQZKWJ80A72X000"_s, TaxCodeProblem::Day);
    row("day 99", u"XQZKWJ80A99X000"_s, TaxCodeProblem::Day);
    row("31 April", u"XQZKWJ80D31X000"_s, TaxCodeProblem::Day);
    row("31 February", u"XQZKWJ80B31X000"_s, TaxCodeProblem::Day);
    row("30 February of a woman", u"XQZKWJ80B70X000"_s, TaxCodeProblem::Day);
    row("29 February of a leap year", u"XQZKWJ84B29X000"_s, TaxCodeProblem::None);
    row("29 February of 2000", u"XQZKWJ00B29X000"_s, TaxCodeProblem::None);
    row("29 February of no leap year", u"XQZKWJ83B69X000"_s, TaxCodeProblem::Day);
    row("no month", u"XQZKWJ80F01X000"_s, TaxCodeProblem::Month);
    row("a digit for the month", u"XQZKWJ80101X000"_s, TaxCodeProblem::Character);
    row("a digit in the name", u"XQZ1WJ80A01X000"_s, TaxCodeProblem::Character);
    row("a letter that is no digit", u"XQZKWJ8AA01X000"_s, TaxCodeProblem::Character);
    row("omocodia in the day", u"XQZKWJ80AL1X000"_s, TaxCodeProblem::None);
    row("omocodia of day 00", u"XQZKWJ80ALLX000"_s, TaxCodeProblem::Day);
}

void TaxCodeTest::person()
{
    QFETCH(QString, fifteen);
    QFETCH(TaxCodeProblem, problem);
    const auto code = citizens::checkTaxCode(withCheckLetter(fifteen));
    QCOMPARE(code.problem, problem);
    QCOMPARE(code.valid, problem == TaxCodeProblem::None);
    QCOMPARE(code.kind, TaxCodeKind::Person);
}

void TaxCodeTest::everyOmocodia()
{
    const QList<int> positions{6, 7, 9, 10, 12, 13, 14};
    const QString letters = u"LMNPQRSTUV"_s;
    const QString plain = u"XQZKWJ84B29X357"_s;
    for (int subset = 0; subset < 128; ++subset) {
        QString fifteen = plain;
        for (int bit = 0; bit < 7; ++bit) {
            const int position = positions[bit];
            if (subset & (1 << bit))
                fifteen[position] = letters[fifteen[position].digitValue()];
        }
        QVERIFY2(citizens::checkTaxCode(withCheckLetter(fifteen)).valid, qPrintable(fifteen));
    }
}

void TaxCodeTest::everyOtherCheckLetterIsWrong()
{
    const auto right = withCheckLetter(u"XQZKWJ80A01X000"_s);
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        const auto code = citizens::checkTaxCode(right.chopped(1) + QChar(letter));
        QCOMPARE(code.valid, right.back() == QChar(letter));
        if (!code.valid)
            QCOMPARE(code.problem, TaxCodeProblem::CheckLetter);
    }
}

void TaxCodeTest::numeric_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TaxCodeProblem>("problem");
    QTest::newRow("office digits outside the table") << u"01234567897"_s << TaxCodeProblem::None;
    QTest::newRow("another") << u"12345678903"_s << TaxCodeProblem::None;
    QTest::newRow("a wrong digit") << u"12345678904"_s << TaxCodeProblem::CheckDigit;
    QTest::newRow("two swapped") << u"21345678903"_s << TaxCodeProblem::CheckDigit;
    QTest::newRow("all zeros") << u"00000000000"_s << TaxCodeProblem::CheckDigit;
    QTest::newRow("a letter") << u"1234567890A"_s << TaxCodeProblem::Character;
    QTest::newRow("Arabic digits") << u"١٢٣٤٥٦٧٨٩٠٣"_s << TaxCodeProblem::Character;
}

void TaxCodeTest::numeric()
{
    QFETCH(QString, text);
    QFETCH(TaxCodeProblem, problem);
    const auto code = citizens::checkTaxCode(text);
    QCOMPARE(code.problem, problem);
    QCOMPARE(code.kind, TaxCodeKind::Numeric);
}

void TaxCodeTest::input_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalized");
    QTest::addColumn<TaxCodeProblem>("problem");
    const auto right = withCheckLetter(u"XQZKWJ80A01X000"_s);
    const auto row = [](const char *name, const QString &text, const QString &normalized,
                        TaxCodeProblem problem) {
        QTest::newRow(name) << text << normalized << problem;
    };
    row("lower case, spaces, hyphens",
        u" xqz kwj-80a01 "_s + QChar(QChar::Nbsp) + right.mid(11).toLower() + u'\n', right,
        TaxCodeProblem::None);
    row("empty", QString(), QString(), TaxCodeProblem::Empty);
    row("only spaces", u" - \t"_s, QString(), TaxCodeProblem::Empty);
    row("short", right.chopped(1), right.chopped(1), TaxCodeProblem::Length);
    row("long", right + u'A', right + u'A', TaxCodeProblem::Length);
    row("a Cyrillic look-alike", u'Х' + right.mid(1), u'Х' + right.mid(1),
        TaxCodeProblem::Character);
    row("a dotless i is not raised", u'ı' + right.mid(1), u'ı' + right.mid(1),
        TaxCodeProblem::Character);
    row("wide letters", u'Ｘ' + right.mid(1), u'Ｘ' + right.mid(1), TaxCodeProblem::Character);
}

void TaxCodeTest::input()
{
    QFETCH(QString, text);
    QFETCH(QString, normalized);
    QFETCH(TaxCodeProblem, problem);
    const auto code = citizens::checkTaxCode(text);
    QCOMPARE(code.input, text);
    QCOMPARE(code.normalized, normalized);
    QCOMPARE(code.problem, problem);
}

QTEST_APPLESS_MAIN(TaxCodeTest)
#include "tst_taxcode.moc"
