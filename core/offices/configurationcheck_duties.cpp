#include "core/offices/configurationchecks.h"
#include "core/offices/directoratenames.h"

#include <array>

// Who answers for an office, and who for which part of a topic: said once for each, and for all.
namespace offices {

using namespace Qt::StringLiterals;

namespace {

// What both are for, as the file names it; empty: nothing.
QString shared(const Duty &one, const Duty &other)
{
    if (one.date && one.date == other.date)
        return one.date->toString(Qt::ISODate);
    for (const auto &[name, day] : weekdays) {
        if (one.days.contains(day) && other.days.contains(day))
            return QString::fromLatin1(name);
    }
    return {};
}

// Two desks for one day: nobody could say which is meant.
void checkDutiesOverlap(Findings &findings, const QList<Duty> &duties, const QString &place)
{
    const auto placeAt = [&place](qsizetype index) { return u"%1[%2]"_s.arg(place).arg(index); };
    for (qsizetype index = 0; index < duties.size(); ++index) {
        for (qsizetype other = 0; other < index; ++other) {
            const auto both = shared(duties[index], duties[other]);
            if (!both.isEmpty() && findings.isRead(placeAt(index)))
                findings.error(Problem::DutiesOverlap, placeAt(index), {both, placeAt(other)});
        }
    }
}

// Whoever sits where on a day is no part of a configuration (law 300/1970, art. 4).
void checkDeskNames(Findings &findings, const QList<Duty> &duties, const QString &place)
{
    for (qsizetype index = 0; index < duties.size(); ++index) {
        for (const auto &assignment : findings.directorate().assignments) {
            const auto isNamed = [&](const QString &name) {
                return !name.isEmpty() && duties[index].desk.contains(name, Qt::CaseInsensitive);
            };
            if (isNamed(assignment.login) || isNamed(assignment.name)) {
                findings.error(Problem::DeskNamesPerson, u"%1[%2].desk"_s.arg(place).arg(index),
                               {duties[index].desk, assignment.login});
                break;
            }
        }
    }
}

// A roster that leaves out a day on which the office opens.
void checkDaysWithoutDesk(Findings &findings, const Office &office, const QString &place)
{
    const auto hasDesk = [&office](Qt::DayOfWeek day) {
        return std::any_of(office.duties.cbegin(), office.duties.cend(),
                           [day](const Duty &duty) { return duty.days.contains(day); });
    };
    const auto &hours = office.hours ? *office.hours : findings.directorate().hours;
    for (const auto &[name, day] : weekdays) {
        const auto &windows = hours.rules().windows;
        const bool opens = std::any_of(
            windows.cbegin(), windows.cend(),
            [day = day](const calendar::WeeklyWindow &window) { return window.day == day; });
        if (opens && !hasDesk(day))
            findings.note(Problem::DayWithoutDesk, place, {office.code, QString::fromLatin1(name)});
    }
}

constexpr char16_t firstLetter = u'A';
constexpr char16_t lastLetter = u'Z';

// Beginnings of two letters that no part covers, as ranges: "M–P", "CE–CZ".
QStringList initialsLeftOut(const Split &split)
{
    QStringList ranges;
    QString first;
    QString last;
    const auto end = [&] {
        if (first.isEmpty())
            return;
        const bool isWhole = first.endsWith(firstLetter) && last.endsWith(lastLetter);
        const auto from = isWhole ? first.left(1) : first;
        const auto to = isWhole ? last.left(1) : last;
        ranges.append(from == to ? from : u"%1–%2"_s.arg(from, to));
        first.clear();
    };
    for (char16_t one = firstLetter; one <= lastLetter; ++one) {
        for (char16_t other = firstLetter; other <= lastLetter; ++other) {
            const auto begins = QString(QChar(one)) + QChar(other);
            // Bounds of more letters than two cover a part of it.
            if (partOf(split, begins) || partOf(split, begins + u"ZZZ"_s)) {
                end();
                continue;
            }
            if (first.isEmpty())
                first = begins;
            last = begins;
        }
    }
    end();
    return ranges;
}

} // namespace

void checkDuties(Findings &findings)
{
    const auto &offices = findings.directorate().offices;
    for (qsizetype index = 0; index < offices.size(); ++index) {
        const auto place = placeOf("offices", index) + ".duty"_L1;
        const auto &duties = offices[index].duties;
        if (duties.isEmpty() || !daysOf(offices[index]).overlap(findings.fromNowOn()))
            continue;
        checkDutiesOverlap(findings, duties, place);
        checkDeskNames(findings, duties, place);
        if (findings.isRead(place))
            checkDaysWithoutDesk(findings, offices[index], place);
    }
}

// Where the topic itself names nobody, what its parts leave out is nobody's.
void checkSplits(Findings &findings)
{
    const auto &topics = findings.directorate().topics;
    for (qsizetype index = 0; index < topics.size(); ++index) {
        const auto &topic = topics[index];
        const auto place = placeOf("topics", index) + ".split"_L1;
        if (!topic.split || !topic.office.isEmpty() || !topic.external.trimmed().isEmpty()
            || !findings.isRead(place))
            continue;
        if (topic.split->by == SplitBy::Municipality) {
            findings.note(Problem::MunicipalitiesLeftOut, place, {topic.code});
        } else if (const auto left = initialsLeftOut(*topic.split); !left.isEmpty()) {
            findings.error(Problem::InitialsLeftOut, place, {topic.code, left.join(u", "_s)});
        }
    }
}

} // namespace offices
