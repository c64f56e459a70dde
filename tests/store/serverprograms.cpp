#include "serverprograms.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using base::Result;

namespace serverprograms {

Result<QByteArray> run(const QString &program, const QString &host, const QStringList &arguments)
{
    QProcess process;
    process.start(u"/usr/lib/postgresql/15/bin/"_s + program,
                  QStringList{u"-h"_s, host, u"-U"_s, u"postgres"_s} + arguments);
    const bool hasRun = process.waitForFinished(60'000)
                        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (hasRun)
        return process.readAllStandardOutput();
    return base::failure(base::Error::Kind::Broken, base::Reason::Broken,
                         program + u": "_s + process.errorString() + u'\n'
                             + QString::fromUtf8(process.readAllStandardError()));
}

Result<QString> schemaOf(const QString &host, const QString &database)
{
    static const QRegularExpression versions(u"^-- Dumped .*\n"_s,
                                             QRegularExpression::MultilineOption);
    return run(u"pg_dump"_s, host,
               {u"--schema-only"_s, u"--restrict-key=fixed"_s, u"-d"_s, database})
        .map([&database](const QByteArray &said) {
            return QString::fromUtf8(said).remove(versions).replace(database + u"_people"_s,
                                                                    u"people"_s);
        });
}

} // namespace serverprograms
