#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin audit verify|anchor`: whether the events are those that were recorded, and the
// head of their chain for somebody else to keep.
[[nodiscard]] int audit(const QStringList &arguments);

} // namespace admin
