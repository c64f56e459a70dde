-- What citizens ask about their own data, and by when they are answered (regulation 2016/679, article
-- 12.3). By the protocol number alone: whose request it is stands in the protocol, and nowhere here.
create table private.citizen_request (
    id bigint generated always as identity primary key,
    reference text not null check (reference = trim(reference) and reference <> ''),
    kind text not null check (kind in ('export', 'rectify', 'erase')),
    received_on date not null,
    answer_by date not null check (answer_by >= received_on),
    answered_on date,
    unique (reference, kind)
);

-- One subject more, whatever the list is by now.
do $$
declare
    known text := (select pg_get_expr(conbin, conrelid) from pg_constraint
                   where conrelid = 'private.event'::regclass and conname = 'event_subject_check');
begin
    alter table private.event drop constraint event_subject_check;
    execute format('alter table private.event add constraint event_subject_check '
                   'check (%s or subject = ''citizen_request'')', known);
end $$;
