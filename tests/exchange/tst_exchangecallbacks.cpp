#include "tests/conformance/trainingexchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString colleague = u"valdorata_operatore_2"_s;

struct Answer
{
    int status = 0;
    QJsonValue body;
};

// The paths of the Platform API for callbacks that the exchange owns, as they are asked.
class Scene
{
public:
    Answer ask(const QByteArray &method, const QString &path, const QJsonObject &body = {},
               const QString &login = TrainingExchange::operatorLogin)
    {
        QNetworkRequest request(
            QUrl(u"http://127.0.0.1:%1/api/v2/%2"_s.arg(QString::number(training.port()), path)));
        request.setRawHeader("Authorization", "Bearer " + training.platform().issueToken(login));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        auto *reply = m_network.sendCustomRequest(
            request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            return {};
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson('[' + reply->readAll() + ']').array().at(0)};
    }
    Answer assign(const QString &login = TrainingExchange::operatorLogin)
    {
        return ask("POST", u"conversations/%1/assign"_s.arg(callback), {{u"id"_s, login}}, login);
    }
    // Of the last party of that purpose that has a share of the callback.
    QJsonValue shared(const QString &purpose, const QString &key)
    {
        QJsonValue value;
        const auto now = ask("GET", u"conversations/"_s + callback).body;
        for (const auto &each : now[u"participants"].toArray()) {
            if (each[u"purpose"].toString() == purpose && !each[u"callbacks"].toArray().isEmpty())
                value = key == "id"_L1 ? each[u"id"] : each[u"callbacks"][0][key];
        }
        return value;
    }
    Answer change(const QString &state)
    {
        return ask("PATCH",
                   u"conversations/callbacks/%1/participants/%2"_s.arg(
                       callback, shared(u"agent"_s, u"id"_s).toString()),
                   {{u"state"_s, state}});
    }
    Answer reschedule(const QDateTime &at, const QString &agent = TrainingExchange::operatorLogin)
    {
        return ask("PATCH", u"conversations/callbacks"_s,
                   {{u"conversationId"_s, callback},
                    {u"agentId"_s, agent},
                    {u"callbackScheduledTime"_s, at.toString(Qt::ISODateWithMs)}});
    }
    QJsonArray waiting(const QString &medium)
    {
        const QJsonArray predicates{
            QJsonObject{{u"dimension"_s, u"queueId"_s}, {u"value"_s, training.queueOf(u"CEN"_s)}},
            QJsonObject{{u"dimension"_s, u"mediaType"_s}, {u"value"_s, medium}}};
        return ask("POST", u"analytics/conversations/activity/query"_s,
                   {{u"filter"_s,
                     QJsonObject{{u"type"_s, u"and"_s}, {u"predicates"_s, predicates}}}})
            .body[u"results"][0][u"entities"]
            .toArray();
    }

    TrainingExchange training;
    QString callback = training.keepCallback({{u"person"_s, false, 2}});

private:
    QNetworkAccessManager m_network;
};

} // namespace

class ExchangeCallbacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitInTheConversationThatAskedForThem();
    void arePickedOnce();
    void areRungBackInTheSameConversation();
    void waitAgain();
    void whoLetsThemRingLetsThemWait();
    void areWithdrawnUnlessSomebodyHasThem();
    void refuseWhatMakesNoSense();
    void askForPermissions();
};

void ExchangeCallbacksTest::areWithdrawnUnlessSomebodyHasThem()
{
    Scene scene;
    const auto withdraw = [&scene] {
        return scene
            .ask("PATCH", u"conversations/callbacks/"_s + scene.callback,
                 {{u"state"_s, u"disconnected"_s}})
            .status;
    };
    QCOMPARE(scene.assign().status, 200);
    QCOMPARE(scene.change(u"connected"_s).status, 202);
    QCOMPARE(withdraw(), 409);
    QCOMPARE(scene.reschedule(scene.training.exchange().now()).status, 202);
    QCOMPARE(withdraw(), 200);
    QCOMPARE(scene.waiting(u"callback"_s), QJsonArray());
    QCOMPARE(scene.shared(u"customer"_s, u"state"_s).toString(), u"disconnected"_s);
    QCOMPARE(withdraw(), 409);
}

void ExchangeCallbacksTest::waitInTheConversationThatAskedForThem()
{
    Scene scene;
    QCOMPARE(scene.shared(u"acd"_s, u"state"_s).toString(), u"connected"_s);
    QCOMPARE(scene.shared(u"customer"_s, u"callbackNumbers"_s)[0].toString(),
             TrainingExchange::callbackCitizen);
    const auto waiting = scene.waiting(u"callback"_s);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][u"conversationId"].toString(), scene.callback);
    QCOMPARE(waiting[0][u"mediaType"].toString(), u"callback"_s);
    QVERIFY(scene.waiting(u"voice"_s).isEmpty());
    const auto now = scene.ask("GET", u"conversations/"_s + scene.callback).body.toObject();
    QVERIFY(!now.contains(u"endTime"_s));
    const auto citizen = now[u"participants"][0].toObject();
    QVERIFY(!citizen.contains(u"endTime"_s)); // of its call alone
    QVERIFY(citizen[u"calls"][0].toObject().contains(u"disconnectedTime"_s));
    const auto flat = scene.ask("GET", u"conversations/callbacks/"_s + scene.callback).body;
    QCOMPARE(flat[u"participants"].toArray().size(), 2);
    QCOMPARE(flat[u"participants"][1][u"queue"][u"id"].toString(),
             scene.training.queueOf(u"CEN"_s));
}

void ExchangeCallbacksTest::arePickedOnce()
{
    Scene scene;
    QCOMPARE(scene.assign().status, 200);
    QCOMPARE(scene.assign(colleague).status, 409);
    QCOMPARE(scene.assign().status, 409);
    QVERIFY(scene.waiting(u"callback"_s).isEmpty());
    QCOMPARE(scene.shared(u"agent"_s, u"state"_s).toString(), u"alerting"_s);
    QCOMPARE(scene.change(u"connected"_s).status, 202);
    QCOMPARE(scene.change(u"connected"_s).status, 409);
    QCOMPARE(scene.shared(u"agent"_s, u"state"_s).toString(), u"connected"_s);
    QCOMPARE(scene.assign(colleague).status, 409);
}

void ExchangeCallbacksTest::areRungBackInTheSameConversation()
{
    Scene scene;
    const QJsonObject number{{u"callNumber"_s, TrainingExchange::callbackCitizen}};
    const auto path = u"conversations/calls/"_s + scene.callback;
    QCOMPARE(scene.ask("POST", path, number).status, 409);
    QCOMPARE(scene.assign().status, 200);
    QCOMPARE(scene.ask("POST", path, number).status, 409);
    QCOMPARE(scene.change(u"connected"_s).status, 202);
    QCOMPARE(scene.ask("POST", path, {{u"phoneNumber"_s, u"+39"_s}}).status, 400);
    const auto placed = scene.ask("POST", path, number);
    QCOMPARE(placed.status, 202);
    QCOMPARE(placed.body[u"id"].toString(), scene.callback);
    QCOMPARE(scene.ask("POST", path, number).status, 409);
    QCOMPARE(scene.change(u"disconnected"_s).status, 409); // they are on the line
    const auto customers = [&scene] {
        QStringList told;
        const auto now = scene.ask("GET", u"conversations/"_s + scene.callback).body;
        for (const auto &each : now[u"participants"].toArray()) {
            const auto call = each[u"calls"][0];
            if (each[u"purpose"].toString() == "customer"_L1)
                told.append(call[u"direction"].toString() + u' ' + call[u"state"].toString());
        }
        return told;
    };
    QTRY_COMPARE(customers(), QStringList({u"inbound disconnected"_s, u"outbound connected"_s}));
}

void ExchangeCallbacksTest::waitAgain()
{
    Scene scene;
    const auto later = scene.training.exchange().now().addSecs(400);
    QCOMPARE(scene.reschedule(later).status, 409);
    QCOMPARE(scene.assign().status, 200);
    QCOMPARE(scene.reschedule(later).status, 409);
    QCOMPARE(scene.change(u"connected"_s).status, 202);
    QCOMPARE(scene.reschedule(later, colleague).status, 409);
    const auto taken = scene.reschedule(later);
    QCOMPARE(taken.status, 202);
    QCOMPARE(taken.body[u"conversation"][u"id"].toString(), scene.callback);
    QCOMPARE(scene.shared(u"acd"_s, u"state"_s).toString(), u"scheduled"_s);
    QVERIFY(scene.waiting(u"callback"_s).isEmpty());
    QCOMPARE(scene.assign().status, 409);
    QTRY_COMPARE(scene.shared(u"acd"_s, u"state"_s).toString(), u"connected"_s);
    QCOMPARE(scene.waiting(u"callback"_s).size(), 1);
    QCOMPARE(scene.assign(colleague).status, 200);
}

void ExchangeCallbacksTest::whoLetsThemRingLetsThemWait()
{
    Scene scene;
    QCOMPARE(scene.assign().status, 200);
    QCOMPARE(scene.change(u"disconnected"_s).status, 202);
    QCOMPARE(scene.waiting(u"callback"_s).size(), 1);
    QCOMPARE(scene.assign(colleague).status, 200);
}

void ExchangeCallbacksTest::refuseWhatMakesNoSense()
{
    Scene scene;
    QCOMPARE(scene.ask("POST", u"conversations/no-such/assign"_s, {{u"id"_s, colleague}}).status,
             404);
    QCOMPARE(scene.assign(u"nobody"_s).status, 404); // who may not even see it
    QCOMPARE(scene.ask("POST", u"conversations/%1/assign"_s.arg(scene.callback), {}).status, 400);
    QCOMPARE(scene.ask("GET", u"conversations/callbacks/no-such"_s).status, 404);
    QCOMPARE(scene.assign().status, 200);
    const auto participant = scene.shared(u"acd"_s, u"id"_s).toString();
    const auto path = u"conversations/callbacks/%1/participants/"_s.arg(scene.callback);
    QCOMPARE(scene.ask("PATCH", path + participant, {{u"state"_s, u"connected"_s}}).status, 400);
    QCOMPARE(scene.change(u"asleep"_s).status, 400);
    QCOMPARE(
        scene.ask("PATCH", u"conversations/callbacks"_s, {{u"conversationId"_s, scene.callback}})
            .status,
        400);
    QCOMPARE(scene.ask("PATCH", u"conversations/callbacks"_s, {{u"agentId"_s, u"a"_s}}).status,
             404);
}

void ExchangeCallbacksTest::askForPermissions()
{
    Scene scene;
    auto &tokens = scene.training.platform().tokens();
    tokens.add({u"a-service"_s, "a secret", {}, {u"conversation:communication:view"_s}});
    QNetworkAccessManager network;
    const auto root = u"http://127.0.0.1:%1"_s.arg(scene.training.port());
    QNetworkRequest login(QUrl(root + u"/oauth/token"_s));
    login.setRawHeader("Authorization", "Basic " + QByteArray("a-service:a secret").toBase64());
    login.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    auto *granted = network.post(login, "grant_type=client_credentials");
    QTRY_VERIFY(granted->isFinished());
    const auto token = QJsonDocument::fromJson(granted->readAll())[u"access_token"].toString();
    for (const auto &[method, path] :
         {std::pair{QByteArray("POST"), u"/assign"_s}, std::pair{QByteArray("PATCH"), QString()}}) {
        const auto place = path.isEmpty() ? u"callbacks"_s : scene.callback;
        QNetworkRequest request(QUrl(root + u"/api/v2/conversations/"_s + place + path));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        auto *reply = network.sendCustomRequest(request, method, "{}");
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 403);
    }
}

QTEST_GUILESS_MAIN(ExchangeCallbacksTest)
#include "tst_exchangecallbacks.moc"
