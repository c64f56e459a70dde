#pragma once

#include "core/ports/reports.h"
#include "core/store/connection.h"

#include <QMutex>
#include <QThread>

#include <functional>
#include <memory>

namespace store {

// Which question is being asked, and up to which they are no longer wanted. Shared by whoever
// asks, the thread that answers and the one that cancels.
struct ReportsState
{
    QMutex cancelling; // held by whoever cancels, so that the question in progress stays the same
    QMutex mutex;      // of what follows; never held while the database is asked
    qint64 asked = 0;
    qint64 unwanted = 0;
    qint64 inProgress = 0; // 0: none
    QString session;       // the server's number of it
};

// Asks one question after the other in a session of its own, read-only, that is opened when it is
// needed and again when it was lost. Lives on its thread only.
class ReportsWorker : public QObject
{
    Q_OBJECT

public:
    using Question = std::function<base::Result<QList<QJsonValue>>(Connection &)>;

    ReportsWorker(Address address, QString program, std::shared_ptr<ReportsState> state);
    [[nodiscard]] base::Result<QList<QJsonValue>> answer(qint64 number, const Question &question);

private:
    [[nodiscard]] base::Result<void> ensureOpen();
    [[nodiscard]] base::Result<QList<QJsonValue>> ask(qint64 number, const Question &question);
    [[nodiscard]] bool begins(qint64 number);
    [[nodiscard]] bool isUnwanted(qint64 number);

    Address m_address;
    QString m_program;
    std::shared_ptr<ReportsState> m_state;
    std::unique_ptr<Connection> m_connection;
};

// The third session of a desk, beside the two of DatabaseLink. Usable from any thread; owns its
// own.
class ReportsLink final : public ports::Reports
{
public:
    ReportsLink(const Address &address, const QString &program);
    ~ReportsLink() override;

    [[nodiscard]] Objects drafts() override;
    [[nodiscard]] Objects contacts(const ports::Conversation &conversation) override;
    [[nodiscard]] Object dayFigures(const QDate &day) override;
    [[nodiscard]] Object periodFigures(const QDate &since, const QDate &until) override;
    [[nodiscard]] Object figureBehind(const QString &figure, const QDate &since, const QDate &until,
                                      int skipped) override;
    [[nodiscard]] Object closeDayPreview(const QDate &day) override;
    [[nodiscard]] Objects callsWhileClosed() override;
    [[nodiscard]] Objects notRecordedElsewhere(const QDate &day) override;
    [[nodiscard]] Object dailyLog(const QDate &day) override;
    [[nodiscard]] Object sealedPaper(const QDate &day) override;
    [[nodiscard]] Object monthStatement(const QDate &month) override;
    [[nodiscard]] Objects citizenRequests() override;
    [[nodiscard]] Object audit(const QString &what, const QDate &day) override;
    [[nodiscard]] Objects auditReads() override;
    [[nodiscard]] Object me() override;
    [[nodiscard]] Object directorate() override;
    void cancel() override;

private:
    [[nodiscard]] Objects rows(const QString &function, const QVariantList &arguments = {});
    [[nodiscard]] Object one(const QString &function, const QVariantList &arguments = {});
    [[nodiscard]] Objects ask(const ReportsWorker::Question &question);

    Address m_address;
    QString m_program;
    std::shared_ptr<ReportsState> m_state = std::make_shared<ReportsState>();
    QThread m_thread;
    ReportsWorker *m_worker = nullptr;
};

} // namespace store
