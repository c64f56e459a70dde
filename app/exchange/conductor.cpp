#include "app/exchange/conductor_async.h"

#include "app/exchange/messages.h"

#include <QJsonDocument>

namespace exchange {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

Conductor::Conductor(Exchange &exchange, Timeline &timeline, IntakeClient &intake, Truth &truth,
                     QObject *parent)
    : QObject(parent), m_exchange(exchange), m_timeline(timeline), m_intake(intake), m_truth(truth)
{
    connect(&exchange, &Exchange::changed, this, [this](const QString &directorate) {
        ++m_changes[directorate];
        stir();
    });
    connect(&intake, &IntakeClient::idle, this, [this] { m_intakeIdle.ring(); });
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            welcome(socket);
    });
}

// A socket that closes with its server says so; nobody is left to hear it.
Conductor::~Conductor()
{
    for (auto *socket : m_server.findChildren<QLocalSocket *>())
        socket->disconnect(this);
}

Result<void> Conductor::listen(const QString &socket)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(socket))
        return base::failure(Error::Kind::Unavailable, Reason::Broken, m_server.errorString());
    return {};
}

void Conductor::addDatabase(const QString &service, const QString &trainer)
{
    auto database = std::make_shared<store::DatabaseLink>(store::Address{service, trainer, {}},
                                                          u"richiamate-exchange"_s, QStringList());
    database->start();
    m_databases.insert(service, database);
}

void Conductor::expectRobot(const QString &service, const QString &login,
                            const QJsonObject &beginning)
{
    m_robots.append({service, login, beginning});
}

void Conductor::stop()
{
    m_isStopped = true;
    for (auto *bell : {&m_arrived, &m_robotIdle, &m_intakeIdle, &m_stirred})
        bell->ring();
}

void Conductor::welcome(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] { close(socket); });
    read(socket);
}

void Conductor::read(QLocalSocket *socket)
{
    while (socket->canReadLine()) {
        const auto message = QJsonDocument::fromJson(socket->readLine()).object();
        for (auto &robot : m_robots) {
            if (message[u"ready"].toString() == robot.login) {
                robot.socket = socket;
                send(*socket, {{u"begin"_s, robot.beginning}});
            }
        }
        if (auto *robot = robotOf(socket))
            hear(*robot, message);
        else
            Q_EMIT asked(socket, message);
    }
}

void Conductor::hear(Robot &robot, const QJsonObject &message)
{
    if (message.contains(u"begun"_s)) {
        robot.hasBegun = true;
        robot.next = m_now; // a first step, to see what there is
        m_arrived.ring();
    } else if (message.contains(u"did"_s)) {
        m_truth.add({m_now,
                     robot.service,
                     u"did"_s,
                     {{u"act"_s, message[u"did"]},
                      {u"person"_s, robot.login},
                      {u"conversationId"_s, message[u"conversation"]}}});
    } else if (message.contains(u"stirred"_s)) {
        ++m_changes[robot.service];
        stir();
    } else if (message.contains(u"idle"_s)) {
        robot.isIdle = true;
        robot.hasActed = message[u"acted"].toBool();
        robot.next = message[u"next"].isNull() ? std::nullopt
                                               : std::optional(instant(message[u"next"]));
        if (robot.isLeaving)
            dismiss(robot);
        m_robotIdle.ring();
    }
}

// Lists in braces cannot stand in a coroutine (GCC 12).
QVariantList Conductor::clockArguments() const
{
    return {text(m_now), m_speed};
}

QJsonObject Conductor::stepMessage() const
{
    return {{u"step"_s, text(m_now)}};
}

// Between two steps the clock is asked to look again.
void Conductor::stir()
{
    m_hasStirred = true;
    m_stirred.ring();
}

void Conductor::setSpeed(double speed)
{
    m_speed = speed;
    for (const auto &robot : m_robots) {
        if (robot.socket)
            send(*robot.socket, {{u"runs"_s, speed > 0}});
    }
    if (speed > 0)
        m_exchange.follow(m_clock);
}

void Conductor::close(QLocalSocket *socket)
{
    if (auto *robot = robotOf(socket); robot && !m_isStopped)
        lose(*robot);
    else if (!robot)
        Q_EMIT closed(socket);
    socket->deleteLater();
}

// A desk that died: its telephone is silent, and the morning goes on without it. One that left for
// a person leaves everything to them.
void Conductor::lose(Robot &robot)
{
    robot.socket = nullptr;
    robot.isIdle = true;
    robot.next = std::nullopt;
    if (robot.isLeaving) {
        Q_EMIT retired(robot.login);
    } else {
        qWarning("%s is gone", qPrintable(robot.login));
        m_truth.add({m_now, robot.service, u"lost"_s, {{u"person"_s, robot.login}}});
        ++m_robotsLost;
        m_exchange.loseUser(robot.login);
    }
    m_robotIdle.ring();
    m_arrived.ring();
}

void Conductor::retire(const QString &login)
{
    for (auto &robot : m_robots) {
        if (robot.login != login || !robot.socket)
            continue;
        robot.isLeaving = true;
        if (robot.isIdle)
            dismiss(robot);
        return;
    }
    Q_EMIT retired(login);
}

void Conductor::dismiss(Robot &robot)
{
    robot.next = std::nullopt;
    send(*robot.socket, {{u"leave"_s, true}});
}

Conductor::Robot *Conductor::robotOf(const QLocalSocket *socket)
{
    for (auto &robot : m_robots) {
        if (robot.socket == socket)
            return &robot;
    }
    return nullptr;
}

std::optional<QDateTime> Conductor::nextInstant() const
{
    auto next = m_timeline.next();
    for (const auto &robot : m_robots) {
        if (robot.next && robot.socket && (!next || *robot.next < *next))
            next = robot.next;
    }
    return next;
}

bool Conductor::needsStep(const Robot &robot) const
{
    if (!robot.socket || robot.isLeaving)
        return false;
    return (robot.next && *robot.next <= m_now) || robot.seen != m_changes.value(robot.service);
}

} // namespace exchange
