#include "core/offices/jsonplace.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

// "offices[2].code": "offices", "[2", "code".
QStringList stepsOf(const QString &place)
{
    auto dotted = place;
    return dotted.remove(u']').replace(u"["_s, u".["_s).split(u'.', Qt::SkipEmptyParts);
}

bool isIndex(const QString &step)
{
    return step.startsWith(u'[');
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || (value.isObject() && value.toObject().isEmpty())
           || (value.isArray() && value.toArray().isEmpty());
}

QJsonValue with(const QJsonValue &whole, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const auto &step = steps.constFirst();
    if (isIndex(step)) {
        auto array = whole.toArray();
        const auto index = step.mid(1).toLongLong();
        const auto changed = with(array.at(index), steps.mid(1), value);
        if (index >= array.size() && !changed.isUndefined())
            array.append(changed);
        else if (changed.isUndefined())
            array.removeAt(index);
        else
            array[index] = changed;
        return array;
    }
    auto object = whole.toObject();
    const auto changed = with(object.value(step), steps.mid(1), value);
    if (value.isUndefined() && isEmpty(changed))
        object.remove(step);
    else
        object.insert(step, changed);
    return object;
}

} // namespace

QJsonValue valueAt(const QJsonObject &object, const QString &place)
{
    QJsonValue value = object;
    const auto steps = stepsOf(place);
    for (const auto &step : steps)
        value = isIndex(step) ? value.toArray().at(step.mid(1).toLongLong()) : value[step];
    return value;
}

QJsonObject withValueAt(const QJsonObject &object, const QString &place, const QJsonValue &value)
{
    return with(object, stepsOf(place), value).toObject();
}

} // namespace offices
