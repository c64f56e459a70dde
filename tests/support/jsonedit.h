#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace support {

// A JSON document changed at places such as "menu[2].steps[0].office".
class JsonEdit
{
public:
    explicit JsonEdit(const QByteArray &json) : m_root(QJsonDocument::fromJson(json).object()) {}

    [[nodiscard]] QByteArray text() const { return QJsonDocument(m_root.toObject()).toJson(); }
    [[nodiscard]] QJsonValue at(const QString &place) const
    {
        auto value = m_root;
        for (const auto &step : stepsOf(place))
            value = value.isArray() ? value[step.toInt()] : value[step];
        return value;
    }
    void set(const QString &place, const QJsonValue &value)
    {
        m_root = changed(m_root, stepsOf(place), value);
    }
    void append(const QString &list, const QJsonValue &value)
    {
        auto array = at(list).toArray();
        array.append(value);
        set(list, array);
    }
    void remove(const QString &place) { set(place, QJsonValue(QJsonValue::Undefined)); }

private:
    static QStringList stepsOf(const QString &place)
    {
        return QString(place).replace(u'[', u'.').remove(u']').split(u'.');
    }
    // Undefined takes away.
    static QJsonValue changed(const QJsonValue &of, QStringList steps, const QJsonValue &value)
    {
        if (steps.isEmpty())
            return value;
        const auto step = steps.takeFirst();
        if (!of.isArray()) {
            auto object = of.toObject();
            object.insert(step, changed(object.value(step), steps, value));
            return object;
        }
        auto array = of.toArray();
        const auto element = changed(array.at(step.toInt()), steps, value);
        if (element.isUndefined())
            array.removeAt(step.toInt());
        else
            array.replace(step.toInt(), element);
        return array;
    }

    QJsonValue m_root;
};

} // namespace support
