-- The citizen has an answer, or, said by mistake, has none yet.
create function api.answer_citizen_request(command uuid, request bigint, answered boolean)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(request, answered);
    answer jsonb := private.begin_command(me, command, 'answer_citizen_request', arguments);
    changed private.citizen_request;
begin
    if answer is not null then
        return answer;
    end if;
    update private.citizen_request r
    set answered_on = case when answer_citizen_request.answered
                           then coalesce(r.answered_on, private.today()) end
    where r.id = answer_citizen_request.request
    returning * into changed;
    if changed.id is null then
        perform private.refuse('RI002', 'there is no such request', '');
    end if;
    perform private.record_event('citizen-request-' || case when answered then 'answered'
                                                            else 'reopened' end,
                                 'citizen_request', changed.id, me);
    return private.end_command(me, command, 'answer_citizen_request', arguments,
                               jsonb_build_object('id', changed.id));
end $$;
