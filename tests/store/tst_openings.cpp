#include "core/calendar/promise.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

// The calendar is computed once, in core: SQL intersects the stored spans and must agree.
class OpeningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anyInstantsAgree();
    void theEdgesOfAWindowAgree();
    void promisesAgree_data();
    void promisesAgree();
    void periodsAndClosuresAgree_data();
    void periodsAndClosuresAgree();
    void emergenciesAgree();

private:
    struct Instants
    {
        QDateTime from;
        QDateTime until;
        int seconds; // up to 40 hours, to be added to `from`
    };
    [[nodiscard]] Instants instants(const QDateTime &from, const QDateTime &until)
    {
        return {from, until, m_random.bounded(40 * 3'600)};
    }
    [[nodiscard]] QList<Instants> aThousand()
    {
        QList<Instants> all;
        for (int count = 0; count < 1000; ++count)
            all.append(instants(randomInstant(), randomInstant()));
        return all;
    }
    void compare(const QString &office, const calendar::OpeningHours &hours,
                 const QList<Instants> &all);
    [[nodiscard]] QDateTime randomInstant()
    {
        // Autumn 2026: a clock change, holidays, a closure of part of a day.
        const auto first = QDateTime::fromString(u"2026-10-05T00:00:00Z"_s, Qt::ISODate);
        return first.addSecs(m_random.bounded(90 * 86400));
    }

    StoreFixture m_fixture;
    std::unique_ptr<store::Connection> m_owner;
    QRandomGenerator m_random{20261005};
};

void OpeningsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_owner = m_fixture.owner();
}

void OpeningsTest::init()
{
    QVERIFY(m_owner->run(u"delete from private.emergency_closing"_s).has_value());
}

void OpeningsTest::anyInstantsAgree()
{
    compare(u"CEN"_s, m_fixture.directorate().hours, aThousand());
}

void OpeningsTest::theEdgesOfAWindowAgree()
{
    const auto &hours = m_fixture.directorate().hours;
    const auto isAllowed = [this](const QDateTime &at) {
        return m_fixture
            .value(u"select private.may_attempt(o.id, '%1') from private.office o "
                   "where o.code = 'CEN'"_s.arg(at.toUTC().toString(Qt::ISODate)))
            .toBool();
    };
    const QDateTime opening(QDate(2026, 10, 5), QTime(9, 0), hours.zone());
    QVERIFY(!isAllowed(opening.addSecs(-1)));
    QVERIFY(isAllowed(opening));
    QVERIFY(isAllowed(opening.addSecs(235 * 60 - 1)));
    QVERIFY(!isAllowed(opening.addSecs(235 * 60)));
    QVERIFY(!isAllowed(opening.addSecs(240 * 60)));
}

void OpeningsTest::promisesAgree_data()
{
    QTest::addColumn<QString>("rang");
    QTest::addColumn<QString>("promised"); // 240 opening minutes later
    QTest::newRow("at opening") << u"2026-10-05T09:00:00"_s << u"2026-10-05T13:00:00"_s;
    QTest::newRow("tomorrow") << u"2026-10-06T12:30:00"_s << u"2026-10-07T12:30:00"_s;
    QTest::newRow("after the week-end") << u"2026-10-23T11:15:30"_s << u"2026-10-26T11:15:30"_s;
    QTest::newRow("closure and holidays") << u"2026-12-24T10:00:00"_s << u"2026-12-28T12:00:00"_s;
}

void OpeningsTest::promisesAgree()
{
    QFETCH(const QString, rang);
    QFETCH(const QString, promised);
    m_fixture.setClock(rang);
    const auto name = rang.left(10);
    const auto id = m_fixture.idOf(m_fixture.accept(name, u"+3931200005"_s + name.last(2)));
    const auto promise = QDateTime::fromSecsSinceEpoch(
        m_fixture
            .value(u"select extract(epoch from promise)::bigint from private.callback "
                   "where id = %1"_s.arg(id))
            .toLongLong(),
        Qt::UTC);
    const auto &hours = m_fixture.directorate().hours;
    const auto local = [&hours](const QString &text) {
        return QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                         QTime::fromString(text.mid(11), Qt::ISODate), hours.zone())
            .toUTC();
    };
    QCOMPARE(promise, local(promised));
    QCOMPARE(promise,
             calendar::promise(hours, local(rang), m_fixture.directorate().limits.promiseMinutes));
}

// All three questions at every two instants, asked at once: each statement is planned anew.
void OpeningsTest::compare(const QString &office, const calendar::OpeningHours &hours,
                           const QList<Instants> &all)
{
    const auto now = m_fixture.value(u"select extract(epoch from api.now())::bigint"_s);
    const auto counted = hours.reopenedAt(QDateTime::fromSecsSinceEpoch(now.toLongLong(), Qt::UTC));
    QStringList rows;
    QStringList expected;
    for (const auto &[from, until, seconds] : all) {
        const auto one = from.toString(Qt::ISODate);
        const auto other = until.toString(Qt::ISODate);
        rows.append(u"(%1, '%2'::timestamptz, '%3'::timestamptz, %4)"_s.arg(rows.size())
                        .arg(one, other)
                        .arg(seconds));
        expected.append(u"%1 %2: %3 %4 %5"_s.arg(one, other)
                            .arg(counted.elapsed(from, until))
                            .arg(counted.add(from, seconds).toSecsSinceEpoch())
                            .arg(hours.mayAttempt(from).allowed ? u"t"_s : u"f"_s));
    }
    const auto told = m_owner->value(
        u"select string_agg(concat_ws(' ', private.elapsed(o.id, v.one, v.other), "
        "extract(epoch from private.add_opening(o.id, v.one, v.seconds))::bigint, "
        "private.may_attempt(o.id, v.one)), ',' order by v.row) "
        "from private.office o, (values %1) v (row, one, other, seconds) where o.code = '%2'"_s.arg(
            rows.join(u", "_s), office));
    QVERIFY2(told.has_value(), told ? "" : qPrintable(told.error().detail));
    const auto answers = told->toString().split(u',');
    QCOMPARE(answers.size(), expected.size());
    for (qsizetype row = 0; row < answers.size(); ++row)
        QCOMPARE(expected[row].section(u": "_s, 0, 0) + u": "_s + answers[row], expected[row]);
}

void OpeningsTest::periodsAndClosuresAgree_data()
{
    QTest::addColumn<QString>("office");
    QTest::newRow("the directorate's hours") << u"CEN"_s;
    QTest::newRow("hours of its own") << u"UT"_s;
}

void OpeningsTest::periodsAndClosuresAgree()
{
    QFETCH(const QString, office);
    m_fixture.setClock(u"2026-10-05T00:00:00"_s);
    auto directorate = m_fixture.directorate();
    const auto midnight = [](const QDate &day) { return QDateTime(day, QTime(0, 0), Qt::UTC); };
    auto rules = directorate.hours.rules();
    rules.periods = {
        {u"autumn"_s,
         {2026, 10, 12},
         {2026, 11, 10},
         {{Qt::Monday, QTime(8, 0), QTime(11, 0)}, {Qt::Saturday, QTime(22, 0), QTime(4, 0)}}}};
    directorate.hours = calendar::OpeningHours(rules);
    rules.windows = {{Qt::Tuesday, QTime(15, 0), QTime(18, 30)},
                     {Qt::Friday, QTime(20, 0), QTime(2, 0)}};
    rules.periods.clear();
    directorate.offices[1].hours = calendar::OpeningHours(rules);
    directorate.closures = {{{midnight({2026, 10, 20}), midnight({2026, 10, 22}), u"strike"_s}, {}},
                            {{QDateTime({2026, 11, 12}, QTime(10, 0), Qt::UTC),
                              QDateTime({2026, 11, 17}, QTime(16, 0), Qt::UTC), u"works"_s},
                             {u"UT"_s}}};
    directorate.patronDays = {{{{2026, 11, 24}, u"patron"_s}, {}},
                              {{{2026, 10, 6}, u"patron"_s}, {u"UT"_s}}};
    directorate.bringIntoForce();
    const auto applied = m_fixture.apply(directorate);
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
    const auto &hours = directorate.hoursOf(*directorate.office(office));
    compare(office, hours, aThousand());
}

// One that has ended and one that lasts, of the office; and one of another office.
void OpeningsTest::emergenciesAgree()
{
    m_fixture.setClock(u"2026-10-05T00:00:00"_s);
    QVERIFY(m_fixture.apply(m_fixture.directorate()).has_value());
    m_fixture.setClock(u"2026-10-14T10:20:00"_s);
    QVERIFY(m_owner
                ->run(u"insert into private.emergency_closing (office_id, from_at, until_at, "
                      "reason, person_id) select o.id, t.since::timestamptz, t.until::timestamptz, "
                      "'x', (select min(id) from private.person) from (values "
                      "('CEN', '2026-10-08T08:00:00Z', '2026-10-09T08:30:00Z'), "
                      "(null, '2026-10-12T07:30:00Z', '2026-10-12T09:00:00Z'), "
                      "('CEN', '2026-10-14T07:45:00Z', null), "
                      "('UT', '2026-10-13T07:30:00Z', '2026-10-13T09:00:00Z')) "
                      "t (office, since, until) left join private.office o on o.code = t.office"_s)
                .has_value());
    const auto at = [](const QString &utc) { return QDateTime::fromString(utc, Qt::ISODate); };
    const auto hours = m_fixture.directorate().hours.withEmergencies(
        {{at(u"2026-10-08T08:00:00Z"_s), at(u"2026-10-09T08:30:00Z"_s), u"x"_s},
         {at(u"2026-10-12T07:30:00Z"_s), at(u"2026-10-12T09:00:00Z"_s), u"x"_s},
         {at(u"2026-10-14T07:45:00Z"_s), {}, u"x"_s}});
    QList<Instants> all;
    for (int round = 0; round < 1000; ++round) {
        const auto from = at(u"2026-10-07T00:00:00Z"_s).addSecs(m_random.bounded(12 * 86400));
        // Core counts the last minutes before any closing, the database stored them before it
        // knew: nobody asks of an instant before an emergency that has come.
        const auto comes = [&from](const auto &emergency) {
            return from < emergency.from && from.secsTo(emergency.from) <= 300;
        };
        const auto &emergencies = hours.rules().emergencies;
        if (std::any_of(emergencies.begin(), emergencies.end(), comes))
            continue;
        all.append(instants(from, from.addSecs(m_random.bounded(6 * 86400) - 86400)));
    }
    compare(u"CEN"_s, hours, all);
}

QTEST_GUILESS_MAIN(OpeningsTest)
#include "tst_openings.moc"
