#include "core/offices/configurationchecks.h"

namespace offices {

using namespace Qt::StringLiterals;

namespace {

bool needsOffice(Role role)
{
    return role == Role::Operator || role == Role::Official;
}

void checkOfficeOf(Findings &findings, const Assignment &assignment, const QString &place)
{
    const auto where = place + ".office"_L1;
    const auto days = daysOf(assignment).within(findings.fromNowOn());
    if (days.isEmpty() || !findings.isRead(place))
        return;
    const auto *office = findings.directorate().office(assignment.office);
    if (!office && needsOffice(assignment.role))
        findings.error(Problem::MissingField, where);
    if (office && !days.overlap(daysOf(*office)))
        findings.error(Problem::OfficeNotValid, where, {office->code});
}

bool isTheSame(const Assignment &one, const Assignment &other)
{
    return one.login == other.login && one.role == other.role && one.office == other.office;
}

void checkOverlaps(Findings &findings, qsizetype index)
{
    const auto &assignments = findings.directorate().assignments;
    const auto place = placeOf("assignments", index);
    for (qsizetype other = 0; other < index; ++other) {
        const auto before = placeOf("assignments", other);
        if (isTheSame(assignments[index], assignments[other])
            && daysOf(assignments[index]).overlap(daysOf(assignments[other]))
            && findings.isRead(place) && findings.isRead(before))
            findings.error(Problem::AssignmentsOverlap, place, {assignments[index].login, before});
    }
}

// Whoever audits reads, for a time that is told, and is nothing else meanwhile.
void checkAuditor(Findings &findings, qsizetype index)
{
    const auto &assignments = findings.directorate().assignments;
    const auto &assignment = assignments[index];
    const auto place = placeOf("assignments", index);
    if (assignment.role != Role::Auditor || !findings.isRead(place + ".role"_L1))
        return;
    const bool hasTerm = assignment.until
                         && assignment.from.daysTo(*assignment.until) < mostDaysOfAuditor;
    if (!hasTerm && findings.isRead(place + ".until"_L1) && findings.isRead(place + ".from"_L1))
        findings.error(Problem::AuditorWithoutEnd, place + ".until"_L1,
                       {assignment.login, QString::number(mostDaysOfAuditor)});
    if (!assignment.office.isEmpty())
        findings.error(Problem::AuditorOfOffice, place + ".office"_L1, {assignment.login});
    for (qsizetype other = 0; other < assignments.size(); ++other) {
        const auto where = placeOf("assignments", other);
        if (assignments[other].login == assignment.login && assignments[other].role != Role::Auditor
            && findings.isRead(where) && daysOf(assignments[other]).overlap(daysOf(assignment)))
            findings.error(Problem::AuditorIsMore, place + ".role"_L1, {assignment.login, where});
    }
}

void checkExchangeUser(Findings &findings, qsizetype index)
{
    const auto &assignments = findings.directorate().assignments;
    const auto placeFor = [](qsizetype one) {
        return placeOf("assignments", one) + ".exchangeUser"_L1;
    };
    const auto &assignment = assignments[index];
    if (assignment.exchangeUser.isEmpty() || !findings.isRead(placeFor(index)))
        return;
    for (qsizetype other = 0; other < index; ++other) {
        const auto &before = assignments[other];
        if (before.login == assignment.login && !before.exchangeUser.isEmpty()
            && before.exchangeUser != assignment.exchangeUser) {
            findings.error(Problem::ExchangeUsersDiffer, placeFor(index),
                           {assignment.login, placeFor(other)});
            return;
        }
    }
}

} // namespace

void checkAssignments(Findings &findings)
{
    const auto &assignments = findings.directorate().assignments;
    for (qsizetype index = 0; index < assignments.size(); ++index) {
        const auto &assignment = assignments[index];
        const auto place = placeOf("assignments", index);
        // Whoever asks by which act somebody served, later too, must find it.
        if (assignment.reference.trimmed().isEmpty() && findings.isRead(place + ".reference"_L1))
            findings.error(Problem::NoReference, place + ".reference"_L1, {assignment.login});
        checkOfficeOf(findings, assignment, place);
        checkOverlaps(findings, index);
        checkAuditor(findings, index);
        checkExchangeUser(findings, index);
    }
}

} // namespace offices
