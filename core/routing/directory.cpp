#include "core/routing/directory.h"

#include "core/offices/duties.h"
#include "core/offices/substitutes.h"
#include "core/routing/attendance.h"

#include <algorithm>

namespace routing {

DirectoryEntry directoryEntry(const offices::Directorate &directorate,
                              const offices::Office &office, const QDateTime &at)
{
    const Attendance attendance(directorate, at);
    const auto substitutes = offices::substitutesOf(directorate, office);
    const auto there = std::find_if(
        substitutes.cbegin(), substitutes.cend(),
        [&attendance](const offices::Office *one) { return attendance.exists(*one); });
    return {attendance.opening(office), offices::deskOnDuty(directorate, office, attendance.day()),
            there == substitutes.cend() ? nullptr : *there};
}

} // namespace routing
