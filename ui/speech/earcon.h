#pragma once

#include <QObject>

namespace ui {

Q_NAMESPACE

// Short sounds, each with its own rhythm: wood for calls, a pluck for the queue, a bell for what an
// office is handed.
enum class Earcon {
    Ring,     // e1
    LastRing, // e2
    Line,     // e3: open, held, resumed
    Closed,   // e4
    Back,     // e5: what was put through came back
    New,      // e6: in the queue
    Time,     // e7: it presses
    Done,     // e8
    No,       // e9
    System,   // e10
    HandOver, // e11
};
Q_ENUM_NS(Earcon)

} // namespace ui
