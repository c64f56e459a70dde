-- What had happened by schema 2.
insert into private.event (id, at, kind, subject, subject_id, person_id) overriding system value
values (1, '2026-10-05T08:00+02', 'configuration-applied', 'configuration', 3, null),
       (2, '2026-10-05T09:01+02', 'arrived', 'call', 1, 4),
       (3, '2026-10-05T09:01+02', 'claimed', 'callback', 2, 1);
insert into private.event_value (event_id, value)
values (2, '{"conversationId": "talk-1", "event": "arrived", "ani": "+393120000861"}');
