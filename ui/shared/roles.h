#pragma once

#include <Qt>

namespace ui {

// Of an item, beside Qt::AccessibleTextRole: the same where others may listen.
inline constexpr int DiscreetTextRole = Qt::UserRole + 90;
// Of an item in a row of sums, below a stronger line: true.
inline constexpr int SumRole = Qt::UserRole + 91;

} // namespace ui
