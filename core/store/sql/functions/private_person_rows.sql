-- Others than the holder see two digits and no more.
create function private.masked(number text, is_holder boolean) returns text
language sql immutable as $$
    select case when is_holder then number else '…' || right(number, 2) end
$$;

create function private.conversation_of(call bigint, attempt bigint) returns text
language sql stable as $$
    select coalesce((select conversation from private.call where id = conversation_of.call),
                    (select conversation from private.attempt where id = conversation_of.attempt))
$$;
