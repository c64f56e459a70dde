#pragma once

class QWidget;

namespace ui {

// Screen readers see a group with the widget's accessible name, not a nameless frame. Without a name
// it is passed over: Orca calls a stack of pages a "layered pane" otherwise.
void makeNamedGroup(QWidget &widget);

} // namespace ui
