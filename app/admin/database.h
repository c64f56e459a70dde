#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin database create|migrate|status`: a directorate's database.
[[nodiscard]] int database(const QStringList &arguments);

} // namespace admin
