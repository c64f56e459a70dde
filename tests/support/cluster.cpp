#include "tests/support/cluster.h"

#include "core/offices/directorate.h"
#include "core/store/migrator.h"
#include "core/store/openings.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTcpServer>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace support {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;
const QString program = u"richiamate-test"_s;

tl::unexpected<Error> broken(const QString &what)
{
    return base::failure(Error::Kind::Broken, Reason::Broken, what);
}

bool isRoot()
{
    return ::geteuid() == 0;
}

Result<std::unique_ptr<store::Connection>> maintenance(const QString &database)
{
    return store::Connection::open({u"postgres"_s, {}, database}, program);
}

QStringList loginsOf(const offices::Directorate &directorate, const TrainingDatabase &wanted)
{
    QSet<QString> logins;
    for (const auto &assignment : directorate.assignments)
        logins.insert(assignment.login);
    for (const auto &login : wanted.programs.keys())
        logins.insert(login);
    return logins.values();
}

Result<void> done(const Result<QJsonValue> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

// Clock first: what follows is computed and written in its time.
Result<void> configure(store::Connection &owner, const offices::Directorate &directorate,
                       const TrainingDatabase &wanted)
{
    const auto today = wanted.shows.toTimeZone(directorate.hours.zone()).date();
    const auto spans = store::openings(directorate, today.addDays(-7),
                                       today.addDays(store::openingDaysAhead));
    return done(owner.call(u"set_clock"_s,
                           {wanted.shows.toUTC().toString(Qt::ISODateWithMs), wanted.speed}))
        .and_then([&] {
            return done(owner.call(
                u"apply_configuration"_s,
                {QString::fromUtf8(wanted.configuration),
                 QString::fromUtf8(QJsonDocument(spans).toJson(QJsonDocument::Compact))}));
        })
        .and_then([&]() -> Result<void> {
            for (auto each = wanted.programs.begin(); each != wanted.programs.end(); ++each) {
                auto admitted = done(owner.call(u"admit_program"_s, {each.key(), each.value()}));
                if (!admitted)
                    return admitted;
            }
            return {};
        });
}

} // namespace

// Not in /tmp, which a service's private one may hide from the server's account.
Cluster::Cluster() : m_directory(u"/var/tmp/richiamate-XXXXXX"_s)
{
}

Cluster::~Cluster()
{
    if (m_isInitialised && QFile::exists(file(u"data/postmaster.pid"_s)))
        (void)run(programs + u"pg_ctl"_s,
                  {u"-D"_s, file(u"data"_s), u"-w"_s, u"-m"_s, u"immediate"_s, u"stop"_s});
}

QString Cluster::file(const QString &name) const
{
    return m_directory.filePath(name);
}

Result<void> Cluster::write(const QString &name, const QByteArray &content, bool isAppended)
{
    QFile opened(file(name));
    const auto mode = isAppended ? QIODevice::Append : QIODevice::WriteOnly;
    if (!opened.open(mode) || opened.write(content) != content.size())
        return broken(name + u": "_s + opened.errorString());
    return {};
}

Result<void> Cluster::run(const QString &command, const QStringList &arguments)
{
    QProcess process;
    // A file, not a pipe: the server would hold the pipe open for ever.
    process.setStandardOutputFile(file(u"command.log"_s), QIODevice::Append);
    process.setStandardErrorFile(file(u"command.log"_s), QIODevice::Append);
    process.setWorkingDirectory(u"/"_s);
    if (isRoot()) {
        process.start(u"setpriv"_s, QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s,
                                                u"--init-groups"_s, command}
                                        + arguments);
    } else {
        process.start(command, arguments);
    }
    const bool hasRun = process.waitForFinished(60'000)
                        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (hasRun)
        return {};
    QFile log(file(u"command.log"_s));
    (void)log.open(QIODevice::ReadOnly);
    return broken(command + u" "_s + arguments.join(u' ') + u": "_s + process.errorString()
                  + u"\n"_s + QString::fromUtf8(log.readAll()));
}

Result<void> Cluster::ownDirectory()
{
    if (!m_directory.isValid())
        return broken(m_directory.errorString());
    const auto *account = ::getpwnam("postgres");
    if (isRoot()) {
        const auto path = m_directory.path().toLocal8Bit();
        if (account == nullptr || ::chown(path.constData(), account->pw_uid, account->pw_gid) != 0)
            return broken(u"there is no account \"postgres\": install postgresql-15"_s);
    }
    return {};
}

// Of two settings the server takes the last.
Result<void> Cluster::useOwnSockets(const QByteArray &settings)
{
    return write(u"data/postgresql.conf"_s,
                 settings + "\nunix_socket_directories = '" + m_directory.path().toUtf8() + "'\n",
                 true)
        .map([this] { m_isInitialised = true; });
}

Result<void> Cluster::initialise()
{
    return ownDirectory()
        .and_then([this] {
            return run(programs + u"initdb"_s,
                       {u"-D"_s, file(u"data"_s), u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s,
                        u"-E"_s, u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
        })
        .and_then([this] {
            return useOwnSockets("\nlisten_addresses = ''\nfsync = off\nmax_connections = 100");
        });
}

Result<void> Cluster::copyOf(const Cluster &other)
{
    return ownDirectory()
        .and_then([this, &other] {
            return run(programs + u"pg_basebackup"_s,
                       {u"-h"_s, other.socketDirectory(), u"-U"_s, u"postgres"_s, u"-D"_s,
                        file(u"data"_s), u"-X"_s, u"stream"_s, u"-c"_s, u"fast"_s, u"--no-sync"_s});
        })
        .and_then([this] { return run(programs + u"pg_verifybackup"_s, {file(u"data"_s)}); })
        .and_then([this] { return useOwnSockets({}); });
}

Result<void> Cluster::start()
{
    if (!m_isInitialised) {
        if (auto made = initialise(); !made)
            return made;
    }
    return run(programs + u"pg_ctl"_s, {u"-D"_s, file(u"data"_s), u"-w"_s, u"-l"_s,
                                        file(u"data/server.log"_s), u"start"_s});
}

Result<void> Cluster::listen(const QByteArray &access)
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();
    return initialise()
        .and_then([this] {
            return write(u"data/postgresql.conf"_s,
                         "listen_addresses = '127.0.0.1'\nport = " + QByteArray::number(m_port)
                             + '\n',
                         true);
        })
        .and_then(
            [&] { return write(u"data/pg_hba.conf"_s, "local all all trust\n" + access, false); });
}

Result<QString> Cluster::keep(const QString &name, const QByteArray &content)
{
    if (const auto written = write(name, content, false); !written)
        return tl::unexpected(written.error());
    QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner);
    const auto *account = ::getpwnam("postgres");
    const auto path = file(name).toLocal8Bit();
    if (isRoot() && ::chown(path.constData(), account->pw_uid, account->pw_gid) != 0)
        return tl::unexpected(broken(name).value());
    return file(name);
}

QByteArray Cluster::log() const
{
    QFile log(file(u"data/server.log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

Result<void> Cluster::stop()
{
    return run(programs + u"pg_ctl"_s,
               {u"-D"_s, file(u"data"_s), u"-w"_s, u"-m"_s, u"fast"_s, u"stop"_s});
}

Result<void> Cluster::restartImmediately()
{
    return run(programs + u"pg_ctl"_s,
               {u"-D"_s, file(u"data"_s), u"-w"_s, u"-l"_s, file(u"data/server.log"_s), u"-m"_s,
                u"immediate"_s, u"restart"_s});
}

Result<void> Cluster::writeServiceFile(const QMap<QString, QString> &databases,
                                       const QByteArray &more)
{
    const auto host = "host=" + m_directory.path().toUtf8() + "\nport=" + QByteArray::number(m_port)
                      + '\n';
    auto content = "[postgres]\n" + host + "user=postgres\ndbname=postgres\n";
    for (auto each = databases.begin(); each != databases.end(); ++each)
        content += "[" + each.key().toUtf8() + "]\n" + host + "dbname=" + each.value().toUtf8()
                   + '\n';
    auto written = write(u"services.conf"_s, content + more, false);
    if (written)
        qputenv("PGSERVICEFILE", file(u"services.conf"_s).toUtf8());
    return written;
}

Result<void> Cluster::createTrainingDatabase(const TrainingDatabase &wanted)
{
    const auto directorate = offices::parseDirectorate(wanted.configuration);
    if (!directorate)
        return tl::unexpected(directorate.error());
    const store::NewDatabase database{wanted.name, directorate->code, directorate->name,
                                      QString::fromLatin1(directorate->hours.zone().id()),
                                      store::NewDatabase::Kind::Training};
    const auto server = maintenance({});
    if (!server)
        return tl::unexpected(server.error());
    if (auto created = store::createDatabase(**server, database); !created)
        return created;
    for (const auto &login : loginsOf(*directorate, wanted)) {
        if (auto created = store::createLogin(**server, wanted.name, login); !created)
            return created;
    }
    const auto owner = maintenance(wanted.name);
    if (!owner)
        return tl::unexpected(owner.error());
    if (const auto migrated = store::migrate(**owner); !migrated)
        return tl::unexpected(migrated.error());
    if (auto named = store::nameDirectorate(**owner, database); !named)
        return named;
    return configure(**owner, *directorate, wanted);
}

} // namespace support
