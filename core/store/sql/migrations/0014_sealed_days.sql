-- A day that is closed is told for ever as it was then: its rows are kept byte by byte as they were
-- digested. They hold no number and no name, so that no erasure has anything to do with them.
create table private.sealed_day (
    day date primary key,
    sealed_at timestamptz not null,
    sealed_by text not null -- a role: nobody's name
        check (sealed_by in ('supervisor', 'administrator', 'owner', 'intake')),
    people integer not null check (people >= 0),
    head text not null,
    totals text not null,
    digest text not null unique check (digest ~ '^[0-9a-f]{64}$')
);
comment on column private.sealed_day.people is 'assigned that day to answer and to call back';
comment on column private.sealed_day.digest is
    'SHA-256 of head, rows and totals, each a line in UTF-8 ended by a line feed';

create table private.sealed_row (
    day date not null references private.sealed_day,
    number integer not null check (number > 0),
    subject text not null check (subject in ('call', 'attempt', 'intervention')),
    subject_id bigint not null,
    at timestamptz not null,          -- when it was written: what the log is ordered by
    happened_at timestamptz not null, -- another day's where it came late
    topic text,
    figures text[] not null,          -- those in which it counts
    content text not null,
    primary key (day, number)
);
create index sealed_row_subject on private.sealed_row (subject, subject_id, day);

do $$
declare
    sealed text;
begin
    foreach sealed in array array['sealed_day', 'sealed_row'] loop
        execute format('create trigger %1$s_never_changes before update or delete on private.%1$s '
                       'for each row execute function private.refuse_change()', sealed);
        execute format('create trigger %1$s_is_never_emptied before truncate on private.%1$s '
                       'for each statement execute function private.refuse_change()', sealed);
    end loop;
end $$;

-- What was written of a day after it was sealed, and in which day's log that is told. Of one thing
-- it tells no more than once a log: how it stands is read when that log is.
create table private.late_change (
    log_day date not null,
    subject text not null check (subject in ('call', 'attempt', 'intervention')),
    subject_id bigint not null,
    at timestamptz not null,
    primary key (log_day, subject, subject_id)
);
create index late_change_subject on private.late_change (subject, subject_id, log_day);

-- The citizen was heard before about the same topic. Kept when it is written, since the number by
-- which it is known goes.
alter table private.conversation_record add is_return boolean not null default false;

alter table private.directorate
    add people_behind integer not null default 3 check (people_behind > 1),
    add seals_at time;
comment on column private.directorate.people_behind is
    'a figure that fewer assigned people stand behind is not told (art. 4 law 300/1970)';
comment on column private.directorate.seals_at is 'local; null: a person closes the day';

-- One subject more, whatever the list is by now.
do $$
declare
    known text := (select pg_get_expr(conbin, conrelid) from pg_constraint
                   where conrelid = 'private.event'::regclass and conname = 'event_subject_check');
begin
    alter table private.event drop constraint event_subject_check;
    execute format('alter table private.event add constraint event_subject_check '
                   'check (%s or subject = ''sealed_day'')', known);
end $$;
