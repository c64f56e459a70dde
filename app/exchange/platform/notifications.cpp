#include "app/exchange/platform/notifications.h"

#include "app/exchange/platform/conversationview.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QWebSocket>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int channelsOfOne = 20;
constexpr int topicsOfOne = 1000;
constexpr int heartbeat = 30'000;
constexpr int lifeSeconds = 86'400;

const QString viewPermission = u"conversation:communication:view"_s;
const QString queuePrefix = u"v2.routing.queues."_s;
const QString userPrefix = u"v2.users."_s;
const QString nested = u".conversations"_s;
const QString flat = u".conversations.calls"_s;
const QString flatCallbacks = u".conversations.callbacks"_s;

// Whose conversations: a queue's or a person's id; none where there is no such topic.
QString subjectOf(const QString &topic, const QString &prefix)
{
    for (const auto &ending : {flat, flatCallbacks, nested}) {
        if (topic.startsWith(prefix) && topic.endsWith(ending))
            return topic.mid(prefix.size(), topic.size() - prefix.size() - ending.size());
    }
    return {};
}

bool concerns(const QString &topic, const Exchange &exchange, const Conversation &call)
{
    const auto queue = subjectOf(topic, queuePrefix);
    const auto user = subjectOf(topic, userPrefix);
    const auto shares = call.callback ? call.callback->shares : QList<Share>();
    return std::any_of(call.stays.begin(), call.stays.end(),
                       [&](const Stay &stay) {
                           return (!queue.isEmpty() && stay.queue == queue)
                                  || (!user.isEmpty() && stay.user == user);
                       })
           || (!queue.isEmpty() && call.callback && call.callback->queue == queue)
           || (!user.isEmpty()
               && std::any_of(shares.begin(), shares.end(),
                              [&user](const Share &share) { return share.user == user; }))
           || (!user.isEmpty() && exchange.alerted(call).contains(user));
}

QJsonObject metadata(const QString &message)
{
    return {{u"topicName"_s, u"channel.metadata"_s},
            {u"eventBody"_s, QJsonObject{{u"message"_s, message}}}};
}

const QJsonObject dead{{u"result"_s, u"404"_s}, {u"message"_s, u"channel not found"_s}};

} // namespace

Notifications::Notifications(PlatformServer &server, const Exchange &exchange, QObject *parent)
    : QObject(parent), m_exchange(exchange),
      m_server(u"notifications"_s, QWebSocketServer::NonSecureMode)
{
    server.add("GET", u"/api/v2/notifications/availabletopics"_s, {}, &Notifications::list);
    server.add("POST", u"/api/v2/notifications/channels"_s, {},
               [this](const PlatformRequest &request) { return open(request); });
    server.add("PUT", u"/api/v2/notifications/channels/{}/subscriptions"_s, {},
               [this](const PlatformRequest &request) { return subscribe(request); });
    connect(&m_server, &QWebSocketServer::newConnection, this,
            [this] { welcome(m_server.nextPendingConnection()); });
    connect(&exchange, &Exchange::conversationChanged, this, [this](const QString &id) {
        if (m_channels.isEmpty() || m_changed.contains(id))
            return;
        m_changed.append(id);
        if (m_changed.size() == 1) // what happens at once is told at once
            QMetaObject::invokeMethod(this, &Notifications::tellChanged, Qt::QueuedConnection);
    });
    m_heartbeat.setInterval(heartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        for (const auto &each : m_channels)
            deliver(each.socket, metadata(u"WebSocket Heartbeat"_s));
    });
}

Notifications::~Notifications()
{
    for (const auto &each : m_channels) {
        if (each.socket)
            each.socket->disconnect(this);
    }
}

bool Notifications::listen()
{
    m_heartbeat.start();
    return m_server.listen(QHostAddress::LocalHost);
}

qsizetype Notifications::listeners() const
{
    return std::count_if(m_channels.begin(), m_channels.end(),
                         [](const Channel &each) { return each.socket != nullptr; });
}

Notifications::Channel *Notifications::channel(const QString &id)
{
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [&id](const Channel &each) { return each.id == id; });
    return found == m_channels.end() ? nullptr : &*found;
}

PlatformReply Notifications::list(const PlatformRequest &request)
{
    const auto expanded = request.query.queryItemValue(u"expand"_s);
    if (!expanded.isEmpty() && expanded != "requiresPermissions"_L1)
        return refusal(400, u"bad.request"_s, u"only requiresPermissions is expanded here"_s);
    QJsonArray topics;
    for (const auto &prefix : {queuePrefix, userPrefix}) {
        for (const auto &ending : {nested, flat, flatCallbacks}) {
            QJsonObject topic{{u"id"_s, prefix + u"{id}"_s + ending}};
            if (!expanded.isEmpty())
                topic.insert(u"requiresPermissions"_s, QJsonArray{viewPermission});
            topics.append(topic);
        }
    }
    return {200, QJsonObject{{u"entities"_s, topics}}};
}

PlatformReply Notifications::open(const PlatformRequest &request)
{
    makeRoomFor(request.who);
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces); // as good as a token
    m_channels.append({id, request.who, {}});
    const auto expires = QDateTime::currentDateTimeUtc().addSecs(lifeSeconds - m_secondsLate);
    return {200, QJsonObject{{u"id"_s, id},
                             {u"connectUri"_s, u"ws://127.0.0.1:%1/channels/%2"_s.arg(
                                                   QString::number(m_server.serverPort()), id)},
                             {u"expires"_s, expires.toString(Qt::ISODateWithMs)}}};
}

void Notifications::makeRoomFor(const Identity &who)
{
    const auto isTheirs = [&who](const Channel &each) {
        return each.who.login == who.login && each.who.client == who.client;
    };
    if (std::count_if(m_channels.begin(), m_channels.end(), isTheirs) < channelsOfOne)
        return;
    auto oldest = std::find_if(m_channels.begin(), m_channels.end(),
                               [&](const Channel &each) { return isTheirs(each) && !each.socket; });
    if (oldest == m_channels.end())
        oldest = std::find_if(m_channels.begin(), m_channels.end(), isTheirs);
    auto *socket = oldest->socket;
    m_channels.erase(oldest);
    if (socket) {
        deliver(socket, dead);
        socket->close();
    }
}

QJsonObject Notifications::subscription(const Identity &who, const QString &topic) const
{
    const auto queue = subjectOf(topic, queuePrefix);
    const auto user = subjectOf(topic, userPrefix);
    QJsonObject state{{u"id"_s, topic}, {u"state"_s, u"Permitted"_s}};
    if (queue.isEmpty() && user.isEmpty()) {
        state.insert(u"state"_s, u"Rejected"_s);
        state.insert(u"rejectionReason"_s, u"no such topic"_s);
    } else if (!who.mayDoAll && (user.isEmpty() || user != who.login)
               && !who.permissions.contains(viewPermission)) {
        state.insert(u"state"_s, u"Rejected"_s);
        state.insert(u"rejectionReason"_s, u"missing permissions"_s);
        if (!m_isTaciturn)
            state.insert(u"missingPermissions"_s, QJsonArray{viewPermission});
    }
    return state;
}

PlatformReply Notifications::subscribe(const PlatformRequest &request)
{
    auto *asked = channel(request.ids[0]);
    if (!asked || asked->who.login != request.who.login || asked->who.client != request.who.client)
        return refusal(404, u"not.found"_s);
    if (!request.body.isArray() || request.body.toArray().size() > topicsOfOne)
        return refusal(400, u"bad.request"_s, u"an array of at most 1000 topics"_s);
    QStringList topics;
    QJsonArray states;
    for (const auto &each : request.body.toArray()) {
        const auto topic = each[u"id"].toString();
        const auto state = subscription(request.who, topic);
        states.append(state);
        if (state[u"state"].toString() == "Permitted"_L1)
            topics.append(topic);
        else if (request.query.queryItemValue(u"ignoreErrors"_s) != "true"_L1)
            return refusal(403, u"missing.any.permissions"_s, topic);
    }
    asked->topics = topics;
    return {200, QJsonObject{{u"entities"_s, states}}};
}

void Notifications::welcome(QWebSocket *socket)
{
    socket->setParent(this);
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        for (auto &each : m_channels) {
            if (each.socket == socket)
                each.socket = nullptr;
        }
        socket->deleteLater();
    });
    auto *wanted = channel(socket->requestUrl().path().section(u'/', -1));
    if (!wanted) {
        deliver(socket, dead);
        socket->close();
        return;
    }
    if (auto *earlier = std::exchange(wanted->socket, socket))
        earlier->close();
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &frame) { read(socket, frame); });
}

void Notifications::read(QWebSocket *socket, const QString &frame)
{
    const auto message = QJsonDocument::fromJson(frame.toUtf8()).object();
    if (message[u"message"].toString() == "ping"_L1)
        deliver(socket, metadata(u"pong"_s));
    else
        deliver(socket, {{u"result"_s, u"400"_s},
                         {u"status"_s, u"error"_s},
                         {u"message"_s, u"not understood"_s}});
}

void Notifications::tellChanged()
{
    for (const auto &id : std::exchange(m_changed, {}))
        tell(*m_exchange.conversation(id));
}

void Notifications::tell(const Conversation &call)
{
    for (auto &each : m_channels) {
        for (const auto &topic : std::as_const(each.topics)) {
            if (each.socket && concerns(topic, m_exchange, call))
                send(each, topic,
                     topic.endsWith(flat)            ? callEvent(m_exchange, call)
                     : topic.endsWith(flatCallbacks) ? callbackEvent(m_exchange, call)
                                                     : nestedEvent(m_exchange, call));
        }
    }
}

void Notifications::send(Channel &channel, const QString &topic, const QJsonObject &body)
{
    const QJsonObject frame{
        {u"topicName"_s, topic},
        {u"version"_s, u"2"_s},
        {u"eventBody"_s, body},
        {u"metadata"_s, QJsonObject{{u"CorrelationId"_s, QString::number(++m_count)}}}};
    const auto happens = [this](Fault fault) {
        return m_faults.value(fault) > 0 && m_faults[fault]-- > 0;
    };
    if (happens(Fault::Lose))
        return;
    if (!m_heldBack && happens(Fault::Reorder)) {
        m_heldBack = frame;
        return;
    }
    deliver(channel.socket, frame);
    if (happens(Fault::Double))
        deliver(channel.socket, frame);
    if (m_heldBack) {
        deliver(channel.socket, *m_heldBack);
        m_heldBack.reset();
    }
}

void Notifications::deliver(QWebSocket *socket, const QJsonObject &frame)
{
    if (socket)
        socket->sendTextMessage(
            QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void Notifications::inject(Fault fault, int events)
{
    m_faults[fault] += events;
}

void Notifications::dropSockets(const QString &topic)
{
    for (const auto &each : QList<Channel>(m_channels)) {
        if (each.socket && (topic.isEmpty() || each.topics.contains(topic)))
            each.socket->abort();
    }
}

void Notifications::announceClosing()
{
    for (const auto &each : m_channels)
        deliver(each.socket,
                {{u"topicName"_s, u"v2.system.socket_closing"_s}, {u"eventBody"_s, QJsonObject{}}});
}

} // namespace exchange
