#pragma once

#include "core/offices/directorate.h"
#include "core/offices/fields.h"

#include <QJsonObject>
#include <QJsonValue>

namespace offices {

// Opening hours as they travel in JSON. Times and days are those of the office's wall clock.

// The "days" of an object: days of the week.
[[nodiscard]] QList<Qt::DayOfWeek> parseDays(const Fields &fields);
[[nodiscard]] QJsonArray writtenDays(const QList<Qt::DayOfWeek> &days);

// What an office's own hours leave out is the directorate's; but periods replace windows, so an
// office that names windows of its own has only the periods it names itself.
[[nodiscard]] calendar::OpeningHours parseHours(const Fields &fields,
                                                const calendar::OpeningHours &otherwise);
[[nodiscard]] QJsonObject writtenHours(const calendar::OpeningHours &hours);

// The directorate's "closures" and "patronDays"; its offices must have been read.
void parseCalendar(const Fields &fields, Directorate &directorate);
// Left out where there are none.
void insertCalendar(QJsonObject &object, const Directorate &directorate);

// The "emergencyClosings" of api.directorate(), put into force. True when they are others than
// before.
[[nodiscard]] bool bringEmergencies(const QJsonValue &closings, Directorate &directorate);

// Its "neighbours".
void bringNeighbours(const QJsonValue &neighbours, Directorate &directorate);

} // namespace offices
