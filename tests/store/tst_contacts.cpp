#include "storefixture.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());

QString record(const QString &outcome)
{
    return u"{\"speaker\":\"delegate\",\"topic\":\"CF\",\"outcome\":\"%1\"}"_s.arg(outcome);
}

} // namespace

// What earlier conversations of a number led to, for whoever has the citizen on the line.
class ContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newestFirst();
    void anAttemptSeesThem();
    void onlyWhoHoldsTheConversation();
    void aWithheldNumberHasNone();
    void atMostFifty();

private:
    [[nodiscard]] qint64 answered(const QString &number)
    {
        return m_fixture.answered(u"talk-%1"_s.arg(++m_count), u"queue-CEN"_s, u"valle_first"_s,
                                  number);
    }
    [[nodiscard]] bool save(qint64 call, const QString &outcome)
    {
        return m_fixture.command(u"valle_first"_s, u"save_record"_s, {call, record(outcome)})
            .has_value();
    }
    [[nodiscard]] base::Result<QList<QJsonValue>> contacts(const QString &login,
                                                           const QVariant &call,
                                                           const QVariant &attempt = nothing)
    {
        return m_fixture.rows(login, u"contacts"_s, {call, attempt});
    }

    StoreFixture m_fixture;
    int m_count = 0;
};

void ContactsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void ContactsTest::newestFirst()
{
    const auto number = u"+393120001001"_s;
    m_fixture.setClock(u"2026-10-05T09:00:00"_s);
    QVERIFY(save(answered(number), u"informed"_s));
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    const auto handed = answered(number);
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {handed, nothing, u"UT"_s, u"sheet"_s});
    QVERIFY(save(handed, u"handed-over"_s));
    m_fixture.setClock(u"2026-10-05T11:00:00"_s);
    const auto now = answered(number);
    auto rows = contacts(u"valle_first"_s, now);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0)[u"outcome"].toString(), u"handed-over"_s);
    QCOMPARE(rows->at(0)[u"office"].toString(), u"UT"_s);
    QCOMPARE(rows->at(0)[u"topic"].toString(), u"Tax code"_s);
    QVERIFY(rows->at(0)[u"isOpen"].toBool());
    QVERIFY(rows->at(0)[u"interventionOutcome"].isNull());
    QCOMPARE(QDateTime::fromString(rows->at(0)[u"at"].toString(), Qt::ISODateWithMs),
             QDateTime::fromString(u"2026-10-05T08:00:00Z"_s, Qt::ISODate));
    QCOMPARE(rows->at(1)[u"outcome"].toString(), u"informed"_s);
    QVERIFY(rows->at(1)[u"office"].isNull());
    QVERIFY(rows->at(1)[u"isOpen"].isBool() && !rows->at(1)[u"isOpen"].toBool());
    const auto id = (*offered)[u"id"].toInteger();
    QVERIFY(m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {id}).has_value());
    QVERIFY(m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                              {id, nothing, u"appointment"_s, u"secret note"_s}));
    rows = contacts(u"valle_first"_s, now);
    QCOMPARE(rows->at(0)[u"interventionOutcome"].toString(), u"appointment"_s);
    QVERIFY(!rows->at(0)[u"isOpen"].toBool());
    QVERIFY(!rows->at(0).toObject().contains(u"note"_s)); // what it led to, not what was said
}

void ContactsTest::anAttemptSeesThem()
{
    const auto number = u"+393120001002"_s;
    m_fixture.setClock(u"2026-10-06T09:00:00"_s);
    QVERIFY(save(answered(number), u"informed"_s));
    const auto callback = m_fixture.idOf(m_fixture.accept(u"asked"_s, number));
    QVERIFY(m_fixture.command(u"valle_first"_s, u"take_next"_s, {}).has_value());
    const auto begun = m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {callback});
    const auto attempt = (*begun)[u"id"].toInteger();
    const auto rows = contacts(u"valle_first"_s, nothing, attempt);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
    QStringList outcomes;
    for (const auto &row : *rows)
        outcomes.append(row[u"outcome"].toString());
    outcomes.sort(); // both of one instant
    QCOMPARE(outcomes, (QStringList{u"accepted"_s, u"informed"_s}));
    QVERIFY(
        m_fixture.command(u"valle_first"_s, u"end_attempt"_s, {attempt, u"no-answer"_s, nothing}));
    QCOMPARE(contacts(u"valle_first"_s, nothing, attempt).error().reason, Reason::NotFound);
    m_fixture.setClock(u"2026-10-06T10:00:00"_s);
    const auto later = contacts(u"valle_first"_s, answered(number));
    QCOMPARE(later->at(0)[u"outcome"].toString(), u"no-answer"_s);
}

void ContactsTest::onlyWhoHoldsTheConversation()
{
    const auto call = answered(u"+393120001003"_s);
    for (const auto &login : {u"valle_second"_s, u"valle_official"_s})
        QCOMPARE(contacts(login, call).error().reason, Reason::NotFound);
    QCOMPARE(contacts(u"valle_first"_s, nothing).error().reason, Reason::NotFound);
    QCOMPARE(contacts(u"valle_first"_s, call, call).error().reason, Reason::NotFound);
    QVERIFY(contacts(u"valle_first"_s, call).has_value());
    QVERIFY(save(call, u"informed"_s));
    QCOMPARE(contacts(u"valle_first"_s, call).error().reason, Reason::NotFound);
}

void ContactsTest::aWithheldNumberHasNone()
{
    QVERIFY(save(answered(u""_s), u"informed"_s));
    const auto rows = contacts(u"valle_first"_s, answered(u""_s));
    QVERIFY(rows && rows->isEmpty());
}

void ContactsTest::atMostFifty()
{
    const auto number = u"+393120001004"_s;
    QVERIFY(m_fixture.owner()
                ->run(u"insert into private.call (conversation, caller, state, arrived_at) "
                      "select 'many-' || n, '%1', 'abandoned', api.now() - n * interval '1 min' "
                      "from generate_series(1, 60) n"_s.arg(number))
                .has_value());
    const auto rows = contacts(u"valle_first"_s, answered(number));
    QVERIFY(rows && rows->size() == 50);
    QVERIFY(rows->first()[u"at"].toString() > rows->last()[u"at"].toString());
}

QTEST_GUILESS_MAIN(ContactsTest)
#include "tst_contacts.moc"
