#pragma once

#include "core/offices/directorate.h"
#include "core/offices/fields.h"

#include <QJsonArray>

namespace offices {

// [{"days": ["monday", "thursday"], "desk": "2"}, {"date": "2026-12-24", "desk": "interno 114"}]
[[nodiscard]] QList<Duty> parseDuties(const Fields &office);
[[nodiscard]] QJsonArray written(const QList<Duty> &duties);

// The desk that answers for the office on a day of the directorate's: as a supervisor said for that
// day, else as the date has it, else the day of the week. Empty: none is named.
[[nodiscard]] QString deskOnDuty(const Directorate &directorate, const Office &office,
                                 const QDate &day);

// The "desksOfDay" of api.directorate().
void bringDesks(const QJsonValue &desks, Directorate &directorate);

} // namespace offices
