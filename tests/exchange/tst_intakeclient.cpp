#include "app/exchange/intakeclient.h"
#include "fakeintake.h"

#include <QTest>

using exchange::IntakeClient;
using exchange::Sabotage;
using namespace Qt::StringLiterals;

namespace {

QJsonObject eventOf(const QString &kind, const QString &conversation = u"a"_s)
{
    return {{u"event"_s, kind}, {u"conversationId"_s, conversation}};
}

const QList<QJsonObject> story{eventOf(u"arrived"_s), eventOf(u"offered"_s), eventOf(u"declined"_s),
                               eventOf(u"ended"_s), eventOf(u"ended"_s, u"b"_s)};

} // namespace

// What happens to messages on the way to intake.
class IntakeClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeInOrderAndOnce();
    void anEventIsRepeatedUntilTaken_data();
    void anEventIsRepeatedUntilTaken();
    void whatIsNotUnderstoodIsNotRepeated();
    void anAcceptanceRefusedIsNoPromise();
    void anAcceptanceGoesInLineWithTheEvents();
    void aConnectionThatBreaksIsTriedAgain();
    void sabotage_data();
    void sabotage();
};

void IntakeClientTest::eventsComeInOrderAndOnce()
{
    FakeIntake intake;
    IntakeClient client(FakeIntake::key, Sabotage::None);
    client.setPort(intake.port());
    for (const auto &each : story)
        client.tell(each);
    QVERIFY(!client.isIdle());
    QTRY_VERIFY(client.isIdle());
    QCOMPARE(intake.taken(u"call-event"_s), story);
    QCOMPARE(client.repeats(), 0);
    QCOMPARE(intake.withoutKey(), 0);
}

void IntakeClientTest::anEventIsRepeatedUntilTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("database away") << 503;
    QTest::newRow("too many") << 429;
    QTest::newRow("broken") << 500;
}

void IntakeClientTest::anEventIsRepeatedUntilTaken()
{
    QFETCH(int, status);
    FakeIntake intake;
    intake.refuse(u"call-event"_s, status, 3);
    IntakeClient client(FakeIntake::key, Sabotage::None);
    client.setPort(intake.port());
    for (const auto &each : story)
        client.tell(each);
    QTRY_VERIFY(client.isIdle());
    QCOMPARE(intake.taken(u"call-event"_s), story);
    QCOMPARE(intake.refused(), 3);
    QCOMPARE(client.repeats(), 3);
}

void IntakeClientTest::whatIsNotUnderstoodIsNotRepeated()
{
    FakeIntake intake;
    intake.refuse(u"call-event"_s, 400, 1);
    IntakeClient client(FakeIntake::key, Sabotage::None);
    client.setPort(intake.port());
    for (const auto &each : story)
        client.tell(each);
    QTRY_VERIFY(client.isIdle());
    QCOMPARE(intake.taken(u"call-event"_s), story.mid(1));
    QCOMPARE(client.repeats(), 0);
}

void IntakeClientTest::anAcceptanceRefusedIsNoPromise()
{
    FakeIntake intake;
    intake.refuse(u"callback-accepted"_s, 503, 1);
    IntakeClient client(FakeIntake::key, Sabotage::None);
    client.setPort(intake.port());
    QList<std::optional<QJsonObject>> answers;
    client.accept({{u"conversationId"_s, u"a"_s}},
                  [&answers](const auto &answer) { answers.append(answer); });
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(!answers.constFirst());
    QVERIFY(intake.taken(u"callback-accepted"_s).isEmpty());
}

void IntakeClientTest::anAcceptanceGoesInLineWithTheEvents()
{
    FakeIntake intake;
    intake.setAcceptance({{u"accepted"_s, true}, {u"requestId"_s, u"112648"_s}});
    intake.refuse(u"call-event"_s, 503, 1);
    IntakeClient client(FakeIntake::key, Sabotage::None);
    client.setPort(intake.port());
    qsizetype eventsBefore = -1;
    QString request;
    client.tell(::eventOf(u"offered"_s));
    client.accept({{u"conversationId"_s, u"a"_s}}, [&](const auto &answer) {
        eventsBefore = intake.taken(u"call-event"_s).size();
        request = answer ? (*answer)[u"requestId"].toString() : QString();
    });
    QTRY_VERIFY(client.isIdle());
    QCOMPARE(eventsBefore, 1);
    QCOMPARE(request, u"112648"_s);
}

// Nobody listens at first; then intake is there, at another port.
void IntakeClientTest::aConnectionThatBreaksIsTriedAgain()
{
    auto gone = std::make_unique<FakeIntake>();
    IntakeClient client(FakeIntake::key, Sabotage::None);
    client.setPort(gone->port());
    gone.reset();
    int answered = 0;
    client.accept({{u"conversationId"_s, u"a"_s}}, [&](const auto &answer) {
        answered += answer && (*answer)[u"accepted"].toBool() ? 1 : 100;
    });
    client.tell(::eventOf(u"ended"_s));
    QTRY_VERIFY(client.repeats() > 1);
    FakeIntake intake;
    intake.setAcceptance({{u"accepted"_s, true}});
    client.setPort(intake.port());
    QTRY_VERIFY(client.isIdle());
    QCOMPARE(answered, 1);
    QCOMPARE(intake.taken(u"call-event"_s).size(), 1);
    QCOMPARE(intake.taken(u"callback-accepted"_s).size(), 1);
}

void IntakeClientTest::sabotage_data()
{
    QTest::addColumn<Sabotage>("kind");
    QTest::addColumn<QList<QJsonObject>>("arrives");
    QTest::newRow("drop") << Sabotage::Drop
                          << QList<QJsonObject>{story[0], story[1], story[2], story[4]};
    QTest::newRow("double") << Sabotage::Double << QList<QJsonObject>{story[0], story[1], story[2],
                                                                      story[3], story[3], story[4]};
    QTest::newRow("swap") << Sabotage::Swap
                          << QList<QJsonObject>{story[0], story[2], story[1], story[3], story[4]};
}

// Once, and only one event.
void IntakeClientTest::sabotage()
{
    QFETCH(Sabotage, kind);
    QFETCH(QList<QJsonObject>, arrives);
    FakeIntake intake;
    IntakeClient client(FakeIntake::key, kind);
    client.setPort(intake.port());
    for (const auto &each : story)
        client.tell(each);
    QTRY_VERIFY(client.isIdle());
    QCOMPARE(intake.taken(u"call-event"_s), arrives);
}

QTEST_GUILESS_MAIN(IntakeClientTest)
#include "tst_intakeclient.moc"
