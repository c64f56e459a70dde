#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace intake {

// Knows which connection is being read. Qt HTTP Server 6.4 tells its handlers nothing of it, and
// crashes when an answer comes after its caller has hung up.
class Listener final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

    // Null once it is gone.
    [[nodiscard]] QPointer<QTcpSocket> connectionBeingRead() const { return m_read; }

    QTcpSocket *nextPendingConnection() override;

private:
    QPointer<QTcpSocket> m_read;
};

} // namespace intake
