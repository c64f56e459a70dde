#include "core/genesys/notificationchannels.h"

#include <QLoggingCategory>

#include <algorithm>

namespace genesys {

Q_DECLARE_LOGGING_CATEGORY(exchangeLog)

NotificationChannels::NotificationChannels(Transport &transport, const ChannelPatience &patience,
                                           int topicsOfOne, QObject *parent)
    : QObject(parent), m_transport(transport), m_patience(patience), m_topicsOfOne(topicsOfOne)
{
}

void NotificationChannels::follow(const QStringList &topics)
{
    const auto most = qsizetype{mostChannels} * m_topicsOfOne;
    if (topics.size() > most)
        qCWarning(exchangeLog, "only %lld of %lld topics fit into %d channels",
                  static_cast<long long>(most), static_cast<long long>(topics.size()),
                  mostChannels);
    const auto heard = std::min(topics.size(), most);
    const auto needed = static_cast<size_t>((heard + m_topicsOfOne - 1) / m_topicsOfOne);
    if (m_owned.size() > needed)
        m_owned.resize(needed);
    while (m_owned.size() < needed)
        add();
    qsizetype first = 0;
    for (const auto &each : m_owned) {
        each->topics = topics.mid(first, std::min<qsizetype>(m_topicsOfOne, heard - first));
        each->channel->follow(each->topics);
        first += m_topicsOfOne;
    }
}

void NotificationChannels::add()
{
    auto owned = std::make_unique<Owned>(
        Owned{std::make_unique<NotificationChannel>(m_transport, m_patience)});
    connect(owned->channel.get(), &NotificationChannel::told, this, &NotificationChannels::told);
    connect(owned->channel.get(), &NotificationChannel::gap, this,
            [this, one = owned.get()] { Q_EMIT gap(one->topics); });
    connect(owned->channel.get(), &NotificationChannel::subscribed, this,
            [this, one = owned.get()](const QHash<QString, QStringList> &missing) {
                one->missing = missing;
                Q_EMIT subscribed(missing);
            });
    m_owned.push_back(std::move(owned));
}

bool NotificationChannels::isOpen() const
{
    return !m_owned.empty() && std::all_of(m_owned.begin(), m_owned.end(), [](const auto &each) {
        return each->channel->isOpen();
    });
}

QList<QStringList> NotificationChannels::topics() const
{
    QList<QStringList> all;
    for (const auto &each : m_owned)
        all.append(each->topics);
    return all;
}

QHash<QString, QStringList> NotificationChannels::missingPermissions() const
{
    QHash<QString, QStringList> all;
    for (const auto &each : m_owned)
        all.insert(each->missing);
    return all;
}

} // namespace genesys
