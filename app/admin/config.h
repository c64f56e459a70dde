#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin config check|export|apply|diff`: a directorate's configuration as one file.
[[nodiscard]] int config(const QStringList &arguments);

} // namespace admin
