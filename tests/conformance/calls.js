'use strict';
// Each call that our client makes of the exchange, as the official SDK makes it. `ids` says of
// which person, conversation and queue; the arguments are those of tst_conformance.
const calls = {
    'TokensApi.getTokensMe': api => api.getTokensMe(),
    'TokensApi.deleteTokensMe': api => api.deleteTokensMe(),
    'UsersApi.getUsersMe': api => api.getUsersMe(),
    'UsersApi.putUserRoutingstatus': (api, ids) =>
        api.putUserRoutingstatus(ids.user, { status: 'IDLE' }),
    'ConversationsApi.getConversation': (api, ids) => api.getConversation(ids.conversation),
    'ConversationsApi.getConversationsCalls': api => api.getConversationsCalls(),
    'ConversationsApi.postConversationsCalls': (api, ids) => api.postConversationsCalls({
        phoneNumber: ids.number, callFromQueueId: ids.queue, attributes: { attempt: ids.attempt },
    }),
    'ConversationsApi.postConversationAssign': (api, ids) =>
        api.postConversationAssign(ids.callback, { id: ids.user }),
    'ConversationsApi.patchConversationsCallbackParticipant': (api, ids, change) =>
        api.patchConversationsCallbackParticipant(ids.callback, ids.callbackParticipant,
                                                  change || { state: 'connected' }),
    'ConversationsApi.postConversationsCall': (api, ids) =>
        api.postConversationsCall(ids.callback, { callNumber: ids.callbackNumber }),
    'ConversationsApi.patchConversationsCallback': (api, ids) =>
        api.patchConversationsCallback(ids.callback, { state: 'disconnected' }),
    'ConversationsApi.patchConversationsCallbacks': (api, ids) =>
        api.patchConversationsCallbacks({
            conversationId: ids.callback, agentId: ids.user,
            callbackScheduledTime: ids.callbackTime,
        }),
    'ConversationsApi.patchConversationsCallParticipant': (api, ids, change) =>
        api.patchConversationsCallParticipant(ids.conversation, ids.participant,
                                              change || { held: true }),
    'ConversationsApi.patchConversationParticipantAttributes': (api, ids) =>
        api.patchConversationParticipantAttributes(ids.conversation, ids.participant,
                                                   { attributes: { attempt: ids.attempt } }),
    'ConversationsApi.postConversationParticipantReplaceAgent': (api, ids) =>
        api.postConversationParticipantReplaceAgent(
            ids.conversation, ids.participant, { transferType: 'Unattended', userId: ids.other }),
    'ConversationsApi.postConversationParticipantReplaceQueue': (api, ids) =>
        api.postConversationParticipantReplaceQueue(
            ids.conversation, ids.participant,
            { transferType: 'Unattended', queueId: ids.otherQueue }),
    'ConversationsApi.postConversationParticipantTransfer': (api, ids) =>
        api.postConversationParticipantTransfer(
            ids.conversation, ids.participant,
            { transferType: 'Unattended', address: ids.otherNumber }),
    'ConversationsApi.postConversationsCallParticipantConsultAgent': (api, ids) =>
        api.postConversationsCallParticipantConsultAgent(
            ids.conversation, ids.customer, { speakTo: 'DESTINATION', userId: ids.other }),
    'ConversationsApi.postConversationsCallParticipantConsultQueue': (api, ids) =>
        api.postConversationsCallParticipantConsultQueue(
            ids.conversation, ids.customer, { speakTo: 'DESTINATION', queueId: ids.otherQueue }),
    'ConversationsApi.postConversationsCallParticipantVoiceConsult': (api, ids) =>
        api.postConversationsCallParticipantVoiceConsult(
            ids.conversation, ids.customer,
            { speakTo: 'DESTINATION', address: ids.otherNumber }),
    'ConversationsApi.patchConversationsCallParticipantConsult': (api, ids) =>
        api.patchConversationsCallParticipantConsult(ids.conversation, ids.customer,
                                                     { speakTo: 'OBJECT' }),
    'ConversationsApi.deleteConversationsCallParticipantConsult': (api, ids) =>
        api.deleteConversationsCallParticipantConsult(ids.conversation, ids.customer),
    'ConversationsApi.postConversationsCallParticipantCommunicationWrapup': (api, ids) =>
        api.postConversationsCallParticipantCommunicationWrapup(
            ids.conversation, ids.participant, ids.communication,
            { body: { code: ids.wrapUpCode, notes: '' } }),
    'RoutingApi.getRoutingQueueWrapupcodes': (api, ids) =>
        api.getRoutingQueueWrapupcodes(ids.queue, { pageSize: 100, pageNumber: 1 }),
    'AnalyticsApi.postAnalyticsConversationsActivityQuery': (api, ids) =>
        api.postAnalyticsConversationsActivityQuery({
            metrics: [{ metric: 'oWaiting', details: true }],
            filter: { type: 'or', predicates: [{ dimension: 'queueId', value: ids.queue }] },
            order: 'asc',
        }, { pageSize: 100, pageNumber: 1 }),
    'NotificationsApi.getNotificationsAvailabletopics': api =>
        api.getNotificationsAvailabletopics({ expand: ['requiresPermissions'] }),
    'NotificationsApi.postNotificationsChannels': api => api.postNotificationsChannels(),
    'NotificationsApi.putNotificationsChannelSubscriptions': (api, ids, topics) =>
        api.putNotificationsChannelSubscriptions(
            ids.channel, (topics || [ids.topic]).map(id => ({ id })), { ignoreErrors: true }),
};

module.exports = { calls };
