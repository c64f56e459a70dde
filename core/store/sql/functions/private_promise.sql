-- Counts the promises of what is open and has not been tried anew: from the first ring (or the
-- reopening), by the length that was promised then. What moved is kept with why: the reason that is given, else the
-- closure that is new in the configuration and falls into that time, else 'configuration'.
create function private.recompute_promises(person bigint, office bigint, reason text,
                                           former_configuration jsonb default null)
returns void language plpgsql as $$
declare
    one record;
    why text;
begin
    for one in
        select c.id, c.office_id, coalesce(c.promise_since, c.first_ring_at) as since,
               c.promise as former,
               private.reached(c.office_id, coalesce(c.promise_since, c.first_ring_at),
                               c.promise_minutes * 60) as promise
        from private.callback c
        where c.state <> 'closed' and c.first_attempt_at is null
          and (recompute_promises.office is null or c.office_id = recompute_promises.office)
        order by c.id for update
    loop
        -- Where the openings do not reach so far, the promise that was given stands.
        continue when one.promise is null or one.promise = one.former;
        why := coalesce(reason, private.new_closure(former_configuration, one.office_id,
                            one.since, greatest(one.former, one.promise)),
                        'configuration');
        update private.callback c set promise = one.promise, revision = c.revision + 1
        where c.id = one.id;
        insert into private.promise_change (callback_id, at, former, promise, reason)
        values (one.id, api.now(), one.former, one.promise, why);
        perform private.record_event('promise-moved', 'callback', one.id, person,
            jsonb_build_object('former', one.former, 'promise', one.promise, 'reason', why));
    end loop;
end $$;

-- The reason of a closure of the office between two instants that the former configuration did not
-- have; null where there is none.
create function private.new_closure(former jsonb, office bigint, since timestamptz,
                                    until timestamptz)
returns text language sql stable as $$
    select coalesce(nullif(c.closure ->> 'reason', ''), c.closure ->> 'name')
    from private.directorate d join private.office o on o.id = new_closure.office,
         private.closures(d.configuration, o.code) c
    where (c.since at time zone d.time_zone) < new_closure.until
      and new_closure.since < (c.until at time zone d.time_zone)
      and not exists (select from private.closures(former, o.code) f
                      where f.closure = c.closure)
      and coalesce(nullif(c.closure ->> 'reason', ''), c.closure ->> 'name') is not null
    order by c.since limit 1
$$;

-- Closures and patron days of an office, as a configuration has them. What its own hours leave out
-- is the directorate's.
create function private.closures(configuration jsonb, office text)
returns table (closure jsonb, since timestamp, until timestamp) language sql immutable as $$
    select c, (c ->> 'from')::timestamp, (c ->> 'until')::timestamp
    from jsonb_array_elements(coalesce(
        (select o #> '{hours,closures}'
         from jsonb_array_elements(configuration -> 'offices') o where o ->> 'code' = office),
        configuration #> '{hours,closures}')) c
    union all
    select c - 'offices', (c ->> 'from')::timestamp, (c ->> 'until')::timestamp
    from jsonb_array_elements(configuration -> 'closures') c
    where jsonb_array_length(coalesce(c -> 'offices', '[]')) = 0 or c -> 'offices' ? office
    union all
    select p - 'offices', (p ->> 'day')::timestamp, (p ->> 'day')::timestamp + interval '1 day'
    from jsonb_array_elements(configuration -> 'patronDays') p
    where jsonb_array_length(coalesce(p -> 'offices', '[]')) = 0 or p -> 'offices' ? office
$$;
