'use strict';
// The SDK, turned to the exchange on a port of this machine.
const http = require('http');
const sdk = require('purecloud-platform-client-v2');
const { calls } = require('./calls.js');

const client = sdk.ApiClient.instance;

function connect(port) {
    client.setGateway({ protocol: 'http', host: '127.0.0.1', port });
    client.setReturnExtendedResponses(true);
}

// Makes one call; whatever came of it is a line of our output.
async function make(name, ids, ...more) {
    const [api] = name.split('.');
    let answer;
    try {
        answer = await calls[name](new sdk[api](), ids, ...more);
    } catch (problem) {
        answer = problem;
    }
    say({ call: name, status: answer.status || 0, body: answer.body });
    return answer;
}

function say(line) {
    process.stdout.write(JSON.stringify(line) + '\n');
}

// The browser's part of signing in: where the exchange sends it back to.
function redirectOf(port, query) {
    return new Promise((resolve, reject) => {
        http.get({ host: '127.0.0.1', port, path: `/oauth/authorize?${query}` }, answer => {
            answer.resume();
            resolve(answer.headers.location ? new URL(answer.headers.location) : null);
        }).on('error', reject);
    });
}

module.exports = { client, connect, make, redirectOf, say };
