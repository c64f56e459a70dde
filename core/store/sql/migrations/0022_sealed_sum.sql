-- The rows of a closed day put together by what periods count: a year is told from these few instead of
-- from a million rows. They are what the rows say, and are found out when they are not (find_seal).
create table private.sealed_sum (
    id bigint generated always as identity primary key,
    day date not null references private.sealed_day,
    weekday integer check (weekday between 1 and 7),
    hour integer check (hour between 0 and 23),
    topic text,
    figures text[] not null, -- those in which each of the rows counts
    count integer not null check (count > 0),
    unique nulls not distinct (day, weekday, hour, topic, figures)
);
comment on column private.sealed_sum.weekday is
    'in which a call arrived, Monday is 1, local like the hour; null: these rows are of no arrival';

insert into private.sealed_sum (day, weekday, hour, topic, figures, count)
select s.day, s.weekday, s.hour, s.topic, s.figures, count(*)
from (select r.day, r.topic, r.figures,
             case when 'received' = any (r.figures)
                  then extract(isodow from r.happened_at at time zone d.time_zone)::integer end,
             case when 'received' = any (r.figures)
                  then extract(hour from r.happened_at at time zone d.time_zone)::integer end
      from private.sealed_row r, private.directorate d)
     s (day, topic, figures, weekday, hour)
group by 1, 2, 3, 4, 5;

create trigger sealed_sum_never_changes before update or delete on private.sealed_sum
    for each row execute function private.refuse_change();
create trigger sealed_sum_is_never_emptied before truncate on private.sealed_sum
    for each statement execute function private.refuse_change();
