#include "app/intake/promisetext.h"

#include "core/words/languages.h"
#include "core/words/sentences.h"

namespace intake {

using namespace Qt::StringLiterals;

QString languageCode(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

QJsonObject promiseFields(const offices::Directorate &directorate, const QString &language,
                          const std::optional<QDateTime> &promise, const QDateTime &now)
{
    if (!directorate.announcesPromise || !promise)
        return {};
    const auto asked = languageCode(language);
    const auto spoken = words::isLanguage(asked) ? asked : u"it"_s;
    const auto text =
        words::Sentences(spoken, directorate.hoursForAll().zone()).promiseToCitizen(*promise, now);
    if (text.isEmpty())
        return {};
    return {{u"promiseText"_s, text}, {u"promiseLanguage"_s, spoken}};
}

} // namespace intake
