#include "app/admin/localserver.h"

#include "app/admin/directorylock.h"
#include "app/admin/serverfiles.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <chrono>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace admin {

using base::Error;
using base::Reason;

namespace {

constexpr auto longestSocketPath = 107; // sockaddr_un holds 108 with the closing zero

tl::unexpected<Error> refused(const QString &detail, const QStringList &arguments = {})
{
    return base::failure(Error::Kind::Refused, Reason::BadValue, detail, arguments);
}

} // namespace

LocalServer::LocalServer(const QString &directory)
    : m_directory(QDir::cleanPath(QFileInfo(directory).absoluteFilePath())),
      m_data(m_directory + "/data"_L1), m_socket(m_directory + "/socket"_L1)
{
}

QString LocalServer::defaultDirectory()
{
    // The database account cannot enter root's home.
    if (::geteuid() == 0)
        return u"/var/lib/richiamate/local"_s;
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    const bool isUsable = QDir::isAbsolutePath(home); // the specification ignores relative ones
    return (isUsable ? home : QDir::homePath() + "/.local/state"_L1) + "/richiamate/local"_L1;
}

bool LocalServer::hasData() const
{
    return QFileInfo::exists(m_data);
}

base::Result<void> LocalServer::checkPath() const
{
    const auto length = QFile::encodeName(m_socket + "/.s.PGSQL.5432"_L1).size();
    if (length > longestSocketPath) {
        return refused(u"the directory %1 is too long for a socket, by %2 bytes: choose a shorter "
                       "one with --directory"_s.arg(m_directory)
                           .arg(length - longestSocketPath),
                       {m_directory});
    }
    // PostgreSQL's own tools lose these: host lists split at commas, and pg_ctl uses a shell.
    for (const QChar character : m_directory) {
        if (u",;\"\\`$"_s.contains(character) || character.unicode() < 0x20) {
            return refused(u"the directory %1 has a character that PostgreSQL cannot use in a "
                           "path (one of , ; \" \\ ` $ or a control character): choose another "
                           "one with --directory"_s.arg(m_directory),
                           {m_directory});
        }
    }
    return {};
}

base::Result<void> LocalServer::checkData(const ServerAccount &account) const
{
    if (!account.owns(m_data)) {
        const QString owner = QFileInfo(m_data).owner();
        return base::failure(Error::Kind::Refused, Reason::NotAllowed,
                             u"%1 belongs to the account %2, and here %3 would run it: run this "
                             "as %2, or choose another directory with --directory"_s.arg(
                                 m_data, owner, account.name()),
                             {m_data, owner});
    }
    QFile file(m_data + "/PG_VERSION"_L1);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray version = isOpen ? file.readAll().trimmed() : QByteArray("unknown");
    if (version == QByteArray::number(serverMajor))
        return {};
    return refused(u"%1 was made by PostgreSQL %2 and this program works with PostgreSQL %3: move "
                   "it away, or choose another directory with --directory"_s
                       .arg(m_data, QString::fromUtf8(version))
                       .arg(serverMajor),
                   {m_data, QString::fromUtf8(version), QString::number(serverMajor)});
}

base::Result<void> LocalServer::makeFolders(const ServerAccount &account) const
{
    const auto mask = ::umask(022); // the account must be able to pass
    const bool isMade = QDir().mkpath(m_directory);
    ::umask(mask);
    if (!isMade) {
        return base::failure(Error::Kind::Refused, Reason::FileNotWritable,
                             u"%1 cannot be created: choose another directory with "
                             "--directory"_s.arg(m_directory),
                             {m_directory});
    }
    if (!account.run(u"test"_s, {u"-x"_s, m_directory})) {
        return refused(u"the account %1, which runs PostgreSQL, cannot enter %2: choose a "
                       "directory open to it with --directory"_s.arg(account.name(), m_directory),
                       {account.name(), m_directory});
    }
    return account.makePrivateFolder(m_socket);
}

base::Result<void> LocalServer::initialise(const ServerAccount &account,
                                           const QString &programs) const
{
    // Renamed when whole: half a cluster is never mistaken for one.
    const QString fresh = m_data + ".new"_L1;
    QDir(fresh).removeRecursively();
    auto made = account.makePrivateFolder(fresh)
                    .and_then([&] {
                        return account.run(programs + "/initdb"_L1,
                                           {u"--pgdata"_s, fresh, u"--username=postgres"_s,
                                            u"--data-checksums"_s, u"--encoding=UTF8"_s,
                                            u"--locale=C"_s, u"--auth=peer"_s});
                    })
                    .and_then([&](const QString &) { return writeAccess(account, fresh); });
    if (made && QDir().rename(fresh, m_data))
        return {};
    QDir(fresh).removeRecursively();
    if (!made)
        return made;
    return base::failure(Error::Kind::Broken, Reason::FileNotWritable,
                         u"%1 cannot be renamed to %2"_s.arg(fresh, m_data), {m_data});
}

LocalState LocalServer::stateFor(const ServerAccount &account) const
{
    LocalState state{.socket = m_socket, .directory = m_directory};
    const auto process = recordedProcess(m_data);
    if (process > 0 && isServerOf(account, m_data, process)) {
        state.isRunning = true;
        state.process = process;
    }
    return state;
}

base::Result<LocalState> LocalServer::state() const
{
    if (!hasData())
        return LocalState{.socket = m_socket, .directory = m_directory};
    return ServerAccount::find().and_then([this](const ServerAccount &account) {
        return checkData(account).map([&] { return stateFor(account); });
    });
}

base::Result<void> LocalServer::removeTraces(const ServerAccount &account) const
{
    // Only ever called under the lock, with no server of ours alive. After a crash the recorded
    // number may have gone to any other process, and PostgreSQL would then refuse to start.
    QFile::remove(m_socket + "/.s.PGSQL.5432.lock"_L1);
    QFile::remove(m_socket + "/.s.PGSQL.5432"_L1);
    return forgetProcess(account, m_data);
}

base::Result<QString> LocalServer::control(const ServerAccount &account,
                                           const QStringList &arguments) const
{
    return serverPrograms(account).and_then([&](const QString &programs) {
        return account.run(programs + "/pg_ctl"_L1,
                           arguments
                               + QStringList{u"--pgdata"_s, m_data, u"--silent"_s, u"--wait"_s,
                                             u"--timeout=120"_s});
    });
}

base::Result<void> LocalServer::launch(const ServerAccount &account, const QString &programs) const
{
    return removeTraces(account)
        .and_then([&] { return writeSettings(account, m_data, m_socket); })
        .and_then([&] {
            return control(account, {u"start"_s, u"--log"_s, logOf(m_data)});
        })
        .map_error([&](Error error) {
            error.detail += u"\nThe end of %1:\n%2"_s.arg(logOf(m_data), endOfLog(m_data));
            return error;
        })
        .and_then([&](const QString &) { return awaitReady(account, programs); });
}

base::Result<void> LocalServer::awaitReady(const ServerAccount &account,
                                           const QString &programs) const
{
    const QDeadlineTimer deadline(60s);
    const QStringList arguments{u"--host"_s, m_socket, u"--quiet"_s};
    while (!account.run(programs + "/pg_isready"_L1, arguments)) {
        if (deadline.hasExpired()) {
            return base::failure(
                Error::Kind::Unavailable, Reason::DatabaseAway,
                u"PostgreSQL runs but does not answer; see %1"_s.arg(logOf(m_data)));
        }
        QThread::msleep(50);
    }
    return {};
}

base::Result<LocalState> LocalServer::start() const
{
    if (const auto path = checkPath(); !path)
        return tl::unexpected(path.error());
    const auto account = ServerAccount::find();
    if (!account)
        return tl::unexpected(account.error());
    const auto programs = serverPrograms(*account);
    if (!programs)
        return tl::unexpected(programs.error());
    if (const auto folders = makeFolders(*account); !folders)
        return tl::unexpected(folders.error());
    const DirectoryLock lock(m_directory);
    if (!lock.isHeld())
        return tl::unexpected(lock.error());

    const auto data = hasData() ? base::Result<void>() : initialise(*account, *programs);
    const auto checked = data.and_then([&] { return checkData(*account); });
    if (!checked)
        return tl::unexpected(checked.error());
    const bool wasRunning = stateFor(*account).isRunning;
    const auto ready = wasRunning ? awaitReady(*account, *programs) : launch(*account, *programs);
    return ready.map([&] {
        LocalState state = stateFor(*account);
        state.wasStarted = !wasRunning;
        return state;
    });
}

base::Result<LocalState> LocalServer::stop() const
{
    if (!hasData())
        return state();
    const DirectoryLock lock(m_directory);
    if (!lock.isHeld())
        return tl::unexpected(lock.error());
    const auto now = state();
    if (!now || !now->isRunning)
        return now;
    return ServerAccount::find()
        .and_then([this](const ServerAccount &account) {
            return control(account, {u"stop"_s, u"--mode=fast"_s});
        })
        .and_then([this](const QString &) { return state(); });
}

base::Result<LocalState> LocalServer::restartImmediately() const
{
    const auto now = state();
    if (!now)
        return now;
    if (!now->isRunning)
        return refused(u"nothing runs in %1: start it first"_s.arg(m_directory), {m_directory});
    const DirectoryLock lock(m_directory);
    if (!lock.isHeld())
        return tl::unexpected(lock.error());
    return ServerAccount::find()
        .and_then([this](const ServerAccount &account) {
            return control(account,
                           {u"restart"_s, u"--mode=immediate"_s, u"--log"_s, logOf(m_data)});
        })
        .and_then([this](const QString &) { return state(); });
}

base::Result<void> LocalServer::allowLogins(const QStringList &logins) const
{
    if (!hasData())
        return refused(u"there is no database in %1: start it first"_s.arg(m_directory));
    const DirectoryLock lock(m_directory);
    if (!lock.isHeld())
        return tl::unexpected(lock.error());
    const auto account = ServerAccount::find();
    if (!account)
        return tl::unexpected(account.error());
    const auto added = checkData(*account).and_then(
        [&] { return addLogins(*account, m_data, logins); });
    if (!added)
        return tl::unexpected(added.error());
    return *added > 0 && stateFor(*account).isRunning ? reload(*account) : base::Result<void>();
}

base::Result<void> LocalServer::reload(const ServerAccount &account) const
{
    // The signal is all that PostgreSQL offers; only a new session tells that it was heeded.
    const auto programs = serverPrograms(account);
    if (!programs)
        return tl::unexpected(programs.error());
    const auto loaded = [&] {
        return account.run(*programs + "/psql"_L1,
                           {u"-XAtc"_s, u"select pg_conf_load_time()"_s, u"-h"_s, m_socket, u"-U"_s,
                            u"postgres"_s, u"postgres"_s});
    };
    const auto before = loaded();
    if (!before)
        return tl::unexpected(before.error());
    if (const auto asked = control(account, {u"reload"_s}); !asked)
        return tl::unexpected(asked.error());
    const QDeadlineTimer deadline(30s);
    for (auto now = loaded(); now && *now == *before && !deadline.hasExpired(); now = loaded())
        QThread::msleep(10);
    const auto now = loaded();
    if (now && *now != *before)
        return {};
    return base::failure(Error::Kind::Unavailable, Reason::DatabaseAway,
                         u"PostgreSQL did not read its logins again; see %1"_s.arg(logOf(m_data)));
}

} // namespace admin
