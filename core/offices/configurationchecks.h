#pragma once

#include "core/offices/configurationcheck.h"
#include "core/offices/directorate.h"

#include <QJsonObject>

#include <algorithm>

namespace offices {

// Whole days, both inside. Without a first one they have always been, without a last one they go on.
struct Days
{
    QDate first;
    std::optional<QDate> last;

    [[nodiscard]] bool isEmpty() const { return first.isValid() && last && *last < first; }
    [[nodiscard]] Days within(const Days &other) const
    {
        // An invalid day is before all others.
        Days both{std::max(first, other.first), last};
        if (other.last && (!last || *other.last < *last))
            both.last = other.last;
        return both;
    }
    [[nodiscard]] bool overlap(const Days &other) const { return !within(other).isEmpty(); }
};

// A last day that could not be read is no end.
[[nodiscard]] inline Days daysBetween(const QDate &first, const std::optional<QDate> &last)
{
    return {first, last && last->isValid() ? last : std::nullopt};
}
[[nodiscard]] inline Days daysOf(const Office &office)
{
    return daysBetween(office.validFrom, office.validUntil);
}
[[nodiscard]] inline Days daysOf(const Assignment &assignment)
{
    return daysBetween(assignment.from, assignment.until);
}
[[nodiscard]] inline Days daysOf(const MenuOption &option)
{
    return daysBetween(option.validFrom, option.validUntil);
}

[[nodiscard]] inline QString placeOf(const char *list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1StringView(list)).arg(index);
}

// What is checked, and what was found so far.
class Findings
{
public:
    Findings(Reading reading, QJsonObject document, const QDate &day);

    [[nodiscard]] const Directorate &directorate() const { return m_reading.directorate; }
    // For what the directorate keeps in another shape than the file.
    [[nodiscard]] const QJsonObject &document() const { return m_document; }
    [[nodiscard]] Days fromNowOn() const { return {m_day, std::nullopt}; }
    [[nodiscard]] const QDate &day() const { return m_day; }
    // Neither it nor what it holds or stands in was misread, whose consequences are not blamed too.
    [[nodiscard]] bool isRead(const QString &place) const;

    void error(Problem problem, const QString &place, const QStringList &arguments = {});
    void note(Problem problem, const QString &place, const QStringList &arguments = {});
    [[nodiscard]] QList<Finding> inOrder() const;

private:
    Reading m_reading;
    QJsonObject m_document;
    QDate m_day;
    QList<Finding> m_findings;
};

// One theme each.
void checkHours(Findings &findings);
void checkReach(Findings &findings);
void checkDuties(Findings &findings);
void checkSplits(Findings &findings);
void checkAssignments(Findings &findings);

} // namespace offices
