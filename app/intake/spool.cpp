#include "app/intake/spool.h"

#include <QFile>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace intake {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"intake-spool"_s;

tl::unexpected<Error> failed(const QString &detail)
{
    return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, detail);
}

QSqlDatabase database()
{
    return QSqlDatabase::database(connectionName, false);
}

} // namespace

Spool::Spool(QString file) : m_file(std::move(file)), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"spool"_s);
    m_thread.start();
}

Spool::~Spool()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, thread = &m_thread] {
        database().close();
        QSqlDatabase::removeDatabase(connectionName);
        delete worker;
        thread->quit();
    });
    m_thread.wait();
}

Result<void> Spool::open()
{
    Result<void> opened;
    QMetaObject::invokeMethod(
        m_worker, [this, &opened] { opened = openFile(); }, Qt::BlockingQueuedConnection);
    return opened;
}

Result<void> Spool::openFile()
{
    // SQLite gives its other files the mode of this one.
    QFile file(m_file);
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::Append, ownerOnly) || !file.setPermissions(ownerOnly))
        return failed(m_file + u": "_s + file.errorString());
    file.close();
    auto opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    opened.setDatabaseName(m_file);
    if (!opened.open())
        return failed(m_file + u": "_s + opened.lastError().text());
    for (const auto &statement :
         {u"pragma journal_mode = wal"_s, u"pragma synchronous = full"_s,
          u"pragma secure_delete = on"_s,
          u"create table if not exists acceptance (place integer primary key autoincrement, "
          "service text not null, conversation text not null, request text not null, "
          "refusal text not null default '', unique (service, conversation))"_s,
          u"create table if not exists configuration (service text primary key, "
          "told text not null)"_s,
          u"update acceptance set refusal = '' where refusal <> ''"_s}) {
        if (auto done = run(statement); !done)
            return done;
    }
    return count();
}

Result<void> Spool::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(database());
    query.prepare(statement);
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(m_file + u": "_s + query.lastError().text());
    return {};
}

Result<void> Spool::commitOrUndo(Result<void> done) const
{
    if (done)
        done = run(u"commit"_s);
    if (!done)
        (void)run(u"rollback"_s);
    return done;
}

Result<void> Spool::count()
{
    QSqlQuery query(database());
    if (!query.exec(u"select service, sum(refusal = ''), sum(refusal <> '') from acceptance "
                    "group by service"_s))
        return failed(m_file + u": "_s + query.lastError().text());
    QHash<QString, Counts> counts;
    while (query.next())
        counts.insert(query.value(0).toString(), {query.value(1).toInt(), query.value(2).toInt()});
    const QMutexLocker locker(&m_mutex);
    m_counts = counts;
    return {};
}

Spool::Counts Spool::counts(const QString &service) const
{
    const QMutexLocker locker(&m_mutex);
    return m_counts.value(service);
}

QFuture<Result<void>> Spool::keep(const Acceptance &acceptance)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    {
        const QMutexLocker locker(&m_mutex);
        m_gathered.push_back({acceptance, promise});
    }
    QMetaObject::invokeMethod(m_worker, [this] { keepGathered(); });
    return promise->future();
}

// The first of those asked for meanwhile keeps them all; the others find nothing left to do.
void Spool::keepGathered()
{
    std::vector<Waiting> gathered;
    {
        const QMutexLocker locker(&m_mutex);
        gathered.swap(m_gathered);
    }
    if (gathered.empty())
        return;
    const auto kept = write(gathered);
    if (!kept)
        qCritical("the spool refuses: %s", qPrintable(kept.error().detail));
    for (const auto &waiting : gathered) {
        waiting.promise->addResult(kept);
        waiting.promise->finish();
    }
}

Result<void> Spool::write(const std::vector<Waiting> &gathered)
{
    int rows = static_cast<int>(gathered.size());
    {
        const QMutexLocker locker(&m_mutex);
        for (const auto &counts : m_counts)
            rows += counts.waiting + counts.setAside;
    }
    if (rows > mostRows)
        return failed(m_file + u": full"_s);
    auto done = run(u"begin immediate"_s);
    for (const auto &[acceptance, promise] : gathered) {
        if (!done)
            break;
        done = run(u"insert or ignore into acceptance (service, conversation, request) "
                   "values (?, ?, ?)"_s,
                   {acceptance.service, acceptance.conversation, acceptance.request});
    }
    done = commitOrUndo(done);
    return done ? count() : done;
}

QFuture<QList<Acceptance>> Spool::first(const QString &service, int most)
{
    const auto promise = std::make_shared<QPromise<QList<Acceptance>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, promise, service, most] {
        promise->addResult(read(service, most));
        promise->finish();
    });
    return promise->future();
}

QList<Acceptance> Spool::read(const QString &service, int most) const
{
    QSqlQuery query(database());
    query.prepare(u"select conversation, request from acceptance where service = ? "
                  "and refusal = '' order by place limit ?"_s);
    query.addBindValue(service);
    query.addBindValue(most);
    QList<Acceptance> acceptances;
    if (!query.exec())
        qCritical("the spool cannot be read: %s", qPrintable(query.lastError().text()));
    while (query.next())
        acceptances.append({service, query.value(0).toString(), query.value(1).toString()});
    return acceptances;
}

QFuture<Result<void>> Spool::settle(const QString &service, const QStringList &conversations,
                                    const QList<SetAside> &setAside)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, promise, service, conversations, setAside] {
        promise->addResult(writeSettled(service, conversations, setAside));
        promise->finish();
    });
    return promise->future();
}

Result<void> Spool::writeSettled(const QString &service, const QStringList &conversations,
                                 const QList<SetAside> &setAside)
{
    auto done = run(u"begin immediate"_s);
    for (const auto &conversation : conversations) {
        if (done)
            done = run(u"delete from acceptance where service = ? and conversation = ?"_s,
                       {service, conversation});
    }
    for (const auto &each : setAside) {
        if (done)
            done = run(u"update acceptance set refusal = ? where service = ? "
                       "and conversation = ?"_s,
                       {each.reason, service, each.conversation});
    }
    done = commitOrUndo(done);
    return done ? count() : done;
}

void Spool::keepConfiguration(const QString &service, const QJsonObject &told)
{
    const auto text = QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
    QMetaObject::invokeMethod(m_worker, [this, service, text] {
        const auto kept = run(
            u"insert or replace into configuration (service, told) values (?, ?)"_s,
            {service, text});
        if (!kept)
            qCritical("the spool refuses: %s", qPrintable(kept.error().detail));
    });
}

QJsonObject Spool::configuration(const QString &service)
{
    QJsonObject told;
    QMetaObject::invokeMethod(
        m_worker,
        [&told, &service] {
            QSqlQuery query(database());
            query.prepare(u"select told from configuration where service = ?"_s);
            query.addBindValue(service);
            if (query.exec() && query.next())
                told = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
        },
        Qt::BlockingQueuedConnection);
    return told;
}

} // namespace intake
