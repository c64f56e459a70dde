#pragma once

namespace desk {

// What calls are made with. A softphone is given the number to call and, like a plain handset,
// tells nothing back.
enum class Telephone { Exchange, Softphone, Handset };

// Whether this person is signed in to the exchange. Where nobody signs in, or another telephone is
// wanted, there is no need.
enum class ExchangeAccount { NotNeeded, SignedOut, SigningIn, SignedIn, Again };

} // namespace desk
