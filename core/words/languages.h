#pragma once

#include <QList>
#include <QString>

namespace words {

// A language the whole program speaks, under the name it bears in itself.
struct Language
{
    QString code; // ISO 639
    QString name;
};

// Italian, which is everywhere, first; in this order the desk goes round them.
[[nodiscard]] const QList<Language> &languages();
[[nodiscard]] bool isLanguage(const QString &code);
[[nodiscard]] QString languageAfter(const QString &code);
[[nodiscard]] QString languageName(const QString &code);
[[nodiscard]] QString languageCodes(); // "it, de, fr, sl, en", for people at a command line

} // namespace words
