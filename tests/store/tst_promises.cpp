#include "core/store/rows.h"
#include "storefixture.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using offices::Directorate;

// What becomes of promises when hours and closures change.
class PromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theLengthThatWasPromisedStays();
    void aClosureMovesThem_data();
    void aClosureMovesThem();
    void newHoursMoveThem();
    void theNewestMoveIsTold();
    void whatWasTriedStays();
    void whatDidNotChangeMovesNothing();
    void theRunningWindowIsCut();
    void theRunningWindowIsNotCountedTwice();

private:
    [[nodiscard]] qint64 waiting(); // rang at 9:30 on Monday: promised for Tuesday, 9:30
    [[nodiscard]] calls::Callback row(qint64 id)
    {
        return store::callbackOf(m_fixture.openRow(u"valle_first"_s, u"callback"_s, id)).value();
    }
    [[nodiscard]] QString promise(qint64 id) { return local(row(id).promise); }
    [[nodiscard]] QString local(const QDateTime &at) const
    {
        return at.toTimeZone(m_fixture.directorate().hours.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    [[nodiscard]] Directorate closedOn(const QDate &day, const QTime &from, const QTime &until,
                                       const QStringList &offices) const
    {
        auto directorate = m_fixture.directorate();
        directorate.closures = {
            {{QDateTime(day, from, Qt::UTC), QDateTime(day, until, Qt::UTC), u"strike"_s},
             offices}};
        directorate.bringIntoForce();
        return directorate;
    }
    [[nodiscard]] int moves(qint64 id)
    {
        return m_fixture
            .value(u"select count(*) from private.event where kind = 'promise-moved' and "
                   "subject = 'callback' and subject_id = %1"_s.arg(id))
            .toInt();
    }

    StoreFixture m_fixture;
    int m_count = 0;
};

void PromisesTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void PromisesTest::init()
{
    m_fixture.setClock(u"2026-10-05T08:00:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(m_fixture.apply(m_fixture.directorate()).has_value());
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
}

qint64 PromisesTest::waiting()
{
    ++m_count;
    return m_fixture.idOf(m_fixture.accept(u"promise-%1"_s.arg(m_count),
                                           u"+3931200013%1"_s.arg(m_count, 2, 10, QChar(u'0'))));
}

void PromisesTest::theLengthThatWasPromisedStays()
{
    const auto before = waiting();
    auto directorate = m_fixture.directorate();
    directorate.limits.promiseMinutes = 60;
    QVERIFY(m_fixture.apply(directorate).has_value());
    const auto after = waiting();
    QCOMPARE(promise(before), u"2026-10-06 09:30"_s);
    QCOMPARE(promise(after), u"2026-10-05 10:30"_s);
    QCOMPARE(m_fixture
                 .value(u"select string_agg(promise_minutes::text, ' ' order by id) "
                        "from private.callback where state <> 'closed'"_s)
                 .toString(),
             u"240 60"_s);
}

void PromisesTest::aClosureMovesThem_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QStringList>("offices");
    QTest::addColumn<QString>("moved");
    QTest::newRow("the whole day")
        << QTime(0, 0) << QTime(23, 59) << QStringList() << u"2026-10-07 09:30"_s;
    QTest::newRow("of the office")
        << QTime(9, 0) << QTime(9, 20) << QStringList{u"CEN"_s} << u"2026-10-06 09:50"_s;
    QTest::newRow("from the promise on")
        << QTime(9, 30) << QTime(13, 0) << QStringList() << u"2026-10-06 09:30"_s;
    QTest::newRow("up to the opening")
        << QTime(8, 0) << QTime(9, 0) << QStringList() << u"2026-10-06 09:30"_s;
    QTest::newRow("of another office")
        << QTime(9, 0) << QTime(13, 0) << QStringList{u"UT"_s} << u"2026-10-06 09:30"_s;
}

void PromisesTest::aClosureMovesThem()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QStringList, offices);
    QFETCH(QString, moved);
    const auto id = waiting();
    const auto before = row(id);
    QVERIFY(!before.promiseBefore);
    QVERIFY(m_fixture.apply(closedOn({2026, 10, 6}, from, until, offices)).has_value());
    const auto after = row(id);
    QCOMPARE(local(after.promise), moved);
    const bool isMoved = after.promise != before.promise;
    QCOMPARE(moves(id), isMoved ? 1 : 0);
    QCOMPARE(after.revision.value(), before.revision.value() + (isMoved ? 1 : 0));
    QCOMPARE(after.promiseBefore, isMoved ? std::optional(before.promise) : std::nullopt);
    QCOMPARE(after.promiseReason, isMoved ? u"strike"_s : QString());
}

void PromisesTest::newHoursMoveThem()
{
    const auto id = waiting();
    // A closure that was there before is not why.
    QVERIFY(m_fixture.apply(closedOn({2026, 10, 5}, QTime(12, 0), QTime(13, 0), {})).has_value());
    QCOMPARE(row(id).promiseReason, u"strike"_s);
    auto directorate = closedOn({2026, 10, 5}, QTime(12, 0), QTime(13, 0), {});
    auto rules = directorate.hours.rules();
    for (auto &window : rules.windows)
        window.opens = QTime(10, 0);
    directorate.hours = calendar::OpeningHours(rules);
    directorate.bringIntoForce();
    QVERIFY(m_fixture.apply(directorate).has_value());
    // Lived 0:00, from now on 10 to 12 and, tomorrow, from 10.
    QCOMPARE(promise(id), u"2026-10-06 12:00"_s);
    QCOMPARE(row(id).promiseReason, u"configuration"_s);
    QCOMPARE(local(*row(id).promiseBefore), u"2026-10-06 10:30"_s);
}

void PromisesTest::theNewestMoveIsTold()
{
    const auto id = waiting();
    QVERIFY(m_fixture.apply(closedOn({2026, 10, 6}, QTime(9, 0), QTime(13, 0), {})).has_value());
    QVERIFY(m_fixture.apply(m_fixture.directorate()).has_value());
    QCOMPARE(promise(id), u"2026-10-06 09:30"_s);
    QCOMPARE(local(*row(id).promiseBefore), u"2026-10-07 09:30"_s);
    QCOMPARE(row(id).promiseReason, u"configuration"_s);
    QCOMPARE(m_fixture
                 .value(u"select string_agg(reason, ' ' order by id) from private.promise_change "
                        "where callback_id = %1"_s.arg(id))
                 .toString(),
             u"strike configuration"_s);
}

void PromisesTest::whatWasTriedStays()
{
    const auto tried = waiting();
    QVERIFY(m_fixture.command(u"valle_first"_s, u"take_next"_s, {}).has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {tried}).has_value());
    const auto untried = waiting();
    QVERIFY(m_fixture.command(u"valle_second"_s, u"take_next"_s, {}).has_value());
    QVERIFY(m_fixture.apply(closedOn({2026, 10, 6}, QTime(9, 0), QTime(13, 0), {})).has_value());
    QCOMPARE(promise(tried), u"2026-10-06 09:30"_s);
    QCOMPARE(promise(untried), u"2026-10-07 09:30"_s); // held, and not tried yet
}

void PromisesTest::whatDidNotChangeMovesNothing()
{
    const auto id = waiting();
    const auto before = row(id);
    m_fixture.setClock(u"2026-10-05T11:00:00"_s);
    QVERIFY(m_fixture.apply(m_fixture.directorate()).has_value());
    QCOMPARE(row(id), before);
    QCOMPARE(moves(id), 0);
}

void PromisesTest::theRunningWindowIsCut()
{
    const auto id = waiting();
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    QVERIFY(m_fixture.apply(closedOn({2026, 10, 5}, QTime(11, 0), QTime(13, 0), {})).has_value());
    QCOMPARE(promise(id), u"2026-10-06 11:30"_s);
    // What has been lived is not taken back.
    QVERIFY(m_fixture.apply(closedOn({2026, 10, 5}, QTime(9, 0), QTime(11, 0), {})).has_value());
    QCOMPARE(promise(id), u"2026-10-06 10:30"_s);
}

void PromisesTest::theRunningWindowIsNotCountedTwice()
{
    const auto id = waiting();
    auto directorate = m_fixture.directorate();
    auto rules = directorate.hours.rules();
    for (auto &window : rules.windows)
        window.opens = QTime(8, 30);
    directorate.hours = calendar::OpeningHours(rules);
    QVERIFY(m_fixture.apply(directorate).has_value());
    QCOMPARE(promise(id), u"2026-10-06 09:00"_s);
}

QTEST_GUILESS_MAIN(PromisesTest)
#include "tst_promises.moc"
