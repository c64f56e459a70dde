#include "storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const auto informed = u"{\"speaker\":\"delegate\",\"topic\":\"CF\",\"outcome\":\"informed\"}"_s;

} // namespace

// Today at a glance: the log's own figures, the queue as it is now, and the half hours.
class DayFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyDay();
    void figuresAreThoseOfTheLog();
    void theQueueAsItIsNow_data();
    void theQueueAsItIsNow();
    void anAttemptKeepsThePromise();
    void aDayWithoutOpenings();
    void nothingOfAPersonOrAnOffice();
    void theLimitIsTheConfigurations();

private:
    [[nodiscard]] QJsonObject figures(const QString &day)
    {
        const auto answer = m_fixture.session(u"valle_official"_s)->call(u"day_figures"_s, {day});
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return answer->toObject();
    }
    [[nodiscard]] static QDateTime instant(const QJsonValue &value)
    {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    }

    StoreFixture m_fixture;
    int m_count = 0;
};

void DayFiguresTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void DayFiguresTest::anEmptyDay()
{
    const auto told = figures(u"2026-10-05"_s);
    for (const auto &name :
         {u"received"_s, u"answered"_s, u"abandoned"_s, u"closed"_s, u"offered"_s, u"accepted"_s,
          u"declined"_s, u"attempts"_s, u"reached"_s, u"promisesKept"_s, u"promisesBroken"_s,
          u"handOvers"_s, u"interventions"_s, u"waiting"_s, u"atRisk"_s, u"broken"_s,
          u"openHandOvers"_s})
        QVERIFY2(told[name].toInt(-1) == 0, qPrintable(name));
    QVERIFY(told[u"oldest"].isNull());
    QCOMPARE(told[u"day"].toString(), u"2026-10-05"_s);
    const auto hours = told[u"hours"].toArray();
    QCOMPARE(hours.size(), 8); // 9 to 13
    QCOMPARE(instant(hours[0][u"from"]), instant(u"2026-10-05T07:00:00Z"_s));
    QCOMPARE(instant(hours[7][u"from"]), instant(u"2026-10-05T10:30:00Z"_s));
}

void DayFiguresTest::figuresAreThoseOfTheLog()
{
    m_fixture.setClock(u"2026-10-05T09:29:59"_s);
    (void)m_fixture.answered(u"a1"_s, u"queue-CEN"_s, u"valle_first"_s, u"+393120001101"_s);
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    const auto second = m_fixture.answered(u"a2"_s, u"queue-CEN"_s, u"valle_first"_s,
                                           u"+393120001102"_s);
    (void)m_fixture.accept(u"a3"_s, u"+393120001103"_s);
    QVERIFY(m_fixture.tell({{u"conversationId"_s, u"a4"_s}, {u"event"_s, u"arrived"_s}}));
    QVERIFY(m_fixture.tell({{u"conversationId"_s, u"a4"_s}, {u"event"_s, u"ended"_s}}));
    QVERIFY(m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                              {second, nothing, u"UT"_s, u"sheet"_s}));
    const auto told = figures(u"2026-10-05"_s);
    const auto log =
        m_fixture.session(u"valle_supervisor"_s)->call(u"daily_log"_s, {u"2026-10-05"_s});
    const auto totals = (*log)[u"totals"].toObject();
    QCOMPARE(totals.size(), 21);
    for (auto total = totals.begin(); total != totals.end(); ++total)
        QCOMPARE(told[total.key()], total.value());
    QCOMPARE(told[u"received"].toInt(), 4);
    QCOMPARE(told[u"openHandOvers"].toInt(), 1);
    const auto hours = told[u"hours"].toArray();
    const auto band = [&hours](int index) {
        return QList<int>{hours[index][u"answered"].toInt(), hours[index][u"accepted"].toInt(),
                          hours[index][u"lost"].toInt()};
    };
    QCOMPARE(band(0), (QList<int>{1, 0, 0}));
    QCOMPARE(band(1), (QList<int>{1, 1, 1}));
    QCOMPARE(band(2), (QList<int>{0, 0, 0}));
    QCOMPARE(figures(u"2026-10-06"_s)[u"received"].toInt(), 0); // another day's
    QVERIFY(m_fixture.emptyQueue());
}

// Asked for on Monday at 10:00 with a promise of 240 opening minutes: Tuesday at 10:00.
void DayFiguresTest::theQueueAsItIsNow_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("atRisk");
    QTest::addColumn<int>("broken");
    QTest::newRow("early") << u"2026-10-05T12:30:00"_s << 0 << 0;
    QTest::newRow("in the evening") << u"2026-10-05T20:00:00"_s << 0 << 0;
    QTest::newRow("20 minutes left") << u"2026-10-06T09:40:00"_s << 0 << 0;
    QTest::newRow("less") << u"2026-10-06T09:40:01"_s << 1 << 0;
    QTest::newRow("the last moment") << u"2026-10-06T10:00:00"_s << 1 << 0;
    QTest::newRow("too late") << u"2026-10-06T10:00:01"_s << 0 << 1;
}

void DayFiguresTest::theQueueAsItIsNow()
{
    QFETCH(const QString, now);
    QFETCH(const int, atRisk);
    QFETCH(const int, broken);
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    (void)m_fixture.accept(u"queue-%1"_s.arg(++m_count), u"+393120001104"_s);
    m_fixture.setClock(now);
    const auto told = figures(u"2026-10-05"_s);
    QCOMPARE(told[u"waiting"].toInt(), 1);
    QCOMPARE(told[u"atRisk"].toInt(), atRisk);
    QCOMPARE(told[u"broken"].toInt(), broken);
    QCOMPARE(instant(told[u"oldest"]), instant(u"2026-10-05T08:00:00Z"_s));
}

void DayFiguresTest::anAttemptKeepsThePromise()
{
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    const auto id = m_fixture.idOf(
        m_fixture.accept(u"queue-%1"_s.arg(++m_count), u"+393120001105"_s));
    QVERIFY(m_fixture.command(u"valle_first"_s, u"take_next"_s, {}).has_value());
    const auto begun = m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {id});
    QCOMPARE(figures(u"2026-10-05"_s)[u"waiting"].toInt(), 1); // whoever has it
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_attempt"_s,
                              {(*begun)[u"id"].toInteger(), u"no-answer"_s, nothing}));
    m_fixture.setClock(u"2026-10-06T10:30:00"_s);
    const auto told = figures(u"2026-10-05"_s);
    QCOMPARE(told[u"waiting"].toInt(), 1);
    QCOMPARE(told[u"broken"].toInt() + told[u"atRisk"].toInt(), 0);
    QVERIFY(told[u"promisesKept"].toInt() > 0);
}

void DayFiguresTest::aDayWithoutOpenings()
{
    for (const auto &day : {u"2026-10-10"_s, u"2025-01-07"_s}) { // a Saturday; none stored
        const auto hours = figures(day)[u"hours"].toArray();
        QCOMPARE(hours.size(), 8);
    }
    // Half a day: 24 December closes at 11.
    QCOMPARE(figures(u"2026-12-24"_s)[u"hours"].toArray().size(), 4);
    // Winter time.
    QCOMPARE(instant(figures(u"2026-12-23"_s)[u"hours"].toArray()[0][u"from"]),
             instant(u"2026-12-23T08:00:00Z"_s));
}

void DayFiguresTest::nothingOfAPersonOrAnOffice()
{
    const auto text = QString::fromUtf8(QJsonDocument(figures(u"2026-10-05"_s)).toJson());
    for (const auto &told : {u"valle_"_s, u"CEN"_s, u"UT"_s, u"+39"_s})
        QVERIFY2(!text.contains(told), qPrintable(told));
}

void DayFiguresTest::theLimitIsTheConfigurations()
{
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    (void)m_fixture.accept(u"queue-%1"_s.arg(++m_count), u"+393120001106"_s);
    m_fixture.setClock(u"2026-10-06T09:15:00"_s);
    QCOMPARE(figures(u"2026-10-06"_s)[u"atRisk"].toInt(), 0);
    auto directorate = m_fixture.directorate();
    directorate.limits.atRiskMinutes = 46;
    const auto applied = m_fixture.owner()->call(
        u"apply_configuration"_s, {QString::fromUtf8(offices::toJson(directorate)), u"[]"_s});
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
    QCOMPARE(m_fixture.value(u"select at_risk_minutes from private.directorate"_s).toInt(), 46);
    // The rest of that morning was replaced by nothing: what is left is over at once.
    QCOMPARE(figures(u"2026-10-06"_s)[u"atRisk"].toInt(), 1);
}

QTEST_GUILESS_MAIN(DayFiguresTest)
#include "tst_dayfigures.moc"
