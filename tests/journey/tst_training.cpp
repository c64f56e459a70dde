#include "app/desk/trainingmorning.h"
#include "core/genesys/platformclient.h"
#include "core/store/databasecommands.h"
#include "core/store/databasefeed.h"
#include "tests/support/rehearsalfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using desk::TrainingMorning;
using support::RunningRehearsal;

namespace {

const QString service = u"valdorata"_s;
const QString switchboard = u"CEN"_s;
const QString queue = u"4f0b5c1e-9a6d-4c37-8b52-1d7e3a90c641"_s;
const QString operator1 = u"valdorata_operatore_1"_s;
const QString operator2 = u"valdorata_operatore_2"_s;
const QDateTime comesIn(QDate(2026, 10, 5), QTime(7, 25), Qt::UTC);
constexpr int speed = 5;
constexpr int longest = 60'000; // milliseconds of real time, for what takes minutes of the morning

// After half past nine the switchboard rings twice a minute and the territorial office once in a
// while; all ask to be rung back, and are there.
QJsonArray citizens()
{
    QJsonArray all;
    const QJsonArray isThere{QJsonObject{{u"answeredBy"_s, u"person"_s}, {u"seconds"_s, 8}}};
    for (int count = 0; count < 120; ++count) {
        const bool isForTheOffice = count % 5 == 4;
        all.append(QJsonObject{
            {u"at"_s, comesIn.addSecs(30 * (count + 1)).toString(Qt::ISODate)},
            {u"number"_s, u"+39312%1"_s.arg(count, 7, 10, QChar(u'0'))},
            {u"option"_s, isForTheOffice ? u"2"_s : u"1"_s},
            {u"patienceSeconds"_s, 300},
            {u"talkSeconds"_s, 20},
            {u"topic"_s, u"CF"_s},
            {u"whenRung"_s, isThere},
        });
    }
    return all;
}

template <class T> base::Result<T> outcome(const QFuture<base::Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return base::failure(base::Error::Kind::Unavailable, base::Reason::Broken, u"too late"_s);
    return future.result();
}

QString textOf(const base::Error &error)
{
    return u"%1 %2 %3"_s.arg(int(error.kind)).arg(int(error.reason)).arg(error.detail);
}

// A person's desk without a screen: sits, sees what the feed brings, and acts.
class Desk
{
public:
    Desk(const QString &login, const desk::Seat &seat)
        : m_link({service, login, {}}, u"richiamate-desk"_s,
                 {u"call"_s, u"callback"_s, u"hand_over"_s}),
          m_feed(m_link), commands(m_link), telephony(seat.api, login, seat.token)
    {
        QObject::connect(&m_feed, &ports::Feed::callsArrived, &m_feed,
                         [this](const auto &rows, auto complete) { calls.apply(rows, complete); });
        QObject::connect(
            &m_feed, &ports::Feed::callbacksArrived, &m_feed,
            [this](const auto &rows, auto complete) { callbacks.apply(rows, complete); });
        QObject::connect(
            &m_feed, &ports::Feed::handOversArrived, &m_feed,
            [this](const auto &rows, auto complete) { handOvers.apply(rows, complete); });
        m_link.start();
        m_link.keepLeases();
    }
    // Answers whatever rings at the switchboard; empty: nothing did.
    [[nodiscard]] std::optional<calls::Call> answer()
    {
        std::optional<calls::Call> answered;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                const auto *call = ringing();
                if (!call)
                    return false;
                const auto copy = *call; // the picture changes while we wait
                if (outcome(telephony.answer(copy.conversation)))
                    answered = copy;
                return answered.has_value();
            },
            longest));
        return answered;
    }
    [[nodiscard]] bool sees(base::CallId id, calls::CallState state)
    {
        return QTest::qWaitFor(
            [&] {
                const auto *call = calls.find(id);
                return call && call->state == state;
            },
            longest);
    }
    // Its newest attempt's line.
    [[nodiscard]] bool sees(base::CallbackId id, calls::Line line)
    {
        return QTest::qWaitFor(
            [&] {
                const auto *callback = callbacks.find(id);
                return callback && callback->attempt && callback->attempt->line == line;
            },
            longest);
    }

    board::Picture<calls::Call> calls;
    board::Picture<calls::Callback> callbacks;
    board::Picture<calls::HandOver> handOvers;

private:
    [[nodiscard]] const calls::Call *ringing() const
    {
        for (const auto &call : calls.rows()) {
            if (call.state == calls::CallState::Ringing && call.office == switchboard)
                return &call;
        }
        return nullptr;
    }

    store::DatabaseLink m_link;
    store::DatabaseFeed m_feed;

public:
    store::DatabaseCommands commands;
    genesys::PlatformClient telephony;
};

ports::ConversationRecord informed()
{
    return {u"person-concerned"_s, u"CF"_s, {}, {}, u"informed"_s};
}

} // namespace

// A person among robots on a morning that runs.
class TrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSeatsAreTold();
    void aSeatIsTakenOnce();
    void aCallIsAnsweredAndEnded();
    void aCallIsPutThrough();
    void aCallbackIsDialled();
    void theRobotsGoOn();
    void aSecondProgramJoinsIn();
    void noOtherMorningOnThisServer();
    void aSeatThatIsLeftIsFree();
    void anInterruptedTrainingLeavesNothing();

private:
    [[nodiscard]] std::unique_ptr<RunningRehearsal> train(const QStringList &arguments);
    [[nodiscard]] std::unique_ptr<TrainingMorning> comeIn() const;
    [[nodiscard]] QDateTime now(); // of the morning
    // Of the database; empty while the question has no answer.
    [[nodiscard]] QString ask(const QString &query) { return m_fixture.ask(service, query); }

    support::RehearsalFixture m_fixture;
    std::unique_ptr<RunningRehearsal> m_training;
    QString m_file;
    std::unique_ptr<TrainingMorning> m_morning;
    std::unique_ptr<TrainingMorning> m_colleague; // sits, and leaves the telephone alone
    std::unique_ptr<Desk> m_desk;
    desk::Seat m_seat;
    QDateTime m_satAt;
};

std::unique_ptr<RunningRehearsal> TrainingTest::train(const QStringList &arguments)
{
    const auto output = m_fixture.server().parent() + u"/training"_s;
    return std::make_unique<RunningRehearsal>(
        QStringList{u"train"_s, u"--no-desk"_s, u"--resources"_s, u"" SOURCE_FOLDER "/resources"_s,
                    u"--output"_s, output, u"--local"_s, m_fixture.server().directory()}
            + arguments,
        output);
}

std::unique_ptr<TrainingMorning> TrainingTest::comeIn() const
{
    auto morning = TrainingMorning::open(m_file);
    if (!morning)
        qWarning("%s", qPrintable(textOf(morning.error())));
    return morning ? std::move(*morning) : nullptr;
}

QDateTime TrainingTest::now()
{
    return QDateTime::fromSecsSinceEpoch(
        ask(u"select extract(epoch from api.now())::bigint"_s).toLongLong(), Qt::UTC);
}

void TrainingTest::initTestCase()
{
    QVERIFY(m_fixture.start());
    m_training = train({u"--speed"_s, QString::number(speed), u"--directorate"_s, service,
                        u"--script"_s, m_fixture.writeScript(u"training.json"_s, citizens())});
    QVERIFY2(QTest::qWaitFor([this] { return !m_training->figures().isEmpty(); }, 300'000),
             qPrintable(m_training->errors()));
    m_file = m_training->figures()[u"training"].toString();
    QVERIFY(QFile::exists(m_file));
    QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    m_morning = comeIn();
    m_colleague = comeIn();
    QVERIFY(m_morning && m_colleague);
    qputenv("PGSERVICEFILE", m_morning->serviceFile().toUtf8());
    // The hour at which one comes in, not the eve.
    QVERIFY(now() >= comesIn);
}

void TrainingTest::theSeatsAreTold()
{
    QCOMPARE(m_morning->seats().size(), 8);
    const desk::TrainingSeat first{service,        u"Direzione provinciale di Valdorata"_s,
                                   operator1,      u"Operatrice di centralino 1"_s,
                                   u"operator"_s,  switchboard,
                                   u"Centralino"_s};
    QCOMPARE(m_morning->seats().constFirst(), first);
}

void TrainingTest::aSeatIsTakenOnce()
{
    const auto seat = outcome(m_morning->sit(operator1));
    QVERIFY2(seat, seat ? "" : qPrintable(textOf(seat.error())));
    m_seat = *seat;
    QCOMPARE(m_seat.token.size(), 64);
    const auto taken = outcome(m_colleague->sit(operator1));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, base::Error::Kind::Conflict);
    QCOMPARE(taken.error().arguments, QStringList{operator1});
    const auto unknown = outcome(m_colleague->sit(u"valdorata_amministratore_1"_s));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, base::Error::Kind::NotFound);
    QVERIFY(outcome(m_colleague->sit(operator2)));
    // Their robots have gone.
    for (const auto &child : support::childrenOf(m_training->id())) {
        QTRY_VERIFY(!child.hasOption(u"--login"_s, operator1) || !support::isRunning(child));
        QTRY_VERIFY(!child.hasOption(u"--login"_s, operator2) || !support::isRunning(child));
    }
    m_satAt = now();
    m_desk = std::make_unique<Desk>(operator1, m_seat);
    QVERIFY(outcome(m_desk->telephony.setPresence(ports::Telephony::Presence::OnQueue)));
}

void TrainingTest::aCallIsAnsweredAndEnded()
{
    const auto call = m_desk->answer();
    QVERIFY2(call, qPrintable(m_training->errors()));
    QVERIFY(m_desk->sees(call->id, calls::CallState::Answered));
    QVERIFY(m_desk->calls.find(call->id)->isMine);
    QVERIFY(outcome(m_desk->commands.saveRecord(QUuid::createUuid(), call->id, informed())));
    QVERIFY(outcome(m_desk->telephony.hangUp(call->conversation)));
    const auto row = u"select c.state || ' ' || p.login || ' ' || r.outcome from private.call c"
                     " join private.person p on p.id = c.answered_by"
                     " join private.conversation_record r on r.call_id = c.id where c.id = %1"_s
                         .arg(call->id.value());
    QTRY_COMPARE_WITH_TIMEOUT(ask(row), u"completed "_s + operator1 + u" informed"_s, longest);
    const auto truth = m_training->truth();
    const auto ended = support::find(truth, u"ended"_s, call->conversation);
    QVERIFY(ended);
    QCOMPARE(ended->about[u"reason"].toString(), u"desk"_s);
    const auto rang = support::find(truth, u"ringing"_s, call->conversation);
    const auto answered = support::find(truth, u"answered"_s, call->conversation);
    QVERIFY(rang && answered);
    QVERIFY(rang->at.secsTo(answered->at) <= 5 * 5);
}

void TrainingTest::aCallIsPutThrough()
{
    const auto call = m_desk->answer();
    QVERIFY(call);
    const ports::Conversation conversation = call->id;
    QVERIFY(m_desk->sees(call->id, calls::CallState::Answered));
    const auto offered = outcome(m_desk->commands.handOver(QUuid::createUuid(), conversation,
                                                           u"UT"_s, u"About the tax code"_s));
    QVERIFY2(offered, offered ? "" : qPrintable(textOf(offered.error())));
    QVERIFY(outcome(m_desk->telephony.transfer(call->conversation,
                                               {ports::Destination::Kind::Queue, offered->queue})));
    auto record = informed();
    record.outcome = u"handed-over"_s;
    QVERIFY(outcome(m_desk->commands.saveRecord(QUuid::createUuid(), call->id, record)));
    // The office's robot takes it, or the citizen comes back and is told that it will ring.
    const auto state = u"select state from private.hand_over where id = %1"_s.arg(
        offered->handOver.value());
    QTRY_VERIFY_WITH_TIMEOUT(ask(state) != u"offered"_s, longest);
    if (ask(state) == u"returned"_s) {
        QVERIFY(support::find(m_training->truth(), u"returned"_s, call->conversation));
        QVERIFY(outcome(m_desk->commands.requeueHandOver(QUuid::createUuid(), offered->handOver)));
        QVERIFY(outcome(m_desk->telephony.hangUp(call->conversation)));
        QTRY_COMPARE_WITH_TIMEOUT(ask(state), u"requeued"_s, longest);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(ask(state), u"done"_s, 2 * longest);
    }
}

void TrainingTest::aCallbackIsDialled()
{
    // Whoever is not answered meanwhile asks to be rung back.
    std::optional<ports::Claim> claim;
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto taken = outcome(m_desk->commands.takeNext(QUuid::createUuid()));
            if (taken)
                claim = *taken;
            return claim.has_value();
        },
        longest));
    const auto begun = outcome(m_desk->commands.beginAttempt(QUuid::createUuid(), claim->callback));
    QVERIFY2(begun, begun ? "" : qPrintable(textOf(begun.error())));
    const auto conversation = outcome(
        m_desk->telephony.dial({begun->number, queue, begun->attempt}));
    QVERIFY2(conversation, conversation ? "" : qPrintable(textOf(conversation.error())));
    QVERIFY(outcome(
        m_desk->commands.attemptDialled(QUuid::createUuid(), begun->attempt, *conversation)));
    QVERIFY(m_desk->sees(claim->callback, calls::Line::Connected));
    const auto heard = outcome(m_desk->telephony.listen(*conversation));
    QVERIFY(heard);
    QCOMPARE(heard->answeredBy, u"person"_s);
    QVERIFY(outcome(m_desk->telephony.hangUp(*conversation)));
    QVERIFY(m_desk->sees(claim->callback, calls::Line::Ended));
    QVERIFY(outcome(m_desk->commands.endAttempt(QUuid::createUuid(), begun->attempt, u"reached"_s,
                                                informed())));
    QCOMPARE(ask(u"select c.state || ' ' || c.closing || ' ' || a.outcome || ' ' || p.login"
                 " from private.callback c join private.attempt a on a.callback_id = c.id"
                 " join private.person p on p.id = a.person_id where c.id = %1"_s.arg(
                     claim->callback.value())),
             u"closed reached reached "_s + operator1);
    // Eight seconds, as this citizen lets it ring.
    const auto truth = m_training->truth();
    const auto dialled = support::find(truth, u"dialled"_s, *conversation);
    const auto answered = support::find(truth, u"answered"_s, *conversation);
    QVERIFY(dialled && answered);
    const auto rang = dialled->at.secsTo(answered->at);
    QVERIFY2(rang >= 7 && rang <= 8 + speed, qPrintable(QString::number(rang)));
}

void TrainingTest::theRobotsGoOn()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        ([this] {
            const auto truth = m_training->truth();
            return std::any_of(truth.begin(), truth.end(), [this](const support::Happened &each) {
                return each.what == u"did"_s && each.at > m_satAt
                       && each.about[u"act"].toString() == u"intervention"_s;
            });
        }()),
        3 * longest);
    const auto truth = m_training->truth();
    QVERIFY(!std::any_of(truth.begin(), truth.end(),
                         [](const auto &each) { return each.what == u"lost"_s; }));
}

void TrainingTest::aSecondProgramJoinsIn()
{
    const auto calls = ask(u"select count(*) from private.call"_s).toInt();
    const auto second = train({});
    QVERIFY(second->end());
    QCOMPARE(second->status(), 0);
    QCOMPARE(second->figures()[u"training"].toString(), m_file);
    QVERIFY(m_training->isRunning());
    QVERIFY(ask(u"select count(*) from private.call"_s).toInt() >= calls);
}

void TrainingTest::noOtherMorningOnThisServer()
{
    const auto calls = ask(u"select count(*) from private.call"_s).toInt();
    const auto other = m_fixture.rehearse({u"--calls"_s, u"1"_s});
    QCOMPARE(other->status(), 1);
    QVERIFY2(other->errors().contains(u"another morning"_s), qPrintable(other->errors()));
    QVERIFY(m_training->isRunning());
    QVERIFY(ask(u"select count(*) from private.call"_s).toInt() >= calls);
}

void TrainingTest::aSeatThatIsLeftIsFree()
{
    m_morning.reset();
    QTRY_COMPARE_WITH_TIMEOUT(
        outcome(m_desk->telephony.setPresence(ports::Telephony::Presence::OnQueue)).has_value(),
        false, longest); // the token has gone with the seat
    m_morning = comeIn();
    QVERIFY(m_morning);
    const auto seat = outcome(m_morning->sit(operator1));
    QVERIFY(seat);
    QVERIFY(seat->token != m_seat.token);
    m_desk.reset();
    m_desk = std::make_unique<Desk>(operator1, *seat);
    QVERIFY(m_desk->answer());
}

void TrainingTest::anInterruptedTrainingLeavesNothing()
{
    m_desk.reset();
    const QSignalSpy ended(m_morning.get(), &TrainingMorning::ended);
    const auto children = support::childrenOf(m_training->id());
    QVERIFY(children.size() >= 7); // intake, and the robots whose place nobody has taken
    m_training->interrupt();
    QVERIFY(m_training->end(120'000));
    QCOMPARE(m_training->status(), 130);
    for (const auto &child : children)
        QVERIFY2(!support::isRunning(child), qPrintable(child.commandLine.join(u' ')));
    QVERIFY(!QFile::exists(m_file));
    QTRY_COMPARE(ended.count(), 1);
    const auto refused = outcome(m_morning->sit(operator1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, base::Reason::ExchangeAway);
    QCOMPARE(m_fixture.server().local({u"status"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TrainingTest)
#include "tst_training.moc"
