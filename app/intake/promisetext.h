#pragma once

#include "core/offices/directorate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace intake {

// "de-IT" is "de"; empty when nothing was said.
[[nodiscard]] QString languageCode(const QString &language);

// The fields promiseText and promiseLanguage of an answer: the promise as the citizen hears it, in
// their language where we have it, else in Italian. Both are empty unless the directorate announces
// promises, and where this one is not known or has passed.
[[nodiscard]] QJsonObject promiseFields(const offices::Directorate &directorate,
                                        const QString &language,
                                        const std::optional<QDateTime> &promise,
                                        const QDateTime &now);

} // namespace intake
