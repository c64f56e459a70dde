#include "core/citizens/phonenumber.h"
#include "core/words/sentences.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits;
}

QString spoken(const QString &number)
{
    static const words::Sentences english(u"en"_s, QTimeZone("Europe/Rome"));
    return english.digits(number);
}

QString anyDigits(int count)
{
    QString text;
    for (; count > 0; --count)
        text += QChar(u'0' + *rc::gen::inRange(0, 10));
    return text;
}

// Italian numbers that can be called, of every length of area code and of mobiles.
QString anyItalian()
{
    const auto begins = *rc::gen::element(u"06"_s, u"02"_s, u"011"_s, u"010"_s, u"055"_s, u"0471"_s,
                                          u"0165"_s, u"0549"_s, u"0832"_s, u"347"_s, u"312"_s,
                                          u"55"_s);
    return u"+39"_s + begins + anyDigits(*rc::gen::inRange(4, 8));
}

} // namespace

// Telephone numbers for the eye, in national groups, and for the ear, digit by digit.
class SaidNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void nothingIsLost();
};

void SaidNumbersTest::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("eye");
    QTest::addColumn<QString>("ear");
    const auto row = [](const char *name, const QString &number, const QString &eye,
                        const QString &ear) { QTest::newRow(name) << number << eye << ear; };
    row("mobile of ten digits", u"+393456789012"_s, u"345 678 9012"_s, u"3 4 5, 6 7 8, 9 0 1 2"_s);
    row("mobile of nine", u"+39345678901"_s, u"345 678 901"_s, u"3 4 5, 6 7 8, 9 0 1"_s);
    row("area code of two digits", u"+390612345678"_s, u"06 1234 5678"_s,
        u"0 6, 1 2 3 4, 5 6 7 8"_s);
    row("the same, a shorter number", u"+39061234567"_s, u"06 123 4567"_s,
        u"0 6, 1 2 3, 4 5 6 7"_s);
    row("the same, six digits", u"+3902123456"_s, u"02 123456"_s, u"0 2, 1 2 3, 4 5 6"_s);
    row("a very short one", u"+39060101"_s, u"06 0101"_s, u"0 6, 0 1 0 1"_s);
    row("of three", u"+390113456789"_s, u"011 345 6789"_s, u"0 1 1, 3 4 5, 6 7 8 9"_s);
    row("of three, six digits", u"+39049123456"_s, u"049 123456"_s, u"0 4 9, 1 2 3, 4 5 6"_s);
    row("of three, four digits", u"+390551234"_s, u"055 1234"_s, u"0 5 5, 1 2 3 4"_s);
    row("of four", u"+390471123456"_s, u"0471 123456"_s, u"0 4 7 1, 1 2 3, 4 5 6"_s);
    row("of four, five digits", u"+39016512345"_s, u"0165 12345"_s, u"0 1 6 5, 1 2 3, 4 5"_s);
    row("of four, seven digits", u"+3904711234567"_s, u"0471 123 4567"_s,
        u"0 4 7 1, 1 2 3, 4 5 6 7"_s);
    row("VoIP", u"+395512345678"_s, u"55 1234 5678"_s, u"5 5, 1 2 3 4, 5 6 7 8"_s);
    row("free", u"+39800123456"_s, u"800 123 456"_s, u"8 0 0, 1 2 3, 4 5 6"_s);
    row("Vatican", u"+390669812345"_s, u"06 6981 2345"_s, u"0 6, 6 9 8 1, 2 3 4 5"_s);
    row("San Marino from Italy", u"+390549882345"_s, u"0549 882345"_s, u"0 5 4 9, 8 8 2, 3 4 5"_s);
    row("San Marino", u"+3780549882345"_s, u"+378 0549 882345"_s,
        u"plus 3 7 8, 0 5 4 9, 8 8 2, 3 4 5"_s);
    row("Switzerland", u"+41446681800"_s, u"+41 44 668 18 00"_s,
        u"plus 4 1, 4 4, 6 6 8, 1 8, 0 0"_s);
    row("Germany", u"+4930123456"_s, u"+49 30 123456"_s, u"plus 4 9, 3 0, 1 2 3, 4 5 6"_s);
    row("Austria", u"+433161234567"_s, u"+43 316 1234567"_s, u"plus 4 3, 3 1 6, 1 2 3, 4 5 6 7"_s);
    row("France", u"+33123456789"_s, u"+33 1 23 45 67 89"_s, u"plus 3 3, 1, 2 3, 4 5, 6 7, 8 9"_s);
    row("with hyphens", u"+12025550123"_s, u"+1 202-555-0123"_s,
        u"plus 1, 2 0 2, 5 5 5, 0 1 2 3"_s);
    row("short", u"112"_s, u"112"_s, u"1 1 2"_s);
    row("no number", u"anonimo"_s, u"anonimo"_s, u"withheld number"_s);
}

void SaidNumbersTest::numbers()
{
    QFETCH(QString, number);
    QTEST(citizens::grouped(number), "eye");
    QTEST(spoken(number), "ear");
}

// Every digit is seen and heard once, in its order; nobody has to keep more than four in mind.
void SaidNumbersTest::nothingIsLost()
{
    QVERIFY(rc::check("eye and ear get every digit", [] {
        const auto number = anyItalian();
        const auto national = number.mid(3);
        RC_ASSERT(digitsOf(citizens::grouped(number)) == national);
        const auto said = spoken(number);
        RC_ASSERT(digitsOf(said) == national);
        static const QRegularExpression digitByDigit(u"^\\d( \\d){0,3}(, \\d( \\d){0,3})*$"_s);
        RC_ASSERT(digitByDigit.match(said).hasMatch());
    }));
}

QTEST_APPLESS_MAIN(SaidNumbersTest)
#include "tst_saidnumbers.moc"
