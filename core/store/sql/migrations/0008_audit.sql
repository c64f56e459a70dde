-- Each event commits to its value, so that value and salt can be erased and the chain over the
-- events stays valid; the chain itself is sealed behind the writers, who never wait for it.

-- sha256(salt || value as text in UTF-8); null: there never was a value.
alter table private.event add commitment bytea check (octet_length(commitment) = 32);
alter table private.event_value add salt bytea not null default uuid_send(gen_random_uuid())
    check (octet_length(salt) = 16);

-- What was before is committed as it stands now: it is provable from its first anchor on only.
alter table private.event disable trigger event_is_append_only;
update private.event e
set commitment = sha256(v.salt || convert_to(v.value::text, 'UTF8'))
from private.event_value v where v.event_id = e.id;
alter table private.event enable trigger event_is_append_only;

-- Every event locked its person's row, all of intake's the same one: a quarter of an event's cost.
-- Only private.record_event writes events, and people are never deleted.
alter table private.event drop constraint event_person_id_fkey;

-- What the row of a table was and became is told of the table's own subject.
alter table private.event drop constraint event_subject_check;
alter table private.event add constraint event_subject_check check (subject in
    ('call', 'callback', 'attempt', 'hand_over', 'intervention', 'configuration',
     'conversation_record', 'office', 'person', 'assignment', 'erasure'));

-- link = sha256(link before || the event's bytes); core/store/auditchain.h tells the bytes.
-- Position 1 follows a link of 32 zero bytes.
create table private.event_link (
    position bigint primary key check (position > 0),
    event_id bigint not null unique references private.event,
    link bytea not null check (octet_length(link) = 32),
    sealed_at timestamptz not null default clock_timestamp() -- real time
);
create trigger event_link_is_append_only before update or delete on private.event_link
    for each row execute function private.refuse_change();
create trigger event_link_is_never_emptied before truncate on private.event_link
    for each statement execute function private.refuse_change();
