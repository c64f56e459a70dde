#include "core/dailylog/missing.h"

#include "core/dailylog/csv.h"
#include "core/words/words.h"

#include <QDateTime>
#include <QTimeZone>

namespace dailylog {

using namespace Qt::StringLiterals;

// A supervisor is not told when a colleague wrote: no time then.
QByteArray missingToCsv(const QList<QJsonValue> &rows, const QDate &day, const QTimeZone &zone,
                        const words::Words &words)
{
    QByteArray csv(csvBegins);
    QStringList heads;
    for (const auto *head : {"Day", "Time", "Call number", "Request", "Topic", "Outcome"})
        heads.append(words.logText(head));
    appendCsv(csv, heads);
    for (const auto &row : rows) {
        const auto saved =
            QDateTime::fromString(row[u"savedAt"].toString(), Qt::ISODateWithMs).toTimeZone(zone);
        appendCsv(csv, {day.toString(Qt::ISODate), saved.toString(u"HH:mm"_s),
                        row[u"call"].toString(), row[u"request"].toString(),
                        row[u"topic"].toString(), words.outcome(row[u"outcome"].toString())});
    }
    return csv;
}

} // namespace dailylog
