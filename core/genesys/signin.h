#pragma once

#include "core/genesys/tokenrequest.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace genesys {

// A person signs in to the exchange in the system's browser: authorization code with PKCE
// (RFC 7636) on a loopback redirect (RFC 8252, 7.3). The token is here and with whoever was given
// it by the signal, in memory only: no setting, no log, no error holds any of it.
//
// There is no refresh token for a public client. When a tenth of a token's life is left
// `renewalDue` says so; `begin` then asks the browser again, which answers by itself while its
// session lasts. It takes the front for a moment, so the desk waits until nobody is on the line.
class SignIn : public QObject
{
    Q_OBJECT

public:
    struct Access
    {
        QUrl login; // before "/oauth"
        QString client;
        quint16 port = 0; // of this machine; the redirect is registered with it
    };
    enum class State { SignedOut, SigningIn, SignedIn, Again };
    Q_ENUM(State)
    using OpenBrowser = std::function<bool(const QUrl &)>;

    SignIn(Access access, OpenBrowser openBrowser, QObject *parent = nullptr);

    // Asks the browser; `farewell` is what its page says afterwards, in the person's language.
    void begin(const QString &farewell);
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }
    [[nodiscard]] State state() const { return m_state; }
    // Exactly this is registered at the exchange.
    [[nodiscard]] QString redirect() const;

Q_SIGNALS:
    void stateChanged(genesys::SignIn::State state);
    void signedIn(const QByteArray &token);
    void renewalDue();
    void failed(const base::Error &error); // ExchangeSignIn: refused, or nobody answered in time

private:
    void greet();
    void read(QTcpSocket &socket);
    [[nodiscard]] bool isOurs(const QByteArray &requestLine, QUrlQuery &query) const;
    void exchangeCode(const QString &code);
    void take(const Token &token);
    void fail(const base::Error &error);
    void setState(State state);

    Access m_access;
    OpenBrowser m_openBrowser;
    QNetworkAccessManager m_network;
    QTcpServer m_listener;
    QTimer m_patience; // with the person in the browser
    QTimer m_renewal;
    QTimer m_expiry;
    QString m_farewell;
    QByteArray m_verifier;
    QByteArray m_expected; // state; used once
    State m_state = State::SignedOut;
};

} // namespace genesys
