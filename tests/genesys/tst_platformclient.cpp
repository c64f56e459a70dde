#include "core/genesys/platformclient.h"
#include "scriptedexchange.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using base::Reason;

namespace {

const QString me = u"user-1"_s;
const QString here = u"conversation-1"_s;
const genesys::Patience little{400, 20, 100, 4};
const ports::Dial wanted{u"+393120000001"_s, u"queue-1"_s, base::AttemptId(17)};

QJsonObject participant(const QString &id, const QString &purpose, const QString &state,
                        const QJsonObject &more = {})
{
    QJsonObject one{
        {u"id"_s, id},
        {u"purpose"_s, purpose},
        {u"calls"_s, QJsonArray{QJsonObject{{u"id"_s, id + u"-call"_s}, {u"state"_s, state}}}}};
    for (auto each = more.begin(); each != more.end(); ++each)
        one.insert(each.key(), *each);
    return one;
}

QJsonObject talking(const QJsonArray &others = {})
{
    QJsonArray participants{participant(u"p-0"_s, u"customer"_s, u"connected"_s),
                            participant(u"p-1"_s, u"agent"_s, u"connected"_s, {{u"userId"_s, me}})};
    for (const auto &other : others)
        participants.append(other);
    return {{u"id"_s, here}, {u"participants"_s, participants}};
}

} // namespace

class PlatformClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsWhatMayBeRepeated();
    void waitsAsLongAsItIsTold();
    void placesNoSecondCall();
    void saysThatNoCallWasPlaced();
    void looksWhetherATransferHappened();
    void readsTheLine_data();
    void readsTheLine();
    void asksForNoWrapUpTwice();
    void namesWhatIsMissing();
    void tellsThatTheTokenIsOver();
    void saysNoSecret();

private:
    template <class T> static base::Result<T> outcome(QFuture<base::Result<T>> answer)
    {
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 15'000))
            return base::failure(Error::Kind::Broken, Reason::Broken, u"no answer"_s);
        return answer.result();
    }
};

void PlatformClientTest::repeatsWhatMayBeRepeated()
{
    ScriptedExchange exchange;
    exchange.script = {{503}, {500}, {0}, {200}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    QSignalSpy slow(&client.transport(), &genesys::Transport::slowChanged);
    QVERIFY(outcome(client.setPresence(ports::Telephony::Presence::OnQueue)));
    QCOMPARE(exchange.asked.size(), 4);
    QTRY_VERIFY(slow.size() >= 2);
    QCOMPARE(slow.constLast().constFirst().toBool(), false);
}

void PlatformClientTest::waitsAsLongAsItIsTold()
{
    ScriptedExchange exchange;
    exchange.script = {{429, {}, {{"Retry-After", "1"}}}, {200}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    QElapsedTimer waited;
    waited.start();
    QVERIFY(outcome(client.setPresence(ports::Telephony::Presence::OnQueue)));
    QVERIFY2(waited.elapsed() >= 1'000, qPrintable(QString::number(waited.elapsed())));
}

// The exchange took it and its answer was lost: the citizen's telephone rings already.
void PlatformClientTest::placesNoSecondCall()
{
    ScriptedExchange exchange;
    const QJsonObject placed{
        {u"entities"_s,
         QJsonArray{QJsonObject{
             {u"id"_s, here},
             {u"participants"_s,
              QJsonArray{QJsonObject{{u"id"_s, u"p-0"_s},
                                     {u"purpose"_s, u"customer"_s},
                                     {u"attributes"_s, QJsonObject{{u"attempt"_s, u"17"_s}}}}}}}}}};
    exchange.script = {{0}, {200, placed}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    const auto dialled = outcome(client.dial(wanted));
    QVERIFY2(dialled, dialled ? "" : qPrintable(dialled.error().detail));
    QCOMPARE(*dialled, here);
    QCOMPARE(exchange.asked.size(), 2);
}

void PlatformClientTest::saysThatNoCallWasPlaced()
{
    ScriptedExchange exchange;
    exchange.script = {{0}, {200, {{u"entities"_s, QJsonArray()}}}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    const auto dialled = outcome(client.dial(wanted));
    QVERIFY(!dialled);
    QCOMPARE(dialled.error().kind, Error::Kind::Unavailable);
    QCOMPARE(dialled.error().reason, Reason::ExchangeSlow);
    QCOMPARE(exchange.asked,
             (QStringList{u"/api/v2/conversations/calls"_s, u"/api/v2/conversations/calls"_s}));
}

void PlatformClientTest::looksWhetherATransferHappened()
{
    const ports::Destination office{ports::Destination::Kind::Queue, u"queue-2"_s};
    const auto ringing = participant(u"p-2"_s, u"acd"_s, u"alerting"_s,
                                     {{u"queueId"_s, u"queue-2"_s}});
    ScriptedExchange exchange;
    exchange.script = {{200, talking()}, {500}, {200, talking({ringing})}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    QVERIFY(outcome(client.transfer(here, office)));
    QCOMPARE(exchange.asked.size(), 3);
    exchange.script = {{200, talking()}, {500}, {200, talking()}};
    const auto stays = outcome(client.transfer(here, office));
    QVERIFY(!stays);
    QCOMPARE(stays.error().reason, Reason::ExchangeAway);
    QCOMPARE(exchange.asked.size(), 6);
}

void PlatformClientTest::readsTheLine_data()
{
    QTest::addColumn<QJsonObject>("conversation");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("isConsulting");
    const auto of = [](const QJsonArray &participants) {
        return QJsonObject{{u"id"_s, here}, {u"participants"_s, participants}};
    };
    const auto held = [](const QString &id, const QString &purpose, const QString &user) {
        return QJsonObject{
            {u"id"_s, id},
            {u"purpose"_s, purpose},
            {u"userId"_s, user},
            {u"calls"_s, QJsonArray{QJsonObject{
                             {u"id"_s, id}, {u"state"_s, u"connected"_s}, {u"held"_s, true}}}}};
    };
    const auto citizen = participant(u"p-0"_s, u"customer"_s, u"connected"_s);
    const auto ours = participant(u"p-1"_s, u"agent"_s, u"connected"_s, {{u"userId"_s, me}});
    const QJsonObject asked{{u"consultParticipantId"_s, u"p-0"_s}};
    QTest::newRow("an ordinary one") << talking() << true << false << false;
    QTest::newRow("held, our part says")
        << of({citizen, held(u"p-1"_s, u"agent"_s, me)}) << true << true << false;
    QTest::newRow("held, the citizen's says")
        << of({held(u"p-0"_s, u"customer"_s, {}), ours}) << true << true << false;
    QTest::newRow("somebody is asked")
        << talking({participant(u"p-2"_s, u"acd"_s, u"connected"_s, asked)}) << true << false
        << true;
    QTest::newRow("somebody was asked")
        << talking({participant(u"p-2"_s, u"agent"_s, u"disconnected"_s, asked)}) << true << false
        << false;
    QTest::newRow("we have left") << of(
        {citizen, participant(u"p-1"_s, u"agent"_s, u"disconnected"_s, {{u"userId"_s, me}}),
         participant(u"p-2"_s, u"agent"_s, u"connected"_s)})
                                  << false << false << false;
}

void PlatformClientTest::readsTheLine()
{
    QFETCH(QJsonObject, conversation);
    ScriptedExchange exchange;
    exchange.script = {{200, conversation}};
    genesys::PlatformClient client(exchange.url(), me, "token", little);
    const auto line = outcome(client.readLine(here));
    QVERIFY(line);
    QTEST(line->isOurs, "isOurs");
    QTEST(line->isHeld, "isHeld");
    QTEST(line->isConsulting, "isConsulting");
}

void PlatformClientTest::asksForNoWrapUpTwice()
{
    ScriptedExchange exchange;
    exchange.script = {{200, talking()}, {202}, {200, talking()}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    QVERIFY(outcome(client.wrapUp(here, u"code-1"_s)));
    QVERIFY(outcome(client.wrapUp(here, u"code-1"_s)));
    QCOMPARE(exchange.asked.filter(u"wrapup"_s),
             QStringList{u"/api/v2/conversations/calls/conversation-1/participants/p-1/"
                         "communications/p-1-call/wrapup"_s});
}

void PlatformClientTest::namesWhatIsMissing()
{
    ScriptedExchange exchange;
    exchange.script = {ScriptedExchange::Line{403}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    const auto dialled = outcome(client.dial(wanted));
    QCOMPARE(dialled.error().reason, Reason::ExchangePermission);
    QCOMPARE(dialled.error().arguments, QStringList{u"conversation:conference:add"_s});
}

void PlatformClientTest::tellsThatTheTokenIsOver()
{
    ScriptedExchange exchange;
    exchange.script = {ScriptedExchange::Line{401}};
    genesys::PlatformClient client(exchange.url(), me, "a token", little);
    QSignalSpy refused(&client.transport(), &genesys::Transport::tokenRefused);
    const auto told = outcome(client.setPresence(ports::Telephony::Presence::OnQueue));
    QCOMPARE(told.error().reason, Reason::ExchangeSignIn);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(exchange.asked.size(), 1);
}

QString logged;

void PlatformClientTest::saysNoSecret()
{
    logged.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text + u'\n'; });
    ScriptedExchange exchange;
    exchange.script = {{503, {}, {{"ININ-Correlation-Id", "correlation-1"}}}, {0}, {500}, {401}};
    genesys::PlatformClient client(exchange.url(), me, "a-secret-token", little);
    const auto dialled = outcome(client.dial(wanted));
    const auto told = outcome(client.setPresence(ports::Telephony::Presence::OnQueue));
    qInstallMessageHandler(before);
    const auto all = logged + (dialled ? QString() : dialled.error().detail)
                     + (told ? QString() : told.error().detail);
    QVERIFY2(all.contains(u"correlation-1"_s), qPrintable(all));
    QVERIFY(!all.contains(u"a-secret-token"_s));
    QVERIFY(!all.contains(u"393120000001"_s));
}

QTEST_GUILESS_MAIN(PlatformClientTest)
#include "tst_platformclient.moc"
