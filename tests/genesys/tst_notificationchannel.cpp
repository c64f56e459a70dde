#include "core/genesys/conversation.h"
#include "core/genesys/notificationchannel.h"
#include "trainingservice.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using exchange::Notifications;
using namespace Qt::StringLiterals;

namespace {

// A service of ours that listens at the training exchange.
class Listener : public TrainingService
{
public:
    explicit Listener(TrainingExchange &training, const QStringList &permissions = permissionToHear,
                      const genesys::ChannelPatience &patience = awake)
        : TrainingService(training, permissions), channel(session.transport(), patience)
    {
        topics = {topic(training.queueOf(u"CEN"_s)), topic(training.queueOf(u"UT"_s))};
        QObject::connect(&session, &genesys::ServiceSession::signedIn, &channel,
                         [this] { channel.follow(topics); });
        session.start();
    }

    QStringList topics;
    genesys::NotificationChannel channel;
};

QString dialled(TrainingExchange &training)
{
    return training.exchange().dial(TrainingExchange::operatorLogin, TrainingExchange::citizen,
                                    training.queueOf(u"CEN"_s), u"17"_s);
}

} // namespace

class NotificationChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappens();
    void lengthensItsLife();
    void comesBackAfterSilence();
    void comesBackWhenDropped();
    void comesBackWhenToldTo();
    void comesBackWhenEvicted();
    void opensInSpiteOfFaults_data();
    void opensInSpiteOfFaults();
    void signsInAgainWhenRevoked();
    void saysWhatIsMissing();
    void followsOtherQueues();
    void hearsWhatComesTwiceOrLate();
    void hearsOfCallbacks();
};

void NotificationChannelTest::tellsWhatHappens()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy told(&listener.channel, &genesys::NotificationChannel::told);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QTRY_COMPARE(gap.size(), 1);
    QVERIFY(listener.channel.isOpen());
    const auto id = dialled(training);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.first()[0].toString(), listener.topics.first());
    QCOMPARE(told.first()[1].toJsonObject()[u"id"].toString(), id);
    QCOMPARE(training.notifications().channelCount(), 1);
}

// More than once, and although the exchange's clock says that its life is over.
void NotificationChannelTest::lengthensItsLife()
{
    TrainingExchange training;
    training.notifications().setClockLate(2 * 86'400);
    auto lively = TrainingService::awake;
    lively.renewal = 100;
    Listener listener(training, {u"conversation:communication:view"_s}, lively);
    QSignalSpy subscribed(&listener.channel, &genesys::NotificationChannel::subscribed);
    QSignalSpy open(&listener.channel, &genesys::NotificationChannel::openChanged);
    QTRY_VERIFY(subscribed.size() >= 4);
    QCOMPARE(open.size(), 1);
}

// The heart stands still: nothing says so but the silence.
void NotificationChannelTest::comesBackAfterSilence()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QTRY_COMPARE(gap.size(), 1);
    training.notifications().setHeartbeat(60'000);
    QTRY_VERIFY(gap.size() >= 2);
}

void NotificationChannelTest::comesBackWhenDropped()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QSignalSpy open(&listener.channel, &genesys::NotificationChannel::openChanged);
    QTRY_COMPARE(gap.size(), 1);
    training.notifications().dropSockets();
    QTRY_COMPARE(gap.size(), 2);
    QCOMPARE(open.size(), 3); // open, closed, open
    QSignalSpy told(&listener.channel, &genesys::NotificationChannel::told);
    (void)dialled(training);
    QTRY_VERIFY(!told.isEmpty());
}

void NotificationChannelTest::comesBackWhenToldTo()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QTRY_COMPARE(gap.size(), 1);
    training.notifications().announceClosing();
    QTRY_COMPARE(gap.size(), 2);
    QTRY_COMPARE(training.notifications().listeners(), 1);
}

// Twenty more of the same application: ours is the oldest that somebody listens to.
void NotificationChannelTest::comesBackWhenEvicted()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QTRY_COMPARE(gap.size(), 1);
    std::vector<std::unique_ptr<genesys::NotificationChannel>> others;
    for (int count = 0; count < 20; ++count) {
        others.push_back(
            std::make_unique<genesys::NotificationChannel>(listener.session.transport()));
        others.back()->follow(listener.topics);
        QTRY_VERIFY(others.back()->isOpen());
    }
    QTRY_VERIFY(gap.size() >= 2);
    QVERIFY(training.notifications().channelCount() <= 20);
}

void NotificationChannelTest::opensInSpiteOfFaults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("500") << 500 << 0;
    QTest::newRow("503") << 503 << 0;
    QTest::newRow("429") << 429 << 0;
    QTest::newRow("slow") << 0 << 300;
    QTest::newRow("no answer") << 0 << -1;
}

void NotificationChannelTest::opensInSpiteOfFaults()
{
    QFETCH(int, status);
    QFETCH(int, milliseconds);
    TrainingExchange training;
    training.platform().inject({status, milliseconds}, 2);
    Listener listener(training);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QTRY_VERIFY_WITH_TIMEOUT(!gap.isEmpty(), 20'000);
}

void NotificationChannelTest::signsInAgainWhenRevoked()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy signedIn(&listener.session, &genesys::ServiceSession::signedIn);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QTRY_COMPARE(gap.size(), 1);
    training.platform().revokeTokens({}); // services have no login
    training.notifications().dropSockets();
    QTRY_VERIFY(gap.size() >= 2);
    QCOMPARE(signedIn.size(), 2);
}

void NotificationChannelTest::saysWhatIsMissing()
{
    TrainingExchange training;
    Listener listener(training, {u"routing:queue:view"_s});
    QHash<QString, QStringList> missing;
    QObject::connect(&listener.channel, &genesys::NotificationChannel::subscribed,
                     [&missing](const QHash<QString, QStringList> &refused) { missing = refused; });
    QTRY_COMPARE(missing.size(), 2);
    QCOMPARE(missing[listener.topics[0]], QStringList{u"conversation:communication:view"_s});
}

void NotificationChannelTest::followsOtherQueues()
{
    TrainingExchange training;
    Listener listener(training);
    listener.topics = {Listener::topic(training.queueOf(u"UT"_s))};
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QSignalSpy told(&listener.channel, &genesys::NotificationChannel::told);
    QTRY_COMPARE(gap.size(), 1);
    listener.channel.follow({Listener::topic(training.queueOf(u"CEN"_s))});
    QTRY_COMPARE(gap.size(), 2); // what is new there may have changed already
    (void)dialled(training);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(training.notifications().channelCount(), 1);
}

void NotificationChannelTest::hearsWhatComesTwiceOrLate()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QSignalSpy told(&listener.channel, &genesys::NotificationChannel::told);
    QTRY_COMPARE(gap.size(), 1);
    training.notifications().inject(Notifications::Fault::Double, 1);
    const auto id = dialled(training);
    QTRY_VERIFY(told.size() >= 2);
    QCOMPARE(told[0], told[1]);
    QTRY_COMPARE(training.exchange().conversation(id)->state,
                 exchange::Conversation::State::Talking);
    told.clear();
    training.notifications().inject(Notifications::Fault::Reorder, 1);
    (void)training.exchange().hold(TrainingExchange::operatorLogin, id, true);
    const auto isEnded = [&told](qsizetype index) {
        const auto read = genesys::conversationOf(told[index][1].toJsonObject());
        return read.citizen()->hasEnded();
    };
    (void)QTest::qWaitFor([&told] { return !told.isEmpty(); }, 100);
    (void)training.exchange().hangUp(TrainingExchange::operatorLogin, id);
    QTRY_VERIFY(told.size() >= 2);
    QVERIFY(isEnded(told.size() - 2));
    QVERIFY(!isEnded(told.size() - 1));
}

void NotificationChannelTest::hearsOfCallbacks()
{
    TrainingExchange training;
    Listener listener(training);
    listener.topics = {listener.topics.constFirst() + u".callbacks"_s};
    QSignalSpy gap(&listener.channel, &genesys::NotificationChannel::gap);
    QSignalSpy told(&listener.channel, &genesys::NotificationChannel::told);
    QTRY_COMPARE(gap.size(), 1);
    const auto id = training.keepCallback({});
    const auto stateOf = [&told](const QString &purpose) {
        QString state;
        for (const auto &each : told.constLast()[1].toJsonObject()[u"participants"].toArray()) {
            if (each[u"purpose"].toString() == purpose)
                state = each[u"state"].toString();
        }
        return state;
    };
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.constLast()[1].toJsonObject()[u"id"].toString(), id);
    QTRY_COMPARE(stateOf(u"acd"_s), u"connected"_s);
    QVERIFY(training.exchange().assign(TrainingExchange::operatorLogin, id));
    QTRY_COMPARE(stateOf(u"agent"_s), u"alerting"_s);
    QCOMPARE(stateOf(u"acd"_s), u"disconnected"_s);
    QVERIFY(training.exchange().takeCallback(TrainingExchange::operatorLogin, id));
    QTRY_COMPARE(stateOf(u"agent"_s), u"connected"_s);
    const auto later = training.exchange().now().addDays(1);
    QVERIFY(training.exchange().reschedule(TrainingExchange::operatorLogin, id, later));
    QTRY_COMPARE(stateOf(u"acd"_s), u"scheduled"_s);
    QCOMPARE(stateOf(u"customer"_s), u"scheduled"_s);
    QCOMPARE(stateOf(u"agent"_s), u"disconnected"_s);
}

QTEST_GUILESS_MAIN(NotificationChannelTest)
#include "tst_notificationchannel.moc"
