#pragma once

#include <QDate>
#include <QList>

#include <algorithm>

// Milliseconds: instants since the epoch, and what the wall clock shows counted the same way.
namespace calendar {

inline constexpr qint64 second = 1000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 day = 24LL * 60 * minute;
inline constexpr qint64 julianDayOfEpoch = 2440588;

[[nodiscard]] inline qint64 startOf(const QDate &date)
{
    return (date.toJulianDay() - julianDayOfEpoch) * day;
}

[[nodiscard]] inline QDate dayOf(qint64 wall)
{
    const qint64 days = wall >= 0 ? wall / day : -((-wall + day - 1) / day);
    return QDate::fromJulianDay(julianDayOfEpoch + days);
}

// In order, and those that overlap or touch made one.
template <class Stretch> void tidy(QList<Stretch> &stretches)
{
    if (stretches.size() < 2)
        return;
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    qsizetype last = 0;
    for (qsizetype index = 1; index < stretches.size(); ++index) {
        if (stretches[index].from <= stretches[last].until)
            stretches[last].until = std::max(stretches[last].until, stretches[index].until);
        else
            stretches[++last] = stretches[index];
    }
    stretches.resize(last + 1);
}

// What is left of them outside the one that is cut out.
template <class Stretch> void cutOut(const Stretch &hole, QList<Stretch> &stretches)
{
    const auto isTouched = [&hole](const Stretch &stretch) {
        return stretch.from < hole.until && hole.from < stretch.until;
    };
    if (std::none_of(stretches.cbegin(), stretches.cend(), isTouched))
        return;
    QList<Stretch> kept;
    for (const auto &stretch : std::as_const(stretches)) {
        if (!isTouched(stretch)) {
            kept.append(stretch);
            continue;
        }
        if (stretch.from < hole.from)
            kept.append({stretch.from, hole.from});
        if (hole.until < stretch.until)
            kept.append({hole.until, stretch.until});
    }
    stretches = kept;
}

} // namespace calendar
