create function api.release_callback(command uuid, callback bigint, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, reason);
    answer jsonb := private.begin_command(me, command, 'release_callback', arguments);
    held private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    held := private.held_callback(callback, me);
    if held.state <> 'claimed' then
        perform private.refuse('RI005', 'a call is in progress', 'Say first how it went.');
    end if;
    return private.end_command(me, command, 'release_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', private.put_back(callback, me, 'released', reason)));
end $$;
