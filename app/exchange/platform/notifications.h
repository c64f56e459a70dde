#pragma once

#include "app/exchange/exchange.h"
#include "app/exchange/platform/platformserver.h"

#include <QHash>
#include <QList>
#include <QTimer>
#include <QWebSocketServer>

class QWebSocket;

namespace exchange {

// The exchange's notification channels, on loopback: full snapshots of conversations to whoever
// listens to their queues or people. As the real one it keeps 20 channels of each user and
// application and gives up the oldest for the next, unconnected ones first; a channel has one
// socket. What goes wrong on the way to a listener can be asked for.
class Notifications : public QObject
{
    Q_OBJECT

public:
    enum class Fault { Lose, Double, Reorder };

    Notifications(PlatformServer &server, const Exchange &exchange, QObject *parent = nullptr);
    ~Notifications() override;

    [[nodiscard]] bool listen();
    void setHeartbeat(int milliseconds) { m_heartbeat.setInterval(milliseconds); }
    // For the next events told to anybody.
    void inject(Fault fault, int events);
    [[nodiscard]] int left(Fault fault) const { return m_faults.value(fault); }
    // Without a word, as when a line breaks; with a topic, only of who listens to it.
    void dropSockets(const QString &topic = {});
    // The exchange's clock is late: what it says of a channel's end is past.
    void setClockLate(int seconds) { m_secondsLate = seconds; }
    // Whoever is not let listen is not told why.
    void setTaciturn(bool isTaciturn) { m_isTaciturn = isTaciturn; }
    // Says that it will close; who listens is to come back on another channel.
    void announceClosing();
    [[nodiscard]] qsizetype channelCount() const { return m_channels.size(); }
    [[nodiscard]] qsizetype listeners() const;

private:
    struct Channel
    {
        QString id;
        Identity who;
        QStringList topics;
        QWebSocket *socket = nullptr;
    };

    [[nodiscard]] static PlatformReply list(const PlatformRequest &request);
    [[nodiscard]] PlatformReply open(const PlatformRequest &request);
    [[nodiscard]] PlatformReply subscribe(const PlatformRequest &request);
    [[nodiscard]] QJsonObject subscription(const Identity &who, const QString &topic) const;
    [[nodiscard]] Channel *channel(const QString &id);
    void makeRoomFor(const Identity &who);
    void welcome(QWebSocket *socket);
    void read(QWebSocket *socket, const QString &frame);
    void tellChanged();
    void tell(const Conversation &call);
    void send(Channel &channel, const QString &topic, const QJsonObject &body);
    void deliver(QWebSocket *socket, const QJsonObject &frame);

    const Exchange &m_exchange;
    QWebSocketServer m_server;
    QList<Channel> m_channels; // the oldest first
    QTimer m_heartbeat;
    QStringList m_changed; // conversations
    QHash<Fault, int> m_faults;
    std::optional<QJsonObject> m_heldBack;
    int m_secondsLate = 0;
    bool m_isTaciturn = false;
    quint64 m_count = 0;
};

} // namespace exchange
