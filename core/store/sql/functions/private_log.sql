create function private.log_rows(since timestamptz, until timestamptz)
returns table (number bigint, at timestamptz, kind text, call text, request text, option text,
               office text, topic text, cards text, outcome text, promise timestamptz,
               kept boolean, "byHand" boolean)
language sql stable as $$
    with line as (
        select c.arrived_at as at, 1 as kind_order, c.id, 'call' as kind,
               private.call_number(c.id) as call,
               (select b.request_code from private.callback_request q
                join private.callback b on b.id = q.callback_id where q.call_id = c.id) as request,
               (select m.label from private.menu_option m where m.option = c.option) as option,
               c.office_id, r.id as record, private.call_outcome(c, r.outcome) as outcome,
               null::timestamptz as promise, null::boolean as kept, c.by_hand
        from private.call c left join private.conversation_record r on r.call_id = c.id
        where c.arrived_at >= since and c.arrived_at < until
        union all
        select a.began_at, 2, a.id, 'attempt', null, b.request_code, null, b.office_id, r.id,
               coalesce(a.outcome, 'in-progress'), f.promise, f.began_at <= f.promise, false
        from private.attempt a join private.callback b on b.id = a.callback_id
        left join private.conversation_record r on r.attempt_id = a.id
        left join lateral ( -- the first attempt under the promise that held
            select x.promise, x.began_at from private.attempt x
            where x.callback_id = a.callback_id and x.id <= a.id and x.promise is not null
            order by x.id desc limit 1
        ) f on true
        where a.began_at >= since and a.began_at < until
        union all
        select i.written_at, 3, i.id, 'intervention',
               private.call_number(coalesce(i.call_id, h.call_id)),
               (select b.request_code from private.attempt a
                join private.callback b on b.id = a.callback_id where a.id = h.attempt_id),
               null, i.office_id, null, i.outcome, null, null, false
        from private.intervention i left join private.hand_over h on h.id = i.hand_over_id
        where i.state = 'recorded' and i.written_at >= since and i.written_at < until
    )
    select row_number() over (order by l.at, l.kind_order, l.id), l.at, l.kind, l.call, l.request,
           l.option, (select o.name from private.office o where o.id = l.office_id),
           private.topics_of(l.record),
           (select string_agg(k.card || ' v' || k.version, ', ' order by k.card)
            from private.record_card k where k.record_id = l.record),
           l.outcome, l.promise, l.kept, l.by_hand
    from line l
$$;

create function private.call_outcome(c private.call, recorded text) returns text
language sql stable as $$
    select case
        when c.state in ('closed', 'abandoned', 'declined', 'accepted') then c.state
        when exists (select from private.intervention i where i.call_id = c.id) then 'intervention'
        when recorded is not null then recorded
        when c.ended_at is null then 'in-progress'
        else 'unrecorded'
    end
$$;

-- Each figure once. Offered counts calls that heard the offer, whatever came of it.
create function private.totals(since timestamptz, until timestamptz) returns jsonb
language sql stable as $$
    with c as (select * from private.call where arrived_at >= since and arrived_at < until),
         a as (select * from private.attempt where began_at >= since and began_at < until)
    select jsonb_build_object(
        'received', (select count(*) from c),
        'answered', (select count(*) from c where answered_at is not null),
        'abandoned', (select count(*) from c where state = 'abandoned'),
        'closed', (select count(*) from c where state = 'closed'),
        'offered', (select count(*) from c where offered_at is not null),
        'accepted', (select count(*) from c where state = 'accepted'),
        'declined', (select count(*) from c where state = 'declined'),
        'attempts', (select count(*) from a),
        'reached', (select count(*) from a where outcome = 'reached'),
        'promisesKept', (select count(*) from a where began_at <= promise),
        'promisesBroken', (select count(*) from a where began_at > promise),
        'handOvers', (select count(*) from private.hand_over
                      where offered_at >= since and offered_at < until),
        'interventions', (select count(*) from private.intervention
                          where state = 'recorded' and written_at >= since and written_at < until))
$$;
