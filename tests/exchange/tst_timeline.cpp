#include "app/exchange/timeline.h"

#include <QStringList>
#include <QTest>

using exchange::Timeline;
using namespace Qt::StringLiterals;

namespace {

QDateTime second(int count)
{
    return QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC).addSecs(count);
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPlannedAtFirst();
    void instantsComeInTheirOrder();
    void equalInstantsComeAsPlanned();
    void whatHappensMayPlanMore();
    void isDueOnlyWhenItsInstantHasCome();

private:
    void note(const QDateTime &at, const QString &what)
    {
        m_timeline.plan(at, [this, what] { m_happened.append(what); });
    }
    void happenAll()
    {
        while (m_timeline.next())
            m_timeline.happenNext();
    }

    Timeline m_timeline;
    QStringList m_happened;
};

void TimelineTest::nothingIsPlannedAtFirst()
{
    QVERIFY(!m_timeline.next());
    QVERIFY(!m_timeline.isDue(second(1'000'000)));
}

void TimelineTest::instantsComeInTheirOrder()
{
    m_happened.clear();
    note(second(20), u"c"_s);
    note(second(-5), u"a"_s);
    note(second(10), u"b"_s);
    QCOMPARE(*m_timeline.next(), second(-5));
    happenAll();
    QCOMPARE(m_happened, QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TimelineTest::equalInstantsComeAsPlanned()
{
    m_happened.clear();
    QStringList expected;
    for (int index = 0; index < 40; ++index) {
        // Each name is planned for one of two instants, alternately.
        const auto name = QString::number(index);
        note(second(index % 2), name);
        expected.insert(index % 2 == 0 ? index / 2 : expected.size(), name);
    }
    happenAll();
    QCOMPARE(m_happened, expected);
}

void TimelineTest::whatHappensMayPlanMore()
{
    m_happened.clear();
    m_timeline.plan(second(0), [this] {
        m_happened.append(u"first"_s);
        note(second(0), u"fourth, at the same instant"_s);
        note(second(-1), u"second, late already"_s);
    });
    note(second(0), u"third"_s);
    happenAll();
    QCOMPARE(m_happened, QStringList({u"first"_s, u"second, late already"_s, u"third"_s,
                                      u"fourth, at the same instant"_s}));
}

void TimelineTest::isDueOnlyWhenItsInstantHasCome()
{
    note(second(10), u"once"_s);
    QVERIFY(!m_timeline.isDue(second(10).addMSecs(-1)));
    QVERIFY(m_timeline.isDue(second(10)));
    QVERIFY(m_timeline.isDue(second(11)));
    m_timeline.happenNext();
    QVERIFY(!m_timeline.isDue(second(11)));
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
