-- Notes that something was written of what a sealed log tells, or should have told: the log of today
-- tells it, or tomorrow's where today is sealed. A log that is still open tells it as it stands
-- then, so that one note is enough.
create function private.note_late(subject text, subject_id bigint) returns void
language plpgsql as $$
declare
    happened timestamptz := case subject
        when 'call' then (select c.arrived_at from private.call c where c.id = subject_id)
        when 'attempt' then (select a.began_at from private.attempt a where a.id = subject_id)
        else (select i.written_at from private.intervention i where i.id = subject_id) end;
begin
    if happened is null or not (
        exists (select from private.sealed_day s where s.day = private.local_date(happened))
        or exists (select from private.sealed_row s where s.subject = note_late.subject
                                                      and s.subject_id = note_late.subject_id)) then
        return;
    end if;
    update private.late_change m set at = api.now()
    where m.subject = note_late.subject and m.subject_id = note_late.subject_id
      and not exists (select from private.sealed_day s where s.day = m.log_day);
    if not found then
        insert into private.late_change (log_day, subject, subject_id, at)
        select private.today() + case when s.day is null then 0 else 1 end, note_late.subject,
               note_late.subject_id, api.now()
        from (select) one left join private.sealed_day s on s.day = private.today();
    end if;
end $$;

-- Arguments: the subject, and the column with its id.
create or replace function private.note_change_of_sealed() returns trigger language plpgsql
security definer set search_path = private, pg_temp as $$
declare
    changed bigint;
begin
    if exists (select from private.sealed_day) then
        changed := (to_jsonb(new) ->> tg_argv[1])::bigint;
        perform private.note_late(tg_argv[0], changed);
    end if;
    return null;
end $$;

-- Erasing touches none of these columns: no sealed log knows of it, and no later one tells it.
create or replace trigger call_is_late
    after insert or update of state, option, office_id, arrived_at, answered_at, offered_at, ended_at
    on private.call
    for each row execute function private.note_change_of_sealed('call', 'id');
create or replace trigger request_is_late after insert or update of callback_id
    on private.callback_request
    for each row execute function private.note_change_of_sealed('call', 'call_id');
create or replace trigger attempt_is_late after insert or update of outcome, began_at
    on private.attempt
    for each row execute function private.note_change_of_sealed('attempt', 'id');
create or replace trigger record_of_call_is_late after insert or update of topic, outcome
    on private.conversation_record
    for each row execute function private.note_change_of_sealed('call', 'call_id');
create or replace trigger record_of_attempt_is_late after insert or update of topic, outcome
    on private.conversation_record
    for each row execute function private.note_change_of_sealed('attempt', 'attempt_id');
create or replace trigger hand_over_of_call_is_late after insert on private.hand_over
    for each row execute function private.note_change_of_sealed('call', 'call_id');
create or replace trigger hand_over_of_attempt_is_late after insert on private.hand_over
    for each row execute function private.note_change_of_sealed('attempt', 'attempt_id');
create or replace trigger intervention_is_late after insert or update of state, outcome
    on private.intervention
    for each row execute function private.note_change_of_sealed('intervention', 'id');
create or replace trigger intervention_on_call_is_late after insert or update of state
    on private.intervention
    for each row execute function private.note_change_of_sealed('call', 'call_id');
