#include "fakeintake.h"

#include <QHttpServerResponse>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

FakeIntake::FakeIntake()
{
    answerTo(u"route"_s, &FakeIntake::m_route);
    answerTo(u"callback-accepted"_s, &FakeIntake::m_acceptance);
    answerTo(u"call-event"_s, &FakeIntake::m_taken);
    m_server.route(u"/health"_s, [] { return QHttpServerResponse(QJsonObject{}); });
    m_port = static_cast<quint16>(m_server.listen(QHostAddress::LocalHost));
}

void FakeIntake::answerTo(const QString &path, QJsonObject FakeIntake::*answer)
{
    m_server.route(u"/genesys/v1/"_s + path, QHttpServerRequest::Method::Post,
                   [this, path, answer](const QHttpServerRequest &request) {
                       m_withoutKey += request.value("X-Api-Key") == key ? 0 : 1;
                       if (path == m_refusedPath && m_refusals > 0) {
                           --m_refusals;
                           ++m_refused;
                           return QHttpServerResponse(
                               QJsonObject{},
                               static_cast<QHttpServerResponse::StatusCode>(m_refusedStatus));
                       }
                       m_messages.append({path, QJsonDocument::fromJson(request.body()).object()});
                       return QHttpServerResponse(this->*answer);
                   });
}

void FakeIntake::refuse(const QString &path, int status, int times)
{
    m_refusedPath = path;
    m_refusedStatus = status;
    m_refusals = times;
}

QList<QJsonObject> FakeIntake::taken(const QString &path) const
{
    QList<QJsonObject> bodies;
    for (const auto &message : m_messages) {
        if (message.path == path)
            bodies.append(message.body);
    }
    return bodies;
}
