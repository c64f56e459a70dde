#include "core/store/migrator.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace store {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto owner = "richiamate_owner"_L1;

QString source(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a source of the schema is missing from this program: %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList sources(const QString &folder)
{
    QStringList files;
    QDirIterator entries(u":/store/sql/"_s + folder, {u"*.sql"_s});
    while (entries.hasNext())
        files.append(entries.next());
    files.sort();
    return files;
}

int numberOf(const QString &file)
{
    return file.section(u'/', -1).section(u'_', 0, 0).toInt();
}

QString functionsDigest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &file : sources(u"functions"_s))
        hash.addData(source(file).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString quotedText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString peopleOf(const QString &database)
{
    return database + u"_people"_s;
}

// Roles are shared by all databases of a cluster, so two that are created at once may race.
Result<void> createRole(Connection &maintenance, const QString &name, const QString &options)
{
    return maintenance.run(
        u"do $$ begin create role %1 %2; "
        "exception when duplicate_object or unique_violation then null; end $$"_s.arg(
            quotedName(name), options));
}

Result<void> applyMigration(Connection &connection, const QString &file)
{
    const auto number = numberOf(file);
    const auto done = connection.value(
        u"select count(*) from private.schema_migration where number = ?"_s, {number});
    if (!done)
        return tl::unexpected(done.error());
    if (done->toInt() > 0)
        return {};
    // The row comes first: were the lock ever lost, its key stops a second migrator.
    return connection.run(u"begin; insert into private.schema_migration (number, name) "
                          "values (%1, %2); %3; commit"_s.arg(number)
                              .arg(quotedText(file.section(u'/', -1)), source(file)));
}

QString functionsScript(const QString &people)
{
    QString script = u"set local check_function_bodies = off; "
                     "drop schema if exists api cascade; create schema api; "
                     "do $$ declare f regprocedure; begin "
                     "for f in select oid::regprocedure from pg_proc "
                     "where pronamespace = 'private'::regnamespace "
                     "and prorettype <> 'trigger'::regtype loop "
                     "execute 'drop function if exists ' || f || ' cascade'; end loop; end $$; "_s;
    for (const auto &file : sources(u"functions"_s))
        script += source(file) + u";\n"_s;
    // What people may do is what api holds; each function checks its caller itself.
    script += u"revoke all on all functions in schema api, private from public; "
              "grant usage on schema api to %1; "
              "grant execute on all functions in schema api to %1; "_s.arg(quotedName(people));
    return script;
}

Result<void> replaceFunctions(Connection &connection)
{
    const auto known = connection.value(u"select digest from private.schema_function"_s);
    if (!known)
        return tl::unexpected(known.error());
    const auto digest = functionsDigest();
    if (known->toString() == digest)
        return {};
    const auto database = connection.value(u"select current_database()"_s);
    if (!database)
        return tl::unexpected(database.error());
    return connection.run(
        u"begin; %1 insert into private.schema_function (digest) values (%2) "
        "on conflict (singleton) do update set digest = excluded.digest; commit"_s.arg(
            functionsScript(peopleOf(database->toString())), quotedText(digest)));
}

Result<void> migrateLocked(Connection &connection)
{
    if (const auto begun = connection.run(source(u":/store/sql/bootstrap.sql"_s)); !begun)
        return begun;
    for (const auto &file : sources(u"migrations"_s)) {
        if (const auto applied = applyMigration(connection, file); !applied)
            return applied;
    }
    return replaceFunctions(connection);
}

} // namespace

int newestSchemaVersion()
{
    return numberOf(sources(u"migrations"_s).constLast());
}

Result<void> createDatabase(Connection &maintenance, const NewDatabase &wanted)
{
    const auto people = peopleOf(wanted.name);
    const auto exists = maintenance.value(u"select count(*) from pg_database where datname = ?"_s,
                                          {wanted.name});
    if (!exists)
        return tl::unexpected(exists.error());
    return createRole(maintenance, owner, u"nologin"_s)
        .and_then([&] { return createRole(maintenance, people, u"nologin"_s); })
        .and_then([&]() -> Result<void> {
            if (exists->toInt() > 0)
                return {};
            return maintenance.run(
                u"create database %1 owner %2 template template0 encoding 'UTF8'"_s.arg(
                    quotedName(wanted.name), owner));
        })
        .and_then([&] {
            return maintenance.run(u"revoke all on database %1 from public; "
                                   "grant connect on database %1 to %2"_s.arg(
                                       quotedName(wanted.name), quotedName(people)));
        });
}

Result<void> createLogin(Connection &maintenance, const QString &database, const QString &login)
{
    return createRole(maintenance, login, u"login"_s).and_then([&] {
        return maintenance.run(
            u"grant %1 to %2"_s.arg(quotedName(peopleOf(database)), quotedName(login)));
    });
}

Result<SchemaStatus> migrate(Connection &connection)
{
    const auto lock = u"hashtext('richiamate migration')"_s;
    if (const auto taken = connection.run(
            u"set lock_timeout = 0; set statement_timeout = 0; "
            "select pg_advisory_lock(%1); set role %2"_s.arg(lock, owner));
        !taken)
        return tl::unexpected(taken.error());
    const auto migrated = migrateLocked(connection);
    if (!migrated)
        (void)connection.run(u"rollback"_s);
    const auto freed = connection.run(u"reset role; select pg_advisory_unlock(%1)"_s.arg(lock));
    if (!migrated)
        return tl::unexpected(migrated.error());
    if (!freed)
        return tl::unexpected(freed.error());
    return schemaStatus(connection);
}

Result<void> nameDirectorate(Connection &connection, const NewDatabase &wanted)
{
    return connection.run(u"insert into private.directorate (code, name, time_zone, is_training) "
                          "values (%1, %2, %3, %4) on conflict (singleton) do nothing"_s.arg(
                              quotedText(wanted.directorateCode),
                              quotedText(wanted.directorateName), quotedText(wanted.timeZone),
                              wanted.kind == NewDatabase::Kind::Training ? u"true"_s : u"false"_s));
}

Result<SchemaStatus> schemaStatus(Connection &connection)
{
    SchemaStatus status;
    status.newestVersion = newestSchemaVersion();
    const auto isKnown = connection.value(
        u"select to_regclass('private.schema_migration') is not null"_s);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (!isKnown->toBool())
        return status;
    const auto version = connection.value(
        u"select coalesce(max(number), 0) from private.schema_migration"_s);
    if (!version)
        return tl::unexpected(version.error());
    status.version = version->toInt();
    const auto digest = connection.value(u"select digest from private.schema_function"_s);
    if (!digest)
        return tl::unexpected(digest.error());
    status.functionsMatch = digest->toString() == functionsDigest();
    return status;
}

} // namespace store
