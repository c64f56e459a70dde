#include "core/genesys/platformclient.h"
#include "core/genesys/signin.h"
#include "recorder.h"
#include "sdk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using genesys::Operation;
using ports::Destination;
using Kind = ports::Destination::Kind;

namespace {

// The arguments of calls.js.
const QJsonObject ids{
    {u"client"_s, u"a-service"_s},
    {u"secret"_s, u"a secret"_s},
    {u"verifier"_s, QString(64, u'v')},
    {u"code"_s, u"a-code"_s},
    {u"redirect"_s, u"http://localhost:8477/signed-in"_s},
    {u"token"_s, u"a token"_s},
    {u"user"_s, u"user-1"_s},
    {u"other"_s, u"user-2"_s},
    {u"conversation"_s, u"conversation-1"_s},
    {u"participant"_s, u"participant-1"_s},
    {u"customer"_s, u"participant-0"_s},
    {u"communication"_s, u"communication-1"_s},
    {u"number"_s, u"+393120000001"_s},
    {u"otherNumber"_s, u"+393120000002"_s},
    {u"queue"_s, u"queue-1"_s},
    {u"otherQueue"_s, u"queue-2"_s},
    {u"attempt"_s, u"17"_s},
    {u"wrapUpCode"_s, u"code-1"_s},
    {u"callback"_s, u"conversation-1"_s},
    {u"callbackParticipant"_s, u"participant-1"_s},
    {u"callbackNumber"_s, u"+393120000009"_s},
    {u"callbackTime"_s, u"2026-10-05T08:00:00.000Z"_s},
    {u"channel"_s, u"channel-1"_s},
    {u"topic"_s, u"v2.routing.queues.queue-1.conversations"_s},
};

QString id(const QString &name)
{
    return ids[name].toString();
}

QJsonObject conversation()
{
    const auto participant = [](const QString &who, const QString &purpose, const QString &call) {
        return QJsonObject{
            {u"id"_s, who},
            {u"purpose"_s, purpose},
            {u"userId"_s, purpose == u"agent"_s ? QJsonValue(id(u"user"_s)) : QJsonValue()},
            {u"calls"_s, QJsonArray{QJsonObject{{u"id"_s, call}, {u"state"_s, u"connected"_s}}}}};
    };
    return {{u"id"_s, id(u"conversation"_s)},
            {u"participants"_s,
             QJsonArray{participant(id(u"customer"_s), u"customer"_s, u"communication-0"_s),
                        participant(id(u"participant"_s), u"agent"_s, id(u"communication"_s))}}};
}

// With a callback that the exchange owns.
QJsonObject callback(const QString &purpose, const QString &state, const QString &attempt = {})
{
    const QJsonArray shares{QJsonObject{{u"id"_s, u"communication-2"_s}, {u"state"_s, state}}};
    const QJsonObject participant{{u"id"_s, id(u"callbackParticipant"_s)},
                                  {u"purpose"_s, purpose},
                                  {u"userId"_s, id(u"user"_s)},
                                  {u"attributes"_s, QJsonObject{{u"attempt"_s, attempt}}},
                                  {u"callbacks"_s, shares}};
    return {{u"id"_s, id(u"callback"_s)}, {u"participants"_s, QJsonArray{participant}}};
}

QString described(const Recorded &request)
{
    const auto listed = [](const QMap<QString, QString> &items) {
        QStringList all;
        for (auto each = items.begin(); each != items.end(); ++each)
            all.append(each.key() + u'=' + each.value());
        return all.join(u'&');
    };
    const auto body = QJsonArray{request.body.isUndefined() ? QJsonValue() : request.body};
    return u"%1 %2 ?%3 %4 %5 %6 %7"_s.arg(
        QString::fromLatin1(request.method), request.path, listed(request.query),
        QString::fromLatin1(request.authorization), QString::fromLatin1(request.accept),
        QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)),
        listed(request.form));
}

bool isOf(const Recorded &request, const genesys::OperationRow &row)
{
    const auto pattern = QString::fromLatin1(row.path).split(u'/');
    const auto path = request.path.split(u'/');
    if (request.method != row.method || pattern.size() != path.size())
        return false;
    for (qsizetype part = 0; part < path.size(); ++part) {
        if (pattern[part] != "{}"_L1 && pattern[part] != path[part])
            return false;
    }
    return true;
}

// The most literal path: "/conversations/calls" is no conversation's.
const genesys::OperationRow *rowFor(const Recorded &request)
{
    const genesys::OperationRow *best = nullptr;
    for (const auto &row : genesys::operations()) {
        const auto holes = [](const genesys::OperationRow &one) {
            return QByteArray(one.path).count("{}");
        };
        if (isOf(request, row) && (!best || holes(row) < holes(*best)))
            best = &row;
    }
    return best;
}

} // namespace

// What our client asks is what the exchange's own SDK asks.
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreTheSdks();
    void signsInAsTheSdk();

private:
    void askEverything(genesys::PlatformClient &client);
    void askForCallback(Recorder &recorder, genesys::PlatformClient &client);
    void askAsService(genesys::Transport &transport);
    template <class T> void await(const QFuture<T> &answer)
    {
        QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }));
    }
};

void ConformanceTest::askEverything(genesys::PlatformClient &client)
{
    const auto here = id(u"conversation"_s);
    await(client.setPresence(ports::Telephony::Presence::OnQueue));
    await(client.dial({id(u"number"_s), id(u"queue"_s), base::AttemptId(17)}));
    await(client.hold(here, true));
    await(client.attach(here, {{u"attempt"_s, id(u"attempt"_s)}}));
    for (const auto &to :
         {Destination{Kind::Person, id(u"other"_s)}, Destination{Kind::Queue, id(u"otherQueue"_s)},
          Destination{Kind::Number, id(u"otherNumber"_s)}}) {
        await(client.transfer(here, to));
        await(client.consult(here, to));
    }
    await(client.speakTo(here, ports::Hears::Citizen));
    await(client.cancelConsult(here));
    await(client.wrapUp(here, id(u"wrapUpCode"_s)));
    askAsService(client.transport());
    for (const auto operation : {Operation::ReadMe, Operation::ListMyCalls, Operation::RevokeToken})
        await(client.transport().ask({operation, {}}));
}

// A step at a time, as each is seen to have been taken.
void ConformanceTest::askForCallback(Recorder &recorder, genesys::PlatformClient &client)
{
    const auto agent = u"agent"_s;
    for (const auto &now :
         {callback(u"acd"_s, u"connected"_s), callback(agent, u"alerting"_s),
          callback(agent, u"connected"_s), callback(agent, u"connected"_s, id(u"attempt"_s))}) {
        recorder.setConversation(now);
        await(client.dial(
            {id(u"callbackNumber"_s), id(u"queue"_s), base::AttemptId(17), id(u"callback"_s)}));
    }
    await(client.endCallback(id(u"callback"_s),
                             QDateTime::fromString(id(u"callbackTime"_s), Qt::ISODateWithMs)));
}

// As intake's watch asks.
void ConformanceTest::askAsService(genesys::Transport &transport)
{
    QUrlQuery others;
    others.addQueryItem(u"ignoreErrors"_s, u"true"_s);
    QUrlQuery page;
    page.addQueryItem(u"pageSize"_s, u"100"_s);
    page.addQueryItem(u"pageNumber"_s, u"1"_s);
    const QJsonObject waiting{
        {u"metrics"_s, QJsonArray{QJsonObject{{u"metric"_s, u"oWaiting"_s}, {u"details"_s, true}}}},
        {u"filter"_s,
         QJsonObject{{u"type"_s, u"or"_s},
                     {u"predicates"_s, QJsonArray{QJsonObject{{u"dimension"_s, u"queueId"_s},
                                                              {u"value"_s, id(u"queue"_s)}}}}}},
        {u"order"_s, u"asc"_s}};
    QUrlQuery expanded;
    expanded.addQueryItem(u"expand"_s, u"requiresPermissions"_s);
    await(transport.ask({Operation::ListTopics, {}, QJsonValue(QJsonValue::Undefined), expanded}));
    await(transport.ask({Operation::OpenChannel, {}}));
    await(transport.ask({Operation::SubscribeChannel,
                         {id(u"channel"_s)},
                         QJsonArray{QJsonObject{{u"id"_s, id(u"topic"_s)}}},
                         others}));
    await(transport.ask({Operation::QueryWaiting, {}, waiting, page}));
    await(transport.ask({Operation::EndCallback,
                         {id(u"callback"_s)},
                         QJsonObject{{u"state"_s, u"disconnected"_s}}}));
}

void ConformanceTest::requestsAreTheSdks()
{
    Recorder recorder;
    recorder.setConversation(conversation());
    Sdk sdk;
    (void)sdk.run(u"record.js"_s, recorder.port(), ids);
    QVERIFY2(sdk.problem().isEmpty(), qPrintable(sdk.problem()));
    QHash<Operation, Recorded> theirs;
    for (const auto &request : recorder.takeAll()) {
        if (const auto *row = rowFor(request))
            theirs.insert(row->operation, request);
    }

    genesys::PlatformClient client(QUrl(u"http://127.0.0.1:%1"_s.arg(recorder.port())),
                                   id(u"user"_s), id(u"token"_s).toLatin1(), {16'000, 10, 20, 2});
    askForCallback(recorder, client);
    recorder.setConversation(conversation());
    askEverything(client);
    int compared = 0;
    for (const auto &request : recorder.takeAll()) {
        const auto *row = rowFor(request);
        QVERIFY2(row, qPrintable(described(request)));
        QVERIFY2(theirs.contains(row->operation), row->sdkName);
        QCOMPARE(described(request), described(theirs.value(row->operation)));
        ++compared;
    }
    QVERIFY(compared >= genesys::operations().size());
}

// Of ours the verifier is drawn: it has the form that RFC 7636 asks for.
void ConformanceTest::signsInAsTheSdk()
{
    Recorder recorder;
    Sdk sdk;
    (void)sdk.run(u"record.js"_s, recorder.port(), ids);
    auto theirs = recorder.takeAll();
    theirs.removeIf([](const Recorded &each) { return each.path != "/oauth/token"_L1; });
    QCOMPARE(theirs.size(), 2);

    const QUrl login(u"http://127.0.0.1:%1"_s.arg(recorder.port()));
    QNetworkAccessManager network;
    await(
        genesys::requestServiceToken(network, login, id(u"client"_s), id(u"secret"_s).toLatin1()));
    QUrl asked;
    genesys::SignIn person({login, id(u"client"_s), 8477}, [&asked](const QUrl &url) {
        asked = url;
        return true;
    });
    QSignalSpy signedIn(&person, &genesys::SignIn::signedIn);
    person.begin({});
    QUrl back(person.redirect());
    back.setHost(u"127.0.0.1"_s);
    back.setQuery(
        u"code=%1&state=%2"_s.arg(id(u"code"_s), QUrlQuery(asked).queryItemValue(u"state"_s)));
    network.get(QNetworkRequest(back));
    QTRY_COMPARE(signedIn.size(), 1);

    auto ours = recorder.takeAll();
    QCOMPARE(ours.size(), 2);
    const auto verifier = ours[1].form.value(u"code_verifier"_s);
    QVERIFY2(verifier.size() >= 43 && verifier.size() <= 128, qPrintable(verifier));
    ours[1].form[u"code_verifier"_s] = id(u"verifier"_s);
    for (qsizetype each = 0; each < 2; ++each) {
        ours[each].accept.clear(); // neither asks for a type here on purpose
        theirs[each].accept.clear();
        QCOMPARE(described(ours[each]), described(theirs[each]));
    }
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
