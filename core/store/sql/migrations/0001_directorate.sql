-- One database belongs to one directorate: there is no directorate column anywhere.

create table private.directorate (
    singleton boolean primary key default true check (singleton),
    code text not null,
    name text not null,
    time_zone text not null,
    is_training boolean not null,
    configuration jsonb,
    configuration_revision bigint not null default 0,
    promise_minutes integer not null default 240,
    attempts integer not null default 3,
    attempt_days integer not null default 2,
    attempt_spacing integer not null default 60
);
comment on column private.directorate.promise_minutes is 'opening minutes from the first ring';
comment on column private.directorate.attempt_spacing is 'opening minutes';

-- Only a training database has a row here: its clock showed shows_at at real_at and has run at
-- speed since; speed 0 is the stepped clock of a rehearsal.
create table private.clock (
    singleton boolean primary key default true check (singleton),
    shows_at timestamptz not null,
    real_at timestamptz not null,
    speed double precision not null check (speed >= 0)
);

create table private.office (
    id bigint generated always as identity primary key,
    code text not null unique,
    name text not null,
    kind text not null check (kind in ('switchboard', 'desks', 'internal')),
    queue text unique,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from)
);

-- Computed by core/calendar; SQL only intersects spans. Half-open instants.
create table private.opening_span (
    office_id bigint not null references private.office,
    answer text not null check (answer in ('ring', 'offer', 'attempt')),
    opens timestamptz not null,
    closes timestamptz not null check (closes > opens),
    primary key (office_id, answer, opens)
);

create table private.menu_option (
    option text primary key,
    label text not null,
    callback_office_id bigint not null references private.office
);

create table private.topic (
    code text primary key,
    title text not null,
    office_id bigint references private.office,
    external text
);

create table private.information_card (
    code text not null,
    version integer not null check (version > 0),
    topic text not null references private.topic,
    title text not null,
    text text not null,
    in_force boolean not null,
    primary key (code, version)
);

-- Logins are cluster objects; who is what is told here.
create table private.person (
    id bigint generated always as identity primary key,
    login text not null unique,
    name text not null
);

create table private.assignment (
    id bigint generated always as identity primary key,
    person_id bigint not null references private.person,
    role text not null check (role in
        ('operator', 'official', 'supervisor', 'administrator', 'intake', 'trainer')),
    office_id bigint references private.office,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    reference text not null,
    unique nulls not distinct (person_id, role, office_id, valid_from)
);

-- The moves a state may make. core/calls holds the same table; a test keeps them equal.
create table private.allowed_move (
    subject text not null,
    from_state text not null,
    to_state text not null,
    primary key (subject, from_state, to_state)
);
