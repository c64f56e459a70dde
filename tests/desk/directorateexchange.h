#pragma once

#include "app/exchange/platform/telephonyapi.h"
#include "core/base/clock.h"
#include "tests/intake/runningintake.h"

#include <QTemporaryDir>
#include <QTimer>

namespace support {

// The training exchange as a directorate's own: people sign in to it, intake hears from it, and
// citizens answer when they are rung.
class DirectorateExchange
{
public:
    explicit DirectorateExchange(const QByteArray &configuration);

    // The same, with the way to this exchange.
    [[nodiscard]] QByteArray configuration() const { return m_configuration; }
    [[nodiscard]] QUrl address() const;
    void setTokenSeconds(int seconds); // before anybody signs in
    // Intake of that database, which the exchange tells what happens.
    [[nodiscard]] bool startIntake(const QString &service);
    // Answers after two seconds.
    void know(const QString &number);
    [[nodiscard]] exchange::Exchange &exchange() { return m_exchange; }
    [[nodiscard]] exchange::PlatformServer &platform() { return m_platform; }

private:
    void step();

    RunningIntake m_running;
    QTemporaryDir m_files;
    exchange::Timeline m_timeline;
    exchange::Truth m_truth;
    exchange::IntakeClient m_client{RunningIntake::key, exchange::Sabotage::None};
    exchange::Exchange m_exchange{m_timeline, m_client, m_truth};
    exchange::PlatformServer m_platform;
    exchange::TelephonyApi m_telephony{m_platform, m_exchange};
    base::TrainingClock m_clock;
    QTimer m_ticker;
    QByteArray m_configuration;
    QString m_redirect;
    quint16 m_port = 0;
};

} // namespace support
