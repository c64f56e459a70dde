#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// What a person has written survives their desk, and the server.
class DeskFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.start()); }
    void aKilledDeskLosesNothing();
    void aStoppedServerLosesNothing();

private:
    [[nodiscard]] static QStringList arguments()
    {
        return {u"--service"_s, DeskDatabase::service(), u"--user"_s, u"valdorata_operatore_1"_s,
                u"--handset"_s};
    }

    DeskDatabase m_database;
};

void DeskFaultsTest::aKilledDeskLosesNothing()
{
    const auto note = u"aspetta il rimborso da marzo"_s;
    // A colleague's desk, whose program gives back what a dead one held.
    DeskAtHand colleague({u"--service"_s, DeskDatabase::service(), u"--user"_s,
                          u"valdorata_operatore_2"_s, u"--handset"_s});
    QVERIFY(m_database.addCallback(u"+393120000001"_s));
    {
        DeskAtHand desk(arguments());
        QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s), qPrintable(desk.errors()));
        desk.press(u"F8"_s);
        QVERIFY(desk.shows(u"next"_s, u"Call"_s));
        desk.press(u"Ctrl+Shift+N"_s);
        desk.type(note);
        QVERIFY(m_database.answers(u"select content ->> 'note' from private.draft"_s, note));
        desk.kill();
    }
    QElapsedTimer sinceDeath;
    sinceDeath.start();
    QVERIFY(m_database.answers(u"select state from private.callback"_s, u"waiting"_s, 75'000));
    qInfo("returned after %lld s", sinceDeath.elapsed() / 1000);
    DeskAtHand again(arguments());
    QVERIFY2(again.shows(u"last"_s, u"draft"_s), qPrintable(again.shown(u"last"_s)));
    QVERIFY(again.shows(u"next"_s, u"Take the next"_s));
    again.press(u"F8"_s);
    QVERIFY(again.shows(u"next"_s, u"Call"_s));
    QVERIFY2(again.shows(u"note"_s, note), qPrintable(again.shown(u"note"_s)));
    again.press(u"Shift+F8"_s);
    QVERIFY(m_database.answers(u"select state from private.callback"_s, u"waiting"_s));
    QVERIFY(again.close());
    QVERIFY(colleague.close());
}

void DeskFaultsTest::aStoppedServerLosesNothing()
{
    const auto asked = qEnvironmentVariableIntValue("RICHIAMATE_OUTAGE"); // seconds
    const auto outage = 1000 * (asked > 0 ? asked : 60);                  // milliseconds
    DeskAtHand desk(arguments());
    QVERIFY(QTest::qWaitFor(
        [&] {
            desk.press(u"Ctrl+Shift+C"_s);
            return desk.shows(u"next"_s, u"Outcome"_s, 1'000);
        },
        15'000));
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"prima "_s);
    QVERIFY(m_database.cluster().stop().has_value());
    QElapsedTimer away;
    away.start();
    QVERIFY2(desk.shows(u"trouble"_s, u"archive"_s), qPrintable(desk.shown(u"trouble"_s)));
    desk.type(u"durante "_s);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.type(u"b"_s); // basic information, by its first letter
    QVERIFY(desk.shows(u"next"_s, u"Save"_s));
    desk.press(u"F8"_s); // asked once, and once more by an impatient hand
    desk.press(u"F8"_s);
    QVERIFY(QTest::qWaitFor([&] { return away.elapsed() > outage; }, 2 * outage));
    QVERIFY(desk.shown(u"note"_s).contains(u"prima durante"_s));
    QVERIFY(m_database.cluster().start().has_value());
    QVERIFY(m_database.answers(u"select count(*) || max(outcome) || max(note) from "
                               "private.conversation_record"_s,
                               u"1informedprima durante "_s, 30'000));
    QVERIFY(m_database.answers(u"select count(*) from private.call where state = 'completed'"_s,
                               u"1"_s));
    QVERIFY(desk.shows(u"last"_s, u"Saved"_s));
    QVERIFY(desk.shown(u"trouble"_s).isEmpty());
    QVERIFY(
        m_database.answers(u"select count(*) from private.draft where subject = 'call'"_s, u"0"_s));
    QVERIFY(desk.close());
}

QTEST_GUILESS_MAIN(DeskFaultsTest)
#include "tst_deskfaults.moc"
