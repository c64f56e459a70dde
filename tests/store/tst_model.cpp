#include "modelledger.h"
#include "storefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using model::Plan;
using model::Step;

namespace {

const QStringList logins{u"valle_first"_s,  u"valle_second"_s,   u"model_third"_s,
                         u"model_fourth"_s, u"valle_official"_s, u"valle_supervisor"_s,
                         u"valle_intake"_s, u"model_intake"_s};
const QStringList times{u"2026-10-05T09:30:00"_s, u"2026-10-05T10:45:00"_s,
                        u"2026-10-05T12:10:00"_s, u"2026-10-06T09:05:00"_s,
                        u"2026-10-06T10:30:00"_s, u"2026-10-06T12:50:00"_s};

// Eight programs at once, phase by phase, and nobody at work between phases.
class Crowd
{
public:
    Crowd();
    ~Crowd();

    void work(const Plan &plan, int phase, const std::function<void()> &meanwhile);
    void forget() { m_isNew = true; }
    [[nodiscard]] std::vector<model::Session> &sessions() { return m_sessions; }

private:
    void run(model::Session &session, int number);

    std::vector<model::Session> m_sessions;
    std::barrier<> m_gate{model::sessions + 1};
    Plan m_plan;
    int m_phase = 0;
    bool m_isNew = false;
    bool m_isOver = false;
    std::vector<std::thread> m_threads;
};

Crowd::Crowd()
{
    for (int number = 0; number < model::sessions; ++number)
        m_sessions.emplace_back(number, logins[number]);
    for (int number = 0; number < model::sessions; ++number)
        m_threads.emplace_back([this, number] { run(m_sessions[number], number); });
}

Crowd::~Crowd()
{
    m_isOver = true;
    m_gate.arrive_and_wait();
    for (auto &thread : m_threads)
        thread.join();
}

void Crowd::run(model::Session &session, int number)
{
    session.open();
    for (;;) {
        m_gate.arrive_and_wait();
        if (m_isOver)
            return session.close();
        if (m_isNew)
            session.forget();
        for (const auto &step : std::as_const(m_plan)) {
            if (step.phase == m_phase && step.session == number)
                session.perform(step);
        }
        m_gate.arrive_and_wait();
    }
}

void Crowd::work(const Plan &plan, int phase, const std::function<void()> &meanwhile)
{
    m_plan = plan;
    m_phase = phase;
    m_gate.arrive_and_wait();
    meanwhile();
    m_gate.arrive_and_wait();
    m_isNew = false;
}

} // namespace

// Random commands of eight sessions at once against the real database: one holder, one open
// callback a number and person, legal moves only, counts that reconcile. Sessions are cut, programs
// begin again and leases run out meanwhile. And the test is tested: a broken claim is found.
class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingGoesWrong();
    void aBrokenClaimIsFound_data();
    void aBrokenClaimIsFound();

private:
    [[nodiscard]] QStringList episode(Crowd &crowd, const Plan &plan);
    void disturb(int phase);
    [[nodiscard]] QString source(const QString &function);
    void install(const QString &script)
    {
        const auto done = m_owner->run(script);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }

    StoreFixture m_fixture;
    std::unique_ptr<store::Connection> m_owner;
    std::unique_ptr<model::Ledger> m_ledger;
    std::mt19937 m_disturbance{1};
};

void ModelTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_owner = m_fixture.owner();
    m_ledger = std::make_unique<model::Ledger>(*m_owner);
    for (const auto &login : {u"model_third"_s, u"model_fourth"_s, u"model_intake"_s})
        install(
            u"create role %1 login; grant valle_people to %1; "
            "insert into private.person (login, name) values ('%1', '%1'); "
            "insert into private.assignment (person_id, role, office_id, valid_from, reference) "
            "select p.id, a.role, a.office_id, a.valid_from, 'test' from private.person p, "
            "private.assignment a join private.person q on q.id = a.person_id "
            "where p.login = '%1' and q.login = '%2'"_s.arg(
                login, login == u"model_intake"_s ? u"valle_intake"_s : u"valle_first"_s));
    // The server's first minute is a test of its own (tst_leases).
    const auto expiry = source(u"api.return_expired()"_s);
    QVERIFY(expiry.contains(u"interval '60 s'"_s));
    install(QString(expiry).replace(u"interval '60 s'"_s, u"interval '0 s'"_s));
}

QString ModelTest::source(const QString &function)
{
    return m_fixture.value(u"select pg_get_functiondef('%1'::regprocedure)"_s.arg(function))
        .toString();
}

// Somebody's session is cut in the middle of whatever it asks.
void ModelTest::disturb(int phase)
{
    if (phase % 2 == 0)
        return;
    const auto login = logins[m_disturbance() % model::sessions];
    (void)m_owner->value(u"select pg_terminate_backend(pid) from pg_stat_activity "
                         "where usename = ? and application_name = 'model'"_s,
                         {login});
}

QStringList ModelTest::episode(Crowd &crowd, const Plan &plan)
{
    m_fixture.setClock(times[0]);
    const auto emptied = m_owner->run(
        u"update private.attempt set outcome = 'line-dropped', ended_at = api.now() "
        "where ended_at is null; update private.callback set state = 'closed', "
        "holder_id = null, closing = 'declined', closed_at = api.now() where state <> 'closed'"_s);
    if (!emptied)
        return {emptied.error().detail};
    m_ledger->begin();
    crowd.forget();
    for (int phase = 0; phase < model::phases; ++phase) {
        m_fixture.setClock(times[phase]);
        // Some hold their last minute; whoever renews in this phase keeps it.
        (void)m_owner->run(u"update private.callback set lease_until = clock_timestamp() "
                           "- interval '1 s' where holder_id is not null and id % 3 = "_s
                           + QString::number(phase % 3));
        crowd.work(plan, phase, [this, phase] { disturb(phase); });
        QList<model::Told> told;
        QStringList problems;
        for (auto &session : crowd.sessions()) {
            told += std::exchange(session.told, {});
            problems += std::exchange(session.problems, {});
        }
        problems += m_ledger->check(told);
        if (!problems.isEmpty())
            return problems;
    }
    return {};
}

void ModelTest::nothingGoesWrong()
{
    const auto given = qEnvironmentVariableIntValue("RICHIAMATE_SEED");
    const auto seed = given != 0 ? static_cast<unsigned>(given) : std::random_device()();
    qInfo("seed %u (RICHIAMATE_SEED repeats it)", seed);
    std::mt19937 chance(seed);
    Crowd crowd;
    QElapsedTimer timer;
    timer.start();
    int episodes = 0;
    while (timer.elapsed() < 60'000) {
        const auto plan = model::randomPlan(chance);
        const auto problems = episode(crowd, plan);
        ++episodes;
        if (problems.isEmpty())
            continue;
        qWarning("seed %u, episode %d: %s", seed, episodes, qPrintable(problems.join(u'\n')));
        const auto until = timer.elapsed() + 40'000;
        const auto shortest = model::shrunk(plan, [&](const Plan &shorter) {
            return timer.elapsed() < until
                   && (!episode(crowd, shorter).isEmpty() || !episode(crowd, shorter).isEmpty());
        });
        QFAIL(qPrintable(u"seed %1, episode %2: %3\n%4"_s.arg(seed).arg(episodes).arg(
            problems.join(u'\n'), model::textOf(shortest))));
    }
    int asked = 0;
    int refused = 0;
    int cut = 0;
    for (const auto &session : crowd.sessions()) {
        asked += session.asked;
        refused += session.refused;
        cut += session.cut;
    }
    qInfo("%d episodes, %d questions, %d refused, %d sessions cut while asking, %lld events",
          episodes, asked, refused, cut, m_ledger->events());
    QVERIFY(episodes > 0 && refused > 0 && refused < asked);
    // Without these the test would say nothing.
    const auto kinds = m_fixture.value(u"select string_agg(distinct kind, ' ' order by kind) "
                                       "from private.event where subject = 'callback'"_s);
    qInfo("%s", qPrintable(kinds.toString()));
    for (const auto &kind : {u"accepted"_s, u"attempt-begun"_s, u"claimed"_s, u"closed"_s,
                             u"lease-expired"_s, u"put-back"_s, u"reassigned"_s, u"released"_s})
        QVERIFY2(kinds.toString().split(u' ').contains(kind), qPrintable(kind));
}

void ModelTest::aBrokenClaimIsFound_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("broken");
    QTest::newRow("without a look at the state") << u"asked.state <> 'waiting'"_s << u"false"_s;
    // The sleep is the planted fault, not a wait of the test: between look and claim there is time
    // for somebody else, on a slow machine as on a fast one.
    QTest::newRow("without the lock") << u" for update;"_s << u"; perform pg_sleep(0.05);"_s;
}

void ModelTest::aBrokenClaimIsFound()
{
    QFETCH(const QString, whole);
    QFETCH(const QString, broken);
    const auto claim = source(u"api.claim_callback(uuid, bigint, bigint)"_s);
    QVERIFY(claim.contains(whole));
    install(QString(claim).replace(whole, broken));
    Crowd crowd;
    std::mt19937 chance(1);
    QElapsedTimer timer;
    timer.start();
    QStringList problems;
    Plan plan;
    while (problems.isEmpty() && timer.elapsed() < 20'000) {
        plan = model::randomPlan(chance);
        problems = episode(crowd, plan);
    }
    const auto found = timer.elapsed();
    if (!problems.isEmpty()) {
        const auto shortest = model::shrunk(plan, [this, &crowd, &timer](const Plan &shorter) {
            return timer.elapsed() < 30'000 && !episode(crowd, shorter).isEmpty();
        });
        qInfo("found after %lld ms: %s\n%lld steps of %lld:\n%s", found,
              qPrintable(problems.constFirst()), static_cast<long long>(shortest.size()),
              static_cast<long long>(plan.size()), qPrintable(model::textOf(shortest)));
    }
    install(claim);
    QVERIFY2(!problems.isEmpty(), "a broken claim was not noticed in 20 s");
}

QTEST_GUILESS_MAIN(ModelTest)
#include "tst_model.moc"
