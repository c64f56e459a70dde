-- The exchange's answer to our dialling: the conversation it made of it.
create function api.attempt_dialled(command uuid, attempt bigint, conversation text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(attempt, conversation);
    answer jsonb := private.begin_command(me, command, 'attempt_dialled', arguments);
    changed bigint;
begin
    if answer is not null then
        return answer;
    end if;
    update private.attempt a set conversation = attempt_dialled.conversation
    where a.id = attempt and a.person_id = me
      and coalesce(a.conversation, attempt_dialled.conversation) = attempt_dialled.conversation
    returning id into changed;
    if changed is null then
        perform private.refuse('RI002', format('no attempt %s of the caller', attempt), '');
    end if;
    return private.end_command(me, command, 'attempt_dialled', arguments,
                               jsonb_build_object('id', attempt));
end $$;
