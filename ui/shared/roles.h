#pragma once

#include <Qt>

namespace ui {

// Of an item, beside Qt::AccessibleTextRole: the same where others may listen.
inline constexpr int DiscreetTextRole = Qt::UserRole + 90;

} // namespace ui
