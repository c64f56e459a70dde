-- The figures of a day (local to the directorate), those of its log, and the queue as it is now.
-- All are of the directorate as a whole: none tells of a person or an office. Where too few people
-- were assigned, only what may always be told is, and no half hours; the queue is no figure of what
-- somebody did, and everybody who works sees it row by row. `seal`: null while the day's log may change.
create function api.day_figures(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    numbers jsonb;
    is_told boolean;
begin
    perform private.require('operator', 'official', 'supervisor', 'administrator');
    numbers := private.day_numbers(day);
    is_told := numbers #> '{totals,answered}' <> 'null';
    return jsonb_build_object('day', day, 'seal', private.seal_of(day),
               'people', private.people_behind(array[day]), 'fewPeople', not is_told,
               'hours', case when is_told then numbers -> 'hours' else '[]' end)
           || (numbers -> 'totals') || private.queue_figures();
end $$;

-- Waiting: callbacks not closed, whoever has them. At risk and broken: of those not tried yet,
-- since a promise is kept by the first attempt; at risk when less opening time is left than the
-- directorate's limit, broken when the promise has passed.
create function private.queue_calls()
returns table (figure text, at timestamptz, call bigint, request text, office bigint,
               promise timestamptz)
language sql stable as $$
    with waiting as (
        select c.*, c.first_attempt_at is null as is_untried, c.promise < now.at as is_late,
               private.elapsed(c.office_id, now.at, c.promise) as left_over
        from private.callback c, (select api.now() as at) now where c.state <> 'closed')
    select f.figure, w.first_ring_at, null::bigint, w.request_code, w.office_id, w.promise
    from waiting w cross join lateral (values ('waiting', true),
        ('atRisk', w.is_untried and not w.is_late and w.left_over <
                   (select d.at_risk_minutes from private.directorate d) * 60),
        ('broken', w.is_untried and w.is_late)) f (figure, is_counted)
    where f.is_counted
    union all
    select 'openHandOvers', h.offered_at, h.call_id,
           (select b.request_code from private.attempt a
            join private.callback b on b.id = a.callback_id where a.id = h.attempt_id),
           h.office_id, null
    from private.hand_over h where h.state in ('offered', 'taken', 'returned')
$$;

create function private.queue_figures() returns jsonb
language sql stable as $$
    select jsonb_build_object(
        'waiting', count(*) filter (where q.figure = 'waiting'),
        'atRisk', count(*) filter (where q.figure = 'atRisk'),
        'broken', count(*) filter (where q.figure = 'broken'),
        'oldest', min(q.at) filter (where q.figure = 'waiting'),
        'openHandOvers', count(*) filter (where q.figure = 'openHandOvers'))
    from private.queue_calls() q
$$;

-- The totals of a day and its half hours, from the first opening to the last closing, 9 to 13 where
-- none is stored, and further where calls came earlier or later: their sum is the day's, calls apart
-- that this log tells of a day sealed before. A call belongs to the half hour in which it arrived.
-- Lost: gave up, declined the callback, or came while closed. Desks ask every second: the log is read
-- once, and the plan is kept.
create function private.day_numbers(of_day date) returns jsonb
language plpgsql stable as $$
begin
    return (
        with today as (
                 select private.beginning_of(of_day) as since,
                        private.beginning_of(of_day + 1) as until,
                        (of_day + time '09:00') at time zone d.time_zone as nine,
                        (of_day + time '13:00') at time zone d.time_zone as thirteen
                 from private.directorate d),
             opening as (
                 select min(s.opens) as opens, max(s.closes) as closes
                 from private.opening_span s, today t
                 where s.answer = 'ring' and s.opens >= t.since and s.opens < t.until),
             entry as materialized (select * from private.log_entries(of_day, of_day)),
             counted as (select f.figure, count(*) as count
                         from entry e cross join lateral unnest(e.figures) f (figure) group by 1),
             arrived as (
                 select e.happened_at as at, e.figures from entry e, today t
                 where 'received' = any (e.figures)
                   and e.happened_at >= t.since and e.happened_at < t.until),
             band as (
                 select b.since
                 from today t, opening o, (select min(at) as first, max(at) as last from arrived) c,
                      generate_series(
                          date_bin('30 min', least(coalesce(o.opens, t.nine), c.first), t.since),
                          greatest(coalesce(o.closes, t.thirteen) - interval '1 s', c.last),
                          interval '30 min') b (since)),
             half_hour as (
                 select date_bin('30 min', a.at, t.since) as since,
                        count(*) filter (where 'answered' = any (a.figures)) as answered,
                        count(*) filter (where 'accepted' = any (a.figures)) as accepted,
                        count(*) filter (where private.lost() && a.figures) as lost
                 from arrived a, today t group by 1)
        select jsonb_build_object(
            'totals', coalesce(
                (select s.totals::jsonb from private.sealed_day s where s.day = of_day),
                private.told_figures((select jsonb_object_agg(c.figure, c.count) from counted c),
                                     (select array_agg(distinct e.day) from entry e))),
            'hours', (select coalesce(jsonb_agg(jsonb_build_object('from', b.since,
                          'answered', coalesce(n.answered, 0), 'accepted', coalesce(n.accepted, 0),
                          'lost', coalesce(n.lost, 0)) order by b.since), '[]')
                      from band b left join half_hour n on n.since = b.since)));
end $$;

create function private.lost() returns text[]
language sql immutable as $$ select '{abandoned,declined,closed}'::text[] $$;
