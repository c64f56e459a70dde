#include "core/genesys/happenings.h"
#include "core/genesys/platformclient.h"
#include "scriptedexchange.h"
#include "tests/conformance/trainingexchange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using base::Reason;
using exchange::WhenRung;
using State = exchange::Conversation::State;

namespace {

const genesys::Patience little{400, 10, 40, 4};
const QString colleague = u"valdorata_operatore_2"_s;
const WhenRung nobody{QString(), false, 2};
const WhenRung person{u"person"_s, false, 2};

template <class T> base::Result<T> outcome(QFuture<base::Result<T>> answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 15'000))
        return base::failure(Error::Kind::Broken, Reason::Broken, u"no answer"_s);
    return answer.result();
}

QString textOf(const Error &error)
{
    return error.detail;
}

// A citizen's callback waits at the training exchange, and a desk of ours is there.
class Scene
{
public:
    explicit Scene(const QList<WhenRung> &whenRung = {person})
        : conversation(training.keepCallback(whenRung)),
          desk(QUrl(u"http://127.0.0.1:%1"_s.arg(training.port())), TrainingExchange::operatorLogin,
               training.platform().issueToken(TrainingExchange::operatorLogin), little)
    {
    }

    // As many requests go well; of the next the answer is lost, or the exchange fails.
    void spoil(int after, int status)
    {
        training.platform().inject({}, after);
        training.platform().inject({status, status == 0 ? -1 : 0}, 1);
    }
    [[nodiscard]] base::Result<QString> dial(int attempt)
    {
        return outcome(desk.dial({TrainingExchange::callbackCitizen, training.queueOf(u"CEN"_s),
                                  base::AttemptId(attempt), conversation}));
    }
    [[nodiscard]] base::Result<void> end(const std::optional<QDateTime> &again = std::nullopt)
    {
        return outcome(desk.endCallback(conversation, again));
    }
    [[nodiscard]] const exchange::Conversation &call()
    {
        return *training.exchange().conversation(conversation);
    }
    [[nodiscard]] bool reaches(State state)
    {
        return QTest::qWaitFor([&] { return call().state == state; });
    }
    // How often the citizen's telephone rang; for which attempts.
    [[nodiscard]] QStringList dialled() const
    {
        QStringList attempts;
        for (const auto &entry : training.truth().entries()) {
            if (entry.what == "dialled"_L1)
                attempts.append(entry.about[u"attempt"].toString());
        }
        return attempts;
    }
    [[nodiscard]] bool waits()
    {
        return training.exchange()
            .callbacksWaitingIn(training.queueOf(u"CEN"_s))
            .contains(conversation);
    }

    TrainingExchange training;
    QString conversation;
    genesys::PlatformClient desk;
};

// Whichever of so many requests it is whose answer is lost, or that the exchange fails.
void spoilEachOf(int requests)
{
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("status");
    for (int after = 0; after < requests; ++after) {
        QTest::addRow("lost answer %d", after) << after << 0;
        QTest::addRow("failure %d", after) << after << 503;
    }
}

const QString me = u"user-1"_s;
const QString here = u"conversation-1"_s;
const ports::Dial wanted{u"+393120000001"_s, u"queue-1"_s, base::AttemptId(17), here};

QJsonObject shared(const QString &id, const QString &purpose, const QString &state,
                   const QJsonObject &more = {})
{
    QJsonObject one{{u"id"_s, id},
                    {u"purpose"_s, purpose},
                    {u"callbacks"_s, QJsonArray{QJsonObject{{u"state"_s, state}}}}};
    for (auto each = more.begin(); each != more.end(); ++each)
        one.insert(each.key(), *each);
    return one;
}

ScriptedExchange::Line showing(const QJsonArray &more)
{
    QJsonArray participants{shared(u"p-0"_s, u"customer"_s, u"connected"_s)};
    for (const auto &each : more)
        participants.append(each);
    return {200, {{u"id"_s, here}, {u"participants"_s, participants}}};
}

ScriptedExchange::Line ours(const QString &state, const QJsonObject &attributes = {})
{
    return showing(
        {shared(u"p-1"_s, u"agent"_s, state, {{u"userId"_s, me}, {u"attributes"_s, attributes}})});
}

const ScriptedExchange::Line waiting = showing({shared(u"p-2"_s, u"acd"_s, u"connected"_s)});
const ScriptedExchange::Line theirs = showing(
    {shared(u"p-3"_s, u"agent"_s, u"alerting"_s, {{u"userId"_s, u"user-2"_s}})});

} // namespace

// A callback that the exchange owns, from its queue to its end, whatever is lost on the way.
class OwnedCallbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDialledOnce_data();
    void isDialledOnce();
    void endsOnce_data();
    void endsOnce();
    void waitsAgainOnce_data();
    void waitsAgainOnce();
    void isTriedAgain();
    void isTriedAgainByTheSameHands();
    void isNotTakenFromAnother();
    void isNotTakenFromWhoWasQuicker();
    void isOver();
    void whatWaitsIsEnded();
    void alertsLate();
    void neverAlerts();
    void isPutThrough();
    void tellsWhichAttempt();
};

void OwnedCallbackTest::isDialledOnce_data()
{
    spoilEachOf(8);
}

void OwnedCallbackTest::isDialledOnce()
{
    QFETCH(int, after);
    QFETCH(int, status);
    Scene scene;
    QVERIFY(!scene.conversation.isEmpty());
    scene.spoil(after, status);
    const auto dialled = scene.dial(17);
    QVERIFY2(dialled, dialled ? "" : qPrintable(textOf(dialled.error())));
    QCOMPARE(*dialled, scene.conversation);
    QCOMPARE(scene.dialled(), QStringList{u"17"_s});
    QCOMPARE(scene.call().callback->shares.size(), 2); // the queue's and ours
    QVERIFY(scene.dial(17));                           // asked once more, it rings no more
    QCOMPARE(scene.dialled(), QStringList{u"17"_s});
    QVERIFY(scene.reaches(State::Talking));
    const auto heard = outcome(scene.desk.listen(scene.conversation));
    QVERIFY(heard);
    QCOMPARE(heard->answeredBy, u"person"_s);
}

void OwnedCallbackTest::endsOnce_data()
{
    spoilEachOf(2);
}

void OwnedCallbackTest::endsOnce()
{
    QFETCH(int, after);
    QFETCH(int, status);
    Scene scene;
    QVERIFY(scene.dial(17));
    QVERIFY(scene.reaches(State::Talking));
    QVERIFY(outcome(scene.desk.hangUp(scene.conversation)));
    QVERIFY(outcome(scene.desk.wrapUp(scene.conversation, u"richiamate-informed"_s)));
    scene.spoil(after, status);
    const auto ended = scene.end();
    QVERIFY2(ended, ended ? "" : qPrintable(textOf(ended.error())));
    QVERIFY(scene.call().callback->ended.isValid());
    QVERIFY(!scene.waits());
    QVERIFY(scene.end());
    QCOMPARE(scene.call().callback->shares.size(), 2);
}

void OwnedCallbackTest::waitsAgainOnce_data()
{
    spoilEachOf(2);
}

void OwnedCallbackTest::waitsAgainOnce()
{
    QFETCH(int, after);
    QFETCH(int, status);
    Scene scene({nobody});
    QVERIFY(scene.dial(17));
    QVERIFY(scene.reaches(State::Ended));
    const auto again = scene.training.exchange().now().addSecs(3'000'000);
    scene.spoil(after, status);
    const auto ended = scene.end(again);
    QVERIFY2(ended, ended ? "" : qPrintable(textOf(ended.error())));
    QVERIFY(scene.end(again));
    QCOMPARE(scene.call().callback->shares.size(), 3);
    QCOMPARE(scene.call().openShare()->scheduled, again);
    QVERIFY(!scene.waits()); // not before then
    QCOMPARE(scene.dial(18).error().kind, Error::Kind::Conflict);
}

void OwnedCallbackTest::isTriedAgain()
{
    Scene scene({nobody, person});
    QVERIFY(scene.dial(17));
    QVERIFY(scene.reaches(State::Ended));
    QVERIFY(!scene.waits());
    QVERIFY(scene.end(scene.training.exchange().now().addSecs(40)));
    QVERIFY(!scene.waits());
    QTRY_VERIFY(scene.waits());
    QVERIFY(scene.dial(18));
    QCOMPARE(scene.dialled(), QStringList({u"17"_s, u"18"_s}));
    QVERIFY(scene.reaches(State::Talking));
    QVERIFY(outcome(scene.desk.hangUp(scene.conversation)));
    QVERIFY(scene.end());
    QVERIFY(!scene.training.exchange().hasOpenConversations()
            || scene.call().callback->ended.isValid());
}

// A desk that did not give it back before the next attempt.
void OwnedCallbackTest::isTriedAgainByTheSameHands()
{
    Scene scene({nobody, person});
    QVERIFY(scene.dial(17));
    QVERIFY(scene.reaches(State::Ended));
    QVERIFY(scene.dial(18));
    QCOMPARE(scene.dialled(), QStringList({u"17"_s, u"18"_s}));
    QCOMPARE(scene.call().callback->shares.size(), 2);
    QVERIFY(scene.dial(17)); // it has been
    QCOMPARE(scene.dialled().size(), 2);
}

void OwnedCallbackTest::isNotTakenFromAnother()
{
    Scene scene;
    QVERIFY(scene.training.exchange().assign(colleague, scene.conversation));
    const auto dialled = scene.dial(17);
    QVERIFY(!dialled);
    QCOMPARE(dialled.error().kind, Error::Kind::Conflict);
    QCOMPARE(dialled.error().reason, Reason::ExchangeRefused);
    QVERIFY(scene.training.exchange().takeCallback(colleague, scene.conversation));
    QCOMPARE(scene.dial(17).error().kind, Error::Kind::Conflict);
    QCOMPARE(scene.end().error().kind, Error::Kind::Conflict);
    QCOMPARE(scene.dialled(), QStringList());
}

void OwnedCallbackTest::isNotTakenFromWhoWasQuicker()
{
    ScriptedExchange exchange;
    exchange.script = {waiting, {409}, theirs};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    const auto dialled = outcome(client.dial(wanted));
    QVERIFY(!dialled);
    QCOMPARE(dialled.error().kind, Error::Kind::Conflict);
    QCOMPARE(dialled.error().reason, Reason::ExchangeRefused);
    QCOMPARE(exchange.asked.size(), 3);
    exchange.script = {waiting, {409}, waiting}; // it shows late
    QCOMPARE(outcome(client.dial(wanted)).error().kind, Error::Kind::Conflict);
    QCOMPARE(exchange.asked.size(), 6);
}

void OwnedCallbackTest::isOver()
{
    Scene scene;
    QVERIFY(scene.end());
    const auto dialled = scene.dial(17); // as one of ours: nothing is rung beside it
    QVERIFY(dialled);
    QVERIFY(*dialled != scene.conversation);
    QCOMPARE(scene.dialled(), QStringList(u"17"_s));
    QCOMPARE(scene.end(scene.training.exchange().now()).error().kind, Error::Kind::NotFound);
}

// Nobody has picked it, and there is nothing to ring for any more.
void OwnedCallbackTest::whatWaitsIsEnded()
{
    Scene scene;
    QVERIFY(scene.waits());
    QVERIFY(scene.end());
    QVERIFY(!scene.waits());
    QVERIFY(scene.call().callback->ended.isValid());
    QCOMPARE(scene.dialled(), QStringList());
}

void OwnedCallbackTest::alertsLate()
{
    ScriptedExchange exchange;
    const QJsonObject mark{{u"attempt"_s, u"17"_s}};
    exchange.script = {waiting,
                       {200},
                       waiting,
                       waiting,
                       ours(u"alerting"_s),
                       {202},
                       ours(u"connected"_s),
                       {202},
                       ours(u"connected"_s, mark),
                       {202}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    const auto dialled = outcome(client.dial(wanted));
    QVERIFY2(dialled, dialled ? "" : qPrintable(textOf(dialled.error())));
    QCOMPARE(exchange.asked.filter(u"/assign"_s).size(), 1);
    QCOMPARE(exchange.asked.constLast(), u"/api/v2/conversations/calls/conversation-1"_s);
    QVERIFY(exchange.script.isEmpty());
}

void OwnedCallbackTest::neverAlerts()
{
    ScriptedExchange exchange;
    exchange.script = {waiting, {200}, waiting, waiting, waiting, waiting, waiting, waiting};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    const auto dialled = outcome(client.dial(wanted));
    QVERIFY(!dialled);
    QCOMPARE(dialled.error().kind, Error::Kind::Unavailable);
    QCOMPARE(dialled.error().reason, Reason::ExchangeSlow);
    QCOMPARE(exchange.asked.filter(u"/assign"_s).size(), 1);
    QCOMPARE(exchange.asked.size(), 2 + little.attempts + 1);
}

void OwnedCallbackTest::isPutThrough()
{
    Scene scene;
    QVERIFY(scene.dial(17));
    QVERIFY(scene.reaches(State::Talking));
    QVERIFY(outcome(scene.desk.hold(scene.conversation, true)));
    QVERIFY(outcome(scene.desk.hold(scene.conversation, false)));
    const ports::Destination other{ports::Destination::Kind::Person, TrainingExchange::official};
    QVERIFY(outcome(scene.desk.consult(scene.conversation, other)));
    QVERIFY(outcome(scene.desk.cancelConsult(scene.conversation)));
    QVERIFY(outcome(scene.desk.transfer(
        scene.conversation, {ports::Destination::Kind::Queue, scene.training.queueOf(u"UT"_s)})));
    QVERIFY(scene.reaches(State::Ended));
    QVERIFY(scene.end());
}

// What the exchange tells of it: the call that asked for it has no attempt.
void OwnedCallbackTest::tellsWhichAttempt()
{
    Scene scene({nobody, person});
    QVERIFY(scene.dial(17));
    QVERIFY(scene.reaches(State::Ended));
    QVERIFY(scene.end(scene.training.exchange().now()));
    QVERIFY(scene.dial(18));
    QVERIFY(scene.reaches(State::Talking));
    QVERIFY(outcome(scene.desk.hangUp(scene.conversation)));
    const auto read = outcome(
        scene.desk.transport().ask({genesys::Operation::ReadConversation, {scene.conversation}}));
    QVERIFY(read);
    QStringList told;
    for (const auto &each : genesys::happeningsIn(genesys::conversationOf(read->toObject())))
        told.append(u"%1 %2"_s.arg(static_cast<int>(each.kind)).arg(each.attempt));
    QCOMPARE(told, QStringList({u"3 17"_s, u"0 18"_s, u"3 18"_s}));
}

QTEST_GUILESS_MAIN(OwnedCallbackTest)
#include "tst_ownedcallback.moc"
