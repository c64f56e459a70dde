#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace genesys {

enum class FieldType { String, Integer, Boolean };

struct FieldValue
{
    QString name;
    QString meaning;
};

struct ActionField
{
    QString name;
    FieldType type = FieldType::String;
    QString meaning;
    QList<FieldValue> values = {}; // a closed list; none: anything
    bool isRequired = false;       // of an input
};

// One question that the exchange's flow may ask of intake. Everything that must agree is made from
// it: the file that is imported, what the service accepts and answers, and the manual's tables.
// Contracts cannot be changed once they are published: a change is a new version with a new name.
struct DataAction
{
    QString key; // the end of its path
    QString title;
    QString meaning;
    int timeoutSeconds = 0; // after which the flow takes the exit Timeout
    QList<ActionField> inputs;
    QList<ActionField> outputs; // all of them are in every answer of status 200, never null
    int version = 1;
    QString method = QStringLiteral("POST");

    [[nodiscard]] QString name() const; // in the exchange: "Richiamate_Route_v1"
    [[nodiscard]] QString path() const; // "/genesys/v1/route"
};

[[nodiscard]] const QList<DataAction> &dataActions();
// One that is known to be there.
[[nodiscard]] const DataAction &dataAction(const QString &key);

// What an administrator of the exchange imports. `gateway` is "https://" and the host by which the
// exchange reaches intake. The key is no part of it: the exchange keeps that as a credential.
[[nodiscard]] QJsonObject importFile(const DataAction &action, const QString &gateway);

// Which of the exchange's rules an import file breaks, as "rule: place"; none: it may be imported.
// Velocity itself is not evaluated: the exchange's test page stays the last check. Source of the
// rules: help.mypurecloud.com, "Add contracts to custom actions", "Add configuration to custom
// actions", "Velocity macros for data actions".
[[nodiscard]] QStringList problemsOf(const QJsonObject &importFile);

// The body with exactly the declared outputs: what it lacks, or has in another type, is empty, 0 or
// false, since a flow fails over a field that is missing.
[[nodiscard]] QJsonObject withEveryField(const DataAction &action, const QJsonObject &body);

// The manual's tables of all actions, in Markdown.
[[nodiscard]] QString manualTables();

} // namespace genesys
