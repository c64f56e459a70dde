#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

// What a program printed and how it ended.
struct Ran
{
    int status = -1;
    QString output;
    QString errors;

    [[nodiscard]] QJsonObject json() const;
};

[[nodiscard]] Ran runProgram(const QString &program, const QStringList &arguments);
[[nodiscard]] Ran runAdmin(const QStringList &arguments);

[[nodiscard]] QByteArray contents(const QString &name);
// In place, so that the file stays its owner's.
[[nodiscard]] bool overwrite(const QString &name, const QByteArray &text);

// A directory for one private server, which is stopped and removed at the end. It lies where the
// database account may pass too.
class LocalFixture
{
public:
    explicit LocalFixture(const QString &name = QStringLiteral("server"));
    ~LocalFixture();
    LocalFixture(const LocalFixture &) = delete;
    LocalFixture &operator=(const LocalFixture &) = delete;

    [[nodiscard]] QString parent() const { return m_parent.path(); }
    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] QString file(const QString &name) const;
    // `words` is the action and what follows it.
    [[nodiscard]] Ran local(const QStringList &words) const;
    [[nodiscard]] Ran psql(const QString &statement,
                           const QString &login = QStringLiteral("postgres")) const;

private:
    QTemporaryDir m_parent;
    QString m_directory;
};
