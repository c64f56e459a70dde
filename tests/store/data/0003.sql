-- A morning of schema 3: calls in several states, callbacks waiting, held, tried and closed, what
-- was written of them, and what came of hand-overs.
insert into private.call (id, conversation, caller, option, state, office_id, answered_by,
    arrived_at, first_ring_at, answered_at, offered_at, ended_at) overriding system value
values (1, 'talk-1', '+393120000861', '1', 'completed', 1, 1, '2026-10-05T09:01+02',
        '2026-10-05T09:01+02', '2026-10-05T09:02+02', null, '2026-10-05T09:09+02'),
       (2, 'talk-2', '+393120000862', '1', 'accepted', 1, null, '2026-10-05T09:03+02',
        '2026-10-05T09:03+02', null, '2026-10-05T09:04+02', '2026-10-05T09:05+02'),
       (3, 'talk-3', null, null, 'abandoned', null, null, '2026-10-05T09:04+02',
        null, null, null, '2026-10-05T09:04+02'),
       (4, 'talk-4', '+393120000863', '1', 'answered', 1, 1, '2026-10-05T09:50+02',
        '2026-10-05T09:50+02', '2026-10-05T09:51+02', null, null),
       (5, 'talk-5', '+393120000864', '2', 'completed', 2, 2, '2026-10-05T09:20+02',
        '2026-10-05T09:20+02', '2026-10-05T09:21+02', null, '2026-10-05T09:25+02'),
       (6, 'talk-6', '+393120000865', '1', 'accepted', 1, null, '2026-10-05T09:06+02',
        '2026-10-05T09:06+02', null, '2026-10-05T09:07+02', '2026-10-05T09:08+02');
insert into private.ring (call_id, at, office_id, desks, rings)
values (1, '2026-10-05T09:01+02', 1, 'free', 2), (2, '2026-10-05T09:03+02', 1, 'busy', 5);
insert into private.callback (id, request_code, office_id, number, state, accepted_at,
    first_ring_at, promise, requests, attempts, first_attempt_at, not_before, holder_id,
    lease_until, closed_at, closing) overriding system value
values (1, '112648', 1, '+393120000862', 'waiting', '2026-10-05T09:05+02', '2026-10-05T09:03+02',
        '2026-10-05T12:03+02', 1, 0, null, '2026-10-05T09:05+02', null, null, null, null),
       (2, '120567', 1, '+393120000865', 'calling', '2026-10-05T09:08+02', '2026-10-05T09:06+02',
        '2026-10-05T12:06+02', 1, 2, '2026-10-05T09:30+02', '2026-10-05T09:45+02', 1,
        '2026-10-05T10:01+02', null, null),
       (3, '128486', 1, '+393120000862', 'closed', '2026-10-02T09:05+02', '2026-10-02T09:03+02',
        '2026-10-02T12:03+02', 2, 1, '2026-10-02T11:00+02', '2026-10-02T09:05+02', null, null,
        '2026-10-02T11:05+02', 'reached');
insert into private.callback_request (callback_id, call_id, at)
values (1, 2, '2026-10-05T09:05+02'), (2, 6, '2026-10-05T09:08+02');
insert into private.attempt (id, callback_id, person_id, began_at, conversation, line, line_reason,
    line_ended_at, outcome, ended_at) overriding system value
values (1, 3, 1, '2026-10-02T11:00+02', 'tried-1', 'ended', 'hung-up', '2026-10-02T11:04+02',
        'reached', '2026-10-02T11:05+02'),
       (2, 2, 1, '2026-10-05T09:30+02', 'tried-2', 'ended', 'no-answer', '2026-10-05T09:31+02',
        'no-answer', '2026-10-05T09:31+02'),
       (3, 2, 1, '2026-10-05T09:58+02', null, 'dialling', null, null, null, null);
insert into private.conversation_record (id, call_id, attempt_id, person_id, speaker, topic,
    outcome, note, saved_at) overriding system value
values (1, 1, null, 1, 'person-concerned', 'CF', 'handed-over', 'nota', '2026-10-05T09:10+02'),
       (2, null, 1, 1, 'delegate', 'CF', 'informed', '', '2026-10-02T11:05+02');
insert into private.record_card (record_id, card, version) values (2, 'CF-1', 2);
insert into private.hand_over (id, call_id, attempt_id, office_id, from_person_id, taken_by, state,
    sheet, offered_at, taken_at, ended_at, callback_id) overriding system value
values (1, 1, null, 2, 1, 2, 'done', 'scheda', '2026-10-05T09:05+02', '2026-10-05T09:06+02',
        '2026-10-05T09:12+02', null),
       (2, 4, null, 2, 1, null, 'offered', 'altra scheda', '2026-10-05T09:55+02', null, null, null);
insert into private.intervention (id, hand_over_id, call_id, office_id, person_id, state, outcome,
    note, written_at) overriding system value
values (1, 1, null, 2, 2, 'recorded', 'done', 'fatto', '2026-10-05T09:12+02'),
       (2, null, 5, 2, 2, 'recorded', 'appointment', '', '2026-10-05T09:26+02');
insert into private.exchange_delivery (key, answer, deliveries, event_id)
values ('talk-1|arrived|2026-10-05T09:01:00+02:00', '{"ok": true}', 2, 2);
insert into private.command (person_id, key, function, arguments, answer)
values (1, '00000000-0000-4000-8000-000000000001', 'take_next', md5('[]'),
        '{"id": 2, "revision": 2}');
select setval(pg_get_serial_sequence(t, 'id'), 100)
from unnest(array['private.office', 'private.person', 'private.event', 'private.call',
    'private.callback', 'private.attempt', 'private.conversation_record', 'private.hand_over',
    'private.intervention']) t;
