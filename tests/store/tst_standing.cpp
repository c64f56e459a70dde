#include "storefixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString number = u"+393123456701"_s;

} // namespace

// What intake learns of a number that rings.
class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anUnknownNumberHasNone();
    void openCallbacksAndCallsOfToday();
    void yesterdaysCallsDoNotCount();
    void aClosedCallbackIsNotOpen();
    void onlyIntakeAsks_data();
    void onlyIntakeAsks();

private:
    [[nodiscard]] QJsonObject standing(const QString &asked = number)
    {
        const auto answer = m_fixture.session(u"valle_intake"_s)->call(u"standing"_s, {asked});
        return answer ? answer->toObject() : QJsonObject();
    }
    [[nodiscard]] static QJsonObject told(const QStringList &offices, int calls)
    {
        return {{u"openCallback"_s, !offices.isEmpty()},
                {u"offices"_s, QJsonArray::fromStringList(offices)},
                {u"callsToday"_s, calls}};
    }

    StoreFixture m_fixture;
};

void StandingTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void StandingTest::anUnknownNumberHasNone()
{
    QCOMPARE(standing(), told({}, 0));
    QCOMPARE(standing(QString()), told({}, 0));
}

void StandingTest::openCallbacksAndCallsOfToday()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(!m_fixture.accept(u"first"_s, number).isEmpty());
    QCOMPARE(standing(), told({u"CEN"_s}, 1));
    QVERIFY(m_fixture.tell(
        {{u"conversationId"_s, u"second"_s}, {u"event"_s, u"arrived"_s}, {u"ani"_s, number}}));
    QCOMPARE(standing(), told({u"CEN"_s}, 2));
    QCOMPARE(standing(u"+393123456702"_s), told({}, 0));
}

// The day is the directorate's, not the server's: one minute to midnight is still today in UTC.
void StandingTest::yesterdaysCallsDoNotCount()
{
    m_fixture.setClock(u"2026-10-05T23:59:00"_s);
    QCOMPARE(standing(), told({u"CEN"_s}, 2));
    m_fixture.setClock(u"2026-10-06T00:00:00"_s);
    QCOMPARE(standing(), told({u"CEN"_s}, 0));
}

void StandingTest::aClosedCallbackIsNotOpen()
{
    QVERIFY(m_fixture.emptyQueue());
    QCOMPARE(standing(), told({}, 0));
}

void StandingTest::onlyIntakeAsks_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"valle_first", "valle_official", "valle_supervisor"})
        QTest::newRow(login) << QString::fromLatin1(login);
}

void StandingTest::onlyIntakeAsks()
{
    QFETCH(QString, login);
    const auto answer = m_fixture.session(login)->call(u"standing"_s, {number});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().reason, base::Reason::NotAllowed);
}

QTEST_GUILESS_MAIN(StandingTest)
#include "tst_standing.moc"
