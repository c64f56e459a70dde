-- An emergency that is over, and a promise that was moved.
insert into private.emergency_closing (office_id, from_at, until_at, reason, person_id)
values (null, '2026-10-01T10:00+02', '2026-10-01T10:30+02', 'prova di evacuazione', 1);
insert into private.promise_change (callback_id, at, former, promise, reason)
values (2, '2026-10-01T10:30+02', '2026-10-02T10:00+02', '2026-10-02T10:30+02',
        'prova di evacuazione');
