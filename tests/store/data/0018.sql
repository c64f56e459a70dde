-- Another desk than usual for one day.
insert into private.desk_of_day (office_id, day, desk) values (1, '2026-10-05', '4');
