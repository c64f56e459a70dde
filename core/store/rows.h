#pragma once

#include "core/calls/rows.h"

#include <QJsonObject>

#include <optional>

namespace store {

// The one place where the database's JSON becomes values; nullopt when a row makes no sense.
[[nodiscard]] std::optional<calls::Call> callOf(const QJsonObject &row);
[[nodiscard]] std::optional<calls::Callback> callbackOf(const QJsonObject &row);
[[nodiscard]] std::optional<calls::HandOver> handOverOf(const QJsonObject &row);

[[nodiscard]] qint64 numberOf(const QJsonValue &value);
[[nodiscard]] std::optional<QDateTime> instantOf(const QJsonValue &value);

} // namespace store
