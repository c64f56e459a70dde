#include "morningstaff.h"
#include "tests/intake/intakefixture.h"
#include "tests/intake/runningintake.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>
#include <memory>

using exchange::Notifications;
using namespace Qt::StringLiterals;

namespace {

constexpr int calls = 2'000;
constexpr int seconds = 4 * 60 * 60; // of business time
constexpr int step = 6;              // ms of ours for a second of theirs
constexpr int timesEach = 12;
constexpr int slowMilliseconds = 500;

QStringList difference(const QStringList &some, const QStringList &others)
{
    QStringList left;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(),
                        std::back_inserter(left));
    return left;
}

// How much is lost or invented, and the whole story of the first such conversation.
QString told(const QStringList &happened, const QStringList &recorded)
{
    const auto lost = difference(happened, recorded);
    const auto more = difference(recorded, happened);
    const auto conversation = (lost + more).value(0).section(u' ', 0, 0);
    return u"%1 lost, %2 more; first:\n%3\nrecorded:\n%4"_s.arg(lost.size())
        .arg(more.size())
        .arg(happened.filter(conversation).join(u'\n'), recorded.filter(conversation).join(u'\n'));
}

} // namespace

// A morning in which something goes wrong all the time: on the way to the exchange, at it, on the
// way back, with intake itself and with the database.
class FaultyMorningTest : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        Slow,
        Unanswered,
        TooMany,
        Broken,
        Unavailable,
        Dropped,
        Closing,
        Revoked,
        Lost,
        Doubled,
        Reordered,
        ClockLate,
        IntakeKilled,
        DatabaseAway
    };
    Q_ENUM(Fault)

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostAndNothingDoubled_data();
    void nothingIsLostAndNothingDoubled();

private:
    void happen(StandingExchange &standing, Fault fault);
    void killAndRestart(StandingExchange &standing);
    void compareAcceptances(const StandingExchange &standing);
    void compareCounters(const StandingExchange &standing);
    [[nodiscard]] QString faultsCounted() const;
    [[nodiscard]] QStringList list(const QString &query);

    IntakeFixture m_fixture;
    QString m_config;
    std::unique_ptr<RunningIntake> m_intake;
    QMap<Fault, int> m_happened;
};

void FaultyMorningTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void FaultyMorningTest::nothingIsLostAndNothingDoubled_data()
{
    QTest::addColumn<quint32>("seed");
    const auto seeds = qEnvironmentVariableIntValue("RICHIAMATE_SEEDS");
    for (int seed = 1; seed <= std::max(seeds, 2); ++seed)
        QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
}

void FaultyMorningTest::happen(StandingExchange &standing, Fault fault)
{
    ++m_happened[fault];
    switch (fault) {
    case Fault::Slow:
        return standing.platform().inject({0, slowMilliseconds}, 3);
    case Fault::Unanswered:
        return standing.platform().inject({0, -1}, 1);
    case Fault::TooMany:
        return standing.platform().inject({429, 0}, 2);
    case Fault::Broken:
        return standing.platform().inject({500, 0}, 2);
    case Fault::Unavailable:
        return standing.platform().inject({503, 0}, 3);
    case Fault::Dropped:
        return standing.notifications().dropSockets();
    case Fault::Closing:
        return standing.notifications().announceClosing();
    case Fault::Revoked:
        return standing.platform().revokeTokens({});
    case Fault::Lost:
        return standing.notifications().inject(Notifications::Fault::Lose, 5);
    case Fault::Doubled:
        return standing.notifications().inject(Notifications::Fault::Double, 5);
    case Fault::Reordered:
        return standing.notifications().inject(Notifications::Fault::Reorder, 3);
    case Fault::ClockLate:
        standing.notifications().setClockLate(2 * 86'400);
        return standing.notifications().dropSockets();
    case Fault::IntakeKilled:
        return killAndRestart(standing);
    case Fault::DatabaseAway:
        QVERIFY(m_fixture.cluster().stop());
        return;
    }
}

void FaultyMorningTest::killAndRestart(StandingExchange &standing)
{
    // Nobody would be there for a late answer, which is the end of the exchange's HTTP server.
    standing.platform().forgetFaults();
    QVERIFY(QTest::qWaitFor([&standing] { return !standing.platform().isLate(); }));
    m_intake->process().kill();
    QVERIFY(m_intake->process().waitForFinished());
    m_intake = std::make_unique<RunningIntake>();
    QVERIFY2(m_intake->start(m_config), qPrintable(m_intake->log()));
    standing.turnTo(m_intake->port());
}

QString FaultyMorningTest::faultsCounted() const
{
    const auto names = QMetaEnum::fromType<Fault>();
    QStringList told;
    for (auto each = m_happened.begin(); each != m_happened.end(); ++each)
        told.append(u"%1 %2"_s.arg(QString::number(*each),
                                   QString::fromLatin1(names.key(static_cast<int>(each.key())))));
    return told.join(u", "_s);
}

QStringList FaultyMorningTest::list(const QString &query)
{
    return m_fixture
        .value(StandingExchange::service,
               u"select coalesce(string_agg(l, ' ' order by l), '') from (%1) t (l)"_s.arg(query))
        .toString()
        .split(u' ', Qt::SkipEmptyParts);
}

// Whoever was told "accepted" is booked, and nobody else, but those whose answer was lost.
void FaultyMorningTest::compareAcceptances(const StandingExchange &standing)
{
    QStringList promised;
    QStringList promisedOrUnanswered;
    for (const auto &entry : standing.truth()) {
        const auto conversation = entry.about[u"conversationId"].toString();
        if (entry.what == "acceptance"_L1)
            promised.append(conversation);
        if (entry.what == "acceptance"_L1 || entry.what == "unanswered-acceptance"_L1)
            promisedOrUnanswered.append(conversation);
    }
    promised.sort();
    promisedOrUnanswered.sort();
    const auto booked = list(u"select c.conversation from private.callback_request q "
                             "join private.call c on c.id = q.call_id"_s);
    QVERIFY(promised.size() > 100);
    QCOMPARE(difference(promised, booked), QStringList());
    QCOMPARE(difference(booked, promisedOrUnanswered), QStringList());
    // Every citizen has a number of their own: a callback each.
    QCOMPARE(list(u"select id::text from private.callback"_s).size(), booked.size());
}

void FaultyMorningTest::compareCounters(const StandingExchange &standing)
{
    QMap<QString, QSet<QString>> happened;
    for (const auto &entry : standing.truth())
        happened[entry.what].insert(entry.about[u"conversationId"].toString());
    const auto count = [](const QSet<QString> &conversations) {
        return static_cast<int>(conversations.size());
    };
    const auto booked = list(u"select c.conversation from private.callback_request q "
                             "join private.call c on c.id = q.call_id"_s);
    auto abandoned = happened[u"arrived"_s];
    for (const auto &other : {happened[u"answered"_s], happened[u"declined"_s],
                              QSet<QString>(booked.begin(), booked.end())})
        abandoned.subtract(other);
    const QJsonObject truth{{u"received"_s, count(happened[u"arrived"_s])},
                            {u"answered"_s, count(happened[u"answered"_s])},
                            {u"abandoned"_s, count(abandoned)},
                            {u"closed"_s, 0},
                            {u"offered"_s, count(happened[u"offered"_s])},
                            {u"accepted"_s, static_cast<int>(booked.size())},
                            {u"declined"_s, count(happened[u"declined"_s])}};
    // What the log counts; how much of it may be told is another matter.
    const auto totals =
        QJsonDocument::fromJson(
            m_fixture
                .value(StandingExchange::service,
                       u"with entry as materialized (select figures from "
                       "private.log_entries('2026-10-05', '2026-10-05')) "
                       "select jsonb_object_agg(n.figure, (select count(*) from entry e "
                       "where n.figure = any (e.figures))) from private.figure_names() n"_s)
                .toByteArray())
            .object();
    for (const auto &counter : truth.keys())
        QCOMPARE(counter + u' ' + QString::number(totals[counter].toInt(-1)),
                 counter + u' ' + QString::number(truth[counter].toInt()));
    QCOMPARE(truth[u"received"].toInt(), calls);
    QCOMPARE(list(u"select conversation from private.call where ended_at is null"_s),
             QStringList());
}

void FaultyMorningTest::nothingIsLostAndNothingDoubled()
{
    QFETCH(const quint32, seed);
    QVERIFY(m_fixture.run(StandingExchange::service,
                          u"truncate private.exchange_delivery, private.call, private.callback "
                          "cascade"_s));
    m_happened.clear();
    std::mt19937 random(seed);
    QList<Fault> faults;
    const auto kinds = QMetaEnum::fromType<Fault>();
    for (int kind = 0; kind < kinds.keyCount(); ++kind)
        faults.insert(0, timesEach, static_cast<Fault>(kinds.value(kind)));
    std::shuffle(faults.begin(), faults.end(), random);
    const int between = seconds / static_cast<int>(faults.size() + 1);

    StandingExchange standing;
    standing.platform().setRequestsPerMinute(1'000'000); // a minute of theirs is short here
    MorningStaff staff(standing, seed);
    staff.expectCitizens(calls, seconds);
    m_config = standing.configFor(m_fixture);
    m_intake = std::make_unique<RunningIntake>();
    QVERIFY2(m_intake->start(m_config), qPrintable(m_intake->log()));
    standing.turnTo(m_intake->port());
    int second = 0;
    standing.setOnStep([&] {
        ++second;
        staff.work();
    });
    QElapsedTimer watch;
    watch.start();
    standing.run(step);
    int due = 0;
    for (const auto fault : std::as_const(faults)) {
        due += between;
        QTRY_VERIFY_WITH_TIMEOUT(second >= due, 120'000);
        happen(standing, fault);
        if (QTest::currentTestFailed())
            return;
        if (fault == Fault::DatabaseAway) {
            const int back = second + between / 2;
            QTRY_VERIFY_WITH_TIMEOUT(second >= back, 120'000);
            QVERIFY(m_fixture.cluster().start());
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(second > seconds && !standing.exchange().hasOpenConversations()
                                 && standing.isQuiet(),
                             180'000);
    standing.pause();
    const auto took = watch.elapsed();
    const auto happened = standing.happened();
    const bool isWhole = QTest::qWaitFor(
        [&] { return StandingExchange::recorded(m_fixture) == happened; }, 60'000);
    qInfo("seed %u: %d calls, %lld events in %lld s; faults: %s", seed, calls,
          static_cast<long long>(happened.size()), static_cast<long long>(took / 1000),
          qPrintable(faultsCounted()));
    const auto recorded = StandingExchange::recorded(m_fixture);
    QVERIFY2(isWhole, qPrintable(told(happened, recorded)));
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->health().body[u"directorates"][0][u"spooled"].toInt(-1), 0,
                              60'000);
    compareAcceptances(standing);
    if (!QTest::currentTestFailed())
        compareCounters(standing);
    QVERIFY2(m_intake->terminate(), qPrintable(m_intake->log()));
}

QTEST_GUILESS_MAIN(FaultyMorningTest)
#include "tst_faultymorning.moc"
