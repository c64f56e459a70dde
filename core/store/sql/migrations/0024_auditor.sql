-- Whoever audits the service reads it, for a time that is told when they are assigned, and alone: the
-- 90 days are ours. No rule names a term; it is one that an inspection fits into.
alter table private.assignment drop constraint assignment_role_check;
alter table private.assignment add constraint assignment_role_check check (role in
    ('operator', 'official', 'supervisor', 'administrator', 'auditor', 'intake', 'trainer'));
alter table private.assignment add constraint an_auditor_reads_for_a_time check (
    role <> 'auditor'
    or valid_until is not null and valid_until < valid_from + 90 and office_id is null);

-- One subject more, whatever the list is by now.
do $$
declare
    known text := (select pg_get_expr(conbin, conrelid) from pg_constraint
                   where conrelid = 'private.event'::regclass and conname = 'event_subject_check');
begin
    alter table private.event drop constraint event_subject_check;
    execute format('alter table private.event add constraint event_subject_check '
                   'check (%s or subject = ''audit'')', known);
end $$;
