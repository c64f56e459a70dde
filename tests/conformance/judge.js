'use strict';
// Says whether what the exchange tells has the form of the real one: answers and errors of the API,
// the login's answers, and the messages of a notification channel.
const Ajv = require('ajv');
const { answerOf, schemaWith } = require('./models.js');

const callStates = ['alerting', 'dialing', 'contacting', 'offering', 'connected', 'disconnected',
    'terminated', 'converting', 'uploading', 'transmitting', 'none'];
const directions = ['inbound', 'outbound'];
const callEnds = ['endpoint', 'client', 'system', 'timeout', 'transfer', 'transfer.conference',
    'transfer.consult', 'transfer.forward', 'transfer.noanswer', 'transfer.notavailable',
    'transport.failure', 'error', 'peer', 'other', 'spam', 'uncallable'];
const transferStates = ['Pending', 'Active', 'Complete', 'Canceled', 'Failed', 'Timeout',
    'Unknown'];
const transferTypes = ['Attended', 'Unattended'];
const lower = all => all.map(each => each.toLowerCase());

// The models of events have another name, and fewer fields, than those of answers.
const nestedEvents = ['QueueConversationEventTopic', 'ConversationEventTopic'];
const flatEvents = ['QueueConversationCallEventTopic', 'ConversationCallEventTopic'];

// What must be there besides what the SDK's models have always: what our client reads.
const relied = {
    AvailableTopic: ['id', 'requiresPermissions'],
    AvailableTopicEntityListing: ['entities'],
    CallConversation: ['id', 'participants'],
    CallConversationEntityListing: ['entities'],
    CallMediaParticipant: ['id', 'purpose', 'state', 'attributes'],
    Call: ['id', 'state', 'direction', 'held'],
    Callback: ['id', 'state', 'callbackNumbers'],
    Channel: ['id', 'connectUri', 'expires'],
    ChannelTopic: ['id', 'state'],
    ChannelTopicEntityListing: ['entities'],
    Conversation: ['id', 'recentTransfers'],
    ConversationActivityData: ['entities'],
    ConversationActivityEntityData: ['conversationId', 'queueId'],
    ConversationActivityResponse: ['results'],
    CreateCallResponse: ['id'],
    DisconnectReason: ['type', 'code'],
    DomainEntityRef: ['id'],
    ErrorBody: ['message', 'code', 'status'],
    Participant: ['id', 'purpose', 'attributes', 'calls'],
    RoutingStatus: ['status'],
    TransferInitiator: ['userId'],
    TransferResponse: ['id', 'state', 'dateIssued', 'initiator', 'destination'],
    UserMe: ['id'],
    WrapupCode: ['id'],
    WrapupCodeEntityListing: ['entities'],
};

// The declarations say "string" of these; the words are those of the platform's other SDKs.
const words = {
    'Call.state': callStates,
    'Call.direction': directions,
    'Call.disconnectType': callEnds,
    'Callback.state': [...callStates, 'scheduled'],
    'CallMediaParticipant.state': callStates,
    'CallMediaParticipant.direction': directions,
    'ChannelTopic.state': ['Permitted', 'Rejected'],
    'RoutingStatus.status': ['OFF_QUEUE', 'IDLE', 'INTERACTING', 'NOT_RESPONDING', 'COMMUNICATING'],
    'TransferResponse.state': transferStates,
    'TransferResponse.transferType': transferTypes,
};

for (const topic of nestedEvents) {
    for (const model of ['Call', 'Callback', 'Conversation', 'Participant', 'TransferInitiator',
        'TransferResponse'])
        relied[topic + model] = relied[model];
    words[`${topic}Call.state`] = callStates;
    words[`${topic}Call.direction`] = directions;
    words[`${topic}Call.disconnectType`] = callEnds;
    words[`${topic}Callback.state`] = words['Callback.state'];
    words[`${topic}TransferResponse.state`] = lower(transferStates);
    words[`${topic}TransferResponse.transferType`] = lower(transferTypes);
}
for (const topic of flatEvents) {
    for (const model of ['CallConversation', 'CallMediaParticipant'])
        relied[topic + model] = relied[model];
    words[`${topic}CallMediaParticipant.state`] = callStates;
    words[`${topic}CallMediaParticipant.direction`] = directions;
}

const closed = (properties, required) =>
    ({ type: 'object', properties, required, additionalProperties: false });
const text = { type: 'string' };

// Of these the SDK has no models: the login speaks OAuth (RFC 6749, 5.1 and 5.2), and the messages
// of a channel are as its users see them.
const written = {
    token: closed({
        access_token: text, token_type: { const: 'bearer' }, expires_in: { type: 'integer' },
    }, ['access_token', 'token_type', 'expires_in']),
    loginError: closed({ error: text, error_description: text, description: text }, ['error']),
    metadata: closed({
        topicName: { const: 'channel.metadata' },
        eventBody: closed({ message: { enum: ['WebSocket Heartbeat', 'pong'] } }, ['message']),
    }, ['topicName', 'eventBody']),
    closing: closed({
        topicName: { const: 'v2.system.socket_closing' }, eventBody: { type: 'object' },
    }, ['topicName']),
    result: closed({
        result: { enum: ['200', '400', '404'] }, status: text, message: text,
    }, ['result']),
};

const topics = [
    [/^v2\.routing\.queues\.[^.]+\.conversations$/, `${nestedEvents[0]}Conversation`],
    [/^v2\.routing\.queues\.[^.]+\.conversations\.calls$/, `${flatEvents[0]}CallConversation`],
    [/^v2\.users\.[^.]+\.conversations$/, `${nestedEvents[1]}Conversation`],
    [/^v2\.users\.[^.]+\.conversations\.calls$/, `${flatEvents[1]}CallConversation`],
];

const ajv = new Ajv({ strict: true });
const validators = new Map();

function requireForm(name, schema, value, what) {
    if (!validators.has(name))
        validators.set(name, ajv.compile(schema()));
    const validate = validators.get(name);
    if (!validate(value))
        throw new Error(`${what} is no ${name}: ${ajv.errorsText(validate.errors)} `
                        + JSON.stringify(validate.errors.map(each => each.params)));
    return name;
}

const requireModel = (name, value, what) =>
    requireForm(name, () => schemaWith(name, relied, words), value, what);
const requireWritten = (name, value, what) => requireForm(name, () => written[name], value, what);

let planted = {};

// From now on that answer, or that message, is judged as if it had these fields too.
function plant(wrong) {
    planted = wrong;
}

function withPlanted(name, value) {
    return planted.into === name ? { ...value, ...planted.fields } : value;
}

// The name of what the answer rightly is; throws where it is something else.
function judgeAnswer(call, status, body) {
    const told = withPlanted(call, body);
    const what = `the answer ${status} of ${call}`;
    if (call === 'login')
        return requireWritten(status < 400 ? 'token' : 'loginError', told, what);
    if (status >= 400) {
        if (told.status !== status)
            throw new Error(`${what} says ${told.status}`);
        return requireModel('ErrorBody', told, what);
    }
    const model = answerOf(call);
    if (model === 'string' && typeof told === 'string')
        return model;
    if (model)
        return requireModel(model, told, what);
    if (told !== '' && told !== undefined)
        throw new Error(`${what} is not empty: ${JSON.stringify(told)}`);
    return 'nothing';
}

// What kind of message a frame rightly is.
function judgeMessage(frame) {
    const bare = JSON.parse(frame);
    const name = bare.topicName || bare.result;
    const told = withPlanted(name, bare);
    const what = `the message ${name}`;
    if (told.result !== undefined)
        return requireWritten('result', told, what) && told.result;
    if (told.topicName === 'channel.metadata')
        return requireWritten('metadata', told, what) && told.eventBody.message;
    if (told.topicName === 'v2.system.socket_closing')
        return requireWritten('closing', told, what) && told.topicName;
    const [, model] = topics.find(([pattern]) => pattern.test(told.topicName)) || [];
    if (!model)
        throw new Error(`${what} is of no kind that is known`);
    const frameOf = () => {
        const { $ref, $defs } = schemaWith(model, relied, words);
        return {
            ...closed({
                topicName: text, version: text, eventBody: { $ref },
                metadata: closed({ CorrelationId: text }, []),
            }, ['topicName', 'eventBody']),
            $defs,
        };
    };
    return requireForm(`event of ${model}`, frameOf, told, what) && model;
}

module.exports = { judgeAnswer, judgeMessage, plant };
