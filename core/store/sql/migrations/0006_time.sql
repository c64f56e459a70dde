-- Closed from an instant on until somebody revokes it. The stored spans stay as they were computed:
-- whoever asks a span question subtracts these.
create table private.emergency_closing (
    id bigint generated always as identity primary key,
    office_id bigint references private.office, -- null: all
    from_at timestamptz not null,
    until_at timestamptz check (until_at >= from_at), -- null while it lasts
    reason text not null,
    person_id bigint not null references private.person
);
create unique index emergency_closing_lasts on private.emergency_closing (office_id)
    nulls not distinct where until_at is null;

-- The length that was promised stays when the configuration's changes.
alter table private.callback add promise_minutes integer;
update private.callback
set promise_minutes = (select d.promise_minutes from private.directorate d);
alter table private.callback alter promise_minutes set not null;
comment on column private.callback.promise_minutes is 'opening minutes from the first ring';

-- Every promise that was moved, with the one before it.
create table private.promise_change (
    id bigint generated always as identity primary key,
    callback_id bigint not null references private.callback,
    at timestamptz not null,
    former timestamptz not null,
    promise timestamptz not null,
    reason text not null -- of the closure that moved it, or 'configuration'
);
create index promise_change_callback on private.promise_change (callback_id, id);
