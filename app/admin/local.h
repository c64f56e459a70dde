#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin local start|stop|status|restart|allow`: the private PostgreSQL of this machine.
[[nodiscard]] int local(const QStringList &arguments);

} // namespace admin
