#include "core/offices/directorate.h"

#include "core/offices/directoratenames.h"
#include "core/offices/fields.h"

#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace offices {

using calendar::Closure;
using calendar::OpeningHours;
using calendar::WeeklyWindow;
using namespace Qt::StringLiterals;

namespace {

QTime timeAt(const Fields &fields, const QString &key)
{
    const auto text = fields.requiredText(key);
    const auto time = QTime::fromString(text, timeOfDay);
    if (!time.isValid() && fields.has(key))
        fields.refuse(key, text);
    return time;
}

// 24:00 is the midnight that ends the day.
QTime closingTime(const Fields &fields, const QTime &opens)
{
    const auto key = u"closes"_s;
    if (fields.text(key) == "24:00"_L1)
        return {0, 0};
    const auto closes = timeAt(fields, key);
    if (closes == opens)
        fields.refuse(key, fields.value(key));
    return closes;
}

void parseWindow(const Fields &fields, QList<WeeklyWindow> &windows)
{
    const auto opens = timeAt(fields, u"opens"_s);
    const auto closes = closingTime(fields, opens);
    if (!fields.has(u"days"_s))
        fields.miss(u"days"_s);
    fields.each(u"days"_s, [&](const QJsonValue &name, const QString &) {
        for (const auto &[known, weekday] : weekdays) {
            if (name.toString() == QLatin1StringView(known)) {
                windows.append({weekday, opens, closes});
                return;
            }
        }
        fields.refuse(u"days"_s, name);
    });
}

QDateTime wallClock(const Fields &fields, const QString &key)
{
    const auto text = fields.requiredText(key);
    auto shown = QDateTime::fromString(text, localTime);
    // The computer's own zone has no say: the wall clock is the office's.
    shown = QDateTime(shown.date(), shown.time(), Qt::UTC);
    if (!shown.isValid() && fields.has(key))
        fields.refuse(key, text);
    return shown;
}

// What an office's own hours leave out is the directorate's.
OpeningHours parseHours(const Fields &fields, const OpeningHours &otherwise)
{
    auto windows = otherwise.windows();
    if (fields.has(u"windows"_s)) {
        windows.clear();
        fields.eachObject(u"windows"_s,
                          [&](const Fields &window) { parseWindow(window, windows); });
    }
    auto closures = otherwise.closures();
    if (fields.has(u"closures"_s)) {
        closures.clear();
        fields.eachObject(u"closures"_s, [&](const Fields &closure) {
            const auto from = wallClock(closure, u"from"_s);
            const auto until = wallClock(closure, u"until"_s);
            if (until <= from)
                closure.refuse(u"until"_s, closure.value(u"until"_s));
            closures.append({from, until, closure.text(u"reason"_s)});
        });
    }
    return {otherwise.zone(), windows, closures, otherwise.lastMinutes()};
}

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
    office.validFrom = fields.date(u"validFrom"_s);
    office.validUntil = fields.lastDay(u"validUntil"_s, office.validFrom);
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
    MenuOption option{fields.requiredText(u"option"_s), fields.text(u"label"_s), {}, {}};
    fields.eachObject(u"steps"_s, [&](const Fields &step) {
        const auto office = officeCode(step, u"office"_s, directorate);
        if (office.isEmpty())
            step.miss(u"office"_s);
        if (!step.has(u"rings"_s))
            step.miss(u"rings"_s);
        option.steps.append({office, step.number(u"rings"_s, 1, 1)});
    });
    option.callbackOffice = officeCode(fields, u"callbackOffice"_s, directorate);
    if (option.callbackOffice.isEmpty() && !option.steps.isEmpty())
        option.callbackOffice = option.steps.first().office;
    if (option.callbackOffice.isEmpty())
        fields.miss(u"callbackOffice"_s);
    return option;
}

Topic parseTopic(const Fields &fields, const Directorate &directorate)
{
    Topic topic{fields.requiredText(u"code"_s),
                fields.requiredText(u"title"_s),
                officeCode(fields, u"office"_s, directorate),
                fields.text(u"external"_s),
                {}};
    fields.eachObject(u"cards"_s, [&topic](const Fields &card) {
        topic.cards.append({card.requiredText(u"code"_s), card.number(u"version"_s, 1, 1),
                            card.text(u"title"_s), card.text(u"text"_s), card.flag(u"inForce"_s)});
    });
    return topic;
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
    return assignment;
}

// Refuses a key that two elements of a list share.
class Unique
{
public:
    explicit Unique(QString key) : m_key(std::move(key)) {}
    void see(const Fields &fields, const QString &value)
    {
        if (!value.isEmpty() && m_seen.contains(value))
            fields.refuse(m_key, value);
        m_seen.insert(value);
    }

private:
    QString m_key;
    QSet<QString> m_seen;
};

OpeningHours standardHours(const Fields &fields, const Limits &limits)
{
    const auto standard = OpeningHours::standard();
    const auto name = fields.text(u"timeZone"_s, QString::fromLatin1(standard.zone().id()));
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid()) {
        fields.refuse(u"timeZone"_s, name);
        return standard;
    }
    return {zone, standard.windows(), {}, limits.lastMinutes};
}

void parseOffices(const Fields &fields, Directorate &directorate)
{
    Unique codes(u"code"_s);
    Unique queues(u"queue"_s);
    fields.eachObject(u"offices"_s, [&](const Fields &office) {
        directorate.offices.append(parseOffice(office, directorate.hours));
        codes.see(office, directorate.offices.last().code);
        queues.see(office, directorate.offices.last().queue);
    });
}

void parseLists(const Fields &fields, Directorate &directorate)
{
    Unique options(u"option"_s);
    fields.eachObject(u"menu"_s, [&](const Fields &option) {
        directorate.menu.append(parseOption(option, directorate));
        options.see(option, directorate.menu.last().option);
    });
    Unique topics(u"code"_s);
    fields.eachObject(u"topics"_s, [&](const Fields &topic) {
        directorate.topics.append(parseTopic(topic, directorate));
        topics.see(topic, directorate.topics.last().code);
    });
    Unique bodies(u"code"_s);
    fields.eachObject(u"externalBodies"_s, [&](const Fields &body) {
        directorate.externalBodies.append({body.requiredText(u"code"_s),
                                           body.requiredText(u"name"_s),
                                           body.text(u"telephone"_s)});
        bodies.see(body, directorate.externalBodies.last().code);
    });
    fields.eachObject(u"assignments"_s, [&](const Fields &assignment) {
        directorate.assignments.append(parseAssignment(assignment, directorate));
    });
}

Directorate parseAll(const Fields &fields)
{
    if (!fields.has(u"format"_s))
        fields.miss(u"format"_s);
    if (fields.value(u"format"_s).toInt() != format)
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
    directorate.hours = standardHours(fields, directorate.limits);
    if (fields.has(u"hours"_s))
        directorate.hours = parseHours(fields.inside(u"hours"_s), directorate.hours);
    parseOffices(fields, directorate);
    parseLists(fields, directorate);
    return directorate;
}

} // namespace

base::Result<Directorate> parseDirectorate(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        const auto place = u"configuration:%1"_s.arg(json.left(error.offset).count('\n') + 1);
        return base::failure(base::Error::Kind::Invalid, base::Reason::NotJson,
                             place + ": "_L1 + error.errorString(), {place});
    }
    std::optional<base::Error> mistake;
    const auto root = document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    auto directorate = parseAll(Fields(root, {}, mistake));
    if (mistake)
        return tl::unexpected(*mistake);
    return directorate;
}

} // namespace offices
