#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin training create`: makes the training directorates anew on the private PostgreSQL
// and prints, as JSON, how to reach them.
[[nodiscard]] int training(const QStringList &arguments);

} // namespace admin
