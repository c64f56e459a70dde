#pragma once

#include "core/base/result.h"
#include "core/offices/directoratenames.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <utility>

namespace offices {

// Reads one object field by field and keeps each mistake once, with its place. What is read in place
// of a mistake does not matter, because the whole is then refused.
class Fields
{
public:
    // So that whatever is counted can be counted on, in seconds as well.
    static constexpr int mostOfAnything = 1'000'000;

    Fields(const QJsonValue &value, QString place, QList<base::Error> &mistakes)
        : m_object(value.toObject()), m_place(std::move(place)), m_mistakes(mistakes)
    {
        if (!value.isObject())
            refuse({}, value);
        m_isObject = value.isObject();
    }

    [[nodiscard]] QString place(const QString &key) const
    {
        return m_place.isEmpty() || key.isEmpty() ? m_place + key : m_place + u'.' + key;
    }
    [[nodiscard]] bool has(const QString &key) const
    {
        const auto value = m_object.value(key);
        return !value.isUndefined() && !value.isNull();
    }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }
    [[nodiscard]] Fields inside(const QString &key) const
    {
        return {value(key), place(key), m_mistakes};
    }

    void refuse(const QString &key, const QJsonValue &value) const
    {
        const auto shown = value.isString() ? value.toString() : value.toVariant().toString();
        blame(base::Reason::BadValue, key, {place(key), shown});
    }
    // `first` is the place where the same was said before.
    void refuseTwice(const QString &key, const QString &value, const QString &first) const
    {
        blame(base::Reason::UsedTwice, key, {place(key), value, first});
    }
    void miss(const QString &key) const { blame(base::Reason::MissingField, key, {place(key)}); }

    [[nodiscard]] QString text(const QString &key, const QString &otherwise = {}) const
    {
        if (!has(key))
            return otherwise;
        if (!value(key).isString())
            refuse(key, value(key));
        return value(key).toString();
    }
    [[nodiscard]] QString requiredText(const QString &key) const
    {
        const auto result = text(key);
        if (!has(key))
            miss(key);
        else if (result.trimmed().isEmpty())
            refuse(key, value(key));
        return result;
    }
    [[nodiscard]] int number(const QString &key, int least, int otherwise,
                             int most = mostOfAnything) const
    {
        if (!has(key))
            return otherwise;
        const int result = value(key).toInt(least - 1);
        if (result < least || result > most)
            refuse(key, value(key));
        return result;
    }
    [[nodiscard]] bool flag(const QString &key) const
    {
        if (has(key) && !value(key).isBool())
            refuse(key, value(key));
        return value(key).toBool();
    }
    [[nodiscard]] QDate date(const QString &key) const
    {
        const auto result = QDate::fromString(text(key), Qt::ISODate);
        if (has(key) && !result.isValid())
            refuse(key, value(key));
        return result;
    }
    [[nodiscard]] QTime time(const QString &key) const
    {
        const auto result = QTime::fromString(text(key), timeOfDay);
        if (has(key) && !result.isValid())
            refuse(key, value(key));
        return result;
    }
    [[nodiscard]] std::optional<QDate> lastDay(const QString &key, const QDate &first) const
    {
        if (!has(key))
            return std::nullopt;
        const auto result = date(key);
        if (first.isValid() && result < first)
            refuse(key, value(key));
        return result;
    }
    template <class Table> [[nodiscard]] auto choice(const QString &key, const Table &table,
                                                     decltype(table[0].second) otherwise) const
    {
        const auto name = text(key);
        for (const auto &[known, one] : table) {
            if (name == QLatin1StringView(known))
                return one;
        }
        if (has(key))
            refuse(key, value(key));
        return otherwise;
    }
    // Calls `read` with each element and its place.
    template <class Read> void each(const QString &key, Read read) const
    {
        if (has(key) && !value(key).isArray())
            refuse(key, value(key));
        const auto array = value(key).toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            read(array[index], QStringLiteral("%1[%2]").arg(place(key)).arg(index));
    }
    template <class Read> void eachObject(const QString &key, Read read) const
    {
        each(key, [this, &read](const QJsonValue &value, const QString &where) {
            read(Fields(value, where, m_mistakes));
        });
    }

private:
    // Of what is no object at all, that is the one mistake.
    void blame(base::Reason reason, const QString &key, const QStringList &arguments) const
    {
        if (!m_isObject)
            return;
        const auto what = reason == base::Reason::MissingField
                              ? QStringLiteral("is missing")
                              : QStringLiteral("cannot be \"%1\"").arg(arguments.value(1));
        const base::Error mistake{base::Error::Kind::Invalid, reason,
                                  QStringLiteral("configuration: %1: %2").arg(place(key), what),
                                  arguments};
        if (!m_mistakes.contains(mistake))
            m_mistakes.append(mistake);
    }

    QJsonObject m_object;
    QString m_place;
    QList<base::Error> &m_mistakes;
    bool m_isObject = true;
};

} // namespace offices
