#pragma once

#include <functional>

namespace exchange {

// Calls back on the event loop when the user interrupts the program (Ctrl-C) or ends it.
void whenInterrupted(std::function<void()> then);

} // namespace exchange
