'use strict';
// Works a morning's commands at the training exchange: node walk.js PORT IDS
// A line for each call made, and one for each state that was waited for.
const fs = require('fs');
const { client, connect, make, redirectOf, say } = require('./exchange.js');

const conversations = 'ConversationsApi.';
const isOpen = call => !['disconnected', 'terminated'].includes(call.state);

async function signIn(port, ids) {
    const challenge = await client.computePKCECodeChallenge(ids.verifier);
    const query = new URLSearchParams({
        response_type: 'code', client_id: ids.operatorClient, redirect_uri: ids.redirect,
        code_challenge: challenge, code_challenge_method: 'S256', state: 'a state',
        login_hint: ids.user,
    });
    const redirect = await redirectOf(port, query);
    if (!redirect || redirect.searchParams.get('state') !== 'a state')
        throw new Error('the exchange did not send the browser back');
    await client.authorizePKCEGrant(ids.operatorClient, ids.verifier,
                                    redirect.searchParams.get('code'), ids.redirect);
    say({ call: 'ApiClient.authorizePKCEGrant', status: 200 });
}

async function waitFor(what, ids, isReached) {
    for (;;) {
        const answer = await make(conversations + 'getConversation', ids);
        const participants = answer.body.participants || [];
        if (isReached(participants)) {
            say({ reached: what });
            return participants;
        }
        await new Promise(resolve => setTimeout(resolve, 20));
    }
}

const openCall = participant => (participant.calls || []).find(isOpen);
const ours = (participants, ids) =>
    participants.filter(each => each.userId === ids.user && openCall(each)).pop();
const customer = participants => participants.find(each => each.purpose === 'customer');

// Rings the citizen and waits until they speak.
async function dial(ids) {
    const placed = await make(conversations + 'postConversationsCalls', ids);
    ids.conversation = placed.body.id;
    const participants = await waitFor('talking', ids, now => {
        const other = customer(now);
        return ours(now, ids) && other && (openCall(other) || {}).state === 'connected';
    });
    ids.participant = ours(participants, ids).id;
    ids.communication = openCall(ours(participants, ids)).id;
    ids.customer = customer(participants).id;
}

const gone = ids => waitFor('our part has ended', ids, now => !ours(now, ids));

async function wrapUp(ids) {
    await make(conversations + 'postConversationsCallParticipantCommunicationWrapup', ids);
}

async function asService(ids) {
    await client.loginClientCredentialsGrant(ids.serviceClient, ids.serviceSecret);
    say({ call: 'ApiClient.loginClientCredentialsGrant', status: 200 });
    await make('TokensApi.getTokensMe', ids);
    const channel = await make('NotificationsApi.postNotificationsChannels', ids);
    ids.channel = channel.body.id;
    const listening = await make('NotificationsApi.putNotificationsChannelSubscriptions', ids);
    if (listening.body.entities[0].state !== 'Permitted')
        throw new Error('the exchange lets nobody listen');
    await make('AnalyticsApi.postAnalyticsConversationsActivityQuery', ids);
    const codes = await make('RoutingApi.getRoutingQueueWrapupcodes', ids);
    ids.wrapUpCode = codes.body.entities[0].id;
}

async function consults(ids) {
    for (const kind of ['ConsultAgent', 'ConsultQueue', 'VoiceConsult']) {
        await make(`${conversations}postConversationsCallParticipant${kind}`, ids);
        await make(conversations + 'patchConversationsCallParticipantConsult', ids);
        await make(conversations + 'deleteConversationsCallParticipantConsult', ids);
    }
}

async function asOperator(port, ids) {
    await signIn(port, ids);
    await make('UsersApi.getUsersMe', ids);
    await make('UsersApi.putUserRoutingstatus', ids);
    await dial(ids);
    await make(conversations + 'getConversationsCalls', ids);
    await make(conversations + 'patchConversationParticipantAttributes', ids);
    await make(conversations + 'patchConversationsCallParticipant', ids, { held: true });
    await make(conversations + 'patchConversationsCallParticipant', ids, { held: false });
    await consults(ids);
    await make(conversations + 'postConversationParticipantReplaceAgent', ids);
    await gone(ids);
    await wrapUp(ids);
    await dial(ids);
    await make(conversations + 'postConversationParticipantReplaceQueue', ids);
    await gone(ids);
    await wrapUp(ids);
    await dial(ids);
    await make(conversations + 'postConversationParticipantTransfer', ids);
    await gone(ids);
    await wrapUp(ids);
    await make('TokensApi.deleteTokensMe', ids);
}

async function main() {
    const port = Number(process.argv[2]);
    const ids = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
    connect(port);
    await asService(ids);
    await asOperator(port, ids);
}

main().catch(problem => {
    console.error(String((problem && problem.message) || JSON.stringify(problem)));
    process.exit(1);
});
