#include "core/routing/attendance.h"

#include "core/offices/substitutes.h"

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

const Office *Attendance::substituteOf(const Office &office) const
{
    const Office *closed = nullptr;
    for (const auto *substitute : offices::substitutesOf(m_directorate, office)) {
        if (!exists(*substitute))
            continue;
        if (isOpen(*substitute))
            return substitute;
        if (!closed)
            closed = substitute;
    }
    return exists(office) ? nullptr : closed;
}

const Office *Attendance::present(const QString &code, Reasons &reasons) const
{
    const auto *office = m_directorate.office(code);
    if (!office) {
        reasons.append({Because::OfficeNotValid, {code}});
        return nullptr;
    }
    const bool isThere = exists(*office);
    if (isThere && (office->substitute.isEmpty() || isOpen(*office)))
        return office;
    if (const auto *substitute = substituteOf(*office)) {
        const auto because = isThere ? Because::SubstituteOfClosed : Because::SubstituteOfNotValid;
        reasons.append({because, {office->name, substitute->name}});
        return substitute;
    }
    if (!isThere)
        reasons.append({Because::OfficeNotValid, {office->name}});
    return isThere ? office : nullptr;
}

} // namespace routing
