#include "core/calendar/openinghours.h"

#include <QElapsedTimer>
#include <QTest>

using calendar::Closure;
using calendar::OpeningHours;
using calendar::Span;
using calendar::WeeklyWindow;
using calendar::Why;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(calendar::Why)
Q_DECLARE_METATYPE(calendar::WeeklyWindow)

namespace {

QDateTime instant(const QString &text)
{
    const auto result = QDateTime::fromString(text, Qt::ISODateWithMs);
    return result.timeSpec() == Qt::LocalTime ? QDateTime() : result.toUTC();
}

QString text(const QDateTime &utc)
{
    return utc.isValid() ? utc.toString(Qt::ISODate) : u"none"_s;
}

QString text(const QList<Span> &spans)
{
    QStringList texts;
    for (const auto &span : spans)
        texts.append(text(span.from) + u' ' + text(span.until));
    return texts.join(u", "_s);
}

Closure closure(const QDate &day, const QTime &from, const QTime &until)
{
    return {QDateTime(day, from), QDateTime(day, until), u"assembly"_s};
}

OpeningHours withClosures(const QList<Closure> &closures)
{
    const auto standard = OpeningHours::standard();
    return {standard.zone(), standard.windows(), closures};
}

OpeningHours closedInDecember()
{
    const QDate eve(2026, 12, 24);
    return withClosures(
        {closure(eve, QTime(11, 0), QTime(13, 0)),
         closure({2026, 12, 23}, QTime(10, 0), QTime(11, 0)),
         {QDate(2026, 12, 28).startOfDay(), QDate(2027, 1, 1).startOfDay(), u"heating"_s}});
}

OpeningHours atNight(const QByteArray &zone, const WeeklyWindow &window)
{
    return {QTimeZone(zone), {window}};
}

} // namespace

class OpeningHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void at_data();
    void at();
    void windowTold();
    void closureCutsWindow_data();
    void closureCutsWindow();
    void attempt_data();
    void attempt();
    void nightOfChange_data();
    void nightOfChange();
    void elapsed_data();
    void elapsed();
    void add_data();
    void add();
    void tenYearsAreQuick();
    void neverOpen();
    void touchingWindowsAreOne();
    void spansOfDays();
    void reasons_data();
    void reasons();
    void emergencyClosesUntilItIsRevoked();
    void farPromisesAreQuick();
};

void OpeningHoursTest::at_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<Why>("why");
    const auto row = [](const char *name, const QString &at, Why why) {
        QTest::newRow(name) << at << why;
    };
    row("a second before opening", u"2026-10-05T08:59:59+02:00"_s, Why::BeforeOpening);
    row("opening", u"2026-10-05T09:00:00+02:00"_s, Why::Open);
    row("a second after opening", u"2026-10-05T09:00:01+02:00"_s, Why::Open);
    row("a second before closing", u"2026-10-05T12:59:59+02:00"_s, Why::Open);
    row("a millisecond before closing", u"2026-10-05T12:59:59.999+02:00"_s, Why::Open);
    row("closing", u"2026-10-05T13:00:00+02:00"_s, Why::AfterClosing);
    row("UTC in summer", u"2026-10-05T07:00:00Z"_s, Why::Open);
    row("UTC in winter", u"2026-11-02T07:59:59Z"_s, Why::BeforeOpening);
    row("Friday before the change to winter", u"2026-10-23T07:00:00Z"_s, Why::Open);
    row("the repeated hour, first", u"2026-10-25T02:30:00+02:00"_s, Why::Holiday);
    row("the repeated hour, second", u"2026-10-25T02:30:00+01:00"_s, Why::Holiday);
    row("Monday after it", u"2026-10-26T08:00:00Z"_s, Why::Open);
    row("Monday after it, too early", u"2026-10-26T07:59:59Z"_s, Why::BeforeOpening);
    row("Monday after the change to summer", u"2026-03-30T07:00:00Z"_s, Why::Open);
    row("Saturday", u"2026-10-10T10:00:00+02:00"_s, Why::NoWindowThatDay);
    row("Sunday", u"2026-10-11T10:00:00+02:00"_s, Why::Holiday);
    row("4 October 2027, a Monday", u"2027-10-04T10:00:00+02:00"_s, Why::Holiday);
    row("4 October 2024, a Friday", u"2024-10-04T10:00:00+02:00"_s, Why::Open);
    row("Easter Monday", u"2026-04-06T10:00:00+02:00"_s, Why::Holiday);
    row("midnight", u"2026-10-05T00:00:00+02:00"_s, Why::BeforeOpening);
    row("summer far ahead", u"2045-07-03T07:00:00Z"_s, Why::Open);
}

void OpeningHoursTest::at()
{
    QFETCH(QString, at);
    QFETCH(Why, why);
    const auto opening = OpeningHours::standard().at(instant(at));
    QCOMPARE(opening.why, why);
    QCOMPARE(opening.open, why == Why::Open);
    QVERIFY(opening.window);
    QCOMPARE(opening.name.isEmpty(), why != Why::Holiday);
}

void OpeningHoursTest::windowTold()
{
    const auto hours = OpeningHours::standard();
    const Span monday{instant(u"2026-10-05T07:00:00Z"_s), instant(u"2026-10-05T11:00:00Z"_s)};
    QCOMPARE(*hours.at(instant(u"2026-10-05T08:00:00Z"_s)).window, monday);
    QCOMPARE(*hours.at(instant(u"2026-10-02T11:00:00Z"_s)).window, monday);
    QVERIFY(!hours.at(QDateTime()).window);
    QVERIFY(!hours.at(QDateTime()).open);
}

void OpeningHoursTest::closureCutsWindow_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("closes");
    QTest::newRow("part of 24 December, before")
        << u"2026-12-24T10:59:59+01:00"_s << Why::Open << u"2026-12-24T08:00:00Z"_s
        << u"2026-12-24T10:00:00Z"_s;
    QTest::newRow("part of 24 December, during")
        << u"2026-12-24T11:00:00+01:00"_s << Why::Closure << u"2027-01-04T08:00:00Z"_s
        << u"2027-01-04T12:00:00Z"_s;
    QTest::newRow("after both") << u"2026-12-24T14:00:00+01:00"_s << Why::AfterClosing
                                << u"2027-01-04T08:00:00Z"_s << u"2027-01-04T12:00:00Z"_s;
    QTest::newRow("an hour in the middle")
        << u"2026-12-23T10:30:00+01:00"_s << Why::Closure << u"2026-12-23T10:00:00Z"_s
        << u"2026-12-23T12:00:00Z"_s;
    QTest::newRow("a whole day, asked early")
        << u"2026-12-29T05:00:00+01:00"_s << Why::Closure << u"2027-01-04T08:00:00Z"_s
        << u"2027-01-04T12:00:00Z"_s;
    QTest::newRow("a holiday within a closure's days")
        << u"2027-01-01T10:00:00+01:00"_s << Why::Holiday << u"2027-01-04T08:00:00Z"_s
        << u"2027-01-04T12:00:00Z"_s;
}

void OpeningHoursTest::closureCutsWindow()
{
    QFETCH(QString, at);
    QFETCH(Why, why);
    QFETCH(QString, opens);
    QFETCH(QString, closes);
    const auto opening = closedInDecember().at(instant(at));
    QCOMPARE(opening.why, why);
    QVERIFY(opening.window);
    QCOMPARE(text(opening.window->from), opens);
    QCOMPARE(text(opening.window->until), closes);
}

void OpeningHoursTest::attempt_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("next");
    QTest::newRow("last allowed second")
        << u"2026-10-05T12:54:59+02:00"_s << true << Why::Open << u"2026-10-05T10:54:59Z"_s;
    QTest::newRow("five minutes before")
        << u"2026-10-05T12:55:00+02:00"_s << false << Why::LastMinutes << u"2026-10-06T07:00:00Z"_s;
    QTest::newRow("opening") << u"2026-10-05T09:00:00+02:00"_s << true << Why::Open
                             << u"2026-10-05T07:00:00Z"_s;
    QTest::newRow("before") << u"2026-10-05T08:00:00+02:00"_s << false << Why::BeforeOpening
                            << u"2026-10-05T07:00:00Z"_s;
    QTest::newRow("before a closure")
        << u"2026-12-23T09:55:00+01:00"_s << false << Why::LastMinutes << u"2026-12-23T10:00:00Z"_s;
    QTest::newRow("in a closure") << u"2026-12-24T12:00:00+01:00"_s << false << Why::Closure
                                  << u"2027-01-04T08:00:00Z"_s;
}

void OpeningHoursTest::attempt()
{
    QFETCH(QString, at);
    QFETCH(bool, allowed);
    QFETCH(Why, why);
    QFETCH(QString, next);
    const auto answer = closedInDecember().mayAttempt(instant(at));
    QCOMPARE(answer.allowed, allowed);
    QCOMPARE(answer.why, why);
    QVERIFY(answer.next);
    QCOMPARE(text(*answer.next), next);
    QVERIFY(closedInDecember().mayAttempt(*answer.next).allowed);
}

void OpeningHoursTest::nightOfChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<WeeklyWindow>("window");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    const QByteArray rome("Europe/Rome");
    const QByteArray cairo("Africa/Cairo"); // changes on a Thursday or Friday
    const auto row = [](const char *name, const QByteArray &zone, const WeeklyWindow &window,
                        const QDate &day, const QString &expected) {
        QTest::newRow(name) << zone << window << day << expected;
    };
    const WeeklyWindow night{Qt::Saturday, QTime(22, 0), QTime(4, 0)};
    row("five hours to summer", rome, night, {2026, 3, 28},
        u"2026-03-28T21:00:00Z 2026-03-29T02:00:00Z"_s);
    row("seven hours to winter", rome, night, {2026, 10, 24},
        u"2026-10-24T20:00:00Z 2026-10-25T03:00:00Z"_s);
    row("closing in the skipped hour", rome, {Qt::Saturday, QTime(23, 0), QTime(2, 30)},
        {2026, 3, 28}, u"2026-03-28T22:00:00Z 2026-03-29T01:00:00Z"_s);
    row("closing in the repeated hour", rome, {Qt::Saturday, QTime(23, 0), QTime(2, 30)},
        {2026, 10, 24},
        u"2026-10-24T21:00:00Z 2026-10-25T00:30:00Z, 2026-10-25T01:00:00Z 2026-10-25T01:30:00Z"_s);
    if (!QTimeZone(cairo).isDaylightTime(QDate(2026, 7, 1).startOfDay()))
        return; // a table of zones older than the return of summer time there
    row("opening at a time that is not", cairo, {Qt::Friday, QTime(0, 30), QTime(3, 0)},
        {2026, 4, 24}, u"2026-04-23T22:00:00Z 2026-04-24T00:00:00Z"_s);
    row("wholly in the skipped hour", cairo, {Qt::Friday, QTime(0, 15), QTime(0, 45)},
        {2026, 4, 24}, QString());
}

void OpeningHoursTest::nightOfChange()
{
    QFETCH(QByteArray, zone);
    QFETCH(WeeklyWindow, window);
    QFETCH(QDate, day);
    QFETCH(QString, expected);
    const auto hours = atNight(zone, window);
    const auto spans = hours.spans(day, day.addDays(1));
    QCOMPARE(text(spans), expected);
    for (const auto &span : spans) {
        QVERIFY(!hours.at(span.from.addMSecs(-1)).open);
        QVERIFY(hours.at(span.from).open);
        QVERIFY(hours.at(span.until.addMSecs(-1)).open);
        QVERIFY(!hours.at(span.until).open);
        QCOMPARE(hours.elapsed(span.from, span.until), span.from.secsTo(span.until));
    }
}

void OpeningHoursTest::elapsed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *name, const QString &from, const QString &until, qint64 n) {
        QTest::newRow(name) << from << until << n;
    };
    row("within a window", u"2026-10-05T07:00:00Z"_s, u"2026-10-05T07:00:01Z"_s, 1);
    row("backwards", u"2026-10-05T08:00:00Z"_s, u"2026-10-05T07:00:00Z"_s, 0);
    row("over a night", u"2026-10-05T10:00:00Z"_s, u"2026-10-06T08:00:00Z"_s, 7200);
    row("over the change to winter", u"2026-10-23T10:00:00Z"_s, u"2026-10-26T09:00:00Z"_s, 7200);
    row("over Christmas", u"2026-12-24T08:00:00Z"_s, u"2026-12-28T12:00:00Z"_s, 7200);
    row("a week", u"2026-10-05T00:00:00Z"_s, u"2026-10-12T00:00:00Z"_s, 5 * 4 * 3600);
}

void OpeningHoursTest::elapsed()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(qint64, seconds);
    QCOMPARE(closedInDecember().elapsed(instant(from), instant(until)), seconds);
}

void OpeningHoursTest::add_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &from, qint64 minutes, const QString &at) {
        QTest::newRow(name) << from << minutes << at;
    };
    row("nothing, while closed", u"2026-10-05T12:00:00Z"_s, 0, u"2026-10-05T12:00:00Z"_s);
    row("to the closing instant", u"2026-10-05T07:00:00Z"_s, 240, u"2026-10-05T11:00:00Z"_s);
    row("past it", u"2026-10-05T07:01:00Z"_s, 240, u"2026-10-06T07:01:00Z"_s);
    row("from a closed afternoon", u"2026-10-05T12:00:00Z"_s, 240, u"2026-10-06T11:00:00Z"_s);
    row("over a week-end and the change", u"2026-10-23T10:30:00Z"_s, 60, u"2026-10-26T08:30:00Z"_s);
    row("over a cut day", u"2026-12-24T09:30:00Z"_s, 240, u"2027-01-04T11:30:00Z"_s);
}

void OpeningHoursTest::add()
{
    QFETCH(QString, from);
    QFETCH(qint64, minutes);
    QFETCH(QString, expected);
    QCOMPARE(text(closedInDecember().add(instant(from), minutes * 60)), expected);
}

void OpeningHoursTest::tenYearsAreQuick()
{
    const auto hours = OpeningHours::standard();
    const auto from = instant(u"2026-10-05T07:00:00Z"_s);
    const auto until = instant(u"2036-10-06T07:00:00Z"_s);
    QElapsedTimer timer;
    timer.start();
    const auto seconds = hours.elapsed(from, until);
    QVERIFY(seconds > 0);
    const auto added = hours.add(from, seconds);
    QCOMPARE(hours.elapsed(from, added), seconds);
    QVERIFY2(timer.elapsed() < 1000, "a minute loop would take longer");
}

void OpeningHoursTest::neverOpen()
{
    const auto from = instant(u"2026-10-05T07:00:00Z"_s);
    const OpeningHours nothing(QTimeZone("Europe/Rome"), {});
    QVERIFY(!nothing.at(from).window);
    QVERIFY(!nothing.mayAttempt(from).next);
    QVERIFY(!nothing.add(from, 1).isValid());
    QCOMPARE(nothing.elapsed(from, from.addYears(5)), 0);

    const auto reopens = QDate(2029, 10, 1);
    const auto closed = withClosures(
        {{QDate(2026, 10, 1).startOfDay(), reopens.startOfDay(), u"works"_s}});
    QVERIFY(!closed.at(from).window); // not within a year
    QCOMPARE(text(closed.add(from, 60)), u"2029-10-01T07:01:00Z"_s);
    QVERIFY(!OpeningHours::standard().add(from, Q_INT64_C(9'000'000'000'000'000'000)).isValid());
}

void OpeningHoursTest::touchingWindowsAreOne()
{
    const QTimeZone rome("Europe/Rome");
    const OpeningHours hours(rome, {{Qt::Monday, QTime(11, 0), QTime(13, 0)},
                                    {Qt::Monday, QTime(9, 0), QTime(11, 30)},
                                    {Qt::Monday, QTime(20, 0), QTime(0, 0)},
                                    {Qt::Tuesday, QTime(0, 0), QTime(1, 0)}});
    const QDate monday(2026, 10, 5);
    QCOMPARE(text(hours.spans(monday, monday.addDays(1))),
             u"2026-10-05T07:00:00Z 2026-10-05T11:00:00Z, "
             "2026-10-05T18:00:00Z 2026-10-05T23:00:00Z"_s);
    QVERIFY(hours.mayAttempt(instant(u"2026-10-05T10:57:00+02:00"_s)).allowed);
    QVERIFY(hours.mayAttempt(instant(u"2026-10-05T23:57:00+02:00"_s)).allowed);
    QCOMPARE(hours.at(instant(u"2026-10-05T15:00:00+02:00"_s)).why, Why::BetweenWindows);
}

void OpeningHoursTest::reasons_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("opens");
    const auto row = [](const char *name, const QString &at, Why why, const QString &told,
                        const QString &period, const QString &opens) {
        QTest::newRow(name) << at << why << told << period << opens;
    };
    row("patron day", u"2026-06-24T10:00:00+02:00"_s, Why::PatronDay, u"San Giovanni"_s, {},
        u"2026-06-25T07:00:00Z"_s);
    row("a year that is not confirmed", u"2027-06-24T10:00:00+02:00"_s, Why::Open, {}, {},
        u"2027-06-24T07:00:00Z"_s);
    row("Pentecost Monday", u"2026-05-25T10:00:00+02:00"_s, Why::Holiday, u"Pentecost Monday"_s, {},
        u"2026-05-26T07:00:00Z"_s);
    row("Pentecost Monday of 2028", u"2028-06-05T10:00:00+02:00"_s, Why::Holiday,
        u"Pentecost Monday"_s, {}, u"2028-06-06T07:00:00Z"_s);
    row("before the summer", u"2026-06-30T08:30:00+02:00"_s, Why::BeforeOpening, {}, {},
        u"2026-06-30T07:00:00Z"_s);
    row("its first day", u"2026-07-01T08:30:00+02:00"_s, Why::Open, {}, u"summer"_s,
        u"2026-07-01T06:00:00Z"_s);
    row("its last day", u"2026-08-31T11:59:59+02:00"_s, Why::Open, {}, u"summer"_s,
        u"2026-08-31T06:00:00Z"_s);
    row("its last closing", u"2026-08-31T12:00:00+02:00"_s, Why::AfterClosing, {}, u"summer"_s,
        u"2026-09-01T07:00:00Z"_s);
    row("a Friday of the summer", u"2026-07-03T10:00:00+02:00"_s, Why::NoWindowThatDay, {},
        u"summer"_s, u"2026-07-06T06:00:00Z"_s);
    row("a holiday in it", u"2028-08-15T10:00:00+02:00"_s, Why::Holiday, u"Assumption Day"_s, {},
        u"2028-08-16T07:00:00Z"_s);
}

void OpeningHoursTest::reasons()
{
    QFETCH(QString, at);
    QFETCH(Why, why);
    auto rules = OpeningHours::standard().rules();
    rules.holidays = {calendar::RegionalHoliday::PentecostMonday};
    rules.patronDays = {{{2026, 6, 24}, u"San Giovanni"_s}};
    QList<WeeklyWindow> summer;
    for (const auto day : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday})
        summer.append({day, QTime(8, 0), QTime(12, 0)});
    rules.periods = {{u"summer"_s, {2026, 7, 1}, {2026, 8, 31}, summer}};
    const auto opening = OpeningHours(rules).at(instant(at));
    QCOMPARE(opening.why, why);
    QTEST(opening.name, "name");
    QTEST(opening.period, "period");
    QTEST(text(opening.window->from), "opens");
}

void OpeningHoursTest::emergencyClosesUntilItIsRevoked()
{
    const auto from = instant(u"2026-10-05T10:00:00+02:00"_s);
    const auto closed = OpeningHours::standard().withEmergencies({{from, {}, u"smoke"_s}});
    QVERIFY(closed.at(from.addMSecs(-1)).open);
    QCOMPARE(closed.at(from.addMSecs(-1)).window->until, from);
    for (const auto &at : {from, from.addDays(1), from.addDays(6), from.addYears(1)}) {
        QCOMPARE(closed.at(at).why, Why::Emergency);
        QCOMPARE(closed.at(at).name, u"smoke"_s);
        QVERIFY(!closed.at(at).window); // nobody knows
        QVERIFY(!closed.mayAttempt(at).next);
    }
    QCOMPARE(closed.elapsed(from.addSecs(-600), from.addDays(30)), 600);
    QVERIFY(!closed.add(from, 1).isValid());
    QCOMPARE(closed.add(from.addSecs(-600), 600), from);
    const auto reopened = closed.reopenedAt(from.addSecs(3'600));
    QCOMPARE(reopened.elapsed(from, from.addDays(1)), 3 * 3'600);
    QCOMPARE(text(reopened.add(from, 1)), u"2026-10-05T09:00:01Z"_s);
    QCOMPARE(reopened.at(from).why, Why::Emergency);
    QVERIFY(reopened.at(from.addSecs(3'600)).open);
    QCOMPARE(closed.withEmergencies({}), OpeningHours::standard());
}

// Ten years of opening time, which is 84 of the calendar's; what is measured is the second answer.
void OpeningHoursTest::farPromisesAreQuick()
{
    auto rules = closedInDecember().rules();
    rules.patronDays = {{{2030, 6, 24}, u"San Giovanni"_s}};
    const OpeningHours hours(rules);
    const auto from = instant(u"2026-10-05T07:00:00Z"_s);
    constexpr qint64 tenYears = 10LL * 365 * 24 * 3'600;
    const auto far = hours.add(from, tenYears);
    QCOMPARE(hours.elapsed(from, far), tenYears);
    QVERIFY(hours.elapsed(from, far.addMSecs(-1)) < tenYears);
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(hours.add(from, tenYears + round), hours.add(from, tenYears).addSecs(round));
        quickest = std::min(quickest, timer.nsecsElapsed() / 2);
    }
    qInfo("10 years of opening time ahead: %lld us", static_cast<long long>(quickest / 1'000));
#ifdef __SANITIZE_ADDRESS__ // instrumented code takes several times as long
    constexpr qint64 longest = 10'000'000;
#else
    constexpr qint64 longest = 1'000'000; // nanoseconds
#endif
    QVERIFY2(quickest < longest, "not at once");
}

void OpeningHoursTest::spansOfDays()
{
    const auto hours = closedInDecember();
    QCOMPARE(text(hours.spans({2026, 12, 23}, {2026, 12, 31})),
             u"2026-12-23T08:00:00Z 2026-12-23T09:00:00Z, "
             "2026-12-23T10:00:00Z 2026-12-23T12:00:00Z, "
             "2026-12-24T08:00:00Z 2026-12-24T10:00:00Z"_s);
    QCOMPARE(text(hours.attemptSpans({2026, 12, 24}, {2026, 12, 24})),
             u"2026-12-24T08:00:00Z 2026-12-24T09:55:00Z"_s);
    QCOMPARE(hours.spans({2026, 10, 5}, {2026, 10, 4}).size(), 0);
}

QTEST_APPLESS_MAIN(OpeningHoursTest)
#include "tst_openinghours.moc"
