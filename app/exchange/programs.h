#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>
#include <vector>

namespace exchange {

// The other programs of a morning, started and ended with it.
class Programs : public QObject
{
    Q_OBJECT

public:
    explicit Programs(QString folder, QObject *parent = nullptr);
    ~Programs() override;

    // Runs richiamate-admin to its end and reads the JSON it prints.
    [[nodiscard]] base::Result<QJsonObject> admin(const QStringList &arguments);
    // Starts intake; `intakeListens` follows, and again each time it had to be started anew.
    void startIntake(const QStringList &arguments);
    void startRobot(const QString &service, const QString &login, const QString &conductor);
    // `deskEnded` follows, with its status.
    void startDesk(const QString &trainingFile, const QString &role);
    void stop();

Q_SIGNALS:
    void intakeListens(quint16 port);
    void deskEnded(int status);
    void failed(const QString &what);

private:
    void runIntake();
    void watchIntake();

    QString m_folder;
    QStringList m_intakeArguments;
    std::unique_ptr<QProcess> m_intake;
    std::unique_ptr<QProcess> m_desk;
    std::vector<std::unique_ptr<QProcess>> m_robots;
    int m_intakeStarts = 0;
    bool m_isStopped = false;
};

} // namespace exchange
