#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

// PostgreSQL's own programs, as administrators run them, on the cluster whose sockets are in
// `host` and as its superuser.
namespace serverprograms {

// What the program said; whatever it complained of when it failed.
[[nodiscard]] base::Result<QByteArray> run(const QString &program, const QString &host,
                                           const QStringList &arguments);

// The schema with its owners and privileges, without what differs by chance. The role of the
// database's people is called "people", so that databases of several names compare.
[[nodiscard]] base::Result<QString> schemaOf(const QString &host, const QString &database);

} // namespace serverprograms
