'use strict';
// Makes each call once, with the arguments of one JSON file, so that what goes over the wire can
// be compared: node record.js PORT IDS
const fs = require('fs');
const { calls } = require('./calls.js');
const { client, connect, fail, make } = require('./exchange.js');

async function main() {
    const ids = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
    connect(Number(process.argv[2]));
    await client.loginClientCredentialsGrant(ids.client, ids.secret);
    await client.authorizePKCEGrant(ids.client, ids.verifier, ids.code, ids.redirect);
    client.setAccessToken(ids.token);
    for (const name of Object.keys(calls))
        await make(name, ids);
}

main().catch(fail);
