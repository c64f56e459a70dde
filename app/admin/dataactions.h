#pragma once

#include <QStringList>

namespace admin {

// The files that an administrator of the exchange imports. Needs no database.
[[nodiscard]] int dataActions(const QStringList &arguments);

} // namespace admin
