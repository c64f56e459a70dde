#include "core/calendar/holidays.h"
#include "core/calendar/openinghours.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using calendar::Closure;
using calendar::OpeningHours;
using calendar::WeeklyWindow;
using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr qint64 secondsOfMinute = 60;

QTime timeOf(int minute)
{
    return QTime(minute / 60, minute % 60);
}

rc::Gen<WeeklyWindow> anyWindow()
{
    return rc::gen::build<WeeklyWindow>(
        rc::gen::set(&WeeklyWindow::day,
                     rc::gen::map(rc::gen::inRange(1, 8),
                                  [](int day) { return static_cast<Qt::DayOfWeek>(day); })),
        rc::gen::set(&WeeklyWindow::opens, rc::gen::map(rc::gen::inRange(0, minutesOfDay), timeOf)),
        rc::gen::set(&WeeklyWindow::closes,
                     rc::gen::map(rc::gen::inRange(0, minutesOfDay), timeOf)));
}

Closure closureAt(int startMinute, int length)
{
    const QDateTime begin(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto from = begin.addSecs(startMinute * secondsOfMinute);
    return {from, from.addSecs(length * secondsOfMinute), u"closure"_s};
}

// Windows of every kind, past midnight too, beside one that surely opens; closures in two years.
OpeningHours anyHours()
{
    QList<WeeklyWindow> windows{{Qt::Wednesday, QTime(9, 0), QTime(13, 0)}};
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        windows.append(*anyWindow());
    QList<Closure> closures;
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
        closures.append(closureAt(*rc::gen::inRange(0, 730 * minutesOfDay),
                                  *rc::gen::inRange(1, 5 * minutesOfDay)));
    }
    return {QTimeZone("Europe/Rome"), windows, closures};
}

QDateTime anyInstant()
{
    const QDateTime begin(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return begin.addMSecs(*rc::gen::inRange<qint64>(0, 730LL * minutesOfDay * 60'000));
}

// The reference: what somebody with a wall clock, the list of windows and a calendar would say.
bool isWithin(const WeeklyWindow &window, const QDate &day, const QTime &time)
{
    const auto opensOn = [&window](const QDate &date) {
        return window.day == date.dayOfWeek() && !calendar::nationalHoliday(date);
    };
    if (window.opens < window.closes)
        return opensOn(day) && window.opens <= time && time < window.closes;
    return (opensOn(day) && window.opens <= time)
           || (opensOn(day.addDays(-1)) && time < window.closes);
}

bool isOpenByTheWall(const OpeningHours &hours, const QDateTime &instant)
{
    const auto wall = instant.toTimeZone(hours.zone());
    const QDateTime shown(wall.date(), wall.time(), Qt::UTC);
    const auto covers = [&shown](const Closure &closure) {
        return closure.from <= shown && shown < closure.until;
    };
    const auto holds = [&wall](const WeeklyWindow &window) {
        return isWithin(window, wall.date(), wall.time());
    };
    const auto &closures = hours.closures();
    const auto &windows = hours.windows();
    return std::any_of(windows.cbegin(), windows.cend(), holds)
           && std::none_of(closures.cbegin(), closures.cend(), covers);
}

} // namespace

class OpeningHoursPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void elapsedAndAddAreInverse();
    void elapsedAddsUp();
    void sameAsMinuteByMinute_data();
    void sameAsMinuteByMinute();
    void anyHoursAsTheWallSays();
    void spansAreOrderedAndApart();
};

// The same cases in every run; another seed can be asked for from outside.
void OpeningHoursPropertiesTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261005 max_success=300");
}

void OpeningHoursPropertiesTest::elapsedAndAddAreInverse()
{
    QVERIFY(rc::check("elapsed(t, add(t, n)) == n, and no earlier instant has it", [] {
        const auto hours = anyHours();
        const auto from = anyInstant();
        const auto seconds = *rc::gen::inRange<qint64>(0, 400'000);
        const auto until = hours.add(from, seconds);
        RC_ASSERT(until.isValid());
        RC_ASSERT(hours.elapsed(from, until) == seconds);
        if (seconds > 0)
            RC_ASSERT(hours.elapsed(from, until.addMSecs(-1)) < seconds);
    }));
}

void OpeningHoursPropertiesTest::elapsedAddsUp()
{
    QVERIFY(rc::check("what passes up to an instant and from it on is the whole", [] {
        const auto hours = anyHours();
        QList<QDateTime> instants{anyInstant(), anyInstant(), anyInstant()};
        for (auto &instant : instants)
            instant = instant.addMSecs(-instant.time().msec());
        std::sort(instants.begin(), instants.end());
        RC_ASSERT(hours.elapsed(instants[0], instants[1]) + hours.elapsed(instants[1], instants[2])
                  == hours.elapsed(instants[0], instants[2]));
    }));
}

void OpeningHoursPropertiesTest::sameAsMinuteByMinute_data()
{
    QTest::addColumn<QDate>("first");
    QTest::newRow("change to summer 2026") << QDate(2026, 3, 15);
    QTest::newRow("change to winter 2026") << QDate(2026, 10, 11);
    QTest::newRow("change to summer 2027") << QDate(2027, 3, 15);
    QTest::newRow("change to winter 2027") << QDate(2027, 10, 17);
    QTest::newRow("Christmas 2026") << QDate(2026, 12, 20);
}

// Three weeks, every minute, with windows and closures over the night of the change.
void OpeningHoursPropertiesTest::sameAsMinuteByMinute()
{
    QFETCH(QDate, first);
    constexpr int days = 21;
    const auto night = static_cast<int>(QDate(2026, 1, 1).daysTo(first) + 13) * minutesOfDay;
    const OpeningHours hours(
        QTimeZone("Europe/Rome"),
        {{Qt::Monday, QTime(9, 0), QTime(13, 0)},
         {Qt::Monday, QTime(12, 30), QTime(14, 0)},
         {Qt::Thursday, QTime(0, 0), QTime(0, 0)},
         {Qt::Friday, QTime(8, 30), QTime(10, 30)},
         {Qt::Friday, QTime(15, 0), QTime(17, 15)},
         {Qt::Saturday, QTime(22, 15), QTime(5, 45)}},
        {closureAt(night + 90, 20), closureAt(night + 140, 25), closureAt(night - 4000, 2000)});
    const QDateTime begin(first, QTime(0, 0), Qt::UTC);
    qint64 open = 0;
    for (int minute = 0; minute < days * minutesOfDay; ++minute) {
        const auto instant = begin.addSecs(minute * secondsOfMinute);
        const bool isOpen = isOpenByTheWall(hours, instant);
        QVERIFY2(hours.at(instant).open == isOpen, qPrintable(instant.toString(Qt::ISODate)));
        open += isOpen ? 1 : 0;
    }
    QVERIFY(open > 0);
    QCOMPARE(hours.elapsed(begin, begin.addDays(days)), open * secondsOfMinute);
    QCOMPARE(hours.add(begin, open * secondsOfMinute - 1),
             hours.add(begin, open * secondsOfMinute).addSecs(-1));
}

void OpeningHoursPropertiesTest::anyHoursAsTheWallSays()
{
    QVERIFY(rc::check("a minute of the week of the change is open as the wall clock says", [] {
        const auto hours = anyHours();
        const auto sunday = *rc::gen::element(QDate(2026, 3, 29), QDate(2026, 10, 25),
                                              QDate(2027, 3, 28), QDate(2027, 10, 31));
        const QDateTime begin(sunday.addDays(-1), QTime(12, 0), Qt::UTC);
        const int length = *rc::gen::inRange(1, minutesOfDay);
        qint64 open = 0;
        for (int minute = 0; minute < length; ++minute) {
            const auto instant = begin.addSecs(minute * secondsOfMinute);
            const bool isOpen = isOpenByTheWall(hours, instant);
            open += isOpen ? 1 : 0;
            RC_ASSERT(hours.at(instant).open == isOpen);
        }
        RC_ASSERT(hours.elapsed(begin, begin.addSecs(length * secondsOfMinute))
                  == open * secondsOfMinute);
    }));
}

void OpeningHoursPropertiesTest::spansAreOrderedAndApart()
{
    QVERIFY(rc::check("spans come in order, touch nowhere and add up to what elapses", [] {
        const auto hours = anyHours();
        const auto first = anyInstant().date();
        const auto spans = hours.spans(first, first.addDays(20));
        for (qsizetype index = 0; index < spans.size(); ++index) {
            RC_ASSERT(spans[index].from < spans[index].until);
            if (index > 0)
                RC_ASSERT(spans[index - 1].until < spans[index].from);
            RC_ASSERT(hours.at(spans[index].from).window->until == spans[index].until);
        }
    }));
}

QTEST_APPLESS_MAIN(OpeningHoursPropertiesTest)
#include "tst_openinghoursproperties.moc"
