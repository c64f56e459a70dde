-- Another closed day, put together for the periods.
insert into private.sealed_day (day, sealed_at, sealed_by, people, head, totals, digest)
values ('2026-09-25', '2026-09-25T14:00+02', 'supervisor', 3, '{"day": "2026-09-25"}',
        '{"received": 1}', repeat('1', 64));
insert into private.sealed_row (day, number, subject, subject_id, at, happened_at, topic, figures,
                                content)
values ('2026-09-25', 1, 'call', 999998, '2026-09-25T10:00+02', '2026-09-25T10:00+02', null,
        '{received}', '{"kind": "call"}');
insert into private.sealed_sum (day, weekday, hour, topic, figures, count)
values ('2026-09-25', 5, 10, null, '{received}', 1);
