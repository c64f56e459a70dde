#pragma once

#include "app/exchange/preparation.h"

namespace exchange {

// training.json: how desks find a morning that stands. Its path is in the output folder.
[[nodiscard]] QString trainingFile(const MorningOptions &options);
[[nodiscard]] QJsonObject describeTraining(const QString &socket, const QString &serviceFile,
                                           const QList<PlayedDirectorate> &directorates);
// Who may be played by a person: whoever a robot plays.
[[nodiscard]] QStringList loginsOf(const PlayedDirectorate &directorate);
// For programs: its path, as one line of JSON on standard output.
void tellTraining(const QString &trainingFile);
// Somebody answers at its socket.
[[nodiscard]] bool isStanding(const QString &trainingFile);

} // namespace exchange
