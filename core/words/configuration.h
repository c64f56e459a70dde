#pragma once

#include "core/offices/configurationcheck.h"
#include "core/words/words.h"

namespace words {

// What is wrong with a configuration, where, and what to do about it.
[[nodiscard]] QString findingText(const Words &words, const offices::Finding &finding);

// What administrators are told besides, by its English source.
inline constexpr const char *signInIsPostgres = QT_TRANSLATE_NOOP(
    "configuration",
    "No password was set: how people sign in is decided by PostgreSQL (pg_hba.conf).");
inline constexpr const char *noConfigurationYet = QT_TRANSLATE_NOOP(
    "configuration", "No configuration has been applied to this database yet.");

} // namespace words
