#pragma once

#include "ui/paper/keycard.h"
#include "ui/shell/actions.h"

namespace desk {

// Every action that has a key, with the one it has now, by what it is for; in the language that the
// desk speaks (ISO 639).
[[nodiscard]] paper::KeyCard keyCard(const ui::Actions &actions, const QString &language);

} // namespace desk
