#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace admin {

// "2026-10-05T09:30", with seconds, a fraction and an offset or Z if wanted. Without an offset it
// is local to the zone: the first of an hour that comes twice, an hour later in a skipped one.
[[nodiscard]] std::optional<QDateTime> readInstant(QStringView text, const QTimeZone &zone);

// With the zone's offset: "2026-10-05T09:30:00+02:00".
[[nodiscard]] QString writtenInstant(const QDateTime &instant, const QTimeZone &zone);

} // namespace admin
