-- Which desk of an office answers on one day instead of the one its duties name: a desk or an
-- extension, never a person.
create table private.desk_of_day (
    office_id bigint not null references private.office,
    day date not null, -- the directorate's
    desk text not null check (length(trim(desk)) between 1 and 40),
    primary key (office_id, day)
);
