-- One event of the exchange. A repeat changes nothing but the count of its deliveries.
create function api.record_call_event(event jsonb) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint := private.require('intake');
    named text := event ->> 'conversationId';
    at timestamptz := (event ->> 'eventTime')::timestamptz;
    delivery_key text := concat_ws('|', named, event ->> 'event', event ->> 'eventTime',
                          event ->> 'queueId', event ->> 'userId');
    call bigint;
    attempt bigint := nullif(event ->> 'attempt', '')::bigint;
    recorded bigint;
    moved boolean := true;
    answer jsonb;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    update private.exchange_delivery d set deliveries = deliveries + 1
    where d.key = delivery_key returning d.answer into answer;
    if found then
        return answer || '{"repeated": true}';
    end if;

    -- A conversation that rang us is the call's, also where an attempt was made in it.
    attempt := coalesce((select id from private.attempt a where a.id = attempt),
                        (select max(id) from private.attempt a
                         where a.conversation = named
                           and not exists (select from private.call k
                                           where k.conversation = named)));
    if attempt is not null then
        perform private.record_attempt_event(attempt, event);
    else
        call := private.call_of(named, event ->> 'ani', at);
        moved := private.record_inbound_event(call, event);
    end if;
    if event ->> 'event' = 'returned' then
        update private.hand_over h set state = 'returned', ended_at = at, revision = revision + 1
        where h.state = 'offered' and (h.call_id = call or h.attempt_id = attempt);
    end if;

    recorded := private.record_event(event ->> 'event',
        case when attempt is null then 'call' else 'attempt' end, coalesce(attempt, call), person,
        private.without_identity(event, call, attempt) || jsonb_build_object('late', not moved), at);
    answer := jsonb_build_object('ok', true);
    insert into private.exchange_delivery (key, answer, event_id) values (delivery_key, answer, recorded);
    return answer;
end $$;
