#include "core/genesys/operations.h"
#include "sdk.h"
#include "trainingexchange.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString redirect = u"http://localhost:8477/signed-in"_s;

// Of events: the SDK's models of them.
const QStringList messages{u"QueueConversationEventTopicConversation"_s,
                           u"QueueConversationCallEventTopicCallConversation"_s,
                           u"ConversationEventTopicConversation"_s,
                           u"ConversationCallEventTopicCallConversation"_s,
                           u"WebSocket Heartbeat"_s,
                           u"pong"_s,
                           u"v2.system.socket_closing"_s,
                           u"400"_s,
                           u"404"_s};

// The training exchange with a service and a desk that may sign in there. It says often that it is
// there and that it will close, so that nobody has to wait for it.
class Scene
{
public:
    Scene()
    {
        auto &tokens = training.platform().tokens();
        tokens.add({u"a-service"_s,
                    "a secret",
                    {},
                    {u"conversation:communication:view"_s, u"routing:queue:view"_s,
                     u"analytics:queueObservation:view"_s}});
        tokens.add({u"the-desk"_s, {}, {redirect}, {}});
        m_callback = training.keepCallback({{u"person"_s, false, 2}});
        training.letSomebodyWait();
        training.notifications().setHeartbeat(20);
        QObject::connect(&m_closing, &QTimer::timeout, &m_closing,
                         [this] { training.notifications().announceClosing(); });
        m_closing.start(20);
    }

    // The lines of the script; why it failed is in `problem`.
    QList<QJsonObject> run(const QString &script, const QJsonObject &planted = {})
    {
        Sdk sdk;
        const auto lines = sdk.run(script, training.port(),
                                   {{u"serviceClient"_s, u"a-service"_s},
                                    {u"serviceSecret"_s, u"a secret"_s},
                                    {u"operatorClient"_s, u"the-desk"_s},
                                    {u"redirect"_s, redirect},
                                    {u"verifier"_s, QString(64, u'v')},
                                    {u"user"_s, TrainingExchange::operatorLogin},
                                    {u"other"_s, TrainingExchange::official},
                                    {u"number"_s, TrainingExchange::citizen},
                                    {u"otherNumber"_s, u"+393120000002"_s},
                                    {u"queue"_s, training.queueOf(u"CEN"_s)},
                                    {u"otherQueue"_s, training.queueOf(u"UT"_s)},
                                    {u"attempt"_s, u"17"_s},
                                    {u"callback"_s, m_callback},
                                    {u"callbackNumber"_s, TrainingExchange::callbackCitizen},
                                    {u"callbackTime"_s, u"2026-10-05T07:00:00.000Z"_s},
                                    {u"messages"_s, QJsonArray::fromStringList(messages)},
                                    {u"planted"_s, planted}});
        problem = sdk.problem();
        return lines;
    }

    TrainingExchange training;
    QString problem;

private:
    QString m_callback; // a conversation
    QTimer m_closing;
};

} // namespace

// The exchange's own SDK works at the training exchange as at the real one, and what it is answered
// and told has the form that the SDK's models give it.
class SdkWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsTaken();
    void refusalsAreTheExchanges();
    void wrongFormIsFound_data();
    void wrongFormIsFound();
};

void SdkWalkTest::everyCallIsTaken()
{
    Scene scene;
    const auto lines = scene.run(u"walk.js"_s);
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QSet<QString> driven;
    QSet<QString> heard;
    for (const auto &line : lines) {
        heard.insert(line[u"message"].toString());
        const auto call = line[u"call"].toString();
        if (call.isEmpty())
            continue;
        const int status = line[u"status"].toInt();
        QVERIFY2(status >= 200 && status < 300, qPrintable(u"%1: %2"_s.arg(call).arg(status)));
        QVERIFY2(!line[u"schema"].toString().isEmpty(), qPrintable(call));
        driven.insert(call);
    }
    // A call of ours that the SDK did not make here is one that nothing has shown to be right.
    for (const auto &row : genesys::operations())
        QVERIFY2(driven.contains(QString::fromLatin1(row.sdkName)), row.sdkName);
    for (const auto &message : messages)
        QVERIFY2(heard.contains(message), qPrintable(message));
}

void SdkWalkTest::refusalsAreTheExchanges()
{
    Scene scene;
    scene.training.platform().inject({429}, 1);
    scene.training.platform().inject({503}, 1);
    QStringList told;
    for (const auto &line : scene.run(u"refusals.js"_s))
        told.append(u"%1 %2"_s.arg(line[u"status"].toInt()).arg(line[u"schema"].toString()));
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    const QStringList expected{
        u"429 ErrorBody"_s, u"503 ErrorBody"_s, u"401 loginError"_s,         u"400 loginError"_s,
        u"401 ErrorBody"_s, u"200 token"_s,     u"400 ErrorBody"_s,          u"403 ErrorBody"_s,
        u"404 ErrorBody"_s, u"200 token"_s,     u"202 CreateCallResponse"_s, u"409 ErrorBody"_s};
    QCOMPARE(told, expected);
}

void SdkWalkTest::wrongFormIsFound_data()
{
    QTest::addColumn<QString>("into"); // an answer or a message
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("found");
    QTest::newRow("a field too many")
        << u"NotificationsApi.postNotificationsChannels"_s
        << QJsonObject{{u"secret"_s, u"a word"_s}} << u"additional properties"_s;
    QTest::newRow("another type") << u"NotificationsApi.postNotificationsChannels"_s
                                  << QJsonObject{{u"id"_s, 7}} << u"id must be string"_s;
    QTest::newRow("no instant") << u"NotificationsApi.postNotificationsChannels"_s
                                << QJsonObject{{u"expires"_s, u"tomorrow"_s}}
                                << u"expires must match"_s;
    QTest::newRow("nothing where a list should be")
        << u"AnalyticsApi.postAnalyticsConversationsActivityQuery"_s
        << QJsonObject{{u"results"_s, QJsonValue()}} << u"results must be array"_s;
    QTest::newRow("a word that there is not")
        << u"UsersApi.putUserRoutingstatus"_s << QJsonObject{{u"status"_s, u"ASLEEP"_s}}
        << u"status must be equal to one of the allowed values"_s;
    QTest::newRow("an answer where there is none")
        << u"ConversationsApi.patchConversationParticipantAttributes"_s
        << QJsonObject{{u"id"_s, u"a"_s}} << u"is not empty"_s;
    QTest::newRow("a token of another kind")
        << u"login"_s << QJsonObject{{u"token_type"_s, u"mac"_s}} << u"is no token"_s;
    QTest::newRow("an event's field too many")
        << u"v2.users.%1.conversations"_s.arg(TrainingExchange::operatorLogin)
        << QJsonObject{{u"eventBody"_s, QJsonObject{{u"id"_s, u"a"_s},
                                                    {u"participants"_s, QJsonArray()},
                                                    {u"recentTransfers"_s, QJsonArray()},
                                                    {u"startTime"_s, u"2026-10-05"_s}}}}
        << u"is no event of ConversationEventTopicConversation"_s;
    QTest::newRow("another heartbeat")
        << u"channel.metadata"_s
        << QJsonObject{{u"eventBody"_s, QJsonObject{{u"message"_s, u"still here"_s}}}}
        << u"is no metadata"_s;
}

// The proof that the walk proves something.
void SdkWalkTest::wrongFormIsFound()
{
    QFETCH(QString, into);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, found);
    Scene scene;
    (void)scene.run(u"walk.js"_s, {{u"into"_s, into}, {u"fields"_s, fields}});
    QVERIFY2(scene.problem.contains(found), qPrintable(scene.problem));
}

QTEST_GUILESS_MAIN(SdkWalkTest)
#include "tst_sdkwalk.moc"
