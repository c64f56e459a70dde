#include "core/genesys/operations.h"
#include "sdk.h"
#include "trainingexchange.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// The exchange's own SDK works at the training exchange as at the real one.
class SdkWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsTaken();
};

void SdkWalkTest::everyCallIsTaken()
{
    TrainingExchange training;
    const auto redirect = u"http://localhost:8477/signed-in"_s;
    training.platform().tokens().add(
        {u"a-service"_s,
         "a secret",
         {},
         {u"conversation:communication:view"_s, u"routing:queue:view"_s,
          u"analytics:queueObservation:view"_s}});
    training.platform().tokens().add({u"the-desk"_s, {}, {redirect}, {}});
    Sdk sdk;
    const auto lines = sdk.run(
        u"walk.js"_s, training.port(),
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
         {u"topic"_s, u"v2.routing.queues.%1.conversations"_s.arg(training.queueOf(u"CEN"_s))},
         {u"attempt"_s, u"17"_s}});
    QVERIFY2(sdk.problem().isEmpty(), qPrintable(sdk.problem()));
    QSet<QString> driven;
    for (const auto &line : lines) {
        const auto call = line[u"call"].toString();
        if (call.isEmpty())
            continue;
        const int status = line[u"status"].toInt();
        QVERIFY2(status >= 200 && status < 300, qPrintable(u"%1: %2"_s.arg(call).arg(status)));
        driven.insert(call);
    }
    // A call of ours that the SDK did not make here is one that nothing has shown to be right.
    for (const auto &row : genesys::operations())
        QVERIFY2(driven.contains(QString::fromLatin1(row.sdkName)), row.sdkName);
}

QTEST_GUILESS_MAIN(SdkWalkTest)
#include "tst_sdkwalk.moc"
