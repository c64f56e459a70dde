-- The citizen rang to say that no call is needed any more: what waits for their number is closed,
-- or with its request code that one. What a person has in hand is theirs to close, and behind a
-- number that several people share a machine closes nothing without the code. A repeat of the same
-- conversation and code is given the first answer; of a refusal nothing is kept, so that the code
-- may follow.
create function api.cancel_callback(request jsonb) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint := private.require('intake');
    named text := request ->> 'conversationId';
    asked_number text := request ->> 'number';
    code text := nullif(request ->> 'requestCode', '');
    delivery_key text := concat_ws('|', named, 'cancelled', code);
    asked private.callback;
    recorded bigint;
    closed bigint := 0;
    in_hand bigint := 0;
    answer jsonb;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    update private.exchange_delivery d set deliveries = deliveries + 1
    where d.key = delivery_key returning d.answer into answer;
    if found then
        return answer;
    end if;
    perform private.require_number(asked_number);
    if code is null and private.is_shared(asked_number) then
        return private.cancelled(0, 'code-needed');
    end if;
    for asked in
        select * from private.callback c
        where c.number = asked_number and c.state <> 'closed'
          and (code is null or c.request_code = code)
        order by c.id for update
    loop
        if asked.state <> 'waiting' then
            in_hand := in_hand + 1;
            continue;
        end if;
        perform private.close_callback(asked.id, 'withdrawn', person);
        recorded := private.record_event('withdrawn', 'callback', asked.id, person, request);
        closed := closed + 1;
    end loop;
    answer := private.cancelled(closed, case when in_hand > 0 then 'in-hand'
                                             when closed = 0 then 'nothing-waiting' else '' end);
    if closed > 0 then
        insert into private.exchange_delivery (key, answer, event_id)
        values (delivery_key, answer, recorded);
    end if;
    return answer;
end $$;

-- Several open callbacks of one office: there are as many people behind the number.
create function private.is_shared(number text) returns boolean
language sql stable as $$
    select exists (select from private.callback c
                   where c.number = is_shared.number and c.state <> 'closed'
                   group by c.office_id having count(*) > 1)
$$;

create function private.cancelled(closed bigint, reason text) returns jsonb
language sql immutable as $$
    select jsonb_build_object('cancelled', closed > 0, 'count', closed, 'reason', reason)
$$;
