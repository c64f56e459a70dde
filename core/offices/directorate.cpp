#include "core/offices/directorate.h"

#include "core/offices/callformjson.h"
#include "core/offices/directoratenames.h"
#include "core/offices/duties.h"
#include "core/offices/hoursjson.h"
#include "core/offices/splitjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

// The element the predicate names, or null.
template <class T, class Predicate> const T *find(const QList<T> &list, Predicate isIt)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), isIt);
    return found == list.cend() ? nullptr : &*found;
}

// What is not set is left out: an empty queue is no queue.
void insertSet(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

template <class Valid> void insertValidity(QJsonObject &object, const Valid &valid)
{
    insertSet(object, u"validFrom"_s, valid.validFrom.toString(Qt::ISODate));
    if (valid.validUntil)
        object.insert(u"validUntil"_s, valid.validUntil->toString(Qt::ISODate));
}

QJsonObject written(const Office &office)
{
    QJsonObject object{{u"code"_s, office.code},
                       {u"name"_s, office.name},
                       {u"kind"_s, nameOf(officeKinds, office.kind)}};
    insertSet(object, u"queue"_s, office.queue);
    insertSet(object, u"substitute"_s, office.substitute);
    insertValidity(object, office);
    if (!office.cases.isEmpty())
        object.insert(u"cases"_s, written(office.cases));
    if (!office.duties.isEmpty())
        object.insert(u"duty"_s, written(office.duties));
    if (office.hours)
        object.insert(u"hours"_s, writtenHours(*office.hours));
    return object;
}

QJsonObject written(const MenuOption &option)
{
    QJsonArray steps;
    for (const auto &step : option.steps)
        steps.append(QJsonObject{{u"office"_s, step.office}, {u"rings"_s, step.rings}});
    QJsonObject object{{u"option"_s, option.option},
                       {u"label"_s, option.label},
                       {u"steps"_s, steps},
                       {u"callbackOffice"_s, option.callbackOffice}};
    insertSet(object, u"topic"_s, option.topic);
    insertValidity(object, option);
    return object;
}

QJsonObject written(const Topic &topic)
{
    QJsonArray cards;
    for (const auto &card : topic.cards) {
        cards.append(QJsonObject{{u"code"_s, card.code},
                                 {u"version"_s, card.version},
                                 {u"title"_s, card.title},
                                 {u"text"_s, card.text},
                                 {u"inForce"_s, card.inForce}});
    }
    QJsonObject object{{u"code"_s, topic.code}, {u"title"_s, topic.title}, {u"cards"_s, cards}};
    insertSet(object, u"office"_s, topic.office);
    insertSet(object, u"external"_s, topic.external);
    if (topic.split)
        object.insert(u"split"_s, written(*topic.split));
    return object;
}

QJsonObject written(const ExternalBody &body)
{
    return {{u"code"_s, body.code}, {u"name"_s, body.name}, {u"telephone"_s, body.telephone}};
}

QJsonObject written(const Assignment &assignment)
{
    QJsonObject object{{u"login"_s, assignment.login},
                       {u"name"_s, assignment.name},
                       {u"role"_s, nameOf(roles, assignment.role)}};
    insertSet(object, u"office"_s, assignment.office);
    insertSet(object, u"from"_s, assignment.from.toString(Qt::ISODate));
    if (assignment.until)
        object.insert(u"until"_s, assignment.until->toString(Qt::ISODate));
    insertSet(object, u"reference"_s, assignment.reference);
    insertSet(object, u"exchangeUser"_s, assignment.exchangeUser);
    return object;
}

template <class T> QJsonArray writtenList(const QList<T> &list)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(written(element));
    return array;
}

} // namespace

const QStringList &copiedFields()
{
    static const QStringList fields{u"day"_s,    u"time"_s,  u"request"_s, u"number"_s,
                                    u"topics"_s, u"cards"_s, u"outcome"_s, u"note"_s};
    return fields;
}

QString caseNumber(const QString &written)
{
    QString number;
    for (const auto sign : written) {
        if (sign.isLetterOrNumber())
            number.append(sign.toUpper());
    }
    return number;
}

Directorate Directorate::standard()
{
    constexpr int rings = 5;
    const auto switchboard = u"CEN"_s;
    Directorate directorate;
    directorate.code = u"STANDARD"_s;
    directorate.name = u"Directorate"_s;
    directorate.offices = {
        {switchboard, u"Switchboard"_s, OfficeKind::Switchboard, {}, {}, {}, {}}};
    for (int key = 0; key <= 9; ++key)
        directorate.menu.append(
            {QString::number(key), u"Switchboard"_s, {{switchboard, rings}}, switchboard});
    return directorate;
}

const Office *Directorate::office(const QString &wanted) const
{
    return find(offices, [&wanted](const Office &office) { return office.code == wanted; });
}

const Office *Directorate::officeOfQueue(const QString &queue) const
{
    if (queue.isEmpty())
        return nullptr;
    return find(offices, [&queue](const Office &office) { return office.queue == queue; });
}

const MenuOption *Directorate::option(const QString &wanted) const
{
    return find(menu, [&wanted](const MenuOption &entry) { return entry.option == wanted; });
}

const Topic *Directorate::topic(const QString &wanted) const
{
    return find(topics, [&wanted](const Topic &topic) { return topic.code == wanted; });
}

const ExternalBody *Directorate::externalBody(const QString &wanted) const
{
    return find(externalBodies, [&wanted](const ExternalBody &body) {
        return body.code.compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

const calendar::OpeningHours &Directorate::hoursOf(const Office &office) const
{
    const auto known = inForce.constFind(office.code);
    if (known != inForce.constEnd())
        return *known;
    return office.hours ? *office.hours : hours;
}

const calendar::OpeningHours &Directorate::hoursForAll() const
{
    const auto known = inForce.constFind(QString());
    return known == inForce.constEnd() ? hours : *known;
}

void Directorate::bringIntoForce()
{
    inForce.clear();
    if (closures.isEmpty() && patronDays.isEmpty() && emergencies.isEmpty())
        return;
    const auto put = [this](const QString &office, const calendar::OpeningHours &own) {
        auto rules = own.rules();
        for (const auto &[closure, whose] : closures) {
            if (whose.isEmpty() || whose.contains(office))
                rules.closures.append(closure);
        }
        for (const auto &[patron, whose] : patronDays) {
            if (whose.isEmpty() || whose.contains(office))
                rules.patronDays.append(patron);
        }
        for (const auto &emergency : emergencies) {
            if (emergency.office.isEmpty() || emergency.office == office)
                rules.emergencies.append(emergency.closing);
        }
        inForce.insert(office, calendar::OpeningHours(rules));
    };
    put(QString(), hours);
    for (const auto &office : std::as_const(offices))
        put(office.code, office.hours ? *office.hours : hours);
}

QByteArray toJson(const Directorate &directorate)
{
    QJsonObject limits;
    for (const auto &[key, member, least] : limitFields)
        limits.insert(QLatin1StringView(key), directorate.limits.*member);
    const QJsonObject retention{{u"identityDays"_s, directorate.retention.identityDays},
                                {u"archiveApproval"_s, directorate.retention.archiveApproval}};
    QJsonObject object{{u"format"_s, format},
                       {u"code"_s, directorate.code},
                       {u"name"_s, directorate.name},
                       {u"place"_s, directorate.place},
                       {u"timeZone"_s, QString::fromLatin1(directorate.hours.zone().id())},
                       {u"numbers"_s, QJsonArray::fromStringList(directorate.numbers)},
                       {u"hours"_s, writtenHours(directorate.hours)},
                       {u"limits"_s, limits},
                       {u"retention"_s, retention},
                       {u"monitoring"_s, written(directorate.recording)},
                       {u"announcePromise"_s, directorate.announcesPromise},
                       {u"offices"_s, writtenList(directorate.offices)},
                       {u"menu"_s, writtenList(directorate.menu)},
                       {u"topics"_s, writtenList(directorate.topics)},
                       {u"externalBodies"_s, writtenList(directorate.externalBodies)},
                       {u"assignments"_s, writtenList(directorate.assignments)}};
    if (directorate.emergencySheet)
        object.insert(u"emergencySheet"_s, written(*directorate.emergencySheet));
    if (directorate.logSealsAt.isValid()) {
        object.insert(u"log"_s,
                      QJsonObject{{u"sealsAt"_s, directorate.logSealsAt.toString(timeOfDay)}});
    }
    if (directorate.exchange)
        object.insert(u"exchange"_s, written(*directorate.exchange));
    if (directorate.listsCallsWhileClosed)
        object.insert(u"listCallsWhileClosed"_s, true);
    insertCalendar(object, directorate);
    return QJsonDocument(object).toJson();
}

} // namespace offices
