#pragma once

#include "app/exchange/exchange.h"

#include <QJsonObject>

namespace exchange {

// Ids that the exchange gives to parties and to their calls, the same whenever they are asked for.
[[nodiscard]] QString participantId(const Conversation &call, const QString &party);
[[nodiscard]] QString lastCommunicationId(const Exchange &exchange, const Conversation &call,
                                          const QString &party);
// Empty: that participant is nobody's here.
[[nodiscard]] QString partyOf(const Exchange &exchange, const Conversation &call,
                              const QString &participant);

// The nested shape of GET /conversations/{id}, and the flat one of the media's own paths.
[[nodiscard]] QJsonObject nestedView(const Exchange &exchange, const Conversation &call);
[[nodiscard]] QJsonObject callView(const Exchange &exchange, const Conversation &call);
[[nodiscard]] QJsonObject callbackView(const Exchange &exchange, const Conversation &call);
// The same in events, which say less, and some words in small letters.
[[nodiscard]] QJsonObject nestedEvent(const Exchange &exchange, const Conversation &call);
[[nodiscard]] QJsonObject callEvent(const Exchange &exchange, const Conversation &call);
[[nodiscard]] QJsonObject callbackEvent(const Exchange &exchange, const Conversation &call);

} // namespace exchange
