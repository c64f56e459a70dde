#include "app/intake/fields.h"

#include <cmath>

namespace intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr int mostRings = 1000;

} // namespace

void Fields::refuse(const QString &name, const QString &code, const QString &what)
{
    if (!m_problem)
        m_problem = refusal(400, code, u"The field %1 %2."_s.arg(name, what));
}

QString Fields::text(const QString &name, Presence presence)
{
    const auto value = m_object[name];
    const bool isMissing = value.isUndefined() || value.isNull()
                           || value.toString(u"?"_s).isEmpty();
    if (isMissing) {
        if (presence == Presence::Required)
            refuse(name, u"missing-field"_s, u"is missing"_s);
        return {};
    }
    const auto text = value.toString();
    if (!value.isString())
        refuse(name, u"wrong-kind"_s, u"must be text"_s);
    else if (text.size() > longestText)
        refuse(name, u"wrong-value"_s, u"is longer than 500 characters"_s);
    else if (text.contains(QChar(u'\0')))
        refuse(name, u"wrong-value"_s, u"holds a zero character"_s);
    return text;
}

QString Fields::choice(const QString &name, const QStringList &allowed, Presence presence)
{
    const auto given = text(name, presence);
    if (given.isEmpty())
        return allowed.constFirst();
    if (!allowed.contains(given))
        refuse(name, u"wrong-value"_s, u"must be one of %1"_s.arg(allowed.join(u", "_s)));
    return given;
}

QDateTime Fields::instant(const QString &name)
{
    const auto given = text(name, Presence::Required);
    const auto instant = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        refuse(name, u"wrong-value"_s,
               u"must be an instant with its offset, as 2026-10-05T07:30:00Z"_s);
    return instant.toUTC();
}

int Fields::count(const QString &name, Presence presence)
{
    const auto value = m_object[name];
    if (value.isUndefined() || value.isNull()) {
        if (presence == Presence::Required)
            refuse(name, u"missing-field"_s, u"is missing"_s);
        return 0;
    }
    const auto number = value.toDouble(-1);
    if (!value.isDouble())
        refuse(name, u"wrong-kind"_s, u"must be a number"_s);
    else if (number < 0 || number > mostRings || std::floor(number) < number)
        refuse(name, u"wrong-value"_s, u"must be a whole number from 0 to 1000"_s);
    return value.toInt();
}

QString Fields::id(const QString &name)
{
    const auto given = text(name, Presence::Optional);
    bool isNumber = false;
    const auto number = given.toLongLong(&isNumber);
    if (!given.isEmpty() && (!isNumber || number < 1))
        refuse(name, u"wrong-value"_s, u"must be the number of an attempt"_s);
    return given;
}

} // namespace intake
