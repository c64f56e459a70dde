#pragma once

#include "core/base/clock.h"
#include "tests/exchange/exchangeparts.h"
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
    [[nodiscard]] exchange::Exchange &exchange() { return m_parts.exchange; }
    [[nodiscard]] exchange::PlatformServer &platform() { return m_parts.platform; }

private:
    void step();

    RunningIntake m_running;
    QTemporaryDir m_files;
    ExchangeParts m_parts{RunningIntake::key};
    base::TrainingClock m_clock;
    QTimer m_ticker;
    QByteArray m_configuration;
    QString m_redirect;
    quint16 m_port = 0;
};

} // namespace support
