#include "storefixture.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// The flow's news, the notifications' and the spool's come each on a way of their own: whatever the
// order in which they are heard, the call is in the end what it was.
class LateEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOrderEndsAlike_data();
    void everyOrderEndsAlike();

private:
    [[nodiscard]] bool tell(const QString &conversation, const QString &event);

    StoreFixture m_fixture;
    std::unique_ptr<store::Connection> m_intake;
    std::unique_ptr<store::Connection> m_owner;
    int m_count = 0;
};

void LateEventsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    m_intake = m_fixture.session(u"valle_intake"_s);
    m_owner = m_fixture.owner();
}

bool LateEventsTest::tell(const QString &conversation, const QString &event)
{
    const auto number = u"+39312000%1"_s.arg(m_count, 4, 10, QChar(u'0'));
    if (event == "accepted"_L1) {
        const auto request = u"{\"conversationId\": \"%1\", \"ani\": \"%2\", \"number\": \"%2\", "
                             "\"queueId\": \"queue-CEN\"}"_s.arg(conversation, number);
        return m_intake->call(u"accept_callback"_s, {request}).has_value();
    }
    const QJsonDocument told({{u"conversationId"_s, conversation},
                              {u"event"_s, event.section(u':', 0, 0)},
                              {u"eventTime"_s, u"2026-10-05T07:30:00Z"_s},
                              {u"reason"_s, event.section(u':', 1)},
                              {u"queueId"_s, u"queue-CEN"_s},
                              {u"userId"_s, u"valle_first"_s},
                              {u"desks"_s, u"free"_s},
                              {u"rings"_s, 5},
                              {u"ani"_s, number}});
    return m_intake->call(u"record_call_event"_s, {QString::fromUtf8(told.toJson())}).has_value();
}

void LateEventsTest::everyOrderEndsAlike_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("end"); // state, and what the figures count
    QTest::newRow("answered") << QStringList{u"arrived"_s, u"ringing"_s, u"answered"_s,
                                             u"ended:desk"_s}
                              << u"completed|t|f|valle_first"_s;
    QTest::newRow("abandoned") << QStringList{u"arrived"_s, u"ringing"_s, u"ended:hung-up"_s}
                               << u"abandoned|f|f|"_s;
    QTest::newRow("given up while offered")
        << QStringList{u"arrived"_s, u"ringing"_s, u"offered"_s, u"ended:hung-up"_s}
        << u"abandoned|f|t|"_s;
    QTest::newRow("declined") << QStringList{u"arrived"_s, u"ringing"_s, u"offered"_s,
                                             u"declined"_s, u"ended:hung-up"_s}
                              << u"declined|f|t|"_s;
    QTest::newRow("accepted") << QStringList{u"arrived"_s, u"ringing"_s, u"offered"_s,
                                             u"accepted"_s, u"ended:booked"_s}
                              << u"accepted|f|t|"_s;
    QTest::newRow("while closed") << QStringList{u"arrived"_s, u"ended:closed"_s}
                                  << u"closed|f|f|"_s;
}

void LateEventsTest::everyOrderEndsAlike()
{
    QFETCH(QStringList, events);
    QFETCH(const QString, end);
    std::sort(events.begin(), events.end());
    do {
        const auto conversation = u"order-%1"_s.arg(++m_count);
        for (const auto &event : std::as_const(events))
            QVERIFY2(tell(conversation, event), qPrintable(events.join(u' ')));
        const auto told = m_owner->value(
            u"select concat_ws('|', state, answered_at is not null, offered_at is not null, "
            "coalesce((select login from private.person where id = answered_by), '')) "
            "from private.call where conversation = '%1' and ended_at is not null"_s.arg(
                conversation));
        QVERIFY(told.has_value());
        QVERIFY2(told->toString() == end,
                 qPrintable(events.join(u' ') + u": "_s + told->toString()));
    } while (std::next_permutation(events.begin(), events.end()));
}

QTEST_GUILESS_MAIN(LateEventsTest)
#include "tst_lateevents.moc"
