#include "core/offices/directorate.h"

#include "core/offices/callformjson.h"
#include "core/offices/directoratenames.h"
#include "core/offices/duties.h"
#include "core/offices/fields.h"
#include "core/offices/hoursjson.h"
#include "core/offices/splitjson.h"
#include "core/offices/substitutes.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <utility>
#include <vector>

namespace offices {

using calendar::OpeningHours;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRings = 1000; // also what an event may count

Limits parseLimits(const Fields &fields)
{
    Limits limits;
    for (const auto &[key, member, least] : limitFields)
        limits.*member = fields.number(QString::fromLatin1(key), least, limits.*member);
    return limits;
}

Retention parseRetention(const Fields &fields)
{
    return {fields.number(u"identityDays"_s, 1, Retention().identityDays),
            fields.flag(u"archiveApproval"_s)};
}

Office parseOffice(const Fields &fields, const OpeningHours &hours)
{
    Office office;
    office.code = fields.requiredText(u"code"_s);
    office.name = fields.requiredText(u"name"_s);
    office.kind = fields.choice(u"kind"_s, officeKinds, office.kind);
    office.queue = fields.text(u"queue"_s);
    office.substitute = fields.text(u"substitute"_s);
    office.validFrom = fields.date(u"validFrom"_s);
    office.validUntil = fields.lastDay(u"validUntil"_s, office.validFrom);
    office.cases = parseCaseMarks(fields);
    office.duties = parseDuties(fields);
    if (fields.has(u"hours"_s))
        office.hours = parseHours(fields.inside(u"hours"_s), hours);
    return office;
}

// A code that must name an office of this directorate, where it is given at all.
QString officeCode(const Fields &fields, const QString &key, const Directorate &directorate)
{
    const auto code = fields.text(key);
    if (!code.isEmpty() && !directorate.office(code))
        fields.refuse(key, code);
    return code;
}

MenuOption parseOption(const Fields &fields, const Directorate &directorate)
{
    MenuOption option{fields.requiredText(u"option"_s), fields.text(u"label"_s), {}, {}, {}, {}};
    fields.eachObject(u"steps"_s, [&](const Fields &step) {
        const auto office = officeCode(step, u"office"_s, directorate);
        if (office.isEmpty())
            step.miss(u"office"_s);
        if (!step.has(u"rings"_s))
            step.miss(u"rings"_s);
        option.steps.append({office, step.number(u"rings"_s, 1, 1, mostRings)});
    });
    option.callbackOffice = officeCode(fields, u"callbackOffice"_s, directorate);
    if (option.callbackOffice.isEmpty() && !option.steps.isEmpty())
        option.callbackOffice = option.steps.first().office;
    if (option.callbackOffice.isEmpty())
        fields.miss(u"callbackOffice"_s);
    option.validFrom = fields.date(u"validFrom"_s);
    option.validUntil = fields.lastDay(u"validUntil"_s, option.validFrom);
    option.topic = fields.text(u"topic"_s);
    return option;
}

Topic parseTopic(const Fields &fields, const Directorate &directorate)
{
    Topic topic{fields.requiredText(u"code"_s),
                fields.requiredText(u"title"_s),
                officeCode(fields, u"office"_s, directorate),
                fields.text(u"external"_s),
                {},
                {}};
    if (fields.has(u"split"_s))
        topic.split = parseSplit(fields.inside(u"split"_s), directorate);
    fields.eachObject(u"cards"_s, [&topic](const Fields &card) {
        topic.cards.append({card.requiredText(u"code"_s), card.number(u"version"_s, 1, 1),
                            card.text(u"title"_s), card.text(u"text"_s), card.flag(u"inForce"_s)});
    });
    return topic;
}

// As the exchange writes it, since events are compared with it letter by letter.
QString userId(const Fields &fields, const QString &key)
{
    const auto text = fields.text(key);
    if (!text.isEmpty() && QUuid::fromString(text).toString(QUuid::WithoutBraces) != text) {
        fields.refuse(key, text);
        return {};
    }
    return text;
}

Assignment parseAssignment(const Fields &fields, const Directorate &directorate)
{
    Assignment assignment;
    assignment.login = fields.requiredText(u"login"_s);
    assignment.name = fields.text(u"name"_s, assignment.login);
    assignment.role = fields.choice(u"role"_s, roles, assignment.role);
    assignment.office = officeCode(fields, u"office"_s, directorate);
    assignment.from = fields.date(u"from"_s);
    assignment.until = fields.lastDay(u"until"_s, assignment.from);
    assignment.reference = fields.text(u"reference"_s);
    assignment.exchangeUser = userId(fields, u"exchangeUser"_s);
    return assignment;
}

// Refuses a key that two elements of a list share, and names both.
class Unique
{
public:
    explicit Unique(QString key) : m_key(std::move(key)) {}
    void see(const Fields &fields, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (const auto first = m_seen.constFind(value); first != m_seen.constEnd())
            fields.refuseTwice(m_key, value, *first);
        else
            m_seen.insert(value, fields.place(m_key));
    }

private:
    QString m_key;
    QHash<QString, QString> m_seen; // value -> place
};

// As the database reads it, too: it puts "UTC+1", which Qt puts to the east, to the west. And no
// name at all is the computer's own zone.
bool isRegion(const QString &zone)
{
    static const QRegularExpression region(u"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*\\z"_s);
    return region.match(zone).hasMatch();
}

OpeningHours standardHours(const Fields &fields, const Limits &limits)
{
    const auto standard = OpeningHours::standard();
    const auto name = fields.text(u"timeZone"_s, QString::fromLatin1(standard.zone().id()));
    const QTimeZone zone(name.toUtf8());
    if (!isRegion(name) || !zone.isValid()) {
        fields.refuse(u"timeZone"_s, name);
        return standard;
    }
    return {zone, standard.windows(), {}, limits.lastMinutes};
}

void parseOffices(const Fields &fields, Directorate &directorate)
{
    Unique codes(u"code"_s);
    Unique queues(u"queue"_s);
    Unique cases(u"begins"_s);
    std::vector<Fields> objects; // a substitute may stand further down the list
    fields.eachObject(u"offices"_s, [&](const Fields &office) {
        objects.push_back(office);
        directorate.offices.append(parseOffice(office, directorate.hours));
        codes.see(office, directorate.offices.last().code);
        queues.see(office, directorate.offices.last().queue);
        qsizetype index = 0;
        office.eachObject(u"cases"_s, [&](const Fields &mark) {
            cases.see(mark, caseNumber(directorate.offices.last().cases[index++].begins));
        });
    });
    for (const auto &office : objects) {
        const auto substitute = officeCode(office, u"substitute"_s, directorate);
        const auto *known = directorate.office(office.text(u"code"_s));
        if (known && directorate.office(substitute) && leadsBack(directorate, *known))
            office.refuse(u"substitute"_s, substitute);
    }
}

void parseLists(const Fields &fields, Directorate &directorate)
{
    Unique options(u"option"_s);
    std::vector<Fields> objects; // a topic stands further down
    fields.eachObject(u"menu"_s, [&](const Fields &option) {
        objects.push_back(option);
        directorate.menu.append(parseOption(option, directorate));
        options.see(option, directorate.menu.last().option);
    });
    Unique topics(u"code"_s);
    fields.eachObject(u"topics"_s, [&](const Fields &topic) {
        directorate.topics.append(parseTopic(topic, directorate));
        topics.see(topic, directorate.topics.last().code);
    });
    for (qsizetype index = 0; index < directorate.menu.size(); ++index) {
        const auto &topic = directorate.menu[index].topic;
        if (!topic.isEmpty() && !directorate.topic(topic))
            objects[static_cast<std::size_t>(index)].refuse(u"topic"_s, topic);
    }
    Unique bodies(u"code"_s);
    fields.eachObject(u"externalBodies"_s, [&](const Fields &body) {
        directorate.externalBodies.append({body.requiredText(u"code"_s),
                                           body.requiredText(u"name"_s),
                                           body.text(u"telephone"_s)});
        bodies.see(body, directorate.externalBodies.last().code);
    });
    Unique exchangeUsers(u"exchangeUser"_s);
    QSet<std::pair<QString, QString>> people; // who is assigned twice is one user all the same
    fields.eachObject(u"assignments"_s, [&](const Fields &assignment) {
        directorate.assignments.append(parseAssignment(assignment, directorate));
        const auto &read = directorate.assignments.last();
        const std::pair person(read.login, read.exchangeUser);
        if (!people.contains(person))
            exchangeUsers.see(assignment, read.exchangeUser);
        people.insert(person);
    });
}

Directorate parseAll(const Fields &fields)
{
    if (!fields.has(u"format"_s))
        fields.miss(u"format"_s);
    else if (fields.value(u"format"_s).toInt() != format)
        fields.refuse(u"format"_s, fields.value(u"format"_s));
    Directorate directorate;
    directorate.code = fields.requiredText(u"code"_s);
    directorate.name = fields.requiredText(u"name"_s);
    directorate.place = fields.text(u"place"_s);
    fields.each(u"numbers"_s, [&](const QJsonValue &number, const QString &) {
        if (number.toString().isEmpty())
            fields.refuse(u"numbers"_s, number);
        directorate.numbers.append(number.toString());
    });
    if (fields.has(u"limits"_s))
        directorate.limits = parseLimits(fields.inside(u"limits"_s));
    if (fields.has(u"retention"_s))
        directorate.retention = parseRetention(fields.inside(u"retention"_s));
    if (fields.has(u"monitoring"_s))
        directorate.recording = parseRecording(fields.inside(u"monitoring"_s));
    if (fields.has(u"emergencySheet"_s))
        directorate.emergencySheet = parseEmergencySheet(fields.inside(u"emergencySheet"_s));
    if (fields.has(u"log"_s))
        directorate.logSealsAt = fields.inside(u"log"_s).time(u"sealsAt"_s);
    if (fields.has(u"exchange"_s))
        directorate.exchange = parseExchangeAccess(fields.inside(u"exchange"_s));
    directorate.announcesPromise = fields.flag(u"announcePromise"_s);
    directorate.listsCallsWhileClosed = fields.flag(u"listCallsWhileClosed"_s);
    directorate.hours = standardHours(fields, directorate.limits);
    if (fields.has(u"hours"_s))
        directorate.hours = parseHours(fields.inside(u"hours"_s), directorate.hours);
    parseOffices(fields, directorate);
    parseCalendar(fields, directorate);
    directorate.bringIntoForce();
    parseLists(fields, directorate);
    return directorate;
}

} // namespace

Reading readDirectorate(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    Reading reading;
    if (document.isNull()) {
        const auto place = u"configuration:%1"_s.arg(json.left(error.offset).count('\n') + 1);
        reading.mistakes.append({base::Error::Kind::Invalid,
                                 base::Reason::NotJson,
                                 place + ": "_L1 + error.errorString(),
                                 {place}});
        return reading;
    }
    const auto root = document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    reading.directorate = parseAll(Fields(root, {}, reading.mistakes));
    return reading;
}

base::Result<Directorate> parseDirectorate(const QByteArray &json)
{
    auto reading = readDirectorate(json);
    if (!reading.mistakes.isEmpty())
        return tl::unexpected(reading.mistakes.constFirst());
    return std::move(reading.directorate);
}

} // namespace offices
