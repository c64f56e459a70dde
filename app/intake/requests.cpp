#include "app/intake/requests.h"

#include "app/intake/callernumber.h"
#include "app/intake/promisetext.h"

#include <QJsonDocument>

namespace intake {

using namespace Qt::StringLiterals;

tl::expected<QJsonObject, Answer> requestOf(const QByteArray &body)
{
    if (body.size() > longestBody)
        return tl::unexpected(refusal(413, u"too-large"_s, u"Send at most 64 KiB."_s));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(
            refusal(400, u"not-json"_s,
                    u"Send JSON: %1 at byte %2."_s.arg(problem.errorString()).arg(problem.offset)));
    if (!document.isObject())
        return tl::unexpected(refusal(400, u"not-an-object"_s, u"Send one flat JSON object."_s));
    return document.object();
}

QJsonObject callEventOf(Fields &fields)
{
    const auto kind = fields.text(u"event"_s);
    if (kind == u"ringing"_s) {
        fields.require(u"queueId"_s);
        fields.require(u"rings"_s);
    }
    const auto desks = fields.text(u"desks"_s);
    return {
        {u"conversationId"_s, fields.text(u"conversationId"_s)},
        {u"event"_s, kind},
        {u"eventTime"_s, fields.instant(u"eventTime"_s).toString(Qt::ISODateWithMs)},
        {u"queueId"_s, fields.text(u"queueId"_s)},
        {u"ani"_s, normalised(fields.text(u"ani"_s))},
        {u"dnis"_s, fields.text(u"dnis"_s)},
        {u"option"_s, fields.text(u"option"_s)},
        {u"desks"_s, desks.isEmpty() ? u"free"_s : desks},
        {u"rings"_s, fields.count(u"rings"_s)},
        {u"userId"_s, fields.text(u"userId"_s)},
        {u"reason"_s, fields.text(u"reason"_s)},
        {u"attempt"_s, fields.id(u"attempt"_s)},
    };
}

tl::expected<QJsonObject, QString> acceptanceOf(const Fields &fields)
{
    const auto caller = fields.text(u"ani"_s);
    const auto wanted = fields.text(u"callbackNumber"_s);
    const auto number = callable(wanted.isEmpty() ? caller : wanted);
    if (!number.refusal.isEmpty())
        return tl::unexpected(number.refusal);
    return QJsonObject{{u"conversationId"_s, fields.text(u"conversationId"_s)},
                       {u"ani"_s, normalised(caller)},
                       {u"number"_s, number.e164},
                       {u"queueId"_s, fields.text(u"queueId"_s)},
                       {u"preferred"_s, fields.text(u"preferred"_s)},
                       {u"language"_s, languageCode(fields.text(u"language"_s))}};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace intake
