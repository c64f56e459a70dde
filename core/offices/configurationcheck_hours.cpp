#include "core/offices/configurationchecks.h"
#include "core/offices/directoratenames.h"

#include <QJsonArray>
#include <QTime>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

constexpr int day = 24 * 60; // minutes
constexpr int week = 7 * day;

// Minutes of a week that begins on Monday; a window of Sunday night ends after it.
struct Stretch
{
    int opens = 0;
    int closes = 0;
};

int minutesOf(const QJsonValue &time)
{
    return QTime::fromString(time.toString(), timeOfDay).msecsSinceStartOfDay() / 60'000;
}

QList<Stretch> stretchesOf(const QJsonObject &window)
{
    const int opens = minutesOf(window["opens"_L1]);
    const bool endsTheDay = window["closes"_L1].toString() == "24:00"_L1;
    const int closes = endsTheDay ? day : minutesOf(window["closes"_L1]);
    QList<Stretch> stretches;
    const auto names = window["days"_L1].toArray();
    for (const auto &name : names) {
        for (const auto &[known, weekday] : weekdays) {
            const int start = (weekday - Qt::Monday) * day;
            if (name.toString() == QLatin1StringView(known))
                stretches.append({start + opens, start + closes + (closes <= opens ? day : 0)});
        }
    }
    return stretches;
}

bool overlap(const Stretch &one, const Stretch &other)
{
    for (const int shift : {-week, 0, week}) {
        if (one.opens < other.closes + shift && other.opens + shift < one.closes)
            return true;
    }
    return false;
}

bool overlap(const QList<Stretch> &some, const QList<Stretch> &others)
{
    return std::any_of(some.begin(), some.end(), [&others](const Stretch &one) {
        return std::any_of(others.begin(), others.end(),
                           [&one](const Stretch &other) { return overlap(one, other); });
    });
}

// One that names a day twice overlaps itself.
bool namesADayTwice(const QJsonObject &window)
{
    QStringList names;
    const auto days = window["days"_L1].toArray();
    for (const auto &name : days)
        names.append(name.toString());
    return names.removeDuplicates() > 0;
}

// Windows that touch are two openings of a day and no mistake.
void checkWindows(Findings &findings, const QJsonValue &list, const QString &place)
{
    const auto windows = list.toArray();
    QList<QList<Stretch>> before;
    for (qsizetype index = 0; index < windows.size(); ++index) {
        const auto window = windows[index].toObject();
        const auto where = u"%1[%2]"_s.arg(place).arg(index);
        const auto stretches = findings.isRead(where) ? stretchesOf(window) : QList<Stretch>();
        for (qsizetype other = 0; other < index; ++other) {
            if (overlap(stretches, before[other]))
                findings.error(Problem::WindowsOverlap, where, {u"%1[%2]"_s.arg(place).arg(other)});
        }
        if (!stretches.isEmpty() && namesADayTwice(window))
            findings.error(Problem::WindowsOverlap, where, {where});
        before.append(stretches);
    }
}

Days daysOf(const QJsonValue &period)
{
    const auto read = [&period](QLatin1StringView key) {
        return QDate::fromString(period[key].toString(), Qt::ISODate);
    };
    return daysBetween(read("from"_L1), read("until"_L1));
}

// Each period has windows of its own, and a day has one period at most.
void checkPeriods(Findings &findings, const QJsonValue &list, const QString &place)
{
    const auto periods = list.toArray();
    for (qsizetype index = 0; index < periods.size(); ++index) {
        const auto where = u"%1[%2]"_s.arg(place).arg(index);
        checkWindows(findings, periods[index]["windows"_L1], where + ".windows"_L1);
        for (qsizetype other = 0; other < index && findings.isRead(where); ++other) {
            if (daysOf(periods[index]).overlap(daysOf(periods[other])))
                findings.error(Problem::PeriodsOverlap, where, {u"%1[%2]"_s.arg(place).arg(other)});
        }
    }
}

// What is written is checked where it is written: an office may leave its hours to the directorate.
void checkWritten(Findings &findings, const QJsonValue &hours, const QString &place)
{
    checkWindows(findings, hours["windows"_L1], place + ".windows"_L1);
    checkPeriods(findings, hours["periods"_L1], place + ".periods"_L1);
}

} // namespace

void checkHours(Findings &findings)
{
    checkWritten(findings, findings.document()["hours"_L1], u"hours"_s);
    const auto offices = findings.document()["offices"_L1].toArray();
    for (qsizetype index = 0; index < offices.size(); ++index)
        checkWritten(findings, offices[index].toObject()["hours"_L1],
                     placeOf("offices", index) + ".hours"_L1);
}

} // namespace offices
