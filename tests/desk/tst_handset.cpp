#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// A plain telephone and nothing else: what the exchange would have told is written by hand.
class HandsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.start()); }
    void worksWithoutAnExchange();

private:
    [[nodiscard]] static QStringList as(const QString &login, const QString &role)
    {
        return {u"--service"_s, DeskDatabase::service(), u"--user"_s, login, u"--role"_s,
                role,           u"--handset"_s};
    }
    // Sockets of the process that are not of this machine alone.
    [[nodiscard]] static QStringList networkSockets(qint64 process);

    DeskDatabase m_database;
};

QStringList HandsetTest::networkSockets(qint64 process)
{
    QStringList inodes;
    static const QRegularExpression socket(u"socket:\\[(\\d+)\\]"_s);
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    for (const auto &name : descriptors.entryList(QDir::Files | QDir::System)) {
        const auto target = QFile::symLinkTarget(descriptors.filePath(name));
        if (const auto match = socket.match(target); match.hasMatch())
            inodes.append(match.captured(1));
    }
    QStringList found;
    for (const auto &table : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s}) {
        QFile file(u"/proc/%1/net/%2"_s.arg(QString::number(process), table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const auto &line : QString::fromLatin1(file.readAll()).split(u'\n')) {
            const auto inode = line.simplified().section(u' ', 9, 9);
            if (inodes.contains(inode))
                found.append(line);
        }
    }
    return found;
}

void HandsetTest::worksWithoutAnExchange()
{
    DeskAtHand desk(as(u"valdorata_operatore_1"_s, u"operator"_s));
    DeskAtHand official(as(u"valdorata_funzionario_ut_1"_s, u"official"_s));
    QVERIFY2(desk.shows(u"title"_s, u"Richiamate"_s), qPrintable(desk.errors()));
    QVERIFY(QTest::qWaitFor(
        [&] { // the window answers once somebody sits
            desk.press(u"Ctrl+Shift+C"_s);
            return desk.shows(u"next"_s, u"Outcome"_s, 1'000);
        },
        15'000));
    QCOMPARE(m_database.ask(u"select state || by_hand || (select login from private.person p where "
                            "p.id = answered_by) from private.call"_s),
             u"answeredtruevaldorata_operatore_1"_s);

    desk.press(u"Ctrl+Shift+T"_s);
    desk.type(u"codice"_s);
    desk.press(u"Return"_s);
    desk.press(u"F7"_s);
    desk.press(u"Return"_s);
    QVERIFY(m_database.answers(u"select state from private.hand_over"_s, u"offered"_s));
    QVERIFY(official.shows(u"next"_s, u"Take"_s));
    for (int tries = 0; tries < 4 && !official.shows(u"next"_s, u"Outcome"_s, 1'500); ++tries)
        official.press(u"F8"_s);
    QVERIFY(m_database.answers(u"select state from private.hand_over"_s, u"taken"_s));
    QVERIFY(
        m_database.answers(u"select outcome from private.conversation_record"_s, u"handed-over"_s));
    QVERIFY(m_database.answers(u"select state from private.call"_s, u"completed"_s));
    official.press(u"F8"_s);
    official.press(u"Space"_s);
    QVERIFY(official.shows(u"next"_s, u"Save"_s));
    official.press(u"F8"_s);
    QVERIFY(m_database.answers(u"select outcome from private.intervention"_s, u"done"_s));

    QVERIFY(m_database.addCallback(u"+393120000001"_s));
    QVERIFY(desk.shows(u"next"_s, u"Take the next"_s));
    desk.press(u"F8"_s);
    QVERIFY(desk.shows(u"next"_s, u"Call"_s));
    desk.press(u"F8"_s);
    QVERIFY(m_database.answers(u"select line || coalesce(conversation, '') from private.attempt"_s,
                               u"dialling"_s));
    QVERIFY(desk.shows(u"next"_s, u"Outcome"_s));
    // What is still being done takes no key: it is pressed again.
    for (int tries = 0; tries < 4 && !desk.shows(u"focus"_s, u"attemptOutcome"_s, 1'000); ++tries)
        desk.press(u"F8"_s);
    QCOMPARE(desk.shown(u"focus"_s), u"attemptOutcome"_s);
    desk.type(u"n"_s); // no answer, by its first letter
    QVERIFY(desk.shows(u"next"_s, u"Save"_s));
    desk.press(u"F8"_s);
    QVERIFY(m_database.answers(u"select a.outcome || ' ' || c.state from private.attempt a join "
                               "private.callback c on c.id = a.callback_id"_s,
                               u"no-answer waiting"_s));
    QCOMPARE(networkSockets(desk.id()), QStringList());
    QCOMPARE(networkSockets(official.id()), QStringList());
    QVERIFY(desk.close());
    QVERIFY(official.close());
}

QTEST_GUILESS_MAIN(HandsetTest)
#include "tst_handset.moc"
