#pragma once

#include "core/offices/directorate.h"

namespace admin {

// A directorate's configuration from a file; without a name the default of ours.
[[nodiscard]] base::Result<offices::Directorate> readDirectorate(const QString &file);

} // namespace admin
