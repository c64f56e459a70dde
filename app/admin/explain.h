#pragma once

#include <QStringList>

namespace admin {

// What would happen to a call at an instant: hours, attempt, route; who is competent for a topic; and
// what day the patron of a province has. Needs no database.
[[nodiscard]] int explain(const QStringList &arguments);

} // namespace admin
