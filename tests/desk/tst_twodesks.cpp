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

QTEST_GUILESS_MAIN(TwoDesksTest)
#include "tst_twodesks.moc"
