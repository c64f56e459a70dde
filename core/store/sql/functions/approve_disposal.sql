-- The archive's approval is written down: what closed up to that day may go when its term has come
-- (D.Lgs. 42/2004 art. 21). It erases nothing by itself.
create function api.approve_disposal(command uuid, reference text, up_to date) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(reference, up_to);
    answer jsonb := private.begin_command(me, command, 'approve_disposal', arguments);
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(trim(reference), '') = '' then
        perform private.refuse('RI010', 'an approval has a reference', 'Its protocol number.');
    end if;
    if up_to is null or up_to > private.today() then
        perform private.refuse('RI010', 'an approval covers days up to today', '');
    end if;
    insert into private.disposal_approval (at, person_id, reference, up_to)
    values (api.now(), me, trim(approve_disposal.reference), approve_disposal.up_to)
    returning id into written;
    perform private.record_event('disposal-approved', 'retention', written, me,
                                 jsonb_build_object('reference', reference, 'upTo', up_to));
    return private.end_command(me, command, 'approve_disposal', arguments, jsonb_build_object(
        'id', written, 'upTo', up_to));
end $$;
