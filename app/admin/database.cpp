#include "app/admin/database.h"

#include "app/admin/output.h"
#include "core/store/configuration.h"
#include "core/store/migrator.h"

#include <QCommandLineParser>

namespace admin {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin database create --maintenance SERVICE --name NAME --code CODE\n"
    "                                        --title NAME [--time-zone ZONE]\n"
    "       richiamate-admin database migrate --service SERVICE\n"
    "       richiamate-admin database status --service SERVICE\n"
    "       richiamate-admin database admit --service SERVICE --account LOGIN --role intake\n"
    "                                       [--maintenance SERVICE]\n"
    "SERVICE is an entry of libpq's service file; the account in it owns the databases."_L1;

QJsonObject told(const store::SchemaStatus &status)
{
    return {{u"version"_s, status.version},
            {u"newest"_s, status.newestVersion},
            {u"functions"_s, status.functionsMatch ? u"current"_s : u"other"_s},
            {u"current"_s, status.version == status.newestVersion && status.functionsMatch}};
}

int migrate(const QString &service)
{
    auto connection = store::Connection::open({service, {}, {}}, u"richiamate-admin"_s);
    if (!connection)
        return complain(connection.error());
    const auto status = store::migrate(**connection);
    if (!status)
        return complain(status.error());
    print(told(*status));
    return 0;
}

// 0: current, 3: not.
int tellStatus(const QString &service)
{
    auto connection = store::Connection::open({service, {}, {}}, u"richiamate-admin"_s);
    if (!connection)
        return complain(connection.error());
    const auto status = store::schemaStatus(**connection);
    if (!status)
        return complain(status.error());
    print(told(*status));
    return told(*status)[u"current"].toBool() ? 0 : 3;
}

// Gives a program's account its role, and with --maintenance the login that is missing.
int admit(const QString &service, const QString &account, const QString &role,
          const QString &maintenance)
{
    auto owner = store::Connection::open({service, {}, {}}, u"richiamate-admin"_s);
    if (!owner)
        return complain(owner.error());
    if (const auto admitted = (*owner)->call(u"admit_program"_s, {account, role}); !admitted)
        return complain(admitted.error());
    auto missing = store::missingLogins(**owner, {account});
    if (!missing)
        return complain(missing.error());
    QStringList created;
    if (!maintenance.isEmpty()) {
        if (const auto made = store::createLogins(**owner, maintenance, *missing); !made)
            return complain(made.error());
        created.swap(*missing);
    }
    print({{u"account"_s, account},
           {u"role"_s, role},
           {u"loginsMissing"_s, QJsonArray::fromStringList(*missing)},
           {u"loginsCreated"_s, QJsonArray::fromStringList(created)}});
    return 0;
}

int create(const QString &maintenance, const store::NewDatabase &wanted)
{
    auto connection = store::Connection::open({maintenance, {}, {}}, u"richiamate-admin"_s);
    if (!connection)
        return complain(connection.error());
    if (const auto created = store::createDatabase(**connection, wanted); !created)
        return complain(created.error());
    auto owner = store::Connection::open({maintenance, {}, wanted.name}, u"richiamate-admin"_s);
    if (!owner)
        return complain(owner.error());
    const auto status = store::migrate(**owner);
    if (!status)
        return complain(status.error());
    if (const auto named = store::nameDirectorate(**owner, wanted); !named)
        return complain(named.error());
    print(told(*status));
    return 0;
}

} // namespace

int database(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"service"_s, {}, u"service"_s},
                       {u"maintenance"_s, {}, u"service"_s},
                       {u"name"_s, {}, u"name"_s},
                       {u"account"_s, {}, u"login"_s},
                       {u"role"_s, {}, u"role"_s},
                       {u"code"_s, {}, u"code"_s},
                       {u"title"_s, {}, u"name"_s},
                       {u"time-zone"_s, {}, u"zone"_s, u"Europe/Rome"_s},
                       {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"database"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const auto verb = parser.positionalArguments().value(0);
    const auto isGiven = [&parser](const QStringList &names) {
        return std::all_of(names.begin(), names.end(),
                           [&parser](const QString &name) { return parser.isSet(name); });
    };
    if (isParsed && verb == u"migrate"_s && isGiven({u"service"_s}))
        return migrate(parser.value(u"service"_s));
    if (isParsed && verb == u"status"_s && isGiven({u"service"_s}))
        return tellStatus(parser.value(u"service"_s));
    if (isParsed && verb == u"create"_s
        && isGiven({u"maintenance"_s, u"name"_s, u"code"_s, u"title"_s}))
        return create(parser.value(u"maintenance"_s),
                      {parser.value(u"name"_s), parser.value(u"code"_s), parser.value(u"title"_s),
                       parser.value(u"time-zone"_s)});
    if (isParsed && verb == u"admit"_s && isGiven({u"service"_s, u"account"_s, u"role"_s}))
        return admit(parser.value(u"service"_s), parser.value(u"account"_s),
                     parser.value(u"role"_s), parser.value(u"maintenance"_s));
    return complain(QString(usage));
}

} // namespace admin
