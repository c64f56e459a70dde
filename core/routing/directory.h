#pragma once

#include "core/offices/directorate.h"

#include <QDateTime>
#include <QString>

namespace routing {

// What the office directory tells of an office at one instant.
struct DirectoryEntry
{
    calendar::Opening opening;
    QString desk;                                // on duty that day; empty: none is named
    const offices::Office *substitute = nullptr; // that exists that day; the directorate's
};
[[nodiscard]] DirectoryEntry directoryEntry(const offices::Directorate &directorate,
                                            const offices::Office &office, const QDateTime &at);

} // namespace routing
