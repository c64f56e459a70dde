#include "app/exchange/seats.h"

#include "app/exchange/messages.h"

namespace exchange {

using namespace Qt::StringLiterals;

Seats::Seats(Conductor &conductor, Exchange &exchange, PlatformServer &platform, QObject *parent)
    : QObject(parent), m_conductor(conductor), m_exchange(exchange), m_platform(platform)
{
    connect(&conductor, &Conductor::asked, this, &Seats::hear);
    connect(&conductor, &Conductor::closed, this, &Seats::getUp);
    connect(&conductor, &Conductor::retired, this, &Seats::seat);
}

void Seats::hear(QLocalSocket *socket, const QJsonObject &message)
{
    if (!message.contains(u"sit"_s))
        return;
    const auto login = message[u"sit"].toString();
    const auto *sitter = m_sitters.value(login);
    if (!m_offered.contains(login)) {
        send(*socket, {{u"refused"_s, u"unknown"_s}});
    } else if (sitter && sitter != socket) {
        send(*socket, {{u"refused"_s, u"taken"_s}});
    } else {
        getUp(socket);
        m_sitters.insert(login, socket);
        m_conductor.retire(login);
    }
}

void Seats::seat(const QString &login)
{
    auto *socket = m_sitters.value(login);
    if (!socket)
        return; // has left again, before the robot did
    m_platform.revokeTokens(login);
    m_exchange.findUser(login);
    const auto token = QString::fromLatin1(m_platform.issueToken(login));
    send(*socket, {{u"seat"_s, QJsonObject{{u"api"_s, m_api}, {u"token"_s, token}}}});
}

void Seats::getUp(QLocalSocket *socket)
{
    const auto login = m_sitters.key(socket);
    if (login.isEmpty())
        return;
    m_sitters.remove(login);
    m_platform.revokeTokens(login);
    m_exchange.loseUser(login);
}

} // namespace exchange
