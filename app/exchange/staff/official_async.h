#pragma once

#include "app/exchange/staff/deskworker_async.h"

namespace exchange {

// An official of an internal office: takes hand-overs as they ring, those that came back when
// there is time, and writes each intervention down.
class Official final : public DeskWorker
{
    Q_OBJECT

public:
    using DeskWorker::DeskWorker;

protected:
    [[nodiscard]] bool hasWork() const override;
    QCoro::Task<> workOnce() override;
    QCoro::Task<> serve(const calls::Call &call) override;

private:
    [[nodiscard]] const calls::HandOver *arriving() const;
    QCoro::Task<> receive(const calls::HandOver &handOver);
    [[nodiscard]] QString outcome();

    QSet<base::HandOverId> m_missed; // rang out, or a colleague was quicker
};

} // namespace exchange
