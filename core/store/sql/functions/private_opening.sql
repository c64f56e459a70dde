-- When emergency closings closed an office. One that lasts counts as if it ended now: nobody knows
-- its end.
create function private.emergencies(office bigint) returns tstzmultirange
language plpgsql stable as $$ -- so that it is planned once
begin
    return coalesce(
        (select range_agg(tstzrange(e.from_at,
                                    coalesce(e.until_at, greatest(e.from_at, api.now()))))
         from private.emergency_closing e where e.office_id is null or e.office_id = office), '{}');
end $$;

-- Opening seconds between two instants, by the stored spans; 0 when until is not later.
create function private.elapsed(office bigint, since timestamptz, until timestamptz)
returns bigint language plpgsql stable as $$
declare
    asked constant tstzmultirange :=
        case when since < until then tstzmultirange(tstzrange(since, until)) else '{}' end
        - private.emergencies(office);
begin
    return coalesce(
        (select sum(extract(epoch from least(s.closes, upper(r.range))
                                       - greatest(s.opens, lower(r.range))))
         from unnest(asked) r (range)
         join private.opening_span s on s.opens < upper(r.range) and s.closes > lower(r.range)
         where s.office_id = office and s.answer = 'ring'
           and s.opens < elapsed.until and s.closes > since), 0)::bigint;
end $$;

-- The earliest instant by which so many opening seconds have passed; it may be a closing. Null
-- where the stored openings do not reach so far.
create function private.reached(office bigint, since timestamptz, seconds bigint)
returns timestamptz language plpgsql stable as $$
declare
    span record;
    closed constant tstzmultirange := private.emergencies(office);
    rest interval := make_interval(secs => seconds);
begin
    if seconds <= 0 then
        return since;
    end if;
    -- In the order of their key, so that no more of them are read than are needed.
    for span in
        select greatest(lower(r.range), since) as opens, upper(r.range) as closes
        from private.opening_span s,
             unnest(tstzmultirange(tstzrange(s.opens, s.closes)) - closed) r (range)
        where s.office_id = office and s.answer = 'ring' and s.closes > since
          and upper(r.range) > since
        order by s.opens
    loop
        if span.closes - span.opens >= rest then
            return span.opens + rest;
        end if;
        rest := rest - (span.closes - span.opens);
    end loop;
    return null;
end $$;

create function private.add_opening(office bigint, since timestamptz, seconds bigint)
returns timestamptz language plpgsql stable as $$
declare
    instant timestamptz := private.reached(office, since, seconds);
begin
    if instant is null then
        perform private.refuse('RI010', 'the stored openings do not reach so far',
                               'Apply the configuration again: it computes 400 days ahead.');
    end if;
    return instant;
end $$;

create function private.next_opening_day(office bigint, since timestamptz)
returns timestamptz language plpgsql stable as $$
declare
    closed constant tstzmultirange := private.emergencies(office);
    zone constant text := (select d.time_zone from private.directorate d);
    today constant date := (since at time zone zone)::date;
begin
    return (
        select min(lower(r.range))
        from private.opening_span s,
             unnest(tstzmultirange(tstzrange(s.opens, s.closes)) - closed) r (range)
        where s.office_id = office and s.answer = 'ring' and s.closes > since
          and (lower(r.range) at time zone zone)::date > today);
end $$;

-- None begins under an emergency closing; under one that lasts, at no time to come.
create function private.may_attempt(office bigint, at timestamptz) returns boolean
language sql stable as $$
    select exists (select from private.opening_span
                   where office_id = office and answer = 'attempt' and opens <= at and at < closes)
       and not exists (select from private.emergency_closing e
                       where (e.office_id is null or e.office_id = office)
                         and e.from_at <= at and at < coalesce(e.until_at, 'infinity'))
$$;
