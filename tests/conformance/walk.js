'use strict';
// Works a morning's commands at the training exchange and listens to what it tells:
// node walk.js PORT IDS
// A line for each call made, each kind of message heard and each state that was waited for.
// Whatever has another form than at the real exchange ends the walk.
const fs = require('fs');
const WebSocket = require('ws');
const { connect, fail, judgeWith, logIn, make, say, signIn } = require('./exchange.js');
const { judgeAnswer, judgeMessage, plant } = require('./judge.js');

const conversations = 'ConversationsApi.';
const isOpen = call => !['disconnected', 'terminated'].includes(call.state);

async function waitFor(what, ids, isReached) {
    for (;;) {
        const answer = await make(conversations + 'getConversation', ids);
        const participants = answer.body.participants || [];
        if (isReached(participants)) {
            say({ reached: what });
            return participants;
        }
        await aMoment();
    }
}

const aMoment = () => new Promise(resolve => setTimeout(resolve, 20));
const isTalking = call => call.state === 'connected';
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

const heard = new Set();

// Judges everything that is told at that address, and answers with the socket once it is open.
function listen(address) {
    const socket = new WebSocket(address);
    socket.on('message', frame => {
        try {
            const kind = judgeMessage(String(frame));
            if (!heard.has(kind))
                say({ message: kind });
            heard.add(kind);
        } catch (problem) {
            fail(problem);
        }
    });
    return new Promise((resolve, reject) => {
        socket.on('open', () => resolve(socket));
        socket.on('error', reject);
    });
}

async function somebodyWaits(ids) {
    const query = () => make('AnalyticsApi.postAnalyticsConversationsActivityQuery', ids);
    while ((await query()).body.results[0].entities.length === 0)
        await aMoment();
}

async function asService(ids) {
    await logIn('loginClientCredentialsGrant', ids.serviceClient, ids.serviceSecret);
    await make('TokensApi.getTokensMe', ids);
    const available = await make('NotificationsApi.getNotificationsAvailabletopics', ids);
    const channel = (await make('NotificationsApi.postNotificationsChannels', ids)).body;
    ids.channel = channel.id;
    const topics = [`v2.routing.queues.${ids.queue}`, `v2.users.${ids.user}`].flatMap(
        each => [`${each}.conversations`, `${each}.conversations.calls`]);
    const offered = available.body.entities.map(each => each.id);
    for (const topic of topics.map(each => each.replace(/(queues|users)\.[^.]+/, '$1.{id}'))) {
        if (!offered.includes(topic))
            throw new Error(`the exchange does not say that it has ${topic}`);
    }
    const listening = await make('NotificationsApi.putNotificationsChannelSubscriptions', ids,
                                 [...topics, 'v2.no.such.topic']);
    const states = listening.body.entities.map(each => each.state);
    if (states.join() !== 'Permitted,Permitted,Permitted,Permitted,Rejected')
        throw new Error(`the exchange lets us listen so: ${states}`);
    const socket = await listen(channel.connectUri);
    socket.send(JSON.stringify({ message: 'ping' }));
    socket.send(JSON.stringify({ message: 'nothing that it knows' }));
    await listen(`${channel.connectUri}-that-there-is-not`);
    await somebodyWaits(ids);
    const codes = await make('RoutingApi.getRoutingQueueWrapupcodes', ids);
    ids.wrapUpCode = codes.body.entities[0].id;
    return socket;
}

async function consults(ids) {
    for (const kind of ['ConsultAgent', 'ConsultQueue', 'VoiceConsult']) {
        await make(`${conversations}postConversationsCallParticipant${kind}`, ids);
        await make(conversations + 'patchConversationsCallParticipantConsult', ids);
        await make(conversations + 'deleteConversationsCallParticipantConsult', ids);
    }
}

// Picks the callback that waits at the queue, and rings its citizen.
async function ringBack(ids) {
    ids.conversation = ids.callback;
    await make(conversations + 'postConversationAssign', ids);
    const hasIt = participant => participant.userId === ids.user
        && (participant.callbacks || []).some(isOpen);
    const participants = await waitFor('our callback', ids, now => now.some(hasIt));
    ids.participant = ids.callbackParticipant = participants.find(hasIt).id;
    await make(conversations + 'patchConversationsCallbackParticipant', ids,
               { state: 'connected' });
    await make(conversations + 'patchConversationParticipantAttributes', ids);
    await make(conversations + 'postConversationsCall', ids);
    await waitFor('talking', ids, now => now.some(each =>
        each.purpose === 'customer' && (each.calls || []).some(isTalking)));
    await make(conversations + 'patchConversationsCallParticipant', ids,
               { state: 'disconnected' });
    await gone(ids);
}

// Twice to be tried again; then nobody needs it any more.
async function callbacks(ids) {
    for (let time = 0; time < 2; ++time) {
        await ringBack(ids);
        await make(conversations + 'patchConversationsCallbacks', ids);
    }
    await make(conversations + 'patchConversationsCallback', ids);
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
    await callbacks(ids);
    await make('TokensApi.deleteTokensMe', ids);
}

async function main() {
    const port = Number(process.argv[2]);
    const ids = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
    connect(port);
    judgeWith(judgeAnswer);
    plant(ids.planted || {});
    const socket = await asService(ids);
    await asOperator(port, ids);
    while ((ids.messages || []).some(kind => !heard.has(kind)))
        await aMoment();
    socket.close();
}

main().catch(fail);
