#pragma once

#include "app/desk/configurationform.h"
#include "core/offices/configurationcheck.h"
#include "core/offices/configurationdiff.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>

namespace desk {

// Where in the form a place of the configuration is written: "offices[2].hours.windows[1].opens".
struct FormSpot
{
    int section = 0;
    QString item; // "offices[2]"; empty: the section has one only, or none is meant
    QString key;  // in it: "hours.windows[1].opens"; empty: none is meant
};
[[nodiscard]] FormSpot spotOf(const QString &place);

// A configuration in words, and back from what is typed: pure.
class ConfigurationText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ConfigurationText)

public:
    ConfigurationText(const words::Words &words, const QDate &today)
        : m_words(words), m_today(today)
    {
    }

    [[nodiscard]] static QString form(const char *source); // a text of the form
    [[nodiscard]] QString shown(const FormField &field, const QJsonValue &value) const;
    // Undefined: nothing. What cannot be read stays as it was typed, for the check to refuse.
    [[nodiscard]] QJsonValue typed(const FormField &field, const QString &text) const;
    // An item in one sentence.
    [[nodiscard]] QString sentence(const FormSection &section, const QJsonObject &item) const;
    [[nodiscard]] QString nameOf(const FormSection &section, const QString &key) const;
    // Both say places in the form's words instead of the file's.
    [[nodiscard]] QString finding(const offices::Finding &finding,
                                  const QJsonObject &document) const;
    [[nodiscard]] QString change(const offices::Change &change) const;

private:
    [[nodiscard]] QString place(const QString &place, const QJsonObject &document) const;
    [[nodiscard]] QString value(const FormField *field, const QJsonValue &value) const;
    [[nodiscard]] QString weekdays(const QJsonValue &days) const;
    [[nodiscard]] QJsonValue weekdaysTyped(const QString &text) const;
    [[nodiscard]] QString dayName(int day) const;
    [[nodiscard]] int dayNamed(const QString &typed) const;

    const words::Words &m_words;
    QDate m_today;
};

// The field of a section that a key is, in a group or not; null: none.
[[nodiscard]] const FormField *fieldOf(const FormSection &section, const QString &key);

} // namespace desk
