-- What happened, append-only from the first day. Values stand apart from the event, so that they
-- can be erased when their term has come and the event still tells that it was.

create table private.event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    kind text not null,
    subject text not null check (subject in
        ('call', 'callback', 'attempt', 'hand_over', 'intervention', 'configuration')),
    subject_id bigint not null,
    person_id bigint references private.person
);
create index event_subject on private.event (subject, subject_id, id);

create table private.event_value (
    event_id bigint primary key references private.event,
    value jsonb not null
);

create function private.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'RI005';
end $$;

create trigger event_is_append_only before update or delete on private.event
    for each row execute function private.refuse_change();
create trigger event_is_never_emptied before truncate on private.event
    for each statement execute function private.refuse_change();
create trigger event_value_is_not_rewritten before update on private.event_value
    for each row execute function private.refuse_change();
create trigger event_value_is_never_emptied before truncate on private.event_value
    for each statement execute function private.refuse_change();
