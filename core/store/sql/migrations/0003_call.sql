create table private.call (
    id bigint generated always as identity primary key,
    revision bigint not null default 1,
    conversation text not null unique,
    caller text, -- null: withheld
    option text,
    state text not null check (state in ('arrived', 'ringing', 'offered', 'answered',
        'closed', 'abandoned', 'declined', 'accepted', 'completed')),
    office_id bigint references private.office,
    answered_by bigint references private.person,
    arrived_at timestamptz not null,
    first_ring_at timestamptz, -- the menu choice: rings are counted from here
    answered_at timestamptz,
    offered_at timestamptz,
    ended_at timestamptz
);
create index call_arrived on private.call (arrived_at);
create index call_caller on private.call (caller);
create index call_open on private.call (id) where ended_at is null;

-- The ring trail: who was rung, and what the exchange said of the desks.
create table private.ring (
    call_id bigint not null references private.call,
    at timestamptz not null,
    office_id bigint not null references private.office,
    desks text not null check (desks in ('free', 'busy', 'none')),
    rings integer not null check (rings >= 0),
    primary key (call_id, at, office_id)
);

create table private.callback (
    id bigint generated always as identity primary key,
    revision bigint not null default 1,
    request_code text not null unique,
    office_id bigint not null references private.office,
    number text not null,
    person_ordinal integer not null default 1,
    state text not null check (state in ('waiting', 'claimed', 'calling', 'closed')),
    accepted_at timestamptz not null,
    first_ring_at timestamptz not null,
    promise timestamptz not null,
    requests integer not null default 1,
    attempts integer not null default 0,
    first_attempt_at timestamptz,
    not_before timestamptz not null,
    holder_id bigint references private.person,
    lease_until timestamptz, -- real time: liveness is not business
    closed_at timestamptz,
    closing text check (closing in
        ('reached', 'declined', 'answered', 'unreachable')),
    check ((state in ('claimed', 'calling')) = (holder_id is not null)),
    check ((state = 'closed') = (closed_at is not null)),
    check ((state = 'closed') = (closing is not null))
);
create unique index callback_one_open on private.callback (office_id, number, person_ordinal)
    where state <> 'closed';
create index callback_next on private.callback (office_id, promise, first_ring_at, id)
    where state = 'waiting';
create index callback_lease on private.callback (lease_until) where state = 'claimed';

create table private.callback_request (
    callback_id bigint not null references private.callback,
    call_id bigint not null unique references private.call,
    at timestamptz not null,
    primary key (callback_id, call_id)
);

create table private.attempt (
    id bigint generated always as identity primary key,
    callback_id bigint not null references private.callback,
    person_id bigint not null references private.person,
    began_at timestamptz not null,
    conversation text unique,
    line text not null default 'dialling' check (line in ('dialling', 'connected', 'ended')),
    line_reason text,
    line_ended_at timestamptz,
    outcome text check (outcome in ('reached', 'another-person', 'answering-machine', 'engaged',
        'no-answer', 'wrong-number', 'declined', 'line-dropped')),
    ended_at timestamptz,
    check ((outcome is null) = (ended_at is null))
);
create index attempt_callback on private.attempt (callback_id, id);
create index attempt_began on private.attempt (began_at);
create unique index attempt_one_open on private.attempt (callback_id) where ended_at is null;

create table private.conversation_record (
    id bigint generated always as identity primary key,
    call_id bigint unique references private.call,
    attempt_id bigint unique references private.attempt,
    person_id bigint not null references private.person,
    speaker text not null check (speaker in
        ('person-concerned', 'delegate', 'relative', 'not-established')),
    topic text references private.topic,
    outcome text not null check (outcome in ('informed', 'handed-over', 'not-ours', 'complaint',
        'other-directorate', 'language-desk', 'dropped')),
    note text not null default '',
    saved_at timestamptz not null,
    check (num_nonnulls(call_id, attempt_id) = 1)
);

create table private.record_card (
    record_id bigint not null references private.conversation_record,
    card text not null,
    version integer not null,
    primary key (record_id, card),
    foreign key (card, version) references private.information_card
);

create table private.hand_over (
    id bigint generated always as identity primary key,
    revision bigint not null default 1,
    call_id bigint references private.call,
    attempt_id bigint references private.attempt,
    office_id bigint not null references private.office,
    from_person_id bigint not null references private.person,
    taken_by bigint references private.person,
    state text not null check (state in ('offered', 'taken', 'done', 'returned', 'requeued')),
    sheet text not null,
    offered_at timestamptz not null,
    taken_at timestamptz,
    ended_at timestamptz,
    callback_id bigint references private.callback,
    check (num_nonnulls(call_id, attempt_id) = 1)
);
create index hand_over_open on private.hand_over (office_id, id)
    where state in ('offered', 'taken', 'returned');

create table private.intervention (
    id bigint generated always as identity primary key,
    revision bigint not null default 1,
    hand_over_id bigint unique references private.hand_over,
    call_id bigint unique references private.call,
    office_id bigint not null references private.office,
    person_id bigint not null references private.person,
    state text not null check (state in ('open', 'recorded')),
    outcome text check (outcome in ('done', 'needs-documents', 'appointment', 'not-ours')),
    note text not null default '',
    written_at timestamptz,
    check (num_nonnulls(hand_over_id, call_id) = 1),
    check ((state = 'recorded') = (outcome is not null)),
    check ((state = 'recorded') = (written_at is not null))
);
create index intervention_written on private.intervention (written_at);

-- Each event the exchange sent, once, with how often it came: a repeat is answered from here.
create table private.exchange_delivery (
    key text primary key,
    answer jsonb not null,
    deliveries integer not null default 1,
    event_id bigint references private.event
);

-- Idempotency keys of people's commands: ids and revisions only, kept for 7 days.
create table private.command (
    person_id bigint not null references private.person,
    key uuid not null,
    function text not null,
    arguments text not null, -- a digest
    answer jsonb not null,
    at timestamptz not null default clock_timestamp(), -- real time
    primary key (person_id, key)
);
create index command_at on private.command (at);
