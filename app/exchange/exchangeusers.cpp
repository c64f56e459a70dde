#include "app/exchange/exchange.h"

// What users' desks ask of the exchange.
namespace exchange {

using namespace Qt::StringLiterals;
using State = Conversation::State;

namespace {

constexpr int transferRings = 5;
constexpr int silenceSeconds = 90; // on a line where nobody of ours speaks any more

} // namespace

bool Exchange::answer(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    auto user = m_users.find(login);
    if (found == m_conversations.end() || user == m_users.end() || !user->conversation.isEmpty()
        || !user->queues.contains(found->queue)
        || (found->state != State::Ringing && found->state != State::Transferring))
        return false;
    ++found->moment;
    if (found->state == State::Transferring)
        free(found->user);
    found->state = State::Talking;
    found->user = login;
    user->conversation = id;
    tell(*found, u"answered"_s, {{u"queueId"_s, found->queue}, {u"userId"_s, login}});
    return true;
}

QString Exchange::dial(const QString &login, const QString &number, const QString &queue,
                       const QString &attempt)
{
    auto user = m_users.find(login);
    if (user == m_users.end() || !user->conversation.isEmpty())
        return {};
    auto citizen = m_known.value(number);
    citizen.number = number;
    Conversation call{newId(), user->directorate, citizen, State::Dialling};
    call.user = login;
    call.queue = queue;
    call.attempt = attempt;
    user->conversation = call.id;
    m_conversations.insert(call.id, call);
    const int time = m_timesRung[number]++;
    m_truth.add({now(),
                 call.directorate,
                 u"dialled"_s,
                 {{u"conversationId"_s, call.id}, {u"attempt"_s, attempt}, {u"userId"_s, login}}});
    const auto &reactions = citizen.whenRung;
    reactTo(m_conversations[call.id],
            reactions.isEmpty() ? WhenRung{}
                                : reactions.at(std::min<qsizetype>(time, reactions.size() - 1)));
    Q_EMIT changed(call.directorate);
    return call.id;
}

void Exchange::reactTo(Conversation &call, const WhenRung &rung)
{
    after(call, rung.seconds, [this, rung](Conversation &later) {
        if (rung.isEngaged) {
            end(later, u"engaged"_s);
        } else if (rung.answeredBy.isEmpty()) {
            end(later, u"no-answer"_s);
        } else {
            ++later.moment;
            later.state = State::Talking;
            later.answeredBy = rung.answeredBy;
            tell(later, u"answered"_s);
        }
    });
}

bool Exchange::transfer(const QString &login, const QString &id, const QString &queue)
{
    const auto found = m_conversations.find(id);
    if (found == m_conversations.end() || found->state != State::Talking || found->user != login)
        return false;
    found->state = State::Transferring;
    const auto from = found->queue;
    tell(*found, u"transferred"_s, {{u"queueId"_s, queue}, {u"userId"_s, login}});
    ring(*found, queue, transferRings, [this, id = found->id, from] {
        auto &call = m_conversations[id];
        comeBack(call);
        call.queue = from;
    });
    return true;
}

// The office did not answer: the citizen is back with whoever put them through.
void Exchange::comeBack(Conversation &call)
{
    ++call.moment;
    call.state = State::Talking;
    tell(call, u"returned"_s, {{u"queueId"_s, call.queue}, {u"userId"_s, call.user}});
}

bool Exchange::hangUp(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    if (found == m_conversations.end() || found->state == State::Ended || found->user != login)
        return false;
    end(*found, u"desk"_s);
    return true;
}

void Exchange::setOnQueue(const QString &login, bool isOnQueue)
{
    m_users[login].isOnQueue = isOnQueue;
}

void Exchange::loseUser(const QString &login)
{
    auto &user = m_users[login];
    user.isOnQueue = false;
    ++user.absences;
    if (user.conversation.isEmpty())
        return;
    // Not void when the call moves on: it may be answered, or come back, to nobody.
    m_timeline.plan(now().addSecs(silenceSeconds),
                    [this, login, id = user.conversation, absence = user.absences] {
                        auto &later = m_conversations[id];
                        if (later.state != State::Ended && later.user == login
                            && m_users[login].absences == absence)
                            end(later, u"hung-up"_s);
                    });
    Q_EMIT changed(user.directorate);
}

void Exchange::findUser(const QString &login)
{
    ++m_users[login].absences;
}

} // namespace exchange
