#include "app/admin/training.h"

#include "app/admin/localserver.h"
#include "app/admin/output.h"
#include "core/offices/directorate.h"
#include "core/store/migrator.h"
#include "core/store/openings.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin training create --begin INSTANT [--directory D] CONFIGURATION...\n"
    "Makes one training database for each configuration file, anew: what an earlier rehearsal\n"
    "left in it is gone. Its clock shows INSTANT. The private PostgreSQL must run."_L1;

constexpr int openingDaysBehind = 30;

struct Training
{
    QString service;
    offices::Directorate directorate;
    QByteArray document;
    [[nodiscard]] QString intake() const { return service + u"_intake"_s; }
    [[nodiscard]] QString trainer() const { return service + u"_trainer"_s; }
    [[nodiscard]] QStringList logins() const
    {
        QStringList all{intake(), trainer()};
        for (const auto &assignment : directorate.assignments)
            all.append(assignment.login);
        all.removeDuplicates();
        return all;
    }
};

Result<Training> read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Invalid, Reason::FileNotReadable, source.errorString(),
                             {file});
    const auto document = source.readAll();
    return offices::parseDirectorate(document).map([&](const offices::Directorate &directorate) {
        return Training{QFileInfo(file).completeBaseName(), directorate, document};
    });
}

// One service file for all of them, beside the server: programs are told names, not addresses.
Result<QString> writeServices(const QString &directory, const QString &socket,
                              const QList<Training> &trainings)
{
    const auto file = QDir(directory).filePath(u"pg_service.conf"_s);
    QSaveFile services(file);
    if (!services.open(QIODevice::WriteOnly))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable,
                             services.errorString(), {file});
    QStringList names{u"postgres"_s};
    for (const auto &training : trainings)
        names.append(training.service);
    for (const auto &name : names)
        services.write(u"[%1]\nhost=%2\nport=%3\ndbname=%1\n%4\n"_s
                           .arg(name, socket, QString::number(LocalState::port),
                                name == u"postgres"_s ? u"user=postgres\n"_s : QString())
                           .toUtf8());
    if (!services.commit())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable,
                             services.errorString(), {file});
    return file;
}

Result<void> configure(const Training &training, const QDateTime &begin)
{
    auto owner = store::Connection::open({u"postgres"_s, {}, training.service},
                                         u"richiamate-admin"_s);
    if (!owner)
        return tl::unexpected(owner.error());
    const auto &directorate = training.directorate;
    if (const auto migrated = store::migrate(**owner); !migrated)
        return tl::unexpected(migrated.error());
    const auto zone = directorate.hours.zone();
    const auto named = store::nameDirectorate(
        **owner, {training.service, directorate.code, directorate.name,
                  QString::fromLatin1(zone.id()), store::NewDatabase::Kind::Training});
    if (!named)
        return named;
    const auto today = begin.toTimeZone(zone).date();
    const auto spans = store::openings(directorate, today.addDays(-openingDaysBehind),
                                       today.addDays(store::openingDaysAhead));
    const auto call = [&owner](const QString &function, const QVariantList &arguments) {
        return (*owner)->call(function, arguments);
    };
    return call(u"set_clock"_s, {begin.toString(Qt::ISODate), 0.0})
        .and_then([&](const auto &) {
            return call(u"apply_configuration"_s,
                        {QString::fromUtf8(training.document),
                         QString::fromUtf8(QJsonDocument(spans).toJson(QJsonDocument::Compact))});
        })
        .and_then([&](const auto &) {
            return call(u"admit_program"_s, {training.intake(), u"intake"_s});
        })
        .and_then([&](const auto &) {
            return call(u"admit_program"_s, {training.trainer(), u"trainer"_s});
        })
        .map([](const auto &) {});
}

Result<void> create(store::Connection &maintenance, const Training &training,
                    const QDateTime &begin)
{
    const store::NewDatabase wanted{training.service, training.directorate.code,
                                    training.directorate.name};
    return maintenance.run(u"drop database if exists %1 with (force)"_s.arg(training.service))
        .and_then([&] { return store::createDatabase(maintenance, wanted); })
        .and_then([&]() -> Result<void> {
            for (const auto &login : training.logins()) {
                if (const auto made = store::createLogin(maintenance, training.service, login);
                    !made)
                    return made;
            }
            return {};
        })
        .and_then([&] { return configure(training, begin); });
}

QJsonObject told(const Training &training, const QString &file)
{
    return {{u"service"_s, training.service},
            {u"configuration"_s, QFileInfo(file).absoluteFilePath()},
            {u"intake"_s, training.intake()},
            {u"trainer"_s, training.trainer()}};
}

int createAll(const QString &directory, const QDateTime &begin, const QStringList &files)
{
    const LocalServer server(directory);
    const auto state = server.state();
    if (!state)
        return complain(state.error());
    if (!state->isRunning)
        return complain(u"the private PostgreSQL does not run: richiamate-admin local start"_s);
    QList<Training> trainings;
    QStringList logins;
    for (const auto &file : files) {
        const auto training = read(file);
        if (!training)
            return complain(training.error());
        trainings.append(*training);
        logins += training->logins();
    }
    const auto services = writeServices(directory, state->socket, trainings);
    if (!services)
        return complain(services.error());
    qputenv("PGSERVICEFILE", services->toUtf8());
    if (const auto allowed = server.allowLogins(logins); !allowed)
        return complain(allowed.error());
    auto maintenance = store::Connection::open({u"postgres"_s, {}, {}}, u"richiamate-admin"_s);
    if (!maintenance)
        return complain(maintenance.error());
    QJsonArray directorates;
    for (qsizetype index = 0; index < trainings.size(); ++index) {
        if (const auto created = create(**maintenance, trainings.at(index), begin); !created)
            return complain(created.error());
        directorates.append(told(trainings.at(index), files.at(index)));
    }
    print({{u"serviceFile"_s, *services}, {u"directorates"_s, directorates}});
    return 0;
}

} // namespace

int training(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"begin"_s, {}, u"instant"_s},
                       {u"directory"_s, {}, u"directory"_s, LocalServer::defaultDirectory()},
                       {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"training"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const auto words = parser.positionalArguments();
    const auto begin = QDateTime::fromString(parser.value(u"begin"_s), Qt::ISODate);
    if (!isParsed || words.value(0) != u"create"_s || words.size() < 2 || !begin.isValid())
        return complain(QString(usage));
    return createAll(parser.value(u"directory"_s), begin.toUTC(), words.mid(1));
}

} // namespace admin
