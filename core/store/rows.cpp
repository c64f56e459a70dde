#include "core/store/rows.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

QDateTime requiredInstant(const QJsonValue &value)
{
    return instantOf(value).value_or(QDateTime());
}

template <class Id> std::optional<Id> idOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return Id(numberOf(value));
}

// It has left the picture, and nothing else is told of it.
bool isGone(const QJsonObject &row)
{
    return row[u"gone"].toBool();
}

std::optional<calls::Attempt> attemptOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const auto row = value.toObject();
    const auto line = row[u"line"].toString();
    return calls::Attempt{base::AttemptId(numberOf(row[u"id"])),
                          row[u"conversation"].toString(),
                          line == u"connected"_s ? calls::Line::Connected
                          : line == u"ended"_s   ? calls::Line::Ended
                                                 : calls::Line::Dialling,
                          row[u"lineReason"].toString(),
                          requiredInstant(row[u"beganAt"]),
                          instantOf(row[u"lineEndedAt"]),
                          row[u"outcome"].toString()};
}

} // namespace

qint64 numberOf(const QJsonValue &value)
{
    return value.toInteger();
}

std::optional<QDateTime> instantOf(const QJsonValue &value)
{
    const auto instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!instant.isValid())
        return std::nullopt;
    return instant.toUTC();
}

std::optional<calls::Call> callOf(const QJsonObject &row)
{
    if (isGone(row)) {
        calls::Call gone{base::CallId(numberOf(row[u"id"])),
                         base::Revision(numberOf(row[u"revision"]))};
        gone.hasEnded = true;
        return gone;
    }
    const auto state = calls::callState(row[u"state"].toString());
    if (!state)
        return std::nullopt;
    calls::Call call{base::CallId(numberOf(row[u"id"])),
                     base::Revision(numberOf(row[u"revision"]))};
    call.number = row[u"number"].toString();
    call.state = *state;
    call.caller = row[u"caller"].toString();
    call.conversation = row[u"conversation"].toString();
    call.option = row[u"option"].toString();
    call.office = row[u"office"].toString();
    call.arrivedAt = requiredInstant(row[u"arrivedAt"]);
    call.firstRingAt = instantOf(row[u"firstRingAt"]);
    call.answeredAt = instantOf(row[u"answeredAt"]);
    call.hasEnded = row[u"ended"].toBool();
    call.isMine = row[u"mine"].toBool();
    call.isRecorded = row[u"recorded"].toBool();
    call.openCallback = idOf<base::CallbackId>(row[u"openCallback"]);
    call.rings = row[u"rings"].toInt();
    call.ringingSince = instantOf(row[u"ringingSince"]);
    call.earlier = row[u"earlier"].toInt();
    call.isByHand = row[u"byHand"].toBool();
    call.isReturn = row[u"isReturn"].toBool();
    return call;
}

std::optional<calls::Callback> callbackOf(const QJsonObject &row)
{
    if (isGone(row))
        return calls::Callback{base::CallbackId(numberOf(row[u"id"])),
                               base::Revision(numberOf(row[u"revision"])),
                               {},
                               calls::CallbackState::Closed};
    const auto state = calls::callbackState(row[u"state"].toString());
    if (!state)
        return std::nullopt;
    calls::Callback callback{base::CallbackId(numberOf(row[u"id"])),
                             base::Revision(numberOf(row[u"revision"]))};
    callback.requestCode = row[u"requestCode"].toString();
    callback.state = *state;
    callback.number = row[u"number"].toString();
    callback.office = row[u"office"].toString();
    callback.firstRingAt = requiredInstant(row[u"firstRingAt"]);
    callback.promise = requiredInstant(row[u"promise"]);
    callback.requests = row[u"requests"].toInt();
    callback.attempts = row[u"attempts"].toInt();
    callback.notBefore = requiredInstant(row[u"notBefore"]);
    callback.isMine = row[u"mine"].toBool();
    callback.closing = row[u"closing"].toString();
    callback.attempt = attemptOf(row[u"attempt"]);
    callback.option = row[u"option"].toString();
    callback.lastOutcome = row[u"lastOutcome"].toString();
    callback.isKept = row[u"kept"].toBool();
    callback.acceptedAt = requiredInstant(row[u"acceptedAt"]);
    callback.promiseBefore = instantOf(row[u"promiseBefore"]);
    callback.promiseReason = row[u"promiseReason"].toString();
    callback.preferred = calls::dayPart(row[u"preferred"].toString()).value_or(calls::DayPart::Any);
    callback.offeredFrom = instantOf(row[u"offeredFrom"]);
    callback.language = row[u"language"].toString();
    callback.personOrdinal = row[u"personOrdinal"].toInt(1);
    callback.isNumberWrong = row[u"numberIsWrong"].toBool();
    callback.attemptsAllowed = row[u"attemptsAllowed"].toInt();
    return callback;
}

std::optional<calls::HandOver> handOverOf(const QJsonObject &row)
{
    if (isGone(row))
        return calls::HandOver{base::HandOverId(numberOf(row[u"id"])),
                               base::Revision(numberOf(row[u"revision"])),
                               calls::HandOverState::Done};
    const auto state = calls::handOverState(row[u"state"].toString());
    if (!state)
        return std::nullopt;
    calls::HandOver handOver{base::HandOverId(numberOf(row[u"id"])),
                             base::Revision(numberOf(row[u"revision"]))};
    handOver.state = *state;
    handOver.office = row[u"office"].toString();
    handOver.conversation = row[u"conversation"].toString();
    handOver.sheet = row[u"sheet"].toString();
    handOver.offeredAt = requiredInstant(row[u"offeredAt"]);
    handOver.isMine = row[u"mine"].toBool();
    handOver.isFromMe = row[u"fromMe"].toBool();
    handOver.number = row[u"number"].toString();
    handOver.topic = row[u"topic"].toString();
    handOver.takenAt = instantOf(row[u"takenAt"]);
    handOver.reason = row[u"reason"].toString();
    handOver.call = idOf<base::CallId>(row[u"call"]);
    handOver.attempt = idOf<base::AttemptId>(row[u"attempt"]);
    handOver.fromOffice = row[u"fromOffice"].toString();
    return handOver;
}

} // namespace store
