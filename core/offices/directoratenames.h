#pragma once

#include "core/offices/directorate.h"

#include <QStringView>

#include <array>
#include <utility>

namespace offices {

// The names of the configuration in JSON.
inline constexpr int format = 1;
inline constexpr QStringView timeOfDay = u"HH:mm";
inline constexpr QStringView localTime = u"yyyy-MM-ddTHH:mm";

inline constexpr std::array<std::pair<const char *, Qt::DayOfWeek>, 7> weekdays{{
    {"monday", Qt::Monday},
    {"tuesday", Qt::Tuesday},
    {"wednesday", Qt::Wednesday},
    {"thursday", Qt::Thursday},
    {"friday", Qt::Friday},
    {"saturday", Qt::Saturday},
    {"sunday", Qt::Sunday},
}};
inline constexpr std::array<std::pair<const char *, calendar::RegionalHoliday>, 1> regionalHolidays{
    {{"pentecost-monday", calendar::RegionalHoliday::PentecostMonday}}};
inline constexpr std::array<std::pair<const char *, OfficeKind>, 3> officeKinds{{
    {"switchboard", OfficeKind::Switchboard},
    {"desks", OfficeKind::Desks},
    {"internal", OfficeKind::Internal},
}};
inline constexpr std::array<std::pair<const char *, Role>, 5> roles{{
    {"operator", Role::Operator},
    {"official", Role::Official},
    {"supervisor", Role::Supervisor},
    {"administrator", Role::Administrator},
    {"auditor", Role::Auditor},
}};

inline constexpr std::array<std::pair<const char *, RecordedIn>, 3> recordedNames{{
    {"here", RecordedIn::Here},
    {"there", RecordedIn::There},
    {"both", RecordedIn::Both},
}};

struct LimitField
{
    const char *key;
    int Limits::*member;
    int least;
};
inline constexpr std::array<LimitField, 10> limitFields{{
    {"promiseMinutes", &Limits::promiseMinutes, 1},
    {"atRiskMinutes", &Limits::atRiskMinutes, 0},
    {"attempts", &Limits::attempts, 1},
    {"attemptDays", &Limits::attemptDays, 1},
    {"attemptSpacing", &Limits::attemptSpacing, 0},
    {"lastMinutes", &Limits::lastMinutes, 0},
    {"secondsPerRing", &Limits::secondsPerRing, 1},
    {"answerRings", &Limits::answerRings, 1},
    {"frequentCalls", &Limits::frequentCalls, 1},
    {"peopleBehind", &Limits::peopleBehind, 2},
}};

template <class Table, class Value> [[nodiscard]] QString nameOf(const Table &table, Value value)
{
    for (const auto &[name, one] : table) {
        if (one == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

} // namespace offices
