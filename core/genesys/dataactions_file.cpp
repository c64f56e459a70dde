#include "core/genesys/dataactions.h"

#include <QJsonArray>

namespace genesys {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return u"string"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    }
    Q_UNREACHABLE();
}

// What has no value prints nothing with "$!", which is JSON only between quotes: so numbers and
// truth values are sent as text too, and intake reads both.
QString requestTemplate(const QList<ActionField> &inputs)
{
    QStringList members;
    for (const auto &field : inputs) {
        const auto value = u"$!{input.%1}"_s.arg(field.name);
        members.append(field.type == FieldType::String
                           ? u"\"%1\":\"$esc.jsonString(\"%2\")\""_s.arg(field.name, value)
                           : u"\"%1\":\"%2\""_s.arg(field.name, value));
    }
    return u'{' + members.join(u',') + u'}';
}

QJsonObject schemaOf(const QList<ActionField> &fields)
{
    QJsonObject properties;
    for (const auto &field : fields)
        properties.insert(field.name, QJsonObject{{u"type"_s, nameOf(field.type)},
                                                  {u"description"_s, field.meaning}});
    return {
        {u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, true}};
}

QJsonArray requiredOf(const QList<ActionField> &fields)
{
    QJsonArray names;
    for (const auto &field : fields) {
        if (field.isRequired)
            names.append(field.name);
    }
    return names;
}

QString rowsOf(const QList<ActionField> &fields)
{
    QString rows = u"|---|---|---|\n"_s;
    for (const auto &field : fields) {
        QStringList meaning{field.meaning + (field.isRequired ? u". Required"_s : QString())};
        for (const auto &value : field.values)
            meaning.append(u"`%1`: %2"_s.arg(value.name, value.meaning));
        rows += u"| `%1` | %2 | %3 |\n"_s.arg(field.name, nameOf(field.type),
                                              meaning.join(u"<br>"_s));
    }
    return rows;
}

} // namespace

QJsonObject importFile(const DataAction &action, const QString &gateway)
{
    const QJsonObject request{
        {u"requestUrlTemplate"_s, gateway + action.path()},
        {u"requestType"_s, action.method},
        {u"headers"_s, QJsonObject{{u"Content-Type"_s, u"application/json"_s},
                                   {u"X-Api-Key"_s, u"${credentials.apiKey}"_s}}},
        {u"requestTemplate"_s, requestTemplate(action.inputs)}};
    const QJsonObject response{{u"translationMap"_s, QJsonObject()},
                               {u"translationMapDefaults"_s, QJsonObject()},
                               {u"successTemplate"_s, u"${rawResult}"_s}};
    auto input = schemaOf(action.inputs);
    if (const auto names = requiredOf(action.inputs); !names.isEmpty())
        input.insert(u"required"_s, names); // a list of none is no schema (draft 4)
    return {
        {u"name"_s, action.name()},
        {u"integrationType"_s, u"custom-rest-actions"_s},
        {u"actionType"_s, u"custom"_s},
        {u"secure"_s, false},
        {u"config"_s, QJsonObject{{u"request"_s, request},
                                  {u"response"_s, response},
                                  {u"timeoutSeconds"_s, action.timeoutSeconds}}},
        {u"contract"_s,
         QJsonObject{{u"input"_s, QJsonObject{{u"inputSchema"_s, input}}},
                     {u"output"_s, QJsonObject{{u"successSchema"_s, schemaOf(action.outputs)}}}}}};
}

QString manualTables()
{
    QString tables;
    for (const auto &action : dataActions()) {
        tables += u"\n### %1\n\n%2\n\n"_s.arg(action.name(), action.meaning);
        tables += u"`%1 %2`, at most %3 s.\n\n"_s.arg(action.method, action.path())
                      .arg(action.timeoutSeconds);
        tables += u"| In | Type | Meaning |\n"_s + rowsOf(action.inputs);
        tables += u"\n| Out | Type | Meaning |\n"_s + rowsOf(action.outputs);
    }
    return tables;
}

} // namespace genesys
