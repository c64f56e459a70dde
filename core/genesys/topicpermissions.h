#pragma once

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace genesys {

// What whoever listens to a topic must be permitted, by the answer of ListTopics. The exchange
// tells topics as patterns, "v2.routing.queues.{id}.conversations"; here {} stands for any id.
// None: it has no such topic. It does not say which permissions we hold: that only shows when we
// listen.
[[nodiscard]] std::optional<QStringList> permissionsToHear(const QJsonValue &topics,
                                                           const QString &pattern);

} // namespace genesys
