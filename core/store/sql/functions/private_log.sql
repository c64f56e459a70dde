-- What the log tells of one call, attempt or intervention, as it stands now, and the figures in which
-- it counts: each figure is defined here, once. Live, history, paper, file and the list behind a
-- figure are all made of these lines.
create function private.call_line(c private.call)
returns table (subject text, subject_id bigint, happened_at timestamptz, call bigint, callback bigint,
               option text, office bigint, record bigint, topic text, outcome text,
               promise timestamptz, kept boolean, by_hand boolean, figures text[])
language sql stable as $$
    select 'call', c.id, c.arrived_at, c.id,
           (select q.callback_id from private.callback_request q where q.call_id = c.id),
           c.option, c.office_id, r.id, r.topic, private.call_outcome(c, r.outcome),
           null::timestamptz, null::boolean, c.by_hand,
           array_remove(array[
               case when c.returns_call_id is null then 'received' end,
               case when c.answered_at is not null and c.returns_call_id is null
                    then 'answered' end,
               case when c.state in ('abandoned', 'closed', 'accepted', 'declined') then c.state end,
               case when c.offered_at is not null then 'offered' end,
               case when w.rang then 'rang' end,
               case when w.rang and extract(epoch from c.answered_at - c.first_ring_at)
                         <= (select d.answer_seconds from private.directorate d)
                    then 'inTime' end], null)
           || f.figures
    from (select exists (select from private.hand_over h where h.call_id = c.id) as is_handed_over,
                 exists (select from private.intervention i
                         where i.call_id = c.id and i.state = 'recorded') as has_intervention,
                 -- Of one written by hand nobody knows how long it rang.
                 c.first_ring_at is not null and c.state <> 'closed' and not c.by_hand as rang) w
    left join private.conversation_record r on r.call_id = c.id
    cross join lateral private.conversation_figures(r, c.office_id, w.is_handed_over,
                                                    w.has_intervention) f
$$;

create function private.attempt_line(a private.attempt)
returns table (subject text, subject_id bigint, happened_at timestamptz, call bigint, callback bigint,
               option text, office bigint, record bigint, topic text, outcome text,
               promise timestamptz, kept boolean, by_hand boolean, figures text[])
language sql stable as $$
    select 'attempt', a.id, a.began_at, null::bigint, b.id, null, b.office_id, r.id, r.topic,
           coalesce(a.outcome, 'in-progress'), f.promise, f.began_at <= f.promise, false,
           array_remove(array[
               'attempts',
               case when a.outcome = 'reached' then 'reached' end,
               case when a.outcome = 'reached' and a.promise is not null then 'reachedFirst' end,
               case when a.began_at <= a.promise then 'promisesKept' end,
               case when a.began_at > a.promise then 'promisesBroken' end], null)
           || g.figures
    from private.callback b
    cross join lateral (select exists (select from private.hand_over h
                                       where h.attempt_id = a.id) as is_handed_over) w
    left join private.conversation_record r on r.attempt_id = a.id
    cross join lateral private.conversation_figures(r, b.office_id, w.is_handed_over, false) g
    left join lateral ( -- the first attempt under the promise that held
        select x.promise, x.began_at from private.attempt x
        where x.callback_id = a.callback_id and x.id <= a.id and x.promise is not null
        order by x.id desc limit 1
    ) f on true
    where b.id = a.callback_id
$$;

create function private.intervention_line(i private.intervention)
returns table (subject text, subject_id bigint, happened_at timestamptz, call bigint, callback bigint,
               option text, office bigint, record bigint, topic text, outcome text,
               promise timestamptz, kept boolean, by_hand boolean, figures text[])
language sql stable as $$
    select 'intervention', i.id, i.written_at, coalesce(i.call_id, h.call_id), a.callback_id, null,
           i.office_id, null::bigint, null, i.outcome, null::timestamptz, null::boolean, false,
           case when i.outcome = 'not-ours' then '{interventions,notOurs}'::text[]
                else '{interventions}' end
    from (select) one left join private.hand_over h on h.id = i.hand_over_id
    left join private.attempt a on a.id = h.attempt_id
    where i.state = 'recorded'
$$;

-- Of what was said, whoever rang whom. Concluded: somebody wrote how it went, or what the office did.
-- One row: as a table it is planned with the query of the log, and not run for each line.
create function private.conversation_figures(r private.conversation_record, office bigint,
                                             is_handed_over boolean, has_intervention boolean)
returns table (figures text[]) language sql stable as $$
    select array_remove(array[
        case when r.outcome = 'informed' or exists (
                 select from private.record_card k where k.record_id = r.id) then 'informed' end,
        case when r.id is not null or has_intervention then 'concluded' end,
        case when r.outcome = 'informed' and not is_handed_over and not has_intervention
                  and not exists (select from private.office o
                                  where o.id = conversation_figures.office and o.kind = 'internal')
             then 'withoutOffice' end,
        case when is_handed_over then 'handOvers' end,
        case when r.outcome = 'not-ours' then 'notOurs' end,
        case when r.is_return then 'cameBack' end], null)
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

-- The same for everybody and at every time: jsonb orders keys, instants are UTC.
create function private.written_instant(at timestamptz) returns text
language sql stable as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
