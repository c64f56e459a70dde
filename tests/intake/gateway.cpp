#include "gateway.h"

#include "tests/support/certificates.h"
#include "tests/support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using support::contentOf;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

qint64 residentMemoryOf(qint64 process)
{
    for (const auto &line : contentOf(u"/proc/%1/status"_s.arg(process)).split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

Gateway::~Gateway()
{
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(5'000)) {
        m_nginx.kill();
        m_nginx.waitForFinished();
    }
}

bool Gateway::makeCertificates()
{
    support::Certificates made(m_folder.path());
    const auto here = u"DNS:localhost,IP:127.0.0.1"_s;
    return made.addAuthority(u"authority"_s) && made.addAuthority(u"another-authority"_s)
           && made.sign(u"gateway"_s, u"authority"_s, 2, here)
           && made.sign(u"exchange"_s, u"authority"_s, 2, here)
           && made.sign(u"stranger"_s, u"another-authority"_s, 2, here)
           && made.sign(u"expired"_s, u"authority"_s, 0, here);
}

bool Gateway::start(quint16 intake)
{
    m_port = freePort();
    auto shipped = contentOf(
        QStringLiteral(SOURCE_FOLDER "/resources/nginx/richiamate-intake.conf"));
    shipped.replace("@NAME@", "localhost");
    shipped.replace("@PORT@", "127.0.0.1:" + QByteArray::number(m_port));
    shipped.replace("@CERTIFICATE@", path(u"gateway.pem"_s).toUtf8());
    shipped.replace("@KEY@", path(u"gateway.key"_s).toUtf8());
    shipped.replace("@CLIENT_CA@", path(u"authority.pem"_s).toUtf8());
    shipped.replace("@INTAKE@", "127.0.0.1:" + QByteArray::number(intake));
    QByteArray around = "daemon off;\nworker_processes 1;\npid nginx.pid;\n"
                        "error_log error.log warn;\nevents { worker_connections 1024; }\nhttp {\n";
    if (contentOf(u"/proc/self/status"_s).contains("\nUid:\t0"))
        around.prepend("user root;\n");
    for (const auto kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        around += QByteArray(kind) + "_temp_path " + path(QString::fromLatin1(kind)).toUtf8()
                  + ";\n";
    if (!makeCertificates()
        || !write(path(u"nginx.conf"_s), around + "include richiamate-intake.conf;\n}\n")
        || !write(path(u"richiamate-intake.conf"_s), shipped))
        return false;
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(u"/usr/sbin/nginx"_s,
                  {u"-p"_s, m_folder.path(), u"-c"_s, path(u"nginx.conf"_s), u"-e"_s, u"stderr"_s});
    return QTest::qWaitFor([this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(200);
    });
}

QString Gateway::log() const
{
    return QString::fromUtf8(contentOf(path(u"error.log"_s)));
}

qint64 Gateway::residentMemory() const
{
    qint64 all = residentMemoryOf(m_nginx.processId());
    const auto children = u"/proc/%1/task/%1/children"_s.arg(m_nginx.processId());
    for (const auto &child : contentOf(children).simplified().split(' '))
        all += residentMemoryOf(child.toLongLong());
    return all;
}

QSslConfiguration Gateway::callAs(Caller caller) const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(path(u"authority.pem"_s)));
    if (caller == Caller::Nobody)
        return configuration;
    const auto name = caller == Caller::Exchange   ? u"exchange"_s
                      : caller == Caller::Stranger ? u"stranger"_s
                                                   : u"expired"_s;
    configuration.setLocalCertificate(
        QSslCertificate::fromPath(path(name + u".pem"_s)).constFirst());
    configuration.setPrivateKey(QSslKey(contentOf(path(name + u".key"_s)), QSsl::Rsa));
    return configuration;
}
