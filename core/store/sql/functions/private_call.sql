create function private.call_number(call bigint) returns text
language sql immutable as $$ select 'C-' || lpad(call::text, 6, '0') $$;

-- Six digits, said and typed easily; a bijection on the id, so never two alike in a million.
create function private.request_code(callback bigint) returns text
language sql immutable as $$
    select lpad(((callback * 7919 + 104729) % 1000000)::text, 6, '0')
$$;

-- The call of a conversation; one not heard of before begins here. The caller of this function
-- holds the conversation's lock, so looking first leaves no gap in the call numbers.
create function private.call_of(named text, ani text, at timestamptz) returns bigint
language plpgsql as $$
declare
    known bigint := (select id from private.call where conversation = named);
begin
    if known is null then
        insert into private.call (conversation, caller, state, arrived_at)
        values (named, nullif(ani, ''), 'arrived', at) returning id into known;
    end if;
    return known;
end $$;

create function private.move_call(call bigint, to_state text) returns boolean
language plpgsql as $$
declare
    now_in text;
begin
    select state into now_in from private.call c where c.id = move_call.call for update;
    if not private.may_move('call', now_in, to_state) then
        return false;
    end if;
    update private.call set state = to_state, revision = revision + 1 where id = move_call.call;
    return true;
end $$;

-- How the call ends when the exchange says it has: what it was doing tells.
create function private.end_state(state text, reason text) returns text
language sql immutable as $$
    select case
        when state = 'answered' then 'completed'
        when reason = 'closed' and state = 'arrived' then 'closed'
        when state in ('arrived', 'ringing', 'offered') then 'abandoned'
        else state
    end
$$;
