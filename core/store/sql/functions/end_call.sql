-- The receiver is put down on a call written by hand: of any other the exchange tells.
create function api.end_call(command uuid, call bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call);
    answer jsonb := private.begin_command(me, command, 'end_call', arguments);
    asked private.call;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.call c where c.id = end_call.call for update;
    if asked.id is null or not asked.by_hand or asked.answered_by is distinct from me then
        perform private.refuse('RI002', format('call %s was not written by the caller', call), '');
    end if;
    perform private.require_move('call', asked.state, 'completed');
    update private.call c
    set state = 'completed', ended_at = api.now(), revision = c.revision + 1
    where c.id = end_call.call;
    perform private.record_event('ended', 'call', call, me);
    return private.end_command(me, command, 'end_call', arguments, jsonb_build_object(
        'id', call, 'revision', asked.revision + 1));
end $$;
