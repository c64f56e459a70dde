#pragma once

#include "app/exchange/morning_async.h"
#include "app/exchange/seats.h"

#include <QCoroTask>
#include <QTime>

namespace exchange {

struct TrainingOptions
{
    double speed = 1;
    QTime from{9, 25};
    QString role; // offered first at the desk; empty: any
    enum class Opens { Desk, Nothing };
    Opens opens = Opens::Desk;
};

// `richiamate-exchange train`: a morning that is played up to an hour and then runs at a person's
// pace, for people at desks among robots. It ends with the desk it has opened.
class Training : public QObject
{
    Q_OBJECT

public:
    Training(const MorningOptions &morning, TrainingOptions options);

    QCoro::Task<> run();
    void interrupt();

private:
    [[nodiscard]] QDateTime opening() const;
    [[nodiscard]] base::Result<void> stand();
    void finish(int status);
    void fail(const base::Error &error);

    TrainingOptions m_options;
    Morning m_morning;
    Seats m_seats;
    bool m_isStanding = false;
    bool m_hasFinished = false;
};

[[nodiscard]] int train(const QStringList &arguments);

} // namespace exchange
