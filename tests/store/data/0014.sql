-- A closed day, with what was written of it later.
insert into private.sealed_day (day, sealed_at, sealed_by, people, head, totals, digest)
values ('2026-09-28', '2026-09-28T14:00+02', 'supervisor', 3, '{"day": "2026-09-28"}',
        '{"received": 1}', repeat('0', 64));
insert into private.sealed_row (day, number, subject, subject_id, at, happened_at, topic, figures,
                                content)
values ('2026-09-28', 1, 'call', 999999, '2026-09-28T10:00+02', '2026-09-28T10:00+02', null,
        '{received}', '{"kind": "call"}');
insert into private.late_change (log_day, subject, subject_id, at)
values ('2026-09-29', 'call', 999999, '2026-09-29T10:00+02');
