#include "tests/desk/deskathand.h"
#include "tests/desk/morningfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::citizenAt;
using support::DeskAtHand;

// An operator asks the office first, at the training exchange: two desks of their own, by keys
// alone.
class ConsultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_mornings.start()); }
    void asksFirstAndPutsThrough();

private:
    void press(DeskAtHand &desk, const QString &next, const QString &then);
    [[nodiscard]] bool holds(const QString &query, const QString &expected)
    {
        return m_mornings.answers(u"valdorata"_s, query, expected);
    }

    support::MorningFixture m_mornings;
};

// Pressed before anybody has heard what is next, F8 says what it would do: it is pressed again.
void ConsultTest::press(DeskAtHand &desk, const QString &next, const QString &then)
{
    QVERIFY2(desk.shows(u"next"_s, next, 60'000), desk.described().constData());
    for (int tries = 0; tries < 4; ++tries) {
        desk.press(u"F8"_s);
        if (desk.shows(u"next"_s, then, 1'500))
            return;
    }
    QFAIL(desk.described().constData());
}

void ConsultTest::asksFirstAndPutsThrough()
{
    const QStringList absent{u"valdorata_operatore_1"_s, u"valdorata_operatore_2"_s,
                             u"valdorata_funzionario_ut_1"_s, u"valdorata_funzionario_ut_2"_s};
    const auto morning = m_mornings.begin(
        u"valdorata"_s,
        {citizenAt(u"09:00:40"_s, u"+393120000002"_s, {{u"wantsOffice"_s, u"UT"_s}})}, absent,
        {u"--speed"_s, u"3"_s});
    const auto training = morning->training();
    QVERIFY2(!training.isEmpty(), qPrintable(morning->errors()));
    DeskAtHand official({u"--training"_s, training, u"--role"_s, u"official"_s});
    DeskAtHand desk({u"--training"_s, training, u"--role"_s, u"operator"_s});
    press(desk, u"Answer"_s, u"Outcome"_s);
    if (QTest::currentTestFailed())
        return;
    desk.press(u"Ctrl+Shift+L"_s);
    QVERIFY2(desk.shows(u"last"_s, u"On hold."_s), desk.described().constData());
    desk.press(u"Ctrl+Shift+L"_s);
    QVERIFY2(desk.shows(u"last"_s, u"On the line again."_s), desk.described().constData());
    desk.press(u"Ctrl+Shift+T"_s);
    desk.type(u"codice"_s);
    desk.press(u"Return"_s);
    desk.press(u"F7"_s);
    desk.press(u"Shift+Return"_s);
    QVERIFY2(desk.shows(u"back"_s, u"Back to the citizen"_s), desk.described().constData());
    press(official, u"Take"_s, u"Outcome"_s);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(desk.shows(u"next"_s, u"Put through"_s), desk.described().constData());
    desk.press(u"Shift+F7"_s);
    QVERIFY2(desk.shows(u"last"_s, u"With the citizen. Waiting: Ufficio territoriale. F8 puts "
                                   "through."_s),
             desk.described().constData());
    QVERIFY(holds(u"select count(*) from private.conversation_record"_s, u"0"_s));
    for (int tries = 0; tries < 4 && !desk.shows(u"last"_s, u"Put through to"_s, 1'500); ++tries)
        desk.press(u"F8"_s);
    QVERIFY2(holds(u"select r.outcome from private.conversation_record r"_s, u"handed-over"_s),
             desk.described().constData());
    // The citizen is with the office now, and stays there.
    QVERIFY(holds(u"select c.state from private.call c"_s, u"answered"_s));
    official.press(u"F8"_s);
    official.press(u"Space"_s);
    QVERIFY2(official.shows(u"next"_s, u"Save"_s), official.described().constData());
    official.press(u"F8"_s);
    QVERIFY(holds(u"select h.state || ' ' || i.state from private.hand_over h join "
                  "private.intervention i on i.hand_over_id = h.id"_s,
                  u"done recorded"_s));
    QVERIFY(holds(u"select c.state from private.call c"_s, u"completed"_s)); // and hung up
    QVERIFY(desk.close());
    QVERIFY(official.close());
}

QTEST_GUILESS_MAIN(ConsultTest)
#include "tst_consult.moc"
