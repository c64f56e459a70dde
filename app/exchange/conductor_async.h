#pragma once

#include "app/exchange/exchange.h"
#include "core/base/bell.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/databaselink.h"

#include <QCoroTask>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMap>
#include <QObject>

#include <memory>

namespace exchange {

// Steps the clock of a rehearsal: it goes to the next instant at which something is to happen when
// exchange, intake and staff have nothing left to do at this one. So a morning takes as long as
// its work and no longer, and is the same each time. With a speed the clock runs instead, at a
// person's pace or faster. Connections that are no robot's are others' business: they are passed on.
class Conductor : public QObject
{
    Q_OBJECT

public:
    Conductor(Exchange &exchange, Timeline &timeline, IntakeClient &intake, Truth &truth,
              QObject *parent = nullptr);
    ~Conductor() override;

    [[nodiscard]] base::Result<void> listen(const QString &socket);
    void addDatabase(const QString &service, const QString &trainer);
    // Robots are stepped in the order they were announced here.
    void expectRobot(const QString &service, const QString &login, const QJsonObject &beginning);
    [[nodiscard]] QCoro::Task<> robotsAreThere();
    // Plays until nothing is left before `end`; speed 0 steps.
    [[nodiscard]] QCoro::Task<> play(QDateTime begin, QDateTime end, double speed);
    // For people: the clock runs on from there until it is stopped or shows `until` (if valid).
    [[nodiscard]] QCoro::Task<> run(QDateTime from, double speed, QDateTime until);
    // A person takes this place: the robot ends what it does at this instant and leaves; what it
    // held and whom it speaks to stay. `retired` follows, at once if there is no such robot.
    void retire(const QString &login);
    void stop();
    // As the trainer of that directorate.
    [[nodiscard]] QFuture<base::Result<QJsonValue>> ask(const QString &service,
                                                        const QString &function,
                                                        const QVariantList &arguments)
    {
        return m_databases.value(service)->call(function, arguments);
    }
    [[nodiscard]] int robotsLost() const { return m_robotsLost; }

Q_SIGNALS:
    void asked(QLocalSocket *socket, const QJsonObject &message);
    void closed(QLocalSocket *socket);
    void retired(const QString &login);

private:
    struct Robot
    {
        QString service;
        QString login;
        QJsonObject beginning;
        QLocalSocket *socket = nullptr;
        bool hasBegun = false;
        bool isIdle = true;
        bool hasActed = false;
        bool isLeaving = false;
        std::optional<QDateTime> next;
        quint64 seen = 0; // the directorate's change it has been stepped for
    };

    void welcome(QLocalSocket *socket);
    void read(QLocalSocket *socket);
    void hear(Robot &robot, const QJsonObject &message);
    void close(QLocalSocket *socket);
    void lose(Robot &robot);
    void dismiss(Robot &robot);
    void stir();
    void setSpeed(double speed);
    [[nodiscard]] Robot *robotOf(const QLocalSocket *socket);
    [[nodiscard]] std::optional<QDateTime> nextInstant() const;
    [[nodiscard]] bool needsStep(const Robot &robot) const;
    [[nodiscard]] QCoro::Task<> advanceTo(QDateTime now);
    [[nodiscard]] QCoro::Task<> waitFor(QDateTime next);
    [[nodiscard]] QCoro::Task<> startClock(QDateTime at);
    [[nodiscard]] QCoro::Task<> setClocks();
    [[nodiscard]] QVariantList clockArguments() const;
    [[nodiscard]] QJsonObject stepMessage() const;
    [[nodiscard]] QCoro::Task<> exchangeIsIdle();
    [[nodiscard]] QCoro::Task<bool> stepRobots();
    [[nodiscard]] QCoro::Task<> step(qsizetype index);

    Exchange &m_exchange;
    Timeline &m_timeline;
    IntakeClient &m_intake;
    Truth &m_truth;
    double m_speed = 0; // stepped
    base::TrainingClock m_clock;
    QLocalServer m_server;
    QMap<QString, std::shared_ptr<store::DatabaseLink>> m_databases;
    QMap<QString, quint64> m_changes; // by directorate
    QList<Robot> m_robots;
    QDateTime m_now;
    int m_robotsLost = 0;
    bool m_hasStirred = false;
    bool m_isStopped = false;
    base::Bell m_arrived;
    base::Bell m_robotIdle;
    base::Bell m_intakeIdle;
    base::Bell m_stirred; // something changed while the clock ran
};

} // namespace exchange
