#pragma once

namespace desk {

// What calls are made with. A softphone is given the number to call and, like a plain handset,
// tells nothing back.
enum class Telephone { Exchange, Softphone, Handset };

} // namespace desk
