#pragma once

class QWidget;

namespace ui {

// Screen readers see a group with the widget's accessible name, not a nameless frame.
void makeNamedGroup(QWidget &widget);

} // namespace ui
