#pragma once

#include "core/base/result.h"
#include "core/board/board.h"
#include "core/store/connection.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace store {

// Works on the database thread with two sessions: one listens and never opens a transaction (the
// server holds notices back inside one), one works. Notices are gathered for a moment and read in
// one question; after any reconnect everything is read again. Lives on its thread only: use
// DatabaseLink from outside.
class LinkWorker : public QObject
{
    Q_OBJECT

public:
    LinkWorker(Address address, QString program, QStringList kinds);

    void start();
    void stop();
    // Brings everything committed before this moment; the answer follows what it brought.
    [[nodiscard]] base::Result<void> sync();
    [[nodiscard]] base::Result<QJsonValue> call(const QString &function,
                                                const QVariantList &arguments);
    // Real-time upkeep of a person's session: renew leases, return expired ones.
    void keepLeases();

Q_SIGNALS:
    void rowsArrived(const QString &kind, const QJsonArray &rows, board::Completeness completeness);
    void directorateArrived(const QJsonObject &directorate);
    void connected();
    void lost(const base::Error &error);

private:
    [[nodiscard]] base::Result<void> ensureConnected();
    [[nodiscard]] base::Result<void> open();
    void drop(const base::Error &error);
    void note(const QString &payload);
    void beat();
    [[nodiscard]] base::Result<void> bringNoted();
    [[nodiscard]] base::Result<void> bring(const QString &kind, const QSet<qint64> &ids);
    [[nodiscard]] base::Result<void> bringSnapshot();
    [[nodiscard]] base::Result<void> bringDirectorate();

    Address m_address;
    QString m_program;
    QStringList m_kinds;
    std::unique_ptr<Connection> m_listening;
    std::unique_ptr<Connection> m_working;
    QMap<QString, QSet<qint64>> m_noted;
    QTimer m_gathering{this};
    QTimer m_heartbeat{this};
    QTimer m_leases{this};
    QTimer m_reconnecting{this};
    int m_backoff = 0;                        // milliseconds, real time
    base::Reason m_told = base::Reason::None; // why it is lost, as last said
    bool m_isStopped = false;
};

// A program's link to one database, usable from any thread; owns the database thread. At most
// `bound` calls wait at once: one more is answered Unavailable at once.
class DatabaseLink : public QObject
{
    Q_OBJECT

public:
    // `kinds`: which boards to keep ("call", "callback", "hand_over"); none for a program.
    DatabaseLink(Address address, QString program, QStringList kinds, int bound = 1000,
                 QObject *parent = nullptr);
    ~DatabaseLink() override;

    void start();
    void keepLeases(); // from now on, as a person's session must
    [[nodiscard]] QFuture<base::Result<QJsonValue>> call(const QString &function,
                                                         const QVariantList &arguments = {});
    // Finished by this object's own event loop, after what it brought.
    [[nodiscard]] QFuture<base::Result<void>> sync();

Q_SIGNALS:
    void rowsArrived(const QString &kind, const QJsonArray &rows, board::Completeness completeness);
    void directorateArrived(const QJsonObject &directorate);
    void connected();
    void lost(const base::Error &error);

private:
    QThread m_thread;
    LinkWorker *m_worker = nullptr;
    std::atomic_int m_waiting = 0;
    int m_bound;
};

} // namespace store
