-- Somebody who needs no call any more.
insert into private.callback (request_code, office_id, number, state, accepted_at, first_ring_at,
                              promise_minutes, promise, not_before, closed_at, closing, closed_by)
select '001010', 1, '+393120001010', 'closed', '2026-10-05T09:40+02', '2026-10-05T09:39+02', 240,
       '2026-10-06T09:39+02', '2026-10-05T09:40+02', '2026-10-05T09:50+02', 'withdrawn', 1;
