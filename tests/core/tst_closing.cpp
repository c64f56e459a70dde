#include "core/desk/closing.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using desk::ClosingFault;
using desk::PlannedClosing;

namespace {

QDateTime rome(int day, int hour, int minute, int month = 12)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Europe/Rome"))
        .toUTC();
}

offices::Office office(const QString &code)
{
    offices::Office made;
    made.code = code;
    made.name = code;
    return made;
}

} // namespace

// What a closing would change. 24 December 2026 is a Thursday; open from 9 to 13.
class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void daysAsTheyAreTyped_data();
    void daysAsTheyAreTyped();
    void timesAsTheyAreTyped_data();
    void timesAsTheyAreTyped();
    void mistakes_data();
    void mistakes();
    void promisesMoveByWhatIsLeftOfThem();
    void onlyItsOfficeMoves();
    void whatWasTriedDoesNotMove();
    void whatHasBeenLivedStays();
    void isTakenBackOrEnds();

private:
    void wait(qint64 id, const QString &office, const QDateTime &promise, int attempts = 0);

    desk::Sight m_sight;
};

void ClosingTest::init()
{
    m_sight = {};
    m_sight.directorate = offices::Directorate::standard();
    m_sight.directorate.offices = {office(u"CEN"_s), office(u"UT"_s)};
    m_sight.directorate.bringIntoForce();
    m_sight.now = rome(24, 10, 40);
}

void ClosingTest::wait(qint64 id, const QString &office, const QDateTime &promise, int attempts)
{
    calls::Callback row{.id = base::CallbackId(id), .revision = base::Revision(1)};
    row.office = office;
    row.promise = promise;
    row.attempts = attempts;
    (void)m_sight.callbacks.apply({row}, board::Completeness::Changes);
}

void ClosingTest::daysAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("nothing") << u" "_s << QDate(2026, 12, 24);
    QTest::newRow("points") << u"31.12"_s << QDate(2026, 12, 31);
    QTest::newRow("today") << u"24/12"_s << QDate(2026, 12, 24);
    QTest::newRow("gone by this year") << u"23-12"_s << QDate(2027, 12, 23);
    QTest::newRow("year") << u"6 1 2027"_s << QDate(2027, 1, 6);
    QTest::newRow("short year") << u"6.1.27"_s << QDate(2027, 1, 6);
    QTest::newRow("no day") << u"31.11"_s << QDate();
    QTest::newRow("leap day") << u"29.2"_s << QDate();
    QTest::newRow("word") << u"domani"_s << QDate();
    QTest::newRow("month first") << u"2026-12-24"_s << QDate();
}

void ClosingTest::daysAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(desk::dayTyped(typed, QDate(2026, 12, 24)), day);
}

void ClosingTest::timesAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTime");
    QTest::addColumn<QTime>("time");
    QTest::newRow("nothing") << u""_s << true << QTime();
    QTest::newRow("hour") << u"12"_s << true << QTime(12, 0);
    QTest::newRow("colon") << u"9:05"_s << true << QTime(9, 5);
    QTest::newRow("point") << u"10.40"_s << true << QTime(10, 40);
    QTest::newRow("no hour") << u"25"_s << false << QTime();
    QTest::newRow("no minute") << u"12:75"_s << false << QTime();
    QTest::newRow("word") << u"mezzogiorno"_s << false << QTime();
}

void ClosingTest::timesAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, isTime);
    QFETCH(QTime, time);
    const auto read = desk::timeTyped(typed);
    QCOMPARE(read.has_value(), isTime);
    QCOMPARE(read.value_or(QTime()), time);
}

void ClosingTest::mistakes_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ClosingFault>("fault");
    const QDate today(2026, 12, 24);
    QTest::newRow("none") << today << QTime(12, 0) << QTime() << u"Vigilia"_s << ClosingFault::None;
    QTest::newRow("no reason") << today << QTime(12, 0) << QTime() << u"  "_s
                               << ClosingFault::NoReason;
    QTest::newRow("no day") << QDate() << QTime() << QTime() << u"x"_s << ClosingFault::NoDay;
    QTest::newRow("backwards") << today << QTime(12, 0) << QTime(11, 0) << u"x"_s
                               << ClosingFault::EndsBeforeItBegins;
    QTest::newRow("over") << today << QTime(9, 0) << QTime(10, 0) << u"x"_s
                          << ClosingFault::OverAlready;
    QTest::newRow("yesterday") << today.addDays(-1) << QTime() << QTime() << u"x"_s
                               << ClosingFault::OverAlready;
    QTest::newRow("in the afternoon")
        << today << QTime(14, 0) << QTime() << u"x"_s << ClosingFault::ClosedAnyway;
    QTest::newRow("Christmas") << today.addDays(1) << QTime() << QTime() << u"x"_s
                               << ClosingFault::ClosedAnyway;
}

void ClosingTest::mistakes()
{
    QFETCH(QDate, day);
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QString, reason);
    QFETCH(ClosingFault, fault);
    QCOMPARE(desk::effectOf({{}, day, from, until, reason}, m_sight).fault, fault);
}

// Monday the 28th is the next opening. Of 12:40 forty minutes are left at noon, of 13:00 sixty.
void ClosingTest::promisesMoveByWhatIsLeftOfThem()
{
    wait(1, u"CEN"_s, rome(24, 11, 30)); // before it
    wait(2, u"CEN"_s, rome(24, 12, 0));  // just then
    wait(3, u"CEN"_s, rome(24, 12, 40));
    wait(4, u"UT"_s, rome(24, 13, 0));
    const auto effect = desk::effectOf({{}, QDate(2026, 12, 24), QTime(12, 0), {}, u"Vigilia"_s},
                                       m_sight);
    QCOMPARE(effect.promises, 2);
    QCOMPARE(effect.latest, rome(28, 10, 0));
    QCOMPARE(effect.opensAgain, rome(28, 9, 0));
}

void ClosingTest::onlyItsOfficeMoves()
{
    wait(1, u"CEN"_s, rome(24, 12, 40));
    wait(2, u"UT"_s, rome(24, 13, 0));
    const auto effect = desk::effectOf(
        {u"CEN"_s, QDate(2026, 12, 24), QTime(12, 0), QTime(12, 30), u"Allarme"_s}, m_sight);
    QCOMPARE(effect.promises, 1);
    QCOMPARE(effect.latest, rome(28, 9, 10));
    QCOMPARE(effect.opensAgain, rome(24, 12, 30));
}

void ClosingTest::whatWasTriedDoesNotMove()
{
    wait(1, u"CEN"_s, rome(24, 12, 40), 1);
    const auto effect = desk::effectOf({{}, QDate(2026, 12, 24), {}, {}, u"Neve"_s}, m_sight);
    QCOMPARE(effect.promises, 0);
    QVERIFY(!effect.latest);
}

// A day that is closed at 10:40 was open until then.
void ClosingTest::whatHasBeenLivedStays()
{
    const PlannedClosing whole{u"CEN"_s, QDate(2026, 12, 24), {}, {}, u" Neve "_s};
    const auto closures =
        desk::withClosing({{u"code"_s, u"X"_s}}, whole, m_sight).value(u"closures"_s);
    const QJsonObject expected{{u"from"_s, u"2026-12-24T10:40"_s},
                               {u"until"_s, u"2026-12-25T00:00"_s},
                               {u"reason"_s, u"Neve"_s},
                               {u"offices"_s, QJsonArray{u"CEN"_s}}};
    QCOMPARE(closures.toArray(), (QJsonArray{expected}));
}

void ClosingTest::isTakenBackOrEnds()
{
    QJsonObject configuration;
    const PlannedClosing later{{}, QDate(2026, 12, 31), {}, {}, u"San Silvestro"_s};
    const PlannedClosing now{{}, QDate(2026, 12, 24), {}, {}, u"Neve"_s};
    configuration = desk::withClosing(configuration, later, m_sight);
    configuration = desk::withClosing(configuration, now, m_sight);
    m_sight.now = rome(24, 11, 5);
    configuration = desk::withoutClosing(configuration, 1, m_sight);
    QCOMPARE(configuration[u"closures"][1][u"until"].toString(), u"2026-12-24T11:05"_s);
    configuration = desk::withoutClosing(configuration, 0, m_sight);
    QCOMPARE(configuration[u"closures"].toArray().size(), 1);
    QCOMPARE(configuration[u"closures"][0][u"reason"].toString(), u"Neve"_s);
    QCOMPARE(desk::withoutClosing(configuration, 7, m_sight), configuration);
}

QTEST_GUILESS_MAIN(ClosingTest)

#include "tst_closing.moc"
