#include "app/intake/endpoints.h"

#include "app/intake/callernumber.h"
#include "app/intake/fields.h"
#include "app/intake/routeanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>
#include <functional>
#include <memory>

namespace intake {

using base::Result;
using Presence = Fields::Presence;
using namespace Qt::StringLiterals;

namespace {

const QStringList dayParts{QString(), u"any"_s, u"early"_s, u"late"_s}; // nothing said: as before
const QStringList desksClasses{u"free"_s, u"busy"_s, u"none"_s};
const QStringList eventKinds{u"arrived"_s,     u"chosen"_s,   u"ringing"_s,
                             u"answered"_s,    u"offered"_s,  u"declined"_s,
                             u"transferred"_s, u"returned"_s, u"ended"_s};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

routing::Desks desksOf(const QString &name)
{
    return name == u"busy"_s   ? routing::Desks::Busy
           : name == u"none"_s ? routing::Desks::None
                               : routing::Desks::Free;
}

QJsonObject notAccepted(const QString &reason)
{
    return {{u"accepted"_s, false},
            {u"requestId"_s, QString()},
            {u"alreadyOpen"_s, false},
            {u"positionInQueue"_s, 0},
            {u"reason"_s, reason}};
}

Answer accepted(const QJsonValue &kept)
{
    return {200,
            {{u"accepted"_s, kept[u"accepted"].toBool()},
             {u"requestId"_s, kept[u"requestId"].toString()},
             {u"alreadyOpen"_s, kept[u"alreadyOpen"].toBool()},
             {u"positionInQueue"_s, kept[u"positionInQueue"].toInt()},
             {u"reason"_s, QString()}}};
}

// The event as the database keeps it: one spelling of instants and numbers, so that a repeat is
// known as one.
QJsonObject eventOf(Fields &fields)
{
    const auto kind = fields.choice(u"event"_s, eventKinds, Presence::Required);
    const auto ifRinging = kind == u"ringing"_s ? Presence::Required : Presence::Optional;
    return {
        {u"conversationId"_s, fields.text(u"conversationId"_s, Presence::Required)},
        {u"event"_s, kind},
        {u"eventTime"_s, fields.instant(u"eventTime"_s).toString(Qt::ISODateWithMs)},
        {u"queueId"_s, fields.text(u"queueId"_s, ifRinging)},
        {u"ani"_s, normalised(fields.text(u"ani"_s, Presence::Optional))},
        {u"dnis"_s, fields.text(u"dnis"_s, Presence::Optional)},
        {u"option"_s, fields.text(u"option"_s, Presence::Optional)},
        {u"desks"_s, fields.choice(u"desks"_s, desksClasses, Presence::Optional)},
        {u"rings"_s, fields.count(u"rings"_s, ifRinging)},
        {u"userId"_s, fields.text(u"userId"_s, Presence::Optional)},
        {u"reason"_s, fields.text(u"reason"_s, Presence::Optional)},
        {u"attempt"_s, fields.id(u"attempt"_s)},
    };
}

QJsonObject stateOf(const DirectorateLink &link, bool hasDatabase, const Spool::Counts &spool)
{
    return {{u"service"_s, link.service()},
            {u"database"_s, hasDatabase},
            {u"now"_s, link.now().toString(Qt::ISODateWithMs)},
            {u"revision"_s, link.revision()},
            {u"spooled"_s, spool.waiting},
            {u"setAside"_s, spool.setAside}};
}

} // namespace

QFuture<Answer> Endpoints::route(const QJsonObject &request) const
{
    Fields fields(request);
    const auto conversation = fields.text(u"conversationId"_s, Presence::Required);
    const auto queue = fields.text(u"queueId"_s, Presence::Optional);
    const auto dialled = fields.text(u"dnis"_s, Presence::Optional);
    const auto caller = withoutScheme(fields.text(u"ani"_s, Presence::Optional));
    const auto option = fields.text(u"option"_s, Presence::Optional);
    const auto desks = fields.choice(u"desks"_s, desksClasses, Presence::Optional);
    if (const auto problem = fields.problem())
        return ready(*problem);
    const auto link = m_directory.find(queue, dialled);
    if (!link)
        return ready(link.error());
    const auto &directorate = *(*link)->directorate();
    const auto standing = (*link)->standingOf(conversation);
    routing::Question question{option, (*link)->now(), desksOf(desks), caller, standing.callsToday};
    const auto destination = routing::route(directorate, question);
    // A callback is open at an office; only the decision tells whose callback this one would be.
    question.hasOpenCallback = standing.offices.contains(destination.callbackOffice);
    return ready({200, routeAnswer(directorate, question.hasOpenCallback
                                                    ? routing::route(directorate, question)
                                                    : destination)});
}

QFuture<Answer> Endpoints::callbackAccepted(const QJsonObject &request)
{
    Fields fields(request);
    const auto conversation = fields.text(u"conversationId"_s, Presence::Required);
    const auto caller = fields.text(u"ani"_s, Presence::Optional);
    const auto wanted = fields.text(u"callbackNumber"_s, Presence::Optional);
    const auto queue = fields.text(u"queueId"_s, Presence::Required);
    const auto preferred = fields.choice(u"preferred"_s, dayParts, Presence::Optional);
    const auto language = fields.text(u"language"_s, Presence::Optional);
    if (const auto problem = fields.problem())
        return ready(*problem);
    const auto link = m_directory.find(queue, {});
    if (!link)
        return ready(link.error());
    const auto number = callable(wanted.isEmpty() ? caller : wanted);
    if (!number.refusal.isEmpty())
        return ready({200, notAccepted(number.refusal)});
    return accept(**link, {{u"conversationId"_s, conversation},
                           {u"ani"_s, normalised(caller)},
                           {u"number"_s, number.e164},
                           {u"queueId"_s, queue},
                           {u"preferred"_s, preferred},
                           {u"language"_s, language.section(u'-', 0, 0).toLower()}});
}

// The database first. When it is away or slow the spool keeps the acceptance, and while the spool
// holds others they go before. A call that was given up may still be committed: the same
// conversation is drained without effect then.
QFuture<Answer> Endpoints::accept(DirectorateLink &link, const QJsonObject &request)
{
    const auto service = link.service();
    const auto now = link.now();
    if (!link.isConnected() || m_spool.counts(service).waiting > 0)
        return spooled(service, request, now);
    const auto turn = std::make_shared<QPromise<QFuture<Answer>>>();
    turn->start();
    const auto settle = [turn](const std::function<QFuture<Answer>()> &answer) {
        if (turn->future().isFinished())
            return;
        turn->addResult(answer());
        turn->finish();
    };
    const auto turnToSpool = [this, service, request, now] {
        return spooled(service, request, now);
    };
    QTimer::singleShot(m_patience, &m_context, [settle, turnToSpool] { settle(turnToSpool); });
    link.call(u"accept_callback"_s, {compact(request)})
        .then(&m_context, [this, settle, turnToSpool](const Result<QJsonValue> &kept) {
            if (kept)
                countCommit();
            if (!kept && kept.error().kind == base::Error::Kind::Unavailable)
                settle(turnToSpool);
            else
                settle([&kept] { return ready(kept ? accepted(*kept) : refusal(kept.error())); });
        });
    return turn->future().unwrap();
}

QFuture<Answer> Endpoints::spooled(const QString &service, QJsonObject request,
                                   const QDateTime &acceptedAt)
{
    request.insert(u"acceptedAt"_s, acceptedAt.toUTC().toString(Qt::ISODateWithMs));
    return m_spool.keep({service, request[u"conversationId"].toString(), compact(request)})
        .then(&m_context, [](const Result<void> &kept) -> Answer {
            if (!kept)
                return refusal(kept.error());
            return accepted(QJsonObject{{u"accepted"_s, true}});
        });
}

// The worst moment to die: the callback is kept and the exchange does not know. Only SIGKILL is
// as sudden as a power cut: nothing is flushed, closed or answered.
void Endpoints::countCommit()
{
    if (m_commitsToLive > 0 && --m_commitsToLive == 0)
        std::raise(SIGKILL);
}

QFuture<Answer> Endpoints::callEvent(const QJsonObject &request)
{
    Fields fields(request);
    const auto event = eventOf(fields);
    if (const auto problem = fields.problem())
        return ready(*problem);
    const auto link = m_directory.find(event[u"queueId"].toString(), event[u"dnis"].toString());
    if (!link)
        return ready(link.error());
    return (*link)
        ->call(u"record_call_event"_s, {compact(event)})
        .then(&m_context,
              [this, link = *link, event](const Result<QJsonValue> &kept) {
                  if (!kept)
                      return ready(refusal(kept.error()));
                  const Answer answer{
                      200, {{u"ok"_s, true}, {u"repeated"_s, (*kept)[u"repeated"].toBool()}}};
                  return afterArrival(*link, event, answer);
              })
        .unwrap();
}

// Whoever arrives with a number is routed next: what is known of it is asked before the answer,
// so that routing need not wait.
QFuture<Answer> Endpoints::afterArrival(DirectorateLink &link, const QJsonObject &event,
                                        const Answer &answer)
{
    const auto number = event[u"ani"].toString();
    if (event[u"event"].toString() != "arrived"_L1 || number.isEmpty())
        return ready(answer);
    return link.learnStanding(event[u"conversationId"].toString(), number)
        .then(&m_context, [answer] { return answer; });
}

QFuture<Answer> Endpoints::health()
{
    QList<QFuture<Result<void>>> syncs;
    for (const auto &link : m_directory.links())
        syncs.append(link->sync());
    return QtFuture::whenAll(syncs.begin(), syncs.end())
        .then(&m_context, [this](const QList<QFuture<Result<void>>> &answers) -> Answer {
            QJsonArray states;
            bool isWhole = true;
            for (size_t index = 0; index < m_directory.links().size(); ++index) {
                const bool hasDatabase =
                    answers.at(static_cast<qsizetype>(index)).result().has_value();
                const auto &link = *m_directory.links()[index];
                isWhole = isWhole && hasDatabase && link.directorate();
                states.append(stateOf(link, hasDatabase, m_spool.counts(link.service())));
            }
            return {
                200,
                {{u"status"_s, isWhole ? u"ok"_s : u"degraded"_s}, {u"directorates"_s, states}}};
        });
}

} // namespace intake
