#pragma once

#include "ui/shared/icons.h"
#include "ui/shell/actions.h"

#include <QString>

namespace ui {

enum class Place { Queue, Call, Interventions, Monitoring };

[[nodiscard]] QString placeName(Place place);
[[nodiscard]] Icon placeIcon(Place place);
[[nodiscard]] Act placeAct(Place place); // the action that goes there

} // namespace ui
