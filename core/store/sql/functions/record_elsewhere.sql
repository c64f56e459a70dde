-- The fields of a saved record were copied for the procedure that the directorate uses anyway.
create function api.record_elsewhere(command uuid, call bigint, attempt bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, attempt);
    answer jsonb := private.begin_command(me, command, 'record_elsewhere', arguments);
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    update private.conversation_record r
    set recorded_elsewhere_at = coalesce(r.recorded_elsewhere_at, api.now())
    where r.person_id = me
      and (r.call_id = record_elsewhere.call or r.attempt_id = record_elsewhere.attempt)
    returning r.id into written;
    if written is null then
        perform private.refuse('RI002', 'the caller saved no such record', '');
    end if;
    return private.end_command(me, command, 'record_elsewhere', arguments,
                               jsonb_build_object('id', written));
end $$;
