#include "app/exchange/exchange.h"

// Callbacks that the exchange owns. Nobody is pushed one: they are picked.
namespace exchange {

using namespace Qt::StringLiterals;
using State = Conversation::State;

const Share *Conversation::openShare() const
{
    const bool isOpen = callback && !callback->shares.isEmpty()
                        && !callback->shares.constLast().until.isValid();
    return isOpen ? &callback->shares.constLast() : nullptr;
}

void Exchange::keepCallback(Conversation &call)
{
    call.callback = Callback{call.route[u"callbackQueueId"].toString(), call.citizen.number};
    letWait(call, {});
}

void Exchange::letWait(Conversation &call, const QDateTime &scheduled)
{
    if (call.openShare())
        call.callback->shares.last().until = now();
    call.callback->shares.append({{}, now(), scheduled});
    Q_EMIT conversationChanged(call.id);
}

QStringList Exchange::callbacksWaitingIn(const QString &queue) const
{
    QStringList ids;
    for (const auto &call : m_conversations) {
        const auto *share = call.openShare();
        if (share && share->user.isEmpty() && call.callback->queue == queue
            && (!share->scheduled.isValid() || share->scheduled <= now()))
            ids.append(call.id);
    }
    return ids;
}

bool Exchange::assign(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    const auto *who = user(login);
    if (found == m_conversations.end() || !who || !found->callback
        || !who->queues.contains(found->callback->queue)
        || !callbacksWaitingIn(found->callback->queue).contains(id))
        return false;
    found->callback->shares.last().until = now();
    found->callback->shares.append({login, now()});
    Q_EMIT conversationChanged(id);
    return true;
}

bool Exchange::takeCallback(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    const auto *share = found == m_conversations.end() ? nullptr : found->openShare();
    if (!share || share->user != login || share->picked.isValid())
        return false;
    found->callback->shares.last().picked = now();
    Q_EMIT conversationChanged(id);
    return true;
}

Conversation *Exchange::pickOf(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    const auto *share = found == m_conversations.end() ? nullptr : found->openShare();
    const bool isTheirs = share && share->user == login && share->picked.isValid()
                          && (found->state == State::Ended || found->user != login);
    return isTheirs ? &*found : nullptr;
}

bool Exchange::dialCallback(const QString &login, const QString &id, const QString &number)
{
    auto *call = pickOf(login, id);
    auto user = m_users.find(login);
    if (!call || call->state != State::Ended || !user->conversation.isEmpty())
        return false;
    call->earlier.append({call->citizen.number, call->isOurs, call->answeredBy, call->ending,
                          call->began, call->answered, call->ended});
    call->citizen = m_known.value(number, call->citizen);
    call->citizen.number = number;
    call->state = State::Dialling;
    call->user = login;
    call->queue = call->callback->queue;
    call->attempt = call->openShare()->attributes.value(u"attempt"_s).section(u' ', -1);
    call->isOurs = true;
    call->began = now();
    call->answered = {};
    call->ended = {};
    call->ending.clear();
    call->hasEndedInFlow = false;
    call->answeredBy.clear();
    call->toUser.clear();
    call->toNumber.clear();
    enter(*call, login);
    call->stays.last().share = call->callback->shares.size() - 1;
    user->conversation = id;
    react(*call);
    Q_EMIT conversationChanged(id);
    return true;
}

// Whom it only rings lets it wait on.
bool Exchange::endCallback(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    const auto *share = found == m_conversations.end() ? nullptr : found->openShare();
    if (share && share->user == login && !share->picked.isValid()) {
        letWait(*found, {});
        return true;
    }
    auto *call = pickOf(login, id);
    if (!call)
        return false;
    call->callback->shares.last().until = now();
    call->callback->ended = now();
    Q_EMIT conversationChanged(id);
    return true;
}

bool Exchange::withdrawCallback(const QString &id)
{
    const auto found = m_conversations.find(id);
    const auto *share = found == m_conversations.end() ? nullptr : found->openShare();
    if (!share || share->picked.isValid())
        return false;
    found->callback->shares.last().until = now();
    found->callback->ended = now();
    Q_EMIT conversationChanged(id);
    return true;
}

bool Exchange::reschedule(const QString &login, const QString &id, const QDateTime &at)
{
    auto *call = pickOf(login, id);
    if (!call)
        return false;
    letWait(*call, at);
    return true;
}

bool Exchange::mark(const QString &id, qsizetype share, const QMap<QString, QString> &attributes)
{
    const auto found = m_conversations.find(id);
    if (found == m_conversations.end() || !found->callback || share < 0
        || share >= found->callback->shares.size())
        return false;
    found->callback->shares[share].attributes.insert(attributes);
    Q_EMIT conversationChanged(id);
    return true;
}

} // namespace exchange
