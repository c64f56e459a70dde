-- Another desk than usual for one day.
insert into private.desk_of_day (office_id, day, desk) values (1, '2026-10-05', '4');
-- A call made to a number that had rung.
update private.call set returns_call_id = 1 where id = 2;
