#include "app/exchange/staff/official_async.h"

namespace exchange {

using namespace Qt::StringLiterals;
using calls::HandOverState;
using ports::CommandId;

const calls::HandOver *Official::arriving() const
{
    const calls::HandOver *first = nullptr;
    for (const auto &handOver : handOvers().rows()) {
        if (handOver.state == HandOverState::Offered && handOver.office == desk().office
            && !m_missed.contains(handOver.id) && (!first || handOver.id < first->id))
            first = &handOver;
    }
    return first;
}

bool Official::hasWork() const
{
    return arriving() || DeskWorker::hasWork();
}

QCoro::Task<> Official::workOnce()
{
    if (const auto *row = arriving()) {
        const auto handOver = *row; // the picture may change meanwhile
        co_await receive(handOver);
    } else {
        co_await DeskWorker::workOnce();
    }
}

QCoro::Task<> Official::receive(const calls::HandOver &handOver)
{
    m_missed.insert(handOver.id);
    co_await seconds(between(3, 9));
    const auto answered = co_await ask(telephony().answer(handOver.conversation));
    if (!answered)
        co_return;
    const Command<void> take = [&](CommandId id) {
        return commands().takeHandOver(id, handOver.id);
    };
    const auto taken = co_await insist(take);
    if (!taken)
        co_return;
    co_await seconds(between(40, 150));
    const auto result = outcome();
    const Command<void> record = [&](CommandId id) {
        return commands().recordIntervention(id, handOver.id, result, u"As on the sheet"_s);
    };
    const auto written = co_await insist(record);
    if (written)
        Q_EMIT did(u"intervention"_s, handOver.conversation);
    co_await ask(telephony().hangUp(handOver.conversation));
    co_await seconds(between(10, 30));
}

// The call reached the office directly: the official informs and intervenes with no hand-over.
QCoro::Task<> Official::serve(const calls::Call &call)
{
    const auto heard = co_await ask(telephony().listen(call.conversation));
    if (!heard)
        co_return;
    co_await seconds(heard->talkSeconds);
    const auto said = recordOf(*heard, u"informed"_s);
    const Command<void> save = [&](CommandId id) {
        return commands().saveRecord(id, call.id, said);
    };
    co_await insist(save);
    const auto result = outcome();
    const Command<void> record = [&](CommandId id) {
        return commands().recordIntervention(id, call.id, result, {});
    };
    const auto written = co_await insist(record);
    if (written)
        Q_EMIT did(u"intervention"_s, call.conversation);
    co_await ask(telephony().hangUp(call.conversation));
    co_await seconds(between(10, 30));
}

QString Official::outcome()
{
    static const QStringList outcomes{u"done"_s, u"done"_s, u"done"_s, u"needs-documents"_s,
                                      u"appointment"_s};
    return outcomes.at(between(0, static_cast<int>(outcomes.size()) - 1));
}

} // namespace exchange
