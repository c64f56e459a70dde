#include "tests/desk/printserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everybodyReads = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                                | QFile::ExeOther;

} // namespace

PrintServer::~PrintServer()
{
    m_server.terminate();
    if (!m_server.waitForFinished(10'000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

bool PrintServer::write(const QString &file, const QString &content) const
{
    QFile opened(path(file));
    return opened.open(QIODevice::WriteOnly) && opened.write(content.toUtf8()) >= 0;
}

bool PrintServer::start()
{
    const QDir folder(m_folder.path());
    for (const auto &each : {u"root"_s, u"spool/tmp"_s, u"cache"_s, u"run/certs"_s, u"arrived"_s,
                             u"programs/backend"_s}) {
        if (!folder.mkpath(each))
            return false;
    }
    // The printer. As root, CUPS runs it under an account of its own.
    const auto printer = path(u"programs/backend/keep"_s);
    const bool isMade =
        QFile::link(u"/usr/lib/cups/daemon"_s, path(u"programs/daemon"_s))
        && write(
            u"programs/backend/keep"_s,
            u"#!/bin/sh\n[ $# -gt 0 ] || { echo 'direct keep \"\" \"\"'; exit; }\n"
            "cat \"${6:--}\" > '%1/'\"$1.part\" && mv '%1/'\"$1.part\" '%1/'\"$1.pdf\"\n"_s.arg(
                path(u"arrived"_s)))
        && QFile::setPermissions(printer, everybodyReads)
        && QFile::setPermissions(m_folder.path(), everybodyReads)
        && QFile::setPermissions(path(u"arrived"_s),
                                 everybodyReads | QFile::WriteGroup | QFile::WriteOther);
    const bool isSet =
        write(u"files.conf"_s,
              u"ServerRoot %1/root\nRequestRoot %1/spool\nTempDir %1/spool/tmp\nCacheDir %1/cache\n"
              "StateDir %1/run\nServerBin %1/programs\nDataDir /usr/share/cups\n"
              "ServerKeychain %1/root\nAccessLog %1/access\nErrorLog %1/error\nPageLog %1/page\n"_s
                  .arg(m_folder.path()))
        && write(u"cupsd.conf"_s,
                 u"Listen %1/socket\nBrowsing Off\nWebInterface No\n"
                 "DefaultAuthType None\n<Location />\nAllow all\n</Location>\n"
                 "<Policy default>\n<Limit All>\n</Limit>\n</Policy>\n"_s.arg(m_folder.path()));
    if (!isMade || !isSet)
        return false;
    m_server.start(u"/usr/sbin/cupsd"_s,
                   {u"-f"_s, u"-c"_s, path(u"cupsd.conf"_s), u"-s"_s, path(u"files.conf"_s)});
    qputenv("CUPS_SERVER", path(u"socket"_s).toUtf8());
    const auto administer = [](const QStringList &arguments) {
        return QProcess::execute(u"/usr/sbin/lpadmin"_s, arguments) == 0;
    };
    return QTest::qWaitFor([this] { return QFile::exists(path(u"socket"_s)); }, 10'000)
           && administer({u"-p"_s, queue, u"-E"_s, u"-v"_s, u"keep:/"_s, u"-m"_s, u"raw"_s})
           && administer({u"-d"_s, queue});
}

QStringList PrintServer::arrived() const
{
    const QDir folder(path(u"arrived"_s));
    QStringList files;
    for (const auto &name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QString PrintServer::completed()
{
    QProcess asked;
    asked.start(u"/usr/bin/lpstat"_s, {u"-W"_s, u"completed"_s, u"-o"_s, queue});
    asked.waitForFinished(30'000);
    return QString::fromLocal8Bit(asked.readAllStandardOutput());
}

} // namespace support
