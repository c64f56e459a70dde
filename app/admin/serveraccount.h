#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace admin {

// The operating-system account that the private PostgreSQL runs as: whoever asks, or "postgres"
// when root does, because PostgreSQL refuses to run as root.
class ServerAccount
{
public:
    enum class Write { Replace, Append };

    [[nodiscard]] static base::Result<ServerAccount> find();

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] uint user() const { return m_user; }
    [[nodiscard]] bool owns(const QString &file) const;

    // Runs a program as the account, from "/", with a bare environment and no descriptor of ours,
    // so that a server left behind holds no lock and no pipe. Answers what the program printed.
    [[nodiscard]] base::Result<QString> run(const QString &program, const QStringList &arguments,
                                            const QByteArray &input = {}) const;
    [[nodiscard]] base::Result<void> write(const QString &file, const QString &text,
                                           Write how) const;
    [[nodiscard]] base::Result<void> makePrivateFolder(const QString &folder) const;

private:
    ServerAccount(QString name, uint user, uint group);

    QString m_name;
    uint m_user;
    uint m_group;
};

// The folder of the PostgreSQL programs of the one major version we work with.
[[nodiscard]] base::Result<QString> serverPrograms(const ServerAccount &account);

inline constexpr int serverMajor = 15;

} // namespace admin
