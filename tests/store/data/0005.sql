-- Drafts of schema 5, and a call written by hand.
insert into private.draft (person_id, subject, subject_id, content, sequence, kept_at)
values (1, 'call', 4, '{"note": "bozza"}', 7, '2026-10-05T09:59+02'),
       (1, 'callback', 2, '{"note": "altra"}', 2, '2026-10-05T09:59+02');
insert into private.call (conversation, state, office_id, answered_by, arrived_at, first_ring_at,
    answered_at, by_hand)
values ('hand:1', 'answered', 1, 1, '2026-10-05T09:40+02', '2026-10-05T09:40+02',
        '2026-10-05T09:40+02', true);
