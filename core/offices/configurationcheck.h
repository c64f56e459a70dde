#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace offices {

// An error must be corrected before the configuration may be applied; a note is worth a look.
enum class Severity { Error, Note };

enum class Problem {
    NotJson,
    MissingField,
    BadValue,              // the value
    UsedTwice,             // what; the place that used it first
    WindowsOverlap,        // the place of the other window
    PeriodsOverlap,        // the place of the other period
    AssignmentsOverlap,    // login; the place of the other assignment
    ExchangeUsersDiffer,   // login; the place that names the other one
    NoReference,           // login
    AuditorWithoutEnd,     // login; how many days they may read
    AuditorOfOffice,       // login
    AuditorIsMore,         // login; the place of the other assignment
    OptionLeadsNowhere,    // option
    TopicLeadsNowhere,     // topic
    OfficeNotValid,        // office
    RingsNobody,           // office
    OfficeWithoutDesk,     // office
    OfficeWithoutQueue,    // office; what leads there
    OfficeNotReached,      // office
    CardNotInForce,        // card
    SheetNotInForce,       // nothing: of the emergency sheet
    PatronDayNotConfirmed, // year
    DutiesOverlap,         // day of the week or date; the place of the other duty
    DeskNamesPerson,       // the desk; login
    DayWithoutDesk,        // office; day of the week, as the file names it
    InitialsLeftOut,       // topic; initials
    MunicipalitiesLeftOut, // topic
};

struct Finding
{
    Severity severity = Severity::Error;
    Problem problem = Problem::BadValue;
    QString place; // in the file: "offices[2].hours.windows[1]"; indexes begin at 0
    QStringList arguments;
    friend bool operator==(const Finding &, const Finding &) = default;
};

// All that is wrong with a configuration and what is worth a look, in the order of their places:
// mistakes of reading, then overlaps, dead ends, duties, assignments without a reference, people who would
// be two users of the exchange and codes used twice. `day` is the directorate's day it is judged from: what ended before leads nowhere, and
// what only held before harms nobody any more.
[[nodiscard]] QList<Finding> checkConfiguration(const QByteArray &json, const QDate &day);

} // namespace offices
