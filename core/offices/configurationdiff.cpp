#include "core/offices/configurationdiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

struct Key
{
    const char *list;
    std::array<const char *, 4> fields; // that tell its elements apart
};

// Lists that are not here are told by index: their order matters.
constexpr std::array keys{Key{"offices", {"code"}},
                          Key{"menu", {"option"}},
                          Key{"topics", {"code"}},
                          Key{"cards", {"code", "version"}},
                          Key{"externalBodies", {"code"}},
                          Key{"assignments", {"login", "role", "office", "from"}},
                          Key{"windows", {"days", "opens"}},
                          Key{"closures", {"from"}},
                          Key{"periods", {"name"}},
                          Key{"patronDays", {"day"}},
                          Key{"cases", {"begins"}},
                          Key{"duty", {"days", "date"}},
                          Key{"parts", {"from", "municipalities"}}};

constexpr std::array sections{"format",      "code",     "name",       "place",
                              "numbers",     "timeZone", "limits",     "hours",
                              "offices",     "menu",     "topics",     "externalBodies",
                              "assignments", "exchange", "monitoring", "emergencySheet"};

QString shown(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const auto &one : value.toArray())
            texts.append(shown(one));
        return texts.join(u',');
    }
    return value.toVariant().toString();
}

const Key *keyOfList(const QString &list)
{
    const auto *const known = std::find_if(keys.begin(), keys.end(), [&list](const Key &key) {
        return list == QLatin1StringView(key.list);
    });
    return known == keys.end() ? nullptr : known;
}

QString keyOf(const QString &list, const QJsonObject &element, qsizetype index)
{
    const auto *known = keyOfList(list);
    if (!known)
        return QString::number(index);
    QStringList parts;
    for (const char *field : known->fields) {
        if (field && element.contains(QLatin1StringView(field)))
            parts.append(shown(element[QLatin1StringView(field)]));
    }
    return parts.join(u' ');
}

// A list of objects as one object, each by its key; in which order, says `order`.
QJsonObject keyed(const QString &list, const QJsonArray &array, QStringList &order)
{
    QJsonObject object;
    for (qsizetype index = 0; index < array.size(); ++index) {
        auto key = u'[' + keyOf(list, array[index].toObject(), index) + u']';
        while (object.contains(key))
            key.append(u'+'); // said twice
        object.insert(key, array[index]);
        if (!order.contains(key))
            order.append(key);
    }
    return object;
}

bool isListOfObjects(const QJsonValue &value)
{
    return value.isArray() && (value.toArray().isEmpty() || value[0].isObject());
}

QStringList orderOf(const QJsonObject &before, const QJsonObject &after)
{
    QStringList order;
    for (const char *section : sections)
        order.append(QLatin1StringView(section));
    order += before.keys() + after.keys();
    order.removeDuplicates();
    return order;
}

class Comparison
{
public:
    QList<Change> changes;

    // `name` is that of the field, without what surrounds it.
    void compare(const QString &place, const QString &name, const QJsonValue &before,
                 const QJsonValue &after)
    {
        if (before == after)
            return;
        if (before.isObject() && after.isObject()) {
            const auto one = before.toObject();
            const auto other = after.toObject();
            compareFields(place, one, other, orderOf(one, other));
        } else if (isListOfObjects(before) && isListOfObjects(after)) {
            QStringList order;
            const auto one = keyed(name, before.toArray(), order);
            const auto other = keyed(name, after.toArray(), order);
            compareFields(place, one, other, order);
        } else {
            changes.append({place, before.isUndefined() ? QJsonValue() : before,
                            after.isUndefined() ? QJsonValue() : after});
        }
    }

private:
    void compareFields(const QString &place, const QJsonObject &before, const QJsonObject &after,
                       const QStringList &order)
    {
        for (const auto &key : order) {
            const bool isPart = place.isEmpty() || key.startsWith(u'[');
            compare(isPart ? place + key : place + u'.' + key, key, before.value(key),
                    after.value(key));
        }
    }
};

} // namespace

QString elementKey(const QString &list, const QJsonObject &element)
{
    return keyOfList(list) ? keyOf(list, element, 0) : QString();
}

QStringList keyFields(const QString &list)
{
    QStringList names;
    if (const auto *known = keyOfList(list)) {
        for (const char *field : known->fields) {
            if (field)
                names.append(QLatin1StringView(field));
        }
    }
    return names;
}

QList<Change> differences(const Directorate &before, const Directorate &after)
{
    Comparison comparison;
    comparison.compare({}, {}, QJsonDocument::fromJson(toJson(before)).object(),
                       QJsonDocument::fromJson(toJson(after)).object());
    return comparison.changes;
}

} // namespace offices
