#pragma once

#include <QString>
#include <QStringList>

namespace words {

inline constexpr qsizetype brailleCells = 40;

// At most 40 cells: the last words go, a number goes whole or stays whole.
[[nodiscard]] QString fitted(const QString &text);
// The parts with a blank between them, the empty ones left out. `name` stands after `before` and
// loses its last words first, so that what comes after it keeps its place.
[[nodiscard]] QString fitted(const QStringList &before, const QString &name,
                             const QStringList &after);

} // namespace words
