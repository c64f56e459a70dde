#include "app/exchange/reconciliation.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using exchange::Reconciliation;
using exchange::Truth;
using namespace Qt::StringLiterals;

namespace {

const QString directorate = u"valdorata"_s;

QDateTime second(int count)
{
    return QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC).addSecs(count);
}

// One side, and what a test does to it.
using Facts = QJsonObject;
using Change = std::function<void(Facts &)>;

void changeRow(Facts &facts, const QString &table, qsizetype row, const QString &field,
               const QJsonValue &value)
{
    auto rows = facts[table].toArray();
    auto changed = rows.at(row).toObject();
    changed.insert(field, value);
    rows[row] = changed;
    facts.insert(table, rows);
}

void removeRow(Facts &facts, const QString &table, qsizetype row)
{
    auto rows = facts[table].toArray();
    rows.removeAt(row);
    facts.insert(table, rows);
}

void addRow(Facts &facts, const QString &table, const QJsonObject &row)
{
    auto rows = facts[table].toArray();
    rows.append(row);
    facts.insert(table, rows);
}

} // namespace

class ReconciliationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBalancedMorningBalances();
    void instantsAreComparedNotTexts();
    void anotherDirectorateIsNoneOfOurs();
    void aCallbackMayStillWait();
    void whatWasKeptUnansweredIsCounted();
    void whatWasSentAgainMayComeTwiceButNoMore();
    void eachDifferenceIsNamed_data();
    void eachDifferenceIsNamed();
    void whatHappenedAndIsNotRecordedIsNamed_data();
    void whatHappenedAndIsNotRecordedIsNamed();

private:
    void happens(int at, const QString &what, const QString &conversation, QJsonObject about = {});
    void isSent(int at, const QString &event, const QString &conversation, QJsonObject about = {});
    void bookAndRingBack();
    void answerAndIntervene();
    void closedDoor();
    [[nodiscard]] QStringList differences() const
    {
        return exchange::reconcile(directorate, m_truth, m_facts).differences;
    }

    QList<Truth::Entry> m_truth;
    Facts m_facts;
};

void ReconciliationTest::happens(int at, const QString &what, const QString &conversation,
                                 QJsonObject about)
{
    about.insert(u"conversationId"_s, conversation);
    m_truth.append({second(at), directorate, what, about});
}

// By the exchange, and taken by intake.
void ReconciliationTest::isSent(int at, const QString &event, const QString &conversation,
                                QJsonObject about)
{
    about.insert(u"eventTime"_s, second(at).toString(Qt::ISODate));
    happens(at, event, conversation, about);
    addRow(m_facts, u"events"_s,
           {{u"conversation"_s, conversation},
            {u"event"_s, event},
            {u"at"_s, second(at).toString(Qt::ISODate)},
            {u"deliveries"_s, 1}});
}

// Call "a" is booked and rung back as "d".
void ReconciliationTest::bookAndRingBack()
{
    isSent(0, u"arrived"_s, u"a"_s);
    isSent(10, u"ringing"_s, u"a"_s);
    isSent(35, u"offered"_s, u"a"_s);
    happens(47, u"acceptance"_s, u"a"_s, {{u"requestId"_s, u"111"_s}});
    isSent(47, u"ended"_s, u"a"_s, {{u"reason"_s, u"booked"_s}});
    addRow(m_facts, u"calls"_s, {{u"conversation"_s, u"a"_s}, {u"state"_s, u"accepted"_s}});

    happens(100, u"dialled"_s, u"d"_s, {{u"attempt"_s, u"1"_s}});
    isSent(110, u"answered"_s, u"d"_s, {{u"attempt"_s, u"1"_s}});
    isSent(200, u"ended"_s, u"d"_s, {{u"attempt"_s, u"1"_s}, {u"reason"_s, u"desk"_s}});
    addRow(m_facts, u"attempts"_s,
           {{u"conversation"_s, u"d"_s}, {u"requestId"_s, u"111"_s}, {u"outcome"_s, u"reached"_s}});
    addRow(m_facts, u"callbacks"_s,
           {{u"requestId"_s, u"111"_s},
            {u"state"_s, u"closed"_s},
            {u"closing"_s, u"reached"_s},
            {u"conversations"_s, QJsonArray{u"a"_s}}});
}

// Call "b" is answered, handed over, and the office intervenes.
void ReconciliationTest::answerAndIntervene()
{
    isSent(300, u"arrived"_s, u"b"_s);
    isSent(310, u"ringing"_s, u"b"_s);
    isSent(315, u"answered"_s, u"b"_s);
    happens(390, u"did"_s, u"b"_s, {{u"act"_s, u"handed-over"_s}});
    isSent(390, u"transferred"_s, u"b"_s);
    isSent(395, u"answered"_s, u"b"_s);
    happens(480, u"did"_s, u"b"_s, {{u"act"_s, u"intervention"_s}});
    isSent(490, u"ended"_s, u"b"_s, {{u"reason"_s, u"desk"_s}});
    addRow(m_facts, u"calls"_s, {{u"conversation"_s, u"b"_s}, {u"state"_s, u"completed"_s}});
    addRow(m_facts, u"handOvers"_s, {{u"conversation"_s, u"b"_s}});
    addRow(m_facts, u"interventions"_s, {{u"conversation"_s, u"b"_s}});
}

void ReconciliationTest::closedDoor()
{
    isSent(500, u"arrived"_s, u"c"_s);
    isSent(506, u"ended"_s, u"c"_s, {{u"reason"_s, u"closed"_s}});
    addRow(m_facts, u"calls"_s, {{u"conversation"_s, u"c"_s}, {u"state"_s, u"closed"_s}});
}

void ReconciliationTest::init()
{
    m_truth.clear();
    m_facts = {};
    bookAndRingBack();
    answerAndIntervene();
    closedDoor();
}

void ReconciliationTest::aBalancedMorningBalances()
{
    const auto books = exchange::reconcile(directorate, m_truth, m_facts);
    QCOMPARE(books.differences, QStringList());
    QCOMPARE(books.calls, 3);
    QCOMPARE(books.events, 14);
    QCOMPARE(books.accepted, 1);
    QCOMPARE(books.closed, 1);
    QCOMPARE(books.stillOpen, 0);
    QCOMPARE(books.attempts, 1);
    QCOMPARE(books.interventions, 1);
    QCOMPARE(books.keptUnanswered, 0);
}

void ReconciliationTest::instantsAreComparedNotTexts()
{
    changeRow(m_facts, u"events"_s, 0, u"at"_s, u"2026-10-05T09:00:00.000+02:00"_s);
    QCOMPARE(differences(), QStringList());
}

void ReconciliationTest::anotherDirectorateIsNoneOfOurs()
{
    for (auto &entry : m_truth)
        entry.directorate = u"montelago"_s;
    const auto books = exchange::reconcile(directorate, m_truth, {});
    QCOMPARE(books.differences, QStringList());
    QCOMPARE(books.calls, 0);
    QVERIFY(!differences().isEmpty());
}

void ReconciliationTest::aCallbackMayStillWait()
{
    changeRow(m_facts, u"callbacks"_s, 0, u"state"_s, u"waiting"_s);
    changeRow(m_facts, u"callbacks"_s, 0, u"closing"_s, QJsonValue());
    changeRow(m_facts, u"attempts"_s, 0, u"outcome"_s, u"no-answer"_s);
    const auto books = exchange::reconcile(directorate, m_truth, m_facts);
    QCOMPARE(books.differences, QStringList());
    QCOMPARE(books.closed, 0);
    QCOMPARE(books.stillOpen, 1);
}

// The answer was lost: the citizen was promised nothing, the callback is there.
void ReconciliationTest::whatWasKeptUnansweredIsCounted()
{
    for (auto &entry : m_truth) {
        if (entry.what == u"acceptance"_s)
            entry.what = u"unanswered-acceptance"_s;
    }
    const auto books = exchange::reconcile(directorate, m_truth, m_facts);
    QCOMPARE(books.differences, QStringList());
    QCOMPARE(books.accepted, 0);
    QCOMPARE(books.keptUnanswered, 1);
}

// The answer to an event was lost, so it was sent again: kept once, delivered twice.
void ReconciliationTest::whatWasSentAgainMayComeTwiceButNoMore()
{
    changeRow(m_facts, u"events"_s, 3, u"deliveries"_s, 2);
    happens(47, u"repeated"_s, u"a"_s,
            {{u"event"_s, u"ended"_s}, {u"eventTime"_s, u"2026-10-05T07:00:47Z"_s}});
    QCOMPARE(differences(), QStringList());
    changeRow(m_facts, u"events"_s, 3, u"deliveries"_s, 3);
    QCOMPARE(differences(),
             QStringList{u"event 'ended' of 2026-10-05T07:00:47.000Z of conversation a was "
                         "delivered 3 times, sent 2"_s});
    changeRow(m_facts, u"events"_s, 3, u"deliveries"_s, 1);
    changeRow(m_facts, u"events"_s, 2, u"deliveries"_s, 2); // another one
    QCOMPARE(differences().size(), 1);
}

void ReconciliationTest::eachDifferenceIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    row("event lost", [](Facts &facts) { removeRow(facts, u"events"_s, 1); },
        {u"event 'ringing' of 2026-10-05T07:00:10.000Z of conversation a was lost"_s});
    row("event doubled", [](Facts &facts) { changeRow(facts, u"events"_s, 3, u"deliveries"_s, 2); },
        {u"event 'ended' of 2026-10-05T07:00:47.000Z of conversation a was delivered 2 times, "
         "sent once"_s});
    row("events swapped",
        [](Facts &facts) {
            auto events = facts[u"events"_s].toArray();
            const QJsonValue first = events.at(1);
            events[1] = QJsonValue(events.at(2));
            events[2] = first;
            facts.insert(u"events"_s, events);
        },
        {u"event 'offered' of 2026-10-05T07:00:35.000Z of conversation a came in the place of "
         "'ringing' of 2026-10-05T07:00:10.000Z"_s});
    row("event invented",
        [](Facts &facts) {
            addRow(facts, u"events"_s,
                   {{u"conversation"_s, u"c"_s},
                    {u"event"_s, u"declined"_s},
                    {u"at"_s, u"2026-10-05T07:08:30Z"_s},
                    {u"deliveries"_s, 1}});
        },
        {u"event 'declined' of 2026-10-05T07:08:30.000Z of conversation c is recorded and was "
         "never sent"_s});
    row("conversation invented",
        [](Facts &facts) {
            addRow(facts, u"events"_s,
                   {{u"conversation"_s, u"x"_s},
                    {u"event"_s, u"ended"_s},
                    {u"at"_s, u"2026-10-05T07:08:30Z"_s},
                    {u"deliveries"_s, 1}});
        },
        {u"conversation x is recorded and never happened"_s});
    row("another end",
        [](Facts &facts) { changeRow(facts, u"calls"_s, 1, u"state"_s, u"abandoned"_s); },
        {u"call b is recorded as abandoned, it was completed"_s});
    row("call missing", [](Facts &facts) { removeRow(facts, u"calls"_s, 2); },
        {u"call c (closed) is not recorded"_s});
    row("call invented",
        [](Facts &facts) {
            addRow(facts, u"calls"_s, {{u"conversation"_s, u"x"_s}, {u"state"_s, u"closed"_s}});
        },
        {u"call x is recorded as closed, it was never made"_s});
    row("request missing", [](Facts &facts) { removeRow(facts, u"callbacks"_s, 0); },
        {u"request 111 of conversation a was accepted and is not kept"_s});
    row("another request",
        [](Facts &facts) {
            changeRow(facts, u"callbacks"_s, 0, u"requestId"_s, u"222"_s);
            changeRow(facts, u"attempts"_s, 0, u"requestId"_s, u"222"_s);
        },
        {u"conversation a was promised request 111, kept as 222"_s});
    row("left claimed",
        [](Facts &facts) { changeRow(facts, u"callbacks"_s, 0, u"state"_s, u"claimed"_s); },
        {u"callback 111 is neither closed nor waiting: claimed"_s});
    row("handled never",
        [](Facts &facts) { changeRow(facts, u"attempts"_s, 0, u"outcome"_s, u"no-answer"_s); },
        {u"callback 111 (reached) was handled 0 times"_s});
    row("intervention not done",
        [](Facts &facts) {
            addRow(facts, u"interventions"_s, {{u"conversation"_s, u"c"_s}});
        },
        {u"intervention of conversation c: recorded and not done"_s});
    row("intervention not recorded", [](Facts &facts) { removeRow(facts, u"interventions"_s, 0); },
        {u"intervention of conversation b: done and not recorded"_s});
    row("hand-over not recorded", [](Facts &facts) { removeRow(facts, u"handOvers"_s, 0); },
        {u"hand-over of conversation b: done and not recorded"_s});
    row("attempt not recorded",
        [](Facts &facts) {
            removeRow(facts, u"attempts"_s, 0);
            changeRow(facts, u"callbacks"_s, 0, u"closing"_s, u"answered"_s);
        },
        {u"attempt of conversation d: done and not recorded"_s});
}

void ReconciliationTest::eachDifferenceIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    change(m_facts);
    QCOMPARE(differences(), expected);
}

void ReconciliationTest::whatHappenedAndIsNotRecordedIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QJsonObject>("about");
    QTest::addColumn<QString>("expected");
    QTest::newRow("reached twice") << u"dialled"_s << QJsonObject{{u"attempt"_s, u"2"_s}}
                                   << u"callback 111 (reached) was handled 2 times"_s;
    QTest::newRow("event") << u"declined"_s
                           << QJsonObject{{u"attempt"_s, u"2"_s},
                                          {u"eventTime"_s, u"2026-10-05T07:08:30Z"_s}}
                           << u"event 'declined' of 2026-10-05T07:08:30.000Z of conversation e was "
                              "lost"_s;
    QTest::newRow("intervention") << u"did"_s << QJsonObject{{u"act"_s, u"intervention"_s}}
                                  << u"intervention of conversation e: done and not recorded"_s;
}

void ReconciliationTest::whatHappenedAndIsNotRecordedIsNamed()
{
    QFETCH(QString, what);
    QFETCH(QJsonObject, about);
    QFETCH(QString, expected);
    happens(510, what, u"e"_s, about);
    if (what == u"dialled"_s)
        addRow(m_facts, u"attempts"_s,
               {{u"conversation"_s, u"e"_s},
                {u"requestId"_s, u"111"_s},
                {u"outcome"_s, u"reached"_s}});
    QCOMPARE(differences(), QStringList{expected});
}

QTEST_GUILESS_MAIN(ReconciliationTest)
#include "tst_reconciliation.moc"
