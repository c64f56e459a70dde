-- The one door of an auditor: what they read, they read through it, and each reading leaves who, what
-- and when in the same transaction. No telephone number, no text about a citizen and nothing by which
-- colleagues could be compared. `what`:
--     configuration  the one in force, with who is assigned, and until when the caller reads
--     days           the sealed days, newest first, at most 400, with their digests
--     log            the log of a sealed `day`
--     verify         whether what is kept of a sealed `day` is what was sealed, and whether the newest
--                    10,000 links of the chain of events follow from each other
--     trail          who changed, searched, erased, sealed and audited, newest first, at most 200,
--                    up to the end of `day` (local; null: up to now)
create function api.audit(what text, day date default null) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('auditor');
begin
    if what in ('log', 'verify') and private.seal_of(day) is null then
        perform private.refuse('RI002', format('%s is not sealed', day),
                               'An auditor reads the days that are closed.');
    end if;
    perform private.record_event('audit-read', 'audit', coalesce(to_char(day, 'YYYYMMDD')::bigint, 0),
                                 me, jsonb_build_object('what', what, 'day', day));
    case what
    when 'configuration' then
        return private.told_directorate() || private.audit_term(me);
    when 'days' then
        return (select jsonb_build_object('days', coalesce(jsonb_agg(d.seal), '[]'))
                from (select private.seal_of(s.day) as seal from private.sealed_day s
                      order by s.day desc limit 400) d);
    when 'log' then
        return private.told_log(day);
    when 'verify' then
        return private.told_seal((select s.digest from private.sealed_day s where s.day = audit.day))
            || jsonb_build_object('chain', private.chain_head(), 'links', private.recent_links());
    when 'trail' then
        return jsonb_build_object('events', private.trail(day));
    else
        perform private.refuse('RI010', format('there is no %s to audit', what), '');
    end case;
    return null; -- refused
end $$;

create function private.audit_term(auditor bigint) returns jsonb
language sql stable as $$
    select jsonb_build_object('until', max(a.valid_until),
                              'daysLeft', max(a.valid_until) - private.today())
    from private.assignment a
    where a.person_id = auditor and a.role = 'auditor'
      and private.today() between a.valid_from and a.valid_until
$$;

-- Of the newest links: how many there are, and how many do not follow from the one before and their
-- event. The oldest of them is not looked at: what it follows from is not among them.
create function private.recent_links() returns jsonb
language sql stable as $$
    with recent as (
        select l.position, l.event_id, l.link,
               lag(l.link) over (order by l.position) as before
        from private.event_link l order by l.position desc limit 10000)
    select jsonb_build_object('checked', count(*), 'broken', count(*) filter (
        where r.link <> sha256(r.before || private.event_bytes(r.position, e))))
    from recent r join private.event e on e.id = r.event_id
    where r.before is not null
$$;

-- Acts of whoever is answerable for the service, not the work on calls: by that, colleagues could be
-- compared. Reasons and references are not told, for people write them and may name a citizen; of a
-- change it is told what was and became, but not of what belongs to a conversation.
create function private.trail(up_to date) returns jsonb
language sql stable as $$
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
               'at', t.at, 'kind', t.kind, 'subject', t.subject, 'id', t.subject_id,
               'who', p.name, 'login', p.login, 'told', case
                   when t.kind in ('audit-read', 'day-sealed') then v.value
                   when t.kind = 'changed' then v.value - 'reason' end)) order by t.id desc), '[]')
    from (select e.* from private.event e
          where (up_to is null or e.at < private.beginning_of(up_to + 1))
            and (e.kind in ('configuration-applied', 'looked-up', 'number-searched', 'audit-read',
                            'day-sealed', 'paper-kept', 'disposal-approved', 'erased')
                 or e.kind like 'subject-%'
                 or e.kind = 'changed'
                    and e.subject in ('configuration', 'office', 'person', 'assignment'))
          order by e.id desc limit 200) t
    left join private.event_value v on v.event_id = t.id
    left join private.person p on p.id = t.person_id
$$;
