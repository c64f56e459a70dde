#include "core/routing/router.h"

#include "core/citizens/phonenumber.h"
#include "core/routing/attendance.h"

#include <algorithm>

namespace routing {

using calendar::Opening;
using offices::Directorate;
using offices::MenuOption;
using offices::Office;
using offices::OfficeKind;

namespace {

constexpr int usualRings = 5; // a default of ours, where no step says how many

// Whoever answers for the whole directorate: its first switchboard or desks.
const Office *frontOffice(const Directorate &directorate, const Attendance &attendance)
{
    for (const auto &office : directorate.offices) {
        if (office.kind != OfficeKind::Internal && attendance.exists(office))
            return &office;
    }
    return nullptr;
}

struct TargetStep
{
    const Office *office = nullptr;
    int rings = 0;
};

struct Target
{
    QList<TargetStep> steps;
    const Office *callbackOffice = nullptr;
};

// The option the caller chose, when it holds on that day; otherwise the reason why it does not.
const MenuOption *optionOn(const Directorate &directorate, const QString &key, const QDate &day,
                           Reasons &reasons)
{
    const auto *option = directorate.option(key);
    if (option && offices::isValidOn(*option, day))
        return option;
    reasons.append({option ? Because::OptionNotValid : Because::UnknownOption, {key}});
    return nullptr;
}

Target targetOf(const Directorate &directorate, const Attendance &attendance, const QString &key,
                Reasons &reasons)
{
    Target target;
    if (const auto *option = optionOn(directorate, key, attendance.day(), reasons)) {
        for (const auto &step : option->steps) {
            if (const auto *office = attendance.present(step.office, reasons))
                target.steps.append({office, step.rings});
        }
        target.callbackOffice = attendance.present(option->callbackOffice, reasons);
    }
    const auto *front = frontOffice(directorate, attendance);
    if (front && (target.steps.isEmpty() || !target.callbackOffice))
        front = attendance.present(front->code, reasons);
    if (target.steps.isEmpty() && front)
        target.steps.append({front, usualRings});
    if (!target.callbackOffice)
        target.callbackOffice = front;
    if (!target.callbackOffice && !target.steps.isEmpty())
        target.callbackOffice = target.steps.first().office;
    return target;
}

// A closed office is never rung while another one of the steps is open.
void leaveOutClosed(QList<TargetStep> &steps, const Attendance &attendance, Reasons &reasons)
{
    const auto isOpen = [&attendance](const TargetStep &step) {
        return attendance.isOpen(*step.office);
    };
    if (steps.size() < 2 || std::none_of(steps.cbegin(), steps.cend(), isOpen))
        return;
    QList<TargetStep> open;
    for (const auto &step : std::as_const(steps)) {
        if (isOpen(step))
            open.append(step);
        else
            reasons.append({Because::OfficeClosed, {step.office->name}});
    }
    steps = open;
}

void explainRings(const QList<TargetStep> &steps, Desks desks, Reasons &reasons)
{
    for (const auto &step : steps)
        reasons.append({Because::Rings, {step.office->name, QString::number(step.rings)}});
    if (!steps.isEmpty() && desks == Desks::Busy)
        reasons.append({Because::DesksBusy});
    if (!steps.isEmpty() && desks == Desks::None)
        reasons.append({Because::NobodySignedIn});
}

// The earliest attempt, when it is not now: in the last minutes an offer remains, a call does not
// begin.
std::optional<QDateTime> firstAttempt(const Directorate &directorate, const Office &office,
                                      const Attendance &attendance)
{
    const auto &hours = directorate.hoursOf(office);
    const auto opening = attendance.opening(office);
    constexpr qint64 minute = 60;
    const auto isFarFromClosing = [&](const calendar::Span &window) {
        return attendance.at().secsTo(window.until) > minute * (hours.lastMinutes() + 1);
    };
    if (opening.open && opening.window && isFarFromClosing(*opening.window))
        return std::nullopt;
    const auto answer = hours.mayAttempt(attendance.at());
    return answer.allowed ? std::nullopt : answer.next;
}

void offer(const Directorate &directorate, const Attendance &attendance, const Office &office,
           const Question &question, Destination &destination)
{
    auto &reasons = destination.reasons;
    destination.then = Then::OfferCallback;
    destination.callbackOffice = office.code;
    reasons.append({Because::OfferTo, {office.name}});
    destination.number = question.number ? *question.number : checkCaller(question.caller);
    if (destination.number == CallersNumber::Withheld)
        reasons.append({Because::NumberWithheld});
    else if (destination.number != CallersNumber::MayBeCalled)
        reasons.append({Because::NumberNotCallable}); // the caller may give another number
    destination.joinsOpenCallback = question.hasOpenCallback;
    if (question.hasOpenCallback)
        reasons.append({Because::JoinsOpenCallback});
    destination.notBefore = firstAttempt(directorate, office, attendance);
    if (destination.notBefore) {
        const auto &zone = directorate.hoursOf(office).zone();
        reasons.append({Because::NotBeforeOpening,
                        {},
                        {},
                        attendance.at().toTimeZone(zone),
                        destination.notBefore->toTimeZone(zone)});
    }
}

} // namespace

CallersNumber checkCaller(const QString &caller)
{
    using citizens::PhoneProblem;
    const auto number = citizens::checkPhoneNumber(caller);
    if (number.problem == PhoneProblem::Empty || number.problem == PhoneProblem::Withheld)
        return CallersNumber::Withheld;
    if (!number.valid)
        return CallersNumber::NotValid;
    return number.callable ? CallersNumber::MayBeCalled : CallersNumber::NotCallable;
}

Destination route(const Directorate &directorate, const Question &question)
{
    Destination destination;
    auto &reasons = destination.reasons;
    const Attendance attendance(directorate, question.at);
    auto target = targetOf(directorate, attendance, question.option, reasons);
    leaveOutClosed(target.steps, attendance, reasons);
    const auto opening = target.steps.isEmpty() ? attendance.openingOfDirectorate()
                                                : attendance.opening(*target.steps.first().office);
    destination.open = opening.open;
    reasons.append({opening.open ? Because::Open : Because::Closed, {}, opening});
    if (opening.open) {
        for (const auto &step : std::as_const(target.steps))
            destination.steps.append({step.office->code, step.rings});
        explainRings(target.steps, question.desks, reasons);
        if (target.callbackOffice)
            offer(directorate, attendance, *target.callbackOffice, question, destination);
    }
    destination.isFrequent = question.callsToday >= directorate.limits.frequentCalls;
    if (destination.isFrequent)
        reasons.append({Because::FrequentCaller, {QString::number(question.callsToday)}});
    return destination;
}

} // namespace routing
