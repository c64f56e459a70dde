#include "core/citizens/phonenumber.h"

#include <QTest>

using citizens::PhoneKind;
using citizens::PhoneProblem;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(citizens::PhoneKind)
Q_DECLARE_METATYPE(citizens::PhoneProblem)

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callable_data();
    void callable();
    void notCallable_data();
    void notCallable();
    void refused_data();
    void refused();
    void grouped_data();
    void grouped();
};

void PhoneNumberTest::callable_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<PhoneKind>("kind");
    const auto row = [](const char *name, const QString &input, const QString &e164,
                        PhoneKind kind) { QTest::newRow(name) << input << e164 << kind; };
    row("fixed line keeps its 0", u"02 3661 8300"_s, u"+390236618300"_s, PhoneKind::FixedLine);
    row("nine digits", u"345 678 901"_s, u"+39345678901"_s, PhoneKind::Mobile);
    row("ten digits", u"345 678 9012"_s, u"+393456789012"_s, PhoneKind::Mobile);
    row("with 0039", u"0039 345 678 9012"_s, u"+393456789012"_s, PhoneKind::Mobile);
    row("with 39", u"393456789012"_s, u"+393456789012"_s, PhoneKind::Mobile);
    row("with +39", u"+39 02-3661.8300"_s, u"+390236618300"_s, PhoneKind::FixedLine);
    row("spaces around", u"\t345 678 9012\n"_s, u"+393456789012"_s, PhoneKind::Mobile);
    row("VoIP", u"55 1234 5678"_s, u"+395512345678"_s, PhoneKind::Voip);
    row("short fixed line", u"060101"_s, u"+39060101"_s, PhoneKind::FixedLine);
    row("Vatican", u"06 698 12345"_s, u"+390669812345"_s, PhoneKind::FixedLine);
    row("San Marino from Italy", u"0549 882345"_s, u"+390549882345"_s, PhoneKind::FixedLine);
    row("San Marino", u"+378 0549 882345"_s, u"+3780549882345"_s, PhoneKind::Foreign);
    row("Switzerland", u"+41 44 668 18 00"_s, u"+41446681800"_s, PhoneKind::Foreign);
    row("Germany, with 00", u"0049 30 123456"_s, u"+4930123456"_s, PhoneKind::Foreign);
}

void PhoneNumberTest::callable()
{
    QFETCH(QString, input);
    QFETCH(QString, e164);
    QFETCH(PhoneKind, kind);
    const auto number = citizens::checkPhoneNumber(input);
    QCOMPARE(number.input, input);
    QVERIFY(number.valid);
    QVERIFY(number.callable);
    QCOMPARE(number.e164, e164);
    QCOMPARE(number.kind, kind);
    QCOMPARE(number.problem, PhoneProblem::None);
}

void PhoneNumberTest::notCallable_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<PhoneKind>("kind");
    QTest::newRow("free") << u"800 123456"_s << PhoneKind::TollFree;
    QTest::newRow("free, 803") << u"803 123"_s << PhoneKind::TollFree;
    QTest::newRow("shared") << u"848 800 444"_s << PhoneKind::SharedCost;
    QTest::newRow("premium") << u"892 424"_s << PhoneKind::PremiumRate;
    QTest::newRow("199") << u"199 123456"_s << PhoneKind::Other;
    QTest::newRow("178") << u"178 1234567"_s << PhoneKind::Other;
    QTest::newRow("voicemail") << u"366 12345678"_s << PhoneKind::Voicemail;
    QTest::newRow("112") << u"112"_s << PhoneKind::Short;
    QTest::newRow("1530") << u"1530"_s << PhoneKind::Short;
    QTest::newRow("116117") << u"116 117"_s << PhoneKind::Short;
    QTest::newRow("foreign premium") << u"+44 909 879 0000"_s << PhoneKind::Foreign;
}

void PhoneNumberTest::notCallable()
{
    QFETCH(QString, input);
    QFETCH(PhoneKind, kind);
    const auto number = citizens::checkPhoneNumber(input);
    QVERIFY(number.valid);
    QVERIFY(!number.callable);
    QCOMPARE(number.kind, kind);
    QCOMPARE(number.problem, PhoneProblem::NotCallable);
    QCOMPARE(number.e164.isEmpty(), kind == PhoneKind::Short);
}

void PhoneNumberTest::refused_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<PhoneProblem>("problem");
    QTest::newRow("empty") << QString() << PhoneProblem::Empty;
    QTest::newRow("spaces") << u"  "_s << PhoneProblem::Empty;
    for (const char *word : {"anonimo", "Anonymous", "withheld", "UNKNOWN", "private", "riservato"})
        QTest::newRow(word) << QString::fromLatin1(word) << PhoneProblem::Withheld;
    QTest::newRow("words") << u"la richiamo io"_s << PhoneProblem::NotANumber;
    QTest::newRow("letters for digits") << u"800 FLOWERS"_s << PhoneProblem::NotANumber;
    QTest::newRow("very long") << QString(100'000, u'3') << PhoneProblem::NotANumber;
    QTest::newRow("emoji") << u"📞"_s << PhoneProblem::NotANumber;
    QTest::newRow("mobile with 0") << u"+39 0347 1234567"_s << PhoneProblem::NotInUse;
    QTest::newRow("Rome without 0") << u"+39 6 12345678"_s << PhoneProblem::NotInUse;
    QTest::newRow("too long") << u"06 1234 5678 9012"_s << PhoneProblem::NotInUse;
}

void PhoneNumberTest::refused()
{
    QFETCH(QString, input);
    QFETCH(PhoneProblem, problem);
    const auto number = citizens::checkPhoneNumber(input);
    QVERIFY(!number.valid);
    QVERIFY(!number.callable);
    QVERIFY(number.e164.isEmpty());
    QCOMPARE(number.problem, problem);
}

void PhoneNumberTest::grouped_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("text");
    QTest::newRow("Rome") << u"+390612345678"_s << u"06 1234 5678"_s;
    QTest::newRow("mobile") << u"+393456789012"_s << u"345 678 9012"_s;
    QTest::newRow("Switzerland") << u"+41446681800"_s << u"+41 44 668 18 00"_s;
    QTest::newRow("none") << u"anonimo"_s << u"anonimo"_s;
}

void PhoneNumberTest::grouped()
{
    QFETCH(QString, e164);
    QFETCH(QString, text);
    QCOMPARE(citizens::grouped(e164), text);
}

QTEST_APPLESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
