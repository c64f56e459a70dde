#include "core/words/languages.h"

#include <algorithm>

namespace words {

using namespace Qt::StringLiterals;

namespace {

qsizetype placeOf(const QString &code)
{
    const auto &list = languages();
    const auto found = std::find_if(list.cbegin(), list.cend(), [&code](const auto &language) {
        return language.code == code;
    });
    return found == list.cend() ? -1 : found - list.cbegin();
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> list{{u"it"_s, u"Italiano"_s},
                                      {u"de"_s, u"Deutsch"_s},
                                      {u"fr"_s, u"Français"_s},
                                      {u"sl"_s, u"Slovenščina"_s},
                                      {u"en"_s, u"English"_s}};
    return list;
}

bool isLanguage(const QString &code)
{
    return placeOf(code) >= 0;
}

QString languageAfter(const QString &code)
{
    const auto &list = languages();
    return list[(placeOf(code) + 1) % list.size()].code;
}

QString languageName(const QString &code)
{
    return languages().value(placeOf(code)).name;
}

QString languageCodes()
{
    QStringList codes;
    for (const auto &language : languages())
        codes.append(language.code);
    return codes.join(u", "_s);
}

} // namespace words
