#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"
#include "tests/desk/directorateexchange.h"

#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;
using support::DirectorateExchange;

namespace {

const QString operatorLogin = u"valdorata_operatore_1"_s;

} // namespace

// A person signs in to the directorate's own exchange, and works by hand until they have. The
// browser is played here; the exchange, its intake, the database and the desk are real.
class ExchangeLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInCallsAndSignsInAgain();
    void worksByHandWhereItIsRefused();
    void renewsBetweenCallsOnly();
    void asksNobodyWhoWantsASoftphone();

private:
    [[nodiscard]] DeskAtHand &openDesk(const QStringList &more = {});
    // The exchange lives here: nothing may wait for the desk without turning this event loop.
    [[nodiscard]] bool sees(const QString &field, const QString &text);
    void press(const QString &keys, const QString &field, const QString &text);
    void take(const QString &number);
    void recordNoAnswer();
    [[nodiscard]] qsizetype timesAsked();
    void browse(const QString &login);
    void close();
    [[nodiscard]] bool holds(const QString &query, const QString &number, const QString &expected);

    std::unique_ptr<DirectorateExchange> m_exchange;
    std::unique_ptr<DeskDatabase> m_database;
    std::unique_ptr<DeskAtHand> m_desk;
    QNetworkAccessManager m_browser;
};

void ExchangeLineTest::init()
{
    m_exchange = std::make_unique<DirectorateExchange>(DeskDatabase::configuration());
    m_database = std::make_unique<DeskDatabase>();
    QVERIFY(m_database->start(m_exchange->configuration()));
    QVERIFY(m_exchange->startIntake(DeskDatabase::service()));
}

void ExchangeLineTest::cleanup()
{
    m_desk.reset();
    m_exchange.reset();
    m_database.reset();
}

DeskAtHand &ExchangeLineTest::openDesk(const QStringList &more)
{
    m_desk = std::make_unique<DeskAtHand>(
        QStringList{u"--service"_s, DeskDatabase::service(), u"--user"_s, operatorLogin} + more);
    return *m_desk;
}

bool ExchangeLineTest::sees(const QString &field, const QString &text)
{
    return QTest::qWaitFor([&] { return m_desk->shown(field).contains(text); }, 15'000);
}

// What has only just changed, or is still being done, takes no key: it is pressed again.
void ExchangeLineTest::press(const QString &keys, const QString &field, const QString &text)
{
    for (int tries = 0; tries < 6; ++tries) {
        m_desk->press(keys);
        if (QTest::qWaitFor([&] { return m_desk->shown(field).contains(text); }, 1'500))
            return;
    }
    QFAIL(m_desk->described().constData());
}

void ExchangeLineTest::take(const QString &number)
{
    m_exchange->know(number);
    QVERIFY(m_database->addCallback(number));
    QVERIFY2(sees(u"next"_s, u"Take the next"_s), m_desk->described().constData());
    press(u"F8"_s, u"next"_s, u"Call"_s);
}

void ExchangeLineTest::recordNoAnswer()
{
    press(u"F8"_s, u"focus"_s, u"attemptOutcome"_s);
    if (QTest::currentTestFailed())
        return;
    m_desk->type(u"n"_s);
    QVERIFY2(sees(u"next"_s, u"Save"_s), m_desk->described().constData());
    QVERIFY(QTest::qWaitFor([this] {
        const bool isToSave = m_desk->shown(u"next"_s) == u"Save"_s;
        if (isToSave)
            m_desk->press(u"F8"_s);
        return !isToSave;
    }));
}

qsizetype ExchangeLineTest::timesAsked()
{
    return m_desk->shown(u"opened"_s).count(u"/oauth/authorize"_s);
}

// The person signs in where the desk has sent the browser, which then goes where it is sent back.
void ExchangeLineTest::browse(const QString &login)
{
    QUrl url(m_desk->shown(u"opened"_s).section(u' ', -1));
    QCOMPARE(url.path(), u"/oauth/authorize"_s);
    QUrlQuery query(url);
    query.addQueryItem(u"login_hint"_s, login);
    url.setQuery(query);
    auto *reply = m_browser.get(QNetworkRequest(url));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY2(reply->readAll().contains("Richiamate"), qPrintable(reply->errorString()));
    reply->deleteLater();
}

void ExchangeLineTest::close()
{
    m_desk->beginPress(u"Ctrl+Q"_s);
    QTRY_VERIFY(!m_desk->isRunning());
}

bool ExchangeLineTest::holds(const QString &query, const QString &number, const QString &expected)
{
    return m_database->answers(query
                                   + u" from private.attempt a join private.callback c on c.id = "
                                     "a.callback_id where c.number = '%1'"_s.arg(number),
                               expected);
}

void ExchangeLineTest::signsInCallsAndSignsInAgain()
{
    auto &exchange = m_exchange->exchange();
    m_exchange->setTokenSeconds(3600);
    auto &desk = openDesk();
    QVERIFY2(sees(u"trouble"_s, u"Sign in to the exchange in the browser."_s),
             desk.described().constData());
    QVERIFY2(sees(u"last"_s, u"Until then calls are made by hand."_s),
             desk.described().constData());
    QCOMPARE(timesAsked(), 1);
    browse(operatorLogin);
    QVERIFY2(sees(u"last"_s, u"Signed in to the exchange as "_s + operatorLogin),
             desk.described().constData());
    QCOMPARE(desk.shown(u"trouble"_s), QString());
    QTRY_VERIFY(exchange.user(operatorLogin)->isOnQueue);

    const auto first = u"+393120000001"_s;
    take(first);
    if (QTest::currentTestFailed())
        return;
    desk.press(u"F8"_s);
    QTRY_COMPARE(exchange.openOf(operatorLogin).size(), 1);
    const auto conversation = exchange.openOf(operatorLogin).constFirst();
    QVERIFY(
        holds(u"select a.line || ' ' || a.conversation"_s, first, u"connected "_s + conversation));
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    press(u"F8"_s, u"next"_s, u"Save and hang up"_s);
    if (QTest::currentTestFailed())
        return;
    press(u"F8"_s, u"last"_s, u"Saved"_s);
    QVERIFY(holds(u"select a.outcome || ' ' || c.state"_s, first, u"reached closed"_s));
    QTRY_VERIFY(exchange.openOf(operatorLogin).isEmpty());

    m_exchange->platform().revokeTokens(operatorLogin);
    const auto second = u"+393120000002"_s;
    take(second);
    if (QTest::currentTestFailed())
        return;
    desk.press(u"F8"_s); // the exchange takes no more: the call goes on by hand
    QVERIFY2(sees(u"last"_s, u"wants you to sign in again. Dial by hand: 312 000 0002."_s),
             desk.described().constData());
    QVERIFY2(sees(u"trouble"_s, u"Sign in to the exchange again. Until then calls are made by "
                                "hand. Ctrl+Shift+H signs in."_s),
             desk.described().constData());
    QVERIFY(exchange.openOf(operatorLogin).isEmpty());
    QVERIFY(holds(u"select a.line || coalesce(a.outcome, '') || c.state"_s, second,
                  u"diallingcalling"_s));
    recordNoAnswer();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(holds(u"select a.outcome || ' ' || c.state"_s, second, u"no-answer waiting"_s));
    QVERIFY2(sees(u"last"_s, u"Sign in to the exchange again."_s), desk.described().constData());
    QCOMPARE(timesAsked(), 1); // nobody is sent to the browser unasked

    press(u"Ctrl+Shift+H"_s, u"trouble"_s, u"Sign in to the exchange in the browser."_s);
    QCOMPARE(timesAsked(), 2);
    browse(operatorLogin);
    QVERIFY2(sees(u"last"_s, u"Signed in to the exchange"_s), desk.described().constData());
    const auto third = u"+393120000003"_s;
    take(third);
    if (QTest::currentTestFailed())
        return;
    desk.press(u"F8"_s);
    QVERIFY(holds(u"select a.line"_s, third, u"connected"_s));
    QVERIFY(QTest::qWaitFor([&] { // hung up
        if (desk.shown(u"back"_s) == u"Hang up"_s)
            desk.press(u"Shift+F8"_s);
        return exchange.openOf(operatorLogin).isEmpty();
    }));
    QVERIFY(holds(u"select a.line"_s, third, u"ended"_s));
    QVERIFY2(sees(u"last"_s, u"Hung up"_s), desk.described().constData());
    close();
    QVERIFY(!m_exchange->platform().tokens().hasAnyOf(operatorLogin));
}

void ExchangeLineTest::worksByHandWhereItIsRefused()
{
    m_exchange->setTokenSeconds(3600);
    auto &desk = openDesk();
    QVERIFY2(sees(u"trouble"_s, u"Sign in to the exchange in the browser."_s),
             desk.described().constData());
    browse(u"somebody_else"_s);
    QVERIFY2(sees(u"last"_s, u"Not signed in to the exchange. Until then calls are made by hand. "
                             "Ctrl+Shift+H signs in."_s),
             desk.described().constData());
    const auto number = u"+393120000001"_s;
    take(number);
    if (QTest::currentTestFailed())
        return;
    press(u"F8"_s, u"last"_s, u"Dial by hand: 312 000 0001."_s);
    QVERIFY(holds(u"select a.line || coalesce(a.conversation, '')"_s, number, u"dialling"_s));
    // Who asks for it is sent to the browser during a call, too; the call goes on by hand.
    press(u"Ctrl+Shift+H"_s, u"trouble"_s, u"Sign in to the exchange in the browser."_s);
    QCOMPARE(timesAsked(), 2);
    recordNoAnswer();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(holds(u"select a.outcome || ' ' || c.state"_s, number, u"no-answer waiting"_s));
    browse(operatorLogin);
    QVERIFY2(sees(u"last"_s, u"Signed in to the exchange"_s), desk.described().constData());
    QVERIFY(m_exchange->platform().tokens().hasAnyOf(operatorLogin));
    QTRY_VERIFY(m_exchange->exchange().user(operatorLogin)->isOnQueue);
    close();
    QVERIFY(!m_exchange->platform().tokens().hasAnyOf(operatorLogin));
    QVERIFY(!m_exchange->exchange().user(operatorLogin)->isOnQueue);
}

// A token of few seconds: with a callback in hand the browser stays where it is.
void ExchangeLineTest::renewsBetweenCallsOnly()
{
    m_exchange->setTokenSeconds(5);
    auto &desk = openDesk();
    QVERIFY2(sees(u"trouble"_s, u"Sign in to the exchange in the browser."_s),
             desk.described().constData());
    browse(operatorLogin);
    QVERIFY2(sees(u"last"_s, u"Signed in to the exchange"_s), desk.described().constData());
    QTRY_COMPARE(timesAsked(), 2);
    browse(operatorLogin);
    take(u"+393120000001"_s);
    if (QTest::currentTestFailed())
        return;
    const auto asked = timesAsked();
    QVERIFY2(sees(u"trouble"_s, u"Sign in to the exchange again."_s), desk.described().constData());
    QCOMPARE(timesAsked(), asked);
    press(u"Shift+F8"_s, u"next"_s, u"Take the next"_s);
    press(u"Ctrl+Shift+H"_s, u"trouble"_s, u"Sign in to the exchange in the browser."_s);
    browse(operatorLogin);
    QVERIFY2(sees(u"last"_s, u"Signed in to the exchange"_s), desk.described().constData());
    close();
}

void ExchangeLineTest::asksNobodyWhoWantsASoftphone()
{
    m_exchange->setTokenSeconds(3600);
    auto &desk = openDesk({u"--telephone"_s, u"softphone"_s});
    press(u"Ctrl+Shift+H"_s, u"last"_s, u"A plain telephone from now on"_s);
    QCOMPARE(desk.shown(u"opened"_s), QString());
    QCOMPARE(desk.shown(u"trouble"_s), QString());
    press(u"Ctrl+Shift+H"_s, u"trouble"_s, u"Sign in to the exchange in the browser."_s);
    QCOMPARE(timesAsked(), 1);
    press(u"Ctrl+Shift+H"_s, u"last"_s, u"The softphone from now on"_s);
    QCOMPARE(desk.shown(u"trouble"_s), QString());
    browse(operatorLogin); // late: the telephone stays the one that was chosen
    QTRY_VERIFY(m_exchange->platform().tokens().hasAnyOf(operatorLogin));
    QVERIFY2(sees(u"last"_s, u"The softphone from now on"_s), desk.described().constData());
    QVERIFY(!m_exchange->exchange().user(operatorLogin)->isOnQueue);
    press(u"Ctrl+Shift+H"_s, u"last"_s, u"A plain telephone from now on"_s);
    press(u"Ctrl+Shift+H"_s, u"last"_s, u"Calls go through the exchange again"_s);
    QTRY_VERIFY(m_exchange->exchange().user(operatorLogin)->isOnQueue);
    close();
}

QTEST_GUILESS_MAIN(ExchangeLineTest)
#include "tst_exchangeline.moc"
