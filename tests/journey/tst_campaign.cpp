#include "tests/support/rehearsalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Many mornings, each drawn anew: whatever comes, the books balance.
class CampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rehearsals.start()); }
    void balances_data();
    void balances();

private:
    support::RehearsalFixture m_rehearsals;
};

void CampaignTest::balances_data()
{
    constexpr int seeds = 40;
    QTest::addColumn<QString>("seed");
    for (int seed = 1001; seed <= 1000 + seeds; ++seed)
        QTest::addRow("seed %d", seed) << QString::number(seed);
}

void CampaignTest::balances()
{
    QFETCH(QString, seed);
    const auto rehearsal = m_rehearsals.rehearse({u"--seed"_s, seed, u"--calls"_s, u"60"_s});
    QCOMPARE(rehearsal->differences(), QStringList());
    QVERIFY2(rehearsal->status() == 0, qPrintable(rehearsal->errors()));
    QVERIFY(rehearsal->figures()[u"callsInTheMornings"].toInt() > 0);
}

QTEST_GUILESS_MAIN(CampaignTest)
#include "tst_campaign.moc"
