#pragma once

#include "core/offices/directorate.h"
#include "core/offices/fields.h"

#include <QJsonObject>

namespace offices {

// {"by": "initial", "parts": [{"from": "A", "to": "L", "office": "UT1"}]}
// {"by": "municipality", "parts": [{"municipalities": ["..."], "office": "UT2"}]}
// Offices must be the directorate's, and no name may be in two parts.
[[nodiscard]] Split parseSplit(const Fields &fields, const Directorate &directorate);
[[nodiscard]] QJsonObject written(const Split &split);

} // namespace offices
