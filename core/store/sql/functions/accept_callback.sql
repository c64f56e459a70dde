-- The citizen accepted: answered only after it is kept. A repeat of the same conversation is given
-- the first answer; the same number and office joins what is open already. Optional: the part of
-- the day the citizen prefers (`preferred`) and their language; when it was accepted (`acceptedAt`)
-- if intake kept it while the database was away: the promise counts from then.
create function api.accept_callback(request jsonb) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint := private.require('intake');
    named text := request ->> 'conversationId';
    asked_number text := request ->> 'number';
    office bigint := (select id from private.office where queue = request ->> 'queueId');
    wish jsonb := private.wish_of(request);
    -- A clock that runs ahead does not accept in the future.
    accepted_at timestamptz := least(api.now(),
                                     coalesce((request ->> 'acceptedAt')::timestamptz, api.now()));
    call private.call;
    open_callback bigint;
    was_open boolean := false;
    answer jsonb;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    update private.exchange_delivery d set deliveries = deliveries + 1
    where d.key = named || '|accepted' returning d.answer into answer;
    if found then
        return answer;
    end if;
    if office is null then
        perform private.refuse('RI002', 'no office has this queue', '');
    end if;
    perform private.require_number(asked_number);
    call.id := private.call_of(named, request ->> 'ani', accepted_at);
    select * into call from private.call c where c.id = call.id for update;

    perform private.lock_number(office, asked_number);
    open_callback := private.open_callback(office, asked_number);
    if open_callback is null then
        open_callback := private.new_callback(office, asked_number,
                                              coalesce(call.first_ring_at, call.arrived_at), wish,
                                              accepted_at => accepted_at);
        insert into private.callback_request (callback_id, call_id, at, preferred, language)
        values (open_callback, call.id, accepted_at, wish ->> 'preferred', wish ->> 'language');
    else
        was_open := true;
        perform private.join_callback(open_callback, call.id, wish, accepted_at);
    end if;
    perform private.move_call(call.id, 'accepted');
    answer := jsonb_build_object('accepted', true, 'alreadyOpen', was_open,
        'createCallback', coalesce(private.owned_callback(open_callback) = named, false),
        'requestId', (select request_code from private.callback where id = open_callback),
        'positionInQueue', private.position_in_queue(open_callback),
        'promise', (select promise from private.callback where id = open_callback));
    perform private.record_event('accepted', 'callback', open_callback, person,
                                 request || jsonb_build_object('joined', was_open));
    insert into private.exchange_delivery (key, answer, event_id)
    values (named || '|accepted', answer,
            private.record_event('accepted', 'call', call.id, person, request));
    return answer;
end $$;

create function private.position_in_queue(callback bigint) returns bigint
language sql stable as $$
    select count(*) from private.callback c, private.callback mine
    where mine.id = position_in_queue.callback and c.office_id = mine.office_id
      and c.state <> 'closed' and (c.promise, c.id) <= (mine.promise, mine.id)
$$;
