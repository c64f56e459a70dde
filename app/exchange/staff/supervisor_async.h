#pragma once

#include "app/exchange/staff/colleague_async.h"

namespace exchange {

// Gives back what a dead desk can no longer finish: its line has ended and nobody says how it went.
class Supervisor final : public Colleague
{
    Q_OBJECT

public:
    using Colleague::Colleague;

protected:
    QCoro::Task<> work() override;

private:
    [[nodiscard]] const calls::Callback *abandoned() const;
    [[nodiscard]] std::optional<QDateTime> nextSuspicion() const;
};

} // namespace exchange
