#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"
#include "tests/support/filecontent.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::contentOf;
using support::DeskAtHand;
using support::DeskDatabase;

// A citizen asks what is held about them and to be forgotten: from the desk, on a real database, by
// keys alone. It is Monday 5 October 2026.
class CitizenRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_desk.reset(); }
    void mistakesStayInTheirField();
    void whatIsHeldIsTold();
    void andErased();
    void notForSupervisors();

private:
    void sit(const QString &login);
    void openRequests();
    void note(const QString &kind, const QString &reference, const QString &received);
    void goTo(const QString &field);
    [[nodiscard]] QString files() const { return m_home.filePath(u"Documents/Richiamate/"_s); }

    QTemporaryDir m_home; // no documents of anybody's
    DeskDatabase m_database;
    std::unique_ptr<DeskAtHand> m_desk;
};

namespace {

const QString number = u"+39040123456"_s;

} // namespace

void CitizenRequestsTest::initTestCase()
{
    QVERIFY(m_database.start());
    QVERIFY(m_database.addCallback(number));
    qputenv("HOME", m_home.path().toUtf8());
    (void)m_database.ask(u"update private.callback set state = 'closed', closing = 'declined', "
                         "closed_at = now()"_s);
}

void CitizenRequestsTest::sit(const QString &login)
{
    m_desk = std::make_unique<DeskAtHand>(QStringList{u"--service"_s, DeskDatabase::service(),
                                                      u"--user"_s, login, u"--language"_s, u"it"_s,
                                                      u"--handset"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->texts().contains(u"Valdorata"_s), 15'000);
}

void CitizenRequestsTest::openRequests()
{
    m_desk->press(u"F1"_s);
    m_desk->type(u"richieste cittadini"_s);
    m_desk->press(u"Return"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->shown(u"focus"_s) == u"citizenKind"_s
                                  || m_desk->shown(u"focus"_s) == u"citizenRequests"_s,
                              m_desk->described().constData(), 15'000);
}

void CitizenRequestsTest::goTo(const QString &field)
{
    for (int times = 0; times < 12 && m_desk->shown(u"focus"_s) != field; ++times)
        m_desk->press(u"Tab"_s);
    QCOMPARE(m_desk->shown(u"focus"_s), field);
}

void CitizenRequestsTest::note(const QString &kind, const QString &reference,
                               const QString &received)
{
    goTo(u"citizenKind"_s);
    m_desk->type(kind);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"citizenReference"_s), m_desk->described().constData());
    m_desk->type(reference);
    m_desk->press(u"Tab"_s);
    if (!received.isEmpty())
        m_desk->type(received);
    m_desk->press(u"Return"_s);
}

void CitizenRequestsTest::mistakesStayInTheirField()
{
    sit(u"valdorata_amministratore_1"_s);
    openRequests();
    QVERIFY(m_desk->texts().contains(u"Nessuna richiesta annotata."_s));
    goTo(u"citizenReference"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Manca ciò che il cittadino chiede."_s),
             m_desk->described().constData());
    QCOMPARE(m_desk->shown(u"focus"_s), u"citizenKind"_s);
    note(u"tenete"_s, {}, {});
    QVERIFY2(m_desk->shows(u"last"_s, u"Manca il numero di protocollo."_s),
             m_desk->described().constData());
    QCOMPARE(m_desk->shown(u"focus"_s), u"citizenReference"_s);
    m_desk->type(u"prot. 1/2026"_s);
    m_desk->press(u"Tab"_s);
    m_desk->type(u"31.2"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Non è un giorno."_s), m_desk->described().constData());
    QCOMPARE(m_desk->shown(u"focus"_s), u"citizenReceived"_s);
    QCOMPARE(m_database.ask(u"select count(*) from private.citizen_request"_s), u"0"_s);
}

// Noted late, answered within a month: what is held is a page to read, and the receipt proves whose.
void CitizenRequestsTest::whatIsHeldIsTold()
{
    sit(u"valdorata_amministratore_1"_s);
    openRequests();
    note(u"tenete"_s, u"prot. 7/2026"_s, u"28.9"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Annotata. Risposta entro mercoledì 28 ottobre."_s),
             m_desk->described().constData());
    QVERIFY2(m_desk->shows(u"focus"_s, u"citizenRequests"_s), m_desk->described().constData());
    const auto texts = m_desk->texts();
    QVERIFY2(texts.contains(u"prot. 7/2026"_s) && texts.contains(u"restano 23 giorni"_s),
             qPrintable(texts));
    goTo(u"citizenWho"_s);
    m_desk->type(u"040 123456"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Ricevuta 1. Chiamate: 0, richiamate: 1."_s),
             m_desk->described().constData());
    const auto page = QString::fromUtf8(contentOf(files() + u"Dati-1.html"_s));
    QVERIFY2(page.contains(number) && page.contains(u"<h2>Richiamate: 1</h2>"_s)
                 && page.contains(u"lang=\"it\""_s),
             qPrintable(page));
    const auto receipt = QString::fromUtf8(contentOf(files() + u"Ricevuta-1.txt"_s));
    const auto salt = receipt.section(u"Sale: "_s, 1).section(u'\n', 0, 0);
    const auto digest = QCryptographicHash::hash((salt + u':' + number).toUtf8(),
                                                 QCryptographicHash::Sha256);
    QCOMPARE(m_database.ask(u"select digest from private.subject_request"_s),
             QString::fromLatin1(digest.toHex()));
    QVERIFY(!receipt.contains(number));
    QVERIFY(!m_desk->texts().contains(u"040 123456"_s)); // typed anew for the next
    goTo(u"citizenAnswered"_s);
    m_desk->press(u"Space"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Risposta data."_s), m_desk->described().constData());
    QCOMPARE(m_database.ask(u"select answered_on from private.citizen_request"_s), u"2026-10-05"_s);
}

// Enter does not erase; its button does, and says what it did.
void CitizenRequestsTest::andErased()
{
    sit(u"valdorata_amministratore_1"_s);
    openRequests();
    note(u"cancellate"_s, u"prot. 8/2026"_s, {});
    QVERIFY2(m_desk->shows(u"last"_s, u"Annotata."_s), m_desk->described().constData());
    goTo(u"citizenWho"_s);
    m_desk->type(u"040 123456"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"citizenDo"_s), m_desk->described().constData());
    const auto held = u"select count(*) from private.callback where number <> ''"_s;
    QCOMPARE(m_database.ask(held), u"1"_s);
    m_desk->press(u"Space"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"Ricevuta 2."_s), m_desk->described().constData());
    QCOMPARE(m_database.ask(held), u"0"_s);
}

void CitizenRequestsTest::notForSupervisors()
{
    sit(u"valdorata_supervisore_1"_s);
    m_desk->press(u"F1"_s);
    m_desk->type(u"richieste cittadini"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"last"_s, u"chi amministra"_s), m_desk->described().constData());
}

QTEST_GUILESS_MAIN(CitizenRequestsTest)
#include "tst_citizenrequests.moc"
