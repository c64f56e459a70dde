#include "app/admin/serveraccount.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace admin {

using base::Error;
using base::Reason;

ServerAccount::ServerAccount(QString name, uint user, uint group)
    : m_name(std::move(name)), m_user(user), m_group(group)
{
}

base::Result<ServerAccount> ServerAccount::find()
{
    const bool isRoot = ::geteuid() == 0;
    const passwd *entry = isRoot ? ::getpwnam("postgres") : ::getpwuid(::geteuid());
    if (entry == nullptr && isRoot) {
        return base::failure(
            Error::Kind::Unavailable, Reason::MissingProgram,
            u"there is no account \"postgres\": install the package postgresql-%1"_s.arg(
                serverMajor),
            {u"postgresql-%1"_s.arg(serverMajor)});
    }
    if (entry == nullptr) {
        return base::failure(Error::Kind::Unavailable, Reason::Broken,
                             u"this account has no name on this machine"_s);
    }
    return ServerAccount(QFile::decodeName(entry->pw_name), entry->pw_uid, entry->pw_gid);
}

bool ServerAccount::owns(const QString &file) const
{
    return QFileInfo(file).ownerId() == m_user;
}

namespace {

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH", u"/usr/bin:/bin"_s));
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

} // namespace

base::Result<QString> ServerAccount::run(const QString &program, const QStringList &arguments,
                                         const QByteArray &input) const
{
    QStringList command = QStringList{program} + arguments;
    if (::geteuid() != m_user) {
        command = QStringList{u"setpriv"_s,
                              u"--reuid"_s,
                              QString::number(m_user),
                              u"--regid"_s,
                              QString::number(m_group),
                              u"--init-groups"_s,
                              u"--"_s}
                  + command;
    }
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); });
    process.start(command.constFirst(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const QString output = QString::fromLocal8Bit(process.readAll()).trimmed();
    if (process.error() == QProcess::FailedToStart) {
        return base::failure(
            Error::Kind::Unavailable, Reason::MissingProgram,
            u"%1 cannot be started: %2"_s.arg(command.constFirst(), process.errorString()),
            {command.constFirst()});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return base::failure(Error::Kind::Broken, Reason::Broken,
                             u"%1 failed: %2"_s.arg(QFileInfo(program).fileName(), output));
    }
    return output;
}

base::Result<void> ServerAccount::write(const QString &file, const QString &text, Write how) const
{
    // Through the account itself, so that the file is its own and a link planted there gains nothing.
    const QStringList arguments = how == Write::Append ? QStringList{u"-a"_s, u"--"_s, file}
                                                       : QStringList{u"--"_s, file};
    return run(u"tee"_s, arguments, text.toUtf8()).map([](const QString &) {});
}

base::Result<void> ServerAccount::makePrivateFolder(const QString &folder) const
{
    const QByteArray path = QFile::encodeName(folder);
    const bool isThere = ::mkdir(path.constData(), 0700) == 0 || errno == EEXIST;
    if (isThere && ::lchown(path.constData(), m_user, m_group) == 0
        && ::chmod(path.constData(), 0700) == 0) {
        return {};
    }
    return base::failure(Error::Kind::Refused, Reason::FileNotWritable,
                         u"%1 cannot be made private to %2: %3"_s.arg(
                             folder, m_name, QString::fromLocal8Bit(std::strerror(errno))),
                         {folder});
}

base::Result<QString> serverPrograms(const ServerAccount &account)
{
    QString folder = u"/usr/lib/postgresql/%1/bin"_s.arg(serverMajor);
    const QString config = QStandardPaths::findExecutable(u"pg_config"_s);
    if (!QFileInfo(folder + "/postgres"_L1).isExecutable() && !config.isEmpty())
        folder = account.run(config, {u"--bindir"_s}).value_or(QString());
    const QString version =
        account.run(folder + "/postgres"_L1, {u"--version"_s}).value_or(QString());
    static const QRegularExpression major(u"\\) (\\d+)"_s);
    if (major.match(version).captured(1) == QString::number(serverMajor))
        return folder;
    return base::failure(
        Error::Kind::Unavailable, Reason::MissingProgram,
        u"PostgreSQL %1 is not installed here: install the package postgresql-%1"_s.arg(
            serverMajor),
        {u"postgresql-%1"_s.arg(serverMajor)});
}

} // namespace admin
