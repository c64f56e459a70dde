'use strict';
// Asks the training exchange for what it refuses, in each way that it refuses:
// node refusals.js PORT IDS
// It is to refuse the first two requests as one that is busy, and as one that has failed.
const fs = require('fs');
const { client, connect, fail, judgeWith, logIn, make, signIn } = require('./exchange.js');
const { judgeAnswer } = require('./judge.js');

async function main() {
    const port = Number(process.argv[2]);
    const ids = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
    connect(port);
    judgeWith(judgeAnswer);
    await make('UsersApi.getUsersMe', ids);
    await make('UsersApi.getUsersMe', ids);
    await logIn('loginClientCredentialsGrant', ids.serviceClient, 'another secret');
    await logIn('authorizePKCEGrant', ids.operatorClient, ids.verifier, 'no code', ids.redirect);
    client.setAccessToken('no token');
    await make('UsersApi.getUsersMe', ids); // 401
    await logIn('loginClientCredentialsGrant', ids.serviceClient, ids.serviceSecret);
    await make('UsersApi.getUsersMe', ids); // 400: a service is nobody
    await make('ConversationsApi.postConversationsCalls', ids); // 403
    await make('ConversationsApi.getConversation', { conversation: 'none' }); // 404
    await signIn(port, ids);
    await make('ConversationsApi.postConversationsCalls', ids);
    await make('ConversationsApi.postConversationsCalls', ids); // 409: they are on the line
}

main().catch(fail);
