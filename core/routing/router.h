#pragma once

#include "core/offices/directorate.h"
#include "core/routing/reason.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace routing {

// What the exchange says of the desks it would ring, as a class and never per person.
enum class Desks { Free, Busy, None };

// Whether a callback may be offered to the caller's own number; if not, another one is needed.
enum class CallersNumber { MayBeCalled, Withheld, NotValid, NotCallable };
[[nodiscard]] CallersNumber checkCaller(const QString &caller);

struct Question
{
    QString option;
    QDateTime at; // of the menu choice, UTC
    Desks desks = Desks::Free;
    QString caller;                      // as the exchange gave it; empty when withheld
    int callsToday = 0;                  // of this number, this one included; 0: not known
    bool hasOpenCallback = false;        // of this number, at the office that would call back
    std::optional<CallersNumber> number; // of the caller, when many questions are asked of one
};

enum class Then { OfferCallback, AnnounceClosed };

struct Step
{
    QString office;
    int rings = 0;
    friend bool operator==(const Step &, const Step &) = default;
};

struct Destination
{
    bool open = false;
    QList<Step> steps;
    Then then = Then::AnnounceClosed;
    QString callbackOffice;                            // set when a callback is offered
    Reasons reasons;                                   // in the order the decision was made
    CallersNumber number = CallersNumber::MayBeCalled; // when a callback is offered
    bool joinsOpenCallback = false;                    // what is offered is a repeat
    std::optional<QDateTime> notBefore; // UTC: the offered callback's first attempt may begin then
    bool isFrequent = false;            // a mark, whatever is decided
};

// Pure and total: every question has an answer with its reasons.
[[nodiscard]] Destination route(const offices::Directorate &directorate, const Question &question);

} // namespace routing
