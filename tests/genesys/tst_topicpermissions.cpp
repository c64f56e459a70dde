#include "core/genesys/topicpermissions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// What the exchange says that whoever listens must be permitted.
class TopicPermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void permissions_data();
    void permissions();
};

void TopicPermissionsTest::permissions_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QStringList>("needed");
    const QStringList one{u"conversation:communication:view"_s};
    QTest::newRow("named") << QByteArray(
        R"({"entities": [{"id": "v2.users.{id}.conversations", "requiresPermissions": ["a:b:c"]},
                         {"id": "v2.routing.queues.{id}.conversations",
                          "requiresPermissions": ["conversation:communication:view"]}]})")
                           << true << one;
    QTest::newRow("another name of the id")
        << QByteArray(R"({"entities": [{"id": "v2.routing.queues.{queueId}.conversations",
                                        "requiresPermissions": ["conversation:communication:view"]
                                       }]})")
        << true << one;
    QTest::newRow("several") << QByteArray(
        R"({"entities": [{"id": "v2.routing.queues.{id}.conversations",
                          "requiresPermissions": ["conversation:communication:view", "d:e:f"]}]})")
                             << true << QStringList(one + QStringList{u"d:e:f"_s});
    QTest::newRow("none needed") << QByteArray(
        R"({"entities": [{"id": "v2.routing.queues.{id}.conversations"}]})")
                                 << true << QStringList();
    QTest::newRow("another topic")
        << QByteArray(R"({"entities": [{"id": "v2.routing.queues.{id}.conversations.calls"}]})")
        << false << QStringList();
    QTest::newRow("nothing") << QByteArray("{}") << false << QStringList();
    QTest::newRow("of another kind")
        << QByteArray(R"({"entities": [7, {"id": ["a"]}, null]})") << false << QStringList();
}

void TopicPermissionsTest::permissions()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isThere);
    const auto told = genesys::permissionsToHear(QJsonDocument::fromJson(answer).object(),
                                                 u"v2.routing.queues.{}.conversations"_s);
    QCOMPARE(told.has_value(), isThere);
    QTEST(told.value_or(QStringList()), "needed");
}

QTEST_APPLESS_MAIN(TopicPermissionsTest)
#include "tst_topicpermissions.moc"
