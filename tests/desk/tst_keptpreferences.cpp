#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// A desk, from one start to the next and from one person to another: it is as whoever sits there
// left it.
class KeptPreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.start() && m_folder.isValid()); }
    void areThereAgain();
    void aCommandLineGoesBefore();
    void anotherPersonHasTheirOwn();
    void aBrokenFileIsSaid();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"desk.ini"_s); }
    [[nodiscard]] QStringList as(const QString &person) const;
    static void changeKeyOfNext(DeskAtHand &desk, const QString &key);

    QTemporaryDir m_folder;
    DeskDatabase m_database;
};

QStringList KeptPreferencesTest::as(const QString &person) const
{
    return {u"--service"_s, DeskDatabase::service(), u"--user"_s,    u"valdorata_"_s + person,
            u"--role"_s,    u"operator"_s,           u"--handset"_s, u"--preferences"_s,
            file()};
}

void KeptPreferencesTest::changeKeyOfNext(DeskAtHand &desk, const QString &key)
{
    desk.press(u"Ctrl+,"_s);
    QVERIFY2(desk.shows(u"title"_s, u"Preferences"_s), desk.described().constData());
    for (int stop = 0; stop < 100 && desk.shown(u"focus"_s) != u"keyList"_s; ++stop)
        desk.press(u"Tab"_s);
    QCOMPARE(desk.shown(u"focus"_s), u"keyList"_s);
    desk.press(u"Home"_s);
    desk.press(u"Return"_s);
    QCOMPARE(desk.shown(u"focus"_s), u"keyField"_s);
    desk.press(key);
    QVERIFY2(desk.shows(u"last"_s, u"Next step: "_s + key), desk.described().constData());
    desk.press(u"Esc"_s);
    QVERIFY2(desk.shows(u"title"_s, u"Queue"_s), desk.described().constData());
}

void KeptPreferencesTest::areThereAgain()
{
    QVERIFY(m_database.addCallback(u"+393120000001"_s));
    {
        DeskAtHand desk(as(u"operatore_1"_s));
        QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
        QCOMPARE(desk.shown(u"nextKey"_s), u"F8"_s);
        desk.press(u"Ctrl++"_s);
        desk.press(u"Ctrl+Shift+D"_s);
        QVERIFY2(desk.shows(u"last"_s, u"Light colours."_s), desk.described().constData());
        desk.press(u"Ctrl+Shift+F"_s);
        QVERIFY2(desk.shows(u"last"_s, u"Names and numbers are not told."_s),
                 desk.described().constData());
        changeKeyOfNext(desk, u"F3"_s);
        QCOMPARE(desk.shown(u"nextKey"_s), u"F3"_s);
        QVERIFY(desk.close());
    }
    DeskAtHand desk(as(u"operatore_1"_s));
    QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
    QCOMPARE(desk.shown(u"textSize"_s), u"125"_s);
    QCOMPARE(desk.shown(u"colours"_s), u"light"_s);
    QCOMPARE(desk.shown(u"nextKey"_s), u"F3"_s);
    QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s), desk.described().constData());
    desk.press(u"F2"_s); // what is said names the key as it is now
    QVERIFY2(desk.shows(u"last"_s, u"F3 takes the first."_s), desk.described().constData());
    desk.press(u"F8"_s);
    QCOMPARE(desk.shown(u"next"_s), u"Take the next"_s);
    desk.press(u"F3"_s);
    QVERIFY2(desk.shows(u"next"_s, u"Call"_s), desk.described().constData());
    QVERIFY2(desk.shows(u"last"_s, u"Taken: a caller"_s), desk.described().constData());
    desk.press(u"Shift+F8"_s);
    QVERIFY2(desk.shows(u"next"_s, u"Take the next"_s), desk.described().constData());
    QVERIFY(desk.close());
}

void KeptPreferencesTest::aCommandLineGoesBefore()
{
    {
        DeskAtHand desk(as(u"operatore_1"_s) + QStringList{u"--text-size"_s, u"200"_s});
        QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
        QCOMPARE(desk.shown(u"textSize"_s), u"200"_s);
        desk.press(u"Ctrl+Shift+D"_s); // something else is changed and kept
        QVERIFY(desk.close());
    }
    DeskAtHand desk(as(u"operatore_1"_s));
    QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
    QCOMPARE(desk.shown(u"textSize"_s), u"125"_s);
    QCOMPARE(desk.shown(u"colours"_s), u"dark"_s);
    QVERIFY(desk.close());
}

// A new one sees the desk as it was left, and has our keys.
void KeptPreferencesTest::anotherPersonHasTheirOwn()
{
    {
        DeskAtHand desk(as(u"operatore_2"_s));
        QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
        QCOMPARE(desk.shown(u"textSize"_s), u"125"_s);
        QCOMPARE(desk.shown(u"nextKey"_s), u"F8"_s);
        desk.press(u"Ctrl+0"_s);
        QVERIFY(desk.close());
    }
    DeskAtHand desk(as(u"operatore_1"_s));
    QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
    QCOMPARE(desk.shown(u"textSize"_s), u"125"_s);
    QCOMPARE(desk.shown(u"nextKey"_s), u"F3"_s);
    QVERIFY(desk.close());
}

void KeptPreferencesTest::aBrokenFileIsSaid()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("[desk\nnothing of ours");
    broken.close();
    DeskAtHand desk(as(u"operatore_1"_s));
    QVERIFY2(desk.shows(u"last"_s, u"Not all that was preferred could be read"_s),
             desk.described().constData());
    QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
    QCOMPARE(desk.shown(u"textSize"_s), u"100"_s);
    QCOMPARE(desk.shown(u"nextKey"_s), u"F8"_s);
    QVERIFY(desk.close());
}

QTEST_GUILESS_MAIN(KeptPreferencesTest)
#include "tst_keptpreferences.moc"
