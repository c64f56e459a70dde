#pragma once

#include <QStringList>

namespace admin {

// Whether a tax code or a telephone number is formally right. Needs no database.
[[nodiscard]] int check(const QStringList &arguments);

} // namespace admin
