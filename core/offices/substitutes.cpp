#include "core/offices/substitutes.h"

namespace offices {

QList<const Office *> substitutesOf(const Directorate &directorate, const Office &office)
{
    QList<const Office *> result;
    const auto *next = directorate.office(office.substitute);
    while (next && next->code != office.code && !result.contains(next)) {
        result.append(next);
        next = directorate.office(next->substitute);
    }
    return result;
}

bool leadsBack(const Directorate &directorate, const Office &office)
{
    const auto chain = substitutesOf(directorate, office);
    const auto &last = chain.isEmpty() ? office : *chain.last();
    return !office.code.isEmpty() && last.substitute == office.code;
}

} // namespace offices
