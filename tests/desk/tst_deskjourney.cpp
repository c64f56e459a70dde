#include "tests/desk/deskathand.h"
#include "tests/desk/morningfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::citizenAt;
using support::DeskAtHand;

namespace {

const QString firstNumber = u"+393120000001"_s;
const QString secondNumber = u"+393120000002"_s;
const QString absentNumber = u"+393120000003"_s;

} // namespace

// A morning worked by hand, by keys alone: the desks are processes of their own, and the database
// is asked after each step.
class DeskJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_mornings.start()); }
    void informsPutsThroughAndCallsBack_data();
    void informsPutsThroughAndCallsBack();

private:
    void inform(DeskAtHand &desk);
    void putThrough(DeskAtHand &desk, DeskAtHand &official);
    void callBack(DeskAtHand &desk);
    void answerRing(DeskAtHand &desk, const QString &next, const QString &then);
    [[nodiscard]] bool holds(const QString &query, const QString &expected)
    {
        return m_mornings.answers(m_service, query, expected);
    }

    support::MorningFixture m_mornings;
    QString m_service;
    QString m_operator;
    QString m_official;
};

void DeskJourneyTest::informsPutsThroughAndCallsBack_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("absent");
    QTest::newRow("with a switchboard")
        << u"valdorata"_s
        << QStringList{u"valdorata_operatore_1"_s, u"valdorata_operatore_2"_s,
                       u"valdorata_funzionario_ut_1"_s, u"valdorata_funzionario_ut_2"_s};
    QTest::newRow("with a ring group of desks")
        << u"montelago"_s
        << QStringList{u"montelago_operatore_1"_s, u"montelago_operatore_2"_s,
                       u"montelago_operatore_3"_s, u"montelago_funzionario_ut_1"_s,
                       u"montelago_funzionario_ut_2"_s};
}

void DeskJourneyTest::informsPutsThroughAndCallsBack()
{
    QFETCH(QString, service);
    QFETCH(QStringList, absent);
    m_service = service;
    m_operator = service + u"_operatore_1"_s;
    m_official = service + u"_funzionario_ut_1"_s;
    const QJsonArray nobody{QJsonObject{{u"answeredBy"_s, QString()}, {u"seconds"_s, 15}}};
    const auto morning = m_mornings.begin(
        service,
        {citizenAt(u"09:00:05"_s, absentNumber, {{u"whenRung"_s, nobody}}),
         citizenAt(u"09:01:45"_s, firstNumber),
         citizenAt(u"09:03:30"_s, secondNumber, {{u"wantsOffice"_s, u"UT"_s}})},
        absent, {u"--speed"_s, u"3"_s});
    const auto training = morning->training();
    QVERIFY2(!training.isEmpty(), qPrintable(morning->errors()));
    DeskAtHand official({u"--training"_s, training, u"--role"_s, u"official"_s});
    DeskAtHand desk({u"--training"_s, training, u"--role"_s, u"operator"_s});
    QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s, 30'000), qPrintable(desk.errors()));
    inform(desk);
    if (!QTest::currentTestFailed())
        putThrough(desk, official);
    if (!QTest::currentTestFailed())
        callBack(desk);
    QVERIFY(desk.close());
    QVERIFY(official.close());
}

// Pressed before anybody has heard what rings, F8 says what it would do: it is pressed again.
void DeskJourneyTest::answerRing(DeskAtHand &desk, const QString &next, const QString &then)
{
    QVERIFY2(desk.shows(u"next"_s, next, 60'000), qPrintable(desk.shown(u"next"_s)));
    for (int tries = 0; tries < 4; ++tries) {
        desk.press(u"F8"_s);
        if (desk.shows(u"next"_s, then, 1'500))
            return;
    }
    QFAIL(qPrintable(desk.shown(u"last"_s)));
}

void DeskJourneyTest::inform(DeskAtHand &desk)
{
    answerRing(desk, u"Answer"_s, u"Outcome"_s);
    if (QTest::currentTestFailed())
        return;
    const auto call = u" from private.call c where c.caller = '%1'"_s.arg(firstNumber);
    QVERIFY(holds(u"select c.state || ' ' || (select login from private.person p where p.id = "
                  "c.answered_by)"_s
                      + call,
                  u"answered "_s + m_operator));
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"ha perso il duplicato"_s);
    QVERIFY(holds(u"select content ->> 'note' || (content -> 'cards' -> 0 ->> 'code') "
                  "from private.draft where subject = 'call'"_s,
                  u"ha perso il duplicatoCF-1"_s));
    desk.press(u"Shift+F8"_s);
    QVERIFY(holds(u"select c.state"_s + call, u"completed"_s));
    QVERIFY(desk.shows(u"last"_s, u"Hung up"_s));
    QCOMPARE(desk.shown(u"next"_s), u"Outcome"_s);
    QCOMPARE(desk.shown(u"focus"_s), u"note"_s); // it stays where the hands are
    desk.press(u"F8"_s);
    QVERIFY(desk.shows(u"next"_s, u"Save"_s)); // a card was told: informed
    desk.press(u"F8"_s);
    QVERIFY(desk.shows(u"last"_s, u"Saved"_s));
    QVERIFY(holds(u"select r.outcome || '|' || r.note || '|' || r.topic || '|' || k.card || "
                  "k.version from private.conversation_record r join private.record_card k on "
                  "k.record_id = r.id where r.call_id = (select c.id%1)"_s.arg(call),
                  u"informed|ha perso il duplicato|CF|CF-11"_s));
    QVERIFY(holds(u"select count(*) from private.draft"_s, u"0"_s));
}

void DeskJourneyTest::putThrough(DeskAtHand &desk, DeskAtHand &official)
{
    answerRing(desk, u"Answer"_s, u"Outcome"_s);
    if (QTest::currentTestFailed())
        return;
    desk.press(u"Ctrl+Shift+T"_s);
    desk.type(u"codice"_s);
    desk.press(u"Return"_s);
    desk.press(u"F7"_s);
    desk.press(u"Return"_s);
    const auto handOver = u" from private.hand_over h join private.call c on c.id = h.call_id "
                          "where c.caller = '%1'"_s.arg(secondNumber);
    QVERIFY(holds(u"select h.state || (select o.code from private.office o where o.id = "
                  "h.office_id)"_s
                      + handOver,
                  u"offeredUT"_s));
    answerRing(official, u"Take"_s, u"Outcome"_s);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(holds(u"select h.state || ' ' || (select login from private.person p where p.id = "
                  "h.taken_by)"_s
                      + handOver,
                  u"taken "_s + m_official));
    QVERIFY(holds(u"select r.outcome || ' ' || r.topic from private.conversation_record r join "
                  "private.call c on c.id = r.call_id where c.caller = '%1'"_s.arg(secondNumber),
                  u"handed-over CF"_s));
    official.press(u"Ctrl+Shift+N"_s);
    official.type(u"duplicato spedito"_s);
    official.press(u"F8"_s);
    official.press(u"Space"_s);
    QVERIFY(official.shows(u"next"_s, u"Save"_s));
    official.press(u"F8"_s);
    QVERIFY(holds(u"select i.state || '|' || i.outcome || '|' || i.note from private.intervention "
                  "i"_s,
                  u"recorded|done|duplicato spedito"_s));
    QVERIFY(holds(u"select h.state"_s + handOver, u"done"_s));
}

void DeskJourneyTest::callBack(DeskAtHand &desk)
{
    QVERIFY(desk.shows(u"next"_s, u"Take the next"_s));
    desk.press(u"F8"_s);
    QVERIFY(desk.shows(u"next"_s, u"Call"_s));
    QVERIFY(holds(u"select b.state || ' ' || (select login from private.person p where p.id = "
                  "b.holder_id) from private.callback b"_s,
                  u"claimed "_s + m_operator));
    desk.press(u"F8"_s);
    QVERIFY(holds(u"select b.state || ' ' || a.line from private.callback b join private.attempt a "
                  "on a.callback_id = b.id"_s,
                  u"calling dialling"_s));
    QVERIFY(desk.shows(u"next"_s, u"Save"_s, 30'000)); // it rang out: no answer is preset
    for (int tries = 0; tries < 4 && !desk.shows(u"last"_s, u"Saved"_s, 1'000); ++tries)
        desk.press(u"F8"_s);
    QVERIFY(holds(u"select b.state || ' ' || a.outcome || ' ' || b.attempts from private.callback "
                  "b join private.attempt a on a.callback_id = b.id"_s,
                  u"waiting no-answer 1"_s));
}

QTEST_GUILESS_MAIN(DeskJourneyTest)
#include "tst_deskjourney.moc"
