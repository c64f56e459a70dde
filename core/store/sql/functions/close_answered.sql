-- The citizen rang again and was answered: the open callback is closed with that call.
create function api.close_answered(command uuid, callback bigint, call bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, call);
    answer jsonb := private.begin_command(me, command, 'close_answered', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.callback c where c.id = close_answered.callback for update;
    if asked.id is null or not exists (
        select from private.call c where c.id = close_answered.call and c.answered_by = me
                                     and c.caller = asked.number) then
        perform private.refuse('RI002', 'no such callback of the number that was answered', '');
    end if;
    if asked.state <> 'waiting' then
        perform private.refuse('RI003', format('callback %s is %s', callback, asked.state), '');
    end if;
    return private.end_command(me, command, 'close_answered', arguments, jsonb_build_object(
        'id', callback, 'revision', private.close_callback(callback, 'answered', me)));
end $$;
