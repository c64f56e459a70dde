#pragma once

#include "app/exchange/conductor_async.h"
#include "app/exchange/morningoptions.h"
#include "app/exchange/platform/telephonyapi.h"
#include "app/exchange/preparation.h"
#include "app/exchange/programs.h"

#include <QCoroTask>
#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace exchange {

// All that a morning needs: the databases made anew, citizens who will ring, exchange, intake and a
// robot at every desk. How it is played is for others to say.
class Morning : public QObject
{
    Q_OBJECT

public:
    explicit Morning(MorningOptions options);

    // The citizens are expected, intake listens, the robots sit.
    [[nodiscard]] QCoro::Task<base::Result<void>> begin();
    // Ends what it started.
    void stop();

    [[nodiscard]] const MorningOptions &options() const { return m_options; }
    [[nodiscard]] const QList<PlayedDirectorate> &directorates() const { return m_directorates; }
    [[nodiscard]] QDateTime beginning() const; // before the first citizen of the eve
    [[nodiscard]] QString socket() const;      // the conductor's
    [[nodiscard]] QString api() const { return m_api; }
    [[nodiscard]] QString serviceFile() const { return m_serviceFile; }
    [[nodiscard]] Conductor &conductor() { return m_conductor; }
    [[nodiscard]] Exchange &exchange() { return m_exchange; }
    [[nodiscard]] PlatformServer &platform() { return m_platform; }
    [[nodiscard]] Programs &programs() { return m_programs; }
    [[nodiscard]] const Truth &truth() const { return m_truth; }

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    [[nodiscard]] base::Result<void> prepare();
    [[nodiscard]] base::Result<void> reserveServer();
    [[nodiscard]] base::Result<QJsonObject> createDatabases();
    [[nodiscard]] base::Result<void> readDirectorates(const QJsonObject &training);
    [[nodiscard]] base::Result<void> expectCallers();
    [[nodiscard]] base::Result<void> listen();
    [[nodiscard]] base::Result<QStringList> configureIntake();
    void startRobots();
    [[nodiscard]] QJsonObject beginningOf(const QString &login,
                                          const PlayedDirectorate &directorate);

    MorningOptions m_options;
    QTemporaryDir m_sockets;
    QByteArray m_apiKey;
    QString m_serviceFile;
    QString m_api; // the exchange's, for desks
    std::unique_ptr<QLockFile> m_lock;
    Timeline m_timeline;
    Truth m_truth;
    IntakeClient m_intake;
    Exchange m_exchange;
    PlatformServer m_platform;
    TelephonyApi m_telephony{m_platform, m_exchange};
    Conductor m_conductor;
    Programs m_programs;
    QList<PlayedDirectorate> m_directorates;
    base::Bell m_intakeListens;
};

} // namespace exchange
