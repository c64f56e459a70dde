-- What earlier calls and attempts of the same number led to, and what other directorates wrote of it
-- when they referred the citizen: only to whoever has them on the line or has not yet recorded what was
-- said. A withheld number has none.
create function api.contacts(call bigint, attempt bigint) returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    citizen text;
begin
    select c.caller into citizen from private.call c
    where c.id = contacts.call and contacts.attempt is null and c.answered_by = me
      and not c.is_recorded
    union all
    select b.number from private.attempt a join private.callback b on b.id = a.callback_id
    where a.id = contacts.attempt and contacts.call is null and a.person_id = me
      and a.ended_at is null;
    if not found then
        perform private.refuse('RI002', 'the caller has no such conversation', '');
    end if;
    return query
    select t.told from (
        select e.at, e.call_id, e.attempt_id,
            jsonb_build_object('at', e.at, 'topic', coalesce(private.topics_of(e.record), ''),
                'outcome', e.outcome,
                'office', (select o.code from private.office o where o.id = h.office_id),
                'interventionOutcome', (select i.outcome from private.intervention i
                                        where i.hand_over_id = h.id or i.call_id = e.call_id),
                'isOpen', coalesce(h.state in ('offered', 'taken', 'returned'), false)) as told
        from private.conversations_of(citizen) e
        left join lateral (
            select * from private.hand_over x
            where x.call_id = e.call_id or x.attempt_id = e.attempt_id order by x.id desc limit 1
        ) h on true
        where e.call_id is distinct from contacts.call
           or e.attempt_id is distinct from contacts.attempt
        union all
        select f.at, null, null,
            jsonb_build_object('at', f.at,
                'topic', concat_ws(': ', f.directorate_name, nullif(f.sheet, '')),
                'outcome', 'other-directorate', 'isOpen', false)
        from private.referral f join private.callback b on b.id = f.callback_id
        where b.number = citizen
    ) t order by t.at desc, t.call_id desc, t.attempt_id desc limit 50;
end $$;

create function private.conversations_of(citizen text)
returns table (at timestamptz, call_id bigint, attempt_id bigint, record bigint, outcome text)
language sql stable as $$
    select c.arrived_at, c.id, null::bigint, r.id, private.call_outcome(c, r.outcome)
    from private.call c left join private.conversation_record r on r.call_id = c.id
    where c.caller = citizen
    union all
    select a.began_at, null, a.id, r.id, coalesce(r.outcome, a.outcome, 'in-progress')
    from private.callback b join private.attempt a on a.callback_id = b.id
    left join private.conversation_record r on r.attempt_id = a.id
    where b.number = citizen
$$;
