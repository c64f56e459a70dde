-- What the archive let go, and a citizen who asked.
insert into private.disposal_approval (at, person_id, reference, up_to)
values ('2026-10-01T10:00+02', 1, 'atto 1 del 2026', '2026-01-31');
insert into private.subject_request (at, kind, person_id, reason, digest, result)
values ('2026-10-02T10:00+02', 'export', 1, 'chiesto per iscritto', 'x', '{"calls": 1}');
