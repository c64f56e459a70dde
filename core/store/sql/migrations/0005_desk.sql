-- What is being written, as last kept, until it is saved. Whose form it is, nobody else sees.
create table private.draft (
    person_id bigint not null references private.person,
    subject text not null check (subject in ('call', 'callback', 'hand_over')),
    subject_id bigint not null,
    content jsonb not null,
    sequence bigint not null,
    kept_at timestamptz not null,
    primary key (person_id, subject, subject_id)
);

-- Opened by a person when the handset rang: no exchange knows of it.
alter table private.call add by_hand boolean not null default false;

-- What was said, or what the office did, is written: until then it waits for whoever answered.
alter table private.call add is_recorded boolean not null default false;
update private.call c set is_recorded = true
where exists (select from private.conversation_record r where r.call_id = c.id)
   or exists (select from private.intervention i where i.call_id = c.id);
create index call_unrecorded on private.call (answered_by)
    where answered_by is not null and not is_recorded;

alter table private.directorate add at_risk_minutes integer not null default 20;
comment on column private.directorate.at_risk_minutes is 'opening minutes before the promise';
update private.directorate
set at_risk_minutes = coalesce((configuration #>> '{limits,atRiskMinutes}')::integer, 20);

-- What earlier conversations of a number led to, and how many calls it made before one.
drop index private.call_caller;
create index call_caller on private.call (caller, id);
create index callback_number on private.callback (number);
create index hand_over_call on private.hand_over (call_id);
create index hand_over_attempt on private.hand_over (attempt_id);

-- An intervention that is opened again is in its official's hands again.
insert into private.allowed_move (subject, from_state, to_state) values
    ('hand_over', 'done', 'taken');
