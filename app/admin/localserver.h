#pragma once

#include "app/admin/serveraccount.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace admin {

struct LocalState
{
    static constexpr int port = 5432; // names the socket only: nothing listens on the network

    bool isRunning = false;
    bool wasStarted = false; // by the very call that answers this
    QString socket;          // the folder of it, what PostgreSQL calls the host
    QString directory;
    qint64 process = 0; // 0 when there is none
};

// A PostgreSQL of our own in one directory, reached through a unix socket only, kept between runs.
// Who asks is told by the operating system (peer), so no password exists.
class LocalServer
{
public:
    explicit LocalServer(const QString &directory = defaultDirectory());

    [[nodiscard]] static QString defaultDirectory();

    [[nodiscard]] base::Result<LocalState> state() const;
    [[nodiscard]] base::Result<LocalState> start() const; // safe to ask twice, even at once
    [[nodiscard]] base::Result<LocalState> stop() const;
    [[nodiscard]] base::Result<LocalState> restartImmediately() const; // as a power cut would
    // Lets the server's account, and root, sign in as these logins too.
    [[nodiscard]] base::Result<void> allowLogins(const QStringList &logins) const;

private:
    [[nodiscard]] base::Result<void> checkPath() const;
    [[nodiscard]] base::Result<void> checkData(const ServerAccount &account) const;
    [[nodiscard]] base::Result<void> makeFolders(const ServerAccount &account) const;
    [[nodiscard]] base::Result<void> initialise(const ServerAccount &account,
                                                const QString &programs) const;
    [[nodiscard]] base::Result<void> removeTraces(const ServerAccount &account) const;
    [[nodiscard]] base::Result<void> launch(const ServerAccount &account,
                                            const QString &programs) const;
    [[nodiscard]] base::Result<void> awaitReady(const ServerAccount &account,
                                                const QString &programs) const;
    [[nodiscard]] base::Result<void> reload(const ServerAccount &account) const;
    [[nodiscard]] base::Result<QString> control(const ServerAccount &account,
                                                const QStringList &arguments) const;
    [[nodiscard]] LocalState stateFor(const ServerAccount &account) const;
    [[nodiscard]] bool hasData() const;

    QString m_directory;
    QString m_data;
    QString m_socket;
};

} // namespace admin
