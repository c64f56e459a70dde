#include "app/exchange/exchange.h"

// What users' desks ask of the exchange.
namespace exchange {

using namespace Qt::StringLiterals;
using State = Conversation::State;

namespace {

constexpr int transferRings = 5;
constexpr int outsideSeconds = 10; // until somebody outside, or asked beside, has answered
constexpr int silenceSeconds = 90; // on a line where nobody of ours speaks any more

} // namespace

bool Exchange::mayAnswer(const User &user, const Conversation &call) const
{
    if (!user.conversation.isEmpty())
        return false;
    if (call.consult && !call.consult->hasAnswered && call.consult->number.isEmpty())
        return call.consult->user.isEmpty() ? user.queues.contains(call.consult->queue)
                                            : user.login == call.consult->user;
    if (!call.toNumber.isEmpty()
        || (call.state != State::Ringing && call.state != State::Transferring))
        return false;
    return call.toUser.isEmpty() ? user.queues.contains(call.queue) : user.login == call.toUser;
}

QStringList Exchange::alerted(const Conversation &call) const
{
    QStringList logins;
    for (const auto &user : m_users) {
        if (user.directorate == call.directorate && mayAnswer(user, call))
            logins.append(user.login);
    }
    return logins;
}

bool Exchange::answer(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    auto user = m_users.find(login);
    if (found == m_conversations.end() || user == m_users.end() || !mayAnswer(*user, *found))
        return false;
    if (found->consult) {
        found->consult->hasAnswered = true;
        found->consult->answeredBy = login;
        found->stays.append({login, found->consult->queue, now(), found->isOurs});
        user->conversation = id;
        tell(*found, u"answered"_s, {{u"queueId"_s, found->consult->queue}, {u"userId"_s, login}});
        return true;
    }
    ++found->moment;
    if (found->state == State::Transferring)
        free(found->user);
    found->state = State::Talking;
    found->user = login;
    settleTransfer(*found, Transfer::State::Complete);
    enter(*found, login);
    found->toUser.clear();
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
    call.began = now();
    call.queue = queue;
    call.attempt = attempt;
    call.isOurs = true;
    enter(call, login);
    user->conversation = call.id;
    m_conversations.insert(call.id, call);
    react(m_conversations[call.id]);
    return call.id;
}

void Exchange::react(Conversation &call)
{
    m_truth.add(
        {now(),
         call.directorate,
         u"dialled"_s,
         {{u"conversationId"_s, call.id}, {u"attempt"_s, call.attempt}, {u"userId"_s, call.user}}});
    const auto &reactions = call.citizen.whenRung;
    const int time = m_timesRung[call.citizen.number]++;
    const auto rung = reactions.isEmpty()
                          ? WhenRung{}
                          : reactions.at(std::min<qsizetype>(time, reactions.size() - 1));
    after(call, rung.seconds, [this, rung](Conversation &later) {
        if (rung.isEngaged) {
            end(later, u"engaged"_s);
        } else if (rung.answeredBy.isEmpty()) {
            end(later, u"no-answer"_s);
        } else {
            ++later.moment;
            later.state = State::Talking;
            later.answeredBy = rung.answeredBy;
            later.answered = now();
            tell(later, u"answered"_s);
        }
    });
    Q_EMIT changed(call.directorate);
}

bool Exchange::transfer(const QString &login, const QString &id, const QString &queue)
{
    auto *call = talkOf(login, id);
    if (!call)
        return false;
    ringTo(*call, login, queue);
    return true;
}

Conversation *Exchange::talkOf(const QString &login, const QString &id)
{
    const auto found = m_conversations.find(id);
    const bool isTheirs = found != m_conversations.end() && found->state == State::Talking
                          && found->user == login;
    return isTheirs ? &*found : nullptr;
}

void Exchange::ringTo(Conversation &call, const QString &from, const QString &queue)
{
    endConsult(call);
    call.state = State::Transferring;
    call.isHeld = false;
    const auto before = call.queue;
    call.transfers.append({Transfer::State::Active, now(), from, call.toUser, queue, {}});
    tell(call, u"transferred"_s, {{u"queueId"_s, queue}, {u"userId"_s, from}});
    ring(call, queue, transferRings, [this, id = call.id, before] {
        auto &later = m_conversations[id];
        later.toUser.clear();
        settleTransfer(later, Transfer::State::Failed);
        for (auto &stay : later.stays) {
            if (stay.user.isEmpty() && !stay.until.isValid())
                stay.until = now();
        }
        comeBack(later);
        later.queue = before;
    });
}

// Rings that person alone, at the first of their queues.
bool Exchange::transferToUser(const QString &login, const QString &id, const QString &user)
{
    auto *call = talkOf(login, id);
    const auto *to = this->user(user);
    if (!call || !to || to->queues.isEmpty() || user == login)
        return false;
    call->toUser = user;
    ringTo(*call, login, to->queues.constFirst());
    return true;
}

// Out of the house: answered there, the conversation is no longer ours.
bool Exchange::transferToNumber(const QString &login, const QString &id, const QString &number)
{
    auto *call = talkOf(login, id);
    if (!call || number.isEmpty())
        return false;
    ++call->moment;
    call->state = State::Transferring;
    call->toNumber = number;
    call->isHeld = false;
    endConsult(*call);
    call->transfers.append({Transfer::State::Active, now(), login, {}, {}, number});
    after(*call, outsideSeconds, [this](Conversation &later) { end(later, u"desk"_s); });
    Q_EMIT conversationChanged(id);
    Q_EMIT changed(call->directorate);
    return true;
}

bool Exchange::hold(const QString &login, const QString &id, bool isHeld)
{
    auto *call = talkOf(login, id);
    if (!call || call->consult)
        return false;
    call->isHeld = isHeld;
    Q_EMIT conversationChanged(id);
    return true;
}

bool Exchange::consult(const QString &login, const QString &id, const Consult &whom)
{
    auto *call = talkOf(login, id);
    const bool isKnown = !whom.user.isEmpty()    ? user(whom.user) && whom.user != login
                         : !whom.queue.isEmpty() ? queues().contains(whom.queue)
                                                 : !whom.number.isEmpty();
    if (!call || call->consult || !isKnown)
        return false;
    call->consult = whom;
    call->isHeld = true;
    after(*call, outsideSeconds, [this](Conversation &later) {
        if (!later.consult || later.consult->number.isEmpty())
            return;
        later.consult->hasAnswered = true;
        Q_EMIT conversationChanged(later.id);
    });
    Q_EMIT conversationChanged(id);
    Q_EMIT changed(call->directorate);
    return true;
}

bool Exchange::speakTo(const QString &login, const QString &id, const QString &hears)
{
    static const QStringList known{u"DESTINATION"_s, u"OBJECT"_s, u"BOTH"_s, u"CONFERENCE"_s};
    auto *call = talkOf(login, id);
    if (!call || !call->consult || !known.contains(hears))
        return false;
    call->consult->hears = hears;
    call->isHeld = hears == u"DESTINATION"_s;
    Q_EMIT conversationChanged(id);
    return true;
}

bool Exchange::cancelConsult(const QString &login, const QString &id)
{
    auto *call = talkOf(login, id);
    if (!call || !call->consult)
        return false;
    endConsult(*call);
    call->isHeld = false;
    Q_EMIT conversationChanged(id);
    return true;
}

void Exchange::endConsult(Conversation &call)
{
    if (!call.consult)
        return;
    const auto login = std::exchange(call.consult, std::nullopt)->answeredBy;
    if (login.isEmpty())
        return;
    for (auto &stay : call.stays) {
        if (stay.user == login && !stay.until.isValid())
            stay.until = now();
    }
    free(login);
}

void Exchange::completeConsult(Conversation &call)
{
    const auto consult = *std::exchange(call.consult, std::nullopt);
    call.transfers.append(
        {Transfer::State::Complete, now(), call.user, consult.answeredBy, {}, consult.number});
    if (consult.answeredBy.isEmpty())
        return end(call, u"desk"_s);
    ++call.moment;
    for (auto &stay : call.stays) {
        if (stay.user == call.user && !stay.until.isValid())
            stay.until = now();
    }
    free(call.user);
    call.user = consult.answeredBy;
    call.isHeld = false;
    Q_EMIT conversationChanged(call.id);
    Q_EMIT changed(call.directorate);
}

bool Exchange::attach(const QString &id, const QMap<QString, QString> &attributes)
{
    const auto found = m_conversations.find(id);
    if (found == m_conversations.end())
        return false;
    found->attributes.insert(attributes);
    Q_EMIT conversationChanged(id);
    return true;
}

bool Exchange::wrapUp(const QString &id, const QString &communication)
{
    const auto found = m_conversations.find(id);
    if (found == m_conversations.end() || found->wrappedUp.contains(communication))
        return false;
    found->wrappedUp.insert(communication);
    Q_EMIT conversationChanged(id);
    return true;
}

QStringList Exchange::openOf(const QString &login) const
{
    QStringList ids;
    for (const auto &call : m_conversations) {
        const bool isTheirs = call.user == login
                              || (call.consult && call.consult->answeredBy == login);
        if (call.state != State::Ended && isTheirs)
            ids.append(call.id);
    }
    return ids;
}

QStringList Exchange::waitingIn(const QString &queue) const
{
    QStringList ids;
    for (const auto &call : m_conversations) {
        if (call.state == State::Ringing && call.queue == queue)
            ids.append(call.id);
    }
    return ids;
}

QStringList Exchange::queues() const
{
    QStringList ids;
    for (const auto &directorate : m_directorates) {
        for (const auto &office : directorate.offices) {
            if (!office.queue.isEmpty())
                ids.append(office.queue);
        }
    }
    return ids;
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
    if (found == m_conversations.end() || found->state == State::Ended)
        return false;
    const bool isAsked = found->consult && found->consult->answeredBy == login;
    if (isAsked) { // the citizen is held until the other goes back to them
        endConsult(*found);
        Q_EMIT conversationChanged(id);
        Q_EMIT changed(found->directorate);
        return true;
    }
    if (found->user != login)
        return false;
    if (found->consult && found->consult->hasAnswered)
        completeConsult(*found);
    else
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
