#pragma once

#include "core/offices/directorate.h"

namespace offices {

// The office's substitute, that one's, and so on; each once, the office itself never.
[[nodiscard]] QList<const Office *> substitutesOf(const Directorate &directorate,
                                                  const Office &office);

// The office's substitutes lead back to it.
[[nodiscard]] bool leadsBack(const Directorate &directorate, const Office &office);

} // namespace offices
