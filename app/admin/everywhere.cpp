#include "app/admin/everywhere.h"

#include "app/admin/output.h"
#include "core/words/words.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSet>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

void appendServices(const QString &name, QStringList &services)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.startsWith(u'[') || !line.endsWith(u']'))
            continue;
        const auto service = line.mid(1, line.size() - 2);
        if (!services.contains(service))
            services.append(service);
    }
}

QString fileOf(const char *variable, const QString &otherwise)
{
    const auto named = qEnvironmentVariable(variable);
    return named.isEmpty() ? otherwise : named;
}

// The same database under two names must not be asked twice.
Result<QString> identityOf(const store::Connection &database)
{
    return database
        .value(u"select case when exists (select from pg_namespace where nspname = 'api') "
               "then concat_ws(' ', current_database(), pg_postmaster_start_time()) end"_s)
        .map([](const QVariant &identity) { return identity.toString(); });
}

// Why, in words: a detail may quote a row, so it is not told.
QString sentenceOf(const Error &error)
{
    const words::Words words(QLocale().name().section(u'_', 0, 0));
    return words.error(error);
}

Result<QJsonObject> askOne(const store::Address &address, const Act &act, QSet<QString> &seen)
{
    auto database = store::Connection::open(address, u"richiamate-admin"_s);
    if (!database)
        return tl::unexpected(database.error());
    const auto identity = identityOf(**database);
    if (!identity)
        return tl::unexpected(identity.error());
    if (identity->isEmpty())
        return QJsonObject{{u"passedOver"_s, u"no-directorate"_s}};
    if (seen.contains(*identity))
        return QJsonObject{{u"passedOver"_s, u"same-database"_s}};
    seen.insert(*identity);
    const auto directorate = (*database)->call(u"directorate"_s);
    if (!directorate)
        return tl::unexpected(directorate.error());
    return act(**database).map([&directorate](QJsonObject answer) {
        answer.insert(u"directorate"_s, (*directorate)[u"code"]);
        return answer;
    });
}

} // namespace

QStringList knownServices()
{
    QStringList services;
    appendServices(fileOf("PGSERVICEFILE", QDir::home().filePath(u".pg_service.conf"_s)), services);
    appendServices(fileOf("PGSYSCONFDIR", u"/etc/postgresql-common"_s) + u"/pg_service.conf"_s,
                   services);
    return services;
}

void addEverywhere(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"service"_s, {}, u"service"_s}, {u"all"_s, {}}, {u"user"_s, {}, u"login"_s}});
}

Result<Everywhere> everywhereOf(const QCommandLineParser &parser)
{
    const auto service = parser.value(u"service"_s);
    const bool isAll = parser.isSet(u"all"_s);
    if (isAll == !service.isEmpty())
        return base::failure(Error::Kind::Invalid, Reason::MissingField, {}, {u"--service"_s});
    auto services = isAll ? knownServices() : QStringList{service};
    if (services.isEmpty())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotReadable,
                             u"no service in libpq's service files"_s, {u"pg_service.conf"_s});
    return Everywhere{std::move(services), parser.value(u"user"_s)};
}

int everywhere(const Everywhere &where, const Act &act)
{
    QSet<QString> seen;
    int status = 0;
    for (const auto &service : where.services) {
        auto answer = askOne({service, where.user, {}}, act, seen);
        if (!answer) {
            status = 1;
            answer = QJsonObject{{u"error"_s, sentenceOf(answer.error())}};
        }
        answer->insert(u"service"_s, service);
        print(*answer);
    }
    return status;
}

} // namespace admin
