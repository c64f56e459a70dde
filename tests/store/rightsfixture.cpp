#include "rightsfixture.h"

#include "core/store/migrator.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using base::Result;

const QList<Caller> &RightsFixture::callers()
{
    static const QList<Caller> all{{u"valle_first"_s, u"operator"_s},
                                   {u"valle_official"_s, u"official"_s},
                                   {u"valle_supervisor"_s, u"supervisor"_s},
                                   {u"valle_administrator"_s, u"administrator"_s},
                                   {u"valle_auditor"_s, u"auditor"_s},
                                   {u"valle_intake"_s, u"intake"_s},
                                   {u"valle_trainer"_s, u"trainer"_s},
                                   {u"valle_keeper"_s, u"owner"_s},
                                   {u"valle_unknown"_s, {}},
                                   {u"valle_unassigned"_s, {}},
                                   {u"valle_former"_s, {}},
                                   {u"valle_coming"_s, {}},
                                   {u"valle_lateauditor"_s, {}}};
    return all;
}

Result<void> RightsFixture::start()
{
    return m_store.start()
        .and_then([this] {
            m_owner = m_store.owner();
            return makePeople();
        })
        .map([this] { makeSubjects(); });
}

// Whoever served yesterday, or will tomorrow, did or will in every role.
Result<void> RightsFixture::makePeople()
{
    for (const auto &login :
         {u"valle_administrator"_s, u"valle_unknown"_s, u"valle_unassigned"_s, u"valle_former"_s,
          u"valle_coming"_s, u"valle_auditor"_s, u"valle_lateauditor"_s}) {
        if (auto made = store::createLogin(*m_owner, StoreFixture::database, login); !made)
            return made;
    }
    return m_owner->run(
        u"create role valle_keeper login; grant richiamate_owner to valle_keeper; "
        "create role valle_stranger login; "
        "insert into private.person (login, name) select l, l from unnest('{valle_administrator, "
        "valle_unassigned, valle_former, valle_coming, valle_auditor, valle_lateauditor}'::text[]) "
        "l; "
        "insert into private.assignment (person_id, role, office_id, valid_from, valid_until, "
        "reference) select p.id, r, o.id, case p.login when 'valle_coming' then '2026-10-06' "
        "else '2026-01-01' end::date, case p.login when 'valle_former' then '2026-10-04' "
        "end::date, 'test' from private.person p, private.office o, unnest('{operator, official, "
        "supervisor, administrator, intake, trainer}'::text[]) r where o.code = 'CEN' "
        "and (p.login in ('valle_former', 'valle_coming') "
        "or (p.login = 'valle_administrator' and r = 'administrator')); "
        // Whoever audits is nothing else meanwhile, however they are assigned besides; on the day after
        // the last one they are nobody.
        "insert into private.assignment (person_id, role, valid_from, valid_until, reference) "
        "select p.id, r, '2026-09-01', case p.login when 'valle_lateauditor' then "
        "date '2026-10-04' else '2026-10-31' end, 'test' from private.person p, "
        "unnest('{auditor, supervisor}'::text[]) r where p.login = 'valle_auditor' "
        "or p.login = 'valle_lateauditor'; "
        "select api.seal_day('2026-10-04')"_s); // a Sunday: there is a sealed day to ask for
}

qint64 RightsFixture::done(const QString &login, const QString &function,
                           const QVariantList &arguments)
{
    const auto answer = m_store.command(login, function, arguments);
    if (!answer)
        qFatal("%s: %s", qPrintable(function), qPrintable(answer.error().detail));
    return (*answer)[u"id"].toInteger();
}

void RightsFixture::makeSubjects()
{
    const QVariant nothing(QMetaType::fromType<QString>());
    const auto first = u"valle_first"_s;
    const auto official = u"valle_official"_s;
    int count = 0;
    const auto answered = [&] {
        ++count;
        return m_store.answered(u"talk-%1"_s.arg(count), u"queue-CEN"_s, first,
                                u"+39312000081%1"_s.arg(count));
    };
    const auto offered = [&] {
        return done(first, u"hand_over"_s, {answered(), nothing, u"UT"_s, u"sheet"_s});
    };
    const auto taken = [&] { return done(official, u"take_hand_over"_s, {offered()}); };
    const auto callback = [&](int number) {
        return m_store.idOf(
            m_store.accept(u"asked-%1"_s.arg(number), u"+39312000082%1"_s.arg(number)));
    };
    m_ids[u"call"_s] = answered();
    m_ids[u"handCall"_s] = done(first, u"write_call"_s, {u""_s});
    m_ids[u"claimed"_s] = done(first, u"claim_callback"_s, {callback(1), 1});
    m_ids[u"calling"_s] = done(first, u"claim_callback"_s, {callback(2), 1});
    m_ids[u"attempt"_s] = done(first, u"begin_attempt"_s, {m_ids[u"calling"_s]});
    // Of the number that was answered, so that its callback may be closed with the call.
    m_ids[u"waiting"_s] = m_store.idOf(m_store.accept(u"asked-3"_s, u"+393120000811"_s));
    m_ids[u"offered"_s] = offered();
    m_ids[u"taken"_s] = taken();
    m_ids[u"done"_s] = taken();
    (void)done(official, u"record_intervention"_s, {m_ids[u"done"_s], nothing, u"done"_s, u"n"_s});
    m_ids[u"returned"_s] = done(official, u"send_back"_s, {offered(), u"not ours"_s});
    for (auto each = m_ids.begin(); each != m_ids.end(); ++each) {
        if (each.value() <= 0)
            qFatal("there is no %s", qPrintable(each.key()));
    }
}

QString RightsFixture::filledIn(QString arguments) const
{
    arguments.replace(u"{key}"_s, u"gen_random_uuid()"_s);
    for (auto each = m_ids.begin(); each != m_ids.end(); ++each)
        arguments.replace(u'{' + each.key() + u'}', QString::number(each.value()));
    return arguments;
}

QString RightsFixture::contents()
{
    const auto digest = m_owner->value(
        u"select md5(string_agg(c.relname || query_to_xml(case c.relkind when 'S' then "
        "format('select last_value, is_called from private.%I', c.relname) else "
        "format('select md5(string_agg(t::text, e''\\n'' order by t::text)) from private.%I t', "
        "c.relname) end, true, false, '')::text, '' order by c.relname)) from pg_class c "
        "where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'p', 'S')"_s);
    if (!digest)
        qFatal("%s", qPrintable(digest.error().detail));
    return digest->toString();
}
