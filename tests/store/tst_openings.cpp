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
    void elapsedAgrees();
    void addAgrees();
    void attemptAgrees();
    void promisesAgree_data();
    void promisesAgree();

private:
    [[nodiscard]] QDateTime randomInstant()
    {
        // Autumn 2026: a clock change, holidays, a closure of part of a day.
        const auto first = QDateTime::fromString(u"2026-10-05T00:00:00Z"_s, Qt::ISODate);
        return first.addSecs(m_random.bounded(90 * 86400));
    }
    [[nodiscard]] QVariant ask(const QString &expression)
    {
        return m_owner
            ->value(u"select %1 from private.office o where o.code = 'CEN'"_s.arg(expression))
            .value();
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

void OpeningsTest::elapsedAgrees()
{
    const auto &hours = m_fixture.directorate().hours;
    for (int round = 0; round < 1000; ++round) {
        const auto from = randomInstant();
        const auto until = randomInstant();
        QCOMPARE(ask(u"private.elapsed(o.id, '%1', '%2')"_s.arg(from.toString(Qt::ISODate),
                                                                until.toString(Qt::ISODate)))
                     .toLongLong(),
                 hours.elapsed(from, until));
    }
}

void OpeningsTest::addAgrees()
{
    const auto &hours = m_fixture.directorate().hours;
    for (int round = 0; round < 1000; ++round) {
        const auto from = randomInstant();
        const auto seconds = m_random.bounded(10 * 14400);
        const auto added = ask(u"extract(epoch from private.add_opening(o.id, '%1', %2))::bigint"_s
                                   .arg(from.toString(Qt::ISODate))
                                   .arg(seconds))
                               .toLongLong();
        QCOMPARE(QDateTime::fromSecsSinceEpoch(added, Qt::UTC), hours.add(from, seconds));
    }
}

void OpeningsTest::attemptAgrees()
{
    const auto &hours = m_fixture.directorate().hours;
    const auto isAllowed = [this](const QDateTime &at) {
        return ask(u"private.may_attempt(o.id, '%1')"_s.arg(at.toUTC().toString(Qt::ISODate)))
            .toBool();
    };
    for (int round = 0; round < 1000; ++round) {
        const auto at = randomInstant();
        QCOMPARE(isAllowed(at), hours.mayAttempt(at).allowed);
    }
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

QTEST_GUILESS_MAIN(OpeningsTest)
#include "tst_openings.moc"
