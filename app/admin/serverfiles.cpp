#include "app/admin/serverfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace admin {

using Write = ServerAccount::Write;

namespace {

QString contents(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

// PostgreSQL 15 has no wildcard for the right-hand name, so every login has its lines.
QStringList mapLines(const ServerAccount &account, const QString &login)
{
    QStringList lines{u"richiamate \"%1\" \"%2\""_s.arg(account.name(), login)};
    if (account.name() != "root"_L1)
        lines.append(u"richiamate \"root\" \"%1\""_s.arg(login));
    return lines;
}

QString quoted(QString text)
{
    return "'"_L1 + text.replace("'"_L1, "''"_L1) + "'"_L1;
}

} // namespace

base::Result<void> writeAccess(const ServerAccount &account, const QString &data)
{
    return account
        .write(data + "/pg_hba.conf"_L1, u"local all all peer map=richiamate\n"_s, Write::Replace)
        .and_then([&] {
            const QString lines = mapLines(account, u"postgres"_s).join(u'\n') + u'\n';
            return account.write(data + "/pg_ident.conf"_L1, lines, Write::Replace);
        })
        .and_then([&] {
            return account.write(data + "/postgresql.conf"_L1, u"include 'richiamate.conf'\n"_s,
                                 Write::Append);
        });
}

base::Result<void> writeSettings(const ServerAccount &account, const QString &data,
                                 const QString &socket)
{
    // Written at every start, because the directory may have been moved.
    const QString folder = quoted("\""_L1 + socket + "\""_L1);
    const QString text = u"listen_addresses = ''\n"
                         "port = 5432\n"
                         "unix_socket_directories = %1\n"
                         "unix_socket_permissions = 0700\n"
                         "max_connections = 200\n"
                         "timezone = 'UTC'\n"
                         "log_timezone = 'UTC'\n"
                         "log_line_prefix = '%m [%p] %q%u@%d '\n"_s;
    return account.write(data + "/richiamate.conf"_L1, QString(text).replace("%1"_L1, folder),
                         Write::Replace);
}

base::Result<qsizetype> addLogins(const ServerAccount &account, const QString &data,
                                  const QStringList &logins)
{
    static const QRegularExpression plain(u"\\A[a-z_][a-z0-9_]{0,62}\\z"_s);
    const QString file = data + "/pg_ident.conf"_L1;
    const QString before = contents(file);
    QStringList known = before.split(u'\n');
    QStringList missing;
    for (const QString &login : logins) {
        if (!plain.match(login).hasMatch()) {
            return base::failure(base::Error::Kind::Invalid, base::Reason::BadValue,
                                 u"\"%1\" cannot be a login: use small letters, digits and _, 63 "
                                 "at most, no digit first"_s.arg(login),
                                 {login});
        }
        for (const QString &line : mapLines(account, login)) {
            if (!known.contains(line)) {
                known.append(line);
                missing.append(line);
            }
        }
    }
    if (missing.isEmpty())
        return 0;
    // After a power cut the last line may be half a line.
    const QString start = before.isEmpty() || before.endsWith(u'\n') ? QString() : u"\n"_s;
    return account.write(file, start + missing.join(u'\n') + u'\n', Write::Append).map([&] {
        return missing.size();
    });
}

QString logOf(const QString &data)
{
    return data + "/server.log"_L1;
}

QString endOfLog(const QString &data)
{
    constexpr qsizetype lines = 12;
    QFile log(logOf(data));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    log.seek(qMax<qint64>(0, log.size() - 8192));
    const QStringList all = QString::fromUtf8(log.readAll()).trimmed().split(u'\n');
    return all.mid(qMax<qsizetype>(0, all.size() - lines)).join(u'\n');
}

qint64 recordedProcess(const QString &data)
{
    return contents(data + "/postmaster.pid"_L1).section(u'\n', 0, 0).toLongLong();
}

bool isServerOf(const ServerAccount &account, const QString &data, qint64 process)
{
    // Asked as the account, which may look at its own processes even where root may not.
    const QString folder = u"/proc/%1"_s.arg(process);
    const auto links = account.run(u"readlink"_s, {folder + "/exe"_L1, folder + "/cwd"_L1});
    if (!links)
        return false;
    static const QRegularExpression program(u"/postgres( \\(deleted\\))?\\z"_s); // upgraded beneath
    return program.match(links->section(u'\n', 0, 0)).hasMatch()
           && links->section(u'\n', 1, 1) == QFileInfo(data).canonicalFilePath();
}

base::Result<void> forgetProcess(const ServerAccount &account, const QString &data)
{
    // The file stays, with a number that no process can have: its other lines let PostgreSQL see
    // whether sessions of the crashed server still hold its shared memory.
    const QString file = data + "/postmaster.pid"_L1;
    if (QFileInfo(file).size() == 0) { // a full disk leaves this, and PostgreSQL stumbles over it
        QFile::remove(file);
        return {};
    }
    const QString text = contents(file);
    return account.write(file, u"2147483647\n"_s + text.section(u'\n', 1), Write::Replace);
}

} // namespace admin
