'use strict';
// The SDK, turned to the exchange on a port of this machine.
const http = require('http');
const sdk = require('purecloud-platform-client-v2');
const { calls } = require('./calls.js');

const client = sdk.ApiClient.instance;

let underWay = '';
let verdict = {};

// Everything that the SDK is answered passes here, as it came over the wire.
class JudgedClient extends sdk.DefaultHttpClient {
    constructor(judgeAnswer) {
        super();
        this.judgeAnswer = judgeAnswer;
    }

    async request(options) {
        try {
            const answer = await super.request(options);
            this.judge(answer);
            return answer;
        } catch (problem) {
            if (problem.response)
                this.judge(problem.response);
            throw problem;
        }
    }

    judge(answer) {
        try {
            verdict = { schema: this.judgeAnswer(underWay, answer.status, answer.data) };
        } catch (problem) {
            verdict = { problem: problem.message };
        }
        verdict.status = answer.status;
    }
}

function connect(port) {
    client.setGateway({ protocol: 'http', host: '127.0.0.1', port });
    client.setReturnExtendedResponses(true);
}

function judgeWith(judgeAnswer) {
    client.setHttpClient(new JudgedClient(judgeAnswer));
}

// What `ask` is answered; whatever came of it is a line of our output. An answer that is not as it
// should be ends everything.
async function said(name, under, ask) {
    underWay = under;
    verdict = {};
    let answer;
    try {
        answer = await ask();
    } catch (problem) {
        answer = problem;
    }
    if (verdict.problem)
        throw new Error(verdict.problem);
    say({ call: name, status: verdict.status || answer.status || 0, schema: verdict.schema });
    return answer;
}

function make(name, ids, ...more) {
    const [api] = name.split('.');
    return said(name, name, () => calls[name](new sdk[api](), ids, ...more));
}

// Signs in: loginClientCredentialsGrant, authorizePKCEGrant.
function logIn(grant, ...values) {
    return said(`ApiClient.${grant}`, 'login', () => client[grant](...values));
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
    await logIn('authorizePKCEGrant', ids.operatorClient, ids.verifier,
                redirect.searchParams.get('code'), ids.redirect);
}

// Says why and ends.
function fail(problem) {
    console.error(String((problem && problem.message) || JSON.stringify(problem)));
    process.exit(1);
}

module.exports = { client, connect, fail, judgeWith, logIn, make, say, signIn };
