#include "core/words/configuration.h"

namespace words {

using offices::Problem;

namespace {

// %1 is the place, what follows the arguments of the problem.
constexpr const char *sourceOf(Problem problem)
{
    switch (problem) {
    case Problem::NotJson:
    case Problem::MissingField:
    case Problem::BadValue:
    case Problem::UsedTwice:
        return nullptr; // an error says it
    case Problem::WindowsOverlap:
        return QT_TRANSLATE_NOOP("configuration", "%1 overlaps with %2 on the same day. Make one "
                                                  "end where the other begins, or make them one.");
    case Problem::PeriodsOverlap:
        return QT_TRANSLATE_NOOP("configuration",
                                 "%1 overlaps with %2: nobody could say which holds on a day of "
                                 "both. Let one end before the other begins.");
    case Problem::AssignmentsOverlap:
        return QT_TRANSLATE_NOOP(
            "configuration", "%1 assigns %2 where %3 does it already, on the same days. End the "
                             "earlier one before the later one begins.");
    case Problem::ExchangeUsersDiffer:
        return QT_TRANSLATE_NOOP(
            "configuration", "%1 makes %2 another user of the exchange than %3 does. A person is "
                             "one user: name the right one in both, or in one only.");
    case Problem::NoReference:
        return QT_TRANSLATE_NOOP("configuration",
                                 "%1 is missing: say by which act %2 is assigned.");
    case Problem::AuditorWithoutEnd:
        return QT_TRANSLATE_NOOP("configuration",
                                 "%1: %2 audits for a time. Write a first and a last day, at most "
                                 "%3 days in all.");
    case Problem::AuditorOfOffice:
        return QT_TRANSLATE_NOOP("configuration", "%1: %2 audits the whole directorate. Leave it "
                                                  "empty.");
    case Problem::AuditorIsMore:
        return QT_TRANSLATE_NOOP("configuration",
                                 "%1: %2 audits, and is something else in %3 on the same days. Who "
                                 "audits changes nothing: end the one before the other begins.");
    case Problem::OptionLeadsNowhere:
        return QT_TRANSLATE_NOOP("configuration", "%1 is empty: the menu option %2 leads nowhere. "
                                                  "Name an office to ring, or take it out.");
    case Problem::TopicLeadsNowhere:
        return QT_TRANSLATE_NOOP("configuration", "%1: the topic %2 leads nowhere. Name an office "
                                                  "that is there, or whom to call instead.");
    case Problem::OfficeNotValid:
        return QT_TRANSLATE_NOOP("configuration", "%1 names the office %2, which is not there on "
                                                  "the days in question. Name another one.");
    case Problem::RingsNobody:
        return QT_TRANSLATE_NOOP("configuration", "%1 rings nobody: no operator and no official is "
                                                  "assigned to the office %2.");
    case Problem::OfficeWithoutDesk:
        return QT_TRANSLATE_NOOP("configuration",
                                 "%1: no operator and no official is assigned to the office %2, "
                                 "where callers may be put through. Assign one, or let it end.");
    case Problem::OfficeWithoutQueue:
        return QT_TRANSLATE_NOOP("configuration", "%1 is missing: the office %2 has no queue of "
                                                  "the exchange, although these lead there: %3.");
    case Problem::OfficeNotReached:
        return QT_TRANSLATE_NOOP("configuration", "%1: no menu option and no topic leads to the "
                                                  "office %2.");
    case Problem::CardNotInForce:
        return QT_TRANSLATE_NOOP("configuration", "%1: the card %2 is not in force.");
    case Problem::SheetNotInForce:
        return QT_TRANSLATE_NOOP("configuration", "%1: the emergency sheet is an example text, not "
                                                  "in force.");
    case Problem::PatronDayNotConfirmed:
        return QT_TRANSLATE_NOOP("configuration", "%1: the patron day of %2 is not confirmed.");
    case Problem::DutiesOverlap:
        return QT_TRANSLATE_NOOP("configuration", "%1 names a desk for %2, as %3 does already. "
                                                  "Leave one of them.");
    case Problem::DeskNamesPerson:
        return QT_TRANSLATE_NOOP("configuration", "%1 is \"%2\", which names the person %3. Name "
                                                  "a desk or an extension: who sits there is not "
                                                  "told.");
    case Problem::DayWithoutDesk:
        return QT_TRANSLATE_NOOP("configuration", "%1: no desk of the office %2 is on duty on %3.");
    case Problem::InitialsLeftOut:
        return QT_TRANSLATE_NOOP("configuration",
                                 "%1: of the topic %2 nobody has these initials: %3. Name an "
                                 "office for them, or one for the whole topic.");
    case Problem::MunicipalitiesLeftOut:
        return QT_TRANSLATE_NOOP("configuration", "%1: of the topic %2 nobody has municipalities "
                                                  "that are not listed.");
    }
    Q_UNREACHABLE();
}

base::Reason reasonOf(Problem problem)
{
    if (problem == Problem::NotJson)
        return base::Reason::NotJson;
    if (problem == Problem::MissingField)
        return base::Reason::MissingField;
    return problem == Problem::UsedTwice ? base::Reason::UsedTwice : base::Reason::BadValue;
}

} // namespace

QString findingText(const Words &words, const offices::Finding &finding)
{
    const auto arguments = QStringList{finding.place} + finding.arguments;
    if (const auto *source = sourceOf(finding.problem))
        return words.text("configuration", source, arguments);
    // The file as a whole has no place: it is what was given.
    return words.error({base::Error::Kind::Invalid,
                        reasonOf(finding.problem),
                        {},
                        finding.place.isEmpty() ? QStringList() : arguments});
}

} // namespace words
