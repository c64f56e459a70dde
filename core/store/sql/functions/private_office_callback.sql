-- Locks an open callback that the caller may change: they hold it, or serve its office while it
-- waits.
create function private.callback_in_reach(callback bigint, me bigint) returns private.callback
language plpgsql as $$
declare
    asked private.callback;
begin
    select * into asked from private.callback c
    where c.id = callback_in_reach.callback for update;
    if asked.id is null or not (asked.holder_id is not distinct from me
                                or private.serves(me, asked.office_id)) then
        perform private.refuse('RI002', format('no callback %s of the caller''s office', callback),
                               '');
    end if;
    if asked.state = 'closed' then
        perform private.refuse('RI005', format('callback %s is closed', callback),
                               'Reopen it first.');
    end if;
    return asked;
end $$;

-- The same, with its number locked before its row, as an acceptance does: nobody joins, opens or
-- splits one of that number meanwhile. `also` is a second number to lock.
create function private.lock_callback_number(callback bigint, also text default null)
returns void language plpgsql as $$
declare
    asked private.callback;
    number text;
begin
    select * into asked from private.callback c where c.id = lock_callback_number.callback;
    for number in select n from unnest(array[asked.number, also]) n where n is not null
                  group by n order by n
    loop
        perform private.lock_number(asked.office_id, number);
    end loop;
    if asked.number <> (select c.number from private.callback c
                        where c.id = lock_callback_number.callback for update) then
        perform private.refuse('RI004', 'its number has just been changed', '');
    end if;
end $$;
