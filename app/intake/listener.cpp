#include "app/intake/listener.h"

namespace intake {

// Called by the HTTP server, which connects to the same signal afterwards: ours is told first.
QTcpSocket *Listener::nextPendingConnection()
{
    auto *connection = QTcpServer::nextPendingConnection();
    if (connection)
        connect(connection, &QTcpSocket::readyRead, this,
                [this, connection] { m_read = connection; });
    return connection;
}

} // namespace intake
