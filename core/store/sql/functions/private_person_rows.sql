-- Others than the holder see two digits and no more; of an erased number nothing is left to see.
create function private.masked(number text, is_holder boolean) returns text
language sql immutable as $$
    select case when is_holder or number = '' then number else '…' || right(number, 2) end
$$;

-- The number of the citizen who is handed over; null when it is withheld.
create function private.citizen_of(h private.hand_over) returns text
language sql stable as $$
    select coalesce((select c.caller from private.call c where c.id = h.call_id),
                    (select b.number from private.attempt a
                     join private.callback b on b.id = a.callback_id where a.id = h.attempt_id))
$$;

-- Where somebody served on a day; the first assignment where there are several.
create function private.office_of(person bigint, day date) returns bigint
language sql stable as $$
    select a.office_id from private.assignment a
    where a.person_id = person and a.role in ('operator', 'official')
      and day between a.valid_from and coalesce(a.valid_until, 'infinity'::date)
    order by a.id limit 1
$$;

create function private.conversation_of(call bigint, attempt bigint) returns text
language sql stable as $$
    select coalesce((select conversation from private.call where id = conversation_of.call),
                    (select conversation from private.attempt where id = conversation_of.attempt))
$$;
