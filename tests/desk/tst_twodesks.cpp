#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// Two people, one callback: one has it, the other is told that a colleague was quicker and stands
// where they stood.
class TwoDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.start()); }
    void oneGetsIt();
    void whoLeavesGivesItBack_data();
    void whoLeavesGivesItBack();

private:
    [[nodiscard]] static QStringList as(const QString &login)
    {
        return {u"--service"_s, DeskDatabase::service(), u"--user"_s, login, u"--handset"_s};
    }

    DeskDatabase m_database;
};

void TwoDesksTest::oneGetsIt()
{
    constexpr int rounds = 50;
    QVERIFY(m_database.addCallback(u"+393120000001"_s));
    DeskAtHand first(as(u"valdorata_operatore_1"_s));
    DeskAtHand second(as(u"valdorata_operatore_2"_s));
    int wonByFirst = 0;
    int told = 0;
    qint64 longest = 0; // milliseconds until the loser was told
    for (int round = 0; round < rounds; ++round) {
        for (auto *desk : {&first, &second}) {
            QVERIFY2(desk->shows(u"next"_s, u"Take the next"_s), qPrintable(desk->errors()));
            desk->press(u"Alt+1"_s);
            desk->press(u"Home"_s);
        }
        const auto focus = second.shown(u"focus"_s);
        QCOMPARE(first.shown(u"focus"_s), focus);
        auto *one = round % 2 == 0 ? &first : &second;
        auto *other = round % 2 == 0 ? &second : &first;
        one->beginPress(u"Return"_s);
        other->beginPress(u"Return"_s);
        one->endPress();
        other->endPress();
        QVERIFY(m_database.answers(u"select state from private.callback"_s, u"claimed"_s));
        const bool isFirst = m_database.ask(u"select login from private.person p join "
                                            "private.callback c on c.holder_id = p.id"_s)
                             == u"valdorata_operatore_1"_s;
        auto &winner = isFirst ? first : second;
        auto &loser = isFirst ? second : first;
        wonByFirst += isFirst ? 1 : 0;
        QVERIFY2(winner.shows(u"next"_s, u"Call"_s), qPrintable(winner.shown(u"last"_s)));
        QElapsedTimer waited;
        waited.start();
        QVERIFY2(loser.shows(u"last"_s, u"colleague"_s, 60'000), loser.described().constData());
        longest = std::max(longest, waited.elapsed());
        told += 1;
        QCOMPARE(loser.shown(u"focus"_s), focus);
        QCOMPARE(m_database.ask(u"select count(*) from private.event where kind = 'claimed'"_s),
                 QString::number(round + 1));
        winner.press(u"Shift+F8"_s);
        QVERIFY(m_database.answers(u"select state from private.callback"_s, u"waiting"_s));
    }
    QCOMPARE(told, rounds);
    qInfo("of %d rounds the first desk had %d; the loser was told within %lld ms", rounds,
          wonByFirst, longest);
    QVERIFY(first.close());
    QVERIFY(second.close());
}

void TwoDesksTest::whoLeavesGivesItBack_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("for a moment") << u"Ctrl+Shift+W"_s;
    QTest::newRow("for another person") << u"Ctrl+Shift+O"_s;
}

// Nobody waits for a desk that is left; and the database tells it from no other release.
void TwoDesksTest::whoLeavesGivesItBack()
{
    QFETCH(QString, key);
    const auto lastRelease = u"select concat_ws(' ', e.kind, e.subject, e.person_id, v.value) "
                             "from private.event e left join private.event_value v on "
                             "v.event_id = e.id where e.kind = 'released' "
                             "order by e.id desc limit 1"_s;
    const auto released = u"select count(*) from private.event where kind = 'released'"_s;
    DeskAtHand desk(as(u"valdorata_operatore_1"_s));
    QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s), qPrintable(desk.errors()));
    desk.press(u"Return"_s);
    QVERIFY2(desk.shows(u"next"_s, u"Call"_s), qPrintable(desk.shown(u"last"_s)));
    desk.press(u"Shift+F8"_s);
    QVERIFY(m_database.answers(u"select state from private.callback"_s, u"waiting"_s));
    const auto byHand = m_database.ask(lastRelease);
    const auto before = m_database.ask(released).toInt();
    QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s), qPrintable(desk.shown(u"last"_s)));
    desk.press(u"Return"_s);
    QVERIFY2(desk.shows(u"next"_s, u"Call"_s), qPrintable(desk.shown(u"last"_s)));
    desk.press(key);
    QVERIFY(m_database.answers(u"select state from private.callback"_s, u"waiting"_s));
    QVERIFY2(QTest::qWaitFor([&] { return !desk.texts().contains(u"Centralino"_s); }, 10'000),
             qPrintable(desk.texts()));
    QCOMPARE(m_database.ask(released).toInt(), before + 1);
    QCOMPARE(m_database.ask(lastRelease), byHand);
}

QTEST_GUILESS_MAIN(TwoDesksTest)
#include "tst_twodesks.moc"
