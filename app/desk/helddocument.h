#pragma once

#include "core/words/words.h"

#include <QByteArray>
#include <QJsonObject>
#include <QTimeZone>

namespace desk {

// What is held about a citizen, as a page that they can read and a screen reader walks by headings
// (regulation 2016/679, article 12.1). `answer`: what Commands::exportCitizen answered. Times are
// those of `zone`.
[[nodiscard]] QByteArray heldDocument(const QJsonObject &answer, const QString &reference,
                                      const words::Words &words, const QTimeZone &zone);

// The receipt of a request, to be kept with its file: number, instant, salt and what was done.
[[nodiscard]] QByteArray receiptText(const QJsonObject &answer, const QString &reference,
                                     const words::Words &words, const QTimeZone &zone);

} // namespace desk
