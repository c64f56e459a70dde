#include "core/store/reportslink.h"
#include "desk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

// A question that ends only by being cut: nobody waits for its sleep, and the test that would have
// to fails by its own bound (8 s) before it ends.
constexpr auto slowLog = "create or replace function api.me() returns jsonb language sql stable "
                         "security definer set search_path = private, pg_temp as "
                         "$$ select to_jsonb(pg_sleep(12)::text) $$";

} // namespace

// Questions in a session of their own: they change nothing and hold nobody up.
class ReportsLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyQuestionIsAnswered();
    void whoMayNotIsRefused();
    void itIsReadOnly();
    void aLostSessionIsOpenedAgain();
    void awayIsSaidAndThenForgotten();
    void aQuestionIsCancelled();
    void leavingWaitsForNothing();

private:
    [[nodiscard]] store::Address address(const QString &login) const
    {
        return {StoreFixture::database, login, {}};
    }
    [[nodiscard]] bool isAsking()
    {
        return m_fixture
            .value(u"select exists (select from pg_stat_activity where state = 'active' "
                   "and application_name = 'reports' and wait_event = 'PgSleep')"_s)
            .toBool();
    }

    StoreFixture m_fixture;
};

void ReportsLinkTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void ReportsLinkTest::everyQuestionIsAnswered()
{
    const auto call = m_fixture.answered(u"talk"_s, u"queue-CEN"_s, u"valle_first"_s,
                                         u"+393120001301"_s);
    (void)m_fixture.answered(u"older"_s, u"queue-CEN"_s, u"valle_first"_s, u"+393120001301"_s);
    Desk desk(u"valle_first"_s);
    QVERIFY(answerOf(desk.commands.keepDraft(u"call"_s, call, {{u"note"_s, u"n"_s}}, 1)));
    store::ReportsLink reports(address(u"valle_first"_s), u"reports"_s);
    QCOMPARE(answerOf(reports.me()).value()[u"login"].toString(), u"valle_first"_s);
    QCOMPARE(answerOf(reports.directorate()).value()[u"code"].toString(), u"VALLE"_s);
    QCOMPARE(answerOf(reports.dayFigures(QDate(2026, 10, 5))).value()[u"answered"].toInt(), 2);
    const auto drafts = answerOf(reports.drafts());
    QVERIFY(drafts && drafts->size() == 1);
    QCOMPARE(drafts->first()[u"content"][u"note"].toString(), u"n"_s);
    const auto contacts = answerOf(reports.contacts(base::CallId(call)));
    QVERIFY(contacts && contacts->size() == 1);
    QCOMPARE(answerOf(reports.contacts(base::AttemptId(1))).error().reason, Reason::NotFound);
    store::ReportsLink supervisor(address(u"valle_supervisor"_s), u"reports"_s);
    QCOMPARE(answerOf(supervisor.dailyLog(QDate(2026, 10, 5))).value()[u"day"].toString(),
             u"2026-10-05"_s);
    const auto month = answerOf(supervisor.periodFigures(QDate(2026, 10, 1), QDate(2026, 10, 31)));
    QCOMPARE(month.value()[u"totals"][u"answered"].toInt(), 2);
    QCOMPARE(month.value()[u"before"][u"to"].toString(), u"2026-09-30"_s);
}

void ReportsLinkTest::whoMayNotIsRefused()
{
    store::ReportsLink reports(address(u"valle_first"_s), u"reports"_s);
    QCOMPARE(answerOf(reports.dailyLog(QDate(2026, 10, 5))).error().reason, Reason::NotAllowed);
    QCOMPARE(answerOf(reports.periodFigures(QDate(2026, 10, 5), QDate(2026, 10, 5))).error().reason,
             Reason::NotAllowed);
}

void ReportsLinkTest::itIsReadOnly()
{
    QVERIFY(m_fixture.owner()
                ->run(u"create table private.planted (a integer); "
                      "create or replace function api.me() returns jsonb language sql volatile "
                      "security definer set search_path = private, pg_temp as "
                      "$$ insert into private.planted values (1) returning to_jsonb(a) $$"_s)
                .has_value());
    store::ReportsLink reports(address(u"valle_first"_s), u"reports"_s);
    const auto answer = answerOf(reports.me());
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().detail.contains(u"25006"_s), qPrintable(answer.error().detail));
    QCOMPARE(m_fixture.value(u"select count(*) from private.planted"_s).toInt(), 0);
    QVERIFY(m_fixture.owner()->run(u"drop table private.planted"_s).has_value());
}

void ReportsLinkTest::aLostSessionIsOpenedAgain()
{
    store::ReportsLink reports(address(u"valle_first"_s), u"reports"_s);
    QVERIFY(answerOf(reports.directorate()).has_value());
    QVERIFY(m_fixture.cluster().restartImmediately().has_value());
    QVERIFY(answerOf(reports.directorate()).has_value()); // nobody notices
}

void ReportsLinkTest::awayIsSaidAndThenForgotten()
{
    store::ReportsLink reports(address(u"valle_first"_s), u"reports"_s);
    QVERIFY(answerOf(reports.directorate()).has_value());
    QVERIFY(m_fixture.cluster().stop().has_value());
    const auto away = answerOf(reports.directorate());
    QVERIFY(!away && away.error().kind == base::Error::Kind::Unavailable);
    QVERIFY(m_fixture.cluster().start().has_value());
    QVERIFY(answerOf(reports.directorate()).has_value());
}

void ReportsLinkTest::aQuestionIsCancelled()
{
    QVERIFY(m_fixture.owner()->run(QString::fromLatin1(slowLog)).has_value());
    store::ReportsLink reports(address(u"valle_first"_s), u"reports"_s);
    QElapsedTimer timer;
    timer.start();
    const auto slow = reports.me();
    const auto behind = reports.me(); // has not begun
    QTRY_VERIFY(isAsking());
    reports.cancel();
    const auto next = reports.directorate(); // asked after: wanted
    for (const auto &cancelled : {slow, behind}) {
        const auto answer = answerOf(cancelled);
        QVERIFY(!answer && answer.error().kind == base::Error::Kind::Unavailable);
    }
    QCOMPARE(answerOf(next).value()[u"code"].toString(), u"VALLE"_s);
    QVERIFY(timer.elapsed() < 8000);
    reports.cancel(); // nothing is asked
    QVERIFY(answerOf(reports.directorate()).has_value());
}

void ReportsLinkTest::leavingWaitsForNothing()
{
    QElapsedTimer timer;
    timer.start();
    {
        store::ReportsLink reports(address(u"valle_first"_s), u"reports"_s);
        const auto slow = reports.me();
        QTRY_VERIFY(isAsking());
    }
    QVERIFY(timer.elapsed() < 8000);
}

QTEST_GUILESS_MAIN(ReportsLinkTest)
#include "tst_reportslink.moc"
