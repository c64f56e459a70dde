#pragma once

#include "core/offices/directorate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace offices {

class Fields;

// What a configuration says of the form of a call.
[[nodiscard]] Recording parseRecording(const Fields &fields);
[[nodiscard]] EmergencySheet parseEmergencySheet(const Fields &fields);
[[nodiscard]] QList<CaseMark> parseCaseMarks(const Fields &office);
[[nodiscard]] QJsonObject written(const Recording &recording);
[[nodiscard]] QJsonObject written(const EmergencySheet &sheet);
[[nodiscard]] QJsonArray written(const QList<CaseMark> &marks);

} // namespace offices
