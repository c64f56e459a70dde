#include "core/calendar/promise.h"
#include "tests/core/anyhours.h"
#include "tests/core/wallreference.h"

#include <QTest>

using calendar::HoursRules;
using calendar::OpeningHours;
using calendar::Span;

namespace {

constexpr qint64 mostAhead = 366 * WallReference::minutesOfDay;

// The minutes of the spans, side by side with the wall's; the first that differs, or -1.
qint64 firstDifference(const OpeningHours &hours, const WallReference &wall)
{
    std::vector<char> open(static_cast<std::size_t>(wall.minutes()));
    const auto minuteOf = [](const QDateTime &at) {
        return WallReference::begin().secsTo(at) / 60;
    };
    const auto first = WallReference::begin().date();
    for (const auto &span : hours.spans(first.addDays(-9), WallReference::end().date())) {
        const auto from = std::clamp<qint64>(minuteOf(span.from), 0, wall.minutes());
        const auto until = std::clamp<qint64>(minuteOf(span.until), 0, wall.minutes());
        std::fill(open.begin() + from, open.begin() + until, char(1));
    }
    for (qint64 minute = 0; minute < wall.minutes(); ++minute) {
        if ((open[static_cast<std::size_t>(minute)] != 0) != wall.isOpen(minute))
            return minute;
    }
    return -1;
}

// The opening that holds or comes next, where the wall knows both its ends.
std::optional<Span> windowAt(const WallReference &wall, qint64 minute)
{
    const auto opens = wall.firstFrom(minute, true);
    if (opens >= wall.minutes() || opens > minute + mostAhead)
        return std::nullopt;
    auto from = opens;
    while (from > 0 && wall.isOpen(from - 1))
        --from;
    return Span{wall.instant(from), wall.instant(wall.firstFrom(opens, false))};
}

bool answersAgree(const OpeningHours &hours, const WallReference &wall, qint64 minute)
{
    const auto opening = hours.at(wall.instant(minute).addMSecs(59'999));
    return opening.open == wall.isOpen(minute)
           && hours.at(wall.instant(minute)).open == wall.isOpen(minute)
           && opening.window == windowAt(wall, minute)
           && (opening.why == calendar::Why::Open) == opening.open;
}

} // namespace

// Every answer against a naive minute by minute, 2024 to 2035, both clock changes of every year.
class OpeningHoursReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMinute();
    void nightsOfTheChanges();
    void anyHours();
    void promisesFallInOpenings();

private:
    // Windows at night, summer hours, a patron day, a strike, a holiday of the region.
    [[nodiscard]] static HoursRules rich();
};

// The same cases in every run; another seed can be asked for from outside.
void OpeningHoursReferenceTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261005 max_success=50");
}

HoursRules OpeningHoursReferenceTest::rich()
{
    HoursRules rules;
    rules.zone = QTimeZone("Europe/Rome");
    rules.windows = {
        {Qt::Monday, QTime(9, 0), QTime(13, 0)},   {Qt::Monday, QTime(12, 30), QTime(14, 0)},
        {Qt::Thursday, QTime(0, 0), QTime(0, 0)},  {Qt::Friday, QTime(8, 30), QTime(10, 30)},
        {Qt::Friday, QTime(15, 0), QTime(17, 15)}, {Qt::Saturday, QTime(22, 15), QTime(5, 45)}};
    rules.holidays = {calendar::RegionalHoliday::PentecostMonday};
    for (int year = 2024; year <= 2035; ++year) {
        rules.periods.append(
            {QStringLiteral("summer"),
             QDate(year, 7, 1),
             QDate(year, 8, 31),
             {{Qt::Monday, QTime(8, 0), QTime(12, 0)}, {Qt::Saturday, QTime(23, 0), QTime(1, 0)}}});
        rules.patronDays.append({QDate(year, 6, 24), QStringLiteral("patron")});
        rules.closures.append(closureAt(QDate(year, 3, 24), 90, 30'000));
        rules.closures.append(closureAt(QDate(year, 12, 24), 11 * 60, 120));
    }
    return rules;
}

void OpeningHoursReferenceTest::everyMinute()
{
    for (const auto &rules : {OpeningHours::standard().rules(), rich()}) {
        const OpeningHours hours(rules);
        const WallReference wall(rules);
        const auto different = firstDifference(hours, wall);
        QVERIFY2(different < 0, qPrintable(wall.instant(different).toString(Qt::ISODate)));
        // Asked one by one, a minute of every hour and all of both edges of every opening.
        for (qint64 minute = 1; minute < wall.minutes() - mostAhead; ++minute) {
            const bool isEdge = wall.isOpen(minute) != wall.isOpen(minute - 1);
            if (isEdge || minute % 61 == 0)
                QVERIFY2(answersAgree(hours, wall, minute),
                         qPrintable(wall.instant(minute).toString(Qt::ISODate)));
        }
    }
}

void OpeningHoursReferenceTest::nightsOfTheChanges()
{
    auto rules = rich();
    rules.closures.clear();
    // Some that end and begin within the hour that is skipped or comes twice.
    for (const auto &sunday : WallReference::clockChanges())
        rules.closures << closureAt(sunday, 90, 50) << closureAt(sunday, 165, 35);
    const OpeningHours hours(rules);
    const WallReference wall(rules);
    for (const auto &sunday : WallReference::clockChanges()) {
        const auto midnight = WallReference::begin().date().daysTo(sunday)
                              * WallReference::minutesOfDay;
        for (auto minute = midnight - 180; minute < midnight + 480; ++minute) {
            if (minute + mostAhead < wall.minutes())
                QVERIFY2(answersAgree(hours, wall, minute),
                         qPrintable(wall.instant(minute).toString(Qt::ISODate)));
            const auto from = wall.instant(minute).addSecs(7);
            for (const auto length : {1, 59, 3'600, 7'201}) {
                const auto begins = minute * 60 + 7;
                QCOMPARE(hours.elapsed(from, from.addSecs(length)),
                         wall.secondsBefore(begins + length) - wall.secondsBefore(begins));
            }
        }
    }
}

void OpeningHoursReferenceTest::anyHours()
{
    QVERIFY(rc::check("every answer is the wall's, from 2024 to 2035", [] {
        const auto days = static_cast<int>(WallReference::begin().daysTo(WallReference::end()));
        const auto rules = anyRules(WallReference::begin().date(), days);
        const OpeningHours hours(rules);
        const WallReference wall(rules);
        RC_ASSERT(firstDifference(hours, wall) == -1);
        const auto seconds = wall.minutes() * 60;
        for (int round = 0; round < 40; ++round) {
            const auto minute = *rc::gen::inRange<qint64>(0, wall.minutes() - mostAhead);
            RC_ASSERT(answersAgree(hours, wall, minute));
            // Near and far: the length is drawn in one of two scales.
            const auto begins = *rc::gen::inRange<qint64>(0, seconds);
            const auto most = round % 2 == 0 ? std::min<qint64>(seconds, begins + 400'000)
                                             : seconds;
            const auto ends = *rc::gen::inRange<qint64>(begins, most + 1);
            const auto from = WallReference::begin().addSecs(begins);
            const auto until = WallReference::begin().addSecs(ends);
            const auto passed = wall.secondsBefore(ends) - wall.secondsBefore(begins);
            RC_ASSERT(hours.elapsed(from, until) == passed);
            // The earliest instant by which so much has passed.
            const auto added = hours.add(from, passed);
            const auto at = begins + from.secsTo(added);
            RC_ASSERT(at <= ends);
            RC_ASSERT(wall.secondsBefore(at) - wall.secondsBefore(begins) == passed);
            RC_ASSERT(passed == 0 || wall.secondsBefore(at - 1) < wall.secondsBefore(at));
        }
    }));
}

void OpeningHoursReferenceTest::promisesFallInOpenings()
{
    QVERIFY(rc::check("no promise falls outside an opening; a closing instant is inside", [] {
        const auto days = static_cast<int>(WallReference::begin().daysTo(WallReference::end()));
        const auto rules = anyRules(WallReference::begin().date(), days);
        const OpeningHours hours(rules);
        const WallReference wall(rules);
        for (int round = 0; round < 40; ++round) {
            const auto begins = *rc::gen::inRange<qint64>(0, (wall.minutes() - mostAhead) * 60);
            const auto minutes = *rc::gen::inRange(1, 3'000);
            const auto promise = calendar::promise(hours, WallReference::begin().addSecs(begins),
                                                   minutes);
            if (!promise.isValid() || promise >= WallReference::end())
                continue;
            const auto at = WallReference::begin().secsTo(promise);
            RC_ASSERT(wall.isOpen((at - 1) / 60));
        }
    }));
}

QTEST_APPLESS_MAIN(OpeningHoursReferenceTest)
#include "tst_openinghoursreference.moc"
