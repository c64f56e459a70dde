#pragma once

#include "core/genesys/transport.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace genesys {

// Milliseconds; tests wait less.
struct ChannelPatience
{
    int silence = 35'000; // the exchange's heart beats every 30 s
    int firstPause = 1'000;
    int longestPause = 60'000;
    int renewal = 43'200'000; // half of a channel's life of 24 h, whatever the clocks say
};

// What the exchange tells as it happens, by one channel. There is no replay and no number on what
// is told, so whatever happened while nobody listened is lost: after `gap` the whole state is to be
// read anew. The channel's address is as good as a token and is in no log.
class NotificationChannel : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostTopics = 1000; // of one channel, the exchange's limit

    explicit NotificationChannel(Transport &transport, const ChannelPatience &patience = {},
                                 QObject *parent = nullptr);
    ~NotificationChannel() override;

    // Opens the channel with the first topics; afterwards changes what is listened to. At most
    // `mostTopics`.
    void follow(const QStringList &topics);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    // The body is a full snapshot; it may come twice, late, or not at all.
    void told(const QString &topic, const QJsonObject &body);
    void gap();
    void openChanged(bool isOpen);
    // Topics that stay silent until an administrator of the exchange gives the permissions.
    void subscribed(const QHash<QString, QStringList> &missingPermissions);

private:
    void open();
    void subscribe();
    void take(const QJsonValue &subscriptions);
    void connectSocket();
    void read(const QString &frame);
    void close();
    void reopen();
    void reopenLater();
    void setOpen(bool isOpen);

    Transport &m_transport;
    ChannelPatience m_patience;
    QStringList m_topics;
    QString m_channel;
    QUrl m_address;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_watchdog;
    QTimer m_next;
    QTimer m_renewal;
    quint64 m_turn = 0; // grows with each channel: answers to an older one are void
    int m_failures = 0;
    bool m_isOpen = false;
};

} // namespace genesys
