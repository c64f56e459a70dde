-- A supervisor gives a callback to a person who serves its office today. It is theirs for 60 s, in
-- which their desk takes it up by renewing it; else it goes back to the queue.
create function api.reassign_callback(command uuid, callback bigint, login text, reason text)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('supervisor');
    arguments jsonb := jsonb_build_array(callback, login, reason);
    answer jsonb := private.begin_command(me, command, 'reassign_callback', arguments);
    asked private.callback;
    person bigint;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_reason(reason, 1);
    select * into asked from private.callback c where c.id = reassign_callback.callback for update;
    if asked.id is null then
        perform private.refuse('RI002', format('no callback %s', callback), '');
    end if;
    if asked.state = 'calling' then
        perform private.refuse('RI005', 'a call is in progress', 'Wait until it has ended.');
    end if;
    if asked.state <> 'claimed' then
        perform private.require_move('callback', asked.state, 'claimed');
    end if;
    select p.id into person from private.person p where p.login = reassign_callback.login;
    if person is null or not private.serves(person, asked.office_id) then
        perform private.refuse('RI010', 'this person does not serve the office today',
                               'Choose one who is assigned to it.');
    end if;
    if asked.holder_id = person then
        perform private.refuse('RI005', 'this person has it already', '');
    end if;
    update private.callback c
    set state = 'claimed', holder_id = person, lease_until = clock_timestamp() + interval '60 s',
        revision = c.revision + 1
    where c.id = reassign_callback.callback;
    perform private.record_event('reassigned', 'callback', callback, me, jsonb_build_object(
        'from', asked.holder_id, 'to', person, 'reason', reason));
    return private.end_command(me, command, 'reassign_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $$;
