#pragma once

#include <QKeySequence>

namespace ui {

// True of a key that belongs to the system, to screen readers, to what is typed or to habit
// (resources/keys/taken.txt, and rules): an action that had it would take it from somebody.
[[nodiscard]] bool isTaken(const QKeySequence &key);

} // namespace ui
