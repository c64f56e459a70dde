#include "storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString first = u"valle_first"_s;
const QString number = u"+393120004711"_s;

} // namespace

// A directorate whose exchange must own its callbacks: each attempt picks the exchange's own, and
// nothing is called beside it.
class OwnedCallbacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ownedOnlyWhereTheConfigurationSaysSo();
    void theFirstRequestHoldsIt();
    void attemptsShareTheConversation();
    void whatIsClosedHereIsTold();

private:
    void turn(bool ownsCallbacks);
    [[nodiscard]] QJsonObject accepted(const QString &conversation);
    [[nodiscard]] QJsonObject done(const QString &function, const QVariantList &arguments);
    [[nodiscard]] qint64 taken(const QString &requestCode);

    StoreFixture m_fixture;
};

void OwnedCallbacksTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void OwnedCallbacksTest::init()
{
    QVERIFY(m_fixture.emptyQueue());
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
}

void OwnedCallbacksTest::turn(bool ownsCallbacks)
{
    auto directorate = m_fixture.directorate();
    directorate.exchange = {QUrl(u"https://login.exchange.example"_s),
                            QUrl(u"https://api.exchange.example"_s), u"desk"_s, 8477,
                            ownsCallbacks};
    const auto applied = m_fixture.apply(directorate);
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
}

// Its answer, as the exchange's flow reads it.
QJsonObject OwnedCallbacksTest::accepted(const QString &conversation)
{
    for (const auto &event : {u"arrived"_s, u"offered"_s}) {
        if (!m_fixture.tell({{u"conversationId"_s, conversation},
                             {u"event"_s, event},
                             {u"eventTime"_s, u"2026-10-05T09:29:00+02:00"_s},
                             {u"ani"_s, number}}))
            return {};
    }
    const auto request = u"{\"conversationId\": \"%1\", \"ani\": \"%2\", \"number\": \"%2\", "
                         "\"queueId\": \"queue-CEN\"}"_s.arg(conversation, number);
    return m_fixture.session(u"valle_intake"_s)
        ->call(u"accept_callback"_s, {request})
        .value_or(QJsonValue())
        .toObject();
}

QJsonObject OwnedCallbacksTest::done(const QString &function, const QVariantList &arguments)
{
    const auto answer = m_fixture.command(first, function, arguments);
    if (!answer)
        qWarning("%s: %s", qPrintable(function), qPrintable(answer.error().detail));
    return answer.value_or(QJsonValue()).toObject();
}

qint64 OwnedCallbacksTest::taken(const QString &requestCode)
{
    const auto id = m_fixture.idOf(requestCode);
    return done(u"take_next"_s, {})[u"id"].toInteger() == id ? id : 0;
}

void OwnedCallbacksTest::ownedOnlyWhereTheConfigurationSaysSo()
{
    turn(false);
    const auto answer = accepted(u"ours"_s);
    QCOMPARE(answer[u"createCallback"], QJsonValue(false));
    const auto id = taken(answer[u"requestId"].toString());
    QVERIFY(id != 0);
    QVERIFY(done(u"begin_attempt"_s, {id})[u"ownedCallback"].isNull());
}

void OwnedCallbacksTest::theFirstRequestHoldsIt()
{
    turn(true);
    const auto answer = accepted(u"first"_s);
    QCOMPARE(answer[u"createCallback"], QJsonValue(true));
    QCOMPARE(accepted(u"first"_s)[u"createCallback"], QJsonValue(true)); // asked again
    QCOMPARE(accepted(u"second"_s)[u"createCallback"], QJsonValue(false));
    const auto id = taken(answer[u"requestId"].toString());
    QVERIFY(id != 0);
    QCOMPARE(done(u"begin_attempt"_s, {id})[u"ownedCallback"].toString(), u"first"_s);
}

void OwnedCallbacksTest::attemptsShareTheConversation()
{
    turn(true);
    const auto answer = accepted(u"shared"_s);
    const auto id = taken(answer[u"requestId"].toString());
    QVERIFY(id != 0);
    const auto one = done(u"begin_attempt"_s, {id})[u"id"].toInteger();
    QCOMPARE(done(u"attempt_dialled"_s, {one, u"shared"_s})[u"id"].toInteger(), one);
    const auto ended = done(u"end_attempt"_s, {one, u"no-answer"_s, {}});
    QCOMPARE(ended[u"ownedCallback"].toString(), u"shared"_s);
    QVERIFY(!ended[u"notBefore"].isNull());
    m_fixture.setClock(u"2026-10-05T11:30:00"_s);
    QCOMPARE(taken(answer[u"requestId"].toString()), id);
    const auto other = done(u"begin_attempt"_s, {id})[u"id"].toInteger();
    QCOMPARE(done(u"attempt_dialled"_s, {other, u"shared"_s})[u"id"].toInteger(), other);
    // Of the attempt what names it, of the call the rest, however late.
    QVERIFY(m_fixture.tell({{u"conversationId"_s, u"shared"_s},
                            {u"event"_s, u"answered"_s},
                            {u"eventTime"_s, u"2026-10-05T11:31:00+02:00"_s},
                            {u"attempt"_s, QString::number(other)}}));
    QVERIFY(m_fixture.tell({{u"conversationId"_s, u"shared"_s},
                            {u"event"_s, u"ended"_s},
                            {u"eventTime"_s, u"2026-10-05T09:31:00+02:00"_s},
                            {u"reason"_s, u"booked"_s}}));
    QCOMPARE(m_fixture
                 .value(u"select string_agg(line, ' ' order by id) from private.attempt "
                        "where conversation = 'shared'"_s)
                 .toString(),
             u"dialling connected"_s);
    QVERIFY(m_fixture
                .value(u"select ended_at is not null from private.call "
                       "where conversation = 'shared'"_s)
                .toBool());
}

void OwnedCallbacksTest::whatIsClosedHereIsTold()
{
    turn(true);
    const auto answer = accepted(u"open"_s);
    const auto told = [this] {
        return m_fixture.session(u"valle_intake"_s)
            ->call(u"closed_callbacks"_s, {u"[\"open\", \"unknown\"]"_s})
            .value_or(QJsonValue())
            .toArray();
    };
    QCOMPARE(told(), QJsonArray());
    const auto id = taken(answer[u"requestId"].toString());
    QVERIFY(id != 0);
    const auto attempt = done(u"begin_attempt"_s, {id})[u"id"].toInteger();
    const auto ended = done(u"end_attempt"_s, {attempt, u"declined"_s, {}});
    QVERIFY(ended[u"notBefore"].isNull());
    QCOMPARE(told(), QJsonArray{u"open"_s});
}

QTEST_GUILESS_MAIN(OwnedCallbacksTest)
#include "tst_ownedcallbacks.moc"
