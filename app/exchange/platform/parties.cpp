#include "app/exchange/platform/parties.h"

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using State = Conversation::State;

namespace {

// Who comes back is another party: their first time stays told.
QString keyOf(const QString &name, qsizetype time)
{
    return time == 1 ? name : u"%1 %2"_s.arg(name, QString::number(time));
}

QString shareKey(qsizetype share)
{
    return keyOf(u"callback"_s, share + 1);
}

struct Ending
{
    QString disconnectType;
    int cause = 0;
};

Ending endingOf(const QString &reason)
{
    static const QMap<QString, Ending> endings{{u"hung-up"_s, {u"client"_s}},
                                               {u"desk"_s, {u"peer"_s}},
                                               {u"engaged"_s, {u"error"_s, 17}},
                                               {u"no-answer"_s, {u"timeout"_s, 19}}};
    return endings.value(reason, {u"system"_s});
}

// All calls with the citizen, the last one as if it were over, too.
QList<EarlierCall> callsOf(const Conversation &call)
{
    return call.earlier
           + QList<EarlierCall>{{call.citizen.number, call.isOurs, call.answeredBy, call.ending,
                                 call.began, call.answered, call.ended}};
}

PartyCall citizenCall(const EarlierCall &one, bool isHeld)
{
    PartyCall leg{one.ended.isValid()                     ? u"disconnected"_s
                  : one.isOurs && !one.answered.isValid() ? u"contacting"_s
                                                          : u"connected"_s,
                  one.isOurs, isHeld, one.isOurs ? one.answered : one.began, one.ended};
    if (one.ended.isValid()) {
        const auto ending = endingOf(one.ending);
        leg.disconnectType = ending.disconnectType;
        leg.cause = ending.cause;
    }
    return leg;
}

// The callback is the citizen's as long as anybody's.
PartyCallback citizensCallback(const Callback &callback, const QDateTime &now)
{
    const auto &last = callback.shares.constLast();
    const bool isLater = last.scheduled > now && !last.until.isValid();
    return {callback.ended.isValid() ? u"disconnected"_s
            : isLater                ? u"scheduled"_s
                                     : u"connected"_s,
            last.scheduled, callback.shares.constFirst().from, callback.ended};
}

QList<Party> citizensOf(const Exchange &exchange, const Conversation &call)
{
    QList<Party> parties;
    for (const auto &one : callsOf(call)) {
        Party citizen{keyOf(u"customer"_s, parties.size() + 1), u"customer"_s};
        const bool isLast = parties.size() == call.earlier.size();
        citizen.address = one.number;
        citizen.joined = one.began;
        citizen.calls = {citizenCall(one, isLast && call.isHeld)};
        citizen.attributes = call.attributes;
        citizen.attributes.insert({{u"topic"_s, call.citizen.topic},
                                   {u"wantsOffice"_s, call.citizen.wantsOffice},
                                   {u"talkSeconds"_s, QString::number(call.citizen.talkSeconds)},
                                   {u"answeredBy"_s, one.answeredBy}});
        if (!call.callback && !call.attempt.isEmpty())
            citizen.attributes.insert(u"attempt"_s, call.attempt);
        if (call.callback && parties.isEmpty())
            citizen.callbacks = {citizensCallback(*call.callback, exchange.now())};
        parties.append(citizen);
    }
    return parties;
}

bool isConsulted(const Conversation &call, const Stay &stay)
{
    return call.consult && !stay.until.isValid() && !stay.user.isEmpty()
           && call.consult->answeredBy == stay.user;
}

PartyCall callOf(const Stay &stay)
{
    return {stay.until.isValid() ? u"disconnected"_s : u"connected"_s, stay.isOurs, false,
            stay.from, stay.until};
}

qsizetype timesOf(const Conversation &call, const QString &login)
{
    return std::count_if(call.stays.begin(), call.stays.end(), [&login](const Stay &stay) {
        return stay.user == login && stay.share < 0;
    });
}

QList<Party> staysOf(const Conversation &call)
{
    QList<Party> parties;
    QMap<QString, int> times;
    for (const auto &stay : call.stays) {
        if (stay.share >= 0)
            continue;
        const int time = ++times[stay.user];
        Party party{stay.user.isEmpty() ? keyOf(u"queue"_s, time) : keyOf(stay.user, time),
                    stay.user.isEmpty() ? u"acd"_s : u"agent"_s, stay.user, stay.queue};
        party.calls = {callOf(stay)};
        party.joined = stay.from;
        party.isConsulted = isConsulted(call, stay);
        if (party.isConsulted)
            party.calls.first().isHeld = call.consult->hears == "OBJECT"_L1;
        parties.append(party);
    }
    return parties;
}

PartyCallback callbackOf(const Share &share, const QDateTime &now)
{
    const bool isOfQueue = share.user.isEmpty();
    const bool isLater = isOfQueue && share.scheduled > now;
    return {share.until.isValid()                 ? u"disconnected"_s
            : isLater                             ? u"scheduled"_s
            : isOfQueue || share.picked.isValid() ? u"connected"_s
                                                  : u"alerting"_s,
            share.scheduled, isOfQueue ? share.from : share.picked, share.until};
}

QList<Party> sharesOf(const Exchange &exchange, const Conversation &call)
{
    QList<Party> parties;
    if (!call.callback)
        return parties;
    for (const auto &share : call.callback->shares) {
        const auto index = parties.size();
        Party party{shareKey(index), share.user.isEmpty() ? u"acd"_s : u"agent"_s, share.user,
                    call.callback->queue};
        party.attributes = share.attributes;
        party.callbacks = {callbackOf(share, exchange.now())};
        party.joined = share.from;
        for (const auto &stay : call.stays) {
            if (stay.share == index)
                party.calls.append(callOf(stay));
        }
        parties.append(party);
    }
    return parties;
}

QList<Party> askedIn(const Exchange &exchange, const Conversation &call)
{
    QList<Party> parties;
    for (const auto &login : exchange.alerted(call)) {
        Party party{keyOf(login, timesOf(call, login) + 1), u"agent"_s, login, call.queue};
        party.calls = {{u"alerting"_s, call.isOurs}};
        party.isConsulted = call.consult.has_value();
        if (party.isConsulted)
            party.queue = call.consult->queue;
        parties.append(party);
    }
    if (call.consult && call.consult->user.isEmpty() && call.consult->answeredBy.isEmpty()) {
        const auto &whom = *call.consult;
        const bool isOutside = !whom.number.isEmpty();
        Party party{
            u"consulted"_s, isOutside ? u"external"_s : u"acd"_s, {}, whom.queue, whom.number};
        const bool isAlerting = isOutside && !whom.hasAnswered;
        party.calls = {
            {isAlerting ? u"alerting"_s : u"connected"_s, call.isOurs, whom.hears == "OBJECT"_L1}};
        party.isConsulted = true;
        parties.append(party);
    }
    return parties;
}

} // namespace

QDateTime Party::connected() const
{
    if (!callbacks.isEmpty() && purpose != "customer"_L1)
        return callbacks.constFirst().connected;
    return calls.isEmpty() ? QDateTime() : calls.constFirst().connected;
}

QDateTime Party::ended() const
{
    const auto ends = [this] {
        QList<QDateTime> all;
        for (const auto &each : calls)
            all.append(each.ended);
        for (const auto &each : callbacks)
            all.append(each.ended);
        return all;
    }();
    const bool isOver = std::all_of(ends.begin(), ends.end(),
                                    [](const QDateTime &end) { return end.isValid(); });
    return isOver && !ends.isEmpty() ? *std::max_element(ends.begin(), ends.end()) : QDateTime();
}

QList<Party> partiesOf(const Exchange &exchange, const Conversation &call)
{
    auto parties = citizensOf(exchange, call) + staysOf(call) + sharesOf(exchange, call);
    std::stable_sort(parties.begin(), parties.end(), [](const Party &left, const Party &right) {
        return left.joined < right.joined;
    });
    return parties + askedIn(exchange, call);
}

QString citizenParty(const Conversation &call)
{
    return keyOf(u"customer"_s, call.earlier.size() + 1);
}

QString currentParty(const Exchange &exchange, const Conversation &call, const QString &login)
{
    const bool isAlerted = exchange.alerted(call).contains(login);
    if (isAlerted)
        return keyOf(login, timesOf(call, login) + 1);
    if (const auto *share = call.openShare(); share && share->user == login)
        return shareKey(call.callback->shares.size() - 1);
    for (auto stay = call.stays.rbegin(); stay != call.stays.rend(); ++stay) {
        if (stay->user == login && stay->share >= 0)
            return shareKey(stay->share);
        if (stay->user == login)
            break;
    }
    return keyOf(login, std::max<qsizetype>(timesOf(call, login), 1));
}

QString consultedParty(const Exchange &exchange, const Conversation &call)
{
    const auto login = call.consult->user.isEmpty() ? call.consult->answeredBy : call.consult->user;
    return login.isEmpty() ? u"consulted"_s : currentParty(exchange, call, login);
}

qsizetype shareOf(const Conversation &call, const QString &party)
{
    const auto shares = call.callback ? call.callback->shares.size() : 0;
    for (qsizetype share = 0; share < shares; ++share) {
        if (shareKey(share) == party)
            return share;
    }
    return -1;
}

} // namespace exchange
