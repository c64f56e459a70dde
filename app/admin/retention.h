#pragma once

#include <QStringList>

namespace admin {

// How long it is known who rang, and erasing what has had its term.
[[nodiscard]] int retention(const QStringList &arguments);

} // namespace admin
