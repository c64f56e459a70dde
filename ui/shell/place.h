#pragma once

#include "ui/shared/icons.h"
#include "ui/shell/actions.h"

#include <QString>

namespace ui {

// The last is no place of work: nobody's role has it, and all can go there.
enum class Place { Queue, Call, Interventions, Monitoring, Administration, Audit, Preferences };

[[nodiscard]] QString placeName(Place place);
[[nodiscard]] Icon placeIcon(Place place);
[[nodiscard]] Act placeAct(Place place); // the action that goes there

} // namespace ui
