-- The part of the day the citizen chose after accepting, in the same conversation. Told again, it
-- changes nothing.
create function api.choose_day_part(request jsonb) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint := private.require('intake');
    named text := request ->> 'conversationId';
    part text := private.wish_of(request) ->> 'preferred';
    asked private.callback;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    select b.* into asked
    from private.call k join private.callback_request q on q.call_id = k.id
    join private.callback b on b.id = q.callback_id
    where k.conversation = named and b.state <> 'closed' for update of b;
    if asked.id is null then
        return jsonb_build_object('ok', false, 'reason', 'no-callback');
    end if;
    if part is null then
        perform private.refuse('RI010', 'the part of the day is missing',
                               'Parts are any, early and late.');
    end if;
    if part <> asked.preferred then
        update private.callback c set preferred = part, revision = c.revision + 1
        where c.id = asked.id;
        update private.callback_request q set preferred = part
        from private.call k
        where k.conversation = named and q.call_id = k.id and q.callback_id = asked.id;
        perform private.record_event('time-preferred', 'callback', asked.id, person,
            jsonb_build_object('before', asked.preferred, 'after', part));
    end if;
    return jsonb_build_object('ok', true, 'reason', '', 'promise', asked.promise,
                              'language', asked.language);
end $$;
