#include "tests/desk/deskathand.h"
#include "tests/desk/directorateserver.h"
#include "tests/support/filecontent.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using support::contentOf;
using support::DeskAtHand;
using Server = support::DirectorateServer;

namespace {

const QString password = u"chiave"_s;

} // namespace

// Signing in to a directorate's own database, leaving the desk for a moment, another person.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_desk.reset(); }
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void passwordsOfAnyKind_data();
    void passwordsOfAnyKind();
    void theComputersNameIsNotTaken();
    void oneOfTwoDutiesIsChosen();
    void singleSignOn();
    void singleSignOnRunsOut();
    void leavingForAMoment();
    void anotherPersonInTenSeconds();
    void secretsAreNowhere();
    void noCoreIsWritten();
    void singleSignOnAway(); // last: it does not come back

private:
    void openDesk(const QString &service);
    void signIn(const QString &account, const QString &secret);
    [[nodiscard]] bool sits() { return m_desk->shows(u"focus"_s, u"queueEmpty"_s); }

    Server m_server;
    std::unique_ptr<DeskAtHand> m_desk;
};

void TestAccounts::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestAccounts::openDesk(const QString &service)
{
    m_desk = std::make_unique<DeskAtHand>(
        QStringList{u"--service"_s, service, u"--language"_s, u"it"_s, u"--handset"_s});
    QVERIFY(m_desk->shows(u"focus"_s, u"account"_s));
}

void TestAccounts::signIn(const QString &account, const QString &secret)
{
    if (!account.isEmpty())
        m_desk->type(account);
    m_desk->press(u"Tab"_s);
    if (!secret.isEmpty())
        m_desk->type(secret);
    m_desk->press(u"Return"_s);
}

void TestAccounts::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("said");
    const auto wrong = u"Il nome utente o la password non sono giusti."_s;
    const auto untrusted = u"Il certificato del server è scaduto o non è dell'autorità"_s;
    QTest::newRow("password") << Server::service << u"good"_s << Server::login << u"altra"_s
                              << wrong;
    QTest::newRow("no password") << Server::service << u"good"_s << Server::login << QString()
                                 << wrong;
    QTest::newRow("account") << Server::service << u"good"_s << u"nessuno"_s << password << wrong;
    QTest::newRow("not of this directorate")
        << Server::service << u"good"_s << Server::stranger << password
        << u"Il server non conosce qui questo nome utente"_s;
    QTest::newRow("assignment over") << Server::service << u"good"_s << Server::ended << password
                                     << u"Questo nome utente oggi non ha un incarico."_s;
    QTest::newRow("expired certificate")
        << Server::service << u"expired"_s << Server::login << password << untrusted;
    QTest::newRow("foreign certificate")
        << Server::service << u"foreign"_s << Server::login << password << untrusted;
    QTest::newRow("another name") << Server::otherName << u"good"_s << Server::login << password
                                  << u"Il server che risponde ha un altro nome"_s;
    QTest::newRow("no authority here")
        << Server::withoutAuthority << u"good"_s << Server::login << password
        << u"Il certificato dell'autorità della direzione non è su questo computer"_s;
    QTest::newRow("no encryption") << Server::service << QString() << Server::login << password
                                   << u"Il server non offre una connessione cifrata"_s;
    QTest::newRow("directorate unknown")
        << u"non-esiste"_s << u"good"_s << Server::login << password
        << u"Questo computer non sa dove sia la banca dati"_s;
}

// In the user's words, where the focus is; what was typed stays, but for the password.
void TestAccounts::whatIsWrongIsSaid()
{
    QFETCH(QString, service);
    QFETCH(QString, certificate);
    QFETCH(QString, account);
    QFETCH(QString, secret);
    QFETCH(QString, said);
    QVERIFY(m_server.show(certificate));
    openDesk(service);
    signIn(account, secret);
    QVERIFY2(m_desk->shows(u"signInError"_s, said), m_desk->described().constData());
    const auto state = m_desk->state();
    QCOMPARE(state[u"focus"].toString(), u"password"_s);
    QVERIFY(state[u"described"].toString().contains(said));
    QCOMPARE(state[u"account"].toString(), account);
    QCOMPARE(state[u"password"].toString(), QString());
    QVERIFY(m_server.show(u"good"_s));
}

void TestAccounts::passwordsOfAnyKind_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("space") << u" due parole "_s;
    QTest::newRow("quotes") << u"l'una \"o\" l'altra"_s;
    QTest::newRow("backslash") << u"a\\b\\'c\\"_s;
    QTest::newRow("semicolon") << u"a;b host=x"_s;
}

void TestAccounts::passwordsOfAnyKind()
{
    QFETCH(QString, secret);
    QVERIFY(m_server.setPassword(Server::login, secret));
    openDesk(Server::service);
    signIn(Server::login, secret);
    QVERIFY2(sits(), m_desk->described().constData());
    QVERIFY(m_server.setPassword(Server::login, password));
}

// libpq would take it.
void TestAccounts::theComputersNameIsNotTaken()
{
    openDesk(Server::service);
    signIn({}, password);
    QVERIFY2(m_desk->shows(u"signInError"_s, u"Scrivi il tuo nome utente."_s),
             m_desk->described().constData());
    QCOMPARE(m_desk->shown(u"focus"_s), u"account"_s);
}

void TestAccounts::oneOfTwoDutiesIsChosen()
{
    openDesk(Server::service);
    signIn(Server::twoDuties, password);
    QVERIFY2(m_desk->shows(u"focus"_s, u"seats"_s), m_desk->described().constData());
    const auto texts = m_desk->texts();
    QVERIFY2(texts.contains(u"Con quale incarico?"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"Centralino"_s) && texts.contains(u"Ufficio territoriale"_s),
             qPrintable(texts));
    m_desk->press(u"Down"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"interventionHint"_s), m_desk->described().constData());
}

void TestAccounts::singleSignOn()
{
    auto &realm = m_server.realm();
    realm.signOut();
    openDesk(Server::service);
    signIn(Server::singleSignOnLogin, {});
    QVERIFY2(m_desk->shows(u"signInError"_s, u"Questo computer non ha un accesso unico valido."_s),
             m_desk->described().constData());
    QVERIFY(realm.signIn(u"altra"_s, u"pw-2"_s, 3600));
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"signInError"_s, u"appartiene a un altro nome utente"_s),
             m_desk->described().constData());
    QVERIFY(realm.signIn(Server::singleSignOnLogin, u"pw-1"_s, 3600));
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"interventionHint"_s), m_desk->described().constData());
    // Whoever has no password comes back without one.
    m_desk->press(u"Ctrl+Shift+W"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"sitDown"_s), m_desk->described().constData());
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"interventionHint"_s), m_desk->described().constData());
}

void TestAccounts::singleSignOnRunsOut()
{
    auto &realm = m_server.realm();
    QVERIFY(realm.signIn(Server::singleSignOnLogin, u"pw-1"_s, 2));
    QVERIFY(QTest::qWaitFor([] { return !support::Realm::hasTicket(); }, 30'000));
    const QDeadlineTimer tolerated(1000 * (support::Realm::clockSkew + 1)); // beyond its end
    QVERIFY(QTest::qWaitFor([&] { return tolerated.hasExpired(); }, 30'000));
    openDesk(Server::service);
    signIn(Server::singleSignOnLogin, {});
    QVERIFY2(m_desk->shows(u"signInError"_s, u"L'accesso unico è scaduto."_s),
             m_desk->described().constData());
    realm.signOut();
}

// Locked and masked: nothing of the person, their work or the citizens is in sight; nothing of it is
// in the database.
void TestAccounts::leavingForAMoment()
{
    const auto rows = u"select string_agg(t || ':' || n, ' ' order by t) from (select relname t, "
                      "(xpath('/row/c/text()', query_to_xml('select count(*) as c from private.' "
                      "|| quote_ident(relname), false, true, '')))[1]::text n from pg_class where "
                      "relnamespace = 'private'::regnamespace and relkind = 'r') x"_s;
    openDesk(Server::service);
    signIn(Server::login, password);
    QVERIFY2(sits(), m_desk->described().constData());
    const auto before = m_server.ask(rows);
    QVERIFY(before.contains(u"event:"_s));
    m_desk->press(u"Ctrl+Shift+W"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"password"_s), m_desk->described().constData());
    m_desk->press(u"Alt+4"_s); // leads nowhere
    const auto texts = m_desk->texts();
    QVERIFY2(texts.contains(u"Nessuno è a questa postazione"_s), qPrintable(texts));
    QCOMPARE(m_desk->shown(u"focus"_s), u"password"_s);
    for (const auto &hidden : {u"operatrice"_s, u"operatore"_s, u"Centralin"_s, Server::login})
        QVERIFY2(!texts.contains(hidden, Qt::CaseInsensitive), qPrintable(texts));
    m_desk->type(u"sbagliata"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->shows(u"signInError"_s, u"Il nome utente o la password non sono giusti."_s),
             m_desk->described().constData());
    m_desk->type(password);
    m_desk->press(u"Return"_s);
    QVERIFY2(sits(), m_desk->described().constData());
    QCOMPARE(m_server.ask(rows), before);
}

void TestAccounts::anotherPersonInTenSeconds()
{
    openDesk(Server::service);
    signIn(Server::login, password);
    QVERIFY2(sits(), m_desk->described().constData());
    QElapsedTimer timer;
    timer.start();
    m_desk->press(u"Ctrl+Shift+O"_s);
    QVERIFY2(m_desk->shows(u"focus"_s, u"account"_s), m_desk->described().constData());
    QCOMPARE(m_desk->shown(u"account"_s), QString());
    QVERIFY(!m_desk->texts().contains(u"Operatrice"_s, Qt::CaseInsensitive));
    signIn(Server::twoDuties, password);
    QVERIFY2(m_desk->shows(u"focus"_s, u"seats"_s), m_desk->described().constData());
    m_desk->press(u"Return"_s);
    QVERIFY2(sits(), m_desk->described().constData());
    qInfo("another person sits after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 10'000);
}

// A password of its own, so that it is found wherever it lies.
void TestAccounts::secretsAreNowhere()
{
    const auto secret = u"segretissima-4711"_s;
    QVERIFY(m_server.setPassword(Server::login, secret));
    openDesk(Server::service);
    signIn(Server::login, secret);
    QVERIFY2(sits(), m_desk->described().constData());
    const auto bytes = secret.toUtf8();
    for (const auto &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        for (const auto file : {u"/cmdline"_s, u"/environ"_s})
            QVERIFY2(!contentOf(u"/proc/"_s + process + file).contains(bytes), qPrintable(process));
    }
    QVERIFY(!m_desk->errors().contains(secret));
    QVERIFY(!m_desk->texts().contains(secret));
    // The owner's own statement that set it is in no log either: statements are not logged.
    QVERIFY(!m_server.log().contains(bytes));
    QVERIFY(m_server.setPassword(Server::login, password));
}

// A crash leaves no memory behind from the password on; before it does, or the test says nothing.
void TestAccounts::noCoreIsWritten()
{
    const auto pattern = contentOf(u"/proc/sys/kernel/core_pattern"_s);
    openDesk(Server::service);
    QCOMPARE(m_desk->shown(u"dumps"_s), u"1"_s);
    signIn(Server::login, password);
    QVERIFY2(sits(), m_desk->described().constData());
    QCOMPARE(m_desk->shown(u"dumps"_s), u"0"_s);
    if (pattern.startsWith('|')) // they go to a program of this machine's, and to no file
        return;
    const QDir folder = pattern.startsWith('/') ? QFileInfo(QString::fromUtf8(pattern)).dir()
                                                : QDir::current();
    const auto cores = [&](qint64 process) {
        return folder.entryList({u"core*%1*"_s.arg(process), u"core"_s}, QDir::Files);
    };
    const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_CORE, &unlimited);
    const auto crashes = [&](bool withPassword) {
        openDesk(Server::service);
        if (withPassword) {
            signIn(Server::login, password);
            if (!sits())
                return true;
        }
        const auto process = m_desk->id();
        ::kill(static_cast<pid_t>(process), SIGSEGV);
        (void)QTest::qWaitFor([&] { return !m_desk->isRunning(); }, 30'000);
        const auto written = cores(process);
        for (const auto &name : written)
            QFile::remove(folder.filePath(name));
        return !written.isEmpty();
    };
    QVERIFY(crashes(false));
    QVERIFY(!crashes(true));
}

void TestAccounts::singleSignOnAway()
{
    auto &realm = m_server.realm();
    QVERIFY(realm.signIn(Server::singleSignOnLogin, u"pw-1"_s, 3600));
    realm.stop();
    openDesk(Server::service);
    signIn(Server::singleSignOnLogin, {});
    QVERIFY2(m_desk->shows(u"signInError"_s, u"L'accesso unico non risponde."_s),
             m_desk->described().constData());
}

QTEST_GUILESS_MAIN(TestAccounts)

#include "tst_accounts.moc"
