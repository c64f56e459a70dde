#include "app/desk/exchangeline.h"

#include "core/base/follow.h"

#include <QTimer>

#include <chrono>

namespace desk {

using base::Error;
using base::Result;
using genesys::Operation;
using genesys::PlatformClient;
using genesys::SignIn;
using genesys::Transport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestFarewell = 3s;

} // namespace

ExchangeLine::ExchangeLine(const offices::ExchangeAccess &access, SignIn::OpenBrowser openBrowser,
                           QObject *parent)
    : QObject(parent), m_api(access.api),
      m_signIn({access.login, access.client, static_cast<quint16>(access.redirectPort)},
               std::move(openBrowser))
{
    connect(&m_signIn, &SignIn::signedIn, this, &ExchangeLine::learnWho);
    connect(&m_signIn, &SignIn::failed, this, &ExchangeLine::fail);
    connect(&m_signIn, &SignIn::stateChanged, this, [this](SignIn::State state) {
        if (state == SignIn::State::Again)
            lose();
    });
    connect(&m_signIn, &SignIn::renewalDue, this, [this] {
        if (m_state == ExchangeAccount::SignedIn)
            Q_EMIT renewalDue();
    });
}

ports::Telephony *ExchangeLine::telephony() const
{
    return m_state == ExchangeAccount::SignedIn ? m_clients.back().get() : nullptr;
}

void ExchangeLine::signIn()
{
    if (m_state != ExchangeAccount::SignedIn)
        m_state = ExchangeAccount::SigningIn;
    m_signIn.begin(tr("Back to Richiamate: this page can be closed."));
}

// Whose telephone it is the exchange alone knows: the browser may be somebody else's.
void ExchangeLine::learnWho(const QByteArray &token)
{
    m_asking = std::make_unique<Transport>(m_api);
    m_asking->setToken(token);
    base::follow(m_asking->ask({Operation::ReadMe, {}}), this,
                 [this, token](const Result<QJsonValue> &me) {
                     if (!me)
                         return fail(me.error());
                     m_name = (*me)[u"name"].toString();
                     take((*me)[u"id"].toString(), token);
                 });
}

void ExchangeLine::take(const QString &id, const QByteArray &token)
{
    if (m_clients.empty() || id != m_user) {
        m_clients.push_back(std::make_unique<PlatformClient>(m_api, id, token));
        connect(&m_clients.back()->transport(), &Transport::tokenRefused, this,
                [this, client = m_clients.back().get()] {
                    if (client == m_clients.back().get())
                        lose();
                });
    }
    m_clients.back()->transport().setToken(token);
    m_user = id;
    m_state = ExchangeAccount::SignedIn;
    m_wasSignedIn = true;
    Q_EMIT signedIn();
}

// A token that is still good stays good.
void ExchangeLine::fail(const Error &error)
{
    qWarning("signing in to the exchange: %s", qPrintable(error.detail));
    if (m_state == ExchangeAccount::SigningIn)
        m_state = m_wasSignedIn ? ExchangeAccount::Again : ExchangeAccount::SignedOut;
    Q_EMIT failed(error);
}

void ExchangeLine::lose()
{
    if (m_state != ExchangeAccount::SignedIn)
        return;
    m_clients.back()->transport().setToken({});
    m_state = ExchangeAccount::Again;
    Q_EMIT lost();
}

bool ExchangeLine::leave()
{
    if (m_state != ExchangeAccount::SignedIn)
        return false;
    m_state = ExchangeAccount::SignedOut;
    QTimer::singleShot(longestFarewell, this, &ExchangeLine::left);
    // The exchange would go on ringing whoever has gone.
    base::follow(m_clients.back()->setPresence(ports::Telephony::Presence::OffQueue), this,
                 [this](const Result<void> &) { giveBack(); });
    return true;
}

void ExchangeLine::giveBack()
{
    auto &transport = m_clients.back()->transport();
    base::follow(transport.ask({Operation::RevokeToken, {}}), this,
                 [this, &transport](const Result<QJsonValue> &answer) {
                     if (!answer)
                         qWarning("the token was not given back: %s",
                                  qPrintable(answer.error().detail));
                     transport.setToken({});
                     Q_EMIT left();
                 });
}

} // namespace desk
