#include "core/genesys/ownedcallback.h"

#include <algorithm>
#include <functional>

namespace genesys {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;
using Step = Errand::Step;

namespace {

const QString attemptKey = u"attempt"_s;

tl::unexpected<Error> notOurs(const char *why)
{
    return base::failure(Error::Kind::Conflict, Reason::ExchangeRefused,
                         u"the callback %1"_s.arg(QString::fromLatin1(why)));
}

Call ofOurs(const Conversation &now, const Participant &ours, const QString &state)
{
    return {
        Operation::ChangeCallbackParticipant, {now.id, ours.id}, QJsonObject{{u"state"_s, state}}};
}

bool isOpen(const Conversation &now)
{
    return std::any_of(now.participants.begin(), now.participants.end(),
                       [](const Participant &each) { return each.openCallback(); });
}

bool isOfAnother(const Conversation &now, const QString &user)
{
    return std::any_of(now.participants.begin(), now.participants.end(),
                       [&user](const Participant &each) {
                           return each.isOurs() && each.user != user && each.openCallback();
                       });
}

bool isRungBack(const Conversation &now)
{
    const auto *citizen = now.citizenOnLine();
    return citizen && citizen->openCall()->isOutbound;
}

bool waitsUntil(const Conversation &now, const QDateTime &again)
{
    return std::any_of(now.participants.begin(), now.participants.end(),
                       [&again](const Participant &each) {
                           const auto *callback = each.openCallback();
                           return callback && callback->scheduledAt == again;
                       });
}

// Until it is ours alone; nothing once it is.
Result<std::optional<Call>> pick(const Conversation &now, const QString &user)
{
    const auto *ours = now.callbackOf(user);
    if (ours && ours->openCallback()->state == Leg::State::Connected)
        return std::nullopt;
    if (ours)
        return ofOurs(now, *ours, u"connected"_s);
    if (isOfAnother(now, user))
        return notOurs("is somebody else's");
    if (!isOpen(now))
        return base::failure(Error::Kind::NotFound, Reason::ExchangeRefused,
                             u"the exchange has no callback in this conversation"_s);
    return Call{Operation::AssignConversation, {now.id}, QJsonObject{{u"id"_s, user}}};
}

// Of a callback that is not this person's alone the next step is to pick it.
Result<Step> onceOurs(const Conversation &now, const QString &user,
                      const std::function<Result<Step>(const Participant &)> &next)
{
    const auto call = pick(now, user);
    if (!call)
        return tl::unexpected(call.error());
    return *call ? Result<Step>(Step{*call}) : next(*now.callbackOf(user));
}

// One of each call that this party placed, in their order, and then of the one to be placed.
QStringList attemptsOf(const Participant &participant)
{
    return participant.attributes.value(attemptKey).split(u' ', Qt::SkipEmptyParts);
}

QString marked(const Participant &ours, const QString &attempt)
{
    auto attempts = attemptsOf(ours).mid(0, ours.calls.size());
    while (attempts.size() < ours.calls.size())
        attempts.append(u"0"_s); // not told
    return (attempts << attempt).join(u' ');
}

bool isDialled(const Conversation &now, const QString &user, const QString &attempt)
{
    return std::any_of(now.participants.begin(), now.participants.end(),
                       [&](const Participant &each) {
                           const auto place = attemptsOf(each).indexOf(attempt);
                           return each.isOurs() && each.user == user && place >= 0
                                  && (each.calls.size() > place || isRungBack(now)); // ours follows
                       });
}

} // namespace

Errand::Choose untilDialled(const QString &user, const ports::Dial &wanted)
{
    const auto attempt = QString::number(wanted.attempt.value());
    return [=](const Conversation &now) -> Result<Step> {
        if (isDialled(now, user, attempt))
            return Step{};
        return onceOurs(now, user, [&](const Participant &ours) -> Result<Step> {
            if (ours.openCall() || isRungBack(now))
                return notOurs("has a call that goes on");
            const auto mark = marked(ours, attempt);
            if (ours.attributes.value(attemptKey) == mark)
                return Step{Call{Operation::PlaceCallOfCallback,
                                 {now.id},
                                 QJsonObject{{u"callNumber"_s, wanted.number}}},
                            true};
            return Step{Call{Operation::SetAttributes,
                             {now.id, ours.id},
                             QJsonObject{{u"attributes"_s, QJsonObject{{attemptKey, mark}}}}}};
        });
    };
}

Errand::Choose untilWaiting(const QString &user, const QDateTime &again)
{
    const auto at = again.toUTC();
    return [=](const Conversation &now) -> Result<Step> {
        if (!now.callbackOf(user) && waitsUntil(now, at))
            return Step{};
        return onceOurs(now, user, [&](const Participant &) -> Result<Step> {
            const QJsonObject wish{{u"conversationId"_s, now.id},
                                   {u"agentId"_s, user},
                                   {u"callbackScheduledTime"_s, at.toString(Qt::ISODateWithMs)}};
            return Step{Call{Operation::RescheduleCallback, {}, wish}, true};
        });
    };
}

// What waits is picked first: only who has it can end it.
Errand::Choose untilDone(const QString &user)
{
    return [=](const Conversation &now) -> Result<Step> {
        if (!isOpen(now))
            return Step{};
        return onceOurs(now, user, [&](const Participant &ours) -> Result<Step> {
            return Step{ofOurs(now, ours, u"disconnected"_s), true};
        });
    };
}

} // namespace genesys
