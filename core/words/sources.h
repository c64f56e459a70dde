#pragma once

#include "core/base/result.h"
#include "core/calendar/openinghours.h"
#include "core/citizens/phonenumber.h"
#include "core/citizens/taxcode.h"
#include "core/routing/router.h"

#include <array>

// The English sources of every text that core/words makes; lupdate reads them here.
namespace words {

[[nodiscard]] constexpr const char *errorSource(base::Reason reason)
{
    using base::Reason;
    switch (reason) {
    case Reason::None:
        return QT_TRANSLATE_NOOP("error", "Nothing went wrong.");
    case Reason::NotJson:
        return QT_TRANSLATE_NOOP("error", "%1 cannot be read as JSON. Correct it and try again.");
    case Reason::MissingField:
        return QT_TRANSLATE_NOOP("error", "%1 is missing. Add it and try again.");
    case Reason::BadValue:
        return QT_TRANSLATE_NOOP("error", "%1 cannot be \"%2\". Correct it and try again.");
    case Reason::UsedTwice:
        return QT_TRANSLATE_NOOP("error",
                                 "%1 is \"%2\", as %3 already is. Give one of them another "
                                 "name and try again.");
    case Reason::TooLarge:
        return QT_TRANSLATE_NOOP("error", "What was sent is too large. Send less at a time.");
    case Reason::NotAllowed:
        return QT_TRANSLATE_NOOP("error", "This is not part of your assignment. Ask the "
                                          "administrator if it should be.");
    case Reason::NotFound:
        return QT_TRANSLATE_NOOP("error", "It is not there any more. Look at the list again.");
    case Reason::ColleagueWasQuicker:
        return QT_TRANSLATE_NOOP("error", "A colleague was quicker. Take the next one.");
    case Reason::Outdated:
        return QT_TRANSLATE_NOOP("error", "It has changed in the meantime. Look at what changed "
                                          "and try again.");
    case Reason::MoveNotAllowed:
        return QT_TRANSLATE_NOOP("error", "This cannot be done now. Look at its state and choose "
                                          "what it allows.");
    case Reason::OutsideAttemptHours:
        return QT_TRANSLATE_NOOP("error", "No call may begin now: the office is closed or closes "
                                          "soon, or the last attempt was too short a time ago. "
                                          "Try again later, or release what was taken.");
    case Reason::NothingToTake:
        return QT_TRANSLATE_NOOP("error", "Nobody is waiting to be called back now. There is "
                                          "nothing to do.");
    case Reason::KeyReused:
        return QT_TRANSLATE_NOOP("error", "This command was given before with other contents and "
                                          "was not carried out. Give it again.");
    case Reason::NotTraining:
        return QT_TRANSLATE_NOOP("error", "This is not a training database, and nothing was "
                                          "changed. Choose a training database.");
    case Reason::WrongSchemaVersion:
        return QT_TRANSLATE_NOOP("error", "The database has another version than this program. "
                                          "Ask the administrator to run "
                                          "\"richiamate-admin database migrate\".");
    case Reason::PasswordWrong:
        return QT_TRANSLATE_NOOP("error", "Account or password is not right. Type the password "
                                          "again; if it is forgotten, the administrator sets a "
                                          "new one.");
    case Reason::TicketMissing:
        return QT_TRANSLATE_NOOP("error", "This computer is not signed in to the single sign-on. "
                                          "Lock the computer, unlock it with your password, and "
                                          "try again.");
    case Reason::TicketExpired:
        return QT_TRANSLATE_NOOP("error", "The single sign-on has run out. Lock the computer, "
                                          "unlock it with your password, and try again.");
    case Reason::TicketOfAnother:
        return QT_TRANSLATE_NOOP("error", "The single sign-on of this computer belongs to another "
                                          "account. Type the account that is signed in there, or "
                                          "sign in to the computer as yourself.");
    case Reason::SingleSignOnAway:
        return QT_TRANSLATE_NOOP("error", "The single sign-on does not answer. Try again in a "
                                          "moment; if it lasts, tell the administrator.");
    case Reason::ClockWrong:
        return QT_TRANSLATE_NOOP("error", "The clock of this computer is wrong, so the single "
                                          "sign-on refuses it. Tell the administrator.");
    case Reason::ServerNotTrusted:
        return QT_TRANSLATE_NOOP("error", "The server's certificate has expired or is not from "
                                          "the directorate's authority: nothing was sent to it. "
                                          "Check the date of this computer, and tell the "
                                          "administrator.");
    case Reason::ServerMisnamed:
        return QT_TRANSLATE_NOOP("error", "The server that answers has another name than the one "
                                          "that was asked for: nothing was sent to it. Tell the "
                                          "administrator.");
    case Reason::ServerNotSecure:
        return QT_TRANSLATE_NOOP("error", "The server offers no encrypted connection: nothing was "
                                          "sent to it. Tell the administrator.");
    case Reason::AuthorityMissing:
        return QT_TRANSLATE_NOOP("error", "The certificate of the directorate's authority is not "
                                          "on this computer, so the server cannot be checked. "
                                          "Tell the administrator.");
    case Reason::AccountNotAdmitted:
        return QT_TRANSLATE_NOOP("error", "The server does not know this account here, or does "
                                          "not let it in from this computer. Check how it is "
                                          "written, and ask the administrator.");
    case Reason::NotAssigned:
        return QT_TRANSLATE_NOOP("error", "This account has no assignment today. Ask the "
                                          "administrator if it should have one.");
    case Reason::DirectorateUnknown:
        return QT_TRANSLATE_NOOP("error", "This computer does not know where the database of this "
                                          "directorate is. Tell the administrator.");
    case Reason::DatabaseAway:
        return QT_TRANSLATE_NOOP("error",
                                 "The database does not answer. Try again in a moment; if it "
                                 "lasts, tell the administrator.");
    case Reason::ExchangeAway:
        return QT_TRANSLATE_NOOP("error", "The telephone exchange does not answer. Dial by hand "
                                          "and tell the administrator.");
    case Reason::ExchangeRefused:
        return QT_TRANSLATE_NOOP("error", "The telephone exchange refused. Check the number and "
                                          "try again, or dial by hand.");
    case Reason::ExchangeSlow:
        return QT_TRANSLATE_NOOP("error", "The telephone exchange is slow. Try again in a moment, "
                                          "or dial by hand.");
    case Reason::ExchangeSignIn:
        return QT_TRANSLATE_NOOP("error", "The telephone exchange wants you to sign in again.");
    case Reason::ExchangePermission:
        return QT_TRANSLATE_NOOP("error", "The telephone exchange does not let you do that. Tell "
                                          "the administrator: %1 is missing.");
    case Reason::FileNotWritable:
        return QT_TRANSLATE_NOOP("error", "The file %1 cannot be written. Choose another folder or "
                                          "free some space.");
    case Reason::FileNotReadable:
        return QT_TRANSLATE_NOOP("error", "The file %1 cannot be read. Check its name and who may "
                                          "read it.");
    case Reason::MissingProgram:
        return QT_TRANSLATE_NOOP("error", "The program %1 is missing. Install it and try again.");
    case Reason::Broken:
        return QT_TRANSLATE_NOOP("error", "Something in this program went wrong. Try again; if it "
                                          "happens again, tell the administrator.");
    }
    Q_UNREACHABLE();
}

[[nodiscard]] constexpr const char *openingSource(calendar::Why why)
{
    using calendar::Why;
    switch (why) {
    case Why::Open:
        return QT_TRANSLATE_NOOP("opening", "Open: within the public opening hours.");
    case Why::BeforeOpening:
        return QT_TRANSLATE_NOOP("opening", "Closed: not open yet today.");
    case Why::AfterClosing:
        return QT_TRANSLATE_NOOP("opening", "Closed: already closed for today.");
    case Why::BetweenWindows:
        return QT_TRANSLATE_NOOP("opening", "Closed: between two openings of today.");
    case Why::NoWindowThatDay:
        return QT_TRANSLATE_NOOP("opening", "Closed: there is no opening on this day.");
    case Why::Holiday:
        return QT_TRANSLATE_NOOP("opening", "Closed: public holiday (%1).");
    case Why::PatronDay:
        return QT_TRANSLATE_NOOP("opening", "Closed: patron day of the place of work (%1).");
    case Why::Closure:
        return QT_TRANSLATE_NOOP("opening", "Closed: extraordinary closure (%1).");
    case Why::Emergency:
        return QT_TRANSLATE_NOOP("opening", "Closed until further notice (%1).");
    case Why::LastMinutes:
        return QT_TRANSLATE_NOOP("opening", "Open, but too close to closing time for a new call.");
    }
    Q_UNREACHABLE();
}

[[nodiscard]] constexpr const char *routingSource(routing::Because because)
{
    using routing::Because;
    switch (because) {
    case Because::Open:
    case Because::Closed:
        return nullptr; // the opening says it
    case Because::UnknownOption:
        return QT_TRANSLATE_NOOP("routing", "The menu has no option \"%1\": whoever answers for "
                                            "the whole directorate is rung.");
    case Because::Rings:
        return QT_TRANSLATE_NOOP("routing", "Office to be rung: %1; rings: %2.");
    case Because::OfficeNotValid:
        return QT_TRANSLATE_NOOP("routing", "The office \"%1\" does not exist on this day and is "
                                            "left out.");
    case Because::DesksBusy:
        return QT_TRANSLATE_NOOP("routing", "All desks are engaged; the rings count all the same.");
    case Because::NobodySignedIn:
        return QT_TRANSLATE_NOOP("routing", "Nobody is signed in; the rings count all the same.");
    case Because::OfferTo:
        return QT_TRANSLATE_NOOP("routing", "If nobody answers, a callback by this office is "
                                            "offered: %1.");
    case Because::NumberWithheld:
        return QT_TRANSLATE_NOOP("routing", "The caller's number is withheld: a callback needs a "
                                            "number, spoken or typed.");
    case Because::NumberNotCallable:
        return QT_TRANSLATE_NOOP("routing", "Nobody can be called back on the caller's number: "
                                            "another one is needed.");
    case Because::OptionNotValid:
        return QT_TRANSLATE_NOOP("routing", "The menu option \"%1\" does not hold on this day: "
                                            "whoever answers for the whole directorate is rung.");
    case Because::SubstituteOfNotValid:
        return QT_TRANSLATE_NOOP("routing", "The office \"%1\" does not exist on this day; its "
                                            "substitute takes its place: %2.");
    case Because::SubstituteOfClosed:
        return QT_TRANSLATE_NOOP("routing", "The office \"%1\" is closed; its substitute takes "
                                            "its place: %2.");
    case Because::OfficeClosed:
        return QT_TRANSLATE_NOOP("routing", "The office \"%1\" is closed and is left out.");
    case Because::JoinsOpenCallback:
        return QT_TRANSLATE_NOOP("routing", "A callback to this number is open already: another "
                                            "request joins it and keeps its place.");
    case Because::NotBeforeOpening:
        return QT_TRANSLATE_NOOP("routing", "The citizen will be called back from the next "
                                            "opening on: %1.");
    case Because::FrequentCaller:
        return QT_TRANSLATE_NOOP("routing", "This number calls very often; calls today: %1. It is "
                                            "marked, never refused.");
    case Because::UnknownTopic:
        return QT_TRANSLATE_NOOP("routing", "There is no topic \"%1\".");
    case Because::Competent:
        return QT_TRANSLATE_NOOP("routing", "Normally competent for \"%1\": %2.");
    case Because::CompetentByInitial:
        return QT_TRANSLATE_NOOP("routing", "Normally competent for names from %1 to %2: %3.");
    case Because::CompetentByMunicipality:
        return QT_TRANSLATE_NOOP("routing", "Normally competent for %1: %2.");
    case Because::InitialNeeded:
        return QT_TRANSLATE_NOOP("routing", "Offices share this topic by the initial of surname or "
                                            "company, which is not known.");
    case Because::MunicipalityNeeded:
        return QT_TRANSLATE_NOOP("routing", "Offices share this topic by municipality, which is "
                                            "not known.");
    case Because::PartMissing:
        return QT_TRANSLATE_NOOP("routing", "Offices share this topic, but none has this part of "
                                            "it: %1.");
    case Because::NobodyCompetent:
        return QT_TRANSLATE_NOOP("routing", "No office is named for \"%1\".");
    case Because::NotOurs:
        return QT_TRANSLATE_NOOP("routing", "This is not ours. To be called: %1.");
    case Because::OursWithCaseOnly:
        return QT_TRANSLATE_NOOP("routing", "Callers who have no case in this office are told whom "
                                            "to call: %1.");
    case Because::TelephoneOf:
        return QT_TRANSLATE_NOOP("routing", "Telephone: %1.");
    }
    Q_UNREACHABLE();
}

[[nodiscard]] constexpr const char *problemSource(citizens::TaxCodeProblem problem)
{
    using citizens::TaxCodeProblem;
    switch (problem) {
    case TaxCodeProblem::None:
        return QT_TRANSLATE_NOOP("problem", "The tax code is formally correct.");
    case TaxCodeProblem::Empty:
        return QT_TRANSLATE_NOOP("problem", "There is no tax code.");
    case TaxCodeProblem::Length:
        return QT_TRANSLATE_NOOP("problem", "A tax code has 16 characters, or 11 digits.");
    case TaxCodeProblem::Character:
        return QT_TRANSLATE_NOOP("problem", "The tax code has a character that cannot be where it "
                                            "is.");
    case TaxCodeProblem::Month:
        return QT_TRANSLATE_NOOP("problem", "The ninth character of the tax code is no month.");
    case TaxCodeProblem::Day:
        return QT_TRANSLATE_NOOP("problem", "The tax code holds a day that its month has not.");
    case TaxCodeProblem::CheckLetter:
        return QT_TRANSLATE_NOOP("problem", "The last letter of the tax code does not fit the "
                                            "rest.");
    case TaxCodeProblem::CheckDigit:
        return QT_TRANSLATE_NOOP("problem", "The last digit of the tax code does not fit the "
                                            "rest.");
    }
    Q_UNREACHABLE();
}

[[nodiscard]] constexpr const char *problemSource(citizens::PhoneProblem problem)
{
    using citizens::PhoneProblem;
    switch (problem) {
    case PhoneProblem::None:
        return QT_TRANSLATE_NOOP("problem", "The number can be called back.");
    case PhoneProblem::Empty:
        return QT_TRANSLATE_NOOP("problem", "There is no telephone number.");
    case PhoneProblem::NotANumber:
        return QT_TRANSLATE_NOOP("problem", "This is not a telephone number.");
    case PhoneProblem::NotInUse:
        return QT_TRANSLATE_NOOP("problem", "No telephone number looks like this: read it again "
                                            "to the caller.");
    case PhoneProblem::NotCallable:
        return QT_TRANSLATE_NOOP("problem", "Nobody can be called back on this number: ask for "
                                            "another one.");
    case PhoneProblem::Withheld:
        return QT_TRANSLATE_NOOP("problem", "The number is withheld: ask for one.");
    }
    Q_UNREACHABLE();
}

inline constexpr const char *namelessPlace = QT_TRANSLATE_NOOP("error", "What was given");
inline constexpr const char *namelessClosure = QT_TRANSLATE_NOOP("opening",
                                                                 "Closed: extraordinary closure.");
inline constexpr const char *periodInForce = QT_TRANSLATE_NOOP("opening", "Hours in force: %1.");

struct OutcomeWord
{
    const char *code;
    const char *source;
};

inline constexpr std::array<OutcomeWord, 24> outcomeWords{{
    {"closed", QT_TRANSLATE_NOOP("outcome", "Came while closed")},
    {"abandoned", QT_TRANSLATE_NOOP("outcome", "Abandoned")},
    {"declined", QT_TRANSLATE_NOOP("outcome", "Declined")},
    {"accepted", QT_TRANSLATE_NOOP("outcome", "Callback accepted")},
    {"informed", QT_TRANSLATE_NOOP("outcome", "Basic information given")},
    {"handed-over", QT_TRANSLATE_NOOP("outcome", "Handed over to the office")},
    {"not-ours", QT_TRANSLATE_NOOP("outcome", "Not ours")},
    {"complaint", QT_TRANSLATE_NOOP("outcome", "Complaint")},
    {"other-directorate", QT_TRANSLATE_NOOP("outcome", "Other directorate")},
    {"language-desk", QT_TRANSLATE_NOOP("outcome", "Language desk")},
    {"dropped", QT_TRANSLATE_NOOP("outcome", "Call dropped")},
    {"intervention", QT_TRANSLATE_NOOP("outcome", "Intervention by the office")},
    {"unrecorded", QT_TRANSLATE_NOOP("outcome", "Not recorded")},
    {"reached", QT_TRANSLATE_NOOP("outcome", "Reached")},
    {"another-person", QT_TRANSLATE_NOOP("outcome", "Another person answered")},
    {"answering-machine", QT_TRANSLATE_NOOP("outcome", "Answering machine")},
    {"engaged", QT_TRANSLATE_NOOP("outcome", "Engaged")},
    {"no-answer", QT_TRANSLATE_NOOP("outcome", "No answer")},
    {"wrong-number", QT_TRANSLATE_NOOP("outcome", "Wrong number")},
    {"line-dropped", QT_TRANSLATE_NOOP("outcome", "Line dropped")},
    {"in-progress", QT_TRANSLATE_NOOP("outcome", "In progress")},
    {"done", QT_TRANSLATE_NOOP("outcome", "Done")},
    {"needs-documents", QT_TRANSLATE_NOOP("outcome", "Documents needed")},
    {"appointment", QT_TRANSLATE_NOOP("outcome", "Appointment")},
}};

// Each figure of the database by its key: its name, and its formula in words.
struct FigureWord
{
    const char *key;
    const char *name;
    const char *formula;
};

inline constexpr std::array<FigureWord, 25> figureWords{{
    {"received", QT_TRANSLATE_NOOP("figure", "Received"),
     QT_TRANSLATE_NOOP("figure",
                       "Calls that reached the directorate in the period, whoever answered and "
                       "however they ended. Without an exchange nobody can know it.")},
    {"answered", QT_TRANSLATE_NOOP("figure", "Answered"),
     QT_TRANSLATE_NOOP("figure", "Calls that somebody of ours answered.")},
    {"rang", QT_TRANSLATE_NOOP("figure", "Rang"),
     QT_TRANSLATE_NOOP("figure", "Calls that rang after a choice in the menu while it was open, "
                                 "whether somebody answered or not. None written by hand.")},
    {"inTime", QT_TRANSLATE_NOOP("figure", "Answered in time"),
     QT_TRANSLATE_NOOP(
         "figure", "Of those that rang: answered within the rings that the directorate has set, "
                   "counted from the choice in the menu. Their share is the service level.")},
    {"abandoned", QT_TRANSLATE_NOOP("figure", "Abandoned"),
     QT_TRANSLATE_NOOP("figure",
                       "Calls that ended before anybody answered and without a callback.")},
    {"closed", QT_TRANSLATE_NOOP("figure", "While closed"),
     QT_TRANSLATE_NOOP("figure", "Calls that came while nobody may ring.")},
    {"offered", QT_TRANSLATE_NOOP("figure", "Callback offered"),
     QT_TRANSLATE_NOOP("figure", "Calls that heard the offer of a callback, whatever came of it.")},
    {"accepted", QT_TRANSLATE_NOOP("figure", "Callback accepted"),
     QT_TRANSLATE_NOOP("figure", "Calls in which the citizen asked for a callback.")},
    {"declined", QT_TRANSLATE_NOOP("figure", "Callback declined"),
     QT_TRANSLATE_NOOP("figure",
                       "Calls in which the citizen heard the offer and did not want it.")},
    {"attempts", QT_TRANSLATE_NOOP("figure", "Attempts"),
     QT_TRANSLATE_NOOP("figure", "Outgoing calls to citizens who asked for a callback.")},
    {"reached", QT_TRANSLATE_NOOP("figure", "Reached"),
     QT_TRANSLATE_NOOP("figure", "Attempts that reached the citizen.")},
    {"reachedFirst", QT_TRANSLATE_NOOP("figure", "Reached at the first attempt"),
     QT_TRANSLATE_NOOP(
         "figure", "Attempts that reached the citizen and were the first under their promise.")},
    {"promisesKept", QT_TRANSLATE_NOOP("figure", "Promises kept"),
     QT_TRANSLATE_NOOP("figure", "First attempts under a promise that began no later than it said. "
                                 "Whether somebody was reached is another figure.")},
    {"promisesBroken", QT_TRANSLATE_NOOP("figure", "Promises broken"),
     QT_TRANSLATE_NOOP("figure", "First attempts under a promise that began later than it said.")},
    {"handOvers", QT_TRANSLATE_NOOP("figure", "Hand-overs"),
     QT_TRANSLATE_NOOP("figure", "Calls and attempts from which the citizen was put through to an "
                                 "internal office, each once.")},
    {"interventions", QT_TRANSLATE_NOOP("figure", "Interventions"),
     QT_TRANSLATE_NOOP("figure", "Interventions written by internal offices, on hand-overs and on "
                                 "calls that reached the office directly.")},
    {"informed", QT_TRANSLATE_NOOP("figure", "Information given"),
     QT_TRANSLATE_NOOP("figure", "Calls and attempts in which basic information was given: so "
                                 "their record says, or a card was ticked.")},
    {"concluded", QT_TRANSLATE_NOOP("figure", "Concluded"),
     QT_TRANSLATE_NOOP(
         "figure",
         "Calls and attempts of which somebody wrote how they went, or what the office did.")},
    {"withoutOffice", QT_TRANSLATE_NOOP("figure", "No office needed"),
     QT_TRANSLATE_NOOP("figure",
                       "Of those concluded: closed with basic information, and no internal office "
                       "was engaged. Their share is what the service is there for.")},
    {"notOurs", QT_TRANSLATE_NOOP("figure", "Not ours"),
     QT_TRANSLATE_NOOP(
         "figure",
         "Calls, attempts and interventions in which the matter was found to be another body's.")},
    {"cameBack", QT_TRANSLATE_NOOP("figure", "Came back"),
     QT_TRANSLATE_NOOP("figure",
                       "Calls and attempts about a topic on which the same number had spoken with "
                       "us in the 14 days before. Numbers that ring all the time are left out.")},
    {"waiting", QT_TRANSLATE_NOOP("figure", "Waiting now"),
     QT_TRANSLATE_NOOP("figure", "Callbacks not closed at this moment, whoever has them.")},
    {"atRisk", QT_TRANSLATE_NOOP("figure", "At risk now"),
     QT_TRANSLATE_NOOP("figure", "Callbacks that nobody has tried yet and whose promise is so near "
                                 "that the directorate calls it at risk.")},
    {"broken", QT_TRANSLATE_NOOP("figure", "Past the promise now"),
     QT_TRANSLATE_NOOP("figure",
                       "Callbacks that nobody has tried yet and whose promise has passed.")},
    {"openHandOvers", QT_TRANSLATE_NOOP("figure", "Open hand-overs now"),
     QT_TRANSLATE_NOOP("figure", "Hand-overs whose intervention is not written yet.")},
}};

// Looked up by their source, so they need only be where lupdate finds them.
inline constexpr std::array logSources{
    QT_TRANSLATE_NOOP("log", "Daily log"),
    QT_TRANSLATE_NOOP("log", "Directorate"),
    QT_TRANSLATE_NOOP("log", "Day"),
    QT_TRANSLATE_NOOP("log", "Number"),
    QT_TRANSLATE_NOOP("log", "Time"),
    QT_TRANSLATE_NOOP("log", "Kind"),
    QT_TRANSLATE_NOOP("log", "Call"),
    QT_TRANSLATE_NOOP("log", "Attempt"),
    QT_TRANSLATE_NOOP("log", "Intervention"),
    QT_TRANSLATE_NOOP("log", "Call number"),
    QT_TRANSLATE_NOOP("log", "Request"),
    QT_TRANSLATE_NOOP("log", "Menu option"),
    QT_TRANSLATE_NOOP("log", "Office"),
    QT_TRANSLATE_NOOP("log", "Topic"),
    QT_TRANSLATE_NOOP("log", "Cards"),
    QT_TRANSLATE_NOOP("log", "Outcome"),
    QT_TRANSLATE_NOOP("log", "Call by"),
    QT_TRANSLATE_NOOP("log", "Kept"),
    QT_TRANSLATE_NOOP("log", "yes"),
    QT_TRANSLATE_NOOP("log", "no"),
    QT_TRANSLATE_NOOP("log", "Page %1 of %2"),
    QT_TRANSLATE_NOOP("log", "Totals"),
    QT_TRANSLATE_NOOP("log", "Received"),
    QT_TRANSLATE_NOOP("log", "Answered"),
    QT_TRANSLATE_NOOP("log", "Abandoned"),
    QT_TRANSLATE_NOOP("log", "While closed"),
    QT_TRANSLATE_NOOP("log", "Callback offered"),
    QT_TRANSLATE_NOOP("log", "Callback accepted"),
    QT_TRANSLATE_NOOP("log", "Callback declined"),
    QT_TRANSLATE_NOOP("log", "Attempts"),
    QT_TRANSLATE_NOOP("log", "Reached"),
    QT_TRANSLATE_NOOP("log", "Promises kept"),
    QT_TRANSLATE_NOOP("log", "Promises broken"),
    QT_TRANSLATE_NOOP("log", "Hand-overs"),
    QT_TRANSLATE_NOOP("log", "Interventions"),
    QT_TRANSLATE_NOOP("log", "No calls on this day"),
    QT_TRANSLATE_NOOP("log", "Working copy, not sealed"),
    QT_TRANSLATE_NOOP("log", "withheld"),
    QT_TRANSLATE_NOOP(
        "log", "Where fewer than %1 people stand behind a row, when and how are withheld (art. 4 "
               "law 300/1970, art. 5 GDPR). The agreement with the unions may set another number."),
    QT_TRANSLATE_NOOP("log", "d/M HH:mm"),
    QT_TRANSLATE_NOOP("log", "d/M/yyyy"),
    QT_TRANSLATE_NOOP("log", "d/M/yyyy HH:mm"),
    QT_TRANSLATE_NOOP("log", "Late outcome"),
    QT_TRANSLATE_NOOP("log", "Correction"),
    QT_TRANSLATE_NOOP("log", "about row %1 of %2"),
    QT_TRANSLATE_NOOP("log", "about %1"),
    QT_TRANSLATE_NOOP("log", "About the day"),
    QT_TRANSLATE_NOOP("log", "About row"),
    QT_TRANSLATE_NOOP("log", "State"),
    QT_TRANSLATE_NOOP("log", "sealed"),
    QT_TRANSLATE_NOOP("log", "provisional"),
    QT_TRANSLATE_NOOP("log", "Day closed %1"),
    QT_TRANSLATE_NOOP("log", "Place and date"),
    QT_TRANSLATE_NOOP("log", "Responsible for the service"),
    QT_TRANSLATE_NOOP("log", "Signature"),
    QT_TRANSLATE_NOOP("log", "Information given"),
    QT_TRANSLATE_NOOP("log", "No office needed"),
    QT_TRANSLATE_NOOP("log", "Rows of the day"),
    QT_TRANSLATE_NOOP("log", "not told"),
    QT_TRANSLATE_NOOP("log", "Monthly statement"),
    QT_TRANSLATE_NOOP("log", "Figure"),
    QT_TRANSLATE_NOOP("log", "No office needed, of all concluded"),
    QT_TRANSLATE_NOOP("log", "Service level: answered in time, of all that rang"),
    QT_TRANSLATE_NOOP("log", "Days closed: %1. Not closed: %2."),
    QT_TRANSLATE_NOOP("log", "Too few people stand behind what is not told."),
};

} // namespace words
