#include "auditfixture.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using store::AuditAnchor;

QString told(const store::AuditReport &report)
{
    QStringList found;
    for (const auto &each : report.findings)
        found.append(u"%1 at %2, event %3"_s.arg(store::nameOf(each.problem))
                         .arg(each.position.value_or(-1))
                         .arg(each.event.value_or(-1)));
    return found.join(u"; "_s);
}

std::unique_ptr<store::Connection> AuditFixture::owner(const QString &database)
{
    auto connection = store::Connection::open({u"postgres"_s, {}, database}, u"test"_s);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

store::AuditReport AuditFixture::verify(const QString &database, const QList<AuditAnchor> &anchors)
{
    const auto report = store::verifyAudit(*owner(database), anchors);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

AuditAnchor AuditFixture::seal(const QString &database)
{
    const auto head = store::sealAudit(*owner(database), QDateTime::currentDateTimeUtc());
    if (!head)
        qFatal("%s", qPrintable(head.error().detail));
    return *head;
}

bool AuditFixture::copy(const QString &name)
{
    const auto maintenance = owner(u"postgres"_s);
    return maintenance->run(u"drop database if exists "_s + name).has_value()
           && maintenance
                  ->run(u"create database %1 template %2"_s.arg(name, StoreFixture::database))
                  .has_value();
}

QByteArray AuditFixture::dump(const QString &database, const QStringList &options)
{
    QProcess process;
    process.start(u"/usr/lib/postgresql/15/bin/pg_dump"_s,
                  QStringList{u"-h"_s, m_store.cluster().socketDirectory(), u"-U"_s, u"postgres"_s,
                              u"-d"_s, database}
                      + options);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("pg_dump: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

bool AuditFixture::restore(const QString &database, const QByteArray &dumped)
{
    if (!owner(u"postgres"_s)->run(u"create database %1"_s.arg(database)))
        return false;
    QProcess process;
    process.start(u"psql"_s,
                  {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                   m_store.cluster().socketDirectory(), u"-U"_s, u"postgres"_s, u"-d"_s, database});
    process.write(dumped);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

// Citizens accept, are claimed and given back: events with and without values, of several people.
bool AuditFixture::work(int from, int until)
{
    for (int number = from; number < until; ++number) {
        const auto id = m_store.idOf(m_store.accept(
            u"audit-%1"_s.arg(number), u"+3931200%1"_s.arg(number, 5, 10, QChar(u'0'))));
        if (!m_store.command(u"valle_first"_s, u"take_next"_s, {})
            || !m_store.command(u"valle_first"_s, u"release_callback"_s, {id, u"sent"_s})
            || !m_store.emptyQueue())
            return false;
    }
    return true;
}

bool AuditFixture::start()
{
    const auto started = m_store.start();
    if (!started)
        qFatal("%s", qPrintable(started.error().detail));
    if (!work(0, 4))
        return false;
    m_first = seal(StoreFixture::database);
    if (!work(4, 8))
        return false;
    const auto erased = m_store.value(
        u"select private.erase_event_values(array(select e.id from private.event e "
        "where e.kind = 'arrived' order by e.id limit 3), 'term', null)"_s);
    if (erased.toInt() != 3 || !work(8, 10))
        return false;
    m_last = seal(StoreFixture::database);
    return m_last.position > m_first.position;
}
