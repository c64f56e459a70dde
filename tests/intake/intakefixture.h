#pragma once

#include "core/store/connection.h"
#include "tests/support/cluster.h"

#include <QTemporaryDir>

#include <memory>

// Two training directorates on a private server: "lago" with a switchboard, "bosco" with desks.
// Their clocks stand still at the opening hour that a test sets.
class IntakeFixture
{
public:
    [[nodiscard]] base::Result<void> start();

    // {"directorates": services, "apiKeyFile"}; the path of the file.
    [[nodiscard]] QString configFor(const QStringList &services);
    [[nodiscard]] QString file(const QString &name) const { return m_files.filePath(name); }
    void write(const QString &name, const QByteArray &content);

    [[nodiscard]] base::Result<void> createDatabase(const QString &name, const QByteArray &json);
    [[nodiscard]] bool setClock(const QString &database, const QString &instant);
    // One value of the database, asked as its owner.
    [[nodiscard]] QVariant value(const QString &database, const QString &query);
    [[nodiscard]] bool run(const QString &database, const QString &script);

    [[nodiscard]] support::Cluster &cluster() { return m_cluster; }

    // A directorate with the offices CEN (queue NAME-cen) and UT (queue NAME-ut); option 1 rings
    // CEN, option 2 UT and then CEN.
    [[nodiscard]] static QByteArray configuration(const QString &name, const QString &number);

private:
    [[nodiscard]] std::unique_ptr<store::Connection> owner(const QString &database);

    support::Cluster m_cluster;
    QTemporaryDir m_files;
};
