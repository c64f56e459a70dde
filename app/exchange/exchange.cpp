#include "app/exchange/exchange.h"

#include <QUuid>

namespace exchange {

using namespace Qt::StringLiterals;
using State = Conversation::State;

namespace {

// The call has left the flow when these happen.
bool isBeyondTheFlow(const QString &event, const QJsonObject &more)
{
    static const QStringList beyond{u"answered"_s, u"transferred"_s, u"returned"_s};
    static const QStringList endings{u"hung-up"_s, u"desk"_s, u"engaged"_s, u"no-answer"_s};
    return beyond.contains(event)
           || (event == "ended"_L1 && endings.contains(more[u"reason"].toString()));
}

constexpr int announcementSeconds = 6;
constexpr int secondsPerRing = 5; // Italian cadence: 1 s on, 4 s off

const QUuid conversationSpace(u"7d1f6c2e-8f43-4d0a-9a56-0c2a8f4d9b11"_s);

} // namespace

Exchange::Exchange(Timeline &timeline, IntakeClient &intake, Truth &truth, QObject *parent)
    : QObject(parent), m_timeline(timeline), m_intake(intake), m_truth(truth)
{
    connect(&intake, &IntakeClient::repeated, this, &Exchange::noteRepeat);
}

void Exchange::addDirectorate(const QString &service, const offices::Directorate &directorate)
{
    m_directorates.insert(service, directorate);
    for (const auto &assignment : directorate.assignments) {
        const auto *office = directorate.office(assignment.office);
        if (!office)
            continue;
        auto &user = m_users[assignment.login];
        user.login = assignment.login;
        user.directorate = service;
        user.queues.append(office->queue);
    }
}

void Exchange::expect(const QString &service, const Citizen &citizen)
{
    m_timeline.plan(citizen.at, [this, service, citizen] { arrive(service, citizen); });
}

const User *Exchange::user(const QString &login) const
{
    const auto found = m_users.constFind(login);
    return found == m_users.constEnd() ? nullptr : &*found;
}

const Conversation *Exchange::conversation(const QString &id) const
{
    const auto found = m_conversations.constFind(id);
    return found == m_conversations.constEnd() ? nullptr : &*found;
}

bool Exchange::hasOpenConversations() const
{
    return std::any_of(m_conversations.begin(), m_conversations.end(),
                       [](const Conversation &call) { return call.state != State::Ended; });
}

QString Exchange::newId()
{
    return QUuid::createUuidV5(conversationSpace, QString::number(++m_conversationCount))
        .toString(QUuid::WithoutBraces);
}

void Exchange::after(const Conversation &call, int seconds,
                     std::function<void(Conversation &)> then)
{
    m_timeline.plan(now().addSecs(seconds),
                    [this, id = call.id, moment = call.moment, then = std::move(then)] {
                        auto &later = m_conversations[id];
                        if (later.moment == moment && later.state != State::Ended)
                            then(later);
                    });
}

void Exchange::tell(const Conversation &call, const QString &event, QJsonObject more)
{
    const auto at = now();
    more.insert(u"conversationId"_s, call.id);
    more.insert(u"event"_s, event);
    more.insert(u"eventTime"_s, at.toString(Qt::ISODate));
    more.insert(u"dnis"_s, m_directorates[call.directorate].numbers.value(0));
    if (!call.citizen.number.isEmpty())
        more.insert(u"ani"_s, call.citizen.number);
    if (!call.attempt.isEmpty())
        more.insert(u"attempt"_s, call.attempt);
    m_truth.add({at, call.directorate, event, more});
    if (!m_isNotifying || call.hasEndedInFlow || !isBeyondTheFlow(event, more))
        m_intake.tell(more);
    Q_EMIT conversationChanged(call.id);
    Q_EMIT changed(call.directorate);
}

void Exchange::noteRepeat(const QJsonObject &event)
{
    const auto id = event[u"conversationId"].toString();
    if (const auto *call = conversation(id))
        m_truth.add({now(),
                     call->directorate,
                     u"repeated"_s,
                     {{u"conversationId"_s, id},
                      {u"event"_s, event[u"event"]},
                      {u"eventTime"_s, event[u"eventTime"]}}});
}

void Exchange::arrive(const QString &service, const Citizen &citizen)
{
    Conversation call{newId(), service, citizen};
    call.began = now();
    m_conversations.insert(call.id, call);
    if (!citizen.number.isEmpty())
        m_known.insert(citizen.number, citizen);
    tell(call, u"arrived"_s);
    after(call, citizen.menuSeconds, [this](Conversation &later) { choose(later); });
}

void Exchange::choose(Conversation &call)
{
    ++call.moment;
    tell(call, u"chosen"_s, {{u"option"_s, call.citizen.option}});
    call.patienceEnds = now().addSecs(call.citizen.patienceSeconds);
    const auto *option = m_directorates[call.directorate].option(call.citizen.option);
    const auto *office = option && !option->steps.isEmpty()
                             ? m_directorates[call.directorate].office(
                                 option->steps.constFirst().office)
                             : nullptr;
    m_intake.route(
        {{u"conversationId"_s, call.id},
         {u"dnis"_s, m_directorates[call.directorate].numbers.value(0)},
         {u"ani"_s, call.citizen.number},
         {u"option"_s, call.citizen.option},
         {u"desks"_s, office ? desksOf(call.directorate, office->queue) : u"none"_s}},
        [this, id = call.id](const std::optional<QJsonObject> &route) { routed(id, route); });
}

void Exchange::routed(const QString &id, const std::optional<QJsonObject> &route)
{
    auto &call = m_conversations[id];
    if (call.state != State::Menu)
        return;
    if (!route) {
        end(call, u"failure"_s); // the flow's default route: apologise
        return;
    }
    call.route = *route;
    m_truth.add({now(),
                 call.directorate,
                 u"route"_s,
                 {{u"conversationId"_s, id}, {u"open"_s, call.route[u"open"]}}});
    if (call.route[u"open"].toBool())
        ringStep(call, 0);
    else
        after(call, announcementSeconds, [this](Conversation &later) { end(later, u"closed"_s); });
}

void Exchange::ringStep(Conversation &call, int step)
{
    const auto target = call.route[step == 0 ? u"targetId" : u"thenTargetId"].toString();
    const int rings = call.route[step == 0 ? u"rings" : u"thenRings"].toInt();
    if (step > 1 || target.isEmpty()) {
        offer(call);
        return;
    }
    call.state = State::Ringing;
    ring(call, target, rings,
         [this, id = call.id, step] { ringStep(m_conversations[id], step + 1); });
}

void Exchange::ring(Conversation &call, const QString &queue, int rings,
                    std::function<void()> unanswered)
{
    ++call.moment;
    call.queue = queue;
    enter(call, {});
    tell(call, u"ringing"_s,
         {{u"queueId"_s, queue},
          {u"desks"_s, desksOf(call.directorate, queue)},
          {u"rings"_s, rings}});
    const int seconds = rings * secondsPerRing;
    // A citizen who was told to hold for an office waits for it.
    if (call.state == State::Ringing && call.patienceEnds < now().addSecs(seconds)) {
        const auto left = static_cast<int>(now().secsTo(call.patienceEnds));
        after(call, std::max(left, 0), [this](Conversation &later) { end(later, u"hung-up"_s); });
        return;
    }
    after(call, seconds, [unanswered = std::move(unanswered)](Conversation &) { unanswered(); });
}

QString Exchange::desksOf(const QString &directorate, const QString &queue) const
{
    bool isSomebodySignedIn = false;
    for (const auto &user : m_users) {
        if (user.directorate != directorate || !user.isOnQueue || !user.queues.contains(queue))
            continue;
        if (user.conversation.isEmpty())
            return u"free"_s;
        isSomebodySignedIn = true;
    }
    return isSomebodySignedIn ? u"busy"_s : u"none"_s;
}

void Exchange::offer(Conversation &call)
{
    ++call.moment;
    call.queue.clear();
    leaveAll(call);
    if (!call.route[u"offerCallback"].toBool()) {
        end(call, u"unanswered"_s);
        return;
    }
    call.state = State::Offering;
    tell(call, u"offered"_s);
    after(call, call.citizen.offerSeconds, [this](Conversation &later) {
        if (later.citizen.acceptsCallback) {
            accept(later);
        } else {
            tell(later, u"declined"_s);
            end(later, u"hung-up"_s);
        }
    });
}

void Exchange::accept(Conversation &call)
{
    ++call.moment;
    m_intake.accept(
        {{u"conversationId"_s, call.id},
         {u"ani"_s, call.citizen.number},
         {u"queueId"_s, call.route[u"callbackQueueId"].toString()}},
        [this, id = call.id](const std::optional<QJsonObject> &answer) { accepted(id, answer); });
    Q_EMIT changed(call.directorate);
}

void Exchange::accepted(const QString &id, const std::optional<QJsonObject> &answer)
{
    auto &call = m_conversations[id];
    QJsonObject about{{u"conversationId"_s, id}};
    if (answer) {
        about.insert(u"requestId"_s, (*answer)[u"requestId"]);
        about.insert(u"reason"_s, (*answer)[u"reason"]);
    }
    const bool isAccepted = answer && (*answer)[u"accepted"].toBool();
    m_truth.add({now(), call.directorate,
                 isAccepted ? u"acceptance"_s
                 : answer   ? u"refusal"_s
                            : u"unanswered-acceptance"_s,
                 about});
    Q_EMIT changed(call.directorate);
    if (answer && !isAccepted) // the citizen hears why, and leaves without a booking
        tell(call, u"declined"_s, {{u"reason"_s, (*answer)[u"reason"].toString()}});
    if (isAccepted && (*answer)[u"createCallback"].toBool())
        keepCallback(call);
    end(call, isAccepted ? u"booked"_s : u"hung-up"_s);
}

void Exchange::end(Conversation &call, const QString &reason)
{
    ++call.moment;
    call.hasEndedInFlow = call.state == State::Menu || call.state == State::Offering;
    call.state = State::Ended;
    call.ended = now();
    call.ending = reason;
    endConsult(call);
    leaveAll(call);
    settleTransfer(call, reason == "desk"_L1 && !call.toNumber.isEmpty()
                             ? Transfer::State::Complete
                             : Transfer::State::Cancelled);
    free(call.user);
    tell(call, u"ended"_s, {{u"reason"_s, reason}});
}

bool Conversation::hasHad(const QString &login) const
{
    return std::any_of(stays.begin(), stays.end(),
                       [&login](const Stay &stay) { return stay.user == login; });
}

// One queue rings at a time; who talks stays until another has answered.
void Exchange::enter(Conversation &call, const QString &user)
{
    for (auto &stay : call.stays) {
        if (!stay.until.isValid() && (stay.user.isEmpty() || !user.isEmpty()))
            stay.until = now();
    }
    call.stays.append({user, call.queue, now(), call.isOurs});
}

void Exchange::leaveAll(Conversation &call)
{
    for (auto &stay : call.stays) {
        if (!stay.until.isValid())
            stay.until = now();
    }
}

void Exchange::settleTransfer(Conversation &call, Transfer::State state)
{
    if (!call.transfers.isEmpty() && call.transfers.constLast().state == Transfer::State::Active)
        call.transfers.last().state = state;
}

void Exchange::free(const QString &login)
{
    if (const auto user = m_users.find(login); user != m_users.end())
        user->conversation.clear();
}

} // namespace exchange
