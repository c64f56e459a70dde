-- What the citizen prefers: part of the day by halves of its opening, and language (ISO 639).
alter table private.callback
    add preferred text not null default 'any' check (preferred in ('any', 'early', 'late')),
    add language text check (language ~ '^[a-z]{2,3}$'), -- null: unknown
    -- Somebody else's, a person said: dialled no more until it is changed.
    add number_is_wrong boolean not null default false,
    -- In all, where a reopening allowed one more than the directorate does.
    add attempts_allowed integer,
    add promise_since timestamptz, -- null: the first ring; else when it was reopened
    add closed_by bigint references private.person;
alter table private.callback_request
    add preferred text check (preferred in ('any', 'early', 'late')),
    add language text check (language ~ '^[a-z]{2,3}$');

update private.callback c set closed_by = (
    select e.person_id from private.event e
    where e.subject = 'callback' and e.subject_id = c.id and e.kind = 'closed'
    order by e.id desc limit 1)
where c.state = 'closed';

-- A callback that is reopened has a second promise: which one an attempt was the first of stands
-- with the attempt, so that a day's figures stay as they were.
alter table private.attempt add promise timestamptz;
comment on column private.attempt.promise is 'only of the first attempt under it';
update private.attempt a set promise = c.promise
from private.callback c
where c.id = a.callback_id and a.id = (
    select min(f.id) from private.attempt f
    where f.callback_id = c.id and f.began_at = c.first_attempt_at);

insert into private.allowed_move (subject, from_state, to_state) values
    ('callback', 'closed', 'waiting');
