-- The callbacks that a call asked for or led to.
create function private.callbacks_of_call(call bigint) returns setof private.callback
language sql stable as $$
    select b.* from private.callback_request q join private.callback b on b.id = q.callback_id
    where q.call_id = callbacks_of_call.call
    union
    select b.* from private.hand_over h join private.callback b on b.id = h.callback_id
    where h.call_id = callbacks_of_call.call
$$;

-- When the last of it was closed, what it led to included; null while anything is open.
create function private.call_closed_at(c private.call) returns timestamptz
language sql stable as $$
    select case
        when c.ended_at is null or (c.answered_by is not null and not c.is_recorded)
             or exists (select from private.hand_over h where h.call_id = c.id
                                                          and h.state in ('offered', 'taken', 'returned'))
             or exists (select from private.callbacks_of_call(c.id) b where b.state <> 'closed')
        then null
        else greatest(c.ended_at,
            (select r.saved_at from private.conversation_record r where r.call_id = c.id),
            (select i.written_at from private.intervention i where i.call_id = c.id),
            (select max(greatest(h.ended_at, i.written_at)) from private.hand_over h
             left join private.intervention i on i.hand_over_id = h.id where h.call_id = c.id),
            (select max(b.closed_at) from private.callbacks_of_call(c.id) b))
    end
$$;

create function private.callback_closed_at(b private.callback) returns timestamptz
language sql stable as $$
    select case
        when b.state <> 'closed'
             or exists (select from private.attempt a join private.hand_over h on h.attempt_id = a.id
                        left join private.callback led on led.id = h.callback_id
                        where a.callback_id = b.id
                          and (h.state in ('offered', 'taken', 'returned') or led.state <> 'closed'))
        then null
        else greatest(b.closed_at,
            (select max(greatest(r.saved_at, h.ended_at, i.written_at, led.closed_at))
             from private.attempt a
             left join private.conversation_record r on r.attempt_id = a.id
             left join private.hand_over h on h.attempt_id = a.id
             left join private.intervention i on i.hand_over_id = h.id
             left join private.callback led on led.id = h.callback_id
             where a.callback_id = b.id))
    end
$$;

-- The numbers and tax codes about which something is open: an older conversation of theirs may
-- still be needed.
create function private.open_identities() returns table (number text, tax_code text)
language sql stable as $$
    with open_call as (
        select c.id, c.caller from private.call c where c.ended_at is null
        union
        select c.id, c.caller from private.call c
        where c.answered_by is not null and not c.is_recorded
        union
        select c.id, c.caller from private.hand_over h join private.call c on c.id = h.call_id
        where h.state in ('offered', 'taken', 'returned')),
    open_callback as (
        select b.id, b.number from private.callback b where b.state <> 'closed'
        union
        select b.id, b.number from private.hand_over h
        join private.attempt a on a.id = h.attempt_id
        join private.callback b on b.id = a.callback_id
        where h.state in ('offered', 'taken', 'returned'))
    select o.caller, r.tax_code from open_call o
    left join private.conversation_record r on r.call_id = o.id
    union
    select o.number, r.tax_code from open_callback o
    left join private.attempt a on a.callback_id = o.id
    left join private.conversation_record r on r.attempt_id = a.id
    union
    select c.caller, r.tax_code from open_callback o
    join private.callback_request q on q.callback_id = o.id
    join private.call c on c.id = q.call_id
    left join private.conversation_record r on r.call_id = c.id
$$;
