-- The tables that rules stand on, and what their constraints do not let in, whoever writes.
begin;
select * from no_plan();

select has_table('private', t::name) from unnest(array['directorate', 'office', 'opening_span', 'person',
    'assignment', 'event', 'event_value', 'call', 'ring', 'callback', 'callback_request', 'attempt',
    'conversation_record', 'hand_over', 'intervention', 'draft', 'exchange_delivery', 'command',
    'allowed_move']) t;
select has_pk('private', c.relname::name, format('%s has a primary key', c.relname))
from pg_class c where c.relnamespace = 'private'::regnamespace and c.relkind = 'r';
select is_empty($$
    select c.oid::regclass from pg_class c
    where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'S', 'v')
      and c.relowner <> 'richiamate_owner'::regrole$$, 'the owner owns every table');

insert into private.office (id, code, name, kind, valid_from) overriding system value
values (1, 'CEN', 'Centralino', 'switchboard', '2026-01-01');
insert into private.person (id, login, name) overriding system value
values (1, 'first', 'first'), (2, 'second', 'second');
insert into private.callback (id, request_code, office_id, number, state, accepted_at,
    first_ring_at, promise_minutes, promise, not_before) overriding system value
values (1, '000001', 1, '+393120000851', 'waiting', now(), now(), 240, now(), now());

select has_index('private', 'callback', 'callback_one_open', 'one open callback has an index');
prepare again(text, text) as
    insert into private.callback (request_code, office_id, number, state, accepted_at,
        first_ring_at, promise_minutes, promise, not_before, closed_at, closing)
    values ($1, 1, '+393120000851', $2, now(), now(), 240, now(), now(),
            case $2 when 'closed' then now() end, case $2 when 'closed' then 'declined' end);
select throws_ok($$ execute again('000002', 'waiting') $$, '23505', null,
                 'a second open one of the same number and office');
select lives_ok($$ execute again('000003', 'closed') $$, 'a closed one beside it');
select throws_ok($$ execute again('000001', 'closed') $$, '23505', null, 'a request code again');

select throws_ok(format('update private.callback set %s where id = 1', change), '23514', null,
                 'a callback with ' || change)
from unnest(array['state = ''claimed''', 'holder_id = 1', 'state = ''closed''',
    'closed_at = now()', 'closing = ''declined''', 'state = ''other''']) change;
select lives_ok($$ update private.callback set state = 'claimed', holder_id = 1 where id = 1 $$,
                'claimed by one person');

select has_index('private', 'attempt', 'attempt_one_open', 'one open attempt has an index');
insert into private.attempt (callback_id, person_id, began_at) values (1, 1, now());
select throws_ok($$ insert into private.attempt (callback_id, person_id, began_at)
                    values (1, 2, now()) $$, '23505', null, 'a second open attempt');
select throws_ok($$ update private.attempt set outcome = 'no-answer' $$, '23514', null,
                 'an outcome of an attempt that has not ended');
select throws_ok($$ insert into private.opening_span values (1, 'ring', now(), now()) $$, '23514',
                 null, 'an opening of no length');
select throws_ok($$ insert into private.assignment (person_id, role, valid_from, reference)
                    values (1, 'director', now(), '') $$, '23514', null, 'a role that is none');
select throws_ok($$ insert into private.conversation_record (person_id, speaker, outcome, saved_at)
                    values (1, 'delegate', 'informed', now()) $$, '23514', null,
                 'a record of neither a call nor an attempt');
select throws_ok($$ insert into private.directorate (singleton, code, name, time_zone, is_training)
                    values (false, 'A', 'A', 'Europe/Rome', false) $$, '23514', null,
                 'a second directorate');

select * from finish();
rollback;
