#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>
#include <memory>

namespace store {

// A database as libpq knows it: a service of its service file, and the account to sign in with
// (empty: the service's own, or libpq's default). Over a network the connection is encrypted and
// the server's certificate is checked, whatever the service file says.
struct Address
{
    QString service;
    QString user;
    QString database;   // instead of the service's own; empty: the service's own
    QString password{}; // as somebody typed it, in memory only; empty: the service's or none
};

// One session. Belongs to the thread that opened it.
class Connection
{
public:
    // `program` names us in the server's list of sessions.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const Address &address,
                                                                        const QString &program);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // select api.function(arguments...): one JSON answer (null when the function is void).
    [[nodiscard]] base::Result<QJsonValue> call(const QString &function,
                                                const QVariantList &arguments = {});
    // The same for a function that answers with many rows.
    [[nodiscard]] base::Result<QList<QJsonValue>> rows(const QString &function,
                                                       const QVariantList &arguments = {});
    // A script of any number of statements, in the server's own words.
    [[nodiscard]] base::Result<void> run(const QString &script) const;
    // The first column of the first row, invalid when there is none.
    [[nodiscard]] base::Result<QVariant> value(const QString &query,
                                               const QVariantList &arguments = {}) const;

    // A lost session says nothing by itself (Qt 6.4): ask.
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] QSqlDatabase database() const;

private:
    explicit Connection(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] base::Result<QSqlQuery *> execute(const QString &function,
                                                    const QVariantList &arguments);

    QString m_name;
    std::map<QString, QSqlQuery> m_prepared;
};

// How our functions say no, as an error.
[[nodiscard]] base::Error errorOf(const QSqlError &error, bool isOpen);

} // namespace store
