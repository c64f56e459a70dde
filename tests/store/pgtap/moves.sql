-- The moves a state may make. That they are those of core/calls is tst_schema's.
begin;
select * from no_plan();

select isnt_empty(format('select from private.allowed_move where subject = %L', s),
                  s || ' has moves') from unnest(array['call', 'callback', 'hand_over', 'intervention']) s;
select is_empty('select * from private.allowed_move where from_state = to_state',
                'no state moves to itself');

-- The states of a table are those of its check.
create function pg_temp.states(subject text) returns setof text language sql as $$
    select m[1] from pg_constraint c,
        regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''::text', 'g') m
    where c.conrelid = ('private.' || subject)::regclass
      and c.conname = subject || '_state_check'
$$;
select is_empty($$
    select m.* from private.allowed_move m, unnest(array[m.from_state, m.to_state]) s
    where s not in (select pg_temp.states(m.subject))$$, 'moves name states that there are');
select is_empty($$
    with recursive reached (subject, state) as (
        values ('call', 'arrived'), ('callback', 'waiting'), ('hand_over', 'offered'),
               ('intervention', 'open')
        union
        select m.subject, m.to_state from private.allowed_move m
        join reached r on r.subject = m.subject and r.state = m.from_state)
    select t.subject, s from unnest(array['call', 'callback', 'hand_over', 'intervention'])
        t (subject), pg_temp.states(t.subject) s
    except select * from reached$$, 'every state can be reached');

select ok(private.may_move('callback', 'waiting', 'claimed'), 'waiting may be claimed');
select ok(not private.may_move('callback', 'waiting', 'calling'), 'calling begins with a claim');
select ok(not private.may_move(null, null, null), 'nothing moves nowhere');
select throws_ok($$ select private.require_move('callback', 'waiting', 'calling') $$, 'RI005', null,
                 'what may not move is refused');

select * from finish();
rollback;
