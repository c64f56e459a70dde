-- Behind a shared number there is another person: the newest request becomes a callback of its
-- own, with its own first ring and promise. The first one keeps its place and one request fewer.
create function api.split_callback(command uuid, callback bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback);
    answer jsonb := private.begin_command(me, command, 'split_callback', arguments);
    asked private.callback;
    request private.callback_request;
    call private.call;
    created bigint;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.lock_callback_number(callback);
    asked := private.callback_in_reach(callback, me);
    if asked.holder_id <> me then
        perform private.refuse('RI003', 'a colleague has it', '');
    end if;
    select * into request from private.callback_request q
    where q.callback_id = split_callback.callback order by q.at desc, q.call_id desc limit 1;
    if asked.requests < 2 or request.call_id is null then
        perform private.refuse('RI005', 'there is only one request',
                               'A callback is split when its number has rung more than once.');
    end if;
    select * into call from private.call c where c.id = request.call_id;
    created := private.new_callback(
        asked.office_id, asked.number, coalesce(call.first_ring_at, call.arrived_at),
        jsonb_strip_nulls(jsonb_build_object('preferred', request.preferred,
                                             'language', request.language)),
        (select max(c.person_ordinal) + 1 from private.callback c
         where c.office_id = asked.office_id and c.number = asked.number and c.state <> 'closed'));
    update private.callback c set accepted_at = request.at, number_is_wrong = asked.number_is_wrong
    where c.id = created;
    update private.callback_request q set callback_id = created
    where q.call_id = request.call_id;
    update private.callback c set requests = c.requests - 1, revision = c.revision + 1
    where c.id = split_callback.callback;
    perform private.record_event('split', 'callback', callback, me,
                                 jsonb_build_object('into', created));
    perform private.record_event('split-off', 'callback', created, me,
                                 jsonb_build_object('from', callback));
    return private.end_command(me, command, 'split_callback', arguments, jsonb_build_object(
        'id', created, 'revision', 1, 'from', callback, 'fromRevision', asked.revision + 1));
end $$;
