#include "core/offices/configurationchecks.h"
#include "core/offices/substitutes.h"

#include <QHash>
#include <QJsonArray>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

// The places that lead to each office, by its code.
struct Leads
{
    QHash<QString, QStringList> rings;
    QHash<QString, QStringList> callbacks;
    QHash<QString, QStringList> topics; // and so the hand-overs
};

// Somebody who takes up calls is assigned there on one of the days.
bool isServed(const Directorate &directorate, const Office &office, const Days &days)
{
    const auto open = days.within(daysOf(office));
    return std::any_of(directorate.assignments.begin(), directorate.assignments.end(),
                       [&](const Assignment &assignment) {
                           const bool takesCalls = assignment.role == Role::Operator
                                                   || assignment.role == Role::Official;
                           return takesCalls && assignment.office == office.code
                                  && daysOf(assignment).overlap(open);
                       });
}

// It exists on one of the days, or somebody does in its place.
bool isThere(const Directorate &directorate, const Office &office, const Days &days)
{
    const auto overlaps = [&days](const Office *one) { return days.overlap(daysOf(*one)); };
    const auto substitutes = substitutesOf(directorate, office);
    return overlaps(&office) || std::any_of(substitutes.begin(), substitutes.end(), overlaps);
}

// An option that somebody may press from the day judged from on.
struct Pressed
{
    const MenuOption &option;
    QString place;
    Days days;
};

void checkSteps(Findings &findings, const Pressed &pressed, Leads &leads)
{
    const auto &steps = pressed.option.steps;
    const auto place = pressed.place + ".steps"_L1;
    if (steps.isEmpty() && findings.isRead(place))
        findings.error(Problem::OptionLeadsNowhere, place, {pressed.option.option});
    for (qsizetype index = 0; index < steps.size(); ++index) {
        const auto where = u"%1[%2].office"_s.arg(place).arg(index);
        const auto *office = findings.directorate().office(steps[index].office);
        if (!office)
            continue; // the reading has said so
        leads.rings[office->code].append(where);
        if (!isThere(findings.directorate(), *office, pressed.days))
            findings.error(Problem::OfficeNotValid, where, {office->code});
        else if (pressed.days.overlap(daysOf(*office))
                 && !isServed(findings.directorate(), *office, pressed.days))
            findings.error(Problem::RingsNobody, where, {office->code});
    }
}

// One that is not named is the first that is rung, which has been judged as such.
void checkCallbackOffice(Findings &findings, const Pressed &pressed, bool isNamed, Leads &leads)
{
    const auto where = pressed.place + ".callbackOffice"_L1;
    const auto *office = findings.directorate().office(pressed.option.callbackOffice);
    if (!office)
        return;
    leads.callbacks[office->code].append(where);
    if (isNamed && !isThere(findings.directorate(), *office, pressed.days))
        findings.error(Problem::OfficeNotValid, where, {office->code});
}

void checkMenu(Findings &findings, Leads &leads)
{
    const auto written = findings.document()["menu"_L1].toArray();
    const auto &menu = findings.directorate().menu;
    for (qsizetype index = 0; index < menu.size(); ++index) {
        const Pressed pressed{menu[index], placeOf("menu", index),
                              daysOf(menu[index]).within(findings.fromNowOn())};
        if (pressed.days.isEmpty())
            continue;
        checkSteps(findings, pressed, leads);
        checkCallbackOffice(findings, pressed,
                            written[index].toObject().contains("callbackOffice"_L1), leads);
    }
}

// Each part of a topic that is split leads to an office that is there.
void checkParts(Findings &findings, const Topic &topic, const QString &place, Leads &leads)
{
    if (!topic.split)
        return;
    for (qsizetype index = 0; index < topic.split->parts.size(); ++index) {
        const auto where = u"%1.split.parts[%2].office"_s.arg(place).arg(index);
        const auto *office = findings.directorate().office(topic.split->parts[index].office);
        if (!office || !findings.isRead(where))
            continue;
        leads.topics[office->code].append(where);
        if (!isThere(findings.directorate(), *office, findings.fromNowOn()))
            findings.error(Problem::OfficeNotValid, where, {office->code});
    }
}

// Whoever else is competent is told to the citizen: "not ours, call ...".
void checkTopics(Findings &findings, Leads &leads)
{
    const auto &topics = findings.directorate().topics;
    for (qsizetype index = 0; index < topics.size(); ++index) {
        const auto &topic = topics[index];
        const auto place = placeOf("topics", index);
        const auto *office = findings.directorate().office(topic.office);
        checkParts(findings, topic, place, leads);
        if (!findings.isRead(place + ".office"_L1) || !findings.isRead(place + ".external"_L1))
            continue;
        const bool isOurs = office
                            && isThere(findings.directorate(), *office, findings.fromNowOn());
        if (isOurs)
            leads.topics[office->code].append(place + ".office"_L1);
        else if (topic.external.trimmed().isEmpty() && (office || !topic.split))
            findings.error(Problem::TopicLeadsNowhere, office ? place + ".office"_L1 : place,
                           {topic.code});
    }
}

// Whoever stands in is rung, and gets the callbacks, like the office itself.
void checkSubstitutes(Findings &findings, Leads &leads)
{
    const auto &offices = findings.directorate().offices;
    for (qsizetype index = 0; index < offices.size(); ++index) {
        const auto &code = offices[index].code;
        const auto where = placeOf("offices", index) + ".substitute"_L1;
        const auto *substitute = findings.directorate().office(offices[index].substitute);
        if (!substitute || !daysOf(offices[index]).overlap(findings.fromNowOn()))
            continue;
        if (!daysOf(*substitute).overlap(findings.fromNowOn()))
            findings.error(Problem::OfficeNotValid, where, {substitute->code});
        else if (leads.rings.contains(code) || leads.callbacks.contains(code))
            leads.callbacks[substitute->code].append(where);
    }
}

void checkOffice(Findings &findings, const Office &office, const QString &place, const Leads &leads)
{
    const auto rings = leads.rings.value(office.code);
    const auto waiting = leads.callbacks.value(office.code) + leads.topics.value(office.code);
    if (rings.isEmpty() && waiting.isEmpty())
        findings.note(Problem::OfficeNotReached, place, {office.code});
    // A hand-over may be sent to any office; where it only rings, the ring has been told.
    const bool isTold = waiting.isEmpty() && !rings.isEmpty();
    if (!isTold && !isServed(findings.directorate(), office, findings.fromNowOn()))
        findings.error(Problem::OfficeWithoutDesk, place, {office.code});
    const auto calls = rings + leads.callbacks.value(office.code);
    if (office.queue.trimmed().isEmpty() && !calls.isEmpty()
        && findings.isRead(place + ".queue"_L1))
        findings.error(Problem::OfficeWithoutQueue, place + ".queue"_L1,
                       {office.code, calls.join(u", "_s)});
}

} // namespace

void checkReach(Findings &findings)
{
    Leads leads;
    checkMenu(findings, leads);
    checkTopics(findings, leads);
    checkSubstitutes(findings, leads);
    const auto &offices = findings.directorate().offices;
    for (qsizetype index = 0; index < offices.size(); ++index) {
        const auto place = placeOf("offices", index);
        if (daysOf(offices[index]).overlap(findings.fromNowOn())
            && findings.isRead(place + ".code"_L1))
            checkOffice(findings, offices[index], place, leads);
    }
}

} // namespace offices
