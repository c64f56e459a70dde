-- Identity has a term, statistics have none. What was erased is not what was withheld.
alter table private.call add erased_at timestamptz;
comment on column private.call.erased_at is 'since then caller is null because it was erased, not withheld';
alter table private.callback add erased_at timestamptz;
comment on column private.callback.erased_at is 'since then number is empty';
alter table private.conversation_record add tax_code text; -- as said, upper case; null: not asked

-- What still holds identity, oldest first; and the ways in by which a citizen asks.
create index call_identity on private.call (arrived_at, id) where erased_at is null;
create index callback_identity on private.callback (accepted_at, id) where erased_at is null;
create index conversation_record_tax_code on private.conversation_record using hash (tax_code)
    where tax_code is not null; -- hash: of any length, a wrong one is never refused
create index hand_over_callback on private.hand_over (callback_id) where callback_id is not null;

-- Ours unless configured: no source sets a term.
alter table private.directorate add retention_days integer not null default 180
    check (retention_days > 0);
alter table private.directorate add archive_approval boolean not null default false;
comment on column private.directorate.retention_days is 'days of the calendar after closing';
comment on column private.directorate.archive_approval is
    'nothing is erased before an approval covers its day (D.Lgs. 42/2004 art. 21)';
update private.directorate
set retention_days = coalesce((configuration #>> '{retention,identityDays}')::integer, 180),
    archive_approval = coalesce((configuration #>> '{retention,archiveApproval}')::boolean, false);

create table private.disposal_approval (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    person_id bigint not null references private.person,
    reference text not null check (reference <> ''),
    up_to date not null
);
comment on column private.disposal_approval.up_to is 'last day of closing that it covers';

-- The receipts. The digest is salted, and the salt is in the receipt alone: whoever holds it can
-- show whose request it was, this row by itself tells nobody.
create table private.subject_request (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null check (kind in ('export', 'rectify', 'erase')),
    person_id bigint not null references private.person,
    reason text not null check (reason <> ''),
    digest text not null,
    result jsonb not null -- counts
);

create trigger disposal_approval_is_append_only before update or delete on private.disposal_approval
    for each row execute function private.refuse_change();
create trigger disposal_approval_is_never_emptied before truncate on private.disposal_approval
    for each statement execute function private.refuse_change();
create trigger subject_request_is_append_only before update or delete on private.subject_request
    for each row execute function private.refuse_change();
create trigger subject_request_is_never_emptied before truncate on private.subject_request
    for each statement execute function private.refuse_change();

-- Two subjects more, whatever the list is by now.
do $$
declare
    known text := (select pg_get_expr(conbin, conrelid) from pg_constraint
                   where conrelid = 'private.event'::regclass and conname = 'event_subject_check');
begin
    if known is not null then
        alter table private.event drop constraint event_subject_check;
        execute format('alter table private.event add constraint event_subject_check '
                       'check (%s or subject in (''retention'', ''subject_request''))', known);
    end if;
end $$;
