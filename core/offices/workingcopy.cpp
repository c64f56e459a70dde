#include "core/offices/workingcopy.h"

#include "core/offices/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUndone = 200;

QByteArray fileOf(const QJsonObject &configuration)
{
    return QJsonDocument(configuration).toJson();
}

// The elements by their key, in their order.
QStringList keysOf(const QString &list, const QJsonArray &array)
{
    QStringList keys;
    for (const auto &element : array)
        keys.append(elementKey(list, element.toObject()));
    return keys;
}

QJsonValue elementOf(const QString &list, const QJsonArray &array, const QString &key)
{
    const auto index = keysOf(list, array).indexOf(key);
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : array.at(index);
}

bool isKeyed(const QString &list, const QJsonValue &value)
{
    if (keyFields(list).isEmpty() || !(value.isArray() || value.isUndefined()))
        return false;
    auto keys = keysOf(list, value.toArray());
    return keys.removeDuplicates() == 0 && !keys.contains(QString());
}

// What both have made of `base`, field by field. Of what both changed, ours.
QJsonValue merged(const QString &name, const QJsonValue &base, const QJsonValue &ours,
                  const QJsonValue &theirs)
{
    if (ours == base)
        return theirs;
    if (theirs == base || ours == theirs)
        return ours;
    const bool isNew = base.isUndefined();
    if (ours.isObject() && theirs.isObject() && (isNew || base.isObject())) {
        auto keys = theirs.toObject().keys() + ours.toObject().keys();
        keys.removeDuplicates();
        QJsonObject result;
        for (const auto &key : std::as_const(keys)) {
            const auto one = merged(key, base[key], ours[key], theirs[key]);
            if (!one.isUndefined())
                result.insert(key, one);
        }
        return result;
    }
    if (!isKeyed(name, base) || !isKeyed(name, ours) || !isKeyed(name, theirs))
        return ours;
    auto keys = keysOf(name, theirs.toArray()) + keysOf(name, ours.toArray());
    keys.removeDuplicates();
    QJsonArray result;
    for (const auto &key : std::as_const(keys)) {
        const auto element = [&](const QJsonValue &of) {
            return elementOf(name, of.toArray(), key);
        };
        const auto one = merged({}, element(base), element(ours), element(theirs));
        if (!one.isUndefined())
            result.append(one);
    }
    return result;
}

// In which each list has one element that says nothing.
QJsonObject defaults()
{
    Directorate directorate;
    directorate.offices.append(Office{});
    directorate.menu.append(MenuOption{});
    directorate.topics.append(Topic{});
    directorate.assignments.append(Assignment{});
    directorate.emergencySheet.emplace();
    return QJsonDocument::fromJson(toJson(directorate)).object();
}

} // namespace

QList<Change> WorkingCopy::follow(const QJsonObject &inForce, qint64 revision)
{
    const auto before = std::exchange(m_inForce, inForce);
    m_revision = revision;
    if (before.isEmpty() || m_written == before) {
        m_written = inForce;
        m_before.clear();
        return {};
    }
    if (before == inForce)
        return {};
    m_written = merged({}, before, m_written, inForce).toObject();
    m_before.clear(); // what could be taken back began elsewhere
    const auto one = parseDirectorate(fileOf(before));
    const auto other = parseDirectorate(fileOf(inForce));
    return one && other ? differences(*one, *other) : QList<Change>();
}

void WorkingCopy::settle(const QJsonObject &applied)
{
    m_written = merged({}, applied, m_written, m_inForce).toObject();
    m_before.clear();
}

QByteArray WorkingCopy::json() const
{
    return fileOf(m_written);
}

QJsonValue WorkingCopy::value(const QString &place) const
{
    return valueAt(m_written, place);
}

QJsonValue WorkingCopy::ourDefault(const QString &place)
{
    static const auto ours = defaults();
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    const auto usual = valueAt(ours, QString(place).replace(index, u"[0]"_s));
    const bool says = usual.isDouble() || usual.isBool() || !usual.toString().isEmpty();
    return says ? usual : QJsonValue(QJsonValue::Undefined);
}

bool WorkingCopy::isOurDefault(const QString &place) const
{
    if (place.startsWith("hours.windows"_L1)) {
        const QJsonObject hours{{u"hours"_s, m_written[u"hours"_s]}}; // the rest has no say
        const auto directorate = readDirectorate(fileOf(hours)).directorate;
        return directorate.hours.rules().windows == Directorate().hours.rules().windows;
    }
    const auto usual = ourDefault(place);
    const auto said = value(place);
    return !usual.isUndefined() && (said.isUndefined() || said == usual);
}

QString WorkingCopy::placeInForce(const QString &element) const
{
    const auto list = element.left(element.lastIndexOf(u'['));
    const auto outer = list.left(list.lastIndexOf(u']') + 1); // empty: it is in no other element
    const auto outerInForce = outer.isEmpty() ? QString() : placeInForce(outer);
    const auto name = list.mid(list.lastIndexOf(u'.') + 1);
    const auto key = elementKey(name, value(element).toObject());
    if (outer.isEmpty() != outerInForce.isEmpty() || key.isEmpty())
        return {};
    // Of two with one key, the first is the one in force: what is new stands behind.
    const auto own = element.mid(list.size() + 1).chopped(1).toLongLong();
    if (keysOf(name, value(list).toArray()).indexOf(key) != own)
        return {};
    const auto listInForce = outerInForce + list.mid(outer.size());
    const auto index = keysOf(name, valueAt(m_inForce, listInForce).toArray()).indexOf(key);
    return index < 0 ? QString() : u"%1[%2]"_s.arg(listInForce).arg(index);
}

void WorkingCopy::set(const QString &place, const QJsonValue &value)
{
    auto changed = withValueAt(m_written, place, value);
    if (changed == m_written)
        return;
    if (m_before.isEmpty() || m_before.constLast().place != place)
        m_before.append({place, m_written});
    if (m_before.size() > mostUndone)
        m_before.removeFirst();
    m_written.swap(changed);
}

QString WorkingCopy::append(const QString &list, const QJsonObject &element)
{
    const auto place = u"%1[%2]"_s.arg(list).arg(value(list).toArray().size());
    set(place, element);
    return place;
}

QString WorkingCopy::undo()
{
    const auto last = m_before.takeLast();
    m_written = last.written;
    return last.place;
}

void WorkingCopy::forget()
{
    m_written = m_inForce;
    m_before.clear();
}

std::optional<QList<Change>> WorkingCopy::changes() const
{
    const auto one = parseDirectorate(fileOf(m_inForce));
    const auto other = parseDirectorate(json());
    if (!one || !other)
        return std::nullopt;
    return differences(*one, *other);
}

QList<Finding> WorkingCopy::findings(const QDate &day) const
{
    return checkConfiguration(json(), day);
}

} // namespace offices
