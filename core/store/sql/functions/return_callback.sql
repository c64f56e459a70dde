-- A supervisor gives back what somebody cannot finish, a call in progress included.
create function api.return_callback(command uuid, callback bigint, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('supervisor');
    arguments jsonb := jsonb_build_array(callback, reason);
    answer jsonb := private.begin_command(me, command, 'return_callback', arguments);
    held private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    select * into held from private.callback c where c.id = return_callback.callback for update;
    if held.id is null then
        perform private.refuse('RI002', format('no callback %s', callback), '');
    end if;
    -- A closed one may wait again too, but only by reopening it.
    if held.holder_id is null then
        perform private.refuse('RI005', format('callback %s is %s', callback, held.state),
                               'Nobody has it.');
    end if;
    perform private.require_move('callback', held.state, 'waiting');
    update private.attempt set outcome = 'line-dropped', ended_at = api.now()
    where callback_id = return_callback.callback and ended_at is null;
    return private.end_command(me, command, 'return_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', private.put_back(callback, me, 'returned', reason)));
end $$;
