#include "core/offices/directorate.h"
#include "core/store/connection.h"
#include "tests/support/cluster.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto database = u"notte"_s;

// Two desks on one calendar year: one works through every night, Sundays and clock changes
// included as far as no holiday takes the day; one in the morning and the afternoon.
const QByteArray configuration = R"({
    "format": 1, "code": "NOTTE", "name": "Notte", "numbers": ["+390212345679"],
    "hours": {
        "windows": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                              "sunday"], "opens": "22:00", "closes": "06:00"}],
        "closures": [{"from": "2026-05-12T01:00", "until": "2026-05-12T02:30", "reason": "works"},
                     {"from": "2026-08-10T00:00", "until": "2026-08-15T00:00", "reason": "rest"}]},
    "offices": [
        {"code": "NIGHT", "name": "Night", "kind": "internal", "queue": "n"},
        {"code": "DAY", "name": "Day", "kind": "internal", "queue": "d", "hours": {"windows": [
            {"days": ["monday", "wednesday", "friday"], "opens": "08:30", "closes": "12:10"},
            {"days": ["monday", "wednesday", "friday"], "opens": "14:00", "closes": "16:45"}]}}],
    "menu": [], "topics": [], "assignments": []
})";

QString quoted(const QDateTime &instant)
{
    return u'\'' + instant.toUTC().toString(Qt::ISODate) + u'\'';
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace

// SQL and core/calendar agree where time itself jumps: both clock changes of 2026, windows past
// midnight, closures of part of a night, holidays.
class NightOpeningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clockChanges_data();
    void clockChanges();
    void randomInstants_data();
    void randomInstants();

private:
    [[nodiscard]] qint64 ask(const QString &office, const QString &expression)
    {
        const auto answer = m_owner->value(
            u"select (%1)::bigint from private.office o where o.code = ?"_s.arg(expression),
            {office});
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return answer->toLongLong();
    }
    // One failing line tells the office, the instants and both answers.
    void compare(const QString &office, const QDateTime &from, const QDateTime &until,
                 qint64 seconds);

    support::Cluster m_cluster;
    offices::Directorate m_directorate;
    std::unique_ptr<store::Connection> m_owner;
};

void NightOpeningsTest::initTestCase()
{
    const auto parsed = offices::parseDirectorate(configuration);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().detail));
    m_directorate = *parsed;
    support::TrainingDatabase wanted;
    wanted.name = database;
    wanted.configuration = configuration;
    wanted.shows = utc(u"2026-01-12T09:00:00Z"_s);
    const auto started = m_cluster.start()
                             .and_then([this] {
                                 return m_cluster.writeServiceFile({{database, database}});
                             })
                             .and_then([&] { return m_cluster.createTrainingDatabase(wanted); });
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    auto owner = store::Connection::open({database, u"postgres"_s, {}}, u"test"_s);
    QVERIFY(owner.has_value());
    m_owner = std::move(*owner);
}

void NightOpeningsTest::compare(const QString &office, const QDateTime &from,
                                const QDateTime &until, qint64 seconds)
{
    const auto &hours = m_directorate.hoursOf(*m_directorate.office(office));
    const auto where = u"%1 %2 %3 %4: "_s.arg(office, quoted(from), quoted(until)).arg(seconds);
    const auto elapsed = ask(office,
                             u"private.elapsed(o.id, %1, %2)"_s.arg(quoted(from), quoted(until)));
    QVERIFY2(elapsed == hours.elapsed(from, until),
             qPrintable(where
                        + u"elapsed is %1 in SQL and %2 in core"_s.arg(elapsed).arg(
                            hours.elapsed(from, until))));
    const auto added = QDateTime::fromSecsSinceEpoch(
        ask(office, u"extract(epoch from private.add_opening(o.id, %1, %2))"_s.arg(quoted(from))
                        .arg(seconds)),
        Qt::UTC);
    QVERIFY2(added == hours.add(from, seconds),
             qPrintable(where
                        + u"add is %1 in SQL and %2 in core"_s.arg(
                            quoted(added), quoted(hours.add(from, seconds)))));
    const auto mayAttempt = ask(office,
                                u"private.may_attempt(o.id, %1)::integer"_s.arg(quoted(from)))
                            == 1;
    QVERIFY2(
        mayAttempt == hours.mayAttempt(from).allowed,
        qPrintable(where + (mayAttempt ? u"only SQL"_s : u"only core"_s) + u" would attempt"_s));
}

// The nights in whole: what an evening's opening lasts by the clock on the wall is not what passes.
void NightOpeningsTest::clockChanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("hours");
    QTest::newRow("usual") << u"2026-03-26T12:00:00Z"_s << u"2026-03-27T12:00:00Z"_s << 8;
    QTest::newRow("spring") << u"2026-03-28T12:00:00Z"_s << u"2026-03-29T12:00:00Z"_s << 7;
    QTest::newRow("autumn") << u"2026-10-24T12:00:00Z"_s << u"2026-10-25T12:00:00Z"_s << 9;
}

void NightOpeningsTest::clockChanges()
{
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const int, hours);
    const auto start = utc(from);
    QCOMPARE(
        ask(u"NIGHT"_s, u"private.elapsed(o.id, %1, %2)"_s.arg(quoted(start), quoted(utc(until)))),
        hours * 3600);
    // Every twenty minutes of that night, to and from every sixth hour of it.
    for (int first = 0; first < 24 * 60; first += 20) {
        for (int last = 0; last < 24 * 60; last += 360) {
            compare(u"NIGHT"_s, start.addSecs(first * 60), start.addSecs(last * 60),
                    (first + last) * 15);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void NightOpeningsTest::randomInstants_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("night") << u"NIGHT"_s << 20260329U;
    QTest::newRow("day") << u"DAY"_s << 20261025U;
}

void NightOpeningsTest::randomInstants()
{
    QFETCH(const QString, office);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto first = utc(u"2026-01-12T00:00:00Z"_s);
    const auto instant = [&] { return first.addSecs(random.bounded(345 * 86400)); };
    for (int round = 0; round < 1000; ++round) {
        const auto from = instant();
        compare(office, from, instant(), random.bounded(60 * 3600));
        // Near ones too: most of what happens lies within a day.
        compare(office, from, from.addSecs(random.bounded(86400)), random.bounded(4 * 3600));
        compare(office, from, from.addSecs(-random.bounded(86400)), 0);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(NightOpeningsTest)
#include "tst_nightopenings.moc"
