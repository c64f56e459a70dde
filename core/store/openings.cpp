#include "core/store/openings.h"

#include <QJsonObject>

namespace store {

using namespace Qt::StringLiterals;

namespace {

void append(QJsonArray &all, const QString &office, QLatin1StringView answer,
            const QList<calendar::Span> &spans)
{
    for (const auto &span : spans) {
        all.append(QJsonObject{{u"office"_s, office},
                               {u"answer"_s, QString(answer)},
                               {u"opens"_s, span.from.toUTC().toString(Qt::ISODate)},
                               {u"closes"_s, span.until.toUTC().toString(Qt::ISODate)}});
    }
}

} // namespace

QJsonArray openings(const offices::Directorate &directorate, const QDate &first, const QDate &last)
{
    QJsonArray all;
    for (const auto &office : directorate.offices) {
        // An emergency closing is the database's own to subtract, for as long as it lasts.
        const auto hours = directorate.hoursOf(office).withEmergencies({});
        const auto open = hours.spans(first, last);
        append(all, office.code, "ring"_L1, open);
        append(all, office.code, "offer"_L1, open);
        append(all, office.code, "attempt"_L1, hours.attemptSpans(first, last));
    }
    return all;
}

} // namespace store
