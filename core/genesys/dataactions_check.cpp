#include "core/genesys/dataactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace genesys {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 50;
constexpr int longestTimeout = 60; // seconds

// Text that breaks JSON wherever it is not escaped.
const QString sampleText = u"a \"b\" \\ c"_s;

QString escaped(const QString &text)
{
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array).mid(2).chopped(2); // without [" and "]
}

int depthOf(const QJsonValue &value)
{
    int inside = 0;
    if (value.isObject()) {
        for (const auto &each : value.toObject())
            inside = std::max(inside, depthOf(each));
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            inside = std::max(inside, depthOf(each));
    } else {
        return 0;
    }
    return inside + 1;
}

bool refersElsewhere(const QJsonValue &value)
{
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::any_of(array.begin(), array.end(), refersElsewhere);
    }
    const auto object = value.toObject();
    return object.contains(u"$ref"_s) || std::any_of(object.begin(), object.end(), refersElsewhere);
}

class Check
{
public:
    explicit Check(const QJsonObject &file)
        : m_file(file), m_request(file[u"config"][u"request"].toObject()),
          m_input(file[u"contract"][u"input"][u"inputSchema"].toObject()),
          m_output(file[u"contract"][u"output"][u"successSchema"].toObject())
    {
    }

    QStringList all()
    {
        head();
        address();
        headers();
        response();
        contract();
        body();
        return m_problems;
    }

private:
    void expect(bool holds, const QString &rule, const QString &place)
    {
        if (!holds)
            m_problems.append(rule + u": "_s + place);
    }

    void head();
    void address();
    void headers();
    void response();
    void contract();
    void schema(const QJsonObject &schema, const QString &place);
    void input(const QString &name);
    void body();
    void placeholders(const QString &body);
    void sentAs(const QString &body, bool withOptional);
    [[nodiscard]] bool isRequired(const QString &name) const
    {
        return m_input[u"required"].toArray().contains(name);
    }
    [[nodiscard]] QString sampleOf(const QString &name) const;

    QJsonObject m_file;
    QJsonObject m_request;
    QJsonObject m_input;
    QJsonObject m_output;
    QStringList m_problems;
};

void Check::head()
{
    expect(!m_file[u"name"].toString().isEmpty(), u"name-missing"_s, u"name"_s);
    expect(m_file[u"integrationType"].toString() == "custom-rest-actions"_L1, u"integration-type"_s,
           u"integrationType"_s);
    expect(m_file[u"actionType"].toString() == "custom"_L1, u"action-type"_s, u"actionType"_s);
    expect(depthOf(m_file) <= deepest, u"too-deep"_s, u"the file"_s);
    const int timeout = m_file[u"config"][u"timeoutSeconds"].toInt();
    expect(timeout >= 1 && timeout <= longestTimeout, u"timeout"_s, u"config.timeoutSeconds"_s);
}

void Check::address()
{
    const QUrl url(m_request[u"requestUrlTemplate"].toString(), QUrl::StrictMode);
    expect(url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty(), u"url-not-https"_s,
           u"requestUrlTemplate"_s);
    expect(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), u"url-not-plain"_s,
           u"requestUrlTemplate"_s);
}

void Check::headers()
{
    const auto all = m_request[u"headers"].toObject();
    expect(all[u"X-Api-Key"].toString() == "${credentials.apiKey}"_L1, u"key-not-a-credential"_s,
           u"headers.X-Api-Key"_s);
    const auto accept = all[u"Accept"].toString();
    expect(accept.isEmpty() || accept == "application/json"_L1 || accept.endsWith("+json"_L1),
           u"accept-not-json"_s, u"headers.Accept"_s);
}

// Nothing is translated: then none of the rules for printing values of an answer can be broken.
void Check::response()
{
    const auto said = m_file[u"config"][u"response"].toObject();
    for (const auto &map : {u"translationMap"_s, u"translationMapDefaults"_s})
        expect(said[map].isObject() && said[map].toObject().isEmpty(), u"answer-translated"_s, map);
    expect(said[u"successTemplate"].toString() == "${rawResult}"_L1, u"answer-translated"_s,
           u"successTemplate"_s);
}

void Check::contract()
{
    expect(!refersElsewhere(m_file[u"contract"]), u"reference"_s, u"contract"_s);
    schema(m_input, u"input"_s);
    schema(m_output, u"output"_s);
    const auto properties = m_input[u"properties"].toObject();
    for (const auto &name : properties.keys())
        input(name);
    expect(!m_input.contains(u"required"_s) || !m_input[u"required"].toArray().isEmpty(),
           u"required-empty"_s, u"input"_s);
    for (const auto &name : m_input[u"required"].toArray())
        expect(properties.contains(name.toString()), u"required-unknown"_s, name.toString());
}

void Check::schema(const QJsonObject &schema, const QString &place)
{
    static const QStringList scalars{u"string"_s, u"integer"_s, u"number"_s, u"boolean"_s};
    expect(schema[u"type"].toString() == "object"_L1, u"not-an-object"_s, place);
    expect(schema[u"additionalProperties"].toBool(), u"not-extensible"_s, place);
    const auto properties = schema[u"properties"].toObject();
    for (auto each = properties.begin(); each != properties.end(); ++each) {
        const auto type = each.value()[u"type"].toString();
        const auto where = place + u'.' + each.key();
        if (type == "array"_L1 && each.value()[u"items"][u"type"].toString() == "array"_L1)
            expect(false, u"nested-array"_s, where);
        else
            expect(scalars.contains(type), u"not-flat"_s, where);
    }
}

void Check::input(const QString &name)
{
    static const QRegularExpression allowed(u"^[A-Za-z][A-Za-z0-9_-]*$"_s);
    static const QStringList reserved{u"orgId"_s, u"integrationId"_s, u"rawRequest"_s};
    expect(allowed.match(name).hasMatch() && !reserved.contains(name), u"input-name"_s, name);
}

void Check::body()
{
    const auto body = m_request[u"requestTemplate"].toString();
    const auto method = m_request[u"requestType"].toString();
    if (method == "GET"_L1) {
        expect(body == "${input.rawRequest}"_L1, u"body-of-get"_s, u"requestTemplate"_s);
        return;
    }
    expect(method == "POST"_L1, u"method"_s, u"requestType"_s);
    placeholders(body);
    sentAs(body, true);
    sentAs(body, false);
}

// Each input is printed once, under its own name; an optional one so that it may be absent.
void Check::placeholders(const QString &body)
{
    static const QRegularExpression printed(u"\"([^\"]*)\":[^$]*(?:\\$esc\\.jsonString\\(\")?"
                                            "\\$(!?)\\{input\\.([^}]*)\\}"_s);
    QStringList names;
    for (auto found = printed.globalMatch(body); found.hasNext();) {
        const auto match = found.next();
        const auto name = match.captured(3);
        names.append(name);
        expect(match.captured(1) == name, u"sent-under-another-name"_s, name);
        expect(isRequired(name) || !match.captured(2).isEmpty(), u"optional-not-silent"_s, name);
    }
    names.sort();
    expect(names == m_input[u"properties"].toObject().keys(), u"body-and-contract-differ"_s,
           u"requestTemplate"_s);
}

QString Check::sampleOf(const QString &name) const
{
    const auto type = m_input[u"properties"][name][u"type"].toString();
    return type == "string"_L1 ? sampleText : type == "boolean"_L1 ? u"true"_s : u"7"_s;
}

// As the exchange sends it, with every input or with the required ones only.
void Check::sentAs(const QString &body, bool withOptional)
{
    static const QRegularExpression placeholder(
        u"\\$esc\\.jsonString\\(\"\\$!?\\{input\\.([^}]*)\\}\"\\)|\\$!?\\{input\\.([^}]*)\\}"_s);
    QString sent;
    qsizetype from = 0;
    for (auto found = placeholder.globalMatch(body); found.hasNext();) {
        const auto match = found.next();
        const bool isEscaped = match.hasCaptured(1);
        const auto name = match.captured(isEscaped ? 1 : 2);
        const auto value = withOptional || isRequired(name) ? sampleOf(name) : QString();
        sent += body.mid(from, match.capturedStart() - from) + (isEscaped ? escaped(value) : value);
        from = match.capturedEnd();
    }
    sent += body.mid(from);
    expect(!sent.contains(u'$'), u"unknown-placeholder"_s, u"requestTemplate"_s);
    const auto document = QJsonDocument::fromJson(sent.toUtf8());
    expect(document.isObject(), u"body-not-json"_s, u"requestTemplate"_s);
}

} // namespace

QStringList problemsOf(const QJsonObject &importFile)
{
    auto problems = Check(importFile).all();
    problems.removeDuplicates();
    return problems;
}

} // namespace genesys
