#pragma once

#include "core/offices/directorate.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace routing {

// What the exchange says of the desks it would ring, as a class and never per person.
enum class Desks { Free, Busy, None };

struct Question
{
    QString option;
    QDateTime at; // of the menu choice, UTC
    Desks desks = Desks::Free;
    QString caller; // as the exchange gave it; empty when withheld
};

enum class Then { OfferCallback, AnnounceClosed };

enum class Because {
    Open,
    Closed,         // argument: why (as calendar::Why) and name
    UnknownOption,  // argument: option
    Rings,          // arguments: office name, rings
    OfficeNotValid, // argument: office name; the step is left out
    DesksBusy,      // rings count all the same
    NobodySignedIn, // rings count all the same
    OfferTo,        // argument: office name
    NumberWithheld, // a callback needs a number spoken or typed
    NumberNotCallable,
};

struct Step
{
    QString office;
    int rings = 0;
    friend bool operator==(const Step &, const Step &) = default;
};

struct Reason
{
    Because because = Because::Open;
    QStringList arguments;
    std::optional<calendar::Opening> opening; // with Open and Closed
};

struct Destination
{
    bool open = false;
    QList<Step> steps;
    Then then = Then::AnnounceClosed;
    QString callbackOffice; // set when a callback is offered
    QList<Reason> reasons;  // in the order the decision was made
};

// Pure and total: every question has an answer with its reasons.
[[nodiscard]] Destination route(const offices::Directorate &directorate, const Question &question);

} // namespace routing
