#pragma once

#include "core/offices/directorate.h"
#include "core/routing/router.h"

#include <QJsonObject>

namespace intake {

// A destination in the exchange's terms: queues and seconds. Every field is always there.
[[nodiscard]] QJsonObject routeAnswer(const offices::Directorate &directorate,
                                      const routing::Destination &destination);

} // namespace intake
