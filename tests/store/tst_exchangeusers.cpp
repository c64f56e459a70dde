#include "storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto firstId = u"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01"_s;
const auto secondId = u"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a02"_s;
const auto first = u"valle_first"_s;
const auto second = u"valle_second"_s;

} // namespace

// The exchange tells who answered by an id of its own; the configuration says whose it is.
class ExchangeUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoAnswered_data();
    void whoAnswered();
    void idsMayBeExchanged();
    void whatIsGivenUpIsFree();

private:
    // The ids of the first two people; empty: none.
    void apply(const QString &ofFirst, const QString &ofSecond);
    [[nodiscard]] QString whoAnsweredAs(const QString &user);

    StoreFixture m_fixture;
    int m_count = 0;
};

void ExchangeUsersTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
}

void ExchangeUsersTest::apply(const QString &ofFirst, const QString &ofSecond)
{
    auto directorate = m_fixture.directorate();
    directorate.assignments[0].exchangeUser = ofFirst;
    directorate.assignments[1].exchangeUser = ofSecond;
    // Assigned once more: the person is the same user of the exchange.
    auto again = directorate.assignments[0];
    again.office = u"UT"_s;
    again.exchangeUser.clear();
    directorate.assignments.prepend(again);
    const auto applied = m_fixture.apply(directorate);
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
}

QString ExchangeUsersTest::whoAnsweredAs(const QString &user)
{
    ++m_count;
    const auto call = m_fixture.answered(u"answered-%1"_s.arg(m_count), u"queue-CEN"_s, user,
                                         u"+39312000%1"_s.arg(m_count, 4, 10, QChar(u'0')));
    return m_fixture
        .value(u"select state || '|' || coalesce((select login from private.person p "
               "where p.id = c.answered_by), '') from private.call c where c.id = %1"_s.arg(call))
        .toString();
}

void ExchangeUsersTest::whoAnswered_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("answered");
    QTest::newRow("by id") << firstId << u"answered|valle_first"_s;
    QTest::newRow("by login, without an id") << second << u"answered|valle_second"_s;
    QTest::newRow("not by login, with an id") << first << u"answered|"_s;
    QTest::newRow("somebody unknown") << secondId << u"answered|"_s;
    QTest::newRow("nobody said") << QString() << u"answered|"_s;
}

void ExchangeUsersTest::whoAnswered()
{
    QFETCH(const QString, user);
    apply(firstId, {});
    QTEST(whoAnsweredAs(user), "answered");
}

void ExchangeUsersTest::idsMayBeExchanged()
{
    apply(firstId, secondId);
    QCOMPARE(whoAnsweredAs(firstId), u"answered|valle_first"_s);
    apply(secondId, firstId);
    QCOMPARE(whoAnsweredAs(firstId), u"answered|valle_second"_s);
    QCOMPARE(whoAnsweredAs(secondId), u"answered|valle_first"_s);
}

// By whoever keeps their assignment, and by whoever has none any more.
void ExchangeUsersTest::whatIsGivenUpIsFree()
{
    apply(firstId, {});
    apply({}, firstId);
    QCOMPARE(whoAnsweredAs(firstId), u"answered|valle_second"_s);
    QCOMPARE(whoAnsweredAs(first), u"answered|valle_first"_s);
    auto without = m_fixture.directorate();
    without.assignments.removeAt(1);
    without.assignments[0].exchangeUser = firstId;
    const auto applied = m_fixture.apply(without);
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
    QCOMPARE(whoAnsweredAs(firstId), u"answered|valle_first"_s);
}

QTEST_GUILESS_MAIN(ExchangeUsersTest)
#include "tst_exchangeusers.moc"
