#include "core/store/databaselink.h"

#include <QCoreApplication>
#include <QSqlDriver>

namespace store {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto gatheringTime = 30ms;
constexpr auto heartbeatTime = 5s;
// A lease lasts 60 s: what a dead desk held is back within 70.
constexpr auto leaseTime = 10s;
constexpr int longestBackoff = 5000;

QString arrayOf(const QSet<qint64> &ids)
{
    QStringList texts;
    for (const auto id : ids)
        texts.append(QString::number(id));
    return u'{' + texts.join(u',') + u'}';
}

} // namespace

LinkWorker::LinkWorker(Address address, QString program, QStringList kinds)
    : m_address(std::move(address)), m_program(std::move(program)), m_kinds(std::move(kinds))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringTime);
    connect(&m_gathering, &QTimer::timeout, this, [this] {
        if (const auto brought = bringNoted(); !brought)
            drop(brought.error());
    });
    connect(&m_heartbeat, &QTimer::timeout, this, &LinkWorker::beat);
    m_reconnecting.setSingleShot(true);
    connect(&m_reconnecting, &QTimer::timeout, this, [this] {
        if (const auto opened = ensureConnected(); !opened)
            drop(opened.error());
    });
    connect(&m_leases, &QTimer::timeout, this, [this] {
        for (const auto &function : {u"renew_lease"_s, u"return_expired"_s})
            (void)call(function, {});
    });
}

void LinkWorker::start()
{
    m_heartbeat.start(heartbeatTime);
    if (const auto opened = ensureConnected(); !opened)
        drop(opened.error());
}

void LinkWorker::stop()
{
    m_isStopped = true;
    m_heartbeat.stop();
    m_gathering.stop();
    m_leases.stop();
    m_reconnecting.stop();
    m_listening.reset();
    m_working.reset();
}

void LinkWorker::keepLeases()
{
    m_leases.start(leaseTime);
}

Result<void> LinkWorker::ensureConnected()
{
    if (m_listening && m_working)
        return {};
    if (m_isStopped)
        return base::failure(Error::Kind::Unavailable, Reason::DatabaseAway, u"stopped"_s);
    return open();
}

// Subscribe first, then read everything: what happens in between is noted and read again.
Result<void> LinkWorker::open()
{
    auto listening = Connection::open(m_address, m_program);
    if (!listening)
        return tl::unexpected(listening.error());
    auto working = Connection::open(m_address, m_program);
    if (!working)
        return tl::unexpected(working.error());
    auto *driver = (*listening)->database().driver();
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                note(payload.toString());
            });
    if (!driver->subscribeToNotification(u"richiamate"_s))
        return base::failure(Error::Kind::Unavailable, Reason::DatabaseAway, u"could not listen"_s);
    m_listening = std::move(*listening);
    m_working = std::move(*working);
    m_noted.clear();
    if (auto brought = bringDirectorate().and_then([this] { return bringSnapshot(); }); !brought) {
        m_listening.reset();
        m_working.reset();
        return brought;
    }
    m_backoff = 0;
    m_told = Reason::None;
    m_reconnecting.stop();
    Q_EMIT connected();
    return {};
}

// Said once, and again only when the reason is another; then tried until it works.
void LinkWorker::drop(const Error &error)
{
    m_listening.reset();
    m_working.reset();
    if (m_isStopped)
        return;
    if (std::exchange(m_told, error.reason) != error.reason)
        Q_EMIT lost(error);
    if (m_reconnecting.isActive())
        return;
    m_backoff = std::min(longestBackoff, std::max(100, m_backoff * 2));
    m_reconnecting.start(m_backoff);
}

// A lost session says nothing by itself.
void LinkWorker::beat()
{
    if (m_listening && m_working && !(m_listening->isAlive() && m_working->isAlive()))
        drop({Error::Kind::Unavailable, Reason::DatabaseAway, u"no heartbeat"_s, {}});
}

void LinkWorker::note(const QString &payload)
{
    const auto kind = payload.section(u':', 0, 0);
    m_noted[kind].insert(payload.section(u':', 1).toLongLong());
    if (!m_gathering.isActive())
        m_gathering.start();
}

Result<void> LinkWorker::bringNoted()
{
    m_gathering.stop();
    if (const auto open = ensureConnected(); !open)
        return open;
    const auto noted = std::exchange(m_noted, {});
    if (noted.contains(u"configuration"_s) || noted.contains(u"clock"_s)) {
        if (const auto brought = bringDirectorate(); !brought)
            return brought;
    }
    for (auto kind = noted.begin(); kind != noted.end(); ++kind) {
        if (!m_kinds.contains(kind.key()))
            continue;
        if (const auto brought = bring(kind.key(), kind.value()); !brought)
            return brought;
    }
    return {};
}

Result<void> LinkWorker::bring(const QString &kind, const QSet<qint64> &ids)
{
    const bool isSnapshot = ids.isEmpty();
    const auto rows = isSnapshot ? m_working->rows(u"board"_s, {kind})
                                 : m_working->rows(u"board"_s, {kind, arrayOf(ids)});
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray all;
    for (const auto &row : *rows)
        all.append(row);
    Q_EMIT rowsArrived(kind, all,
                       isSnapshot ? board::Completeness::Snapshot : board::Completeness::Changes);
    return {};
}

Result<void> LinkWorker::bringSnapshot()
{
    for (const auto &kind : m_kinds) {
        if (const auto brought = bring(kind, {}); !brought)
            return brought;
    }
    return {};
}

Result<void> LinkWorker::bringDirectorate()
{
    const auto directorate = m_working->call(u"directorate"_s);
    if (!directorate)
        return tl::unexpected(directorate.error());
    Q_EMIT directorateArrived(directorate->toObject());
    return {};
}

// A round trip on the listening session makes the server deliver what it holds for us.
Result<void> LinkWorker::sync()
{
    if (const auto open = ensureConnected(); !open)
        return open;
    if (!m_listening->isAlive()) {
        const Error error{Error::Kind::Unavailable, Reason::DatabaseAway, u"no heartbeat"_s, {}};
        drop(error);
        return tl::unexpected(error);
    }
    QCoreApplication::sendPostedEvents(m_listening->database().driver());
    auto brought = bringNoted();
    if (!brought)
        drop(brought.error());
    return brought;
}

Result<QJsonValue> LinkWorker::call(const QString &function, const QVariantList &arguments)
{
    if (const auto open = ensureConnected(); !open)
        return tl::unexpected(open.error());
    auto answer = m_working->call(function, arguments);
    // A wait that was too long is no loss: then the session lives.
    if (!answer && answer.error().reason == Reason::DatabaseAway && !m_working->isAlive())
        drop(answer.error());
    return answer;
}

DatabaseLink::DatabaseLink(Address address, QString program, QStringList kinds, int bound,
                           QObject *parent)
    : QObject(parent),
      m_worker(new LinkWorker(std::move(address), std::move(program), std::move(kinds))),
      m_bound(bound)
{
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &LinkWorker::rowsArrived, this, &DatabaseLink::rowsArrived);
    connect(m_worker, &LinkWorker::directorateArrived, this, &DatabaseLink::directorateArrived);
    connect(m_worker, &LinkWorker::connected, this, &DatabaseLink::connected);
    connect(m_worker, &LinkWorker::lost, this, &DatabaseLink::lost);
    m_thread.setObjectName(u"database"_s);
    m_thread.start();
}

DatabaseLink::~DatabaseLink()
{
    // The thread ends itself, after the worker: a quit from here could overtake the deletion.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, thread = &m_thread] {
        worker->stop();
        delete worker;
        thread->quit();
    });
    m_thread.wait();
}

void DatabaseLink::start()
{
    QMetaObject::invokeMethod(m_worker, &LinkWorker::start);
}

void DatabaseLink::keepLeases()
{
    QMetaObject::invokeMethod(m_worker, &LinkWorker::keepLeases);
}

QFuture<Result<QJsonValue>> DatabaseLink::call(const QString &function,
                                               const QVariantList &arguments)
{
    QPromise<Result<QJsonValue>> promise;
    promise.start();
    auto future = promise.future();
    if (m_waiting >= m_bound) {
        promise.addResult(Result<QJsonValue>(base::failure(
            Error::Kind::Unavailable, Reason::DatabaseAway, u"too many calls wait"_s)));
        promise.finish();
        return future;
    }
    ++m_waiting;
    auto shared = std::make_shared<QPromise<Result<QJsonValue>>>(std::move(promise));
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, shared, function, arguments] {
        shared->addResult(worker->call(function, arguments));
        --m_waiting;
        shared->finish();
    });
    return future;
}

QFuture<Result<void>> DatabaseLink::sync()
{
    auto shared = std::make_shared<QPromise<Result<void>>>();
    shared->start();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, shared] {
        const auto answer = worker->sync();
        // Answered on our own thread, behind the rows that were posted to it: an answer given
        // here could be seen before them.
        QMetaObject::invokeMethod(
            this,
            [shared, answer] {
                shared->addResult(answer);
                shared->finish();
            },
            Qt::QueuedConnection);
    });
    return shared->future();
}

} // namespace store
