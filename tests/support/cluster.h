#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

// A training directorate to make: migrated, named, configured, its logins created.
struct TrainingDatabase
{
    QString name; // also of the service
    QByteArray configuration;
    QMap<QString, QString> programs; // login -> "intake" or "trainer"
    QDateTime shows;                 // what its clock shows from now on
    double speed = 0;                // 0: it stands still
};

// A throw-away PostgreSQL on a unix socket, gone with this object. Run by root, the server runs as
// "postgres"; whoever reaches the socket may sign in as anybody, and only that account and root do.
// Data are not flushed to the disk: it survives restartImmediately, not a power cut.
class Cluster
{
public:
    Cluster();
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    [[nodiscard]] QString socketDirectory() const { return m_directory.path(); }

    [[nodiscard]] base::Result<void> start(); // made at the first start
    // Before the first start: at a free port of 127.0.0.1 as well, for whom these lines of
    // pg_hba.conf admit there.
    [[nodiscard]] base::Result<void> listen(const QByteArray &access);
    [[nodiscard]] quint16 port() const { return m_port; }
    // A secret of the server's: its account owns the file, nobody else reads it. Its path.
    [[nodiscard]] base::Result<QString> keep(const QString &name, const QByteArray &content);
    [[nodiscard]] QByteArray log() const;    // what the server has said
    [[nodiscard]] base::Result<void> stop(); // ends every session at once
    [[nodiscard]] base::Result<void> restartImmediately();
    // Before the first start: a copy of a running one, as pg_basebackup makes and verifies it.
    [[nodiscard]] base::Result<void> copyOf(const Cluster &other);

    // Service -> database, and "postgres" for maintenance, for this process and its children.
    // `more` are further entries, as they stand there.
    [[nodiscard]] base::Result<void> writeServiceFile(const QMap<QString, QString> &databases,
                                                      const QByteArray &more = {});
    // Its people are those its configuration assigns. The service file must name it.
    [[nodiscard]] base::Result<void> createTrainingDatabase(const TrainingDatabase &wanted);

private:
    [[nodiscard]] base::Result<void> initialise();
    [[nodiscard]] base::Result<void> ownDirectory();
    [[nodiscard]] base::Result<void> useOwnSockets(const QByteArray &settings);
    [[nodiscard]] base::Result<void> run(const QString &program, const QStringList &arguments);
    [[nodiscard]] base::Result<void> write(const QString &name, const QByteArray &content,
                                           bool isAppended);
    [[nodiscard]] QString file(const QString &name) const;

    QTemporaryDir m_directory;
    bool m_isInitialised = false;
    quint16 m_port = 5432; // of the socket's name, too
};

} // namespace support
