#include "core/calendar/holidays.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekdaysOfAYear_data();
    void weekdaysOfAYear();
    void days_data();
    void days();
    void easter_data();
    void easter();
};

// Monday to Friday only, as month-day.
void HolidaysTest::weekdaysOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("expected");
    QTest::newRow("2024") << 2024 << u"1-1 4-1 4-25 5-1 8-15 11-1 12-25 12-26"_s;
    QTest::newRow("2025") << 2025 << u"1-1 1-6 4-21 4-25 5-1 6-2 8-15 12-8 12-25 12-26"_s;
    QTest::newRow("2026") << 2026 << u"1-1 1-6 4-6 5-1 6-2 12-8 12-25"_s;
    QTest::newRow("2027") << 2027 << u"1-1 1-6 3-29 6-2 10-4 11-1 12-8"_s;
    QTest::newRow("2028") << 2028 << u"1-6 4-17 4-25 5-1 6-2 8-15 10-4 11-1 12-8 12-25 12-26"_s;
    QTest::newRow("2029") << 2029 << u"1-1 4-2 4-25 5-1 8-15 10-4 11-1 12-25 12-26"_s;
    QTest::newRow("2030") << 2030 << u"1-1 4-22 4-25 5-1 8-15 10-4 11-1 12-25 12-26"_s;
}

void HolidaysTest::weekdaysOfAYear()
{
    QFETCH(int, year);
    QFETCH(QString, expected);
    QStringList found;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday && calendar::nationalHoliday(day))
            found.append(day.toString(u"M-d"_s));
    }
    QCOMPARE(found.join(u' '), expected);
}

void HolidaysTest::days_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::newRow("a named one on a Sunday") << QDate(2026, 10, 4) << u"Saint Francis of Assisi"_s;
    QTest::newRow("any Sunday") << QDate(2026, 10, 11) << u"Sunday"_s;
    QTest::newRow("Easter Sunday") << QDate(2026, 4, 5) << u"Sunday"_s;
    QTest::newRow("Easter Monday") << QDate(2026, 4, 6) << u"Easter Monday"_s;
    QTest::newRow("4 October before the law") << QDate(2024, 10, 4) << QString();
    QTest::newRow("Good Friday") << QDate(2026, 4, 3) << QString();
    QTest::newRow("24 December") << QDate(2026, 12, 24) << QString();
    QTest::newRow("31 December") << QDate(2026, 12, 31) << QString();
    QTest::newRow("Saturday") << QDate(2026, 10, 10) << QString();
    QTest::newRow("Epiphany while abolished") << QDate(1983, 1, 6) << QString();
    QTest::newRow("2 June while moved") << QDate(1999, 6, 2) << QString();
    QTest::newRow("no substitute for a Sunday") << QDate(2027, 4, 26) << QString();
    QTest::newRow("no day at all") << QDate() << QString();
}

void HolidaysTest::days()
{
    QFETCH(QDate, day);
    QFETCH(QString, name);
    QCOMPARE(QString::fromLatin1(calendar::nationalHoliday(day)), name);
}

void HolidaysTest::easter_data()
{
    QTest::addColumn<QDate>("sunday");
    for (const auto &sunday : {QDate(1954, 4, 18), QDate(1981, 4, 19), QDate(2000, 4, 23),
                               QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2038, 4, 25)})
        QTest::addRow("%d", sunday.year()) << sunday;
}

void HolidaysTest::easter()
{
    QFETCH(QDate, sunday);
    QCOMPARE(calendar::easterSunday(sunday.year()), sunday);
}

QTEST_APPLESS_MAIN(HolidaysTest)
#include "tst_holidays.moc"
