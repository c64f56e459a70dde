#include "core/genesys/notificationchannel.h"

#include "core/genesys/notice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace genesys {

using base::Result;
using namespace Qt::StringLiterals;

NotificationChannel::NotificationChannel(Transport &transport, const ChannelPatience &patience,
                                         QObject *parent)
    : QObject(parent), m_transport(transport), m_patience(patience)
{
    for (auto *timer : {&m_watchdog, &m_next})
        timer->setSingleShot(true);
    m_watchdog.setInterval(m_patience.silence);
    connect(&m_watchdog, &QTimer::timeout, this, &NotificationChannel::reopen);
    connect(&m_next, &QTimer::timeout, this, &NotificationChannel::open);
    // Listening anew lengthens the channel's life.
    connect(&m_renewal, &QTimer::timeout, this, &NotificationChannel::subscribe);
}

NotificationChannel::~NotificationChannel()
{
    close();
}

void NotificationChannel::follow(const QStringList &topics)
{
    if (topics == m_topics)
        return;
    const bool isFirst = m_topics.isEmpty();
    m_topics = topics;
    if (isFirst)
        open();
    else if (!m_channel.isEmpty())
        subscribe();
}

void NotificationChannel::open()
{
    const auto turn = ++m_turn;
    m_transport.ask({Operation::OpenChannel, {}})
        .then(this, [this, turn](const Result<QJsonValue> &opened) {
            if (turn != m_turn)
                return;
            const QUrl address((*opened)[u"connectUri"].toString());
            if (!opened || !address.isValid() || address.isEmpty()) {
                reopenLater();
                return;
            }
            m_channel = (*opened)[u"id"].toString();
            m_address = address;
            m_renewal.start(m_patience.renewal);
            subscribe();
        });
}

void NotificationChannel::subscribe()
{
    QJsonArray topics;
    for (const auto &topic : m_topics)
        topics.append(QJsonObject{{u"id"_s, topic}});
    QUrlQuery query;
    query.addQueryItem(u"ignoreErrors"_s, u"true"_s); // the others are heard
    m_transport.ask({Operation::SubscribeChannel, {m_channel}, topics, query})
        .then(this, [this, turn = m_turn](const Result<QJsonValue> &answer) {
            if (turn != m_turn)
                return;
            if (answer)
                take(*answer);
            else
                reopen();
        });
}

void NotificationChannel::take(const QJsonValue &subscriptions)
{
    QHash<QString, QStringList> refused;
    for (const auto &each : subscriptions[u"entities"].toArray()) {
        if (each[u"state"].toString() != "Rejected"_L1)
            continue;
        QStringList missing;
        for (const auto &permission : each[u"missingPermissions"].toArray())
            missing.append(permission.toString());
        refused.insert(each[u"id"].toString(), missing);
    }
    Q_EMIT subscribed(refused);
    if (m_isOpen)
        Q_EMIT gap(); // what began to be listened to may have changed already
    else
        connectSocket();
}

void NotificationChannel::connectSocket()
{
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        setOpen(true);
        Q_EMIT gap();
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &NotificationChannel::read);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &NotificationChannel::reopen);
    m_watchdog.start();
    m_socket->open(m_address);
}

void NotificationChannel::read(const QString &frame)
{
    m_watchdog.start();
    m_failures = 0;
    const auto notice = noticeOf(frame);
    if (notice.kind == Notice::Kind::Closing)
        reopen();
    else if (notice.kind == Notice::Kind::Told)
        Q_EMIT told(notice.topic, notice.body);
}

void NotificationChannel::close()
{
    m_watchdog.stop();
    m_renewal.stop();
    m_channel.clear();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be what called
}

void NotificationChannel::reopen()
{
    close();
    setOpen(false);
    reopenLater();
}

// With jitter: those that were dropped together do not come back together.
void NotificationChannel::reopenLater()
{
    ++m_turn;
    const int longest = std::min(m_patience.longestPause,
                                 m_patience.firstPause << std::min(m_failures++, 8));
    m_next.start(QRandomGenerator::global()->bounded(longest / 2, longest + 1));
}

void NotificationChannel::setOpen(bool isOpen)
{
    if (isOpen != std::exchange(m_isOpen, isOpen))
        Q_EMIT openChanged(isOpen);
}

} // namespace genesys
