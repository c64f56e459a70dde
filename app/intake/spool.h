#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <vector>

namespace intake {

// An acceptance that its directorate's database has not got yet.
struct Acceptance
{
    QString service;
    QString conversation;
    QString request; // compact JSON, as api.accept_callback reads it
};

// Not accepted by the database: kept, but no longer in the line.
struct SetAside
{
    QString conversation;
    QString reason; // a code, never the database's words
};

// One per intake: a file with the acceptances that wait for a database, in their order, and what
// each database last told of its configuration. Works on a thread of its own; its functions may be
// called from any. "Kept" is said when it is on the disk: SQLite's WAL with synchronous=FULL syncs
// at every commit. What comes meanwhile shares the next commit. The file holds citizens' numbers:
// only its owner may read it, and what is done is overwritten.
class Spool final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRows = 100'000;

    struct Counts
    {
        int waiting = 0;
        int setAside = 0;
    };

    explicit Spool(QString file);
    ~Spool() override;

    // Opens or creates the file. What was set aside is in the line again: whoever restarts intake
    // may have removed the reason.
    [[nodiscard]] base::Result<void> open();

    // A conversation that is here already stays as it is. Unavailable: full, or the disk refuses.
    [[nodiscard]] QFuture<base::Result<void>> keep(const Acceptance &acceptance);
    [[nodiscard]] QFuture<QList<Acceptance>> first(const QString &service, int most);
    // In one commit.
    [[nodiscard]] QFuture<base::Result<void>> settle(const QString &service,
                                                     const QStringList &conversations,
                                                     const QList<SetAside> &setAside);
    [[nodiscard]] Counts counts(const QString &service) const;

    void keepConfiguration(const QString &service, const QJsonObject &told);
    // Empty: it never told one.
    [[nodiscard]] QJsonObject configuration(const QString &service);

private:
    struct Waiting
    {
        Acceptance acceptance;
        std::shared_ptr<QPromise<base::Result<void>>> promise;
    };

    [[nodiscard]] base::Result<void> openFile();
    void keepGathered();
    [[nodiscard]] base::Result<void> write(const std::vector<Waiting> &gathered);
    [[nodiscard]] base::Result<void> writeSettled(const QString &service,
                                                  const QStringList &conversations,
                                                  const QList<SetAside> &setAside);
    [[nodiscard]] QList<Acceptance> read(const QString &service, int most) const;
    [[nodiscard]] base::Result<void> run(const QString &statement,
                                         const QVariantList &values = {}) const;
    [[nodiscard]] base::Result<void> commitOrUndo(base::Result<void> done) const;
    [[nodiscard]] base::Result<void> count();

    QString m_file;
    QThread m_thread;
    QObject *m_worker; // on the thread; what touches the file runs there
    mutable QMutex m_mutex;
    std::vector<Waiting> m_gathered; // by the mutex
    QHash<QString, Counts> m_counts; // by the mutex
};

} // namespace intake
