-- The figures in their order. Told always: those that a union agreement on this service provides for,
-- as totals of the directorate; the others only where enough people stand behind them.
create function private.figure_names() returns table (figure text, place integer, is_always boolean)
language sql immutable as $$
    values ('received', 1, true), ('answered', 2, false), ('abandoned', 3, false),
           ('closed', 4, false), ('offered', 5, false), ('accepted', 6, false),
           ('declined', 7, false), ('attempts', 8, false), ('reached', 9, false),
           ('promisesKept', 10, false), ('promisesBroken', 11, false), ('handOvers', 12, false),
           ('interventions', 13, true), ('informed', 14, true), ('concluded', 15, false),
           ('withoutOffice', 16, false), ('notOurs', 17, false), ('cameBack', 18, false),
           ('reachedFirst', 19, false), ('rang', 20, false), ('inTime', 21, false)
$$;

-- All lines of the logs of these days with the figures they count in, from the seals where there
-- are some: whoever counts, counts these.
create function private.log_entries(since date, until date)
returns table (day date, at timestamptz, happened_at timestamptz, topic text, figures text[])
language sql stable as $$
    select s.day, s.at, s.happened_at, s.topic, s.figures from private.sealed_row s
    where s.day between since and until
    union all
    select d.day, l.at, l.happened_at, l.topic, l.figures
    from (select g::date as day from generate_series(since::timestamp, until, '1 day') g) d
    cross join lateral private.log_lines(d.day) l
    where not exists (select from private.sealed_day s where s.day = d.day)
$$;

-- The same lines put together, for whoever counts many days: of a call also its weekday and hour.
create function private.log_sums(since date, until date)
returns table (day date, weekday integer, hour integer, topic text, figures text[], count integer)
language sql stable as $$
    select s.day, s.weekday, s.hour, s.topic, s.figures, s.count from private.sealed_sum s
    where s.day between since and until
    union all
    select d.day, p.weekday, p.hour, l.topic, l.figures, 1
    from (select g::date as day from generate_series(since::timestamp, until, '1 day') g) d
    cross join lateral private.log_lines(d.day) l
    cross join lateral private.arrival_hour(l.happened_at, l.figures) p
    where not exists (select from private.sealed_day s where s.day = d.day)
$$;

-- The rows behind a figure, as the logs of these days tell them; the figure is their count.
create function private.figure_calls(figure text, since date, until date)
returns table (day date, number integer, content jsonb)
language sql stable as $$
    select s.day, s.number, coalesce(nullif(s.content, '')::jsonb, '{"isWithheld": true}')
    from private.sealed_row s
    where s.day between since and until and figure_calls.figure = any (s.figures)
    union all
    select d.day, r.number, coalesce(r.content, '{"isWithheld": true}')
    from (select g::date as day from generate_series(since::timestamp, until, '1 day') g) d
    cross join lateral private.open_log_rows(d.day) r
    where figure_calls.figure = any (r.figures)
      and not exists (select from private.sealed_day s where s.day = d.day)
    order by 1, 2
$$;

-- How many people the figures of a day could tell of: those assigned to answer and to call back, or
-- those of the internal offices, whichever are fewer; a lone official's work is what is left of the
-- interventions beside the calls that were put through. Where nobody is operator, officials do both.
create function private.people_on(day date) returns integer
language sql stable as $$
    select coalesce(least(
        nullif(count(distinct a.person_id) filter (where a.role = 'operator'), 0),
        nullif(count(distinct a.person_id) filter (where a.role = 'official'), 0)), 0)::integer
    from private.assignment a
    where a.role in ('operator', 'official')
      and people_on.day between a.valid_from and coalesce(a.valid_until, 'infinity'::date)
$$;

-- Whether each office with people had enough of them: else its name beside a row would make a list of
-- one person's work; and leaving out that one name would tell it, too.
create function private.are_offices_told(day date) returns boolean
language sql stable as $$
    select coalesce(bool_and(private.is_enough(o.people)), true)
    from (select count(distinct a.person_id)::integer as people from private.assignment a
          where a.role in ('operator', 'official') and a.office_id is not null
            and are_offices_told.day between a.valid_from
                                         and coalesce(a.valid_until, 'infinity'::date)
          group by a.office_id) o
$$;

-- The least that stood behind any of these days on which something was written: a period with one
-- thinly staffed day is told like that day, else the other days' totals would give it back.
create function private.people_behind(days date[]) returns integer
language sql stable as $$
    select min(coalesce(s.people, private.people_on(d.day)))
    from unnest(days) d (day) left join private.sealed_day s on s.day = d.day
$$;

create function private.is_enough(people integer) returns boolean
language sql stable as $$
    select people is null or people >= d.people_behind from private.directorate d
$$;

-- Without an exchange nobody knows who rang and was not answered: not where all calls were written by
-- hand. The day's calls are looked through once, for "is there one" would be looked for in all years.
create function private.counts_received(day date) returns boolean
language sql stable as $$
    with today as (select private.beginning_of(counts_received.day) as since,
                          private.beginning_of(counts_received.day + 1) as until)
    select coalesce(
        (select s.totals::jsonb -> 'received' <> 'null' from private.sealed_day s
         where s.day = counts_received.day),
        (select coalesce(bool_or(not c.by_hand), true) from private.call c, today t
         where c.arrived_at >= t.since and c.arrived_at < t.until)
        or exists (select from private.attempt a, today t
                   where a.conversation is not null and a.began_at >= t.since
                     and a.began_at < t.until))
$$;

-- The totals of these days.
create function private.totals(since date, until date) returns jsonb
language sql stable as $$
    with entry as materialized (select * from private.log_sums(since, until)),
    counted as (select f.figure, sum(e.count) as count
                from entry e cross join lateral unnest(e.figures) f (figure) group by 1)
    select private.told_figures((select jsonb_object_agg(c.figure, c.count) from counted c),
                                (select array_agg(distinct e.day) from entry e))
$$;

-- Counts of figures on these days as they may be told. Null: not counted, or too few people behind it.
create function private.told_figures(counts jsonb, days date[]) returns jsonb
language sql stable as $$
    select jsonb_object_agg(n.figure, case
               when not (b.is_enough or n.is_always) then null
               when n.figure = 'received' and not b.is_received then null
               when n.figure in ('rang', 'inTime') and not (b.is_received and b.is_timed) then null
               else coalesce((counts ->> n.figure)::integer, 0) end)
    from private.figure_names() n
    cross join (select private.is_enough(private.people_behind(days)) as is_enough,
                       (select bool_and(private.counts_received(x.day))
                        from unnest(days) x (day)) as is_received,
                       -- Not in seals from before there was a time to answer in.
                       (select bool_and(s.totals::jsonb ? 'inTime') is not false
                        from private.sealed_day s where s.day = any (days)) as is_timed) b
$$;

-- As sealed, where it is.
create function private.day_totals(day date) returns jsonb
language sql stable as $$
    select coalesce((select s.totals::jsonb from private.sealed_day s where s.day = day_totals.day),
                    private.totals(day_totals.day, day_totals.day))
$$;
