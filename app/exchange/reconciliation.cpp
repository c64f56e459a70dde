#include "app/exchange/reconciliation.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> sentEvents{u"arrived"_s,     u"chosen"_s,   u"ringing"_s,
                               u"answered"_s,    u"offered"_s,  u"declined"_s,
                               u"transferred"_s, u"returned"_s, u"ended"_s};

struct Sent
{
    QString event;
    QString at;
    [[nodiscard]] QString name() const { return u"'%1' of %2"_s.arg(event, at); }
    friend bool operator==(const Sent &, const Sent &) = default;
};

// Instants are compared, not how they were written.
Sent sentOf(const QString &event, const QJsonValue &at)
{
    const auto instant = QDateTime::fromString(at.toString(), Qt::ISODateWithMs).toUTC();
    return {event, instant.toString(Qt::ISODateWithMs)};
}

// Conversation -> what was said of it, in order.
using Story = QMap<QString, QList<Sent>>;

Story storyOf(const QString &directorate, const QList<Truth::Entry> &truth)
{
    Story story;
    for (const auto &entry : truth) {
        if (entry.directorate == directorate && sentEvents.contains(entry.what))
            story[entry.about[u"conversationId"].toString()].append(
                sentOf(entry.what, entry.about[u"eventTime"]));
    }
    return story;
}

// Each thing that differs between what happened in one conversation and what is recorded of it.
QStringList compareStory(const QString &conversation, const QList<Sent> &happened,
                         const QList<Sent> &written)
{
    QStringList differences;
    for (const auto &sent : happened) {
        if (!written.contains(sent))
            differences.append(
                u"event %1 of conversation %2 was lost"_s.arg(sent.name(), conversation));
    }
    for (const auto &known : written) {
        if (!happened.contains(known))
            differences.append(u"event %1 of conversation %2 is recorded and was never sent"_s.arg(
                known.name(), conversation));
    }
    if (!differences.isEmpty() || written.size() != happened.size())
        return differences;
    const auto [first, other] = std::mismatch(happened.begin(), happened.end(), written.begin());
    if (first != happened.end())
        differences.append(u"event %1 of conversation %2 came in the place of %3"_s.arg(
            other->name(), conversation, first->name()));
    return differences;
}

// What was sent again because no answer had come: it may have been taken twice.
Story repeatsOf(const QString &directorate, const QList<Truth::Entry> &truth)
{
    Story repeats;
    for (const auto &entry : truth) {
        if (entry.directorate == directorate && entry.what == u"repeated"_s)
            repeats[entry.about[u"conversationId"].toString()].append(
                sentOf(entry.about[u"event"].toString(), entry.about[u"eventTime"]));
    }
    return repeats;
}

Story recordedStory(const QJsonArray &recorded, const Story &repeats, Reconciliation &result)
{
    Story story;
    for (const auto &each : recorded) {
        const auto event = each.toObject();
        if (!sentEvents.contains(event[u"event"].toString()))
            continue;
        const auto conversation = event[u"conversation"].toString();
        const auto sent = sentOf(event[u"event"].toString(), event[u"at"]);
        story[conversation].append(sent);
        const auto timesSent = 1 + repeats.value(conversation).count(sent);
        if (event[u"deliveries"].toInt() > timesSent)
            result.differences.append(
                u"event %1 of conversation %2 was delivered %3 times, sent %4"_s.arg(
                    sent.name(), conversation, QString::number(event[u"deliveries"].toInt()),
                    timesSent == 1 ? u"once"_s : QString::number(timesSent)));
        ++result.events;
    }
    return story;
}

void compareEvents(const Story &truth, const Story &repeats, const QJsonArray &recorded,
                   Reconciliation &result)
{
    auto known = recordedStory(recorded, repeats, result);
    for (auto story = truth.begin(); story != truth.end(); ++story)
        result.differences += compareStory(story.key(), *story, known.take(story.key()));
    for (auto unknown = known.begin(); unknown != known.end(); ++unknown)
        result.differences.append(
            u"conversation %1 is recorded and never happened"_s.arg(unknown.key()));
}

// How each call that rang us ended, by the exchange's own account.
QMap<QString, QString> endsOf(const QString &directorate, const QList<Truth::Entry> &truth)
{
    QMap<QString, QString> ends;
    for (const auto &entry : truth) {
        const auto conversation = entry.about[u"conversationId"].toString();
        if (entry.directorate != directorate || entry.about.contains(u"attempt"_s))
            continue;
        if (entry.what == u"arrived"_s)
            ends.insert(conversation, u"open"_s);
        else if (entry.what == u"answered"_s && ends.value(conversation) == u"open"_s)
            ends.insert(conversation, u"completed"_s);
        else if (entry.what == u"declined"_s)
            ends.insert(conversation, u"declined"_s);
        else if (entry.what == u"acceptance"_s)
            ends.insert(conversation, u"accepted"_s);
        else if (entry.what == u"ended"_s && ends.value(conversation) == u"open"_s)
            ends.insert(conversation, entry.about[u"reason"].toString() == u"closed"_s
                                          ? u"closed"_s
                                          : u"abandoned"_s);
    }
    return ends;
}

void compareCalls(const QMap<QString, QString> &ends, const QSet<QString> &unanswered,
                  const QJsonArray &recorded, Reconciliation &result)
{
    auto missing = ends;
    for (const auto &each : recorded) {
        const auto call = each.toObject();
        const auto conversation = call[u"conversation"].toString();
        const auto expected = missing.take(conversation);
        const auto state = call[u"state"].toString();
        if (unanswered.contains(conversation) && state == u"accepted"_s)
            continue;
        if (expected != state)
            result.differences.append(u"call %1 is recorded as %2, it was %3"_s.arg(
                conversation, state, expected.isEmpty() ? u"never made"_s : expected));
        ++result.calls;
    }
    for (auto lost = missing.begin(); lost != missing.end(); ++lost)
        result.differences.append(u"call %1 (%2) is not recorded"_s.arg(lost.key(), *lost));
}

struct Promised
{
    QMap<QString, QString> accepted; // conversation -> request
    QSet<QString> unanswered;
};

Promised promisedOf(const QString &directorate, const QList<Truth::Entry> &truth)
{
    Promised promised;
    for (const auto &entry : truth) {
        if (entry.directorate != directorate)
            continue;
        const auto conversation = entry.about[u"conversationId"].toString();
        if (entry.what == u"acceptance"_s)
            promised.accepted.insert(conversation, entry.about[u"requestId"].toString());
        else if (entry.what == u"unanswered-acceptance"_s)
            promised.unanswered.insert(conversation);
    }
    return promised;
}

QHash<QString, int> timesReached(const QJsonArray &attempts)
{
    QHash<QString, int> reached;
    for (const auto &each : attempts) {
        const auto attempt = each.toObject();
        if (attempt[u"outcome"].toString() == u"reached"_s)
            ++reached[attempt[u"requestId"].toString()];
    }
    return reached;
}

// The calls that asked for it were promised this very request; what is left in `missing` was
// promised and is kept nowhere.
void compareRequests(const QJsonObject &callback, const Promised &promised,
                     QMap<QString, QString> &missing, Reconciliation &result)
{
    const auto request = callback[u"requestId"].toString();
    for (const auto &asked : callback[u"conversations"].toArray()) {
        const auto conversation = asked.toString();
        const auto answered = missing.take(conversation);
        if (answered.isEmpty() && promised.unanswered.contains(conversation))
            ++result.keptUnanswered;
        else if (answered != request)
            result.differences.append(u"conversation %1 was promised request %2, kept as %3"_s.arg(
                conversation, answered, request));
    }
}

void compareFate(const QJsonObject &callback, int timesReached, Reconciliation &result)
{
    const auto request = callback[u"requestId"].toString();
    const auto state = callback[u"state"].toString();
    const auto closing = callback[u"closing"].toString();
    if (state == u"closed"_s)
        ++result.closed;
    else if (state == u"waiting"_s)
        ++result.stillOpen;
    else
        result.differences.append(
            u"callback %1 is neither closed nor waiting: %2"_s.arg(request, state));
    if (timesReached != (closing == u"reached"_s ? 1 : 0))
        result.differences.append(u"callback %1 (%2) was handled %3 times"_s.arg(
            request, closing, QString::number(timesReached)));
}

void compareCallbacks(const Promised &promised, const QJsonArray &callbacks,
                      const QJsonArray &attempts, Reconciliation &result)
{
    const auto reached = timesReached(attempts);
    auto missing = promised.accepted;
    for (const auto &each : callbacks) {
        const auto callback = each.toObject();
        compareRequests(callback, promised, missing, result);
        compareFate(callback, reached.value(callback[u"requestId"].toString()), result);
    }
    result.accepted = static_cast<int>(promised.accepted.size());
    for (auto lost = missing.begin(); lost != missing.end(); ++lost)
        result.differences.append(
            u"request %1 of conversation %2 was accepted and is not kept"_s.arg(*lost, lost.key()));
}

// What the staff say they did against what is written: by conversation.
void compareActs(const QString &what, const QStringList &done, const QJsonArray &recorded,
                 Reconciliation &result)
{
    QHash<QString, int> balance;
    for (const auto &conversation : done)
        ++balance[conversation];
    for (const auto &each : recorded)
        --balance[each.toObject()[u"conversation"].toString()];
    for (auto each = balance.begin(); each != balance.end(); ++each) {
        if (*each != 0)
            result.differences.append(u"%1 of conversation %2: %3"_s.arg(
                what, each.key(),
                *each > 0 ? u"done and not recorded"_s : u"recorded and not done"_s));
    }
}

QStringList actsOf(const QString &directorate, const QList<Truth::Entry> &truth,
                   const QString &what, const QString &act)
{
    QStringList conversations;
    for (const auto &entry : truth) {
        if (entry.directorate == directorate && entry.what == what
            && (act.isEmpty() || entry.about[u"act"].toString() == act))
            conversations.append(entry.about[u"conversationId"].toString());
    }
    return conversations;
}

} // namespace

Reconciliation reconcile(const QString &directorate, const QList<Truth::Entry> &truth,
                         const QJsonObject &facts)
{
    Reconciliation result;
    const auto promised = promisedOf(directorate, truth);
    const auto attempts = facts[u"attempts"].toArray();
    const auto interventions = facts[u"interventions"].toArray();
    compareEvents(storyOf(directorate, truth), repeatsOf(directorate, truth),
                  facts[u"events"].toArray(), result);
    compareCalls(endsOf(directorate, truth), promised.unanswered, facts[u"calls"].toArray(),
                 result);
    compareCallbacks(promised, facts[u"callbacks"].toArray(), attempts, result);
    compareActs(u"attempt"_s, actsOf(directorate, truth, u"dialled"_s, {}), attempts, result);
    compareActs(u"intervention"_s, actsOf(directorate, truth, u"did"_s, u"intervention"_s),
                interventions, result);
    compareActs(u"hand-over"_s, actsOf(directorate, truth, u"did"_s, u"handed-over"_s),
                facts[u"handOvers"].toArray(), result);
    result.attempts = static_cast<int>(attempts.size());
    result.interventions = static_cast<int>(interventions.size());
    return result;
}

} // namespace exchange
