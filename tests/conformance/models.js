'use strict';
// JSON schemas from the SDK's own type declarations. They are derived each time and not kept as
// files: the declarations are one flat list of interfaces in half a dozen forms of type, so that
// deriving is shorter than any copy, and a newer SDK brings its newer models along.
const fs = require('fs');
const path = require('path');

const sdkFolder = path.dirname(require.resolve('purecloud-platform-client-v2/package.json'));
const declarations = fs.readFileSync(path.join(sdkFolder, 'index.d.ts'), 'utf8');
const models = new Map();
for (const [, name, lines] of declarations.slice(declarations.indexOf('declare namespace Models '))
    .matchAll(/\texport interface (\w+) \{ *\n((?:\t\t.*\n)*)\t\}/g))
    models.set(name, lines);

const instant = {
    type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
};

function schemaOf(type) {
    const array = type.match(/^Array<(.+)>$/);
    const map = type.match(/^\{ \[key: string\]: (.+); \}$/)
        || type.match(/^Record<string, (.+)>$/);
    const model = type.match(/^Models\.(\w+)$/);
    if (array)
        return { type: 'array', items: schemaOf(array[1]) };
    if (map)
        return { type: 'object', additionalProperties: schemaOf(map[1]) };
    if (model)
        return { $ref: `#/$defs/${model[1]}` };
    if (['string', 'number', 'boolean', 'object'].includes(type))
        return { type };
    throw new Error(`the SDK's declarations have a type that is not known here: ${type}`);
}

// A field that a model does not have is refused, and so is one that the model has always and that
// is missing. `relied` and `words` add what our client relies on: fields that must be there, and
// words that it understands. The declarations say "string" of instants too.
function modelOf(name, relied, words) {
    if (!models.has(name))
        throw new Error(`the SDK has no model ${name}`);
    const properties = {};
    const required = [...(relied[name] || [])];
    for (const line of models.get(name).split('\n').filter(each => each.trim())) {
        const field = line.match(/^\t\t"(.+?)"(\??): (.+);$/);
        if (!field)
            throw new Error(`the SDK's model ${name} has a line that is not known here: ${line}`);
        const [, key, optional, type] = field;
        const isInstant = type === 'string' && /(Time|^date[A-Z]\w*|Date|^expires)$/.test(key);
        properties[key] = isInstant ? instant : schemaOf(type);
        if (words[`${name}.${key}`])
            properties[key] = { enum: words[`${name}.${key}`] };
        if (!optional && !required.includes(key))
            required.push(key);
    }
    const spoken = Object.keys(words).filter(each => each.startsWith(`${name}.`));
    for (const key of [...required, ...spoken.map(each => each.slice(name.length + 1))]) {
        if (!properties[key])
            throw new Error(`the SDK's model ${name} has no ${key}`);
    }
    return { type: 'object', properties, required, additionalProperties: false };
}

// The model and all that it refers to, as one schema.
function schemaWith(name, relied = {}, words = {}) {
    const $defs = {};
    const add = each => {
        $defs[each] = modelOf(each, relied, words);
        for (const [, next] of JSON.stringify($defs[each]).matchAll(/#\/\$defs\/(\w+)/g)) {
            if (!$defs[next])
                add(next);
        }
    };
    add(name);
    return { $ref: `#/$defs/${name}`, $defs };
}

// The model with which a call of the SDK ("UsersApi.getUsersMe") is answered where it goes well;
// "string": with bare text; empty: with nothing.
function answerOf(call) {
    const [api, method] = call.split('.');
    const methods = declarations.match(
        new RegExp(`declare class ${api} \\{\\n([\\s\\S]*?)\\n\\}`));
    const declared = methods && methods[1].match(
        new RegExp(`\\s${method}\\(.*\\): Promise<(?:(?:Models\\.)(\\w+)|(string)|void)>;`));
    if (!declared)
        throw new Error(`the SDK declares no answer of ${call}`);
    return declared[1] || declared[2] || '';
}

module.exports = { answerOf, schemaWith };
