#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin statement YYYY-MM --service S --pdf F --ods F`: the figures of a month on a page.
[[nodiscard]] int statement(const QStringList &arguments);

} // namespace admin
