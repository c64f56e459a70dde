#include "app/intake/exchangewatch.h"

#include "app/intake/callernumber.h"
#include "core/genesys/topicpermissions.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

namespace intake {

using base::Result;
using genesys::Happening;
using genesys::Operation;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(watchLog, "richiamate.intake.exchange")

namespace {

const QString topicPrefix = u"v2.routing.queues."_s;
const QString topicEnding = u".conversations"_s;

QString queueOf(const QString &topic)
{
    return topic.mid(topicPrefix.size(), topic.size() - topicPrefix.size() - topicEnding.size());
}

QStringList queuesOf(const QStringList &topics)
{
    QStringList queues;
    for (const auto &topic : topics)
        queues.append(queueOf(topic));
    return queues;
}

QString nameOf(Happening::Kind kind)
{
    switch (kind) {
    case Happening::Kind::Answered:
        return u"answered"_s;
    case Happening::Kind::Transferred:
        return u"transferred"_s;
    case Happening::Kind::Returned:
        return u"returned"_s;
    case Happening::Kind::Ended:
        return u"ended"_s;
    }
    return {};
}

QString nameOf(Happening::Ending ending)
{
    switch (ending) {
    case Happening::Ending::HungUp:
        return u"hung-up"_s;
    case Happening::Ending::Desk:
        return u"desk"_s;
    case Happening::Ending::Engaged:
        return u"engaged"_s;
    case Happening::Ending::NoAnswer:
        return u"no-answer"_s;
    }
    return {};
}

// As the flow would tell it.
QJsonObject eventOf(const genesys::Conversation &conversation, const Happening &happening)
{
    QJsonObject event{{u"conversationId"_s, conversation.id},
                      {u"event"_s, nameOf(happening.kind)},
                      {u"eventTime"_s, happening.at.toString(Qt::ISODateWithMs)},
                      {u"queueId"_s, happening.queue},
                      {u"userId"_s, happening.user}};
    if (happening.kind == Happening::Kind::Ended)
        event.insert(u"reason"_s, nameOf(happening.ending));
    if (const auto *citizen = conversation.citizen()) {
        event.insert(u"ani"_s, normalised(citizen->address));
        event.insert(u"attempt"_s, happening.attempt);
    }
    return event;
}

// A call that is over in the flow is the flow's to tell. Where it did not, and the database says
// for a minute that the call goes on, nobody else will.
QList<Happening> withEnd(const genesys::Conversation &conversation, QList<Happening> happenings)
{
    const auto *citizen = conversation.citizen();
    const bool isTold = std::any_of(happenings.begin(), happenings.end(), [](const auto &each) {
        return each.kind == Happening::Kind::Ended && each.attempt.isEmpty();
    });
    if (conversation.isQuiet() && citizen->endedAt.isValid() && !isTold)
        happenings.append(
            {Happening::Kind::Ended, citizen->endedAt, {}, {}, Happening::Ending::HungUp});
    return happenings;
}

} // namespace

ExchangeWatch::ExchangeWatch(genesys::ServiceAccess access, std::chrono::seconds interval,
                             const Directory &directory)
    : m_directory(directory), m_session(std::move(access))
{
    m_interval.setInterval(interval);
    connect(&m_interval, &QTimer::timeout, this, &ExchangeWatch::reconcile);
    connect(&m_session, &genesys::ServiceSession::signedIn, this, [this] {
        m_problem.clear();
        m_interval.start();
        if (m_needed)
            follow();
        else
            askTopics();
    });
    connect(&m_session, &genesys::ServiceSession::failed, this, &ExchangeWatch::noteProblem);
    connect(&m_channels, &genesys::NotificationChannels::told, this,
            [this](const QString &topic, const QJsonObject &body) {
                const auto conversation = genesys::conversationOf(body);
                if (const auto link = m_directory.find(queueOf(topic), {}))
                    take(**link, conversation, genesys::happeningsIn(conversation));
            });
    connect(&m_channels, &genesys::NotificationChannels::subscribed, this,
            &ExchangeWatch::noteMissing);
    connect(&m_channels, &genesys::NotificationChannels::gap, this,
            [this](const QStringList &topics) {
                if (!m_needed)
                    askTopics();
                reconcileQueues(topics);
            });
}

// What listening needs is said before anything is listened to. Without an answer it is listened to
// all the same, and asked again when the channel has come back.
void ExchangeWatch::askTopics()
{
    QUrlQuery expanded;
    expanded.addQueryItem(u"expand"_s, u"requiresPermissions"_s);
    m_session.transport()
        .ask({Operation::ListTopics, {}, QJsonValue(QJsonValue::Undefined), expanded})
        .then(this, [this](const Result<QJsonValue> &topics) {
            if (topics)
                noteTopics(*topics);
            else
                noteProblem(topics.error());
            m_hasAskedTopics = true;
            follow();
        });
}

void ExchangeWatch::noteTopics(const QJsonValue &topics)
{
    const auto needed = genesys::permissionsToHear(topics, topicPrefix + u"{}"_s + topicEnding);
    if (needed)
        qCInfo(watchLog, "to hear queues the exchange asks for %s",
               qPrintable(needed->isEmpty() ? u"no permission"_s : needed->join(u", "_s)));
    else
        qCWarning(watchLog, "the exchange has no topic %s{id}%s", qPrintable(topicPrefix),
                  qPrintable(topicEnding));
    m_needed = needed.value_or(QStringList());
}

void ExchangeWatch::noteMissing(const QHash<QString, QStringList> &missing)
{
    for (auto each = missing.begin(); each != missing.end(); ++each)
        qCWarning(watchLog, "the exchange does not let us hear %s: missing %s",
                  qPrintable(each.key()), qPrintable(lacked(*each).join(u", "_s)));
}

// The exchange may refuse without a reason: then it is what all such topics need.
QStringList ExchangeWatch::lacked(const QStringList &told) const
{
    return told.isEmpty() ? m_needed.value_or(told) : told;
}

void ExchangeWatch::follow()
{
    QStringList topics;
    for (const auto &link : m_directory.links()) {
        if (!link->directorate())
            continue;
        for (const auto &office : link->directorate()->offices) {
            if (!office.queue.isEmpty())
                topics.append(topicPrefix + office.queue + topicEnding);
        }
    }
    if (topics.isEmpty() || !m_session.transport().hasToken() || !m_hasAskedTopics)
        return;
    m_channels.follow(topics);
}

void ExchangeWatch::take(DirectorateLink &link, const genesys::Conversation &conversation,
                         const QList<Happening> &happenings)
{
    if (conversation.id.isEmpty())
        return;
    auto &watched = m_watched[conversation.id];
    if (!watched.link)
        watched.link = &link;
    watched.isOver = watched.isOver || conversation.isQuiet();
    ++watched.underWay; // a quick database answers at once: not forgotten in the middle
    for (const auto &happening : happenings) {
        if (!watched.recorded.contains(happening))
            record(watched, conversation, happening);
    }
    --watched.underWay;
    forgetIfOver(conversation.id);
}

void ExchangeWatch::record(Watched &watched, const genesys::Conversation &conversation,
                           const Happening &happening)
{
    watched.recorded.append(happening);
    ++watched.underWay;
    const auto event = QJsonDocument(eventOf(conversation, happening));
    watched.link
        ->call(u"record_call_event"_s, {QString::fromUtf8(event.toJson(QJsonDocument::Compact))})
        .then(this, [this, id = conversation.id, happening](const Result<QJsonValue> &kept) {
            if (!kept)
                qCWarning(watchLog, "an event of %s was not recorded: %s", qPrintable(id),
                          qPrintable(kept.error().detail));
            // What the database refuses it would refuse again.
            const bool isLate = !kept && kept.error().kind == base::Error::Kind::Unavailable;
            noteRecorded(id, happening, !isLate);
        });
}

// What was not recorded is found again when the conversation is read anew.
void ExchangeWatch::noteRecorded(const QString &conversation, const Happening &happening,
                                 bool isRecorded)
{
    auto &watched = m_watched[conversation];
    --watched.underWay;
    if (!isRecorded) {
        watched.recorded.removeAll(happening);
        watched.isOver = false;
    }
    forgetIfOver(conversation);
}

void ExchangeWatch::forgetIfOver(const QString &conversation)
{
    const auto found = m_watched.constFind(conversation);
    if (found != m_watched.constEnd() && found->isOver && found->underWay == 0)
        m_watched.erase(found);
}

void ExchangeWatch::reconcile()
{
    if (!m_session.transport().hasToken())
        return;
    for (const auto &topics : m_channels.topics())
        readWaiting(queuesOf(topics));
    QSet<DirectorateLink *> links;
    for (const auto &link : m_directory.links())
        links.insert(link.get());
    readAll(links);
}

void ExchangeWatch::reconcileQueues(const QStringList &topics)
{
    const auto queues = queuesOf(topics);
    readWaiting(queues);
    QSet<DirectorateLink *> links;
    for (const auto &queue : queues) {
        if (const auto link = m_directory.find(queue, {}))
            links.insert(*link);
    }
    readAll(links);
}

void ExchangeWatch::readAll(const QSet<DirectorateLink *> &links)
{
    for (auto *link : links)
        readOpenOf(*link);
    for (auto each = m_watched.constBegin(); each != m_watched.constEnd(); ++each) {
        if (links.contains(each->link))
            read(*each->link, each.key());
    }
}

// A call that rings and that nobody has told us of; and a callback of the exchange's that waits for
// nobody, since it is closed here.
void ExchangeWatch::readWaiting(const QStringList &queues)
{
    QJsonArray predicates;
    for (const auto &queue : queues)
        predicates.append(QJsonObject{{u"dimension"_s, u"queueId"_s}, {u"value"_s, queue}});
    const QJsonObject query{
        {u"metrics"_s, QJsonArray{QJsonObject{{u"metric"_s, u"oWaiting"_s}, {u"details"_s, true}}}},
        {u"filter"_s, QJsonObject{{u"type"_s, u"or"_s}, {u"predicates"_s, predicates}}},
        {u"order"_s, u"asc"_s}};
    QUrlQuery page;
    page.addQueryItem(u"pageSize"_s, u"100"_s);
    page.addQueryItem(u"pageNumber"_s, u"1"_s);
    m_session.transport()
        .ask({Operation::QueryWaiting, {}, query, page})
        .then(this, [this](const Result<QJsonValue> &answer) {
            if (!answer) {
                noteProblem(answer.error());
                return;
            }
            m_problem.clear();
            QHash<DirectorateLink *, QJsonArray> callbacks;
            for (const auto &result : (*answer)[u"results"].toArray()) {
                for (const auto &entity : result[u"entities"].toArray()) {
                    const auto id = entity[u"conversationId"].toString();
                    const auto link = m_directory.find(entity[u"queueId"].toString(), {});
                    if (!link || id.isEmpty())
                        continue;
                    if (entity[u"mediaType"].toString() == "callback"_L1)
                        callbacks[*link].append(id);
                    else if (!m_watched.contains(id))
                        read(**link, id);
                }
            }
            for (auto each = callbacks.begin(); each != callbacks.end(); ++each)
                endClosed(*each.key(), *each);
        });
}

void ExchangeWatch::endClosed(DirectorateLink &link, const QJsonArray &conversations)
{
    link.call(u"closed_callbacks"_s,
              {QString::fromUtf8(QJsonDocument(conversations).toJson(QJsonDocument::Compact))})
        .then(this, [this](const Result<QJsonValue> &closed) {
            const auto ids = closed.value_or(QJsonValue()).toArray();
            for (const auto &id : ids) {
                m_session.transport()
                    .ask({Operation::EndCallback,
                          {id.toString()},
                          QJsonObject{{u"state"_s, u"disconnected"_s}}})
                    .then(this, [this](const Result<QJsonValue> &ended) {
                        if (!ended)
                            noteProblem(ended.error());
                    });
            }
        });
}

void ExchangeWatch::readOpenOf(DirectorateLink &link)
{
    link.call(u"open_conversations"_s).then(this, [this, &link](const Result<QJsonValue> &open) {
        if (!open)
            return; // it is away: the next time
        for (const auto &id : open->toArray()) {
            if (!m_watched.contains(id.toString()))
                read(link, id.toString(), KnownAs::Open);
        }
    });
}

void ExchangeWatch::read(DirectorateLink &link, const QString &conversation, KnownAs known)
{
    m_session.transport()
        .ask({Operation::ReadConversation, {conversation}})
        .then(this, [this, &link, conversation, known](const Result<QJsonValue> &answer) {
            if (answer) {
                const auto now = genesys::conversationOf(answer->toObject());
                const auto happenings = genesys::happeningsIn(now);
                take(link, now, known == KnownAs::Open ? withEnd(now, happenings) : happenings);
            } else if (answer.error().kind == base::Error::Kind::NotFound) {
                m_watched.remove(conversation);
            } else {
                noteProblem(answer.error());
            }
        });
}

void ExchangeWatch::noteProblem(const base::Error &error)
{
    const auto problem = (error.detail + u' ' + error.arguments.join(u' ')).trimmed();
    if (problem != std::exchange(m_problem, problem))
        qCWarning(watchLog, "the exchange: %s", qPrintable(problem));
}

QJsonObject ExchangeWatch::state() const
{
    QJsonArray missing;
    const auto told = m_channels.missingPermissions();
    for (auto each = told.constBegin(); each != told.constEnd(); ++each)
        missing.append(QJsonObject{{u"topic"_s, each.key()},
                                   {u"permissions"_s, QJsonArray::fromStringList(lacked(*each))}});
    return {{u"connected"_s, m_channels.isOpen()},
            {u"problem"_s, m_problem},
            {u"needed"_s, QJsonArray::fromStringList(m_needed.value_or(QStringList()))},
            {u"missing"_s, missing}};
}

} // namespace intake
