#include "modelledger.h"

#include <QSet>
#include <QSqlError>

namespace model {

using namespace Qt::StringLiterals;
using calls::CallbackState;

QSqlQuery Ledger::asked(const QString &query)
{
    QSqlQuery answer(m_owner.database());
    if (!answer.exec(query))
        complain(answer.lastError().text());
    return answer;
}

void Ledger::begin()
{
    m_rows.clear();
    m_holdersBefore.clear();
    m_problems.clear();
    m_firstCallback =
        m_owner.value(u"select coalesce(max(id), 0) from private.callback"_s)->toLongLong();
    m_lastEvent = m_owner.value(u"select coalesce(max(id), 0) from private.event"_s)->toLongLong();
}

QStringList Ledger::check(const QList<Told> &told)
{
    auto events = asked(
        u"select e.subject_id, e.kind, coalesce(e.person_id, 0), coalesce(v.value ->> 'to', '0'), "
        "coalesce(v.value ->> 'joined', ''), e.id from private.event e "
        "left join private.event_value v on v.event_id = e.id "
        "where e.subject = 'callback' and e.kind <> 'changed' and e.id > %1 "
        "order by e.id"_s.arg(m_lastEvent));
    while (events.next()) {
        replay({events.value(0).toLongLong(), events.value(1).toString(),
                events.value(2).toLongLong(), events.value(3).toLongLong(),
                events.value(4).toString() == u"true"_s});
        m_lastEvent = events.value(5).toLongLong();
        ++m_events;
    }
    compareRows();
    reconcile();
    weigh(told);
    return std::exchange(m_problems, {});
}

// Legal moves only, and only by whoever holds it.
void Ledger::move(const Event &event, Row &row, CallbackState to, qint64 holder)
{
    const auto what = u"callback %1: %2 by %3 while %4 of %5"_s.arg(event.callback)
                          .arg(event.kind)
                          .arg(event.person)
                          .arg(calls::nameOf(row.state))
                          .arg(row.holder);
    if (!calls::mayMove(row.state, to))
        complain(what);
    const bool isTheirs = event.kind == u"released"_s || event.kind == u"put-back"_s
                          || event.kind == u"attempt-begun"_s
                          || (event.kind == u"closed"_s && row.holder != 0);
    if (isTheirs && row.holder != event.person)
        complain(what + u": it is not theirs"_s);
    row.state = to;
    row.holder = holder;
}

void Ledger::replay(const Event &event)
{
    const auto &kind = event.kind;
    const bool isNew = (kind == u"accepted"_s && !event.isJoined) || kind == u"split-off"_s;
    if (isNew == m_rows.contains(event.callback))
        return complain(u"callback %1: %2 out of turn"_s.arg(event.callback).arg(kind));
    auto &row = m_rows[event.callback];
    if (kind == u"accepted"_s && event.isJoined) {
        if (row.state == CallbackState::Closed)
            complain(u"callback %1: joined when closed"_s.arg(event.callback));
        ++row.requests;
    } else if (kind == u"split"_s) {
        --row.requests;
    } else if (kind == u"claimed"_s) {
        move(event, row, CallbackState::Claimed, event.person);
    } else if (kind == u"reassigned"_s) {
        if (row.state == CallbackState::Claimed)
            move(event, row, CallbackState::Waiting, 0);
        move(event, row, CallbackState::Claimed, event.given);
    } else if (kind == u"attempt-begun"_s) {
        ++row.attempts;
        move(event, row, CallbackState::Calling, row.holder);
    } else if (kind == u"closed"_s) {
        move(event, row, CallbackState::Closed, 0);
    } else if (kind == u"released"_s || kind == u"put-back"_s || kind == u"returned"_s
               || kind == u"lease-expired"_s || kind == u"reopened"_s) {
        move(event, row, CallbackState::Waiting, 0);
    } else if (kind == u"number-changed"_s && row.holder != event.person) {
        complain(u"callback %1: renumbered by another"_s.arg(event.callback));
    }
}

void Ledger::compareRows()
{
    auto rows = asked(u"select id, state, coalesce(holder_id, 0), requests, attempts "
                      "from private.callback where id > %1"_s.arg(m_firstCallback));
    int count = 0;
    while (rows.next()) {
        ++count;
        const auto row = m_rows.value(rows.value(0).toLongLong());
        const auto known = u"%1|%2|%3|%4"_s.arg(calls::nameOf(row.state))
                               .arg(row.holder)
                               .arg(row.requests)
                               .arg(row.attempts);
        const QStringList stored{rows.value(1).toString(), rows.value(2).toString(),
                                 rows.value(3).toString(), rows.value(4).toString()};
        if (known != stored.join(u'|'))
            complain(u"callback %1 is %2, and its events make it %3"_s.arg(
                rows.value(0).toString(), stored.join(u'|'), known));
    }
    if (count != m_rows.size())
        complain(u"%1 callbacks, and events of %2"_s.arg(count).arg(m_rows.size()));
}

void Ledger::reconcile()
{
    const QList<std::pair<QString, QString>> none{
        {u"two open ones of a number, office and person"_s,
         u"select office_id from private.callback where state <> 'closed' and id > %1 "
         "group by office_id, number, person_ordinal having count(*) > 1"_s},
        {u"requests are not those accepted"_s,
         u"select c.id from private.callback c where c.id > %1 and c.requests <> "
         "(select count(*) from private.callback_request q where q.callback_id = c.id)"_s},
        {u"attempts are not those made"_s,
         u"select c.id from private.callback c where c.id > %1 and c.attempts <> "
         "(select count(*) from private.attempt a where a.callback_id = c.id)"_s},
        {u"in a call without an open attempt, or the other way round"_s,
         u"select c.id from private.callback c where c.id > %1 and (c.state = 'calling') <> exists "
         "(select from private.attempt a where a.callback_id = c.id and a.ended_at is null "
         "and a.person_id = c.holder_id)"_s},
        {u"held by somebody of another office"_s,
         u"select c.id from private.callback c where c.id > %1 and c.holder_id is not null "
         "and not private.serves(c.holder_id, c.office_id)"_s},
        {u"an acceptance that is nobody's request"_s,
         u"select k.id from private.call k where k.state = 'accepted' and not exists "
         "(select from private.callback_request q where q.call_id = k.id) and %1 >= 0"_s}};
    for (const auto &[what, query] : none) {
        auto rows = asked(query.arg(m_firstCallback));
        if (rows.next())
            complain(u"%1: %2"_s.arg(what, rows.value(0).toString()));
    }
}

// By the answers alone, without a look at events: of a callback, claims less losses are what its
// holder became. A reassignment gives it to somebody or moves it; an expiry names nobody.
void Ledger::weigh(const QList<Told> &told)
{
    QHash<qint64, int> sure;
    QHash<qint64, int> perhaps;
    QSet<std::pair<qint64, qint64>> claims;
    qint64 expired = 0;
    for (const auto &answer : told) {
        expired += answer.count * (answer.act == Act::ReturnExpired ? 1 : 0);
        if (!answer.isYes)
            continue;
        const bool isClaim = answer.act == Act::TakeNext || answer.act == Act::Claim;
        const std::pair claim(answer.callback, answer.revision);
        if (isClaim && claims.contains(claim))
            complain(u"callback %1 was given twice"_s.arg(answer.callback));
        else if (isClaim)
            ++sure[answer.callback];
        if (isClaim)
            claims.insert(claim);
        else if (answer.act == Act::Release || answer.act == Act::End
                 || answer.act == Act::GiveBack)
            --sure[answer.callback];
        else if (answer.act == Act::Reassign)
            ++perhaps[answer.callback];
    }
    QHash<qint64, qint64> holders;
    auto rows = asked(u"select id, holder_id from private.callback "
                      "where holder_id is not null and id > %1"_s.arg(m_firstCallback));
    while (rows.next())
        holders.insert(rows.value(0).toLongLong(), rows.value(1).toLongLong());
    for (auto each = m_rows.keyBegin(); each != m_rows.keyEnd(); ++each) {
        const int became = int(holders.contains(*each)) - int(m_holdersBefore.contains(*each));
        const int most = sure.value(*each) + perhaps.value(*each);
        if (became > most || became < sure.value(*each) - expired)
            complain(u"callback %1: holders %2, by the answers %3 to %4"_s.arg(*each)
                         .arg(became)
                         .arg(sure.value(*each) - expired)
                         .arg(most));
    }
    m_holdersBefore = holders;
}

} // namespace model
