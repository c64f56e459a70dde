#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace exchange {

// One robot's program: `richiamate-exchange staff --service S --login L --conductor NAME`. It
// connects to the conductor's local socket, is told where the exchange is and what the mornings
// are, and ends when the socket closes.
[[nodiscard]] int staff(const QStringList &arguments);

} // namespace exchange
