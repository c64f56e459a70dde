#pragma once

#include "app/desk/softphone.h"
#include "core/desk/sight.h"
#include "core/ports/telephony.h"

namespace desk {

// What calls are made with. Only the exchange takes commands; a softphone takes the number.
struct TelephoneInUse
{
    Telephone kind = Telephone::Handset;
    ports::Telephony *exchange = nullptr;
    const Softphone *softphone = nullptr;
};

} // namespace desk
