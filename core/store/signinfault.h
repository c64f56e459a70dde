#pragma once

#include "core/base/result.h"

namespace store {

// Why a connection was not made, as precisely as libpq says it. It gives no SQLSTATE of such a
// failure, only words: those of PostgreSQL 15 and MIT Kerberos 1.20, as keepFaultsInEnglish() and a
// server with lc_messages = 'C' leave them. What is not recognised stays as it is.
[[nodiscard]] base::Error signInFault(const base::Error &error);

// For the whole process, before it has threads.
void keepFaultsInEnglish();

} // namespace store
