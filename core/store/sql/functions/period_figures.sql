-- The figures of the days from `since` to `until`, both included, beside those of the period before,
-- and of a single day also beside the same weekday's a week ago. With them, where enough people stand
-- behind each day: the days one by one, the calls by weekday and hour in which they arrived (local),
-- and what conversations were about.
create function api.period_figures(since date, until date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    numbers jsonb;
begin
    perform private.require('supervisor', 'administrator');
    perform private.require_period(since, until);
    numbers := private.period_numbers(since, until);
    return private.period_totals(since, until, numbers -> 'totals')
        || jsonb_build_object(
            'before', (select private.period_totals(b.since, b.until, private.totals(b.since, b.until))
                       from private.period_before(period_figures.since, period_figures.until) b),
            'sameWeekday', case when since = until then private.period_totals(
                since - 7, since - 7, private.totals(since - 7, since - 7)) end)
        || case when numbers #> '{totals,answered}' = 'null'
                then '{"days": [], "hours": [], "topics": []}' else numbers - 'totals' end;
end $$;

-- The share of what was concluded with basic information and no internal office: what the service
-- is there for. The service level: the share of what rang that was answered in time.
create function private.period_totals(since date, until date, totals jsonb) returns jsonb
language sql stable as $$
    select jsonb_build_object('from', since, 'to', until, 'totals', totals,
        'fewPeople', totals -> 'answered' = 'null',
        'shareWithoutOffice', round((totals ->> 'withoutOffice')::numeric
                                    / nullif((totals ->> 'concluded')::numeric, 0), 3),
        'serviceLevel', round((totals ->> 'inTime')::numeric
                              / nullif((totals ->> 'rang')::numeric, 0), 3))
$$;

-- Months and years are compared with the one before, anything else with as many days.
create function private.period_before(of_since date, of_until date)
returns table (since date, until date)
language sql immutable as $$
    select case
               when p.is_year then (p.since - interval '1 year')::date
               when p.is_month then (p.since - interval '1 month')::date
               else p.since - (p.until - p.since + 1) end,
           p.since - 1
    from (select i.since, i.until,
                 extract(day from i.since) = 1 and i.until = (i.since + interval '1 month')::date - 1,
                 extract(doy from i.since) = 1 and i.until = (i.since + interval '1 year')::date - 1
          from (values (of_since, of_until)) i (since, until))
         p (since, until, is_month, is_year)
$$;

-- The logs are read once.
create function private.period_numbers(since date, until date) returns jsonb
language sql stable as $$
    with entry as materialized (
        select * from private.log_sums(period_numbers.since, period_numbers.until)),
    day as (
        select e.day, jsonb_build_object('day', e.day,
                   'isSealed', exists (select from private.sealed_day s where s.day = e.day),
                   'received', coalesce(sum(e.count) filter (where 'received' = any (e.figures)), 0),
                   'promisesKept', coalesce(sum(e.count)
                       filter (where 'promisesKept' = any (e.figures)), 0),
                   'promisesBroken', coalesce(sum(e.count)
                       filter (where 'promisesBroken' = any (e.figures)), 0)) as told
        from entry e group by 1),
    hour as (
        select e.weekday, e.hour, sum(e.count) as received,
               coalesce(sum(e.count) filter (where 'answered' = any (e.figures)), 0) as answered,
               coalesce(sum(e.count) filter (where 'accepted' = any (e.figures)), 0) as accepted,
               coalesce(sum(e.count) filter (where private.lost() && e.figures), 0) as lost
        from entry e where e.hour is not null group by 1, 2),
    topic as (
        select e.topic, coalesce(sum(e.count)
            filter (where 'concluded' = any (e.figures)), 0) as concluded,
               coalesce(sum(e.count) filter (where 'cameBack' = any (e.figures)), 0) as came_back,
               coalesce(sum(e.count)
                   filter (where 'withoutOffice' = any (e.figures)), 0) as without_office,
               coalesce(sum(e.count) filter (where 'notOurs' = any (e.figures)), 0) as not_ours
        from entry e group by 1)
    select jsonb_build_object(
        'totals', private.told_figures(
            (select jsonb_object_agg(c.figure, c.count)
             from (select f.figure, sum(e.count) as count
                   from entry e cross join lateral unnest(e.figures) f (figure) group by 1) c),
            (select array_agg(d.day) from day d)),
        'days', (select coalesce(jsonb_agg(d.told order by d.day), '[]') from day d),
        'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'hour', h.hour,
                      'received', h.received, 'answered', h.answered, 'accepted', h.accepted,
                      'lost', h.lost) order by h.weekday, h.hour), '[]') from hour h),
        'topics', (select coalesce(jsonb_agg(jsonb_build_object('topic', t.topic,
                       'title', (select k.title from private.topic k where k.code = t.topic),
                       'concluded', t.concluded, 'cameBack', t.came_back,
                       'withoutOffice', t.without_office, 'notOurs', t.not_ours)
                       order by t.concluded desc, t.topic), '[]')
                   from topic t where t.concluded + t.not_ours > 0))
$$;
