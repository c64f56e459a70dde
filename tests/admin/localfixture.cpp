#include "localfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

Ran runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            .errors = QString::fromUtf8(process.readAllStandardError())
                      + (process.error() == QProcess::UnknownError ? QString()
                                                                   : process.errorString())};
}

Ran runAdmin(const QStringList &arguments)
{
    return runProgram(u"" PROGRAM_FOLDER "/richiamate-admin"_s, arguments);
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &name, const QByteArray &text)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::ExistingOnly)
           && file.write(text) == text.size();
}

LocalFixture::LocalFixture(const QString &name)
    : m_parent(u"/var/tmp/richiamate-XXXXXX"_s), m_directory(m_parent.filePath(name))
{
    using enum QFileDevice::Permission;
    QFile::setPermissions(m_parent.path(), ReadOwner | WriteOwner | ExeOwner | ReadGroup | ExeGroup
                                               | ReadOther | ExeOther);
}

LocalFixture::~LocalFixture()
{
    static_cast<void>(local({u"stop"_s}));
}

QString LocalFixture::file(const QString &name) const
{
    return m_directory + u'/' + name;
}

Ran LocalFixture::local(const QStringList &words) const
{
    return runAdmin(QStringList{u"local"_s} + words + QStringList{u"--directory"_s, m_directory});
}

Ran LocalFixture::psql(const QString &statement, const QString &login) const
{
    return runProgram(u"psql"_s, {u"-XAtc"_s, statement, u"-h"_s, file(u"socket"_s), u"-U"_s, login,
                                  u"-d"_s, u"postgres"_s});
}
