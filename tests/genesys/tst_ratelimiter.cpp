#include "core/genesys/ratelimiter.h"

#include <QTest>

using genesys::RateLimiter;
using Urgency = genesys::RateLimiter::Urgency;

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsGoWhatItKnowsNothingOf();
    void keepsTheLastForWhatIsUrgent();
    void countsWhatIsUnderWay();
    void waitsWhereItWasTold();
};

void RateLimiterTest::letsGoWhatItKnowsNothingOf()
{
    QCOMPARE(RateLimiter().pause(Urgency::Usual, 50, 0), 0);
}

void RateLimiterTest::keepsTheLastForWhatIsUrgent()
{
    RateLimiter limiter;
    limiter.answered(269, 300, 20, 1'000);
    QCOMPARE(limiter.pause(Urgency::Usual, 0, 2'000), 0);
    limiter.answered(270, 300, 20, 1'000);
    QCOMPARE(limiter.pause(Urgency::Usual, 0, 2'000), 19'000);
    QCOMPARE(limiter.pause(Urgency::Urgent, 0, 2'000), 0);
    limiter.answered(300, 300, 20, 1'000);
    QCOMPARE(limiter.pause(Urgency::Urgent, 0, 2'000), 19'000);
    QCOMPARE(limiter.pause(Urgency::Usual, 0, 21'000), 0); // a new window
}

void RateLimiterTest::countsWhatIsUnderWay()
{
    RateLimiter limiter;
    limiter.answered(260, 300, 20, 0);
    QCOMPARE(limiter.pause(Urgency::Usual, 9, 0), 0);
    QCOMPARE(limiter.pause(Urgency::Usual, 10, 0), 20'000);
}

void RateLimiterTest::waitsWhereItWasTold()
{
    RateLimiter limiter;
    limiter.refused(3, 1'000);
    QCOMPARE(limiter.pause(Urgency::Urgent, 0, 1'500), 2'500);
    QCOMPARE(limiter.pause(Urgency::Urgent, 0, 4'000), 0);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
