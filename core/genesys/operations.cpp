#include "core/genesys/operations.h"

#include <QUrl>

#include <algorithm>

namespace genesys {

using namespace Qt::StringLiterals;
using enum Operation;

// Paths and names: purecloud-platform-client-v2 262.0.0; permissions: its documentation.
const QList<OperationRow> &operations()
{
    static const QList<OperationRow> rows{
        {ListTopics, "NotificationsApi.getNotificationsAvailabletopics", "GET",
         "/api/v2/notifications/availabletopics", "", true, false},
        // A channel too many is no harm: the exchange gives up those that nobody listens to.
        {OpenChannel, "NotificationsApi.postNotificationsChannels", "POST",
         "/api/v2/notifications/channels", "", true, false},
        {SubscribeChannel, "NotificationsApi.putNotificationsChannelSubscriptions", "PUT",
         "/api/v2/notifications/channels/{}/subscriptions", "", true, false},
        {QueryWaiting, "AnalyticsApi.postAnalyticsConversationsActivityQuery", "POST",
         "/api/v2/analytics/conversations/activity/query", "analytics:queueObservation:view", true,
         false},
        {RevokeToken, "TokensApi.deleteTokensMe", "DELETE", "/api/v2/tokens/me", "", true, false},
        {ReadMe, "UsersApi.getUsersMe", "GET", "/api/v2/users/me", "", true, false},
        {SetRoutingStatus, "UsersApi.putUserRoutingstatus", "PUT", "/api/v2/users/{}/routingstatus",
         "", true, false},
        {ReadConversation, "ConversationsApi.getConversation", "GET", "/api/v2/conversations/{}",
         "conversation:communication:view", true, true},
        {ListMyCalls, "ConversationsApi.getConversationsCalls", "GET",
         "/api/v2/conversations/calls", "", true, true},
        {PlaceCall, "ConversationsApi.postConversationsCalls", "POST",
         "/api/v2/conversations/calls", "conversation:conference:add", false, true},
        // Callbacks that the exchange owns: what was asked is looked for before it is asked again.
        {AssignConversation, "ConversationsApi.postConversationAssign", "POST",
         "/api/v2/conversations/{}/assign",
         "conversation:callback:pull conversation:callback:assign", false, true},
        {ChangeCallbackParticipant, "ConversationsApi.patchConversationsCallbackParticipant",
         "PATCH", "/api/v2/conversations/callbacks/{}/participants/{}",
         "conversation:participant:wrapup conversation:call:record "
         "conversation:communication:disconnect",
         false, true},
        {PlaceCallOfCallback, "ConversationsApi.postConversationsCall", "POST",
         "/api/v2/conversations/calls/{}", "", false, true},
        {RescheduleCallback, "ConversationsApi.patchConversationsCallbacks", "PATCH",
         "/api/v2/conversations/callbacks", "conversation:callback:edit", false, false},
        {EndCallback, "ConversationsApi.patchConversationsCallback", "PATCH",
         "/api/v2/conversations/callbacks/{}", "conversation:communication:disconnect", true,
         false},
        {ChangeCallParticipant, "ConversationsApi.patchConversationsCallParticipant", "PATCH",
         "/api/v2/conversations/calls/{}/participants/{}",
         "conversation:participant:wrapup conversation:call:record "
         "conversation:communication:disconnect",
         true, true},
        {SetAttributes, "ConversationsApi.patchConversationParticipantAttributes", "PATCH",
         "/api/v2/conversations/{}/participants/{}/attributes", "", true, false},
        {TransferToPerson, "ConversationsApi.postConversationParticipantReplaceAgent", "POST",
         "/api/v2/conversations/{}/participants/{}/replace/agent",
         "conversation:communication:blindTransfer conversation:communication:blindTransferAgent",
         false, true},
        {TransferToQueue, "ConversationsApi.postConversationParticipantReplaceQueue", "POST",
         "/api/v2/conversations/{}/participants/{}/replace/queue",
         "conversation:communication:blindTransfer conversation:communication:blindTransferQueue",
         false, true},
        {TransferToNumber, "ConversationsApi.postConversationParticipantTransfer", "POST",
         "/api/v2/conversations/{}/participants/{}/transfer",
         "conversation:communication:blindTransfer", false, true},
        {ConsultPerson, "ConversationsApi.postConversationsCallParticipantConsultAgent", "POST",
         "/api/v2/conversations/calls/{}/participants/{}/consult/agent",
         "conversation:communication:consultTransfer "
         "conversation:communication:consultTransferAgent",
         false, true},
        {ConsultQueue, "ConversationsApi.postConversationsCallParticipantConsultQueue", "POST",
         "/api/v2/conversations/calls/{}/participants/{}/consult/queue",
         "conversation:communication:consultTransfer "
         "conversation:communication:consultTransferQueue",
         false, true},
        {ConsultNumber, "ConversationsApi.postConversationsCallParticipantVoiceConsult", "POST",
         "/api/v2/conversations/calls/{}/participants/{}/voice/consult",
         "conversation:communication:consultTransfer", false, true},
        {ChangeConsult, "ConversationsApi.patchConversationsCallParticipantConsult", "PATCH",
         "/api/v2/conversations/calls/{}/participants/{}/consult", "", true, true},
        {CancelConsult, "ConversationsApi.deleteConversationsCallParticipantConsult", "DELETE",
         "/api/v2/conversations/calls/{}/participants/{}/consult", "", true, true},
        {WrapUp, "ConversationsApi.postConversationsCallParticipantCommunicationWrapup", "POST",
         "/api/v2/conversations/calls/{}/participants/{}/communications/{}/wrapup",
         "conversation:participant:wrapup", false, false},
    };
    return rows;
}

const OperationRow &rowOf(Operation operation)
{
    return *std::find_if(operations().begin(), operations().end(),
                         [operation](const auto &row) { return row.operation == operation; });
}

QString pathOf(Operation operation, const QStringList &ids)
{
    const auto parts = QString::fromLatin1(rowOf(operation).path).split(u"{}"_s);
    Q_ASSERT(parts.size() == ids.size() + 1);
    auto path = parts.constFirst();
    for (qsizetype index = 0; index < ids.size(); ++index)
        path += QString::fromLatin1(QUrl::toPercentEncoding(ids[index])) + parts[index + 1];
    return path;
}

} // namespace genesys
