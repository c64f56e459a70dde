#include "app/intake/fields.h"

#include <algorithm>
#include <cmath>

namespace intake {

using genesys::ActionField;
using genesys::FieldType;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr int mostRings = 1000;
constexpr int lastYear = 9999; // that an instant can be written with

QStringList namesOf(const QList<genesys::FieldValue> &values)
{
    QStringList names;
    for (const auto &value : values)
        names.append(value.name);
    return names;
}

// Not a number when it is none.
double numberOf(const QJsonValue &value)
{
    if (!value.isString())
        return value.toDouble(std::nan(""));
    bool isNumber = false;
    const auto number = value.toString().toDouble(&isNumber);
    return isNumber ? number : std::nan("");
}

} // namespace

Fields::Fields(const genesys::DataAction &action, QJsonObject object) : m_object(std::move(object))
{
    for (const auto &field : action.inputs)
        check(field);
}

void Fields::refuse(const QString &name, const QString &code, const QString &what)
{
    if (!m_problem)
        m_problem = refusal(400, code, u"The field %1 %2."_s.arg(name, what));
}

bool Fields::isMissing(const QString &name) const
{
    const auto value = m_object[name];
    return value.isUndefined() || value.isNull() || value.toString(u"?"_s).isEmpty();
}

void Fields::require(const QString &name)
{
    if (isMissing(name))
        refuse(name, u"missing-field"_s, u"is missing"_s);
}

void Fields::check(const ActionField &field)
{
    if (field.isRequired)
        require(field.name);
    if (isMissing(field.name))
        return;
    const auto value = m_object[field.name];
    switch (field.type) {
    case FieldType::String:
        return checkText(field, value);
    case FieldType::Integer:
        return checkCount(field.name, value);
    case FieldType::Boolean: // no action has one as its input
        break;
    }
}

void Fields::checkText(const ActionField &field, const QJsonValue &value)
{
    const auto text = value.toString();
    const auto allowed = namesOf(field.values);
    if (!value.isString())
        refuse(field.name, u"wrong-kind"_s, u"must be text"_s);
    else if (text.size() > longestText)
        refuse(field.name, u"wrong-value"_s, u"is longer than 500 characters"_s);
    else if (text.contains(QChar(u'\0')))
        refuse(field.name, u"wrong-value"_s, u"holds a zero character"_s);
    else if (!text.isValidUtf16()) // the spool would keep it and no database take it
        refuse(field.name, u"wrong-value"_s, u"holds half a character"_s);
    else if (!allowed.isEmpty() && !allowed.contains(text))
        refuse(field.name, u"wrong-value"_s, u"must be one of %1"_s.arg(allowed.join(u", "_s)));
}

void Fields::checkCount(const QString &name, const QJsonValue &value)
{
    const auto number = numberOf(value);
    if (std::isnan(number))
        refuse(name, u"wrong-kind"_s, u"must be a number"_s);
    else if (number < 0 || number > mostRings || std::floor(number) < number)
        refuse(name, u"wrong-value"_s, u"must be a whole number from 0 to 1000"_s);
}

QString Fields::text(const QString &name) const
{
    return m_object[name].toString();
}

int Fields::count(const QString &name) const
{
    const auto number = numberOf(m_object[name]);
    return std::isnan(number) ? 0 : static_cast<int>(std::clamp(number, 0.0, double(mostRings)));
}

QDateTime Fields::instant(const QString &name)
{
    const auto given = QDateTime::fromString(text(name), Qt::ISODateWithMs);
    const auto instant = given.toUTC();
    const int year = instant.date().year();
    if (!given.isValid() || given.timeSpec() == Qt::LocalTime || year < 1 || year > lastYear)
        refuse(name, u"wrong-value"_s,
               u"must be an instant with its offset, as 2026-10-05T07:30:00Z"_s);
    return instant;
}

QString Fields::id(const QString &name)
{
    const auto given = text(name);
    bool isNumber = false;
    const auto number = given.toLongLong(&isNumber);
    if (!given.isEmpty() && (!isNumber || number < 1))
        refuse(name, u"wrong-value"_s, u"must be the number of an attempt"_s);
    return isNumber ? QString::number(number) : QString();
}

} // namespace intake
