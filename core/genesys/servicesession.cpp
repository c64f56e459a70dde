#include "core/genesys/servicesession.h"

#include <algorithm>
#include <chrono>

namespace genesys {

using base::Result;

ServiceSession::ServiceSession(ServiceAccess access, const Patience &patience, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_patience(patience),
      m_transport(m_access.api, patience)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ServiceSession::signIn);
    connect(&m_transport, &Transport::tokenRefused, this, &ServiceSession::signIn);
}

void ServiceSession::signIn()
{
    if (std::exchange(m_isUnderWay, true))
        return;
    m_next.stop();
    requestServiceToken(m_network, m_access.login, m_access.client, m_access.secret)
        .then(this, [this](const Result<Token> &token) { take(token); });
}

void ServiceSession::take(const Result<Token> &token)
{
    m_isUnderWay = false;
    if (!token) {
        m_next.start(
            std::min(m_patience.longestPause, m_patience.firstPause << std::min(m_failures++, 8)));
        Q_EMIT failed(token.error());
        return;
    }
    m_failures = 0;
    m_transport.setToken(token->value);
    m_next.start(std::chrono::seconds(std::max(token->seconds * 4 / 5, 1)));
    Q_EMIT signedIn();
}

} // namespace genesys
