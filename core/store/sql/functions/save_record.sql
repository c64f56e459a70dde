-- What was said in an answered call.
create function api.save_record(command uuid, call bigint, record jsonb) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, record);
    answer jsonb := private.begin_command(me, command, 'save_record', arguments);
    asked private.call;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.call c where c.id = save_record.call for update;
    if asked.id is null or asked.answered_by is distinct from me then
        perform private.refuse('RI002', format('call %s was not answered by the caller', call), '');
    end if;
    return private.end_command(me, command, 'save_record', arguments, jsonb_build_object(
        'id', private.write_record(call, null, me, record)));
end $$;
