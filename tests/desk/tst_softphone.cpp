#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// A softphone that answers to tel: addresses, and nothing that tells what comes of a call.
class SoftphoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.start()); }
    void callsBackAndInforms();
    void callsByHandWhereNothingAnswers();
    void goesRoundWithoutAnExchange();

private:
    [[nodiscard]] static QStringList with(const QStringList &more)
    {
        return QStringList{u"--service"_s, DeskDatabase::service(), u"--user"_s,
                           u"valdorata_operatore_1"_s}
               + more;
    }
    void call(DeskAtHand &desk, const QString &number);
    void press(DeskAtHand &desk, const QString &keys, const QString &field, const QString &text);
    [[nodiscard]] bool holds(const QString &query, const QString &number, const QString &expected)
    {
        return m_database.answers(query
                                      + u" from private.attempt a join private.callback c on "
                                        "c.id = a.callback_id where c.number = '%1'"_s.arg(number),
                                  expected);
    }

    DeskDatabase m_database;
};

// What is still being done takes no key: it is pressed again.
void SoftphoneTest::press(DeskAtHand &desk, const QString &keys, const QString &field,
                          const QString &text)
{
    for (int tries = 0; tries < 4; ++tries) {
        desk.press(keys);
        if (desk.shows(field, text, 1'500))
            return;
    }
    QFAIL(desk.described().constData());
}

void SoftphoneTest::call(DeskAtHand &desk, const QString &number)
{
    QVERIFY(m_database.addCallback(number));
    QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s), desk.described().constData());
    press(desk, u"F8"_s, u"next"_s, u"Call"_s);
    if (QTest::currentTestFailed())
        return;
    press(desk, u"F8"_s, u"next"_s, u"Outcome"_s);
    QVERIFY2(desk.shows(u"opened"_s, u"tel:"_s + number), desk.described().constData());
    QVERIFY(holds(u"select line || coalesce(conversation, '')"_s, number, u"dialling"_s));
}

void SoftphoneTest::callsBackAndInforms()
{
    const auto number = u"+393120000001"_s;
    DeskAtHand desk(with({u"--telephone"_s, u"softphone"_s}));
    call(desk, number);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(desk.shows(u"last"_s, u"Given to the softphone: 312 000 0001"_s),
             desk.described().constData());
    QCOMPARE(desk.shown(u"back"_s), QString()); // nothing here hangs up
    desk.press(u"Ctrl+Shift+H"_s);              // not now: a call is in hand
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"chiede un duplicato"_s);
    press(desk, u"F8"_s, u"focus"_s, u"attemptOutcome"_s);
    if (QTest::currentTestFailed())
        return;
    desk.type(u"r"_s); // reached, by its first letter
    QVERIFY2(desk.shows(u"next"_s, u"Save"_s), desk.described().constData());
    press(desk, u"F8"_s, u"last"_s, u"Saved"_s);
    QVERIFY(holds(u"select a.outcome || ' ' || c.state || ' ' || (select r.outcome || ' ' || "
                  "r.note from private.conversation_record r where r.attempt_id = a.id)"_s,
                  number, u"reached closed informed chiede un duplicato"_s));
    QCOMPARE(desk.shown(u"opened"_s), u"tel:"_s + number); // once
    QVERIFY(desk.close());
}

void SoftphoneTest::callsByHandWhereNothingAnswers()
{
    const auto number = u"+393120000002"_s;
    DeskAtHand desk(with({u"--telephone"_s, u"softphone"_s, u"--opens-nothing"_s}));
    call(desk, number);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(desk.shows(u"last"_s,
                        u"No softphone took the number (tel:). Dial by hand: 312 000 0002."_s),
             desk.described().constData());
    desk.press(u"F2"_s);
    QVERIFY2(desk.shows(u"last"_s, u"Dial by hand: 312 000 0002."_s), desk.described().constData());
    press(desk, u"F8"_s, u"focus"_s, u"attemptOutcome"_s);
    if (QTest::currentTestFailed())
        return;
    desk.type(u"n"_s); // no answer
    QVERIFY2(desk.shows(u"next"_s, u"Save"_s), desk.described().constData());
    press(desk, u"F8"_s, u"last"_s, u"Saved"_s);
    QVERIFY(holds(u"select a.outcome || ' ' || c.state"_s, number, u"no-answer waiting"_s));
    QVERIFY(desk.close());
}

void SoftphoneTest::goesRoundWithoutAnExchange()
{
    DeskAtHand desk(with({}));
    press(desk, u"Ctrl+Shift+H"_s, u"last"_s, u"The softphone from now on"_s);
    press(desk, u"Ctrl+Shift+H"_s, u"last"_s, u"A plain telephone from now on"_s);
    press(desk, u"Ctrl+Shift+H"_s, u"last"_s, u"The softphone from now on"_s);
    QVERIFY(desk.close());
}

QTEST_GUILESS_MAIN(SoftphoneTest)
#include "tst_softphone.moc"
