-- When emergency closings closed an office. One that lasts counts as if it ended now: nobody knows
-- its end.
create function private.emergencies(office bigint) returns tstzmultirange
language sql stable as $$
    select coalesce(range_agg(tstzrange(
               e.from_at, coalesce(e.until_at, greatest(e.from_at, api.now())))), '{}')
    from private.emergency_closing e where e.office_id is null or e.office_id = office
$$;

create function private.is_closed_now(office bigint, at timestamptz) returns boolean
language sql stable as $$
    select exists (select from private.emergency_closing e
                   where (e.office_id is null or e.office_id = office)
                     and e.until_at is null and e.from_at <= at)
$$;

-- Stored spans without what emergency closings took away: those that end after since and begin no
-- later than until.
create function private.openings(office bigint, asked text, since timestamptz, until timestamptz)
returns table (opens timestamptz, closes timestamptz)
language sql stable as $$
    select lower(r.range), upper(r.range)
    from (select private.emergencies(office) as closed) e, private.opening_span s,
         unnest(tstzmultirange(tstzrange(s.opens, s.closes)) - e.closed) r (range)
    where s.office_id = office and s.answer = asked and s.closes > since
      and s.opens <= openings.until and upper(r.range) > since
      and lower(r.range) <= openings.until
$$;

-- Opening seconds between two instants, by the stored spans; 0 when until is not later.
create function private.elapsed(office bigint, since timestamptz, until timestamptz)
returns bigint language sql stable as $$
    select coalesce(sum(extract(epoch from least(o.closes, elapsed.until)
                                         - greatest(o.opens, since))), 0)::bigint
    from private.openings(office, 'ring', since, elapsed.until) o
    where since < elapsed.until
$$;

-- The earliest instant by which so many opening seconds have passed; it may be a closing. Null
-- where the stored openings do not reach so far.
create function private.reached(office bigint, since timestamptz, seconds bigint)
returns timestamptz language plpgsql stable as $$
declare
    span record;
    rest interval := make_interval(secs => seconds);
begin
    if seconds <= 0 then
        return since;
    end if;
    for span in
        select greatest(o.opens, since) as opens, o.closes
        from private.openings(office, 'ring', since, 'infinity') o order by o.opens
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
returns timestamptz language sql stable as $$
    select min(o.opens) from private.openings(office, 'ring', since, 'infinity') o
    where private.local_date(o.opens) > private.local_date(since)
$$;

create function private.may_attempt(office bigint, at timestamptz) returns boolean
language sql stable as $$
    select not private.is_closed_now(office, at)
       and exists (select from private.openings(office, 'attempt', at, at))
$$;
