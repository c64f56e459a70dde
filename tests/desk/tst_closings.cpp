#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// Closing and opening again from the desk, on a real database, by keys alone. It is 10:40 of
// Thursday 17 December 2026; Friday the 18th is the next opening.
class ClosingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_desk.reset(); }
    void noonToday();
    void mistakesStayInTheirField_data();
    void mistakesStayInTheirField();
    void closedAtOnce();
    void notForOperators();
    void anotherDeskToday();
    void aTermIsChangedUnlessSomebodyElseDid();

private:
    void sit(const QString &login);
    void fill(const QString &reason, const QString &day, const QString &from, const QString &until);
    [[nodiscard]] QString promise() const
    {
        return u"select to_char(promise at time zone 'Europe/Rome', 'DD HH24:MI') "
               "from private.callback"_s;
    }

    DeskDatabase m_database;
    std::unique_ptr<DeskAtHand> m_desk;
};

void ClosingsTest::initTestCase()
{
    QVERIFY(m_database.start());
    m_database.ask(u"select api.set_clock('2026-12-17T10:40+01:00', 0)"_s);
    QVERIFY(m_database.addCallback(u"+39040123456"_s));
    m_database.ask(u"update private.callback set promise = '2026-12-17T12:40+01:00', "
                   "first_ring_at = '2026-12-16T12:40+01:00'"_s);
}

void ClosingsTest::sit(const QString &login)
{
    m_desk = std::make_unique<DeskAtHand>(QStringList{u"--service"_s, DeskDatabase::service(),
                                                      u"--user"_s, login, u"--language"_s, u"it"_s,
                                                      u"--handset"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->texts().contains(u"Valdorata"_s), 15'000);
}

// From the reason on, as Tab goes.
void ClosingsTest::fill(const QString &reason, const QString &day, const QString &from,
                        const QString &until)
{
    const auto type = [this](const QString &text) {
        if (!text.isEmpty())
            m_desk->type(text);
    };
    m_desk->press(u"Ctrl+Shift+Y"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"closingReason"_s), m_desk->described().constData());
    type(reason);
    m_desk->press(u"Tab"_s);
    m_desk->press(u"Tab"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"closingDay"_s), m_desk->described().constData());
    type(day);
    m_desk->press(u"Tab"_s);
    type(from);
    m_desk->press(u"Tab"_s);
    type(until);
}

// What it changes is said before, and the database changes that, to the minute.
void ClosingsTest::noonToday()
{
    sit(u"valdorata_amministratore_1"_s);
    const auto before = m_database.ask(promise());
    fill(u"Vigilia"_s, {}, u"12"_s, {});
    QTRY_VERIFY2(m_desk->texts().contains(u"Promesse che si spostano: 1"_s),
                 qPrintable(m_desk->texts()));
    const auto told = m_desk->texts();
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Chiusura annotata."_s), m_desk->described().constData());
    QVERIFY(m_database.answers(u"select configuration #>> '{closures,0,from}' from "
                               "private.directorate"_s,
                               u"2026-12-17T12:00"_s));
    QTRY_VERIFY2(m_desk->texts().contains(u"giovedì 17 dicembre, 12:00 – 24:00"_s),
                 qPrintable(m_desk->texts()));
    const auto moved = m_database.ask(promise());
    QVERIFY2(moved != before && told.contains(moved.section(u' ', 1).remove(0, 1)),
             qPrintable(moved + u'\n' + told));
    // Until it begins it is taken back without a trace of it in the promise.
    for (int times = 0; times < 20 && m_desk->shown(u"focus"_s) != u"closings"_s; ++times)
        m_desk->press(u"Shift+Tab"_s);
    QCOMPARE(m_desk->shown(u"focus"_s), u"closings"_s);
    m_desk->press(u"Delete"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Riaperto."_s), m_desk->described().constData());
    QVERIFY(m_database.answers(promise(), before));
}

void ClosingsTest::mistakesStayInTheirField_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("focus");
    const auto day = u"closingDay"_s;
    QTest::newRow("no reason") << QString() << QString() << u"12"_s << QString()
                               << u"Manca il motivo."_s << u"closingReason"_s;
    QTest::newRow("no day") << u"x"_s << u"31.11"_s << QString() << QString()
                            << u"Non è un giorno."_s << day;
    QTest::newRow("a word for a day")
        << u"x"_s << u"domani"_s << QString() << QString() << u"Non è un giorno."_s << day;
    QTest::newRow("no time") << u"x"_s << QString() << u"25"_s << QString() << u"Non è un'ora."_s
                             << u"closingFrom"_s;
    QTest::newRow("no end") << u"x"_s << QString() << u"12"_s << u"12:75"_s << u"Non è un'ora."_s
                            << u"closingUntil"_s;
    QTest::newRow("backwards") << u"x"_s << QString() << u"12"_s << u"11"_s
                               << u"Finirebbe prima di cominciare."_s << day;
    QTest::newRow("over") << u"x"_s << QString() << u"9"_s << u"10"_s << u"Quell'ora è passata."_s
                          << day;
    QTest::newRow("Christmas") << u"x"_s << u"25.12"_s << QString() << QString()
                               << u"In quel momento è già chiuso."_s << day;
    QTest::newRow("in the evening")
        << u"x"_s << QString() << u"18"_s << QString() << u"In quel momento è già chiuso."_s << day;
}

// Nothing of it reaches the database, and what was typed stays.
void ClosingsTest::mistakesStayInTheirField()
{
    QFETCH(QString, reason);
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, said);
    QFETCH(QString, focus);
    const auto revision = u"select configuration_revision from private.directorate"_s;
    const auto before = m_database.ask(revision);
    sit(u"valdorata_amministratore_1"_s);
    fill(reason, day, from, until);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, focus), m_desk->described().constData());
    QVERIFY2(m_desk->texts().contains(said), qPrintable(m_desk->texts()));
    QVERIFY2(day.isEmpty() || m_desk->texts().contains(day), qPrintable(m_desk->texts()));
    QCOMPARE(m_database.ask(revision), before);
}

// A supervisor's, and only by its button: Enter in the reason does nothing.
void ClosingsTest::closedAtOnce()
{
    const auto lasting = u"select count(*) from private.emergency_closing where until_at is null"_s;
    sit(u"valdorata_supervisore_1"_s);
    m_desk->press(u"Ctrl+Shift+Y"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"closingReason"_s), m_desk->described().constData());
    m_desk->type(u"Fumo al piano terra"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"closingCloseNow"_s), m_desk->described().constData());
    QCOMPARE(m_database.ask(lasting), u"0"_s);
    m_desk->press(u"Space"_s);
    QVERIFY(m_database.answers(lasting, u"1"_s));
    QTRY_VERIFY2(m_desk->texts().contains(u"Fumo al piano terra"_s), qPrintable(m_desk->texts()));
    for (int times = 0; times < 20 && m_desk->shown(u"focus"_s) != u"closings"_s; ++times)
        m_desk->press(u"Shift+Tab"_s);
    m_desk->press(u"Return"_s);
    QVERIFY(m_database.answers(lasting, u"0"_s));
    QTRY_VERIFY(m_desk->shown(u"focus"_s) != u"closings"_s);
    m_desk->press(u"Escape"_s);
    QVERIFY2(!m_desk->texts().contains(u"Fumo al piano terra"_s), qPrintable(m_desk->texts()));
}

void ClosingsTest::notForOperators()
{
    sit(u"valdorata_operatore_1"_s);
    QVERIFY2(m_desk->shows(u"next"_s, u"Prendi"_s), m_desk->described().constData());
    m_desk->press(u"Ctrl+Shift+Y"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"chi supervisiona"_s), m_desk->described().constData());
    QVERIFY(!m_desk->shown(u"focus"_s).startsWith(u"closing"_s));
}

// From F1, in five keys and the desk. It is Thursday: desk 5 is the usual one.
void ClosingsTest::anotherDeskToday()
{
    const auto desks = u"select coalesce(string_agg(desk, ','), 'none') from private.desk_of_day"_s;
    sit(u"valdorata_supervisore_1"_s);
    m_desk->press(u"F1"_s);
    m_desk->type(u"postazione di turno"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"desks"_s), m_desk->described().constData());
    QTRY_VERIFY2(m_desk->texts().contains(u"Ufficio territoriale · postazione 5"_s),
                 qPrintable(m_desk->texts()));
    m_desk->press(u"Down"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"deskOfDay"_s), m_desk->described().constData());
    m_desk->type(u"7"_s);
    m_desk->press(u"Return"_s);
    QVERIFY(m_database.answers(desks, u"7"_s));
    QVERIFY2(m_desk->shows(u"last"_s, u"Ufficio territoriale: oggi postazione 7."_s),
             m_desk->described().constData());
    QTRY_VERIFY2(m_desk->texts().contains(u"Ufficio territoriale · postazione 7 · solo oggi"_s),
                 qPrintable(m_desk->texts()));
    QCOMPARE(m_desk->shown(u"focus"_s), u"desks"_s);
    m_desk->press(u"Return"_s);
    m_desk->press(u"Delete"_s);
    m_desk->press(u"Return"_s);
    QVERIFY(m_database.answers(desks, u"none"_s));
    m_desk->press(u"Escape"_s);
    m_desk.reset();
    sit(u"valdorata_operatore_1"_s);
    m_desk->press(u"F1"_s);
    m_desk->type(u"postazione di turno"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"chi supervisiona"_s), m_desk->described().constData());
}

// In the place for administrators; the database judges which configuration it was changed from.
void ClosingsTest::aTermIsChangedUnlessSomebodyElseDid()
{
    const auto attempts = u"select attempts || ' ' || (configuration #>> '{limits,attempts}') "
                          "from private.directorate"_s;
    const auto before = m_database.ask(attempts);
    sit(u"valdorata_amministratore_1"_s);
    const auto write = [this](const QString &number) {
        m_desk->press(u"Alt+5"_s);
        m_desk->press(u"Home"_s);
        m_desk->press(u"Down"_s);
        m_desk->press(u"Return"_s);
        m_desk->press(u"Tab"_s);
        m_desk->press(u"Tab"_s);
        QVERIFY2(m_desk->shows(u"focus"_s, u"field_limits.attempts"_s),
                 m_desk->described().constData());
        m_desk->press(u"Ctrl+A"_s);
        m_desk->type(number);
        m_desk->press(u"Ctrl+Return"_s);
        QVERIFY2(m_desk->shows(u"focus"_s, u"reviewChanges"_s), m_desk->described().constData());
    };
    write(u"4"_s);
    (void)m_database.ask(u"update private.directorate set configuration_revision = "
                         "configuration_revision + 1 returning 1"_s); // nobody is told of it
    m_desk->press(u"Ctrl+Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"qualcun altro è stato più veloce"_s),
             m_desk->described().constData());
    QCOMPARE(m_database.ask(attempts), before);
    m_desk.reset();
    sit(u"valdorata_amministratore_1"_s);
    write(u"4"_s);
    m_desk->press(u"Ctrl+Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Applicato."_s), m_desk->described().constData());
    QCOMPARE(m_database.ask(attempts), u"4 4"_s);
}

QTEST_GUILESS_MAIN(ClosingsTest)

#include "tst_closings.moc"
