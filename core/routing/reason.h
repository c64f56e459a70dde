#pragma once

#include "core/calendar/openinghours.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace routing {

// Why it was decided so: of a call's way, and of who is competent for a topic.
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
    OptionNotValid,          // argument: option; as if it were unknown
    SubstituteOfNotValid,    // arguments: name of the office that does not exist, its substitute's
    SubstituteOfClosed,      // arguments: name of the closed office, its substitute's
    OfficeClosed,            // argument: office name; the step is left out
    JoinsOpenCallback,       // a repeat joins and keeps the oldest place
    NotBeforeOpening,        // with its instants: no attempt begins before
    FrequentCaller,          // argument: calls of today; marked, never refused
    UnknownTopic,            // argument: topic
    Competent,               // arguments: topic's title, office name
    CompetentByInitial,      // arguments: bounds of the part, office name
    CompetentByMunicipality, // arguments: municipality, office name
    InitialNeeded,           // the topic is shared by initial and none was given
    MunicipalityNeeded,      // the same by municipality
    PartMissing,             // argument: what no part covers
    NobodyCompetent,         // argument: topic's title
    NotOurs,                 // argument: external body
    OursWithCaseOnly,        // argument: external body that is to be called without a case
    TelephoneOf,             // argument: telephone of the external body
};

struct Reason
{
    Because because = Because::Open;
    QStringList arguments;
    std::optional<calendar::Opening> opening; // with Open and Closed
    // With NotBeforeOpening, both in the office's time zone: as seen from when, and not before when.
    QDateTime asked;
    QDateTime next;
};

using Reasons = QList<Reason>;

} // namespace routing
