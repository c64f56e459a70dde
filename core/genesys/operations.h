#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace genesys {

// Every call that is made of the exchange's Platform API: there is no path anywhere else.
enum class Operation {
    ListTopics,
    OpenChannel,
    SubscribeChannel,
    QueryWaiting,
    RevokeToken,
    ReadMe,
    SetRoutingStatus,
    ReadConversation,
    ListMyCalls,
    PlaceCall,
    AssignConversation,
    ChangeCallbackParticipant,
    PlaceCallOfCallback,
    RescheduleCallback,
    EndCallback,
    ChangeCallParticipant,
    SetAttributes,
    TransferToPerson,
    TransferToQueue,
    TransferToNumber,
    ConsultPerson,
    ConsultQueue,
    ConsultNumber,
    ChangeConsult,
    CancelConsult,
    WrapUp,
};

struct OperationRow
{
    Operation operation;
    const char *sdkName; // in the official JavaScript SDK
    const char *method;
    const char *path;        // below the API's address; {} stands for an id
    const char *permissions; // any of them; empty: none beyond being signed in
    // Asked twice it does no more than once, so that it is asked again after a time-out. There are
    // no idempotency keys: anything else is looked for before it is asked again.
    bool isRepeatable;
    bool isUrgent; // somebody waits on the line
};

[[nodiscard]] const QList<OperationRow> &operations();
[[nodiscard]] const OperationRow &rowOf(Operation operation);
// With the ids in their places, encoded.
[[nodiscard]] QString pathOf(Operation operation, const QStringList &ids);

} // namespace genesys
