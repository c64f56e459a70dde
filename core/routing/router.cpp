#include "core/routing/router.h"

#include "core/citizens/phonenumber.h"

namespace routing {

using offices::Directorate;
using offices::Office;
using offices::OfficeKind;

namespace {

constexpr int usualRings = 5; // a default of ours, where no step says how many

bool isValidOn(const Office &office, const QDate &day)
{
    const bool hasBegun = !office.validFrom.isValid() || office.validFrom <= day;
    return hasBegun && (!office.validUntil || day <= *office.validUntil);
}

// The office of a code when it exists on that day; otherwise the reason why it is left out.
const Office *officeOn(const Directorate &directorate, const QString &code, const QDate &day,
                       QList<Reason> &reasons)
{
    const auto *office = directorate.office(code);
    if (office && isValidOn(*office, day))
        return office;
    reasons.append({Because::OfficeNotValid, {office ? office->name : code}, {}});
    return nullptr;
}

// Whoever answers for the whole directorate: its first switchboard or desks.
const Office *frontOffice(const Directorate &directorate, const QDate &day)
{
    for (const auto &office : directorate.offices) {
        if (office.kind != OfficeKind::Internal && isValidOn(office, day))
            return &office;
    }
    return nullptr;
}

struct Target
{
    QList<Step> steps;
    const Office *callbackOffice = nullptr;
};

Target targetOf(const Directorate &directorate, const Question &question, const QDate &day,
                QList<Reason> &reasons)
{
    Target target;
    if (const auto *option = directorate.option(question.option)) {
        for (const auto &step : option->steps) {
            if (officeOn(directorate, step.office, day, reasons))
                target.steps.append({step.office, step.rings});
        }
        target.callbackOffice = officeOn(directorate, option->callbackOffice, day, reasons);
    } else {
        reasons.append({Because::UnknownOption, {question.option}, {}});
    }
    const auto *front = frontOffice(directorate, day);
    if (target.steps.isEmpty() && front)
        target.steps.append({front->code, usualRings});
    if (!target.callbackOffice)
        target.callbackOffice = front;
    if (!target.callbackOffice && !target.steps.isEmpty())
        target.callbackOffice = directorate.office(target.steps.first().office);
    return target;
}

void explainRings(const Directorate &directorate, const Question &question,
                  const QList<Step> &steps, QList<Reason> &reasons)
{
    for (const auto &step : steps) {
        const auto &name = directorate.office(step.office)->name;
        reasons.append({Because::Rings, {name, QString::number(step.rings)}, {}});
    }
    if (!steps.isEmpty() && question.desks == Desks::Busy)
        reasons.append({Because::DesksBusy, {}, {}});
    if (!steps.isEmpty() && question.desks == Desks::None)
        reasons.append({Because::NobodySignedIn, {}, {}});
}

// The offer remains: the caller may give another number.
void explainNumber(const QString &caller, QList<Reason> &reasons)
{
    using citizens::PhoneProblem;
    const auto number = citizens::checkPhoneNumber(caller);
    if (number.problem == PhoneProblem::Empty || number.problem == PhoneProblem::Withheld)
        reasons.append({Because::NumberWithheld, {}, {}});
    else if (!number.callable)
        reasons.append({Because::NumberNotCallable, {}, {}});
}

} // namespace

Destination route(const Directorate &directorate, const Question &question)
{
    Destination destination;
    const auto day = question.at.toTimeZone(directorate.hours.zone()).date();
    const auto target = targetOf(directorate, question, day, destination.reasons);
    const auto *first = target.steps.isEmpty() ? nullptr
                                               : directorate.office(target.steps.first().office);
    const auto opening =
        (first ? directorate.hoursOf(*first) : directorate.hoursForAll()).at(question.at);
    destination.open = opening.open;
    destination.reasons.append({opening.open ? Because::Open : Because::Closed, {}, opening});
    if (!opening.open)
        return destination;

    destination.steps = target.steps;
    explainRings(directorate, question, target.steps, destination.reasons);
    if (!target.callbackOffice)
        return destination;
    destination.then = Then::OfferCallback;
    destination.callbackOffice = target.callbackOffice->code;
    destination.reasons.append({Because::OfferTo, {target.callbackOffice->name}, {}});
    explainNumber(question.caller, destination.reasons);
    return destination;
}

} // namespace routing
