#include "core/genesys/notificationchannels.h"
#include "trainingservice.h"

#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using genesys::NotificationChannels;
using namespace Qt::StringLiterals;

namespace {

// A topic in each channel.
class Listener : public TrainingService
{
public:
    explicit Listener(TrainingExchange &training, const QStringList &permissions = permissionToHear)
        : TrainingService(training, permissions), channels(session.transport(), awake, 1),
          first(topic(training.queueOf(u"CEN"_s))), second(topic(training.queueOf(u"UT"_s)))
    {
        QObject::connect(&session, &genesys::ServiceSession::signedIn, &channels, [this] {
            channels.follow({first, second});
        });
        session.start();
    }

    NotificationChannels channels;
    QString first;
    QString second;
};

QStringList topicsOf(const QSignalSpy &gaps)
{
    QStringList topics;
    for (const auto &gap : gaps)
        topics += gap[0].toStringList();
    topics.sort();
    return topics;
}

QSet<QString> topicsTelling(const QSignalSpy &told, const QString &conversation)
{
    QSet<QString> topics;
    for (const auto &each : told) {
        if (each[1].toJsonObject()[u"id"].toString() == conversation)
            topics.insert(each[0].toString());
    }
    return topics;
}

} // namespace

// Topics that do not fit into one channel.
class NotificationChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsTheTopics();
    void oneBreaksAlone();
    void followsFewerAndMore();
    void saysWhatIsMissingInAny();
    void asManyAsTheExchangeGives();
};

void NotificationChannelsTest::spreadsTheTopics()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy gap(&listener.channels, &NotificationChannels::gap);
    QSignalSpy told(&listener.channels, &NotificationChannels::told);
    QVERIFY(!listener.channels.isOpen());
    QTRY_VERIFY(listener.channels.isOpen());
    QCOMPARE(training.notifications().listeners(), 2);
    QStringList both{listener.first, listener.second};
    both.sort();
    QCOMPARE(topicsOf(gap), both);
    for (const auto &office : {u"CEN"_s, u"UT"_s}) {
        const auto queue = training.queueOf(office);
        const auto id = training.exchange().dial(TrainingExchange::operatorLogin,
                                                 TrainingExchange::citizen, queue, u"17"_s);
        QTRY_VERIFY(!topicsTelling(told, id).isEmpty());
        (void)training.exchange().hangUp(TrainingExchange::operatorLogin, id);
        QTRY_VERIFY(training.exchange().openOf(TrainingExchange::operatorLogin).isEmpty());
        QCOMPARE(topicsTelling(told, id), QSet<QString>{TrainingService::topic(queue)});
    }
}

// The others are heard meanwhile, and only what it would have told is read anew.
void NotificationChannelsTest::oneBreaksAlone()
{
    TrainingExchange training;
    Listener listener(training);
    QSignalSpy gap(&listener.channels, &NotificationChannels::gap);
    QTRY_COMPARE(gap.size(), 2);
    gap.clear();
    training.notifications().dropSockets(listener.second);
    QCOMPARE(training.notifications().listeners(), 1);
    QTRY_VERIFY(!listener.channels.isOpen());
    QTRY_VERIFY(listener.channels.isOpen());
    QCOMPARE(topicsOf(gap), QStringList{listener.second});
}

void NotificationChannelsTest::followsFewerAndMore()
{
    TrainingExchange training;
    Listener listener(training);
    QTRY_VERIFY(listener.channels.isOpen());
    listener.channels.follow({listener.second});
    QTRY_COMPARE(training.notifications().listeners(), 1);
    QCOMPARE(listener.channels.topics(), QList<QStringList>{{listener.second}});
    QSignalSpy gap(&listener.channels, &NotificationChannels::gap);
    listener.channels.follow({listener.second, listener.first});
    QTRY_COMPARE(training.notifications().listeners(), 2);
    QTRY_VERIFY(topicsOf(gap).contains(listener.first));
}

void NotificationChannelsTest::saysWhatIsMissingInAny()
{
    TrainingExchange training;
    Listener listener(training, {u"routing:queue:view"_s});
    QTRY_COMPARE(listener.channels.missingPermissions().size(), 2);
    for (const auto &topic : {listener.first, listener.second})
        QCOMPARE(listener.channels.missingPermissions()[topic], TrainingService::permissionToHear);
    listener.channels.follow({listener.first});
    QCOMPARE(listener.channels.missingPermissions().size(), 1);
}

// One more would end one of ours.
void NotificationChannelsTest::asManyAsTheExchangeGives()
{
    TrainingExchange training;
    TrainingService service(training);
    NotificationChannels channels(service.session.transport(), TrainingService::awake, 2);
    QStringList topics;
    for (int count = 0; count <= 2 * NotificationChannels::mostChannels; ++count)
        topics.append(TrainingService::topic(QString::number(count)));
    QSignalSpy signedIn(&service.session, &genesys::ServiceSession::signedIn);
    service.session.start();
    QTRY_COMPARE(signedIn.size(), 1);
    channels.follow(topics);
    QTRY_VERIFY(channels.isOpen());
    QCOMPARE(training.notifications().listeners(), NotificationChannels::mostChannels);
    QStringList heard;
    for (const auto &each : channels.topics())
        heard += each;
    QCOMPARE(heard, topics.mid(0, 2 * NotificationChannels::mostChannels));
}

QTEST_GUILESS_MAIN(NotificationChannelsTest)
#include "tst_notificationchannels.moc"
