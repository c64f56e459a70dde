#pragma once

#include "core/genesys/notificationchannel.h"

#include <memory>
#include <vector>

namespace genesys {

// As many channels as the topics need, each with a life of its own: what breaks one is no gap of
// the others.
class NotificationChannels : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostChannels = 20; // of one user and application, the exchange's limit

    explicit NotificationChannels(Transport &transport, const ChannelPatience &patience = {},
                                  int topicsOfOne = NotificationChannel::mostTopics,
                                  QObject *parent = nullptr);

    // What is listened to from now on, all of it.
    void follow(const QStringList &topics);
    [[nodiscard]] bool isOpen() const; // each of them
    // Those of each channel.
    [[nodiscard]] QList<QStringList> topics() const;
    // Topics that stay silent, with the permissions they lack.
    [[nodiscard]] QHash<QString, QStringList> missingPermissions() const;

Q_SIGNALS:
    void told(const QString &topic, const QJsonObject &body);
    void gap(const QStringList &topics);                                    // of these
    void subscribed(const QHash<QString, QStringList> &missingPermissions); // of one channel

private:
    struct Owned
    {
        std::unique_ptr<NotificationChannel> channel;
        QStringList topics{};
        QHash<QString, QStringList> missing{};
    };

    void add();

    Transport &m_transport;
    ChannelPatience m_patience;
    int m_topicsOfOne;
    std::vector<std::unique_ptr<Owned>> m_owned;
};

} // namespace genesys
