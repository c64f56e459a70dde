#include "recorder.h"

#include <QHttpServerResponse>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

QByteArray methodOf(const QHttpServerRequest &request)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper();
}

QMap<QString, QString> itemsOf(const QUrlQuery &query)
{
    QMap<QString, QString> items;
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        items.insert(key, value);
    return items;
}

Recorded recordOf(const QHttpServerRequest &request)
{
    Recorded recorded{methodOf(request),
                      request.url().path(QUrl::FullyDecoded),
                      itemsOf(request.query()),
                      request.value("Authorization"),
                      request.value("Accept"),
                      QJsonValue(QJsonValue::Undefined),
                      {}};
    const auto document = QJsonDocument::fromJson(request.body());
    if (document.isArray())
        recorded.body = document.array();
    else if (document.isObject())
        recorded.body = document.object();
    else
        recorded.form = itemsOf(QUrlQuery(QString::fromUtf8(request.body())));
    return recorded;
}

} // namespace

Recorder::Recorder()
{
    m_server.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            m_all.append(recordOf(request));
            QHttpServerResponse("application/json", answerTo(m_all.constLast()))
                .write(std::move(responder));
        });
    m_port = static_cast<quint16>(m_server.listen(QHostAddress::LocalHost));
}

QByteArray Recorder::answerTo(const Recorded &request) const
{
    if (request.path == "/oauth/token"_L1)
        return R"({"access_token":"a token","token_type":"bearer","expires_in":3600})";
    if (request.method == "GET" && request.path.startsWith("/api/v2/conversations/"_L1)
        && request.path != "/api/v2/conversations/calls"_L1)
        return QJsonDocument(m_conversation).toJson();
    return request.method == "DELETE" ? QByteArray() : QByteArray("{}");
}
