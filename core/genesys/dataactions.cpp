#include "core/genesys/dataactions.h"

#include <algorithm>

namespace genesys {

using namespace Qt::StringLiterals;

namespace {

ActionField text(const QString &name, const QString &meaning, const QList<FieldValue> &values = {})
{
    return {name, FieldType::String, meaning, values};
}

ActionField integer(const QString &name, const QString &meaning)
{
    return {name, FieldType::Integer, meaning};
}

ActionField flag(const QString &name, const QString &meaning)
{
    return {name, FieldType::Boolean, meaning};
}

ActionField required(ActionField field)
{
    field.isRequired = true;
    return field;
}

ActionField conversation()
{
    return required(text(u"conversationId"_s, u"The conversation, as the exchange names it"_s));
}

// Which directorate is asked: what calls are about has both, and the queue goes first.
QList<ActionField> directorate()
{
    return {text(u"queueId"_s, u"The queue; one of queueId and dnis must be there"_s),
            text(u"dnis"_s, u"The number that was dialled"_s)};
}

ActionField caller()
{
    return text(u"ani"_s, u"The caller's number, E.164 or tel:; empty when withheld"_s);
}

ActionField desks()
{
    return text(u"desks"_s,
                u"Whether desks are free, as a class and never per person; free when empty"_s,
                {{u"free"_s, u"some desk is"_s},
                 {u"busy"_s, u"all are engaged"_s},
                 {u"none"_s, u"nobody is signed in"_s}});
}

ActionField dayPart(const QString &name)
{
    return text(name, u"When the citizen prefers to be called"_s,
                {{u"any"_s, u"at any time"_s},
                 {u"early"_s, u"in the early half of the day's opening"_s},
                 {u"late"_s, u"in its late half"_s}});
}

ActionField language()
{
    return text(u"language"_s, u"What the caller speaks: it, de, fr, sl, en, or as de-IT"_s);
}

QList<FieldValue> numberRefusals()
{
    return {{u"number-withheld"_s, u"there is no number"_s},
            {u"number-not-valid"_s, u"no telephone number looks like this"_s},
            {u"number-not-callable"_s, u"nobody can be called back on it"_s}};
}

QList<ActionField> promise()
{
    return {text(u"promiseText"_s,
                 u"The promise, to be spoken; empty unless the directorate's configuration says "
                 "announcePromise, and where the promise has passed"_s),
            text(u"promiseLanguage"_s, u"The language promiseText is in, for the voice"_s)};
}

QList<FieldValue> messageKeys()
{
    return {
        {u"ring"_s, u"rings; a callback may be offered afterwards"_s},
        {u"already-open"_s, u"the same; a callback to this number is open and keeps its place"_s},
        {u"number-needed"_s, u"the same; a callback needs another number, typed or spoken"_s},
        {u"next-opening"_s, u"the same; a callback is made from the next opening on"_s},
        {u"closed"_s, u"outside the public opening hours"_s},
        {u"closed-holiday"_s, u"public holiday, Sundays included"_s},
        {u"closed-patron-day"_s, u"patron day of the place"_s},
        {u"closed-closure"_s, u"extraordinary closure"_s},
        {u"closed-emergency"_s, u"closed until further notice"_s}};
}

DataAction route()
{
    return {u"route"_s,
            u"Route"_s,
            u"Where this call goes. Answered from memory, also while the database is away."_s,
            3,
            QList<ActionField>{conversation()} + directorate()
                + QList<ActionField>{caller(), text(u"option"_s, u"The menu key"_s), desks()},
            {flag(u"open"_s, u"Whether the office may ring now"_s),
             text(u"messageKey"_s, u"What the flow says before it rings or ends"_s, messageKeys()),
             text(u"targetType"_s, u"What targetId names"_s, {{u"queue"_s, u"always"_s}}),
             text(u"targetId"_s, u"The queue to ring first; empty while closed"_s),
             integer(u"rings"_s, u"How many rings"_s),
             integer(u"ringSeconds"_s, u"The same in seconds, as the exchange counts"_s),
             text(u"thenTargetId"_s, u"The queue to ring next; empty when there is none"_s),
             integer(u"thenRings"_s, u"How many rings"_s),
             integer(u"thenRingSeconds"_s, u"The same in seconds"_s),
             flag(u"offerCallback"_s, u"Whether to offer a callback when nobody answered"_s),
             text(u"callbackQueueId"_s, u"The queue to book it for"_s),
             flag(u"needsNumber"_s, u"Whether it needs another number than the caller's"_s),
             text(u"numberRefusal"_s, u"Why it does; else empty"_s, numberRefusals()),
             flag(u"alreadyOpen"_s, u"Whether a callback to the number is open at that office"_s),
             text(u"notBefore"_s,
                  u"The instant from which it may be made, ISO 8601 in UTC; empty: at once"_s),
             flag(u"frequentCaller"_s, u"A mark, never a reason to refuse"_s),
             text(u"reason"_s, u"Codes for the trail, such as closed(after-closing)"_s)}};
}

DataAction callbackAccepted()
{
    return {
        u"callback-accepted"_s,
        u"CallbackAccepted"_s,
        u"The citizen said yes to a callback. Answered when it is kept."_s,
        5,
        {conversation(), required(text(u"queueId"_s, u"callbackQueueId of the route"_s)), caller(),
         text(u"callbackNumber"_s, u"The number to call, if another than ani"_s),
         dayPart(u"preferred"_s), language()},
        QList<ActionField>{
            flag(u"accepted"_s, u"Whether it is kept: true always means that"_s),
            text(u"requestId"_s, u"The request code of six digits that is said to the citizen"_s),
            flag(u"alreadyOpen"_s, u"Whether it joined one that was open"_s),
            integer(u"positionInQueue"_s, u"Its place, 1 for the first"_s),
            flag(u"createCallback"_s,
                 u"Whether the flow goes on to Create Callback: where the configuration says "
                 "exchange.ownsCallbacks. Else never, or the citizen is called twice"_s),
            text(u"reason"_s, u"Why nothing was kept; else empty"_s, numberRefusals())}
            + promise()};
}

DataAction callEvent()
{
    return {
        u"call-event"_s,
        u"CallEvent"_s,
        u"What happened to a call. The same event again changes nothing."_s,
        3,
        QList<ActionField>{
            conversation(),
            required(text(u"event"_s, u"What happened"_s,
                          {{u"arrived"_s, u"somebody rang"_s},
                           {u"chosen"_s, u"a menu key was pressed: option"_s},
                           {u"ringing"_s, u"desks are rung: queueId and rings are required"_s},
                           {u"answered"_s, u"by userId"_s},
                           {u"offered"_s, u"a callback was offered"_s},
                           {u"declined"_s, u"and declined"_s},
                           {u"transferred"_s, u"put through to another office"_s},
                           {u"returned"_s, u"which did not answer"_s},
                           {u"ended"_s, u"the call is over"_s}})),
            required(text(u"eventTime"_s, u"When, with its offset: 2026-10-05T07:30:00Z"_s))}
            + directorate()
            + QList<ActionField>{caller(), text(u"option"_s, u"The menu key, with chosen"_s),
                                 desks(), integer(u"rings"_s, u"With ringing: 0 to 1000"_s),
                                 text(u"userId"_s, u"With answered: the user id of who answered"_s),
                                 text(u"reason"_s,
                                      u"With ended: closed, when it came while closed"_s),
                                 text(u"attempt"_s,
                                      u"Our attempt's number, on calls that we placed"_s)},
        {flag(u"ok"_s, u"Whether it is kept"_s),
         flag(u"repeated"_s, u"Whether it had been told before"_s)}};
}

DataAction cancelCallback()
{
    return {u"cancel-callback"_s,
            u"CancelCallback"_s,
            u"The citizen needs no callback any more: what waits for their number is closed."_s,
            5,
            QList<ActionField>{conversation()} + directorate()
                + QList<ActionField>{caller(), text(u"requestCode"_s,
                                                    u"The request code, to close that one only"_s)},
            {flag(u"cancelled"_s, u"Whether at least one is closed"_s),
             integer(u"count"_s, u"How many are closed"_s),
             text(u"reason"_s, u"Why not, or why not all; else empty"_s,
                  numberRefusals()
                      + QList<FieldValue>{
                          {u"nothing-waiting"_s, u"no callback to this number, or of this code"_s},
                          {u"code-needed"_s,
                           u"several people share the number: ask for the request code"_s},
                          {u"in-hand"_s, u"somebody is about to call, or is calling"_s}})}};
}

DataAction dayPartChosen()
{
    return {u"day-part"_s,
            u"DayPart"_s,
            u"The part of the day the citizen chose after accepting in this conversation."_s,
            5,
            QList<ActionField>{conversation(), required(dayPart(u"part"_s))} + directorate()
                + QList<ActionField>{language()},
            QList<ActionField>{
                flag(u"ok"_s, u"Whether it is kept"_s),
                text(u"reason"_s, u"Why not; else empty"_s,
                     {{u"no-callback"_s, u"the conversation led to none that is open"_s}})}
                + promise()};
}

DataAction health()
{
    return {u"health"_s,
            u"Health"_s,
            u"Whether requests can be kept now: of one directorate, or without queue and number "
            "of all."_s,
            3,
            {text(u"queueId"_s, u"A queue of the directorate"_s),
             text(u"dnis"_s, u"Or a number that is dialled for it"_s)},
            {flag(u"ready"_s, u"Whether the database answers and a configuration is in force"_s),
             text(u"status"_s, u"The same as a word"_s,
                  {{u"ok"_s, u"it does"_s}, {u"degraded"_s, u"it does not"_s}})}};
}

bool isOfType(const QJsonValue &value, FieldType type)
{
    switch (type) {
    case FieldType::String:
        return value.isString();
    case FieldType::Integer:
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    case FieldType::Boolean:
        return value.isBool();
    }
    Q_UNREACHABLE();
}

QJsonValue emptyOf(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return QString();
    case FieldType::Integer:
        return 0;
    case FieldType::Boolean:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QString DataAction::name() const
{
    return u"Richiamate_%1_v%2"_s.arg(title).arg(version);
}

QString DataAction::path() const
{
    return u"/genesys/v%1/%2"_s.arg(version).arg(key);
}

const QList<DataAction> &dataActions()
{
    static const QList<DataAction> all{route(),          callbackAccepted(), callEvent(),
                                       cancelCallback(), dayPartChosen(),    health()};
    return all;
}

const DataAction &dataAction(const QString &key)
{
    const auto found = std::find_if(dataActions().begin(), dataActions().end(),
                                    [&key](const DataAction &each) { return each.key == key; });
    if (found == dataActions().end())
        qFatal("there is no data action %s", qPrintable(key));
    return *found;
}

QJsonObject withEveryField(const DataAction &action, const QJsonObject &body)
{
    QJsonObject whole;
    for (const auto &field : action.outputs) {
        const auto value = body[field.name];
        whole.insert(field.name, isOfType(value, field.type) ? value : emptyOf(field.type));
    }
    return whole;
}

} // namespace genesys
