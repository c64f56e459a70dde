#include "tests/support/realm.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

namespace {

bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.waitForFinished(30'000) && process.exitCode() == 0)
        return true;
    qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return false;
}

} // namespace

Realm::~Realm()
{
    stop();
}

bool Realm::write(const QString &file, const QString &content) const
{
    QFile opened(path(file));
    return opened.open(QIODevice::WriteOnly) && opened.write(content.toUtf8()) >= 0;
}

bool Realm::start()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    const auto port = QString::number(probe.serverPort());
    probe.close();
    // Names are taken as they are written: nothing of this depends on a name server.
    const bool isWritten = write(u"krb5.conf"_s,
                                 u"[libdefaults]\n default_realm = %1\n rdns = false\n"
                                 " dns_canonicalize_hostname = false\n dns_lookup_kdc = false\n"
                                 " udp_preference_limit = 1\n clockskew = 1\n"
                                 "[realms]\n %1 = {\n  kdc = 127.0.0.1:%2\n }\n"_s.arg(name, port))
                           && write(u"kdc.conf"_s,
                                    u"[kdcdefaults]\n kdc_ports = \"\"\n"
                                    " kdc_tcp_listen = 127.0.0.1:%2\n"
                                    "[realms]\n %1 = {\n  database_name = %3\n"
                                    "  key_stash_file = %4\n }\n"_s.arg(
                                        name, port, path(u"principal"_s), path(u"stash"_s)));
    // The database server runs under an account of its own and reads the same file.
    const auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                          | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    if (!isWritten || !QFile::setPermissions(m_folder.path(), readable))
        return false;
    qputenv("KRB5_CONFIG", path(u"krb5.conf"_s).toUtf8());
    qputenv("KRB5_KDC_PROFILE", path(u"kdc.conf"_s).toUtf8());
    qputenv("KRB5CCNAME", "FILE:" + path(u"tickets"_s).toUtf8());
    if (!run(u"/usr/sbin/kdb5_util"_s, {u"create"_s, u"-s"_s, u"-r"_s, name, u"-P"_s, u"master"_s}))
        return false;
    m_kdc.start(u"/usr/sbin/krb5kdc"_s, {u"-n"_s});
    return m_kdc.waitForStarted();
}

bool Realm::administer(const QString &command) const
{
    return run(u"/usr/sbin/kadmin.local"_s, {u"-r"_s, name, u"-q"_s, command});
}

bool Realm::addPerson(const QString &person, const QString &password)
{
    return administer(u"addprinc -pw %2 %1"_s.arg(person, password));
}

bool Realm::addService(const QString &service, const QString &keytab)
{
    const auto principal = service + u"/localhost"_s;
    return administer(u"addprinc -randkey "_s + principal)
           && administer(u"ktadd -k %2 %1"_s.arg(principal, keytab));
}

// The KDC may be about to listen.
bool Realm::signIn(const QString &person, const QString &password, int seconds)
{
    return QTest::qWaitFor(
        [&] {
            return run(u"/usr/bin/kinit"_s, {u"-l"_s, u"%1s"_s.arg(seconds), person},
                       password.toUtf8() + '\n');
        },
        10'000);
}

bool Realm::hasTicket()
{
    return QProcess::execute(u"/usr/bin/klist"_s, {u"-s"_s}) == 0;
}

void Realm::signOut()
{
    QFile::remove(path(u"tickets"_s));
}

void Realm::stop()
{
    m_kdc.kill();
    m_kdc.waitForFinished();
}

} // namespace support
