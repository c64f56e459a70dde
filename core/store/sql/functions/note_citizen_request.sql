-- A citizen asks what is held, that it be put right, or that it be erased: from now on somebody sees
-- by when it is to be answered. Within 30 days, and in no case more than a month (regulation 2016/679,
-- article 12.3).
create function api.note_citizen_request(command uuid, reference text, kind text, received_on date)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(reference, kind, received_on);
    answer jsonb := private.begin_command(me, command, 'note_citizen_request', arguments);
    written private.citizen_request;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(trim(reference), '') = '' or length(trim(reference)) > 100 then
        perform private.refuse('RI010', 'a reference of 1 to 100 letters is needed',
                               'The protocol number will do.');
    end if;
    if kind is null or kind not in ('export', 'rectify', 'erase') then
        perform private.refuse('RI010', format('%s is no request', coalesce(kind, 'nothing')),
                               'There are export, rectify and erase.');
    end if;
    if received_on is null or received_on > private.today()
       or received_on < private.today() - 365 then
        perform private.refuse('RI010', 'it came today or within the last year', '');
    end if;
    insert into private.citizen_request (reference, kind, received_on, answer_by)
    values (trim(note_citizen_request.reference), note_citizen_request.kind,
            note_citizen_request.received_on,
            least(note_citizen_request.received_on + 30,
                  (note_citizen_request.received_on + interval '1 month')::date))
    on conflict do nothing returning * into written;
    if written.id is null then
        perform private.refuse('RI005', 'this request is noted already', '');
    end if;
    perform private.record_event('citizen-request-noted', 'citizen_request', written.id, me,
                                 to_jsonb(written));
    return private.end_command(me, command, 'note_citizen_request', arguments,
        jsonb_build_object('id', written.id, 'answerBy', written.answer_by));
end $$;
