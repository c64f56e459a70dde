#pragma once

#include "app/exchange/platform/telephonyapi.h"

// The training exchange, put together as its programs do; whoever holds it moves its clock.
struct ExchangeParts
{
    explicit ExchangeParts(const QByteArray &intakeKey)
        : client(intakeKey, exchange::Sabotage::None)
    {
    }

    void stepTo(const QDateTime &now)
    {
        exchange.setNow(now);
        while (timeline.isDue(now))
            timeline.happenNext();
    }

    exchange::Timeline timeline;
    exchange::Truth truth;
    exchange::IntakeClient client;
    exchange::Exchange exchange{timeline, client, truth};
    exchange::PlatformServer platform;
    exchange::TelephonyApi telephony{platform, exchange};
};
