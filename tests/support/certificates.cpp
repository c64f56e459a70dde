#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>

namespace support {

using namespace Qt::StringLiterals;

bool Certificates::openssl(const QStringList &arguments)
{
    QProcess program;
    program.start(u"openssl"_s, arguments);
    return program.waitForFinished(30'000) && program.exitCode() == 0;
}

QString Certificates::path(const QString &name, const char *ending) const
{
    return u"%1/%2.%3"_s.arg(m_folder, name, QLatin1StringView(ending));
}

bool Certificates::addAuthority(const QString &name)
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                    u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, key(name), u"-out"_s,
                    certificate(name)});
}

bool Certificates::sign(const QString &name, const QString &authority, int days,
                        const QString &names)
{
    QFile extensions(path(name, "ext"));
    if (!extensions.open(QIODevice::WriteOnly)
        || extensions.write("subjectAltName=" + names.toUtf8() + '\n') < 0)
        return false;
    extensions.close();
    return openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                    u"/CN="_s + name, u"-keyout"_s, key(name), u"-out"_s, path(name, "csr")})
           && openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(name, "csr"), u"-CA"_s,
                       certificate(authority), u"-CAkey"_s, key(authority), u"-CAcreateserial"_s,
                       u"-days"_s, QString::number(days), u"-extfile"_s, extensions.fileName(),
                       u"-out"_s, certificate(name)});
}

} // namespace support
