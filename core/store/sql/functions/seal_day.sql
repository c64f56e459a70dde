-- Closes the day: its log never changes from then on. What comes later is told by the log of the
-- day on which it is written. Asked again, it answers with the seal that there is.
create function api.seal_day(day date) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint;
    as_role text := 'owner';
begin
    if not private.is_owner() then
        me := private.require('supervisor', 'administrator');
        as_role := private.role_of(me, 'supervisor', 'administrator');
    end if;
    if day is null then
        perform private.refuse('RI010', 'a day is needed', '');
    end if;
    perform private.seal_day(day, as_role, me);
    return private.seal_of(day);
end $$;

-- The first of these that the person has today.
create function private.role_of(person bigint, variadic roles text[]) returns text
language sql stable as $$
    select a.role from private.assignment a
    where a.person_id = person and a.role = any (roles)
      and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date)
    order by array_position(roles, a.role) limit 1
$$;
