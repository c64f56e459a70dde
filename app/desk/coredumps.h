#pragma once

namespace desk {

// A password is in this process from now on: what it holds is written nowhere when it crashes, and
// no other program of the same user reads its memory. Where the system knows no such thing, nothing.
void keepOutOfCoreDumps();

} // namespace desk
