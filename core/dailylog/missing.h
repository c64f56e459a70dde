#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QList>

class QTimeZone;

namespace words {
class Words;
}

namespace dailylog {

// What was saved on a day (the directorate's, like the zone) and is not yet in the other procedure, as
// a CSV: `rows` is what api.not_recorded_elsewhere told. No telephone number, no name and no note.
[[nodiscard]] QByteArray missingToCsv(const QList<QJsonValue> &rows, const QDate &day,
                                      const QTimeZone &zone, const words::Words &words);

} // namespace dailylog
