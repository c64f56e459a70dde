-- What a row was and became, as an event of its own; of an update only the columns that changed.
-- Renewing a lease is no change. Arguments: the subject, and of rows of the configuration, which
-- are told under its revision in force, the column with their code.
-- It runs for every claim: one question where three would read better.
create or replace function private.record_change() returns trigger language plpgsql as $$
declare
    becomes jsonb := to_jsonb(new);
    told jsonb;
begin
    if tg_op = 'UPDATE' then
        select jsonb_build_object('table', tg_table_name,
                   'before', jsonb_object_agg(o.key, o.value),
                   'after', jsonb_object_agg(o.key, becomes -> o.key))
        into told
        from jsonb_each(to_jsonb(old)) o
        where o.value <> becomes -> o.key and o.key not in ('revision', 'lease_until')
        having count(*) > 0;
        if told is null then
            return null;
        end if;
    else
        told := jsonb_build_object('table', tg_table_name,
            'before', jsonb_strip_nulls(to_jsonb(old)), 'after', jsonb_strip_nulls(becomes));
    end if;
    if tg_argv[0] = 'configuration' then
        told := private.told_configuration(told, coalesce(becomes, to_jsonb(old)) -> tg_argv[1]);
    end if;
    perform private.record_event('changed', tg_argv[0],
        case when tg_argv[0] = 'configuration' then
                 coalesce((select d.configuration_revision from private.directorate d), 0)
             else (coalesce(becomes, to_jsonb(old)) ->> 'id')::bigint end,
        (select p.id from private.person p where p.login = session_user), told);
    return null;
end $$;

-- Rows known by a code need it to be told apart. The document is long and kept elsewhere: its
-- digest tells whether it is that one.
create function private.told_configuration(told jsonb, key jsonb) returns jsonb
language sql immutable as $$
    select coalesce(jsonb_object_agg(t.name, case
               when jsonb_typeof(t.value -> 'configuration') = 'object'
               then t.value || jsonb_build_object('configuration', 'sha256:' || encode(
                        sha256(convert_to(t.value ->> 'configuration', 'UTF8')), 'hex'))
               else t.value end), '{}')
           || case when key is null then '{}' else jsonb_build_object('key', key) end
    from jsonb_each(told) t (name, value)
$$;

create or replace trigger call_is_told after insert or update on private.call
    for each row execute function private.record_change('call');
create or replace trigger callback_is_told after insert or update on private.callback
    for each row execute function private.record_change('callback');
create or replace trigger attempt_is_told after insert or update on private.attempt
    for each row execute function private.record_change('attempt');
create or replace trigger hand_over_is_told after insert or update on private.hand_over
    for each row execute function private.record_change('hand_over');
create or replace trigger intervention_is_told after insert or update on private.intervention
    for each row execute function private.record_change('intervention');
create or replace trigger conversation_record_is_told
    after insert or update on private.conversation_record
    for each row execute function private.record_change('conversation_record');
create or replace trigger person_is_told after insert or update or delete on private.person
    for each row execute function private.record_change('person');
create or replace trigger assignment_is_told after insert or update or delete on private.assignment
    for each row execute function private.record_change('assignment');
create or replace trigger office_is_told after insert or update or delete on private.office
    for each row execute function private.record_change('office');
create or replace trigger menu_option_is_told
    after insert or update or delete on private.menu_option
    for each row execute function private.record_change('configuration', 'option');
create or replace trigger topic_is_told after insert or update or delete on private.topic
    for each row execute function private.record_change('configuration', 'code');
create or replace trigger information_card_is_told
    after insert or update or delete on private.information_card
    for each row execute function private.record_change('configuration', 'code');
create or replace trigger directorate_is_told after insert or update or delete on private.directorate
    for each row execute function private.record_change('configuration');
