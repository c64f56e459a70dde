#pragma once

#include <QStringList>

namespace admin {

// What would happen to a call at an instant: hours, attempt, route; and who is
// competent for a topic. Needs no database.
[[nodiscard]] int explain(const QStringList &arguments);

} // namespace admin
