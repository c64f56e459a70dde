#pragma once

#include "core/base/result.h"
#include "core/ports/commands.h"

#include <QDate>
#include <QFuture>
#include <QJsonValue>
#include <QList>

namespace ports {

// What a screen asks for and does not keep up to date: questions that change nothing, in the
// database's own JSON. They may take a moment and never hold up the picture or a command.
class Reports
{
public:
    template <class T> using Answer = QFuture<base::Result<T>>;
    using Object = Answer<QJsonValue>;
    using Objects = Answer<QList<QJsonValue>>;

    virtual ~Reports() = default;
    // {subject, id, content, sequence, keptAt}, newest first.
    [[nodiscard]] virtual Objects drafts() = 0;
    // {at, topic, outcome, office, interventionOutcome, isOpen}, newest first; none of a withheld
    // number.
    [[nodiscard]] virtual Objects contacts(const Conversation &conversation) = 0;
    [[nodiscard]] virtual Object dayFigures(const QDate &day) = 0;
    // {from, to, totals, fewPeople, before, sameWeekday, days, hours, topics}: a year at most.
    [[nodiscard]] virtual Object periodFigures(const QDate &since, const QDate &until) = 0;
    // {figure, count, fewPeople, rows}: the rows that make it, as the logs tell them; a thousand at
    // a time, the first after those skipped.
    [[nodiscard]] virtual Object figureBehind(const QString &figure, const QDate &since,
                                              const QDate &until, int skipped) = 0;
    // {day, isOver, seal, list}: what closing the day would leave open; seal: it is closed.
    [[nodiscard]] virtual Object closeDayPreview(const QDate &day) = 0;
    // {call, request, topic, outcome, mine}, the earliest first; of others without topic and outcome
    // where few people stand behind the day; of one's own also {savedAt, callId, attemptId, at, number,
    // note, cards}.
    [[nodiscard]] virtual Objects notRecordedElsewhere(const QDate &day) = 0;
    // {call, caller (masked), times, lastAt, reason}, the latest last: numbers that rang while it was
    // closed and that nobody has spoken with since. None unless the directorate lists them.
    [[nodiscard]] virtual Objects callsWhileClosed() = 0;
    [[nodiscard]] virtual Object dailyLog(const QDate &day) = 0;
    // {pages, pdf (base64), digest} of a closed day; null: nobody has printed it yet.
    [[nodiscard]] virtual Object sealedPaper(const QDate &day) = 0;
    // The figures of the month in which the day lies, beside those of the month before.
    [[nodiscard]] virtual Object monthStatement(const QDate &month) = 0;
    // {id, reference, kind, receivedOn, answerBy, answeredOn, daysLeft, receipts}: who waits first.
    [[nodiscard]] virtual Objects citizenRequests() = 0;
    // For whoever audits; each is recorded with who reads. `what`: "configuration", "days", "log",
    // "verify", "trail"; an invalid day: none.
    [[nodiscard]] virtual Object audit(const QString &what, const QDate &day) = 0;
    // {at, who, login, what, day}, the latest first.
    [[nodiscard]] virtual Objects auditReads() = 0;
    [[nodiscard]] virtual Object me() = 0;
    [[nodiscard]] virtual Object directorate() = 0;
    // What was asked before is no longer wanted: it is answered Unavailable, unless it is answered
    // already.
    virtual void cancel() = 0;
};

} // namespace ports
