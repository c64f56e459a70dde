-- A number to dial, by its form only: what can be called, the programs know better.
create function private.require_number(number text) returns void
language plpgsql immutable as $$
begin
    if coalesce(number, '') !~ '^\+[0-9]{6,15}$' then
        perform private.refuse('RI010', 'this is no number to dial',
                               'Give it with + and the country first (E.164).');
    end if;
end $$;

create function private.require_reason(reason text, letters integer) returns void
language plpgsql immutable as $$
begin
    if length(trim(coalesce(reason, ''))) < letters then
        perform private.refuse('RI010', 'the reason is missing or too short',
                               format('Give one of %s letters or more.', letters));
    end if;
end $$;

-- The limit of attempts of a callback, all in all.
create function private.attempt_limit(c private.callback) returns integer
language sql stable as $$
    select greatest(d.attempts, c.attempts_allowed) from private.directorate d
$$;

-- The day's opening, halved in opening time: the instant between early and late.
create function private.middle_of(office bigint, day date) returns timestamptz
language sql stable as $$
    select private.add_opening(office, b.since, private.elapsed(office, b.since, b.until) / 2)
    from (select day::timestamp at time zone d.time_zone as since,
                 (day + 1)::timestamp at time zone d.time_zone as until
          from private.directorate d) b
$$;

-- When the preferred part of a day has come: at once when it is that now, else today or on the
-- next day of opening; null when no opening is stored any more.
create function private.preferred_from(office bigint, preferred text, at timestamptz)
returns timestamptz language plpgsql stable as $$
declare
    day date;
    middle timestamptz;
begin
    if preferred = 'any' then
        return at;
    end if;
    select private.local_date(min(opens)) into day from private.opening_span
    where office_id = office and answer = 'ring' and closes > at;
    if day is null then
        return null;
    end if;
    middle := private.middle_of(office, greatest(day, private.local_date(at)));
    if preferred = 'late' then
        return greatest(at, middle);
    end if;
    if at < middle then
        return at; -- closed hours are no concern of the preference
    end if;
    return private.next_opening_day(office, at);
end $$;

-- From when "take next" offers it: the preferred time, unless that would come after the promise.
create function private.offered_from(c private.callback, at timestamptz) returns timestamptz
language sql stable as $$
    select case when c.preferred = 'any' then at
                when p.begins < c.promise then p.begins else at end
    from (select private.preferred_from(c.office_id, c.preferred, at) as begins) p
$$;
