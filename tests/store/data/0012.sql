-- Two attempts in the conversation that asked: the exchange owns the callback.
insert into private.attempt (callback_id, person_id, began_at, conversation, line, outcome, ended_at)
select c.id, (select min(id) from private.person), at::timestamptz, 'owned-0012', 'ended', 'no-answer',
       at::timestamptz + interval '1 minute'
from private.callback c, (values ('2026-10-06T09:40+02'), ('2026-10-06T11:40+02')) t (at)
where c.request_code = '001010';
