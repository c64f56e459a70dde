-- Opening seconds between two instants, by the stored spans; 0 when until is not later.
create function private.elapsed(office bigint, since timestamptz, until timestamptz)
returns bigint language sql stable as $$
    select coalesce(sum(extract(epoch from least(closes, elapsed.until)
                                         - greatest(opens, since))), 0)::bigint
    from private.opening_span
    where office_id = office and answer = 'ring' and closes > since and opens < elapsed.until
      and since < elapsed.until
$$;

-- The earliest instant by which so many opening seconds have passed; it may be a closing.
create function private.add_opening(office bigint, since timestamptz, seconds bigint)
returns timestamptz language plpgsql stable as $$
declare
    span record;
    rest interval := make_interval(secs => seconds);
begin
    if seconds <= 0 then
        return since;
    end if;
    for span in
        select greatest(opens, since) as opens, closes from private.opening_span
        where office_id = office and answer = 'ring' and closes > since order by private.opening_span.opens
    loop
        if span.closes - span.opens >= rest then
            return span.opens + rest;
        end if;
        rest := rest - (span.closes - span.opens);
    end loop;
    perform private.refuse('RI010', 'the stored openings do not reach so far',
                           'Apply the configuration again: it computes 400 days ahead.');
    return null;
end $$;

create function private.next_opening_day(office bigint, since timestamptz)
returns timestamptz language sql stable as $$
    select min(opens) from private.opening_span
    where office_id = office and answer = 'ring'
      and (opens at time zone (select time_zone from private.directorate))::date
        > (since at time zone (select time_zone from private.directorate))::date
$$;

create function private.may_attempt(office bigint, at timestamptz) returns boolean
language sql stable as $$
    select exists (select from private.opening_span
                   where office_id = office and answer = 'attempt' and opens <= at and at < closes)
$$;
