#include "tests/support/rehearsalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::RunningProgram;
using support::RunningRehearsal;

namespace {

std::optional<RunningProgram> intakeOf(const RunningRehearsal &rehearsal)
{
    for (const auto &child : support::childrenOf(rehearsal.id())) {
        if (child.isNamed(u"richiamate-intake"_s))
            return child;
    }
    return std::nullopt;
}

} // namespace

// The program that takes the exchange's requests dies, and comes back as a service would.
class IntakeKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedTwiceLosesNothing();
    void deathAfterCommitBooksOnce();

private:
    support::RehearsalFixture m_fixture;
};

void IntakeKilledTest::initTestCase()
{
    QVERIFY(m_fixture.start());
}

void IntakeKilledTest::killedTwiceLosesNothing()
{
    const auto rehearsal = m_fixture.begin({u"--calls"_s, u"30"_s});
    for (const int lines : {200, 500}) {
        QVERIFY(QTest::qWaitFor([&] { return rehearsal->lines() > lines; }, 200'000));
        std::optional<RunningProgram> intake;
        QVERIFY(QTest::qWaitFor([&] { return (intake = intakeOf(*rehearsal)).has_value(); }));
        QVERIFY(support::killAtOnce(*intake));
    }
    QVERIFY2(rehearsal->end(), qPrintable(rehearsal->errors()));
    QCOMPARE(rehearsal->errors().count(u"intake ended"_s), 2);
    QCOMPARE(rehearsal->differences().join(u'\n'), QString());
    QVERIFY2(rehearsal->status() == 0, qPrintable(rehearsal->errors()));
    QVERIFY(rehearsal->figures()[u"balanced"].toBool());
}

// Kept, and dead before it could say so: the exchange asks again and is told the same request.
void IntakeKilledTest::deathAfterCommitBooksOnce()
{
    const auto rehearsal = m_fixture.rehearse(
        {u"--calls"_s, u"30"_s, u"--intake-fail-point"_s, u"after-commit:2"_s});
    QVERIFY(rehearsal->errors().count(u"intake ended"_s) >= 2);
    QCOMPARE(rehearsal->differences().join(u'\n'), QString());
    QVERIFY2(rehearsal->status() == 0, qPrintable(rehearsal->errors()));

    int acceptances = 0;
    for (const auto &each : rehearsal->truth()) {
        if (each.what != u"acceptance"_s)
            continue;
        ++acceptances;
        const auto kept = m_fixture.ask(
            each.directorate,
            u"select string_agg(b.request_code, ' ') from private.callback_request q"
            " join private.callback b on b.id = q.callback_id"
            " join private.call c on c.id = q.call_id where c.conversation = '%1'"_s.arg(
                each.conversation()));
        QCOMPARE(kept, each.about[u"requestId"].toString());
    }
    int kept = 0;
    int repeated = 0;
    for (const auto &service : {u"valdorata"_s, u"montelago"_s}) {
        kept += m_fixture.ask(service, u"select count(*) from private.callback_request"_s).toInt();
        repeated += m_fixture
                        .ask(service, u"select count(*) from private.exchange_delivery"
                                      " where key like '%|accepted' and deliveries > 1"_s)
                        .toInt();
    }
    QVERIFY(acceptances > 2);
    QCOMPARE(kept, acceptances);
    QVERIFY(repeated >= 2);
}

QTEST_GUILESS_MAIN(IntakeKilledTest)
#include "tst_intakekilled.moc"
