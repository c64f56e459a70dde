#include "core/routing/attendance.h"

#include "core/offices/substitutes.h"

#include <algorithm>

namespace routing {

using calendar::Opening;
using offices::Directorate;
using offices::Office;

Attendance::Attendance(const Directorate &directorate, const QDateTime &at)
    : m_directorate(directorate), m_at(at), m_day(at.toTimeZone(directorate.hours.zone()).date())
{
}

bool Attendance::exists(const Office &office) const
{
    return offices::isValidOn(office, m_day);
}

Opening Attendance::opening(const Office &office) const
{
    const bool isAsAll = !office.hours && m_directorate.inForce.isEmpty();
    return isAsAll ? openingOfDirectorate() : m_directorate.hoursOf(office).at(m_at);
}

const Opening &Attendance::openingOfDirectorate() const
{
    if (!m_opening)
        m_opening = m_directorate.hoursForAll().at(m_at);
    return *m_opening;
}

const Office *Attendance::present(const QString &code, Reasons &reasons) const
{
    const auto *office = m_directorate.office(code);
    const bool isThere = office && exists(*office);
    if (isThere && (office->substitute.isEmpty() || isOpen(*office)))
        return office;
    const auto substitutes = office ? offices::substitutesOf(m_directorate, *office)
                                    : QList<const Office *>();
    const auto first = [&substitutes](const auto &isIt) {
        const auto found = std::find_if(substitutes.cbegin(), substitutes.cend(), isIt);
        return found == substitutes.cend() ? nullptr : *found;
    };
    const auto *substitute = first(
        [this](const Office *one) { return exists(*one) && isOpen(*one); });
    if (!substitute && !isThere)
        substitute = first([this](const Office *one) { return exists(*one); });
    if (substitute) {
        const auto because = isThere ? Because::SubstituteOfClosed : Because::SubstituteOfNotValid;
        reasons.append({because, {office->name, substitute->name}});
        return substitute;
    }
    if (!isThere)
        reasons.append({Because::OfficeNotValid, {office ? office->name : code}});
    return isThere ? office : nullptr;
}

} // namespace routing
