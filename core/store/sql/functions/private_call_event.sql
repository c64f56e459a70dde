-- Whom the exchange means by a user's id.
create function private.person_at_exchange(exchange_user text) returns bigint
language sql stable as $$
    select p.id from private.person p
    where coalesce(p.exchange_user, p.login) = person_at_exchange.exchange_user
$$;

-- What the exchange says of a call that rang us. An event that comes late or out of order is
-- kept all the same and moves nothing that may not move; the state is in the end what it would be
-- in any other order.
create function private.record_inbound_event(call bigint, event jsonb) returns boolean
language plpgsql as $$
declare
    kind text := event ->> 'event';
    at timestamptz := (event ->> 'eventTime')::timestamptz;
    office bigint := (select id from private.office where queue = event ->> 'queueId');
    moved boolean := true;
begin
    case kind
    when 'arrived' then
        update private.call c set arrived_at = at where c.id = call;
    when 'chosen' then
        update private.call c set option = event ->> 'option', first_ring_at = at,
               revision = revision + 1
        where c.id = call;
    when 'ringing' then
        insert into private.ring (call_id, at, office_id, desks, rings)
        values (call, at, office, event ->> 'desks', (event ->> 'rings')::integer)
        on conflict do nothing;
        if (select state from private.call c where c.id = call) = 'ringing' then
            update private.call c set office_id = office, revision = revision + 1
            where c.id = call;
        elsif (select state from private.call c where c.id = call) = 'arrived' then
            moved := private.move_call(call, 'ringing');
            update private.call c set office_id = office where c.id = call;
        end if;
    when 'answered' then
        if (select state from private.call c where c.id = call) <> 'answered' then
            moved := private.move_call(call,
                case when (select ended_at from private.call c where c.id = call) is null
                     then 'answered' else 'completed' end);
            if moved then
                update private.call c set answered_at = at, office_id = coalesce(office, office_id),
                       answered_by = private.person_at_exchange(event ->> 'userId')
                where c.id = call;
            end if;
        end if;
    when 'offered' then
        moved := private.move_call(call, 'offered');
        update private.call c set offered_at = at where c.id = call;
    when 'declined' then
        moved := private.move_call(call, 'declined');
    when 'ended' then
        update private.call c
        set state = private.end_state(c.state, event ->> 'reason'), ended_at = at,
            revision = revision + 1
        where c.id = call;
    else
        null; -- transferred and returned move the hand-over, not the call
    end case;
    return moved;
end $$;
