#pragma once

#include "core/offices/directorate.h"
#include "core/routing/reason.h"

#include <QDateTime>

namespace routing {

// Which offices exist and are open at one instant, and who stands in for them. Offices belong to
// the directorate, which outlives this.
class Attendance
{
public:
    Attendance(const offices::Directorate &directorate, const QDateTime &at);

    [[nodiscard]] const QDateTime &at() const { return m_at; }
    [[nodiscard]] const QDate &day() const { return m_day; } // the directorate's
    [[nodiscard]] bool exists(const offices::Office &office) const;
    [[nodiscard]] calendar::Opening opening(const offices::Office &office) const;
    [[nodiscard]] const calendar::Opening &openingOfDirectorate() const;
    [[nodiscard]] bool isOpen(const offices::Office &office) const { return opening(office).open; }

    // The office of a code, or its substitute where the office does not exist or is closed while
    // the substitute is open. Null when neither exists; the reasons say what was decided.
    [[nodiscard]] const offices::Office *present(const QString &code, Reasons &reasons) const;

private:
    // The first that is open; for an office that does not exist, else the first that does.
    [[nodiscard]] const offices::Office *substituteOf(const offices::Office &office) const;

    const offices::Directorate &m_directorate;
    QDateTime m_at;
    QDate m_day;
    mutable std::optional<calendar::Opening> m_opening; // of most offices: asked once
};

} // namespace routing
