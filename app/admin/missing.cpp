#include "app/admin/missing.h"

#include "app/admin/output.h"
#include "core/dailylog/csv.h"
#include "core/words/words.h"

#include <QDateTime>
#include <QTimeZone>

namespace admin {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

// A supervisor is not told when a colleague wrote: no time then.
QByteArray toCsv(const QList<QJsonValue> &rows, const QDate &day, const QTimeZone &zone,
                 const words::Words &words)
{
    QByteArray csv(dailylog::csvBegins);
    QStringList heads;
    for (const auto *head : {"Day", "Time", "Call number", "Request", "Topic", "Outcome"})
        heads.append(words.logText(head));
    dailylog::appendCsv(csv, heads);
    for (const auto &row : rows) {
        const auto saved =
            QDateTime::fromString(row[u"savedAt"].toString(), Qt::ISODateWithMs).toTimeZone(zone);
        dailylog::appendCsv(csv,
                            {day.toString(Qt::ISODate), saved.toString(u"HH:mm"_s),
                             row[u"call"].toString(), row[u"request"].toString(),
                             row[u"topic"].toString(), words.outcome(row[u"outcome"].toString())});
    }
    return csv;
}

} // namespace

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
    return writeFile(file, toCsv(*rows, day, zone, words::Words(language))).map([&] {
        return QJsonObject{
            {u"day"_s, day.toString(Qt::ISODate)}, {u"missing"_s, rows->size()}, {u"csv"_s, file}};
    });
}

} // namespace admin
