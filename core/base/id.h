#pragma once

#include <QHash>

#include <compare>

namespace base {

// A number that names one row. There is no "invalid" id: what may be missing is std::optional.
template <class Tag> class Id
{
public:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr bool operator==(Id a, Id b) { return a.m_value == b.m_value; }
    friend constexpr auto operator<=>(Id a, Id b) { return a.m_value <=> b.m_value; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using CallId = Id<struct CallTag>;
using CallbackId = Id<struct CallbackTag>;
using AttemptId = Id<struct AttemptTag>;
using RecordId = Id<struct RecordTag>;
using HandOverId = Id<struct HandOverTag>;
using InterventionId = Id<struct InterventionTag>;
using OfficeId = Id<struct OfficeTag>;
using PersonId = Id<struct PersonTag>;

// Grows by one with every change of a row; a command that names an older one is refused.
using Revision = Id<struct RevisionTag>;

} // namespace base
