-- A citizen who was referred, and one who came so.
insert into private.neighbour (code, name) values ('MONTE', 'Direzione provinciale di Monte');
insert into private.referral (id, directorate, directorate_name, is_sent, call_id, number,
                              first_ring_at, sheet, at)
select '00000000-0000-4000-8000-000000000001', 'MONTE', 'Direzione provinciale di Monte', true,
       min(c.id), '+393120000001', '2026-09-28T09:00+02', 'asks for a refund', '2026-09-28T09:10+02'
from private.call c;
insert into private.referral (id, directorate, directorate_name, is_sent, callback_id, number,
                              first_ring_at, sheet, at, arrived_at)
select '00000000-0000-4000-8000-000000000002', 'MONTE', 'Direzione provinciale di Monte', false,
       min(b.id), '+393120000002', '2026-09-28T09:00+02', 'asks for a refund', '2026-09-28T09:10+02',
       '2026-09-28T09:11+02'
from private.callback b;
