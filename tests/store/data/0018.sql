-- A citizen who waits for an answer.
insert into private.citizen_request (reference, kind, received_on, answer_by)
values ('prot. 7/2026', 'export', '2026-10-01', '2026-10-31');
