-- Somebody audits, and has read.
insert into private.person (login, name) values ('data_auditor', 'Revisore Di Prova');
insert into private.assignment (person_id, role, valid_from, valid_until, reference)
select p.id, 'auditor', '2026-09-01', '2026-09-30', 'act 23'
from private.person p where p.login = 'data_auditor';
insert into private.event (at, kind, subject, subject_id)
values ('2026-09-02T10:00+02', 'audit-read', 'audit', 0);
