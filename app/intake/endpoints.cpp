#include "app/intake/endpoints.h"

#include "app/intake/callernumber.h"
#include "app/intake/promisetext.h"
#include "app/intake/requests.h"
#include "app/intake/routeanswer.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QTimer>

#include <csignal>
#include <functional>
#include <memory>

namespace intake {

using base::Result;
using genesys::dataAction;
using namespace Qt::StringLiterals;

namespace {

routing::Desks desksOf(const QString &name)
{
    return name == u"busy"_s   ? routing::Desks::Busy
           : name == u"none"_s ? routing::Desks::None
                               : routing::Desks::Free;
}

// With the promise as it is spoken, where the directorate has it read out.
QJsonObject withPromise(QJsonObject answer, const DirectorateLink &link, const QString &language,
                        const QJsonValue &promise)
{
    if (!link.directorate())
        return answer;
    const auto fields = promiseFields(*link.directorate(), language, store::instantOf(promise),
                                      link.now());
    for (auto each = fields.begin(); each != fields.end(); ++each)
        answer.insert(each.key(), each.value());
    return answer;
}

QJsonObject healthOf(bool isReady)
{
    return {{u"ready"_s, isReady}, {u"status"_s, isReady ? u"ok"_s : u"degraded"_s}};
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

tl::expected<DirectorateLink *, Answer> Endpoints::linkOf(const Fields &fields) const
{
    if (const auto problem = fields.problem())
        return tl::unexpected(*problem);
    return m_directory.find(fields.text(u"queueId"_s), fields.text(u"dnis"_s));
}

QFuture<Answer> Endpoints::route(const QJsonObject &request)
{
    const Fields fields(dataAction(u"route"_s), request);
    const auto link = linkOf(fields);
    if (!link)
        return ready(link.error());
    const auto &directorate = *(*link)->directorate();
    const auto standing = (*link)->standingOf(fields.text(u"conversationId"_s));
    routing::Question question{fields.text(u"option"_s), (*link)->now(),
                               desksOf(fields.text(u"desks"_s)),
                               withoutScheme(fields.text(u"ani"_s)), standing.callsToday};
    const auto destination = routing::route(directorate, question);
    // A callback is open at an office; only the decision tells whose callback this one would be.
    question.hasOpenCallback = standing.offices.contains(destination.callbackOffice);
    return ready({200, routeAnswer(directorate, question.hasOpenCallback
                                                    ? routing::route(directorate, question)
                                                    : destination)});
}

QFuture<Answer> Endpoints::callbackAccepted(const QJsonObject &request)
{
    const Fields fields(dataAction(u"callback-accepted"_s), request);
    const auto link = linkOf(fields);
    if (!link)
        return ready(link.error());
    const auto acceptance = acceptanceOf(fields);
    if (!acceptance)
        return ready({200, {{u"accepted"_s, false}, {u"reason"_s, acceptance.error()}}});
    return accept(**link, *acceptance);
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
        .then(&m_context,
              [this, &link, settle, turnToSpool,
               language = request[u"language"].toString()](const Result<QJsonValue> &kept) {
                  if (kept)
                      countCommit();
                  if (!kept && kept.error().kind == base::Error::Kind::Unavailable)
                      return settle(turnToSpool);
                  settle([&] {
                      return ready(kept ? Answer{200, withPromise(kept->toObject(), link, language,
                                                                  (*kept)[u"promise"])}
                                        : refusal(kept.error()));
                  });
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
            return {200, {{u"accepted"_s, true}}};
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
    Fields fields(dataAction(u"call-event"_s), request);
    const auto event = callEventOf(fields);
    const auto link = linkOf(fields);
    if (!link)
        return ready(link.error());
    return (*link)
        ->call(u"record_call_event"_s, {compact(event)})
        .then(&m_context,
              [this, link = *link, event](const Result<QJsonValue> &kept) {
                  if (!kept)
                      return ready(refusal(kept.error()));
                  return afterArrival(*link, event, {200, kept->toObject()});
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

QFuture<Answer> Endpoints::cancelCallback(const QJsonObject &request)
{
    const Fields fields(dataAction(u"cancel-callback"_s), request);
    const auto link = linkOf(fields);
    if (!link)
        return ready(link.error());
    const auto number = callable(fields.text(u"ani"_s));
    if (!number.refusal.isEmpty())
        return ready({200, {{u"cancelled"_s, false}, {u"reason"_s, number.refusal}}});
    const QJsonObject asked{{u"conversationId"_s, fields.text(u"conversationId"_s)},
                            {u"number"_s, number.e164},
                            {u"requestCode"_s, fields.text(u"requestCode"_s)}};
    return (*link)
        ->call(u"cancel_callback"_s, {compact(asked)})
        .then(&m_context, [](const Result<QJsonValue> &done) -> Answer {
            return done ? Answer{200, done->toObject()} : refusal(done.error());
        });
}

QFuture<Answer> Endpoints::dayPart(const QJsonObject &request)
{
    const Fields fields(dataAction(u"day-part"_s), request);
    const auto link = linkOf(fields);
    if (!link)
        return ready(link.error());
    const QJsonObject chosen{{u"conversationId"_s, fields.text(u"conversationId"_s)},
                             {u"preferred"_s, fields.text(u"part"_s)}};
    return (*link)
        ->call(u"choose_day_part"_s, {compact(chosen)})
        .then(&m_context,
              [link = *link,
               language = fields.text(u"language"_s)](const Result<QJsonValue> &kept) -> Answer {
                  if (!kept)
                      return refusal(kept.error());
                  const auto known = (*kept)[u"language"].toString();
                  return {200,
                          withPromise(kept->toObject(), *link,
                                      language.isEmpty() ? known : language, (*kept)[u"promise"])};
              });
}

QFuture<Answer> Endpoints::readiness(const QJsonObject &request)
{
    const Fields fields(dataAction(u"health"_s), request);
    if (!fields.problem() && fields.text(u"queueId"_s).isEmpty()
        && fields.text(u"dnis"_s).isEmpty())
        return health().then(&m_context, [](const Answer &all) -> Answer {
            return {200, healthOf(all.body[u"status"].toString() == "ok"_L1)};
        });
    const auto link = linkOf(fields);
    if (!link)
        return ready(link.error());
    return (*link)->sync().then(&m_context, [link = *link](const Result<void> &synced) -> Answer {
        return {200, healthOf(synced && link->directorate())};
    });
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
