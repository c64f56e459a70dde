#include "core/offices/hoursjson.h"

#include "core/offices/directoratenames.h"

#include <QJsonArray>

namespace offices {

using calendar::Closure;
using calendar::HoursRules;
using calendar::OpeningHours;
using calendar::Period;
using calendar::WeeklyWindow;
using namespace Qt::StringLiterals;

namespace {

// Openings are looked for day by day as far as something is said of a day: one in the year 9999,
// meant as "for ever", would keep a caller waiting.
constexpr int lastYear = 2099;

void refuseFarAway(const Fields &fields, const QString &key, const QDate &day)
{
    if (day.isValid() && day.year() > lastYear)
        fields.refuse(key, fields.value(key));
}

QTime timeAt(const Fields &fields, const QString &key)
{
    if (!fields.has(key))
        fields.miss(key);
    return fields.time(key);
}

// 24:00 is the midnight that ends the day.
QTime closingTime(const Fields &fields, const QTime &opens)
{
    const auto key = u"closes"_s;
    if (fields.text(key) == "24:00"_L1)
        return {0, 0};
    const auto closes = timeAt(fields, key);
    if (closes.isValid() && closes == opens)
        fields.refuse(key, fields.value(key));
    return closes;
}

void parseWindow(const Fields &fields, QList<WeeklyWindow> &windows)
{
    const auto opens = timeAt(fields, u"opens"_s);
    const auto closes = closingTime(fields, opens);
    if (!fields.has(u"days"_s))
        fields.miss(u"days"_s);
    for (const auto weekday : parseDays(fields))
        windows.append({weekday, opens, closes});
}

QList<WeeklyWindow> parseWindows(const Fields &fields)
{
    QList<WeeklyWindow> windows;
    fields.eachObject(u"windows"_s, [&](const Fields &window) { parseWindow(window, windows); });
    return windows;
}

QDateTime wallClock(const Fields &fields, const QString &key)
{
    const auto text = fields.requiredText(key);
    auto shown = QDateTime::fromString(text, localTime);
    // The computer's own zone has no say: the wall clock is the office's.
    shown = QDateTime(shown.date(), shown.time(), Qt::UTC);
    if (!shown.isValid() && fields.has(key))
        fields.refuse(key, fields.value(key));
    refuseFarAway(fields, key, shown.date());
    return shown;
}

Closure parseClosure(const Fields &fields)
{
    const auto from = wallClock(fields, u"from"_s);
    const auto until = wallClock(fields, u"until"_s);
    if (from.isValid() && until.isValid() && until <= from)
        fields.refuse(u"until"_s, fields.value(u"until"_s));
    return {from, until, fields.text(u"reason"_s)};
}

QDate requiredDay(const Fields &fields, const QString &key)
{
    if (!fields.has(key))
        fields.miss(key);
    const auto day = fields.date(key);
    refuseFarAway(fields, key, day);
    return day;
}

Period parsePeriod(const Fields &fields)
{
    Period period{fields.requiredText(u"name"_s), requiredDay(fields, u"from"_s), {}, {}};
    if (!fields.has(u"until"_s))
        fields.miss(u"until"_s);
    period.until = fields.lastDay(u"until"_s, period.from).value_or(period.from);
    refuseFarAway(fields, u"until"_s, period.until);
    // None at all may be meant (closed all the time), but has to be said.
    if (!fields.has(u"windows"_s))
        fields.miss(u"windows"_s);
    period.windows = parseWindows(fields);
    return period;
}

QList<calendar::RegionalHoliday> parseHolidays(const Fields &fields)
{
    QList<calendar::RegionalHoliday> holidays;
    fields.each(u"holidays"_s, [&](const QJsonValue &name, const QString &) {
        for (const auto &[known, holiday] : regionalHolidays) {
            if (name.toString() == QLatin1StringView(known)) {
                holidays.append(holiday);
                return;
            }
        }
        fields.refuse(u"holidays"_s, name);
    });
    return holidays;
}

QStringList parseOfficeCodes(const Fields &fields, const Directorate &directorate)
{
    QStringList codes;
    fields.each(u"offices"_s, [&](const QJsonValue &code, const QString &) {
        if (!directorate.office(code.toString()))
            fields.refuse(u"offices"_s, code);
        codes.append(code.toString());
    });
    return codes;
}

QJsonArray written(const QList<WeeklyWindow> &windows)
{
    QJsonArray array;
    for (const auto &window : windows) {
        const bool endsTheDay = window.closes == QTime(0, 0);
        array.append(QJsonObject{
            {u"days"_s, QJsonArray{nameOf(weekdays, window.day)}},
            {u"opens"_s, window.opens.toString(timeOfDay)},
            {u"closes"_s, endsTheDay ? u"24:00"_s : window.closes.toString(timeOfDay)}});
    }
    return array;
}

QJsonObject written(const Period &period)
{
    return {{u"name"_s, period.name},
            {u"from"_s, period.from.toString(Qt::ISODate)},
            {u"until"_s, period.until.toString(Qt::ISODate)},
            {u"windows"_s, written(period.windows)}};
}

QJsonObject written(const Closure &closure)
{
    return {{u"from"_s, closure.from.toString(localTime)},
            {u"until"_s, closure.until.toString(localTime)},
            {u"reason"_s, closure.reason}};
}

void insertOffices(QJsonObject &object, const QStringList &codes)
{
    if (!codes.isEmpty())
        object.insert(u"offices"_s, QJsonArray::fromStringList(codes));
}

} // namespace

QList<Qt::DayOfWeek> parseDays(const Fields &fields)
{
    QList<Qt::DayOfWeek> days;
    fields.each(u"days"_s, [&](const QJsonValue &name, const QString &) {
        for (const auto &[known, weekday] : weekdays) {
            if (name.toString() == QLatin1StringView(known)) {
                days.append(weekday);
                return;
            }
        }
        fields.refuse(u"days"_s, name);
    });
    return days;
}

QJsonArray writtenDays(const QList<Qt::DayOfWeek> &days)
{
    QJsonArray array;
    for (const auto day : days)
        array.append(nameOf(weekdays, day));
    return array;
}

OpeningHours parseHours(const Fields &fields, const OpeningHours &otherwise)
{
    auto rules = otherwise.rules();
    if (fields.has(u"windows"_s)) {
        rules.windows = parseWindows(fields);
        rules.periods.clear();
    }
    if (fields.has(u"periods"_s)) {
        rules.periods.clear();
        fields.eachObject(u"periods"_s,
                          [&](const Fields &period) { rules.periods.append(parsePeriod(period)); });
    }
    if (fields.has(u"holidays"_s))
        rules.holidays = parseHolidays(fields);
    if (fields.has(u"closures"_s)) {
        rules.closures.clear();
        fields.eachObject(u"closures"_s, [&](const Fields &closure) {
            rules.closures.append(parseClosure(closure));
        });
    }
    return OpeningHours(rules);
}

QJsonObject writtenHours(const OpeningHours &hours)
{
    const auto &rules = hours.rules();
    QJsonArray periods;
    for (const auto &period : rules.periods)
        periods.append(written(period));
    QJsonArray holidays;
    for (const auto holiday : rules.holidays)
        holidays.append(nameOf(regionalHolidays, holiday));
    QJsonArray closures;
    for (const auto &closure : rules.closures)
        closures.append(written(closure));
    return {{u"windows"_s, written(rules.windows)},
            {u"periods"_s, periods},
            {u"holidays"_s, holidays},
            {u"closures"_s, closures}};
}

void parseCalendar(const Fields &fields, Directorate &directorate)
{
    fields.eachObject(u"closures"_s, [&](const Fields &closure) {
        directorate.closures.append(
            {parseClosure(closure), parseOfficeCodes(closure, directorate)});
    });
    fields.eachObject(u"patronDays"_s, [&](const Fields &patron) {
        directorate.patronDays.append(
            {{requiredDay(patron, u"day"_s), patron.requiredText(u"name"_s)},
             parseOfficeCodes(patron, directorate)});
    });
}

void insertCalendar(QJsonObject &object, const Directorate &directorate)
{
    QJsonArray closures;
    for (const auto &[closure, whose] : directorate.closures) {
        auto one = written(closure);
        insertOffices(one, whose);
        closures.append(one);
    }
    QJsonArray patronDays;
    for (const auto &[patron, whose] : directorate.patronDays) {
        QJsonObject one{{u"day"_s, patron.day.toString(Qt::ISODate)}, {u"name"_s, patron.name}};
        insertOffices(one, whose);
        patronDays.append(one);
    }
    if (!closures.isEmpty())
        object.insert(u"closures"_s, closures);
    if (!patronDays.isEmpty())
        object.insert(u"patronDays"_s, patronDays);
}

bool bringEmergencies(const QJsonValue &closings, Directorate &directorate)
{
    QList<OfficeEmergency> emergencies;
    for (const auto &closing : closings.toArray()) {
        const auto from = QDateTime::fromString(closing[u"from"].toString(), Qt::ISODateWithMs);
        emergencies.append({closing[u"id"].toInteger(),
                            closing[u"office"].toString(),
                            {from.toUTC(), {}, closing[u"reason"].toString()}});
    }
    if (emergencies == directorate.emergencies)
        return false;
    directorate.emergencies = emergencies;
    directorate.bringIntoForce();
    return true;
}

void bringNeighbours(const QJsonValue &neighbours, Directorate &directorate)
{
    directorate.neighbours.clear();
    for (const auto &each : neighbours.toArray())
        directorate.neighbours.append({each[u"code"].toString(), each[u"name"].toString()});
}

} // namespace offices
