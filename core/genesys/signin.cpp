#include "core/genesys/signin.h"

#include "core/base/follow.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <chrono>

namespace genesys {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestSignIn = 5min;
constexpr qint64 longestHead = 8 * 1024;
constexpr int verifierBytes = 48; // 64 characters: RFC 7636 asks for 43 to 128

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray drawn(int bytes)
{
    QByteArray value(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(value.begin(), value.end());
    return encoded(value);
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return encoded(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

void answer(QTcpSocket &socket, const QByteArray &status, const QString &text)
{
    const auto page = u"<!doctype html><meta charset=utf-8><title>Richiamate</title><p>%1</p>"_s
                          .arg(text.toHtmlEscaped())
                          .toUtf8();
    socket.write("HTTP/1.1 " + status
                 + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store"
                   "\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket.disconnectFromHost();
}

} // namespace

SignIn::SignIn(Access access, OpenBrowser openBrowser, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_openBrowser(std::move(openBrowser))
{
    for (auto *timer : {&m_patience, &m_renewal, &m_expiry})
        timer->setSingleShot(true);
    m_patience.setInterval(longestSignIn);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({Error::Kind::Refused, Reason::ExchangeSignIn, u"nobody signed in in time"_s, {}});
    });
    connect(&m_renewal, &QTimer::timeout, this, &SignIn::renewalDue);
    connect(&m_expiry, &QTimer::timeout, this, [this] { setState(State::Again); });
    connect(&m_listener, &QTcpServer::newConnection, this, &SignIn::greet);
}

QString SignIn::redirect() const
{
    return u"http://localhost:%1/signed-in"_s.arg(m_access.port);
}

void SignIn::begin(const QString &farewell)
{
    m_farewell = farewell;
    m_listener.close();
    if (!m_listener.listen(QHostAddress::LocalHost, m_access.port))
        return fail({Error::Kind::Unavailable,
                     Reason::ExchangeSignIn,
                     u"port %1: %2"_s.arg(m_access.port).arg(m_listener.errorString()),
                     {}});
    m_verifier = drawn(verifierBytes);
    m_expected = drawn(verifierBytes);
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, m_access.client);
    query.addQueryItem(u"redirect_uri"_s, redirect());
    query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(challengeOf(m_verifier)));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    query.addQueryItem(u"state"_s, QString::fromLatin1(m_expected));
    auto url = m_access.login;
    url.setPath(url.path() + u"/oauth/authorize"_s);
    url.setQuery(query);
    m_patience.start();
    if (m_state != State::SignedIn) // until it expires the old token is good
        setState(State::SigningIn);
    if (!m_openBrowser(url))
        fail({Error::Kind::Unavailable,
              Reason::ExchangeSignIn,
              u"no browser could be opened"_s,
              {}});
}

void SignIn::greet()
{
    while (auto *socket = m_listener.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void SignIn::read(QTcpSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestHead)
            socket.abort();
        return;
    }
    QUrlQuery query;
    if (!isOurs(socket.readLine(longestHead), query))
        return answer(socket, "404 Not Found", u"404"_s);
    m_expected.clear();
    m_listener.close();
    const auto code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    answer(socket, "200 OK", m_farewell);
    if (code.isEmpty())
        fail({Error::Kind::Refused,
              Reason::ExchangeSignIn,
              query.queryItemValue(u"error"_s, QUrl::FullyDecoded),
              {}});
    else
        exchangeCode(code);
}

// Exactly our path, with the state that was given to the browser and has not been used.
bool SignIn::isOurs(const QByteArray &requestLine, QUrlQuery &query) const
{
    const auto parts = requestLine.split(' ');
    if (parts.size() != 3 || parts[0] != "GET" || m_expected.isEmpty())
        return false;
    const QUrl asked(QString::fromLatin1(parts[1]), QUrl::StrictMode);
    query = QUrlQuery(asked);
    return asked.path() == "/signed-in"_L1
           && query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toLatin1() == m_expected;
}

void SignIn::exchangeCode(const QString &code)
{
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"authorization_code"_s);
    form.addQueryItem(u"code"_s, QString::fromLatin1(QUrl::toPercentEncoding(code)));
    form.addQueryItem(u"code_verifier"_s, QString::fromLatin1(m_verifier));
    form.addQueryItem(u"client_id"_s,
                      QString::fromLatin1(QUrl::toPercentEncoding(m_access.client)));
    form.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect())));
    m_verifier.clear();
    base::follow(requestToken(m_network, m_access.login, form), this,
                 [this](const Result<Token> &token) {
                     if (token)
                         take(*token);
                     else
                         fail(token.error());
                 });
}

void SignIn::take(const Token &token)
{
    m_patience.stop();
    const auto life = std::chrono::seconds(token.seconds);
    m_renewal.start(std::chrono::milliseconds(life) * 9 / 10);
    m_expiry.start(life);
    setState(State::SignedIn);
    Q_EMIT signedIn(token.value);
}

// A token that is still good stays good.
void SignIn::fail(const Error &error)
{
    m_patience.stop();
    m_listener.close();
    m_expected.clear();
    m_verifier.clear();
    if (m_state == State::SigningIn)
        setState(State::Again);
    Q_EMIT failed(error);
}

void SignIn::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace genesys
