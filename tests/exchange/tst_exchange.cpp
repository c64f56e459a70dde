#include "app/exchange/exchange.h"
#include "fakeintake.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using exchange::Citizen;
using exchange::Exchange;
using exchange::IntakeClient;
using exchange::Timeline;
using exchange::Truth;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"valdorata"_s;
const QString switchboard = u"4f0b5c1e-9a6d-4c37-8b52-1d7e3a90c641"_s;
const QString office = u"b27d94f3-60e8-4a15-9c0b-72f85d1e36a9"_s;
const QString operator1 = u"valdorata_operatore_1"_s;
const QString operator2 = u"valdorata_operatore_2"_s;
const QString official = u"valdorata_funzionario_ut_1"_s;

QDateTime second(int count)
{
    return QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC).addSecs(count);
}

QJsonObject ringing(int rings, int thenRings = 0)
{
    return {{u"open"_s, true},
            {u"targetId"_s, switchboard},
            {u"rings"_s, rings},
            {u"thenTargetId"_s, thenRings > 0 ? office : QString()},
            {u"thenRings"_s, thenRings},
            {u"offerCallback"_s, true},
            {u"callbackQueueId"_s, switchboard}};
}

Citizen patient()
{
    Citizen citizen;
    citizen.at = second(0);
    citizen.number = u"+393120000001"_s;
    citizen.option = u"1"_s;
    citizen.menuSeconds = 10;
    citizen.patienceSeconds = 300;
    citizen.offerSeconds = 12;
    return citizen;
}

// An exchange with an intake that answers as told; its clock is ours.
class Scene
{
public:
    Scene()
    {
        intake.setRoute(ringing(5));
        intake.setAcceptance({{u"accepted"_s, true}, {u"requestId"_s, u"112648"_s}});
        client.setPort(intake.port());
        QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
        if (file.open(QIODevice::ReadOnly))
            exchange.addDirectorate(service, offices::parseDirectorate(file.readAll()).value());
    }
    // What happens until then, and what intake makes of it.
    [[nodiscard]] bool playUntil(int seconds)
    {
        while (timeline.isDue(second(seconds))) {
            exchange.setNow(*timeline.next());
            timeline.happenNext();
            if (!isSettled())
                return false;
        }
        exchange.setNow(second(seconds));
        return true;
    }
    [[nodiscard]] bool isSettled()
    {
        return QTest::qWaitFor([this] { return client.isIdle(); }, 20'000);
    }
    // "kind@second" of one conversation, for all that the exchange tells as true.
    [[nodiscard]] QStringList story(const QString &conversation = {}) const
    {
        QStringList told;
        for (const auto &entry : truth.entries()) {
            if (conversation.isEmpty() || entry.about[u"conversationId"].toString() == conversation)
                told.append(u"%1@%2"_s.arg(entry.what).arg(second(0).secsTo(entry.at)));
        }
        return told;
    }
    [[nodiscard]] QJsonObject last(const QString &what) const
    {
        QJsonObject about;
        for (const auto &entry : truth.entries()) {
            if (entry.what == what)
                about = entry.about;
        }
        return about;
    }
    // The call that arrived last.
    [[nodiscard]] QString conversation() const
    {
        return last(u"arrived"_s)[u"conversationId"].toString();
    }
    // What intake was told, in the words of story().
    [[nodiscard]] QStringList told() const
    {
        QStringList events;
        for (const auto &body : intake.taken(u"call-event"_s))
            events.append(u"%1@%2"_s.arg(body[u"event"].toString())
                              .arg(second(0).secsTo(QDateTime::fromString(
                                  body[u"eventTime"].toString(), Qt::ISODate))));
        return events;
    }

    FakeIntake intake;
    Timeline timeline;
    Truth truth;
    IntakeClient client{FakeIntake::key, exchange::Sabotage::None};
    Exchange exchange{timeline, client, truth};
};

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCitizenGivesUpWhileRinging();
    void aCitizenIsOfferedAfterTheRingsAndAccepts_data();
    void aCitizenIsOfferedAfterTheRingsAndAccepts();
    void aCitizenDeclines();
    void aRefusedAcceptanceIsNoBooking();
    void aClosedOfficeEndsTheCall();
    void withoutARouteTheCallFails();
    void whatIsSentAgainIsTold();
    void anOperatorAnswers();
    void anEngagedUserAnswersNothing();
    void desksAreFreeBusyOrNone();
    void aTransferIsAnswered();
    void whoIsConsultedHasItWhenTheOtherLeaves();
    void whoIsConsultedLeavesTheCitizenHeld();
    void aTransferNotAnsweredComesBack();
    void aDeadUsersCitizenHangsUp();
    void aDeadUsersTransferThatComesBackIsHungUp();
    void aDeadUsersDialledCitizenHangsUp();
    void aUserWhoIsBackKeepsTheCitizen();
    void aClockThatRunsIsFollowed();
    void whoIsRungReacts_data();
    void whoIsRungReacts();
    void whoIsRungAgainReactsOtherwise();
};

void ExchangeTest::aCitizenGivesUpWhileRinging()
{
    Scene scene;
    auto citizen = patient();
    citizen.patienceSeconds = 7;
    scene.exchange.expect(service, citizen);
    QVERIFY(scene.playUntil(16));
    QVERIFY(scene.exchange.hasOpenConversations());
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story(), QStringList({u"arrived@0"_s, u"chosen@10"_s, u"route@10"_s,
                                         u"ringing@10"_s, u"ended@17"_s}));
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"hung-up"_s);
    QVERIFY(!scene.exchange.hasOpenConversations());
    QCOMPARE(scene.told(),
             QStringList({u"arrived@0"_s, u"chosen@10"_s, u"ringing@10"_s, u"ended@17"_s}));
}

void ExchangeTest::aCitizenIsOfferedAfterTheRingsAndAccepts_data()
{
    QTest::addColumn<int>("rings");
    QTest::addColumn<int>("thenRings");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("5 rings") << 5 << 0
                             << QStringList{u"ringing@10"_s, u"offered@35"_s, u"acceptance@47"_s,
                                            u"ended@47"_s};
    QTest::newRow("2 rings") << 2 << 0
                             << QStringList{u"ringing@10"_s, u"offered@20"_s, u"acceptance@32"_s,
                                            u"ended@32"_s};
    QTest::newRow("5 and 4 rings") << 5 << 4
                                   << QStringList{u"ringing@10"_s, u"ringing@35"_s, u"offered@55"_s,
                                                  u"acceptance@67"_s, u"ended@67"_s};
}

void ExchangeTest::aCitizenIsOfferedAfterTheRingsAndAccepts()
{
    QFETCH(int, rings);
    QFETCH(int, thenRings);
    QFETCH(QStringList, expected);
    Scene scene;
    scene.intake.setRoute(ringing(rings, thenRings));
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story().mid(3), expected);
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"booked"_s);
    QCOMPARE(scene.last(u"acceptance"_s)[u"requestId"].toString(), u"112648"_s);
    const QJsonObject asked{{u"conversationId"_s, scene.conversation()},
                            {u"ani"_s, u"+393120000001"_s},
                            {u"queueId"_s, switchboard}};
    QCOMPARE(scene.intake.taken(u"callback-accepted"_s), QList<QJsonObject>{asked});
}

void ExchangeTest::aCitizenDeclines()
{
    Scene scene;
    auto citizen = patient();
    citizen.acceptsCallback = false;
    scene.exchange.expect(service, citizen);
    scene.exchange.notifyInstead();
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.told(),
             scene.story().filter(QRegularExpression(u"^(?!route)"_s))); // by the flow
    QCOMPARE(scene.story().mid(4), QStringList({u"offered@35"_s, u"declined@47"_s, u"ended@47"_s}));
    QVERIFY(scene.intake.taken(u"callback-accepted"_s).isEmpty());
}

void ExchangeTest::aRefusedAcceptanceIsNoBooking()
{
    Scene scene;
    scene.intake.setAcceptance({{u"accepted"_s, false}, {u"reason"_s, u"number-withheld"_s}});
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story().mid(4),
             QStringList({u"offered@35"_s, u"refusal@47"_s, u"declined@47"_s, u"ended@47"_s}));
    QCOMPARE(scene.last(u"declined"_s)[u"reason"].toString(), u"number-withheld"_s);
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"hung-up"_s);
}

void ExchangeTest::aClosedOfficeEndsTheCall()
{
    Scene scene;
    scene.intake.setRoute({{u"open"_s, false}});
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story(),
             QStringList({u"arrived@0"_s, u"chosen@10"_s, u"route@10"_s, u"ended@16"_s}));
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"closed"_s);
}

void ExchangeTest::withoutARouteTheCallFails()
{
    Scene scene;
    scene.intake.refuse(u"route"_s, 503, 1);
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story(), QStringList({u"arrived@0"_s, u"chosen@10"_s, u"ended@10"_s}));
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"failure"_s);
}

void ExchangeTest::whatIsSentAgainIsTold()
{
    Scene scene;
    scene.intake.refuse(u"call-event"_s, 503, 2);
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(12));
    QCOMPARE(scene.story(), QStringList({u"arrived@0"_s, u"repeated@0"_s, u"repeated@0"_s,
                                         u"chosen@10"_s, u"route@10"_s, u"ringing@10"_s}));
    const auto repeated = scene.last(u"repeated"_s);
    QCOMPARE(repeated[u"event"].toString(), u"arrived"_s);
    QCOMPARE(repeated[u"eventTime"], scene.last(u"arrived"_s)[u"eventTime"]);
    QCOMPARE(repeated[u"conversationId"].toString(), scene.conversation());
}

void ExchangeTest::anOperatorAnswers()
{
    Scene scene;
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    const auto call = scene.conversation();
    QVERIFY(!scene.exchange.answer(official, call)); // not of this queue
    QVERIFY(!scene.exchange.answer(u"nobody"_s, call));
    QVERIFY(!scene.exchange.answer(operator1, u"no such call"_s));
    QVERIFY(scene.exchange.answer(operator1, call));
    QVERIFY(!scene.exchange.answer(operator2, call)); // a colleague was quicker
    QVERIFY(scene.playUntil(100));
    QVERIFY(!scene.exchange.hangUp(operator2, call));
    QVERIFY(scene.exchange.hangUp(operator1, call));
    QVERIFY(scene.isSettled());
    // What was planned while it rang is void.
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story().mid(3),
             QStringList({u"ringing@10"_s, u"answered@15"_s, u"ended@100"_s}));
    QCOMPARE(scene.last(u"answered"_s)[u"userId"].toString(), operator1);
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"desk"_s);
    QVERIFY(scene.exchange.user(operator1)->conversation.isEmpty());
}

void ExchangeTest::anEngagedUserAnswersNothing()
{
    Scene scene;
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    const auto first = scene.conversation();
    QVERIFY(scene.exchange.answer(operator1, first));
    auto second = patient();
    second.at = ::second(20);
    scene.exchange.expect(service, second);
    QVERIFY(scene.playUntil(35));
    QVERIFY(scene.conversation() != first);
    QVERIFY(!scene.exchange.answer(operator1, scene.conversation()));
    QVERIFY(scene.exchange.dial(operator1, u"+393120000009"_s, switchboard, u"1"_s).isEmpty());
    QVERIFY(scene.exchange.hangUp(operator1, first));
    QVERIFY(scene.exchange.answer(operator1, scene.conversation()));
    QVERIFY(scene.isSettled());
}

void ExchangeTest::desksAreFreeBusyOrNone()
{
    Scene scene;
    scene.intake.setRoute(ringing(1));
    const auto ring = [&scene](int at) {
        auto citizen = patient();
        citizen.at = second(at - 10);
        scene.exchange.expect(service, citizen);
        return scene.playUntil(at) ? scene.last(u"ringing"_s)[u"desks"].toString() : QString();
    };
    QCOMPARE(ring(10), u"none"_s);
    scene.exchange.setOnQueue(official, true); // of another queue
    QCOMPARE(ring(30), u"none"_s);
    scene.exchange.setOnQueue(operator1, true);
    QCOMPARE(ring(50), u"free"_s);
    QVERIFY(scene.exchange.answer(operator1, scene.conversation()));
    QCOMPARE(ring(70), u"busy"_s);
    scene.exchange.setOnQueue(operator2, true);
    QCOMPARE(ring(90), u"free"_s);
    QVERIFY(scene.isSettled());
}

void ExchangeTest::aTransferIsAnswered()
{
    Scene scene;
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    const auto call = scene.conversation();
    QVERIFY(scene.exchange.answer(operator1, call));
    QVERIFY(scene.playUntil(60));
    QVERIFY(!scene.exchange.transfer(operator2, call, office)); // not theirs
    QVERIFY(scene.exchange.transfer(operator1, call, office));
    QVERIFY(scene.playUntil(70));
    QVERIFY(!scene.exchange.answer(operator2, call)); // it rings at the office
    QVERIFY(scene.exchange.answer(official, call));
    QVERIFY(scene.isSettled());
    QVERIFY(scene.exchange.user(operator1)->conversation.isEmpty());
    QCOMPARE(scene.exchange.user(official)->conversation, call);
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story().mid(4), QStringList({u"answered@15"_s, u"transferred@60"_s,
                                                u"ringing@60"_s, u"answered@70"_s}));
    QVERIFY(!scene.exchange.hangUp(operator1, call));
    QVERIFY(scene.exchange.hangUp(official, call));
    QVERIFY(scene.isSettled());
}

// Asked beside the conversation, the office is in it, and has it once whoever asked leaves.
void ExchangeTest::whoIsConsultedHasItWhenTheOtherLeaves()
{
    Scene scene;
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    const auto call = scene.conversation();
    QVERIFY(scene.exchange.answer(operator1, call));
    QVERIFY(scene.playUntil(60));
    QVERIFY(scene.exchange.consult(operator1, call, {{}, office, {}}));
    QVERIFY(!scene.exchange.answer(operator2, call)); // it rings at the office
    QVERIFY(scene.exchange.answer(official, call));
    QVERIFY(scene.exchange.conversation(call)->isHeld);
    QCOMPARE(scene.exchange.conversation(call)->user, operator1);
    QVERIFY(scene.exchange.hangUp(operator1, call));
    QVERIFY(scene.exchange.user(operator1)->conversation.isEmpty());
    QCOMPARE(scene.exchange.user(official)->conversation, call);
    QVERIFY(!scene.exchange.conversation(call)->isHeld);
    QVERIFY(scene.exchange.hangUp(official, call));
    QVERIFY(scene.isSettled());
}

void ExchangeTest::whoIsConsultedLeavesTheCitizenHeld()
{
    Scene scene;
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    const auto call = scene.conversation();
    QVERIFY(scene.exchange.answer(operator1, call));
    QVERIFY(scene.exchange.consult(operator1, call, {official, {}, {}}));
    QVERIFY(scene.exchange.answer(official, call));
    QVERIFY(scene.exchange.hangUp(official, call));
    QVERIFY(scene.exchange.user(official)->conversation.isEmpty());
    QVERIFY(scene.exchange.conversation(call)->isHeld);
    QVERIFY(scene.exchange.hold(operator1, call, false));
    QVERIFY(scene.exchange.consult(operator1, call, {{}, office, {}}));
    QVERIFY(scene.exchange.answer(official, call));
    QVERIFY(scene.exchange.cancelConsult(operator1, call));
    QVERIFY(scene.exchange.user(official)->conversation.isEmpty());
    QVERIFY(!scene.exchange.conversation(call)->isHeld);
    QVERIFY(scene.exchange.hangUp(operator1, call));
    QVERIFY(scene.isSettled());
}

void ExchangeTest::aTransferNotAnsweredComesBack()
{
    Scene scene;
    auto citizen = patient();
    citizen.patienceSeconds = 20; // who was told to hold waits
    scene.exchange.expect(service, citizen);
    QVERIFY(scene.playUntil(15));
    const auto call = scene.conversation();
    QVERIFY(scene.exchange.answer(operator1, call));
    QVERIFY(scene.playUntil(60));
    QVERIFY(scene.exchange.transfer(operator1, call, office));
    QVERIFY(scene.playUntil(84));
    QCOMPARE(scene.story().last(), u"ringing@60"_s);
    QVERIFY(scene.playUntil(85));
    QCOMPARE(scene.story().last(), u"returned@85"_s);
    QCOMPARE(scene.last(u"returned"_s)[u"userId"].toString(), operator1);
    QVERIFY(!scene.exchange.answer(official, call)); // too late
    QCOMPARE(scene.exchange.user(operator1)->conversation, call);
    QVERIFY(scene.exchange.hangUp(operator1, call));
    QVERIFY(scene.isSettled());
}

void ExchangeTest::aDeadUsersCitizenHangsUp()
{
    Scene scene;
    scene.exchange.setOnQueue(operator1, true);
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    QVERIFY(scene.exchange.answer(operator1, scene.conversation()));
    QVERIFY(scene.playUntil(40));
    scene.exchange.loseUser(operator1);
    QVERIFY(!scene.exchange.user(operator1)->isOnQueue);
    QVERIFY(scene.playUntil(129));
    QVERIFY(scene.exchange.hasOpenConversations());
    QVERIFY(scene.playUntil(130));
    QCOMPARE(scene.story().last(), u"ended@130"_s);
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"hung-up"_s);
}

void ExchangeTest::aDeadUsersTransferThatComesBackIsHungUp()
{
    Scene scene;
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    QVERIFY(scene.exchange.answer(operator1, scene.conversation()));
    QVERIFY(scene.playUntil(40));
    QVERIFY(scene.exchange.transfer(operator1, scene.conversation(), office));
    scene.exchange.loseUser(operator1);
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story().mid(7), QStringList({u"returned@65"_s, u"ended@130"_s}));
    QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), u"hung-up"_s);
    QVERIFY(!scene.exchange.hasOpenConversations());
}

void ExchangeTest::aDeadUsersDialledCitizenHangsUp()
{
    Scene scene;
    auto citizen = patient();
    citizen.whenRung = {{u"person"_s, false, 10}};
    scene.exchange.expect(service, citizen);
    QVERIFY(scene.playUntil(100));
    const auto call = scene.exchange.dial(operator1, citizen.number, switchboard, u"17"_s);
    scene.exchange.loseUser(operator1);
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story(call), QStringList({u"dialled@100"_s, u"answered@110"_s, u"ended@190"_s}));
    QVERIFY(!scene.exchange.hasOpenConversations());
}

void ExchangeTest::aUserWhoIsBackKeepsTheCitizen()
{
    Scene scene;
    scene.exchange.expect(service, patient());
    QVERIFY(scene.playUntil(15));
    QVERIFY(scene.exchange.answer(operator1, scene.conversation()));
    QVERIFY(scene.playUntil(40));
    scene.exchange.loseUser(operator1);
    QVERIFY(scene.playUntil(100));
    scene.exchange.findUser(operator1);
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story().last(), u"answered@15"_s);
    // Gone once more: the citizen's patience begins anew.
    scene.exchange.loseUser(operator1);
    QVERIFY(scene.playUntil(1000));
    QCOMPARE(scene.story().last(), u"ended@690"_s);
}

void ExchangeTest::aClockThatRunsIsFollowed()
{
    Scene scene;
    base::TrainingClock clock;
    clock.set(second(700), QDateTime::currentDateTimeUtc(), 0);
    scene.exchange.setNow(second(100));
    scene.exchange.follow(clock);
    QCOMPARE(scene.exchange.now(), second(700));
    QVERIFY(!scene.exchange.dial(operator1, u"+393120000009"_s, switchboard, u"1"_s).isEmpty());
    QCOMPARE(scene.story().last(), u"dialled@700"_s);
    // Nobody answers for as long as the usual citizen lets it ring.
    QCOMPARE(*scene.timeline.next(), second(700 + exchange::WhenRung{}.seconds));
}

void ExchangeTest::whoIsRungReacts_data()
{
    QTest::addColumn<exchange::WhenRung>("reaction");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("reason");
    using exchange::WhenRung;
    QTest::newRow("person") << WhenRung{u"person"_s, false, 10}
                            << QStringList{u"dialled@100"_s, u"answered@110"_s} << QString();
    QTest::newRow("machine") << WhenRung{u"answering-machine"_s, false, 20}
                             << QStringList{u"dialled@100"_s, u"answered@120"_s} << QString();
    QTest::newRow("nobody") << WhenRung{QString(), false, 30}
                            << QStringList{u"dialled@100"_s, u"ended@130"_s} << u"no-answer"_s;
    QTest::newRow("engaged") << WhenRung{QString(), true, 3}
                             << QStringList{u"dialled@100"_s, u"ended@103"_s} << u"engaged"_s;
}

void ExchangeTest::whoIsRungReacts()
{
    QFETCH(exchange::WhenRung, reaction);
    QFETCH(QStringList, expected);
    QFETCH(QString, reason);
    Scene scene;
    auto citizen = patient();
    citizen.whenRung = {reaction};
    scene.exchange.expect(service, citizen);
    QVERIFY(scene.playUntil(100));
    const auto call = scene.exchange.dial(operator1, citizen.number, switchboard, u"17"_s);
    QVERIFY(!call.isEmpty());
    QVERIFY(scene.playUntil(600));
    QCOMPARE(scene.story(call), expected);
    const bool isAnswered = !reaction.answeredBy.isEmpty();
    QCOMPARE(scene.exchange.conversation(call)->answeredBy, reaction.answeredBy);
    QCOMPARE(scene.exchange.user(operator1)->conversation, isAnswered ? call : QString());
    QCOMPARE(scene.last(isAnswered ? u"answered"_s : u"ended"_s)[u"attempt"].toString(), u"17"_s);
    if (!isAnswered)
        QCOMPARE(scene.last(u"ended"_s)[u"reason"].toString(), reason);
}

void ExchangeTest::whoIsRungAgainReactsOtherwise()
{
    Scene scene;
    auto citizen = patient();
    citizen.whenRung = {{QString(), true, 3}, {u"person"_s, false, 5}};
    scene.exchange.expect(service, citizen);
    QVERIFY(scene.playUntil(100));
    const auto ring = [&](int at) {
        const auto call = scene.exchange.dial(operator1, citizen.number, switchboard, u"1"_s);
        static_cast<void>(scene.playUntil(at + 50));
        static_cast<void>(scene.exchange.hangUp(operator1, call));
        return scene.isSettled() ? scene.exchange.conversation(call)->answeredBy : u"?"_s;
    };
    QCOMPARE(ring(100), QString());
    QCOMPARE(ring(200), u"person"_s);
    QCOMPARE(ring(300), u"person"_s); // the last one repeats
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
