-- What a database of schema 1 holds: a training directorate whose clock stands.
insert into private.directorate (code, name, time_zone, is_training, configuration,
    configuration_revision)
values ('VALLE', 'Valle', 'Europe/Rome', true,
        '{"code": "VALLE", "name": "Valle", "limits": {"atRiskMinutes": 30}}', 3);
insert into private.clock (shows_at, real_at, speed)
values ('2026-10-05T10:00+02', now(), 0);
insert into private.office (id, code, name, kind, queue, valid_from, valid_until)
    overriding system value
values (1, 'CEN', 'Centralino', 'switchboard', 'queue-CEN', '2026-01-01', null),
       (2, 'UT', 'Ufficio territoriale', 'internal', 'queue-UT', '2026-01-01', '2027-12-31');
insert into private.opening_span (office_id, answer, opens, closes)
select o, a, d + interval '9 hours', d + interval '13 hours'
from unnest(array[1, 2]) o, unnest(array['ring', 'offer', 'attempt']) a,
     unnest(array['2026-10-05T00:00+02', '2026-10-06T00:00+02']::timestamptz[]) d;
insert into private.menu_option (option, label, callback_office_id)
values ('1', 'operatore', 1), ('2', 'rimborsi', 2);
insert into private.topic (code, title, office_id, external)
values ('CF', 'Codice fiscale', 2, null), ('INPS', 'Pensioni', null, 'INPS');
insert into private.information_card (code, version, topic, title, text, in_force)
values ('CF-1', 1, 'CF', 'Duplicato', 'Si chiede così.', false),
       ('CF-1', 2, 'CF', 'Duplicato', 'Si chiede ora così.', true);
insert into private.person (id, login, name) overriding system value
values (1, 'migrated_operator', 'operator'), (2, 'migrated_official', 'official'),
       (3, 'migrated_supervisor', 'supervisor'), (4, 'migrated_intake', 'intake');
insert into private.assignment (person_id, role, office_id, valid_from, valid_until, reference)
values (1, 'operator', 1, '2026-01-01', null, 'o.d.s. 1'),
       (2, 'official', 2, '2026-01-01', '2027-12-31', 'o.d.s. 1'),
       (2, 'operator', 1, '2025-01-01', '2025-12-31', 'o.d.s. 0'),
       (3, 'supervisor', 1, '2026-01-01', null, 'o.d.s. 1'),
       (4, 'intake', null, '2000-01-01', null, 'program');
