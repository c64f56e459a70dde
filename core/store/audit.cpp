#include "core/store/audit.h"

#include "core/store/auditcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

#include <functional>

namespace store {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

// One snapshot for all questions, and no function but PostgreSQL's own.
const auto begin = u"set statement_timeout = 0; "
                   "begin isolation level repeatable read read only; "
                   "set local search_path = pg_catalog; set local work_mem = '64MB'"_s;

const auto erasures = u"select l.position, v.value::text from private.event e "
                      "join private.event_value v on v.event_id = e.id "
                      "left join private.event_link l on l.event_id = e.id "
                      "where e.kind = 'erased'"_s;

// Instants as the eight bytes PostgreSQL keeps: exact, and infinity is one too.
const auto chain = u"select l.position, l.event_id, l.link, e.id, timestamptz_send(e.at), "
                   "timestamptz_send(e.recorded_at), e.kind, e.subject, e.subject_id, "
                   "e.person_id, e.commitment, v.value::text, v.salt "
                   "from private.event_link l full join private.event e on e.id = l.event_id "
                   "left join private.event_value v on v.event_id = e.id "
                   "order by l.position nulls last, e.id"_s;

const auto valuesOfNoEvent = u"select v.event_id from private.event_value v "
                             "where not exists (select from private.event e "
                             "where e.id = v.event_id) order by v.event_id"_s;

qint64 instantOf(const QVariant &bytes)
{
    const auto eight = bytes.toByteArray();
    qint64 value = 0;
    for (const char byte : eight)
        value = static_cast<qint64>(static_cast<quint64>(value) << 8 | static_cast<quint8>(byte));
    return value;
}

std::optional<AuditLink> linkOf(const QSqlQuery &row)
{
    if (row.isNull(0))
        return std::nullopt;
    return AuditLink{row.value(0).toLongLong(), row.value(1).toLongLong(),
                     row.value(2).toByteArray()};
}

std::optional<AuditEvent> eventOf(const QSqlQuery &row)
{
    if (row.isNull(3))
        return std::nullopt;
    AuditEvent event;
    event.id = row.value(3).toLongLong();
    event.at = instantOf(row.value(4));
    event.recordedAt = instantOf(row.value(5));
    event.kind = row.value(6).toString().toUtf8();
    event.subject = row.value(7).toString().toUtf8();
    event.subjectId = row.value(8).toLongLong();
    if (!row.isNull(9))
        event.person = row.value(9).toLongLong();
    event.commitment = row.value(10).toByteArray();
    if (!row.isNull(11))
        event.value = row.value(11).toString().toUtf8();
    event.salt = row.value(12).toByteArray();
    return event;
}

Result<void> forEachRow(Connection &owner, const QString &question,
                        const std::function<void(const QSqlQuery &)> &take)
{
    QSqlQuery query(owner.database());
    query.setForwardOnly(true); // row by row: a million do not fit
    if (!query.exec(question))
        return tl::unexpected(errorOf(query.lastError(), owner.database().isOpen()));
    while (query.next())
        take(query);
    // A row that could not be read ends the loop like the last one.
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query.lastError(), owner.database().isOpen()));
    return {};
}

Result<QHash<qint64, AuditErasure>> readErasures(Connection &owner)
{
    QHash<qint64, AuditErasure> named;
    const auto read = forEachRow(owner, erasures, [&named](const QSqlQuery &row) {
        AuditErasure erasure;
        if (!row.isNull(0))
            erasure.position = row.value(0).toLongLong();
        const auto value = QJsonDocument::fromJson(row.value(1).toString().toUtf8());
        const auto events = value[u"events"].toArray();
        for (const auto &event : events)
            named.insert(event.toInteger(), erasure);
    });
    if (!read)
        return tl::unexpected(read.error());
    return named;
}

} // namespace

Result<AuditReport> verifyAudit(Connection &owner, const QList<AuditAnchor> &anchors)
{
    if (const auto begun = owner.run(begin); !begun)
        return tl::unexpected(begun.error());
    auto report = readErasures(owner).and_then(
        [&](const QHash<qint64, AuditErasure> &named) -> Result<AuditReport> {
            AuditCheck check(anchors, named);
            return forEachRow(
                       owner, chain,
                       [&check](const QSqlQuery &row) { check.take(linkOf(row), eventOf(row)); })
                .and_then([&] {
                    return forEachRow(owner, valuesOfNoEvent, [&check](const QSqlQuery &row) {
                        check.takeValueOfNoEvent(row.value(0).toLongLong());
                    });
                })
                .map([&check] { return check.finish(); });
        });
    (void)owner.run(u"rollback"_s);
    return report;
}

} // namespace store
