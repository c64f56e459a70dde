-- A citizen who rang the wrong directorate is referred to the right one. Each has a database of its own:
-- intake carries the referral from one to the other, under the same id in both.
create table private.neighbour (
    code text primary key,
    name text not null
);
comment on table private.neighbour is 'the other directorates that intake serves, as it told last';

create table private.referral (
    id uuid primary key,
    directorate text not null,      -- sent: to this one; received: from it
    directorate_name text not null, -- as it was called then
    is_sent boolean not null,
    call_id bigint references private.call,
    attempt_id bigint references private.attempt,
    callback_id bigint references private.callback,
    number text not null,
    first_ring_at timestamptz not null,
    language text,
    sheet text not null,
    at timestamptz not null,        -- of the directorate that sent it
    arrived_at timestamptz,         -- at the other; null: it is on its way
    request_code text,              -- there
    check (case when is_sent then num_nonnulls(call_id, attempt_id) = 1 and callback_id is null
                else num_nonnulls(call_id, attempt_id) = 0 and callback_id is not null end)
);
create index referral_on_its_way on private.referral (at) where is_sent and arrived_at is null;
create index referral_callback on private.referral (callback_id) where callback_id is not null;
