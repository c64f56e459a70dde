#include "core/citizens/taxcode.h"

#include <QTest>

#include <rapidcheck.h>

using citizens::TaxCode;
using citizens::TaxCodeKind;
using citizens::TaxCodeProblem;
using namespace Qt::StringLiterals;

namespace {

const auto months = QLatin1StringView("ABCDEHLMPRST");
const auto digitLetters = QLatin1StringView("LMNPQRSTUV");
const QList<int> digitPositions{6, 7, 9, 10, 12, 13, 14};

// Everything anybody might type for one character.
const auto keyboard = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -./àß١Ａ"_s;

// The table of the decree as a string: the value of a letter at the odd positions is its place.
QChar checkLetter(const QString &fifteen)
{
    const auto oddLetters = u"BAKPLCQDREVOSFTGUHMINJWZYX"_s;
    int sum = 0;
    for (int index = 0; index < 15; ++index) {
        const auto sign = fifteen[index];
        const auto letter = sign.isDigit() ? QChar(u'A' + sign.digitValue()) : sign;
        sum += static_cast<int>(index % 2 == 0 ? oddLetters.indexOf(letter)
                                               : letter.unicode() - u'A');
    }
    return QChar(u'A' + sum % 26);
}

QString number(int value)
{
    return u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
}

// Whether a month of a year of either century has the day.
bool isDay(int year, int month, int day)
{
    const QList<int> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = year % 4 == 0; // 1900 was none, but 2000 was
    const int length = month == 1 && isLeap ? 29 : lengths[month];
    return day >= 1 && day <= length;
}

QString personOf(int year, int month, int day)
{
    const auto fifteen = u"XQZKWJ"_s + number(year) + months[month] + number(day) + u"X000"_s;
    return fifteen + checkLetter(fifteen);
}

QString letters(int count)
{
    QString text;
    for (; count > 0; --count)
        text += QChar(u'A' + *rc::gen::inRange(0, 26));
    return text;
}

// Any person's code: names of no one, a real day, a woman's or a man's.
QString anyPerson()
{
    const int year = *rc::gen::inRange(0, 100);
    const int month = *rc::gen::inRange(0, 12);
    const int day = *rc::gen::suchThat(
        rc::gen::inRange(1, 32), [&](int candidate) { return isDay(year, month, candidate); });
    const int shown = day + (*rc::gen::arbitrary<bool>() ? 40 : 0);
    const auto place = letters(1) + number(*rc::gen::inRange(0, 100)).right(2)
                       + QString::number(*rc::gen::inRange(0, 10));
    const auto fifteen = letters(6) + number(year) + months[month] + number(shown) + place;
    return fifteen + checkLetter(fifteen);
}

// Any 11 digits with their check digit, whatever the office digits.
QString anyNumeric()
{
    QString text;
    int sum = 0;
    for (int index = 0; index < 10; ++index) {
        const int digit = *rc::gen::inRange(index == 0 ? 1 : 0, 10);
        text += QChar(u'0' + digit);
        sum += index % 2 == 0 ? digit : 2 * digit / 10 + 2 * digit % 10;
    }
    return text + QChar(u'0' + (10 - sum % 10) % 10);
}

TaxCode check(const QString &text)
{
    return citizens::checkTaxCode(text);
}

} // namespace

class TaxCodePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayThereIs();
    void everyOmocodiaOfAnyPerson();
    void anotherCharacterIsFound();
    void anyNumericIsRight();
    void anotherDigitIsFound();
    void swappedDigitsAreFound();
    void anythingHasAnAnswer();
};

// Every year, month and number that can stand for a day: no 31 February, leap years, women's days.
void TaxCodePropertiesTest::everyDayThereIs()
{
    for (int year = 0; year < 100; ++year) {
        for (int month = 0; month < 12; ++month) {
            for (int day = 0; day < 100; ++day) {
                const auto code = personOf(year, month, day);
                const bool isRight = isDay(year, month, day) || isDay(year, month, day - 40);
                const auto expected = isRight ? TaxCodeProblem::None : TaxCodeProblem::Day;
                if (check(code).problem != expected)
                    QFAIL(qPrintable(code));
            }
        }
    }
}

void TaxCodePropertiesTest::everyOmocodiaOfAnyPerson()
{
    QVERIFY(rc::check("all 128 variants of a code are right", [] {
        const auto plain = anyPerson().chopped(1);
        for (int subset = 0; subset < 128; ++subset) {
            auto variant = plain;
            for (int bit = 0; bit < 7; ++bit) {
                const int position = digitPositions[bit];
                if (subset & (1 << bit))
                    variant[position] = digitLetters[variant[position].digitValue()];
            }
            variant += checkLetter(variant);
            RC_ASSERT(check(variant).valid);
            RC_ASSERT(check(variant).kind == TaxCodeKind::Person);
        }
    }));
}

// No letter has its digit's value in the sum, nor another digit's: even an omocodia's letter alone,
// with the check letter left as it was, is found.
void TaxCodePropertiesTest::anotherCharacterIsFound()
{
    QVERIFY(rc::check("one wrong character is found", [] {
        const auto right = anyPerson();
        const int position = *rc::gen::inRange(0, 16);
        for (const QChar other : keyboard) {
            auto wrong = right;
            wrong[position] = other;
            RC_ASSERT(check(wrong).valid == (other == right[position]));
        }
    }));
}

void TaxCodePropertiesTest::anyNumericIsRight()
{
    QVERIFY(rc::check("11 digits with their check digit are right", [] {
        const auto code = check(anyNumeric());
        RC_ASSERT(code.valid);
        RC_ASSERT(code.kind == TaxCodeKind::Numeric);
    }));
}

void TaxCodePropertiesTest::anotherDigitIsFound()
{
    QVERIFY(rc::check("one wrong digit is found", [] {
        const auto right = anyNumeric();
        const int position = *rc::gen::inRange(0, 11);
        for (const QChar other : keyboard) {
            auto wrong = right;
            wrong[position] = other;
            RC_ASSERT(check(wrong).valid == (other == right[position]));
        }
    }));
}

// The check cannot see that 09 and 90 were swapped; it sees every other pair.
void TaxCodePropertiesTest::swappedDigitsAreFound()
{
    QVERIFY(rc::check("two neighbours swapped are found", [] {
        const auto right = anyNumeric();
        const int position = *rc::gen::inRange(0, 10);
        const auto pair = right.mid(position, 2);
        const bool isSeen = pair[0] != pair[1] && pair != "09"_L1 && pair != "90"_L1;
        auto wrong = right;
        wrong[position] = pair[1];
        wrong[position + 1] = pair[0];
        RC_ASSERT(check(wrong).valid != isSeen);
    }));
}

void TaxCodePropertiesTest::anythingHasAnAnswer()
{
    QVERIFY(rc::check("any text has an answer and is kept", [] {
        QString text;
        for (const int unit : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 0x10000)))
            text += QChar(static_cast<char16_t>(unit));
        const auto code = check(text);
        RC_ASSERT(code.input == text);
        RC_ASSERT(code.valid == (code.problem == TaxCodeProblem::None));
    }));
}

QTEST_APPLESS_MAIN(TaxCodePropertiesTest)
#include "tst_taxcodeproperties.moc"
