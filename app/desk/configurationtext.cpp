#include "app/desk/configurationtext.h"

#include "core/desk/closing.h"
#include "core/offices/directoratenames.h"
#include "core/offices/jsonplace.h"
#include "core/words/configuration.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;
using offices::Problem;

namespace {

const auto comma = u", "_s;

QString dayText(const QDate &day)
{
    return day.toString(u"d.M.yyyy"_s);
}

QJsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue dayTypedOf(const QString &text, const QDate &today)
{
    const auto day = text.trimmed().isEmpty() ? QDate() : dayTyped(text, today);
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : textOrNothing(text);
}

// The midnight that ends a day has a name of its own.
QJsonValue timeTypedOf(const QString &text)
{
    const auto time = timeTyped(text);
    if (text.trimmed() == u"24"_s || text.trimmed() == u"24:00"_s)
        return u"24:00"_s;
    return time && time->isValid() ? QJsonValue(time->toString(offices::timeOfDay.toString()))
                                   : textOrNothing(text);
}

QJsonValue momentTypedOf(const QString &text, const QDate &today)
{
    const auto day = dayTypedOf(text.trimmed().section(u' ', 0, 0), today).toString();
    const auto time = text.trimmed().section(u' ', 1);
    const auto clock = time.isEmpty() ? u"00:00"_s : timeTypedOf(time).toString();
    const auto moment = day + u'T' + clock;
    const bool isMoment = QDateTime::fromString(moment, offices::localTime.toString()).isValid();
    return isMoment ? QJsonValue(moment) : textOrNothing(text);
}

QStringList parts(const QString &text)
{
    QStringList parts;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QJsonValue listTypedOf(const QString &text)
{
    const auto list = parts(text);
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                          : QJsonValue(QJsonArray::fromStringList(list));
}

QString joined(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &one : list.toArray())
        texts.append(one.toVariant().toString());
    return texts.join(comma);
}

// "hours.windows[1].opens" of the group "hours.windows": 1 and "opens"; -1: of another.
std::pair<int, QString> inGroup(const FormGroup &group, const QString &key)
{
    const auto list = QString::fromLatin1(group.list);
    if (key == list)
        return {0, {}};
    if (!key.startsWith(list + u'['))
        return {-1, {}};
    const auto rest = key.mid(list.size() + 1);
    return {rest.section(u']', 0, 0).toInt(), rest.section(u']', 1).mid(1)};
}

const FormField *fieldIn(const QList<FormField> &fields, const QString &key)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&key](const FormField &field) {
        return key == QLatin1StringView(field.key);
    });
    return found == fields.end() ? nullptr : &*found;
}

// Of a section with one item: a field or a group of it is at the place, in it or around it.
bool holds(const FormSection &section, const QString &place)
{
    const auto isAt = [&place](const char *key) {
        const auto known = QString::fromLatin1(key);
        return place == known || place.startsWith(known + u'.') || place.startsWith(known + u'[')
               || known.startsWith(place + u'.');
    };
    return std::any_of(section.fields.begin(), section.fields.end(),
                       [&](const FormField &field) { return isAt(field.key); })
           || std::any_of(section.groups.begin(), section.groups.end(),
                          [&](const FormGroup &group) { return isAt(group.list); });
}

// "offices[2]" of "offices[2].code"; empty: the place is in no item of the section.
QString itemIn(const FormSection &section, const QString &place)
{
    if (!*section.list)
        return {};
    auto pattern = u'^' + QRegularExpression::escape(QLatin1StringView(section.list))
                   + u"\\[\\d+\\]"_s;
    if (*section.inner)
        pattern += u"\\."_s + QLatin1StringView(section.inner) + u"\\[\\d+\\]"_s;
    return QRegularExpression(pattern).match(place).captured();
}

} // namespace

FormSpot spotOf(const QString &place)
{
    const auto &sections = formSections();
    std::optional<FormSpot> best;
    for (int index = 0; index < sections.size(); ++index) {
        const auto item = itemIn(sections[index], place);
        const bool isHere = *sections[index].list ? place == QLatin1StringView(sections[index].list)
                                                  : holds(sections[index], place);
        if (!item.isEmpty() && (!best || item.size() > best->item.size()))
            best = FormSpot{index, item, place.mid(item.size() + 1)};
        else if (isHere && !best)
            best = FormSpot{index, {}, *sections[index].list ? QString() : place};
    }
    return best.value_or(FormSpot{0, {}, place});
}

const FormField *fieldOf(const FormSection &section, const QString &key)
{
    if (const auto *field = fieldIn(section.fields, key))
        return field;
    for (const auto &group : section.groups) {
        if (const auto [index, rest] = inGroup(group, key); index >= 0)
            return fieldIn(group.fields, rest);
    }
    return nullptr;
}

QString ConfigurationText::form(const char *source)
{
    return source ? QCoreApplication::translate("desk::ConfigurationForm", source) : QString();
}

QString ConfigurationText::shown(const FormField &field, const QJsonValue &value) const
{
    const auto text = value.toVariant().toString();
    switch (field.kind) {
    case FieldKind::Day: {
        const auto day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? dayText(day) : text;
    }
    case FieldKind::Moment: {
        const auto at = QDateTime::fromString(text, offices::localTime.toString());
        return at.isValid() ? dayText(at.date()) + at.toString(u" H:mm"_s) : text;
    }
    case FieldKind::Weekdays:
        return weekdays(value);
    case FieldKind::Codes:
    case FieldKind::List:
        return value.isArray() ? joined(value) : text;
    case FieldKind::OnlyChoice:
        return value.toArray().at(0).toString();
    default:
        return text;
    }
}

QJsonValue ConfigurationText::typed(const FormField &field, const QString &text) const
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    switch (field.kind) {
    case FieldKind::Number:
        return isNumber ? QJsonValue(number) : textOrNothing(text);
    case FieldKind::Tick:
        return text == u"true"_s;
    case FieldKind::Day:
        return dayTypedOf(text, m_today);
    case FieldKind::Time:
        return timeTypedOf(text);
    case FieldKind::Moment:
        return momentTypedOf(text, m_today);
    case FieldKind::Weekdays:
        return weekdaysTyped(text);
    case FieldKind::Codes:
    case FieldKind::List:
    case FieldKind::OnlyChoice:
        return listTypedOf(text);
    default:
        return textOrNothing(text);
    }
}

QString ConfigurationText::sentence(const FormSection &section, const QJsonObject &item) const
{
    QStringList texts;
    for (const char *key : section.told) {
        const auto *field = fieldOf(section, QString::fromLatin1(key));
        const auto text = value(field, item[QLatin1StringView(key)]);
        if (!text.isEmpty())
            texts.append(text);
    }
    const auto day = [&item](const char *key) {
        return QDate::fromString(item[QLatin1StringView(key)].toString(), Qt::ISODate);
    };
    if (*section.from && day(section.from) > m_today)
        texts.append(tr("from %1").arg(dayText(day(section.from))));
    if (*section.until && day(section.until).isValid())
        texts.append(day(section.until) < m_today
                         ? tr("ended on %1").arg(dayText(day(section.until)))
                         : tr("until %1").arg(dayText(day(section.until))));
    return texts.isEmpty() ? tr("nothing written yet") : texts.join(comma);
}

QString ConfigurationText::nameOf(const FormSection &section, const QString &key) const
{
    if (const auto *field = fieldIn(section.fields, key))
        return form(field->name);
    for (const auto &group : section.groups) {
        const auto [index, rest] = inGroup(group, key);
        if (index < 0)
            continue;
        const auto name = form(group.name).arg(index + 1);
        const auto *field = fieldIn(group.fields, rest);
        return field ? u"%1: %2"_s.arg(name, form(field->name)) : name;
    }
    return {};
}

// "UT, Ufficio territoriale: Queue of the exchange".
QString ConfigurationText::place(const QString &place, const QJsonObject &document) const
{
    const auto spot = spotOf(place);
    const auto &section = formSections()[spot.section];
    const auto name = nameOf(section, spot.key);
    const auto item = spot.item.isEmpty()
                          ? form(section.name)
                          : sentence(section, offices::valueAt(document, spot.item).toObject());
    if (name.isEmpty() && spot.item.isEmpty() && !spot.key.isEmpty())
        return place; // nothing that has a field: as the file has it
    return name.isEmpty() ? item : u"%1: %2"_s.arg(item, name);
}

QString ConfigurationText::finding(const offices::Finding &finding,
                                   const QJsonObject &document) const
{
    auto said = finding;
    const auto say = [&](QString &where) { where = place(where, document); };
    say(said.place);
    const bool hasPlaceLast = finding.problem == Problem::UsedTwice
                              || finding.problem == Problem::WindowsOverlap
                              || finding.problem == Problem::PeriodsOverlap
                              || finding.problem == Problem::AssignmentsOverlap
                              || finding.problem == Problem::ExchangeUsersDiffer;
    if (hasPlaceLast && !said.arguments.isEmpty())
        say(said.arguments.last());
    if (finding.problem == Problem::OfficeWithoutQueue && said.arguments.size() > 1) {
        auto places = said.arguments[1].split(comma);
        for (auto &each : places)
            say(each);
        said.arguments[1] = places.join(u"; "_s);
    }
    return words::findingText(m_words, said);
}

// Places of changes name elements by what tells them apart: "offices[UT].hours.windows[monday 09:00]".
QString ConfigurationText::change(const offices::Change &change) const
{
    static const QRegularExpression key(u"\\[([^\\]]*)\\]"_s);
    const auto spot = spotOf(QString(change.place).replace(key, u"[0]"_s));
    const auto &section = formSections()[spot.section];
    QStringList names{form(section.name)};
    for (auto keys = key.globalMatch(change.place); keys.hasNext();) {
        auto name = keys.next().captured(1);
        for (const auto &[known, day] : offices::weekdays)
            name.replace(QLatin1StringView(known), dayName(day));
        names.append(name);
    }
    const auto *field = fieldOf(section, spot.key);
    if (field)
        names.append(form(field->name));
    else if (spot.item.isEmpty() || !spot.key.isEmpty())
        names.append(change.place.section(u'.', -1));
    const auto told = [&](const QJsonValue &one) {
        const bool isItem = one.isObject() && spot.key.isEmpty() && !spot.item.isEmpty();
        return isItem ? sentence(section, one.toObject()) : value(field, one);
    };
    const auto where = names.join(comma);
    if (change.before.isNull())
        return tr("%1: new: %2").arg(where, told(change.after));
    if (change.after.isNull())
        return tr("%1: gone, was: %2").arg(where, told(change.before));
    return tr("%1: %2, was: %3").arg(where, told(change.after), told(change.before));
}

QString ConfigurationText::value(const FormField *field, const QJsonValue &one) const
{
    if (one.isObject()) {
        QStringList texts;
        for (const auto &each : one.toObject())
            texts.append(value(nullptr, each));
        return texts.join(comma);
    }
    if (one.isArray() && (!field || field->kind != FieldKind::Weekdays)) {
        QStringList texts;
        for (const auto &each : one.toArray())
            texts.append(value(nullptr, each));
        return texts.isEmpty() ? tr("nothing") : texts.join(comma);
    }
    if (one.isBool())
        return one.toBool() ? tr("yes") : tr("no");
    const auto text = field ? shown(*field, one) : one.toVariant().toString();
    if (field) {
        for (const auto &choice : field->choices) {
            if (text == QLatin1StringView(choice.code))
                return form(choice.name);
        }
    }
    return text;
}

QString ConfigurationText::dayName(int day) const
{
    return QLocale(m_words.language()).dayName(day);
}

// By its first letters, as long as they are only one's; 0: none.
int ConfigurationText::dayNamed(const QString &typed) const
{
    const auto wanted = offices::folded(typed);
    int found = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (wanted.size() < 2 || !offices::folded(dayName(day)).startsWith(wanted))
            continue;
        if (found)
            return 0;
        found = day;
    }
    return found;
}

QString ConfigurationText::weekdays(const QJsonValue &days) const
{
    QStringList names;
    for (const auto &each : days.toArray()) {
        auto name = each.toString();
        for (const auto &[known, day] : offices::weekdays) {
            if (name == QLatin1StringView(known))
                name = dayName(day);
        }
        names.append(name);
    }
    return days.isArray() ? names.join(comma) : days.toString();
}

QJsonValue ConfigurationText::weekdaysTyped(const QString &text) const
{
    QJsonArray days;
    for (const auto &part : parts(text)) {
        const int first = dayNamed(part.section(u'-', 0, 0));
        const int last = dayNamed(part.section(u'-', -1));
        if (!first || !last || last < first)
            days.append(part);
        for (int day = first; first && day <= last; ++day)
            days.append(offices::nameOf(offices::weekdays, static_cast<Qt::DayOfWeek>(day)));
    }
    return days.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(days);
}

} // namespace desk
