#pragma once

#include "core/store/connection.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace admin {

// The databases a command is for: one service, or every service of libpq's service files.
struct Everywhere
{
    QStringList services;
    QString user; // empty: the service's own
};

// Options of every such command: --service, --all, --user.
void addEverywhere(QCommandLineParser &parser);
// Exactly one of --service and --all; otherwise an error that says what is missing.
[[nodiscard]] base::Result<Everywhere> everywhereOf(const QCommandLineParser &parser);

// Names of the services that libpq would find, in the order of the files: the person's file
// (PGSERVICEFILE, else ~/.pg_service.conf), then the system's (in PGSYSCONFDIR). Source: PostgreSQL
// documentation, "The Connection Service File".
[[nodiscard]] QStringList knownServices();

// Does the same in one database after the other and prints a line for each: {"service",
// "directorate", ...answer} or {"service", "error"}. One that fails keeps nobody waiting; 1 when any
// has. Services without a directorate's database, and a second name of one, are told and passed over.
using Act = std::function<base::Result<QJsonObject>(store::Connection &database)>;
[[nodiscard]] int everywhere(const Everywhere &where, const Act &act);

} // namespace admin
