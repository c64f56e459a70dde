#pragma once

#include "ui/shared/theme.h"

#include <QString>

namespace ui {

// Frames, fields, tables, heads and scroll bars. Never `color` for a field: it would replace the
// colour of its placeholder, too.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace ui
