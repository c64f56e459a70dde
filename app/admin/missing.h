#pragma once

#include "core/store/connection.h"

#include <QDate>
#include <QJsonObject>

namespace admin {

// Writes what was saved on a day and is not yet in the other procedure, where the directorate uses
// one: of whoever asks their own, of a supervisor all of it, and of nobody who wrote it. Answers how
// much that is. No telephone number, no name and no note.
[[nodiscard]] base::Result<QJsonObject> writeMissing(store::Connection &database, const QDate &day,
                                                     const QString &file, const QString &language);

} // namespace admin
