#pragma once

#include "core/store/connection.h"

#include <QJsonObject>

namespace store {

struct NewDatabase
{
    QString name;
    QString directorateCode;
    QString directorateName;
    QString timeZone;
    enum class Kind { Real, Training } kind = Kind::Real;
};

struct SchemaStatus
{
    int version = 0;       // of the database; 0: never migrated
    int newestVersion = 0; // of this program
    bool functionsMatch = false;
};

// Creates the roles and the database, both owned by the role "richiamate_owner"; what exists is
// left as it is. `maintenance` is a session of an account that may create databases.
[[nodiscard]] base::Result<void> createDatabase(Connection &maintenance, const NewDatabase &wanted);

// A login of the cluster, member of the database's people; created when missing.
[[nodiscard]] base::Result<void> createLogin(Connection &maintenance, const QString &database,
                                             const QString &login);

// Brings the schema to this program's version: append-only migrations, then the functions when
// their sources differ. One advisory lock: migrating twice at once is harmless.
[[nodiscard]] base::Result<SchemaStatus> migrate(Connection &connection);

// The single row that says whose database this is; written once.
[[nodiscard]] base::Result<void> nameDirectorate(Connection &connection, const NewDatabase &wanted);

[[nodiscard]] base::Result<SchemaStatus> schemaStatus(Connection &connection);
[[nodiscard]] int newestSchemaVersion();

} // namespace store
