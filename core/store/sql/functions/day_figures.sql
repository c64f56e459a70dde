-- The figures of a day (local to the directorate), those of its log, and the queue as it is now.
-- All are of the directorate as a whole: none tells of a person or an office.
create function api.day_figures(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    zone text := (select time_zone from private.directorate);
    since timestamptz := day::timestamp at time zone zone;
    until timestamptz := (day + 1)::timestamp at time zone zone;
    figures jsonb;
begin
    perform private.require('operator', 'official', 'supervisor', 'administrator');
    figures := private.totals(since, until);
    -- Without an exchange nobody knows who rang and was not answered.
    if exists (select from private.call c
               where c.by_hand and c.arrived_at >= since and c.arrived_at < until)
       and not private.exchange_was_there(since, until) then
        figures := figures || '{"received": null}';
    end if;
    return jsonb_build_object('day', day) || figures || private.queue_figures()
           || jsonb_build_object('hours', private.hour_figures(day));
end $$;

create function private.exchange_was_there(since timestamptz, until timestamptz) returns boolean
language sql stable as $$
    select exists (select from private.call c
                   where not c.by_hand and c.arrived_at >= since
                     and c.arrived_at < exchange_was_there.until)
        or exists (select from private.attempt a
                   where a.conversation is not null and a.began_at >= since
                     and a.began_at < exchange_was_there.until)
$$;

-- Waiting: callbacks not closed, whoever has them. At risk and broken: of those not tried yet,
-- since a promise is kept by the first attempt; at risk when less opening time is left than the
-- directorate's limit, broken when the promise has passed.
create function private.queue_figures() returns jsonb
language sql stable as $$
    with waiting as (
        select c.first_ring_at, c.first_attempt_at is null as is_untried,
               c.promise < now.at as is_late,
               private.elapsed(c.office_id, now.at, c.promise) as left_over
        from private.callback c, (select api.now() as at) now where c.state <> 'closed')
    select jsonb_build_object(
        'waiting', count(*),
        'atRisk', count(*) filter (where is_untried and not is_late and left_over <
                      (select d.at_risk_minutes from private.directorate d) * 60),
        'broken', count(*) filter (where is_untried and is_late),
        'oldest', min(first_ring_at),
        'openHandOvers', (select count(*) from private.hand_over h
                          where h.state in ('offered', 'taken', 'returned')))
    from waiting
$$;

-- Half hours of the local day from the first opening to the last closing, 9 to 13 where none is
-- stored, and further where calls came earlier or later: their sum is the day's. A call belongs to the half hour in which it arrived. Lost: gave up, declined the
-- callback, or came while closed.
create function private.hour_figures(day date) returns jsonb
language sql stable as $$
    with today as (
             select day::timestamp at time zone d.time_zone as since,
                    (day + 1)::timestamp at time zone d.time_zone as until,
                    (day + time '09:00') at time zone d.time_zone as nine,
                    (day + time '13:00') at time zone d.time_zone as thirteen
             from private.directorate d),
         opening as (
             select min(s.opens) as opens, max(s.closes) as closes
             from private.opening_span s, today t
             where s.answer = 'ring' and s.opens >= t.since and s.opens < t.until),
         arrived as (
             select min(c.arrived_at) as first, max(c.arrived_at) as last
             from private.call c, today t
             where c.arrived_at >= t.since and c.arrived_at < t.until),
         band as (
             select b.since
             from today t, opening o, arrived c, generate_series(
                 date_bin('30 min', least(coalesce(o.opens, t.nine), c.first), t.since),
                 greatest(coalesce(o.closes, t.thirteen) - interval '1 s', c.last),
                 interval '30 min') b (since)),
         counted as (
             select date_bin('30 min', c.arrived_at, t.since) as since,
                    count(*) filter (where c.answered_at is not null) as answered,
                    count(*) filter (where c.state = 'accepted') as accepted,
                    count(*) filter (where c.state in ('abandoned', 'declined', 'closed')) as lost
             from private.call c, today t
             where c.arrived_at >= t.since and c.arrived_at < t.until group by 1)
    select coalesce(jsonb_agg(jsonb_build_object('from', b.since,
        'answered', coalesce(n.answered, 0), 'accepted', coalesce(n.accepted, 0),
        'lost', coalesce(n.lost, 0)) order by b.since), '[]')
    from band b left join counted n on n.since = b.since
$$;
