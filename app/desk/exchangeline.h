#pragma once

#include "core/desk/telephone.h"
#include "core/genesys/platformclient.h"
#include "core/genesys/signin.h"
#include "core/offices/exchangeaccess.h"

#include <QObject>

#include <memory>
#include <vector>

namespace desk {

// One person's way to the exchange: they sign in to it in the browser, and from then on this desk
// has their telephone of it. The token is in memory only, and given back when they leave.
class ExchangeLine : public QObject
{
    Q_OBJECT

public:
    ExchangeLine(const offices::ExchangeAccess &access, genesys::SignIn::OpenBrowser openBrowser,
                 QObject *parent = nullptr);

    [[nodiscard]] ExchangeAccount state() const { return m_state; }
    // Null unless signed in. One that was given out stays as long as this object.
    [[nodiscard]] ports::Telephony *telephony() const;
    [[nodiscard]] QString name() const { return m_name; } // as the exchange knows the person
    // Asks the browser, the first time, again, or for a token that lasts longer.
    void signIn();
    // False: nobody is signed in. Otherwise `left` follows, in three seconds at the latest.
    [[nodiscard]] bool leave();

Q_SIGNALS:
    void signedIn();
    void failed(const base::Error &error); // whoever was signed in still is
    void lost();                           // signed in no longer: the token is over, or refused
    void renewalDue();                     // soon over: to be asked for between two calls
    void left();

private:
    void learnWho(const QByteArray &token);
    void take(const QString &id, const QByteArray &token);
    void fail(const base::Error &error);
    void lose();
    void giveBack();

    QUrl m_api;
    genesys::SignIn m_signIn;
    std::unique_ptr<genesys::Transport> m_asking; // who it is
    // The last one is this person's; an older one may still be waited for.
    std::vector<std::unique_ptr<genesys::PlatformClient>> m_clients;
    QString m_user;
    QString m_name;
    ExchangeAccount m_state = ExchangeAccount::SignedOut;
    bool m_wasSignedIn = false;
};

} // namespace desk
