#include "app/admin/missing.h"

#include "app/admin/output.h"
#include "core/dailylog/missing.h"
#include "core/words/words.h"

#include <QTimeZone>

namespace admin {

using base::Result;
using namespace Qt::StringLiterals;

Result<QJsonObject> writeMissing(store::Connection &database, const QDate &day, const QString &file,
                                 const QString &language)
{
    const auto directorate = database.call(u"directorate"_s);
    if (!directorate)
        return tl::unexpected(directorate.error());
    const auto rows = database.rows(u"not_recorded_elsewhere"_s, {day.toString(Qt::ISODate)});
    if (!rows)
        return tl::unexpected(rows.error());
    const QTimeZone zone((*directorate)[u"timeZone"].toString().toUtf8());
    return writeFile(file, dailylog::missingToCsv(*rows, day, zone, words::Words(language)))
        .map([&] {
            return QJsonObject{{u"day"_s, day.toString(Qt::ISODate)},
                               {u"missing"_s, rows->size()},
                               {u"csv"_s, file}};
        });
}

} // namespace admin
