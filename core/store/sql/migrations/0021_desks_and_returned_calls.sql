-- Which desk of an office answers on one day instead of the one its duties name: a desk or an
-- extension, never a person.
create table private.desk_of_day (
    office_id bigint not null references private.office,
    day date not null, -- the directorate's
    desk text not null check (length(trim(desk)) between 1 and 40),
    primary key (office_id, day)
);

-- A call that somebody made to a number that had rung while it was closed: made, not received.
alter table private.call add returns_call_id bigint references private.call;
create index call_returns on private.call (returns_call_id) where returns_call_id is not null;
