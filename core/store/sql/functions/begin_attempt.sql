-- Recorded first, dialled after: the exchange is asked only once this has been answered.
create function api.begin_attempt(command uuid, callback bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback);
    answer jsonb := private.begin_command(me, command, 'begin_attempt', arguments);
    held private.callback;
    attempt bigint;
begin
    if answer is not null then
        return answer;
    end if;
    held := private.held_callback(callback, me);
    perform private.require_move('callback', held.state, 'calling');
    if held.number_is_wrong then
        perform private.refuse('RI005', 'the number is somebody else''s',
                               'Change the number first, or close it as unreachable.');
    end if;
    if held.attempts >= private.attempt_limit(held) then
        perform private.refuse('RI005', 'all attempts are made',
                               'Close it as unreachable, or leave it to the citizen.');
    end if;
    if held.not_before > api.now() then
        perform private.refuse('RI006', 'the next attempt may not begin yet',
                               'Attempts keep their distance in opening time.');
    end if;
    if not private.may_attempt(held.office_id, api.now()) then
        perform private.refuse('RI006', 'no attempt may begin now',
                               'The callback keeps its place until the next opening.');
    end if;
    insert into private.attempt (callback_id, person_id, began_at, promise)
    values (callback, me, api.now(),
            case when held.first_attempt_at is null then held.promise end)
    returning id into attempt;
    update private.callback
    set state = 'calling', attempts = attempts + 1, revision = callback.revision + 1,
        first_attempt_at = coalesce(first_attempt_at, api.now())
    where id = begin_attempt.callback;
    perform private.record_event('attempt-begun', 'callback', callback, me,
                                 jsonb_build_object('attempt', attempt));
    return private.end_command(me, command, 'begin_attempt', arguments, jsonb_build_object(
        'id', attempt, 'number', held.number, 'ownedCallback', private.owned_callback(callback),
        'revision', held.revision + 1));
end $$;
