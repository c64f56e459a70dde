#pragma once

#include <QStringList>

namespace admin {

// What is held about one citizen: told, corrected or erased, by number or tax code.
[[nodiscard]] int subject(const QStringList &arguments);

// Blanks what names a citizen in the list of processes, once the arguments have been read: other
// accounts of the computer can see a program's arguments as long as it runs.
void hideIdentity(int argc, char **argv);

} // namespace admin
