#include "tests/desk/deskathand.h"
#include "tests/desk/morningfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::citizenAt;
using support::DeskAtHand;

// The exchange's telephone is laid aside for a softphone, that for a plain one, and the first is
// taken up again, between two calls and during one.
class ChangeTelephoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_mornings.start()); }
    void changesBetweenCallsAndDuringOne();

private:
    void writeByHand(DeskAtHand &desk);
    void answerTheExchange(DeskAtHand &desk);

    support::MorningFixture m_mornings;
};

namespace {

const QString service = u"valdorata"_s;
const QString number = u"+393120000001"_s;

} // namespace

void ChangeTelephoneTest::changesBetweenCallsAndDuringOne()
{
    const auto morning = m_mornings.begin(
        service, {citizenAt(u"09:02:30"_s, number, {{u"patienceSeconds"_s, 600}})},
        {u"valdorata_operatore_1"_s, u"valdorata_operatore_2"_s}, {u"--speed"_s, u"3"_s});
    const auto training = morning->training();
    QVERIFY2(!training.isEmpty(), qPrintable(morning->errors()));
    DeskAtHand desk({u"--training"_s, training, u"--role"_s, u"operator"_s});
    QVERIFY2(desk.shows(u"title"_s, u"Richiamate"_s), qPrintable(desk.errors()));
    QVERIFY(QTest::qWaitFor(
        [&] { // the key answers once somebody sits
            desk.press(u"Ctrl+Shift+H"_s);
            return desk.shows(u"last"_s, u"The softphone from now on"_s, 1'500);
        },
        30'000));
    desk.press(u"Ctrl+Shift+H"_s);
    QVERIFY2(desk.shows(u"last"_s, u"A plain telephone from now on"_s),
             qPrintable(desk.shown(u"last"_s)));
    writeByHand(desk);
    if (QTest::currentTestFailed())
        return;
    answerTheExchange(desk);
    QVERIFY(desk.close());
}

void ChangeTelephoneTest::writeByHand(DeskAtHand &desk)
{
    desk.press(u"Ctrl+Shift+C"_s);
    QVERIFY2(desk.shows(u"next"_s, u"Outcome"_s), qPrintable(desk.shown(u"last"_s)));
    desk.press(u"Ctrl+Shift+H"_s);
    QVERIFY2(desk.shows(u"last"_s, u"Calls go through the exchange again"_s),
             qPrintable(desk.shown(u"last"_s)));
    QCOMPARE(desk.shown(u"next"_s), u"Outcome"_s); // the same call
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    desk.press(u"F8"_s);
    QVERIFY(desk.shows(u"next"_s, u"Save"_s));
    desk.press(u"F8"_s);
    QVERIFY(m_mornings.answers(service,
                               u"select state || ' ' || by_hand from private.call where by_hand"_s,
                               u"completed true"_s));
    QVERIFY(desk.shows(u"last"_s, u"Saved"_s));
}

void ChangeTelephoneTest::answerTheExchange(DeskAtHand &desk)
{
    QVERIFY2(desk.shows(u"next"_s, u"Answer"_s, 60'000), qPrintable(desk.shown(u"next"_s)));
    for (int tries = 0; tries < 4 && !desk.shows(u"next"_s, u"Outcome"_s, 1'500); ++tries)
        desk.press(u"F8"_s);
    const auto answered =
        u"select state || ' ' || by_hand from private.call where caller = '%1'"_s.arg(number);
    QVERIFY(m_mornings.answers(service, answered, u"answered false"_s));
    desk.press(u"Ctrl+Shift+H"_s);
    QVERIFY2(desk.shows(u"last"_s, u"The softphone from now on"_s),
             qPrintable(desk.shown(u"last"_s)));
    desk.press(u"Ctrl+Shift+H"_s);
    QVERIFY2(desk.shows(u"last"_s, u"A plain telephone from now on"_s),
             qPrintable(desk.shown(u"last"_s)));
    desk.press(u"Shift+F8"_s); // it has no line to hang up
    desk.press(u"Ctrl+Shift+H"_s);
    QVERIFY2(desk.shows(u"last"_s, u"Calls go through the exchange again"_s),
             qPrintable(desk.shown(u"last"_s)));
    QVERIFY(m_mornings.answers(service, answered, u"answered false"_s));
    desk.press(u"Shift+F8"_s);
    QVERIFY(m_mornings.answers(service, answered, u"completed false"_s));
}

QTEST_GUILESS_MAIN(ChangeTelephoneTest)
#include "tst_changetelephone.moc"
