#include "core/genesys/signin.h"
#include "scriptedexchange.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using genesys::SignIn;

namespace {

// A port that was free a moment ago.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray get(quint16 port, const QByteArray &target)
{
    QTcpSocket browser;
    browser.connectToHost(QHostAddress::LocalHost, port);
    if (!QTest::qWaitFor([&] { return browser.state() == QTcpSocket::ConnectedState; }, 2'000))
        return "closed";
    browser.write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    (void)QTest::qWaitFor([&] { return browser.state() == QTcpSocket::UnconnectedState; });
    return browser.readAll();
}

const ScriptedExchange::Line granted{
    200, {{u"access_token"_s, u"a-secret-token"_s}, {u"expires_in"_s, 3600}}};

struct Scene
{
    ScriptedExchange exchange;
    quint16 port = freePort();
    QUrl opened;
    SignIn signIn{{exchange.url(), u"the-desk"_s, port}, [this](const QUrl &url) {
                      opened = url;
                      return true;
                  }};
    QSignalSpy signedIn{&signIn, &SignIn::signedIn};
    QSignalSpy failed{&signIn, &SignIn::failed};

    [[nodiscard]] QByteArray state() const
    {
        return QUrlQuery(opened).queryItemValue(u"state"_s).toLatin1();
    }
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheBrowserAndThenTheExchange();
    void takesNothingButItsOwnRedirect();
    void takesAStateOnce();
    void saysThatItWasRefused();
    void doesNotWaitForEver();
    void staysSignedInWhenRenewalFails();
};

void SignInTest::asksTheBrowserAndThenTheExchange()
{
    Scene scene;
    scene.exchange.script = {granted};
    scene.signIn.begin(u"Back to <the desk>"_s);
    QCOMPARE(scene.signIn.state(), SignIn::State::SigningIn);
    const QUrlQuery query(scene.opened);
    QCOMPARE(scene.opened.path(), u"/oauth/authorize"_s);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             u"http://localhost:%1/signed-in"_s.arg(scene.port));
    QVERIFY(scene.state().size() >= 43);
    const auto page = get(scene.port, "/signed-in?code=a-code&state=" + scene.state());
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("Back to &lt;the desk&gt;"));
    QTRY_COMPARE(scene.signedIn.size(), 1);
    QCOMPARE(scene.signedIn.constFirst().constFirst().toByteArray(), "a-secret-token");
    QCOMPARE(scene.signIn.state(), SignIn::State::SignedIn);
    QCOMPARE(scene.exchange.asked, QStringList{u"/oauth/token"_s});
}

void SignInTest::takesNothingButItsOwnRedirect()
{
    Scene scene;
    scene.signIn.begin({});
    QVERIFY(get(scene.port, "/?code=a-code&state=" + scene.state()).startsWith("HTTP/1.1 404"));
    QVERIFY(get(scene.port, "/signed-in?code=a-code&state=another").startsWith("HTTP/1.1 404"));
    QVERIFY(get(scene.port, "/signed-in?code=a-code").startsWith("HTTP/1.1 404"));
    QVERIFY(get(scene.port, "/favicon.ico").startsWith("HTTP/1.1 404"));
    QVERIFY(scene.exchange.asked.isEmpty());
    QCOMPARE(scene.signIn.state(), SignIn::State::SigningIn);
}

void SignInTest::takesAStateOnce()
{
    Scene scene;
    scene.exchange.script = {granted, granted};
    scene.signIn.begin({});
    const auto target = "/signed-in?code=a-code&state=" + scene.state();
    QVERIFY(get(scene.port, target).startsWith("HTTP/1.1 200"));
    QCOMPARE(get(scene.port, target), "closed");
    QTRY_COMPARE(scene.signedIn.size(), 1);
    QCOMPARE(scene.exchange.asked.size(), 1);
}

void SignInTest::saysThatItWasRefused()
{
    Scene scene;
    scene.signIn.begin({});
    (void)get(scene.port, "/signed-in?error=access_denied&state=" + scene.state());
    QTRY_COMPARE(scene.failed.size(), 1);
    QCOMPARE(scene.signIn.state(), SignIn::State::Again);
    scene.exchange.script = {{400, {{u"error"_s, u"invalid_grant"_s}}}};
    scene.signIn.begin({});
    (void)get(scene.port, "/signed-in?code=old&state=" + scene.state());
    QTRY_COMPARE(scene.failed.size(), 2);
    const auto error = scene.failed.constLast().constFirst().value<base::Error>();
    QCOMPARE(error.reason, base::Reason::ExchangeSignIn);
    QVERIFY(scene.signedIn.isEmpty());
}

void SignInTest::doesNotWaitForEver()
{
    Scene scene;
    scene.signIn.setPatience(50);
    scene.signIn.begin({});
    QTRY_COMPARE(scene.failed.size(), 1);
    QCOMPARE(scene.signIn.state(), SignIn::State::Again);
    QCOMPARE(get(scene.port, "/signed-in?code=late&state=" + scene.state()), "closed");
}

void SignInTest::staysSignedInWhenRenewalFails()
{
    Scene scene;
    scene.exchange.script = {{200, {{u"access_token"_s, u"short"_s}, {u"expires_in"_s, 1}}}};
    QSignalSpy due(&scene.signIn, &SignIn::renewalDue);
    scene.signIn.begin({});
    (void)get(scene.port, "/signed-in?code=a-code&state=" + scene.state());
    QTRY_COMPARE(due.size(), 1);
    scene.signIn.begin({});
    (void)get(scene.port, "/signed-in?error=login_required&state=" + scene.state());
    QTRY_COMPARE(scene.failed.size(), 1);
    QTRY_COMPARE(scene.signIn.state(), SignIn::State::Again); // once the old one is over
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_exchangesignin.moc"
