#include "core/offices/duties.h"

#include "core/offices/hoursjson.h"

#include <algorithm>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDesk = 40; // it is heard and stands beside an office; the table's too

Duty parseDuty(const Fields &fields)
{
    Duty duty;
    const bool isOfDays = fields.has(u"days"_s);
    if (isOfDays == fields.has(u"date"_s)) // which of them would be meant?
        isOfDays ? fields.refuse(u"date"_s, fields.value(u"date"_s)) : fields.miss(u"days"_s);
    if (isOfDays)
        duty.days = parseDays(fields);
    else if (fields.has(u"date"_s))
        duty.date = fields.date(u"date"_s);
    duty.desk = fields.requiredText(u"desk"_s).simplified();
    if (duty.desk.size() > longestDesk)
        fields.refuse(u"desk"_s, duty.desk);
    return duty;
}

} // namespace

QList<Duty> parseDuties(const Fields &office)
{
    QList<Duty> duties;
    office.eachObject(u"duty"_s, [&duties](const Fields &duty) { duties.append(parseDuty(duty)); });
    return duties;
}

QJsonArray written(const QList<Duty> &duties)
{
    QJsonArray array;
    for (const auto &duty : duties) {
        QJsonObject object{{u"desk"_s, duty.desk}};
        if (duty.date)
            object.insert(u"date"_s, duty.date->toString(Qt::ISODate));
        else
            object.insert(u"days"_s, writtenDays(duty.days));
        array.append(object);
    }
    return array;
}

QString deskOnDuty(const Directorate &directorate, const Office &office, const QDate &day)
{
    for (const auto &said : directorate.desksOfDay) {
        if (said.office == office.code && said.day == day)
            return said.desk;
    }
    const auto weekday = static_cast<Qt::DayOfWeek>(day.dayOfWeek());
    QString usual;
    for (const auto &duty : office.duties) {
        if (duty.date == day)
            return duty.desk;
        if (duty.days.contains(weekday))
            usual = duty.desk;
    }
    return usual;
}

void bringDesks(const QJsonValue &desks, Directorate &directorate)
{
    directorate.desksOfDay.clear();
    for (const auto &desk : desks.toArray())
        directorate.desksOfDay.append({desk[u"office"].toString(),
                                       QDate::fromString(desk[u"day"].toString(), Qt::ISODate),
                                       desk[u"desk"].toString()});
}

} // namespace offices
