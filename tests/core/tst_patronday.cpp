#include "core/calendar/patronday.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// What is proposed of the list that comes with the program.
class PatronDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void proposed_data();
    void proposed();
    void noSuchProvince();
    void everyProvinceHasAnAnswer();

private:
    QByteArray m_list;
};

void PatronDayTest::initTestCase()
{
    QFile list(QStringLiteral(SOURCE_FOLDER "/resources/seed/patron_days.csv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    m_list = list.readAll();
}

void PatronDayTest::proposed_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("day"); // empty: none
    const auto row = [](const char *name, const QString &province, int year, const QString &day) {
        QTest::newRow(name) << province << year << day;
    };
    row("given", u"TO"_s, 2026, u"2026-06-24"_s);
    row("the same every year", u"TO"_s, 2031, u"2031-06-24"_s);
    row("small letters", u"to"_s, 2020, u"2020-06-24"_s);
    row("quoted commas", u"BO"_s, 2029, u"2029-10-04"_s);
    row("moves: a given year", u"AT"_s, 2027, u"2027-05-04"_s);
    row("moves: another year", u"AT"_s, 2028, {});
    row("Pentecost Monday", u"BZ"_s, 2028, {});
    row("three towns", u"BT"_s, 2026, {});
    row("falls on a holiday", u"BI"_s, 2026, {});
}

void PatronDayTest::proposed()
{
    QFETCH(QString, province);
    QFETCH(int, year);
    QFETCH(QString, day);
    const auto proposal = calendar::proposePatronDay(m_list, province, year);
    QVERIFY(proposal);
    QCOMPARE(proposal->day ? proposal->day->toString(Qt::ISODate) : QString(), day);
    // Where no day is proposed, it is said why.
    QVERIFY(proposal->day || !proposal->note.isEmpty());
}

void PatronDayTest::noSuchProvince()
{
    for (const auto &province : {u"XX"_s, QString(), u"provincia"_s})
        QVERIFY(!calendar::proposePatronDay(m_list, province, 2027));
    QVERIFY(!calendar::proposePatronDay({}, u"TO"_s, 2027));
}

void PatronDayTest::everyProvinceHasAnAnswer()
{
    const auto lines = m_list.trimmed().split('\n').mid(1);
    QCOMPARE(lines.size(), 107);
    for (const auto &line : lines) {
        const auto code = QString::fromUtf8(line.left(2));
        QVERIFY2(calendar::proposePatronDay(m_list, code, 2028), line.constData());
    }
}

QTEST_APPLESS_MAIN(PatronDayTest)
#include "tst_patronday.moc"
